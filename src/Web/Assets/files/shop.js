// Makes the storefront smoother. Nothing depends on it: every form and link works without.
const shop = document.body.dataset.shop;
const text = document.body.dataset;

const cookie = name => document.cookie.split('; ').find(part => part.startsWith(name + '='))?.slice(name.length + 1);
const pieces = () => Number.parseInt(cookie('dukaan-count') ?? '0', 10) || 0;

/** The cart's count in the bar, and the way to the cart at the bottom of pages that sell. */
function showCart() {
  const count = pieces();
  for (const badge of document.querySelectorAll('.count')) {
    badge.textContent = count > 99 ? '99+' : String(count);
    badge.hidden = count === 0;
  }
  let toast = document.querySelector('.toast');
  const wanted = count > 0 && document.querySelector('[data-add]');
  document.body.classList.toggle('has-toast', Boolean(wanted));
  if (!wanted) return toast?.remove();
  if (!toast) {
    toast = Object.assign(document.createElement('a'), { className: 'toast', href: shop + '/cart' });
    toast.append(document.createElement('span'), document.createElement('span'));
    document.body.append(toast);
  }
  toast.firstChild.textContent = (count === 1 ? text.itemsOne : text.itemsMany).replace('{0}', String(count));
  toast.lastChild.textContent = text.viewCart + ' ›';
}

/** Adds without leaving the page. What goes wrong is left to the page that the plain form would show. */
async function add(event) {
  const form = event.target.closest('form[data-add]');
  if (!form) return;
  event.preventDefault();
  const button = event.submitter ?? form.querySelector('button');
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const label = button.textContent;
  button.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    const problem = answer.ok ? null : await answer.json().catch(() => null);
    button.textContent = answer.ok ? text.added + ' ✓' : problem?.detail ?? text.failed;
    showCart();
  } catch {
    button.textContent = text.failed;
  }
  button.removeAttribute('aria-busy');
  setTimeout(() => { button.textContent = label; }, 1500);
}

/** Minus and plus beside a number. */
function steps(input) {
  const frame = document.createElement('span');
  frame.className = 'steps';
  const step = (sign, label) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: sign < 0 ? '−' : '+' });
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => {
      const next = Math.min(Number(input.max || 999), Math.max(Number(input.min || 1), (Number.parseInt(input.value, 10) || 0) + sign));
      if (String(next) === input.value) return;
      input.value = String(next);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return button;
  };
  input.replaceWith(frame);
  frame.append(step(-1, text.fewer), input, step(1, text.more));
}

/** In the cart a changed quantity is saved by itself, a moment after the last change. */
function autosave(form) {
  let timer;
  form.querySelector('[data-save]').hidden = true;
  form.addEventListener('change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => form.reportValidity() && form.requestSubmit(form.querySelector('[data-save]')), 500);
  });
}

/** Finds while typing. The newest question wins. */
function instant(input, results) {
  let timer;
  let asked;
  const find = async () => {
    asked?.abort();
    asked = new AbortController();
    const url = `${shop}/search?q=${encodeURIComponent(input.value.trim())}`;
    try {
      const answer = await fetch(url, { signal: asked.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      results.replaceChildren(...page.querySelector('#results').childNodes);
      history.replaceState(null, '', url);
    } catch { /* a newer question, or no network: the form still works */ }
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 180); });
}

/** Follows an order: asks every few seconds, less often the longer nothing happens, and at once when the page is looked at again. */
function follow(main) {
  let wait = 4000;
  let timer;
  let tag = main.dataset.follow;
  const ask = async () => {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      const answer = await fetch(location.href, { headers: { 'If-None-Match': tag }, cache: 'no-store' });
      if (answer.status === 200) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-follow]');
        tag = page.dataset.follow;
        main.replaceChildren(...page.childNodes);
        wait = 4000;
      } else {
        wait = Math.min(wait * 1.2, 30000);
      }
    } catch {
      wait = Math.min(wait * 2, 60000);
    }
    timer = setTimeout(ask, wait);
  };
  document.addEventListener('visibilitychange', () => { wait = 4000; ask(); });
  timer = setTimeout(ask, wait);
}

/** One press of the button is one order: the second press of an impatient thumb is not sent. */
function once(form) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    form.querySelector('button:not([type=button])').setAttribute('aria-busy', 'true');
  });
  addEventListener('pageshow', () => {
    delete form.dataset.sent;
    form.querySelector('button:not([type=button])').removeAttribute('aria-busy');
  });
}

/** A product with variants: its price and what can be had follow what is chosen. */
function variants(form) {
  const all = JSON.parse(form.dataset.variants);
  const price = document.querySelector('[data-price]');
  const button = form.querySelector('button.button');
  const label = button.textContent;
  const count = all[0].values.length;
  const chosen = () => Array.from({ length: count }, (_, i) => form.querySelector(`[name=option${i}]:checked`)?.value);
  const show = () => {
    const values = chosen();
    const one = all.find(variant => variant.values.every((value, i) => value === values[i]));
    price.textContent = one ? one.price : price.dataset.all;
    button.disabled = !one?.inStock;
    button.textContent = one?.inStock ? label : form.dataset.soldOut;
    form.querySelectorAll('[type=radio]').forEach(radio => {
      const at = Number(radio.name.slice(6));
      radio.dataset.gone = String(!all.some(variant =>
        variant.inStock && variant.values.every((value, i) => i === at ? value === radio.value : value === values[i])));
    });
  };
  price.dataset.all = price.textContent;
  form.addEventListener('change', show);
  show();
}

/** The checkout's total follows what is typed: the summary is asked anew, the fields stay as they are. */
function reprice(form) {
  let timer;
  let asked;
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set('step', 'price');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const [summary, fresh] = [document.querySelector('#summary'), page.querySelector('#summary')];
      if (!fresh) return;
      const focused = summary.contains(document.activeElement) ? document.activeElement.name : null;
      summary.replaceChildren(...fresh.childNodes);
      hide();
      if (focused) summary.querySelector(`[name=${focused}]`)?.focus();
    } catch { /* a newer question, or no network: the form still works */ }
  };
  const hide = () => form.querySelectorAll('[data-reprice]').forEach(button => { button.hidden = true; });
  const address = () => {
    const away = form.querySelector('[name=delivery]:checked')?.value === 'pickup';
    form.querySelector('[data-address]')?.toggleAttribute('hidden', away);
  };
  form.addEventListener('change', event => {
    if (!event.target.matches('[data-prices]')) return;
    address();
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  address();
  hide();
}

document.addEventListener('submit', add);
addEventListener('pageshow', showCart);
showCart();
document.querySelectorAll('[data-steps]').forEach(steps);
document.querySelectorAll('[data-autosave]').forEach(autosave);
document.querySelectorAll('[data-once]').forEach(once);
document.querySelectorAll('[data-variants]').forEach(variants);
document.querySelectorAll('[data-prices-form]').forEach(reprice);
document.querySelectorAll('.thumbs a').forEach(link => link.addEventListener('click', event => {
  event.preventDefault();
  document.querySelector(link.hash)?.scrollIntoView({ block: 'nearest', inline: 'center' });
}));
document.querySelector('.chips [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
const results = document.querySelector('#results');
if (results) instant(document.querySelector('.find input'), results);
const followed = document.querySelector('[data-follow]');
if (followed) follow(followed);
