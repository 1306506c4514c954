#!/usr/bin/env bash
# Runs each notebook against a running server and fails at the first cell that fails. Results are thrown away.
#
#   .ci/notebooks.sh http://localhost:3030
#
# Debian: python3-nbclient python3-ipykernel python3-pandas python3-matplotlib python3-sparqlwrapper python3-rdflib,
# r-base-core r-cran-httr r-cran-jsonlite r-cran-ggplot2. PYTHON names the Python that has them.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../notebooks"
export STROMA=$1 MPLBACKEND=agg PYDEVD_DISABLE_FILE_VALIDATION=1
python=${PYTHON:-/usr/bin/python3}
failed=0

for notebook in *.ipynb; do
  if "$python" - "$notebook" <<'PYTHON'
import sys
import nbclient, nbformat
notebook = nbformat.read(sys.argv[1], as_version=4)
stored = [cell for cell in notebook.cells if cell.cell_type == "code" and (cell.outputs or cell.execution_count)]
if stored:
    sys.exit("holds stored output: take it out")
nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
PYTHON
  then echo "ran $notebook"; else echo "FAILED $notebook" >&2; failed=1; fi
done
for script in *.R; do
  if Rscript --vanilla "$script" >/dev/null; then echo "ran $script"; else echo "FAILED $script" >&2; failed=1; fi
done
exit "$failed"
