// Shows the link that a shop's name becomes, while it is typed: the server knows how a name of any script is written in Latin letters.
(() => {
  const $ = selector => document.querySelector(selector);
  let asked = 0;

  const show = slug => {
    const preview = $('[data-slug-preview]');
    preview.hidden = !slug;
    preview.textContent = preview.dataset.start + slug;
  };

  document.addEventListener('input', async event => {
    if (!event.target.matches('[data-slug-source], [data-slug]')) return;
    const [own, name, turn] = [$('[data-slug]').value.trim(), $('[data-slug-source]').value, ++asked];
    if (own || !name.trim()) return show(own);
    await new Promise(resolve => { setTimeout(resolve, 200); });
    if (turn !== asked) return;
    try {
      const answer = await fetch(`${$('[data-slug-preview]').dataset.from}?name=${encodeURIComponent(name)}`);
      if (answer.ok && turn === asked) show(await answer.text());
    } catch { /* without network there is no preview, and the link is made when the shop is opened */ }
  });
})();
