// Draws nodes and edges with Cytoscape in the colours of the page.

const colour = (name) => {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
};

const style = () => [
  { selector: 'node', style: {
    label: 'data(label)', color: colour('ink'), 'font-size': 11, 'text-wrap': 'wrap', 'text-max-width': 110,
    'text-valign': 'bottom', 'text-margin-y': 3, 'background-color': colour('link'), width: 14, height: 14 } },
  { selector: 'node[?centre]', style: { width: 24, height: 24, 'font-size': 13, 'font-weight': 'bold' } },
  { selector: 'edge', style: {
    label: 'data(label)', color: colour('faint'), 'font-size': 10, 'text-rotation': 'autorotate',
    'text-background-color': colour('sheet'), 'text-background-opacity': 1, 'text-background-padding': 1,
    width: 1.5, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8,
    'line-color': colour('asserted'), 'target-arrow-color': colour('asserted') } },
  { selector: 'edge[status="hedged"]', style: {
    'line-style': 'dashed', 'line-color': colour('hedged'), 'target-arrow-color': colour('hedged') } },
  { selector: 'edge[status="negated"]', style: {
    'line-color': colour('negated'), 'target-arrow-color': colour('negated') } },
];

// Around the middle on two ellipses, so that neighbours' names do not meet.
function around({ width, height }, nodes) {
  const outer = nodes.filter((node) => !node.centre);
  const positions = Object.fromEntries(nodes.filter((node) => node.centre).map((node) => [node.id, { x: width / 2, y: height / 2 }]));
  outer.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / outer.length - Math.PI / 2;
    const reach = i % 2 && outer.length > 10 ? 0.68 : 1;
    positions[node.id] = {
      x: width / 2 + reach * (width / 2 - 80) * Math.cos(angle),
      y: height / 2 - 6 + reach * (height / 2 - 32) * Math.sin(angle),
    };
  });
  return { name: 'preset', positions, fit: false };
}

const onCircle = (i, of) => ({ x: 30 * of * Math.cos((2 * Math.PI * i) / of), y: 30 * of * Math.sin((2 * Math.PI * i) / of) });

/** @param {{nodes: {id, label, centre?}[], edges: {source, target, label, status?}[]}} graph */
export async function draw(container, library, graph, open) {
  const { default: cytoscape } = await import(library);
  const drawing = cytoscape({
    container,
    elements: {
      // The layout moves nodes from where they are, so it needs them apart.
      nodes: graph.nodes.map((data, i) => ({ data, position: onCircle(i, graph.nodes.length) })),
      edges: graph.edges.map((data) => ({ data })),
    },
    style: style(),
    layout: graph.nodes.some((node) => node.centre)
      ? around(container.getBoundingClientRect(), graph.nodes)
      : { name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 9000 },
    userZoomingEnabled: true,
    maxZoom: 2,
  });
  drawing.on('tap', 'node', (event) => open(event.target.id()));
  return drawing;
}
