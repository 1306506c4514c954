// What every page has: suggestions of names, tables that sort and filter, codes that are copied. All of it is a shortcut;
// without it forms and links do the same.

const pause = 120;
const escaped = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
const sprite = document.querySelector('.brand use').getAttribute('href').split('#')[0];

function emphasized(text, typed) {
  const at = text.toLowerCase().indexOf(typed.toLowerCase());
  return at < 0 ? escaped(text)
    : `${escaped(text.slice(0, at))}<mark>${escaped(text.slice(at, at + typed.length))}</mark>${escaped(text.slice(at + typed.length))}`;
}

// A combobox with a listbox, as in the ARIA Authoring Practices Guide.
function suggests(input, number) {
  const box = document.createElement('div');
  Object.assign(box, { id: `names-${number}`, className: 'suggest', hidden: true });
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', 'Names of this graph');
  input.after(box);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': box.id })) {
    input.setAttribute(name, value);
  }
  let chosen = -1;
  let waiting;
  let asked = 0;
  const options = () => [...box.querySelectorAll('[role=option]')];
  const close = () => {
    box.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (index) => {
    const list = options();
    if (!list.length) return;
    chosen = (index + list.length) % list.length;
    list.forEach((option, at) => option.setAttribute('aria-selected', at === chosen));
    input.setAttribute('aria-activedescendant', list[chosen].id);
    list[chosen].scrollIntoView({ block: 'nearest' });
  };
  const take = (option) => {
    if (input.dataset.suggest === 'field') {
      input.value = option.dataset.label;
      close();
    } else {
      location.href = option.dataset.address;
    }
  };
  const show = (names, typed) => {
    box.innerHTML = names.map((name, at) => `<div role="option" aria-selected="false" id="${box.id}-${at}" data-address="${escaped(name.address)}" data-label="${escaped(name.label)}">`
      + `<svg class="kind-icon k-${escaped(name.hue ?? 'other')}" viewBox="0 0 16 16" aria-hidden="true"><use href="${sprite}#k-${escaped(name.icon ?? name.kind)}"></use></svg>`
      + `<span>${emphasized(name.label, typed)}${name.matched === name.label ? '' : ` <span class="also">also ${emphasized(name.matched, typed)}</span>`} <small>${escaped(name.kindLabel ?? name.kind)}</small></span>`
      + `<small class="num">${name.claims === 1 ? '1 claim' : `${name.claims} claims`}</small></div>`).join('')
      + '<div class="hint" aria-hidden="true"><span><kbd>↑</kbd> <kbd>↓</kbd> choose</span><span><kbd>Enter</kbd> open</span><span><kbd>Esc</kbd> close</span></div>';
    options().forEach((option) => option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      take(option);
    }));
    box.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const ask = async () => {
    const typed = input.value.trim();
    asked += 1;
    const mine = asked;
    if (!typed) return close();
    const kind = input.dataset.kind ? `&kind=${encodeURIComponent(input.dataset.kind)}` : '';
    const answer = await fetch(`/suggest?q=${encodeURIComponent(typed)}${kind}`);
    const names = answer.ok ? await answer.json() : [];
    if (mine !== asked) return undefined;
    return names.length ? show(names, typed) : close();
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !box.hidden) {
      close();
      event.preventDefault();
    } else if (!box.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
      event.preventDefault();
    } else if (!box.hidden && event.key === 'Enter' && chosen >= 0) {
      take(options()[chosen]);
      event.preventDefault();
    }
  });
  input.addEventListener('blur', close);
}
document.querySelectorAll('[data-suggest]').forEach(suggests);

addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)
    && !document.activeElement.isContentEditable) {
    const field = document.querySelector('[data-suggest]:not([data-suggest=field])');
    if (field) {
      field.focus();
      event.preventDefault();
    }
  }
});

// Sorts a table where all its rows are there. A cell's data-v is what it is sorted by, else its text.
function sorts(table) {
  const heads = [...table.querySelectorAll('thead th')];
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.v === undefined ? cell.textContent.trim().toLowerCase() : Number(cell.dataset.v);
  };
  const sort = (column) => {
    const up = heads[column].getAttribute('aria-sort') !== 'ascending';
    heads.forEach((head) => head.removeAttribute('aria-sort'));
    heads[column].setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const rows = [...table.tBodies[0].rows].map((row, at) => [value(row, column), at, row]);
    rows.sort((one, other) => (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0) * (up ? 1 : -1) || one[1] - other[1]);
    rows.forEach(([, , row]) => table.tBodies[0].append(row));
  };
  // On a phone the heads are out of sight, so a list of them does their work.
  const pick = document.createElement('select');
  pick.className = 'sortby';
  pick.setAttribute('aria-label', 'Sort by');
  pick.add(new Option('Sort by …', ''));
  pick.addEventListener('change', () => pick.value && sort(Number(pick.value)));
  heads.forEach((head, column) => {
    if (head.dataset.sorts === undefined) return;
    pick.add(new Option(`Sort by ${head.textContent.trim().toLowerCase()}`, column));
    const button = document.createElement('button');
    button.type = 'button';
    button.innerHTML = `${head.innerHTML}<span class="arrow" aria-hidden="true"></span>`;
    head.replaceChildren(button);
    button.addEventListener('click', () => sort(column));
  });
  if (pick.options.length > 1) table.before(pick);
}
document.querySelectorAll('table[data-sort]').forEach(sorts);

// Hides the rows that do not hold what is typed.
for (const field of document.querySelectorAll('[data-filter]')) {
  const rows = document.querySelectorAll(`#${field.dataset.filter} [data-row], table#${field.dataset.filter} tbody tr`);
  field.addEventListener('input', () => {
    const typed = field.value.trim().toLowerCase();
    rows.forEach((row) => { row.hidden = !row.textContent.toLowerCase().includes(typed); });
  });
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const words = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = words; }, 1_200);
  });
}
