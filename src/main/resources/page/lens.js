// A mark leads to its notes and a note to its marks, and filters save the round trip. Without this the numbers and the
// filters are links all the same.

const lens = document.querySelector('.lens');
const marks = [...lens.querySelectorAll('mark[data-n]')];
const notes = [...lens.querySelectorAll('li[data-sign]')];
const noteOf = (number) => document.getElementById(`n-${number}`);
const numbersOf = (mark) => mark.dataset.n.split(' ');

function choose(numbers, scroll) {
  lens.querySelectorAll('.on').forEach((element) => element.classList.remove('on'));
  marks.filter((mark) => numbersOf(mark).some((number) => numbers.includes(number))).forEach((mark) => mark.classList.add('on'));
  for (const note of numbers.map(noteOf)) {
    const folded = note?.closest('details.folded');
    if (folded) folded.open = true;
    note?.classList.add('on');
  }
  // The innermost place is named last and is most likely meant.
  if (scroll) noteOf(numbers.at(-1))?.scrollIntoView({ block: 'nearest' });
}

for (const mark of marks) mark.addEventListener('click', () => choose(numbersOf(mark), true));
for (const note of notes) note.addEventListener('mouseenter', () => choose([note.id.slice(2)], false));

function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id.startsWith('n-')) choose([id.slice(2)], true);
  const back = id.startsWith('e-') && notes.find((note) => note.querySelector('a.n').hash === `#${id}`);
  if (back) choose([back.id.slice(2)], false);
}
addEventListener('hashchange', follow);
follow();

// Only where all places are on the page.
if (lens.dataset.whole) {
  const chosen = { sign: '', relation: '' };
  const choices = [...lens.querySelectorAll('a.choice')];
  const all = document.getElementById('all-marks');
  const show = () => {
    const hidden = new Set();
    for (const note of notes) {
      note.hidden = Boolean((chosen.sign && note.dataset.sign !== chosen.sign) || (chosen.relation && note.dataset.relation !== chosen.relation));
      if (note.hidden) hidden.add(note.id.slice(2));
    }
    marks.forEach((mark) => mark.classList.toggle('off', numbersOf(mark).every((number) => hidden.has(number))));
    lens.querySelectorAll('details.folded').forEach((folded) => {
      const left = [...folded.querySelectorAll('li[data-sign]')].filter((note) => !note.hidden).length;
      folded.hidden = left === 0;
      folded.querySelector('summary').textContent = `${left} more`;
    });
    for (const choice of choices) {
      const on = choice.dataset.sign ? choice.dataset.sign === chosen.sign : choice.dataset.relation === chosen.relation;
      if (on) choice.setAttribute('aria-current', 'true');
      else choice.removeAttribute('aria-current');
    }
    all.hidden = !chosen.sign && !chosen.relation;
    const query = Object.entries(chosen).filter(([, value]) => value).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };
  for (const choice of choices) {
    choice.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const kind = choice.dataset.sign ? 'sign' : 'relation';
      chosen[kind] = chosen[kind] === choice.dataset[kind] ? '' : choice.dataset[kind];
      show();
    });
  }
  all.addEventListener('click', (event) => {
    event.preventDefault();
    chosen.sign = '';
    chosen.relation = '';
    show();
  });
}
