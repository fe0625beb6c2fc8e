// Makes the storefront smoother. Nothing depends on it: every form and link works without.
const shop = document.body.dataset.shop;
const text = document.body.dataset;
const foot = document.querySelector('.foot');
const make = (name, own) => Object.assign(document.createElement(name), own);
const says = make('div', { className: 'says' });
says.setAttribute('role', 'status');
foot.append(says);

const cookie = name => document.cookie.split('; ').find(part => part.startsWith(name + '='))?.slice(name.length + 1);
// Digits of every script: their blocks begin at x0, India's at x6.
const whole = text => Number.parseInt(text.replace(/\p{Nd}/gu, c => (c.charCodeAt() - (c > '॥' && c < '൰' ? 6 : 0)) & 15), 10) || 0;
const pieces = () => whole(cookie('dukaan-count') ?? '');

const number = count => count.toLocaleString(`en-u-nu-${text.digits}`);
const itemsOf = count =>
  (text[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? text.other).replace('{0}', number(count));

/** The cart's count in the bar, and the way to the cart at the bottom of pages that sell. */
function showCart() {
  const count = pieces();
  for (const link of document.querySelectorAll('.cart')) {
    link.dataset.name ??= link.getAttribute('aria-label');
    link.setAttribute('aria-label', count ? `${link.dataset.name}: ${itemsOf(count)}` : link.dataset.name);
  }
  for (const badge of document.querySelectorAll('.count')) {
    badge.textContent = count > 99 ? number(99) + '+' : number(count);
    badge.hidden = count === 0;
  }
  let toast = document.querySelector('.toast');
  const wanted = count > 0 && document.querySelector('[data-add]');
  document.body.classList.toggle('has-toast', Boolean(wanted));
  if (!wanted) return toast?.remove();
  if (!toast) {
    toast = make('a', { className: 'toast', href: shop + '/cart' });
    toast.append(document.createElement('span'), document.createElement('span'));
    foot.append(toast);
  }
  toast.firstChild.textContent = itemsOf(count);
  toast.lastChild.textContent = text.viewCart + ' ›';
}

/** Shows a message that screen readers read out. What is bad stays on the screen until it is closed or the next one comes. */
function say(sentence, isBad, href, label) {
  const line = document.createElement('p');
  const words = make('span', { textContent: sentence });
  if (href) words.append(' ', make('a', { href, textContent: label }));
  line.append(words);
  const close = make('button', { type: 'button', textContent: '×' });
  close.setAttribute('aria-label', text.close);
  close.addEventListener('click', () => line.remove());
  line.append(close);
  says.replaceChildren(line);
  if (!isBad) setTimeout(() => line.remove(), 4000);
}

/** Adds without leaving the page, and says what came of it. */
async function add(event) {
  const form = event.target.closest('form[data-add]');
  if (!form) return;
  event.preventDefault();
  const button = event.submitter ?? form.querySelector('button');
  const body = new URLSearchParams(new FormData(form, event.submitter));
  if (globalThis.crypto.randomUUID) body.set('op', crypto.randomUUID()); // however often it is sent, it is added once
  button.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    const problem = answer.ok ? null : await answer.json().catch(() => null);
    if (answer.status === 202) {
      document.cookie = `dukaan-count=${pieces() + whole(body.get('quantity') ?? '1')};path=${shop || '/'};max-age=2592000;samesite=lax`;
      say(await (await import(text.offline)).kept(shop), true);
    }
    showCart();
    if (answer.status === 202) return;
    if (answer.ok) say(`${text.added} ✓`);
    else say(problem?.detail ?? text.failed, true);
  } catch {
    say(text.failed, true);
  } finally {
    button.removeAttribute('aria-busy');
  }
}

/** Brings a part of a row to its middle. Only the row is scrolled, never the page: "back" and "reload" find it where it was. */
function centre(part) {
  const row = part.parentElement;
  const [inner, outer] = [part.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollBy({ left: inner.left + inner.width / 2 - (outer.left + outer.width / 2), behavior: 'instant' });
}

/** Minus and plus beside a number. */
function steps(input) {
  const frame = document.createElement('span');
  frame.className = 'steps';
  const step = (sign, label) => {
    const button = make('button', { type: 'button', textContent: sign < 0 ? '−' : '+' });
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => {
      const next = number(Math.min(input.dataset.steps, Math.max(1, whole(input.value) + sign)));
      if (next === input.value) return;
      input.value = next;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return button;
  };
  input.replaceWith(frame);
  frame.append(step(-1, text.fewer), input, step(1, text.more));
}

/** A product with variants: its price and what can be had follow what is chosen. */
function variants(form) {
  const all = JSON.parse(form.dataset.variants);
  const price = document.querySelector('[data-price]');
  const left = document.querySelector('[data-left]');
  const button = form.querySelector('button.button');
  const label = button.textContent;
  const count = all[0].values.length;
  const chosen = () => Array.from({ length: count }, (_, i) => form.querySelector(`[name=option${i}]:checked`)?.value);
  const offer = one => one.before ? [make('s', { textContent: one.before }), one.price] : [one.price];
  const turn = number => {
    const picture = document.querySelector('#picture-' + number);
    if (picture?.closest('.slides')) centre(picture);
  };
  const show = event => {
    const values = chosen();
    const one = all.find(variant => variant.values.every((value, i) => value === values[i]));
    price.replaceChildren(...one ? offer(one) : usual);
    if (event && one?.picture) turn(one.picture);
    if (left) left.textContent = one?.left ?? '';
    button.disabled = !one?.inStock;
    button.textContent = one?.inStock ? label : form.dataset.soldOut;
    form.querySelectorAll('[type=radio]').forEach(radio => {
      const at = Number(radio.name.slice(6));
      radio.dataset.gone = String(!all.some(variant =>
        variant.inStock && variant.values.every((value, i) => i === at ? value === radio.value : value === values[i])));
    });
  };
  const usual = [...price.childNodes];
  form.addEventListener('change', show);
  show();
}

document.addEventListener('submit', add);
addEventListener('pageshow', showCart);
document.addEventListener('prerenderingchange', showCart);
showCart();
document.querySelectorAll('[data-steps]').forEach(steps);
document.querySelectorAll('[data-variants]').forEach(variants);
document.querySelectorAll('.thumbs a').forEach(link => link.addEventListener('click', event => {
  event.preventDefault();
  const picture = document.querySelector(link.hash);
  if (picture) centre(picture);
}));
const here = document.querySelector('.chips [aria-current]');
if (here) centre(here);
// What finds while typing comes when somebody is about to.
const find = document.querySelector('.find input');
const ready = async () => (await import(find.form.dataset.script)).instant(find, shop);
if (find && (find === document.activeElement || document.querySelector('#results'))) ready();
else find?.addEventListener('focus', ready, { once: true });
const afterLoad = work => document.readyState === 'complete' ? work() : addEventListener('load', work);
// Without network the shop goes on, and it is an app. That costs nothing until the page is there.
if (navigator.serviceWorker) afterLoad(async () => (await import(text.offline)).start(shop, say, showCart).catch(() => {}));
// A tenth of the visits says how fast it was.
if (Math.random() < .1) afterLoad(async () => (await import(text.vitals)).report(shop));
