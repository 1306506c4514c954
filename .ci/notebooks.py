#!/usr/bin/env python3
"""Runs the notebooks against a running server. Fails where a cell fails or a link of an output leads to no page.

    .ci/notebooks.py ADDRESS [NOTEBOOK...] [--compare | --write]

With --compare, the outputs must be those stored in the notebooks, pictures apart: of these only whether there is one.
With --write they are stored. Either wants a server of data/documents. Stored outputs hold nothing that changes from run
to run: no counts, no identifiers, no address but the default one. .ci/notebooks.sh says what it needs.
"""
import argparse
import base64
import difflib
import html
import os
import re
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

import nbclient
import nbformat

NOTEBOOKS = Path(__file__).resolve().parent.parent / "notebooks"
DEFAULT_ADDRESS = "http://localhost:3030"
KEPT = ("text/html", "text/plain", "image/png")
KERNELS = {
    "python": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "R": {"display_name": "R", "language": "R", "name": "ir"},
}
VOLATILE = re.compile(
    r"(?<![\w/.])/(?:home|root|tmp|usr|var|work)/"  # a path of this machine
    r"|\bat 0x[0-9a-f]+"  # an object's place in memory
    r"|\b20\d\d-\d\d-\d\dT\d\d:"  # a time of day
    r"|localhost(?::|%3A)(?!3030\b)\d+"  # another port
)


def executed(path, address):
    notebook = nbformat.read(path, as_version=4)
    kernel = notebook.metadata.kernelspec.name
    os.environ["STROMA"] = address
    place = {"metadata": {"path": str(path.parent)}}
    return nbclient.NotebookClient(notebook, timeout=300, kernel_name=kernel, resources=place).execute()


def dead_link(notebook):
    """A link of the outputs that leads to no page, if there is one."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    shown = "".join(output.get("data", {}).get("text/html", "") for output in outputs)
    for link in sorted(set(re.findall(r'href="([^"]*)"', shown))):
        try:
            urlopen(Request(html.unescape(link), headers={"Accept": "text/html"})).close()
        except HTTPError as e:
            return f"{link}: {e.code}"
    return None


def settled(notebook, address):
    """The notebook as it is stored."""
    language = notebook.metadata.kernelspec.language
    notebook.metadata = {"kernelspec": KERNELS[language], "language_info": {"name": language}}
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.execution_count = None
            said = [output for output in cell.outputs if output.get("name") != "stderr"]
            cell.outputs = [settled_output(output, address) for output in said]
    return nbformat.from_dict(notebook)


def settled_output(output, address):
    if output.output_type == "error":
        raise RuntimeError("\n".join(output.traceback))
    if output.output_type == "stream":
        return {"output_type": "stream", "name": "stdout", "text": at_default(output.text, address)}
    data = {kind: output.data[kind] for kind in KEPT if kind in output.data}
    if "image/png" in data:
        data = {"image/png": without_comments(data["image/png"])}
    data = {kind: at_default(text, address) if kind.startswith("text/") else text for kind, text in data.items()}
    return {"output_type": "display_data", "data": data, "metadata": {}}


def at_default(text, address):
    for encode in (str, lambda words: quote(words, safe="")):
        text = text.replace(encode(address), encode(DEFAULT_ADDRESS))
    return text


def without_comments(encoded):
    """A PNG without the chunks that say when and by what it was made."""
    image = base64.b64decode(encoded)
    kept, at = image[:8], 8
    while at < len(image):
        end = at + 12 + int.from_bytes(image[at : at + 4], "big")
        if image[at + 4 : at + 8] not in (b"tEXt", b"zTXt", b"iTXt", b"tIME"):
            kept += image[at:end]
        at = end
    return base64.b64encode(kept).decode("ascii")


def text_form(notebook):
    """The notebook as lines, a picture as a word."""
    text = re.sub(r'("image/png": ")[^"]*"', r'\1a picture"', nbformat.writes(notebook))
    return text.replace("\\n", "\\n\n").split("\n")


def check(path, address, compare, write):
    """What is wrong with a notebook, if anything."""
    try:
        notebook = executed(path, address)
        dead = dead_link(notebook)
        if dead:
            return dead
        notebook = settled(notebook, address)
    except (nbclient.exceptions.CellExecutionError, RuntimeError, TimeoutError) as e:
        return re.sub(r"\x1b\[[0-9;]*m", "", str(e))
    volatile = VOLATILE.search("\n".join(text_form(notebook)))
    if volatile:
        return f"an output holds what changes from machine to machine: {volatile[0]}"
    if write:
        nbformat.write(notebook, path)
    elif compare:
        stored = text_form(nbformat.read(path, as_version=4))
        changes = list(difflib.unified_diff(stored, text_form(notebook), "stored", "now", lineterm="", n=1))
        if changes:
            shown = "\n".join(line[:300] for line in changes[:60])
            return f"{shown}\n.ci/notebooks.sh --write stores the outputs of now"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("address")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--compare", action="store_true")
    what.add_argument("--write", action="store_true")
    parser.add_argument("notebooks", nargs="*", type=Path)
    given = parser.parse_intermixed_args()
    os.environ.update(MPLBACKEND="module://matplotlib_inline.backend_inline", PYDEVD_DISABLE_FILE_VALIDATION="1")
    failed = False
    for path in given.notebooks or sorted(NOTEBOOKS.glob("*.ipynb")):
        problem = check(path.resolve(), given.address.rstrip("/"), given.compare, given.write)
        failed |= problem is not None
        if problem:
            print(f"FAILED {path.name}\n{problem}", file=sys.stderr)
        else:
            print(f"ran {path.name}", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
