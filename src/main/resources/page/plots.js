// Plugins for the results of YASGUI: a plot of numbers and a drawing of things.
import { draw } from './graph.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 860;
const ROW = 20;
const LEFT = 260;
const MOST = 60;
const NUMBER = /#(integer|decimal|double|float|int|long)$/;

const isNumber = (value) => value && (NUMBER.test(value.datatype ?? '') || (value.type !== 'uri' && value.value !== '' && !Number.isNaN(Number(value.value))));

function svg(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  if (text !== undefined) element.textContent = text;
  return element;
}

const short = (text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
const local = (value) => (value.type === 'uri' ? value.value.replace(/^.*[/#]/, '') : value.value);

function columns(yasr) {
  const names = yasr.results?.getVariables() ?? [];
  const rows = yasr.results?.getBindings() ?? [];
  const numbers = names.filter((name) => rows.length && rows.every((row) => !row[name] || isNumber(row[name])) && rows.some((row) => row[name]));
  return { names, rows, numbers, labels: names.filter((name) => !numbers.includes(name)) };
}

function bars({ rows, numbers, labels }) {
  const value = numbers[0];
  // Prefer what people read over what machines read.
  const label = labels.find((name) => rows[0][name]?.type !== 'uri') ?? labels[0];
  const shown = rows.filter((row) => row[value]).slice(0, MOST);
  const most = Math.max(...shown.map((row) => Math.abs(Number(row[value].value))), 1e-9);
  const plot = svg('svg', { class: 'plot', viewBox: `0 0 ${WIDTH} ${shown.length * ROW + 30}`, width: WIDTH, role: 'img', 'aria-label': `${value} by ${label ?? 'row'}` });
  plot.append(svg('text', { x: LEFT, y: 14 }, value));
  shown.forEach((row, i) => {
    const y = 24 + i * ROW;
    const number = Number(row[value].value);
    plot.append(
      svg('text', { x: LEFT - 8, y: y + 13, 'text-anchor': 'end' }, label && row[label] ? short(local(row[label])) : `${i + 1}`),
      svg('rect', { class: 'bar', x: LEFT, y: y + 2, width: Math.max(1, (Math.abs(number) / most) * (WIDTH - LEFT - 90)), height: ROW - 6 }),
      svg('text', { x: LEFT + (Math.abs(number) / most) * (WIDTH - LEFT - 90) + 6, y: y + 13 }, row[value].value));
  });
  return plot;
}

function scatter({ rows, numbers }) {
  const [x, y] = numbers;
  const points = rows.filter((row) => row[x] && row[y]).map((row) => [Number(row[x].value), Number(row[y].value)]);
  const range = (index) => [Math.min(...points.map((point) => point[index])), Math.max(...points.map((point) => point[index]))];
  const [[x0, x1], [y0, y1]] = [range(0), range(1)];
  const size = 420;
  const at = (value, low, high) => ((value - low) / (high - low || 1)) * (size - 60);
  const plot = svg('svg', { class: 'plot', viewBox: `0 0 ${WIDTH} ${size}`, width: WIDTH, role: 'img', 'aria-label': `${y} against ${x}` });
  plot.append(
    svg('line', { class: 'axis', x1: 60, y1: size - 40, x2: 40 + size, y2: size - 40 }),
    svg('line', { class: 'axis', x1: 60, y1: 20, x2: 60, y2: size - 40 }),
    svg('text', { x: 60, y: size - 24 }, x0), svg('text', { x: size, y: size - 24, 'text-anchor': 'end' }, `${x1}  ${x}`),
    svg('text', { x: 54, y: size - 42, 'text-anchor': 'end' }, y0), svg('text', { x: 54, y: 24, 'text-anchor': 'end' }, y1),
    svg('text', { x: 64, y: 14 }, y));
  points.forEach(([px, py]) => plot.append(svg('circle', { class: 'dot', cx: 60 + at(px, x0, x1), cy: size - 40 - at(py, y0, y1), r: 3.5, 'fill-opacity': 0.6 })));
  return plot;
}

export class Plot {
  constructor(yasr) { this.yasr = yasr; this.priority = 3; this.label = 'Plot'; }

  canHandleResults() { return columns(this.yasr).numbers.length > 0; }

  draw() {
    const found = columns(this.yasr);
    this.yasr.resultsEl.replaceChildren(found.numbers.length > 1 && !found.labels.length ? scatter(found) : bars(found));
  }

  getIcon() { return null; }
}

function graphOf(yasr) {
  const nodes = new Map();
  const edges = [];
  const { names, rows } = columns(yasr);
  const things = names.filter((name) => rows.some((row) => row[name]?.type === 'uri'));
  const label = (row, name) => row[`${name}Label`]?.value ?? local(row[name]);
  const triples = names.length === 3 && names[0] === 'subject' && names[2] === 'object';
  const [from, to] = triples ? ['subject', 'object'] : things;
  for (const row of rows.slice(0, 300)) {
    if (row[from] && row[to]) {
      [from, to].forEach((name) => nodes.set(row[name].value, { id: row[name].value, label: label(row, name) }));
      const relation = triples ? local(row.predicate) : '';
      edges.push({ source: row[from].value, target: row[to].value, label: relation });
    }
  }
  return { nodes: [...nodes.values()], edges };
}

export const graphPlugin = (library) => class Graph {
  constructor(yasr) { this.yasr = yasr; this.priority = 2; this.label = 'Graph'; }

  canHandleResults() { return this.yasr.results ? graphOf(this.yasr).edges.length > 0 : false; }

  draw() {
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    this.yasr.resultsEl.replaceChildren(canvas);
    draw(canvas, library, graphOf(this.yasr), (id) => open(`/describe?iri=${encodeURIComponent(id)}`, '_blank', 'noopener'));
  }

  getIcon() { return null; }
};
