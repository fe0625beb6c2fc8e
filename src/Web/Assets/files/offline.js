// Without network: keeps the shop's service worker, and says what came of what it kept. Loaded by shop.js when the page is done.
const { serviceWorker } = navigator;

/** The sentences, from the page that the worker keeps. */
async function texts(shop) {
  const kept = await caches.match(`${shop}/offline`, { ignoreVary: true });
  const page = new DOMParser().parseFromString(kept ? await kept.text() : '', 'text/html');
  return page.querySelector('#offline')?.dataset ?? {};
}

/** What the worker has to tell, once. */
async function news(shop) {
  const at = `${shop}/news`;
  const kept = await caches.match(at);
  if (!kept) return null;
  await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).delete(at)));
  return kept.json();
}

// The shop as an app; and the next page when its link is pressed. Not earlier: a page that is shown minutes later would be an old one.
function ahead(shop) {
  const add = (tag, its) => document.head.append(Object.assign(document.createElement(tag), its));
  add('link', { rel: 'manifest', href: document.body.dataset.manifest });
  const pages = [shop || '/', ...['p/*', 'c/*', 'collections', 'collections/*'].map(path => `${shop}/${path}`)];
  const where = { and: [{ href_matches: pages }, { not: { selector_matches: '[rel~=nofollow]' } }] };
  add('script', { type: 'speculationrules', textContent: JSON.stringify({ prerender: [{ where, eagerness: 'conservative' }] }) });
}

export async function start(shop, say, showCart) {
  ahead(shop);
  const tell = async () => {
    const [its, said] = [await news(shop), await texts(shop)];
    showCart();
    if (its?.placed) say(said.placed, true, its.placed, said.toOrder);
    else if (its?.refusedOrder) say(said.refused, true, `${shop}/cart`, said.toCart);
    else if (its?.refused) say(its.refused, true);
  };
  // What waits is sent; what the worker has to say is in the language of this page.
  const wake = () => serviceWorker.controller?.postMessage(document.documentElement.lang);
  serviceWorker.addEventListener('message', tell);
  addEventListener('online', wake);
  const order = document.querySelector('[data-kept-order]');
  if (order) order.hidden = location.search !== '?order';
  await serviceWorker.register(`${shop}/worker.js`, { scope: shop || '/', updateViaCache: 'none' });
  wake();
  await tell();
}

/** What was put into the cart without network. */
export const kept = async shop => (await texts(shop)).kept;
