// Draws the claims of the page when someone opens the drawing.
import { draw } from './graph.js';

// The best supported ones; more could not be read.
const MOST = 30;

const claims = () => [...document.querySelectorAll('.claim[data-subject]')].map((card) => card.dataset);

function graphOf(centre) {
  const nodes = new Map();
  const edges = [];
  const node = (id, label) => nodes.set(id, { id, label, centre: id === centre });
  for (const claim of claims().sort((a, b) => b.belief - a.belief).slice(0, MOST)) {
    // A plain value is no thing of its own.
    const object = claim.object.includes('://') ? claim.object : `value ${claim.object}`;
    node(claim.subject, claim.subjectName);
    node(object, claim.objectName);
    edges.push({ source: claim.subject, target: object, label: claim.relation, status: claim.status });
  }
  return { nodes: [...nodes.values()], edges };
}

const addresses = new Map();
for (const link of document.querySelectorAll('.claim .triple a')) {
  const card = link.closest('.claim').dataset;
  if (link.textContent === card.subjectName) addresses.set(card.subject, link.href);
  if (link.textContent === card.objectName) addresses.set(card.object, link.href);
}

const graphic = document.getElementById('graphic');
if (graphic) {
  graphic.hidden = false;
  graphic.addEventListener('toggle', () => {
    const canvas = graphic.querySelector('.canvas');
    if (graphic.open && !canvas.childElementCount) {
      draw(canvas, graphic.dataset.library, graphOf(graphic.dataset.centre), (id) => {
        if (addresses.has(id)) location.assign(addresses.get(id));
      });
    }
  });
}
