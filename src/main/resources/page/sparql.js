// Just enough of SPARQL's grammar to know which words of a query stand where a property stands.

const TOKEN = /#[^\n]*|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|[?$]\w+|@[\w-]+|[\w.-]*:[\w.%-]*|\d[\w.]*|\w+|\^\^|[{}()[\].;,/|^*+?!=<>&-]/g;
const PATH = new Set(['/', '|', '^', '*', '+', '?', '!', '(', ')']);

/** @returns {[string, string][]} IRI and spelling of each property that a query names, once */
export function predicates(query, known) {
  const prefixes = { ...known };
  const tokens = (query.match(TOKEN) ?? []).filter((token) => !token.startsWith('#'));
  const found = new Map();
  let place = 0;
  let depth = 0;
  let skipped = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (/^prefix$/i.test(token)) {
      prefixes[tokens[at + 1].replace(/:$/, '')] = tokens[at + 2]?.slice(1, -1);
      at += 2;
    } else if (token === '{') {
      depth += 1;
      place = 0;
    } else if (token === '}') {
      depth -= 1;
      place = 0;
    } else if (skipped > 0) {
      skipped += token === '(' ? 1 : token === ')' ? -1 : 0;
    } else if (depth === 0) {
      // Before and after the pattern there are no properties.
    } else if (/^(filter|bind|values|optional|union|minus|graph|service|silent|select|distinct|where|group|order|by|having|limit|offset|not|exists|as|asc|desc|undef|in)$/i.test(token)) {
      place = 0;
    } else if (token === '(' && place === 0) {
      skipped = 1;
    } else if (token === '.' || token === '[' || token === ']') {
      place = token === '.' ? 0 : token === '[' ? 1 : 2;
    } else if (token === ';') {
      place = 1;
    } else if (token === ',') {
      place = 2;
    } else if (place === 1) {
      const path = PATH.has(token);
      const iri = token.startsWith('<') ? token.slice(1, -1) : token.includes(':') ? expanded(token, prefixes) : '';
      if (iri) found.set(iri, token);
      if (!path && !PATH.has(tokens[at + 1])) place = 2;
      if (path && (token === ')' || token === '*' || token === '+') && !PATH.has(tokens[at + 1])) place = 2;
    } else if (place === 0) {
      place = 1;
    }
  }
  return [...found];
}

function expanded(name, prefixes) {
  const [prefix, local] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  return prefixes[prefix] === undefined ? '' : prefixes[prefix] + local;
}
