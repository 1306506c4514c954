// A mark leads to its notes and a note to its marks. Without this the numbers are links all the same.

const marks = [...document.querySelectorAll('.reading mark')];
const noteOf = (number) => document.getElementById(`n-${number}`);

function choose(numbers) {
  document.querySelectorAll('.chosen').forEach((element) => element.classList.remove('chosen'));
  for (const mark of marks) {
    if (mark.dataset.notes.split(' ').some((number) => numbers.includes(number))) mark.classList.add('chosen');
  }
  numbers.map(noteOf).forEach((note) => note?.classList.add('chosen'));
  // The innermost place is named last and is most likely meant.
  noteOf(numbers.at(-1))?.scrollIntoView({ block: 'nearest' });
}

for (const mark of marks) {
  mark.addEventListener('click', () => choose(mark.dataset.notes.split(' ')));
}
for (const note of document.querySelectorAll('li.note')) {
  const number = note.id.slice(2);
  note.addEventListener('mouseenter', () => marks.forEach((mark) =>
    mark.classList.toggle('chosen', mark.dataset.notes.split(' ').includes(number))));
}

function follow() {
  const id = location.hash.slice(1);
  if (id.startsWith('n-')) choose([id.slice(2)]);
  if (id.startsWith('e-')) {
    const href = document.getElementById(id)?.getAttribute('href');
    if (href) choose([href.slice(3)]);
  }
}
addEventListener('hashchange', follow);
follow();
