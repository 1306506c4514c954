// The rows of an answer as a table: things by their names with a link to their page here, quotes and beliefs drawn as such.

const MOST = 1_000;
const NAMES = 'PREFIX kg: <https://w3id.org/stroma/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX dcterms: <http://purl.org/dc/terms/> '
  + 'SELECT ?thing ?name { VALUES ?thing { THINGS } VALUES (?naming ?rank) { (skos:prefLabel 0) (dcterms:title 1) (rdfs:label 2) (kg:fileName 3) } ?thing ?naming ?name } ORDER BY DESC(?rank) DESC(STR(?name))';

/** Address of a thing's page on this server. */
export const address = (iri, base) => (iri.startsWith(base) ? `/${iri.slice(base.length)}` : `/describe?iri=${encodeURIComponent(iri)}`);

/** Names of things, as far as they have any. */
export async function names(iris) {
  const asked = [...new Set(iris)].filter((iri) => /^[^\s<>"{}|\\^`]+$/.test(iri)).slice(0, 500);
  if (!asked.length) return new Map();
  const answer = await fetch('/sparql', {
    method: 'POST',
    headers: { Accept: 'application/sparql-results+json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ query: NAMES.replace('THINGS', asked.map((iri) => `<${iri}>`).join(' ')) }),
  });
  if (!answer.ok) return new Map();
  const { results } = await answer.json();
  return new Map(results.bindings.map((row) => [row.thing.value, row.name.value]));
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

const isBelief = (name) => /belief$/i.test(name);
const isQuote = (name) => /(quote|words)$/i.test(name);

function belief(value) {
  const number = Number(value);
  const shown = number > 0.99 ? '>0.99' : number < 0.01 ? '<0.01' : number.toFixed(2);
  const bar = element('span', { class: 'bar' });
  bar.style.setProperty('--b', number);
  return element('span', { class: 'belief', title: `belief ${value}` }, bar, element('span', {}, shown));
}

function cell(name, value, { base, shorten, known }) {
  const made = element('td', { 'data-h': name });
  if (!value) return made;
  if (value.type === 'uri') {
    const short = shorten(value.value);
    const label = known.get(value.value);
    made.append(element('a', { href: address(value.value, base) }, label ?? short));
    if (label && !value.value.startsWith(base)) made.append(' ', element('code', { class: 'faint' }, short));
  } else if (isQuote(name)) {
    made.className = 'q';
    made.append(element('p', { class: 'quote' }, `“${value.value}”`));
  } else if (isBelief(name) && value.value !== '' && Number(value.value) >= 0 && Number(value.value) <= 1) {
    made.className = 'b';
    made.dataset.v = value.value;
    made.append(belief(value.value));
  } else {
    if (/#(integer|decimal|double|float|int|long)$/.test(value.datatype ?? '')) {
      made.className = 'num';
      made.dataset.v = value.value;
    }
    made.append(value.value);
  }
  return made;
}

function sorted(table) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => head.firstChild.addEventListener('click', () => {
    const up = head.getAttribute('aria-sort') !== 'ascending';
    heads.forEach((other) => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const key = (row) => (row.cells[column].dataset.v === undefined ? row.cells[column].textContent.toLowerCase() : Number(row.cells[column].dataset.v));
    const rows = [...table.tBodies[0].rows].map((row, at) => [key(row), at, row]);
    rows.sort((one, other) => (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0) * (up ? 1 : -1) || one[1] - other[1]);
    rows.forEach(([, , row]) => table.tBodies[0].append(row));
  }));
}

export const rowsPlugin = (base, shorten) => class Rows {
  constructor(yasr) { this.yasr = yasr; this.priority = 20; this.label = 'Table'; }

  canHandleResults() { return (this.yasr.results?.getVariables() ?? []).length > 0; }

  async draw() {
    const all = this.yasr.results.getVariables();
    const rows = this.yasr.results.getBindings() ?? [];
    // A thing is shown by its name, so another column for that says nothing new.
    const columns = all.filter((name) => !all.includes(name.replace(/Label$/, '')) || !name.endsWith('Label'));
    const shown = rows.slice(0, MOST);
    const known = await names(shown.flatMap((row) => Object.values(row).filter((value) => value.type === 'uri').map((value) => value.value)));
    const table = element('table', { class: 'data' },
      element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, element('button', { type: 'button' }, `?${name}`, element('span', { class: 'arrow', 'aria-hidden': 'true' })))))),
      element('tbody', {}, ...shown.map((row) => element('tr', {}, ...columns.map((name) => cell(name, row[name], { base, shorten, known }))))));
    sorted(table);
    const count = rows.length === 1 ? '1 row' : `${rows.length} rows`;
    this.yasr.resultsEl.replaceChildren(
      element('p', { class: 'note' }, rows.length > MOST ? `${count}, the first ${MOST} are shown` : count),
      element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': 'Answer' }, table));
  }

  getIcon() { return null; }
};
