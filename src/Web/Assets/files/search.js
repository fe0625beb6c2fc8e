// Finds while typing, beside shop.js. Another page than that of the search shows results in place of what is below the field, while there
// is something in it. The newest question wins. The seller's report counts what one stops at, and what is opened.
export function instant(input, shop) {
  const there = document.querySelector('#results');
  const stays = Boolean(there);
  const results = there ?? Object.assign(document.createElement('div'), { id: 'results', className: 'typed', ariaLive: 'polite' });
  if (!stays) input.form.after(results);
  let timer;
  let asked;
  let rest;
  let told = input.defaultValue.trim(); // what the page was asked for is counted
  const tell = what => navigator.sendBeacon(`${shop}/searched?q=${encodeURIComponent(told)}${what}`);
  const settle = () => {
    clearTimeout(rest);
    const query = input.value.trim();
    if (!query || query === told) return;
    told = query;
    tell(results.dataset.found === '0' ? '&none' : '');
  };
  const find = async () => {
    asked?.abort();
    asked = new AbortController();
    const url = `${shop}/search?q=${encodeURIComponent(input.value.trim())}`;
    try {
      const answer = await fetch(url, { signal: asked.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = page.querySelector('#results');
      results.replaceChildren(...found.childNodes);
      results.dataset.found = found.dataset.found;
      if (stays) history.replaceState(null, '', url);
      rest = setTimeout(settle, 1500);
    } catch { /* a newer question, or no network: the form still works */ }
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    clearTimeout(rest);
    if (!stays) document.body.classList.toggle('finding', input.value.trim());
    timer = setTimeout(find, 180);
  });
  results.addEventListener('click', event => {
    if (!event.target.closest('a[href*="/p/"]')) return;
    settle();
    tell('&opened');
  });

  // Arrows go from the field to the results and between them, Escape back to the field.
  document.addEventListener('keydown', event => {
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== input) return;
    const to = { ArrowDown: links[at + 1], ArrowUp: links[at - 1] ?? input, Escape: input }[event.key];
    if (!to || to === document.activeElement) return;
    event.preventDefault();
    to.focus();
  });
  if (input.value.trim() !== told) input.dispatchEvent(new Event('input'));
}
