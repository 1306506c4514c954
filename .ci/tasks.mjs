// Does the ten tasks of docs/tasks.md in headless Chromium on a running server, each from the start page: fails if one
// cannot be done, takes more than three clicks or more than one line of typing.
//
//   NODE_PATH=DIR/node_modules node .ci/tasks.mjs http://localhost:3030
//
// CHROMIUM names the browser (default /usr/bin/chromium, as Debian installs it).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const require = createRequire(`${process.env.NODE_PATH ?? '.'}/`);
const { chromium } = require('playwright-core');
const [base] = process.argv.slice(2);
const most = 3;

async function ask(sparql) {
  const answer = await fetch(`${base}/sparql?format=json&query=${encodeURIComponent(`PREFIX kg: <https://w3id.org/stroma/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ${sparql}`)}`);
  return (await answer.json()).results.bindings.map((row) => Object.values(row)[0].value);
}

const expect = (truth, message) => {
  if (!truth) throw new Error(message);
};

// A visitor who counts what it does.
function visitor(page) {
  const done = { clicks: 0, lines: 0 };
  return {
    done,
    page,
    click: async (selector) => {
      done.clicks += 1;
      await page.locator(selector).first().click();
      await page.waitForLoadState('load');
    },
    type: async (selector, words) => {
      done.lines += 1;
      await page.locator(selector).first().click();
      await page.keyboard.type(words);
    },
    count: (selector) => page.locator(selector).count(),
  };
}

const tasks = {
  'What does this drug hit?': async ({ click, count }) => {
    await click('section:has(h2:text-is("Drugs")) a.row');
    expect(await count('#targets li.claim .quote'), 'no target with its words');
  },
  'What is disputed?': async ({ click, page }) => {
    await click('a:text-is("all conflicts")');
    expect(/\/conflicts$/.test(page.url()), 'not the conflicts');
    expect(await page.locator('nav.tabs a').count() === 6, 'not all kinds of disputes');
  },
  'Who says so, in which words?': async ({ click, count }) => {
    await click('section:has(h2:text-is("Drugs")) a.row');
    await click('li.claim .source a[href^="/document/"]');
    expect(await count(':target'), 'the place is not marked');
  },
  'Which drugs for this disease, and how far?': async ({ type, page, count }) => {
    const [name] = await ask('SELECT ?name { ?drug kg:approvedFor ?x . ?x skos:prefLabel ?name . { ?x a kg:Disease } UNION { ?x a kg:Tumor } } GROUP BY ?name ORDER BY DESC(COUNT(*)) ?name LIMIT 1');
    await type('[data-suggest]', name);
    await page.waitForSelector('[role=listbox] [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#drugs .ladder .row');
    expect(await count('#drugs svg.track[aria-label*="said"]'), 'no stage');
  },
  'What does this document claim?': async ({ click, count }) => {
    await click('section:has(h2:text-is("Documents")) a.row');
    expect(await count('.notes li'), 'no note');
    expect(await count('.text mark'), 'no mark');
  },
  'What is denied?': async ({ click, page }) => {
    await click('.signrow a:has-text("only negated")');
    const rows = await page.locator('table.data tbody tr').count();
    expect(rows && await page.locator('table.data tbody tr:has(.sign.negated)').count() === rows, 'not only what is denied');
  },
  'What changed?': async ({ click, page }) => {
    await click('a[href="/diff"]');
    expect((await page.locator('h1').innerText()).length, 'no title');
  },
  'Which papers are one?': async ({ click, page }) => {
    await click('nav a:text-is("Questions")');
    await click('a[href^="/ask/studies-that-may-be-one"]');
    expect(await page.locator('h1').count() === 1, 'no answer');
  },
  'Which numbers are there on survival?': async ({ click, type, page }) => {
    await click('.counts a:has-text("numbers")');
    await type('[data-filter]', 'survival');
    expect(await page.locator('table tbody tr').count(), 'no number');
  },
  'Download what I see': async ({ click, page, done }) => {
    await click('.counts a:has-text("claims")');
    const link = page.locator('a:text-is("CSV")').first();
    done.clicks += 1;
    const [csv, shown] = [await (await fetch(new URL(await link.getAttribute('href'), page.url()))).text(), await page.locator('table.data tbody tr').count()];
    expect(csv.trim().split('\n').length > Math.min(shown, 1), 'an empty file');
  },
};

const written = [...readFileSync(new URL('../docs/tasks.md', import.meta.url), 'utf8').matchAll(/^\| ([^|]+?) \| .*$/gm)]
  .map(([, task]) => task).filter((task) => task !== 'task');
let failures = 0;
const looks = {
  desktop: { viewport: { width: 1280, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const name of written) {
    for (const [look, options] of Object.entries(looks)) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const person = visitor(page);
      try {
        await page.goto(base, { waitUntil: 'load' });
        expect(tasks[name], 'docs/tasks.md has a task that nobody does');
        await tasks[name](person);
        expect(person.done.clicks <= most && person.done.lines <= 1, `${person.done.clicks} clicks, ${person.done.lines} lines typed`);
        console.log(`${name} (${look}): ${person.done.clicks} clicks, ${person.done.lines} lines typed`);
      } catch (error) {
        failures += 1;
        console.error(`FAILED ${name} (${look}): ${error.message.split('\n')[0]}`);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
process.exit(failures ? 1 : 0);
