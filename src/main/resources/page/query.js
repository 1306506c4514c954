// The SPARQL editor: YASGUI with the prefixes, terms, names and examples of this graph, asking this server and nobody else.
import { offer } from './code.js';
import { graphPlugin, plots } from './plots.js';
import { rowsPlugin } from './results.js';
import { predicates } from './sparql.js';

const endpoint = new URL('/sparql', location).href;
const mount = document.getElementById('yasgui');
const plain = document.getElementById('plain');
const HISTORY = 'queries';
const KEPT = 20;

const load = (src) => new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = src;
  script.onload = resolve;
  script.onerror = reject;
  document.head.append(script);
});

function style(href) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.prepend(link);
}

function before(yasqe) {
  const cursor = yasqe.getDoc().getCursor();
  return yasqe.getDoc().getLine(cursor.line).slice(0, cursor.ch);
}

const isClassPlace = (yasqe) => /(\ba|rdf:type)\s+[\w.-]*:?[\w.-]*$/.test(before(yasqe));
const isPropertyPlace = (yasqe) => !isClassPlace(yasqe)
  && /(^\s+|[?$]\w+\s+|>\s+|;\s*|\w:\w+\s+|[/|^(])[\w.-]+:[\w.-]*$/.test(before(yasqe));
const isNamePlace = (yasqe) => !isClassPlace(yasqe) && !/^\s*(PREFIX|BASE)\b/i.test(before(yasqe))
  && /(^|[\s(])[A-Za-z][\w-]{2,}$/.test(before(yasqe)) && !/[?$:<"'#]\S*$/.test(before(yasqe))
  && !/\b(select|where|prefix|filter|optional|distinct|construct|describe|order|group|limit|offset|union|values|service|graph|from|named|having|minus|bind|exists|regex|count|desc|asc)$/i.test(before(yasqe));

const completer = (name, get, isValidCompletionPosition, postprocessHints = (yasqe, hints) => hints) => ({
  name, bulk: false, autoShow: true, get, isValidCompletionPosition, postprocessHints, preProcessToken: (yasqe, token) => token,
});

const startsWith = (token) => (text) => text.toLowerCase().startsWith((token?.string ?? '').trim().toLowerCase());

function shortener(prefixes) {
  const names = Object.entries(prefixes);
  return (iri) => {
    const found = names.find(([, space]) => iri.startsWith(space));
    const local = found ? iri.slice(found[1].length) : '';
    return found && /^[\w-]+$/.test(local) ? `${found[0]}:${local}` : `<${iri}>`;
  };
}

// The properties that things of the subject's classes have, those that most have first; of a subject whose class is
// not said, all that the graph has.
function propertiesAfter(query, subject, uses, expand) {
  const classes = subject === '' ? [] : [...query.matchAll(/([?$]\w+|<[^>]*>|[\w.-]+:[\w.-]*)\s+(?:a|rdf:type)\s+(<[^>]*>|[\w.-]+:[\w.-]*)/g)]
    .filter(([, thing]) => thing === subject).map(([, , type]) => expand(type));
  const known = classes.flatMap((type) => uses.classes[type] ?? []);
  return known.length ? [...new Set(known)] : uses.properties;
}

// The subject of the statement that ends at the cursor.
function subjectBefore(text) {
  const clause = text.replace(/[\w.-]+:[\w.-]*$/, '').split(/[{}]|\.\s/).at(-1);
  return clause.trim().split(/\s+/)[0] ?? '';
}

async function named(typed) {
  const suggested = await fetch(`/suggest?q=${encodeURIComponent(typed)}`, { headers: { Accept: 'application/json' } });
  if (suggested.ok) return (await suggested.json()).map((one) => ({ iri: one.iri, label: one.label, kind: one.kindLabel ?? one.kind }));
  const found = await fetch(`/search?q=${encodeURIComponent(typed)}&format=json`);
  if (!found.ok) return [];
  const hits = await found.json();
  return (hits.names?.hits ?? []).slice(0, 8).map((one) => ({ iri: one.iri, label: one.name, kind: (one.types?.at(-1) ?? '').replace(/^.*[/#]/, '') }));
}

function completers(vocabulary, uses) {
  const shorten = shortener(vocabulary.prefixes);
  const expand = (name) => name.replace(/^<(.*)>$/, '$1').replace(/^([\w.-]+):/, (whole, prefix) => vocabulary.prefixes[prefix] ?? whole);
  const labels = new Map();
  return [
    completer('stroma-prefixes', (yasqe, token) => Object.entries(vocabulary.prefixes).map(([name, space]) => `${name}: <${space}>`).filter(startsWith(token)),
      (yasqe) => /^\s*PREFIX\s+\S*$/i.test(before(yasqe))),
    completer('stroma-class', (yasqe, token) => vocabulary.terms.filter((term) => term.kind === 'class')
      .sort((one, other) => other.count - one.count).map((term) => shorten(term.iri)).filter(startsWith(token)), isClassPlace),
    completer('stroma-property', (yasqe, token) => {
      const cursor = yasqe.getDoc().getCursor();
      const text = yasqe.getDoc().getRange({ line: 0, ch: 0 }, cursor);
      const all = propertiesAfter(yasqe.getValue(), subjectBefore(text), uses(), expand);
      const offered = all.length ? all : vocabulary.terms.filter((term) => term.kind === 'property').map((term) => term.iri);
      return offered.map(shorten).filter(startsWith(token));
    }, isPropertyPlace),
    completer('stroma-names', async (yasqe, token) => {
      const typed = (token?.string ?? '').trim();
      const found = typed.length > 2 ? await named(typed) : [];
      found.forEach((one) => labels.set(`<${one.iri}>`, `${one.label} · ${one.kind}`));
      return found.map((one) => `<${one.iri}>`);
    }, isNamePlace, (yasqe, hints) => hints.map((hint) => ({ ...hint, displayText: labels.get(hint.text) ?? hint.text }))),
  ];
}

// Says below the editor which properties of a query no statement of the graph has.
function warns(yasqe, vocabulary, uses) {
  const note = document.createElement('p');
  note.className = 'note unused';
  note.setAttribute('role', 'status');
  const check = () => {
    const known = new Set(uses().properties);
    const missing = known.size ? predicates(yasqe.getValue(), vocabulary.prefixes).filter(([iri]) => !known.has(iri)) : [];
    note.hidden = !missing.length;
    note.textContent = missing.length ? `No statement of this graph has ${missing.map(([, name]) => name).join(' or ')}.` : '';
  };
  yasqe.on('change', check);
  return { note, check };
}

const stored = () => { try { return JSON.parse(localStorage.getItem(HISTORY)) ?? []; } catch { return []; } };
function store(queries) { try { localStorage.setItem(HISTORY, JSON.stringify(queries)); } catch { /* a browser may keep nothing */ } }

function history(choose) {
  const section = document.getElementById('history');
  const show = () => {
    section.hidden = !stored().length;
    section.querySelector('ul').replaceChildren(...stored().map((query) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `/query?query=${encodeURIComponent(query)}`;
      link.textContent = query.split('\n').find((line) => /^#\s*\S/.test(line) && !line.startsWith('#+'))?.replace(/^#\s*/, '')
        ?? query.replace(/PREFIX\s+\S+\s+<[^>]*>\s*/gi, '').trim().slice(0, 60);
      link.addEventListener('click', (event) => { event.preventDefault(); choose(query); });
      item.append(link);
      return item;
    }));
  };
  show();
  return (query) => {
    store([query, ...stored().filter((one) => one !== query)].slice(0, KEPT));
    show();
  };
}

function bar(yasqe, remember) {
  const row = document.createElement('div');
  row.className = 'run';
  row.innerHTML = '<button class="go" type="button">Run</button><span class="keys"><kbd>Ctrl</kbd> <kbd>Enter</kbd></span>'
    + '<span class="faint keys">Ctrl Space completes names of this graph</span><span class="time faint num" role="status"></span><a class="share">Link</a>';
  const link = row.querySelector('.share');
  const share = () => { link.href = `/query?query=${encodeURIComponent(yasqe.getValue())}`; };
  share();
  yasqe.on('change', share);
  row.querySelector('button').addEventListener('click', () => yasqe.query());
  yasqe.on('query', () => { row.querySelector('.time').textContent = 'running …'; });
  yasqe.on('queryResponse', (editor, request, time) => {
    row.querySelector('.time').textContent = `${time} ms`;
    remember(yasqe.getValue());
  });
  return row;
}

function insert(yasqe, term, vocabulary) {
  const [prefix] = term.split(':');
  if (vocabulary.prefixes[prefix] && !(prefix in yasqe.getPrefixesFromQuery())) yasqe.addPrefixes({ [prefix]: vocabulary.prefixes[prefix] });
  yasqe.getDoc().replaceSelection(term);
  yasqe.focus();
}

async function start() {
  style(mount.dataset.style);
  const [vocabulary] = await Promise.all([
    fetch('/query/vocabulary', { headers: { Accept: 'application/json' } }).then((answer) => answer.json()),
    load(mount.dataset.library),
  ]);
  let used = { classes: {}, properties: [] };
  const { Yasgui } = window;
  const { Yasqe, Yasr } = Yasgui;
  const own = completers(vocabulary, () => used);
  own.forEach((one) => Yasqe.registerAutocompleter(one));
  // The ones that come with it ask prefix.cc and Linked Open Vocabularies.
  Yasqe.defaults.autocompleters = ['variables', ...own.map((one) => one.name)];
  Yasr.registerPlugin('Rows', rowsPlugin(mount.dataset.base, shortener(vocabulary.prefixes)));
  Yasr.registerPlugin('Graph', graphPlugin(mount.dataset.library.replace('yasgui.js', 'cytoscape.js'), mount.dataset.base));
  Object.entries(plots).forEach(([name, plot]) => Yasr.registerPlugin(name, plot));
  delete Yasr.plugins?.table;
  // YASGUI 4.5 drops the type of an answer. What is no JSON are statements, which it asks for as N-Triples.
  const { setResponse } = Yasr.prototype;
  Yasr.prototype.setResponse = function setTyped(answer, duration) {
    const statements = typeof answer === 'string' && answer !== '';
    this.config.defaultPlugin = statements ? 'Graph' : 'Rows';
    return setResponse.call(this, statements ? { data: answer, contentType: 'application/n-triples' } : answer, duration);
  };
  Object.assign(Yasr.defaults, { prefixes: vocabulary.prefixes, defaultPlugin: 'Rows', pluginOrder: ['Rows', 'Graph', ...Object.keys(plots), 'response'] });
  mount.hidden = false;
  const yasgui = new Yasgui(mount, {
    requestConfig: { endpoint, method: 'POST' },
    copyEndpointOnNewTab: true,
    persistenceId: null,
    yasqe: { persistenceId: null, createShareableLink: (yasqe) => `/query?query=${encodeURIComponent(yasqe.getValue())}` },
    yasr: { persistenceId: null },
    endpointCatalogueOptions: { getData: () => [] },
  });
  plain.hidden = true;
  const yasqe = yasgui.getTab().getYasqe();
  const set = (query) => { yasqe.setValue(query); yasqe.refresh(); };
  const { note, check } = warns(yasqe, vocabulary, () => used);
  yasqe.rootEl.after(bar(yasqe, history(set)), note);
  set(document.getElementById('query').value);
  for (const link of document.querySelectorAll('[data-example]')) {
    link.addEventListener('click', (event) => {
      const example = vocabulary.examples.find((one) => one.name === link.dataset.example);
      if (!example) return;
      event.preventDefault();
      document.querySelectorAll('[data-example][aria-current]').forEach((other) => other.removeAttribute('aria-current'));
      link.setAttribute('aria-current', 'true');
      set(example.sparql);
      yasqe.query();
    });
  }
  for (const link of document.querySelectorAll('[data-term]')) {
    link.addEventListener('click', (event) => { event.preventDefault(); insert(yasqe, link.dataset.term, vocabulary); });
  }
  offer(document.getElementById('code'), endpoint, () => yasqe.getValue());
  used = await fetch('/query/vocabulary?part=uses').then((answer) => (answer.ok ? answer.json() : used));
  check();
}

// What the editor leaves without a name for those who cannot see it.
function nameFields() {
  for (const [selector, name] of [['.CodeMirror textarea', 'Query'], ['.tableSizer', 'Rows on a page'], ['.tableFilter', 'Filter rows']]) {
    mount.querySelectorAll(selector).forEach((field) => field.getAttribute('aria-label') ?? field.setAttribute('aria-label', name));
  }
  mount.querySelectorAll('.yasr_results table').forEach((table) => { table.parentElement.tabIndex = 0; });
}
new MutationObserver(nameFields).observe(mount, { childList: true, subtree: true });

start();
