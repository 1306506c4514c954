// Follows a document on its way into the graph. Without this the page reloads itself.

const stage = document.getElementById('stage');
const bar = document.getElementById('progress');

async function look() {
  const answer = await fetch(`${stage.dataset.address}?format=json`);
  const state = await answer.json();
  if (state.finished) {
    location.reload();
    return;
  }
  if (stage.textContent !== state.words) stage.textContent = state.words;
  if (state.total) {
    bar.max = state.total;
    bar.value = state.done;
  } else {
    bar.removeAttribute('value');
  }
  setTimeout(look, 400);
}

look().catch(() => setTimeout(() => location.reload(), 2000));
