// The same query for programs.

const python = (endpoint, query) => `import pandas as pd
from urllib.parse import urlencode

query = """
${query.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}
"""
answer = pd.read_csv("${endpoint}?" + urlencode({"query": query, "format": "csv"}))`;

const r = (endpoint, query) => `query <- r"---(
${query}
)---"
answer <- read.csv(paste0("${endpoint}?format=csv&query=", URLencode(query, reserved = TRUE)))`;

const curl = (endpoint, query) => `curl -s -H 'Accept: text/csv' '${endpoint}' --data-urlencode 'query=${query.replaceAll("'", "'\\''")}'`;

export const languages = { Python: python, R: r, curl };

/** Fills a section with a button for each language that copies the code and shows it. */
export function offer(section, endpoint, query) {
  const shown = document.createElement('pre');
  shown.tabIndex = 0;
  shown.hidden = true;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const row = document.createElement('p');
  for (const [name, write] of Object.entries(languages)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Copy as ${name}`;
    button.addEventListener('click', async () => {
      shown.textContent = write(endpoint, query());
      shown.hidden = false;
      try {
        await navigator.clipboard.writeText(shown.textContent);
        said.textContent = `${name} is in the clipboard.`;
      } catch {
        said.textContent = 'The clipboard is not open to this page; the code is below.';
      }
    });
    row.append(button, ' ');
  }
  row.append(said);
  section.append(row, shown);
  section.hidden = false;
}
