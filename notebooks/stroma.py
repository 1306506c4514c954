"""What the Python notebooks share: asking a graph that Stroma serves, and showing answers as tables with links.

The address of the graph is in STROMA; without it, that of `./stroma up`. Needs pandas.
"""
import html
import os
import re
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

import pandas as pd

BASE = os.environ.get("STROMA", "http://localhost:3030").rstrip("/")


def fetch(path, accept):
    """What the graph answers at a path, as a stream."""
    try:
        return urlopen(Request(BASE + path, headers={"Accept": accept}))
    except HTTPError as e:
        raise RuntimeError(f"{BASE}{path}: {e.code}\n{e.read().decode('utf-8', 'replace')}") from None
    except URLError as e:
        raise RuntimeError(f"no graph at {BASE}: start ./stroma up, or name another in STROMA ({e.reason})") from None


def csv(path):
    # Only an empty cell is no value: a name may be "NA".
    return pd.read_csv(fetch(path, "text/csv"), keep_default_na=False, na_values=[""])


def ask(question, **parameters):
    """The answer to one of the questions in queries/, as a table.

    A parameter of None, where the graph had no example to choose, gives an empty table.
    """
    if None in parameters.values():
        return pd.DataFrame()
    given = "?" + urlencode(parameters) if parameters else ""
    answer = csv(f"/api/{question}{given}")
    answer.attrs["page"] = f"{BASE}/ask/{question}{given}"
    return answer


def sparql(query):
    """The answer to a SPARQL query, as a table. The prefixes listed at /prefixes need no declaration."""
    return csv("/sparql?" + urlencode({"query": query}))


def first(answer, column):
    """The value of a column in the first row; None if there is no row."""
    return None if answer.empty else answer[column].iloc[0]


def text_of(document):
    """The text of a document, to which all offsets refer."""
    # Whatever the IRIs of the graph begin with, the server answers at its own address.
    path = "/document/" + document.split("/document/", 1)[1]
    with fetch(path, "text/plain") as answer:
        return answer.read().decode("utf-8")


def page(iri):
    """The address of the page about a thing."""
    return f"{BASE}/describe?iri={quote(iri, safe='')}"


class Shown:
    """Something to look at, as HTML and, where only text can be shown, as text."""

    def __init__(self, markup, text):
        self.markup, self.text = markup, text

    def _repr_html_(self):
        return self.markup

    def __repr__(self):
        return self.text


def say(text):
    """A paragraph; words between ** are bold."""
    markup = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html.escape(text, quote=False), flags=re.S)
    return Shown(f"<p>{markup}</p>", text.replace("**", ""))


def table(answer, columns, empty="The graph holds nothing of the kind.", rows=10):
    """The first rows of an answer. `drug` shows the column `drugLabel`, if there is one, and leads to the drug's page.

    Columns without any value are left out.
    """
    if answer.empty:
        return say(empty)
    top = [row for _, row in answer.head(rows).iterrows()]
    names = [name for name in columns.split() if any(cell_text(row, name) for row in top)]
    heads = [heading(name) for name in names]
    texts = [[cell_text(row, name) for name in names] for row in top]
    lines = ["".join(map(title, names))]
    lines += ["".join(cell(row, name, text) for name, text in zip(names, line)) for row, line in zip(top, texts)]
    markup = "<table>\n" + "".join(f"<tr>{line}</tr>\n" for line in lines) + "</table>"
    text = "\n".join(" | ".join(line) for line in [heads, *texts])
    if len(answer) > rows:
        more = f"{rows} of {len(answer)} rows"
        leads = answer.attrs.get("page")
        markup += f'<p><a href="{html.escape(leads)}">{more}</a></p>' if leads else f"<p>{more}</p>"
        text += "\n" + more
    return Shown(markup, text)


def is_quote(name):
    return name.lower().endswith("quote")


def heading(name):
    return re.sub(r"(?<=[a-z])[A-Z]", lambda capital: " " + capital[0].lower(), name)


def title(name):
    width = " width=50%" if is_quote(name) else ""
    return f'<th style="text-align:left"{width}>{heading(name)}</th>'


def cell_text(row, name):
    value = row.get(name + "Label", row.get(name))
    if pd.isna(value):
        return ""
    if isinstance(value, float):
        return f"{value:.3f}".rstrip("0").rstrip(".")
    return f"“{value}”" if is_quote(name) else str(value)


def cell(row, name, text):
    shown = html.escape(text, quote=False)
    iri = row.get("evidence") if name == "quote" else row.get(name) if name + "Label" in row else None
    if isinstance(iri, str) and iri.startswith("http") and "ontology#" not in iri:
        leads = f'<a href="{html.escape(page(iri))}"'
        shown = f'{shown} {leads} title="evidence">¶</a>' if name == "quote" else f"{leads}>{shown}</a>"
    return f'<td style="text-align:left">{shown}</td>'
