// Plugins for the results of YASGUI: plots of numbers and dates, and a drawing of things.
import { draw } from './graph.js';
import { address, names as namesOf } from './results.js';

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

// Points in the order of a column, joined by a line where that is a number or a date.
const DATE = /^\d{4}(-\d\d(-\d\d)?)?/;
const isDate = (value) => value && value.type !== 'uri' && DATE.test(value.value) && (/#(date|gYear|gYearMonth|dateTime)$/.test(value.datatype ?? '') || value.value.includes('-'));
const time = (text) => Date.parse(DATE.exec(text)[0]);

function dates({ names, rows }) {
  return names.filter((name) => rows.some((row) => row[name]) && rows.every((row) => !row[name] || isDate(row[name])));
}

function line(found) {
  const [along] = dates(found);
  const numbers = found.numbers.filter((name) => name !== along);
  const x = along ?? numbers[0];
  const y = along ? numbers[0] : numbers[1];
  const value = (cell) => (along ? time(cell.value) : Number(cell.value));
  const points = found.rows.filter((row) => row[x] && row[y]).map((row) => [value(row[x]), Number(row[y].value), row[x].value]).sort((one, other) => one[0] - other[0]);
  const range = (index) => [Math.min(...points.map((point) => point[index])), Math.max(...points.map((point) => point[index]))];
  const [[x0, x1], [y0, y1]] = [range(0), range(1)];
  const high = 320;
  const px = (number) => 60 + ((number - x0) / (x1 - x0 || 1)) * (WIDTH - 120);
  const py = (number) => high - 40 - ((number - y0) / (y1 - y0 || 1)) * (high - 70);
  const plot = svg('svg', { class: 'plot', viewBox: `0 0 ${WIDTH} ${high}`, width: WIDTH, role: 'img', 'aria-label': `${y} by ${x}` });
  plot.append(
    svg('line', { class: 'axis', x1: 60, y1: high - 40, x2: WIDTH - 60, y2: high - 40 }),
    svg('text', { x: 60, y: high - 22 }, points[0]?.[2] ?? ''), svg('text', { x: WIDTH - 60, y: high - 22, 'text-anchor': 'end' }, `${points.at(-1)?.[2] ?? ''}  ${x}`),
    svg('text', { x: 54, y: high - 40, 'text-anchor': 'end' }, y0), svg('text', { x: 54, y: 34, 'text-anchor': 'end' }, y1), svg('text', { x: 60, y: 16 }, y),
    svg('polyline', { class: 'line', points: points.map(([one, other]) => `${px(one)},${py(other)}`).join(' ') }),
    ...points.map(([one, other]) => svg('circle', { class: 'dot', cx: px(one), cy: py(other), r: 3 })));
  return plot;
}

function timeline(found) {
  const [when] = dates(found);
  const label = found.labels.find((name) => name !== when && found.rows.some((row) => row[name] && row[name].type !== 'uri')) ?? found.labels.find((name) => name !== when);
  const dated = found.rows.filter((row) => row[when]).sort((one, other) => (one[when].value < other[when].value ? -1 : 1)).slice(0, MOST);
  const [low, high] = [time(dated[0][when].value), time(dated.at(-1)[when].value)];
  const plot = svg('svg', { class: 'plot', viewBox: `0 0 ${WIDTH} ${dated.length * ROW + 30}`, width: WIDTH, role: 'img', 'aria-label': `${label ?? 'rows'} by ${when}` });
  dated.forEach((row, i) => {
    const y = 12 + i * ROW;
    const x = LEFT + ((time(row[when].value) - low) / (high - low || 1)) * (WIDTH - LEFT - 110);
    plot.append(
      svg('text', { x: LEFT - 12, y: y + 13, 'text-anchor': 'end' }, label && row[label] ? short(local(row[label])) : `${i + 1}`),
      svg('line', { class: 'axis', x1: LEFT, y1: y + 9, x2: WIDTH - 110, y2: y + 9 }),
      svg('circle', { class: 'dot', cx: x, cy: y + 9, r: 4 }),
      svg('text', { x: WIDTH - 100, y: y + 13 }, row[when].value));
  });
  return plot;
}

const plotOf = (label, priority, fits, drawn) => class {
  constructor(yasr) { Object.assign(this, { yasr, priority, label }); }

  canHandleResults() {
    const found = columns(this.yasr);
    return found.rows.length > 0 && fits(found);
  }

  draw() {
    const box = document.createElement('div');
    box.className = 'wide';
    box.append(drawn(columns(this.yasr)));
    this.yasr.resultsEl.replaceChildren(box);
  }

  getIcon() { return null; }
};

export const plots = {
  BarPlot: plotOf('Bars', 8, (found) => found.numbers.length > 0, bars),
  LinePlot: plotOf('Line', 6, (found) => found.numbers.length > 1 || found.numbers.length > 0 && dates(found).length > 0, line),
  ScatterPlot: plotOf('Scatter', 5, (found) => found.numbers.length > 1, scatter),
  Timeline: plotOf('Timeline', 4, (found) => dates(found).length > 0, timeline),
};

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

export const graphPlugin = (library, base) => class Graph {
  constructor(yasr) { this.yasr = yasr; this.priority = 2; this.label = 'Graph'; }

  canHandleResults() {
    // Statements are drawn first; rows only if someone wants that.
    this.priority = columns(this.yasr).names.join() === 'subject,predicate,object' ? 30 : 2;
    return this.yasr.results ? graphOf(this.yasr).edges.length > 0 : false;
  }

  async draw() {
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    this.yasr.resultsEl.replaceChildren(canvas);
    const graph = graphOf(this.yasr);
    const known = await namesOf(graph.nodes.map((node) => node.id));
    graph.nodes.forEach((node) => { node.label = known.get(node.id) ?? node.label; });
    draw(canvas, library, graph, (id) => open(address(id, base), '_blank', 'noopener'));
  }

  getIcon() { return null; }
};
