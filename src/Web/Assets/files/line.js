// Looks whether it is the shopper's turn. The page says how long to wait until then; the answer is the same page with another place, or
// the shop. The place is read aloud only when it changes.
const main = document.querySelector('[data-line]');
const place = document.getElementById('place');

async function look() {
  let wait = Number(main.dataset.wait);
  try {
    const answer = await fetch(main.dataset.line, { cache: 'no-store', headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-line]');
    if (answer.ok || (answer.status < 500 && !now && answer.status !== 429)) {
      location.replace(main.dataset.line);
      return;
    }
    if (now) {
      wait = Number(now.dataset.wait);
      const text = page.getElementById('place').textContent;
      if (place.textContent !== text) place.textContent = text;
    }
  } catch {
    // no network: the place stays, and it is tried again
  }
  setTimeout(look, wait * 1000);
}

setTimeout(look, Number(main.dataset.wait) * 1000);
