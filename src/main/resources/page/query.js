// The SPARQL editor: YASGUI with our prefixes, terms and examples, asking this server and nobody else.
import { offer } from './code.js';
import { Plot, graphPlugin } from './plots.js';

const endpoint = new URL('/sparql', location).href;
const mount = document.getElementById('yasgui');
const plain = document.getElementById('plain');
const examples = document.getElementById('examples');

const load = (src) => new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = src;
  script.onload = resolve;
  script.onerror = reject;
  document.head.append(script);
});

function completion(vocabulary) {
  const names = Object.entries(vocabulary.prefixes);
  const shorten = (iri) => {
    const found = names.find(([, space]) => iri.startsWith(space));
    return found ? `${found[0]}:${iri.slice(found[1].length)}` : `<${iri}>`;
  };
  return (name, kind, fits) => ({
    name,
    bulk: false,
    autoShow: true,
    get: (yasqe, token) => Promise.resolve(vocabulary.terms
      .filter((term) => term.kind === kind)
      .map((term) => shorten(term.iri))
      .filter((curie) => curie.toLowerCase().startsWith((token?.string ?? '').toLowerCase()))),
    isValidCompletionPosition: fits,
    preProcessToken: (yasqe, token) => token,
    postProcessHints: (yasqe, hints) => hints,
  });
}

function before(yasqe) {
  const cursor = yasqe.getDoc().getCursor();
  return yasqe.getDoc().getLine(cursor.line).slice(0, cursor.ch);
}

const completesClass = (yasqe) => /(\ba|rdf:type)\s+[\w.-]*:?[\w.-]*$/.test(before(yasqe));
const completesProperty = (yasqe) => !completesClass(yasqe) && /(^\s+|[?$]\w+\s+|>\s+|;\s*|\w:\w+\s+|[/|^(])[\w.-]+:[\w.-]*$/.test(before(yasqe));

function prefixes(vocabulary) {
  return {
    name: 'stroma-prefixes',
    bulk: false,
    autoShow: true,
    get: (yasqe, token) => Promise.resolve(Object.entries(vocabulary.prefixes)
      .map(([name, space]) => `${name}: <${space}>`)
      .filter((line) => line.toLowerCase().startsWith((token?.string ?? '').toLowerCase()))),
    isValidCompletionPosition: (yasqe) => /^\s*PREFIX\s+\S*$/i.test(before(yasqe)),
    preProcessToken: (yasqe, token) => token,
    postProcessHints: (yasqe, hints) => hints,
  };
}

async function start() {
  const [vocabulary] = await Promise.all([
    fetch('/query/vocabulary').then((answer) => answer.json()),
    load(mount.dataset.library),
  ]);
  const { Yasgui } = window;
  const { Yasqe, Yasr } = Yasgui;
  const terms = completion(vocabulary);
  for (const own of [prefixes(vocabulary), terms('stroma-class', 'class', completesClass), terms('stroma-property', 'property', completesProperty)]) {
    Yasqe.registerAutocompleter(own);
  }
  // The ones that come with it ask prefix.cc and Linked Open Vocabularies.
  Yasqe.defaults.autocompleters = ['variables', 'stroma-prefixes', 'stroma-class', 'stroma-property'];
  Yasr.registerPlugin('Plot', Plot);
  Yasr.registerPlugin('Graph', graphPlugin(mount.dataset.library.replace('yasgui.js', 'cytoscape.js')));
  Yasr.defaults.prefixes = vocabulary.prefixes;
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
  const yasqe = () => yasgui.getTab().getYasqe();
  yasqe().setValue(document.getElementById('query').value);
  yasqe().refresh();
  examples.closest('p').hidden = false;
  examples.addEventListener('change', () => {
    const example = vocabulary.examples.find((one) => one.name === examples.value);
    if (example) yasqe().setValue(example.sparql);
  });
  offer(document.getElementById('code'), endpoint, () => yasqe().getValue());
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
