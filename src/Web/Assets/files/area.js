// Draws an area by tapping its corners on a plain grid around a place. The text field has the corners, and is the area without script.
(() => {
  const [corners, centre, width, map] = ['area', 'area-centre', 'area-width', 'area-map'].map(id => document.getElementById(id));
  if (!map) return;
  const [size, kilometre] = [320, 111.32];
  const number = text => /(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)/.exec(text)?.slice(1, 3).map(Number);
  const points = () => corners.value.trim().startsWith('{') ? [] : corners.value.split('\n').map(number).filter(Boolean);

  const middle = () => {
    const typed = number(centre.value);
    if (typed) return typed;
    const all = points();
    return all.length ? [0, 1].map(i => (Math.min(...all.map(p => p[i])) + Math.max(...all.map(p => p[i]))) / 2) : null;
  };
  const wide = lat => Math.max(0.01, Math.cos(lat * Math.PI / 180)) * kilometre;
  const scale = () => size / Number(width.value);
  const place = ([lat, lng], [lat0, lng0]) =>
    [size / 2 + (lng - lng0) * wide(lat0) * scale(), size / 2 - (lat - lat0) * kilometre * scale()];
  const svg = (name, values) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(values).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  const draw = () => {
    const at = middle();
    map.replaceChildren();
    if (!at) return;
    const step = Number(width.value) / 8;
    for (let i = 1; i < 8; i += 1) {
      const line = i * size / 8;
      map.append(svg('path', { d: `M${line} 0V${size}M0 ${line}H${size}`, stroke: 'currentColor', 'stroke-opacity': 0.15 }));
    }
    map.append(svg('path', { d: `M160 152v16M152 160h16`, stroke: 'currentColor', 'stroke-width': 2 }));
    const label = svg('text', { x: 6, y: size - 8, 'font-size': 12, fill: 'currentColor' });
    label.textContent = `▭ ${step < 1 ? `${step * 1000} m` : `${step} km`}`;
    map.append(label);
    const drawn = points().map(point => place(point, at));
    map.append(svg('polygon', {
      points: drawn.map(xy => xy.map(v => v.toFixed(1)).join()).join(' '),
      fill: 'currentColor', 'fill-opacity': 0.12, stroke: 'currentColor', 'stroke-width': 2,
    }));
    drawn.forEach(([x, y]) => map.append(svg('circle', { cx: x, cy: y, r: 5, fill: 'currentColor' })));
  };

  map.addEventListener('click', event => {
    const at = middle();
    if (!at) return centre.focus();
    if (!centre.value.trim()) centre.value = at.map(v => v.toFixed(5)).join(', ');
    const box = map.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height].map(part => (part - 0.5) * width.value);
    const corner = [at[0] - y / kilometre, at[1] + x / wide(at[0])].map(v => v.toFixed(5)).join(', ');
    corners.value = `${corners.value.trim()}\n${corner}`.trim();
    corners.dispatchEvent(new Event('input', { bubbles: true }));
  });
  document.getElementById('area-undo').addEventListener('click', () => {
    corners.value = corners.value.trim().split('\n').slice(0, -1).join('\n');
    corners.dispatchEvent(new Event('input', { bubbles: true }));
  });
  [corners, centre, width].forEach(field => ['input', 'change'].forEach(type => field.addEventListener(type, draw)));
  document.getElementById('area-draw').hidden = false;
  const spread = Math.max(0, ...points().map(point => place(point, middle())).flat().map(v => Math.abs(v - size / 2)));
  const fitting = [...width.options].find(option => spread / scale() * 2.1 <= Number(option.value));
  if (fitting && spread) width.value = fitting.value;
  draw();
})();
