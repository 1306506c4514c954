// Opens each page of a running server in headless Chromium and fails if one logs an error, asks another server, runs
// wider than its window, has a finding of axe-core that is serious or critical, or is first painted later than half a
// second in each of its looks.
//
//   npm install --no-save --prefix DIR playwright-core axe-core
//   NODE_PATH=DIR/node_modules node .ci/browser.mjs http://localhost:3030 [--entity IRI] [--document PATH] [--only NAME,NAME]
//       [--looks desktop,phone,dark] [--screenshots DIR]
//
// CHROMIUM names the browser (default /usr/bin/chromium, as Debian installs it).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const require = createRequire(`${process.env.NODE_PATH ?? '.'}/`);
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const [base, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const folder = option('--screenshots');
const limit = 500;

async function ask(sparql) {
  const answer = await fetch(`${base}/sparql?format=json&query=${encodeURIComponent(`PREFIX kg: <https://w3id.org/stroma/ontology#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX prov: <http://www.w3.org/ns/prov#> ${sparql}`)}`);
  const rows = (await answer.json()).results.bindings;
  return rows.map((row) => Object.values(row)[0].value);
}

const address = (iri) => {
  const own = iri.match(/^https?:\/\/[^/]+\/((?:document|entity|study|claim|evidence|conflict|lineage|rule|run|measurement)\/.*)$/);
  return own && !/identifiers\.org|purl\.|nlm\.nih/.test(iri) ? `/${own[1]}` : `/describe?iri=${encodeURIComponent(iri)}`;
};

async function things() {
  const busiest = 'SELECT ?x { ?claim rdf:subject ?x ; kg:hasEvidence ?e } GROUP BY ?x ORDER BY DESC(COUNT(*)) ?x LIMIT 1';
  const fullest = 'SELECT ?d { ?e prov:wasDerivedFrom ?d } GROUP BY ?d ORDER BY DESC(COUNT(*)) ?d LIMIT 1';
  const one = (type) => `SELECT ?x { ?x a kg:${type} } ORDER BY ?x LIMIT 1`;
  const found = { entity: option('--entity') ?? (await ask(busiest))[0], document: option('--document') ?? (await ask(fullest))[0] };
  for (const type of ['Claim', 'Evidence', 'Study', 'Conflict', 'Lineage', 'Rule', 'Run', 'Measurement']) {
    [found[type.toLowerCase()]] = await ask(one(type));
  }
  return found;
}

async function pages() {
  const list = { start: '/', ask: '/ask/drugs-blocking-receptors', conflicts: '/conflicts', claims: '/claims?relation=blocks', drugs: '/entities?kind=Drug', documents: '/documents', hedged: '/hedged', negated: '/negated', sparql: '/query' };
  for (const [name, iri] of Object.entries(await things())) {
    if (iri) list[name] = iri.startsWith('/') ? iri : address(iri);
  }
  list.search = '/search?q=resistance';
  for (const name of ['diff', 'add']) {
    if ((await fetch(`${base}/${name}`)).ok) list[name] = `/${name}`;
  }
  return list;
}

const looks = {
  desktop: { viewport: { width: 1280, height: 860 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light', isMobile: true, hasTouch: true },
  dark: { viewport: { width: 1280, height: 860 }, colorScheme: 'dark' },
};

let failures = 0;
const fail = (place, message) => {
  failures += 1;
  console.error(`FAILED ${place}: ${message}`);
};

async function settled(page, name) {
  if (name === 'sparql') {
    await page.waitForSelector('.CodeMirror', { timeout: 10_000 });
    await page.click('.yasqe_queryButton');
    await page.waitForSelector('.yasr table tbody tr', { timeout: 10_000 });
  }
  if (name === 'entity') {
    await page.click('#graphic summary');
    await page.waitForSelector('#graphic canvas', { timeout: 10_000 });
    await page.waitForTimeout(300);
  }
}

const only = option('--only')?.split(',');
const chosen = option('--looks')?.split(',');

async function visit(browser, name, path, look) {
  const place = `${name} (${look})`;
  const context = await browser.newContext(looks[look]);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && fail(place, `console: ${message.text()}`));
  page.on('pageerror', (error) => fail(place, `script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) fail(place, `asks ${request.url()}`);
  });
  const answer = await page.goto(base + path, { waitUntil: 'load' });
  if (answer.status() !== 200) fail(place, `status ${answer.status()}`);
  const paint = await page.evaluate(() => new Promise((resolve) => {
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach((entry) => resolve(entry.startTime)))
      .observe({ type: 'paint', buffered: true });
  }));
  await settled(page, name);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0) fail(place, `${wider} px wider than the window`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const finding of violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')) {
    fail(place, `${finding.id} (${finding.impact}): ${finding.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`);
  }
  if (folder) await page.screenshot({ path: `${folder}/${name}-${look}.png` });
  await context.close();
  return paint;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const [name, path] of Object.entries(await pages())) {
    if (only && !only.includes(name)) continue;
    const paints = [];
    for (const look of Object.keys(looks)) {
      if (!chosen || chosen.includes(look)) paints.push(await visit(browser, name, path, look));
    }
    // What a machine that does other things at the same time needs now and then is not the page's fault.
    for (let again = 0; again < 3 && Math.min(...paints) > limit; again += 1) paints.push(await visit(browser, name, path, 'desktop'));
    const paint = Math.min(...paints);
    console.log(`${name} ${path}: first paint ${paints.map(Math.round).join(', ')} ms`);
    if (paint > limit) fail(name, `first paint only after ${Math.round(paint)} ms`);
  }
} finally {
  await browser.close();
}
process.exit(failures ? 1 : 0);
