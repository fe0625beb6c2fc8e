// The service worker of one shop. Pages come from the network; without one, as they were last seen. What is put into the cart and what is
// ordered without network is kept, and sent in its order once there is one. Each is sent until it was answered: an order is one however
// often it is sent (its cart is its operation id), and what is added has an operation id of its own.
'use strict';

const root = new URL(registration.scope).pathname.replace(/\/$/, '');
const offline = `${root}/offline`;
const names = { pages: `dukaan ${root} pages`, files: `dukaan ${root} files` };
const most = { [names.pages]: 60, [names.files]: 200 };
const day = 24 * 60 * 60 * 1000;

const isFile = path => /^\/(assets|pictures)\//.test(path);
const others = /^\/(o|api|dashboard|docs|mcp|ops|s)(\/|$)/;
const isOurs = path => path === (root || '/') || (path.startsWith(`${root}/`) && !others.test(path.slice(root.length)));
const forms = { '/checkout': 'order', '/cart/add': 'add', '/cart/line': 'line' };
const plain = { ignoreVary: true };

/** Keeps an answer as it was; the oldest ones go. */
async function keep(name, request, answer) {
  const cache = await caches.open(name);
  await cache.delete(request, plain);
  await cache.put(request, answer);
  const keys = (await cache.keys()).filter(key => !key.url.endsWith('/offline'));
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most[name])).map(key => cache.delete(key, plain)));
}

/** The page that is shown without network, with its sheet and its scripts; renewed daily, and in another language. */
async function prepare(language) {
  const kept = await (await caches.open(names.pages)).match(offline, plain);
  const isNew = kept && Date.now() - Date.parse(kept.headers.get('date')) < day;
  if (isNew && (!language || (await kept.text()).includes(`<html lang="${language}"`))) return;
  const answer = await fetch(offline, { cache: 'no-cache' });
  if (!answer.ok) return;
  const text = await answer.clone().text();
  const files = [...new Set(text.match(/\/assets\/[^"]+/g))];
  await Promise.all(files.map(async path => {
    const file = await fetch(path);
    if (file.ok) await keep(names.files, path, file);
  }));
  await keep(names.pages, offline, answer);
}

/** A file has a fingerprint of its content in its address. */
async function file(event) {
  const known = await caches.match(event.request, plain);
  if (known) return known;
  const answer = await fetch(event.request);
  if (answer.status === 200) event.waitUntil(keep(names.files, event.request, answer.clone()));
  return answer;
}

async function page(event) {
  const { request } = event;
  try {
    const answer = (await event.preloadResponse) ?? await fetch(request);
    const has = name => answer.headers.get(name);
    const isPage = /^text\/html/.test(has('content-type')) && has('cache-control') !== 'no-store';
    if (answer.status === 200 && isPage && !answer.redirected) event.waitUntil(keep(names.pages, request.url, answer.clone()));
    event.waitUntil(send().then(prepare).catch(() => {}));
    return answer;
  } catch {
    return (await caches.match(request.url, plain)) ?? (await caches.match(offline, plain)) ?? Response.error();
  }
}

/** What waits to be sent: a queue in IndexedDB, in the order in which it was made. */
function queue(mode, act) {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(`dukaan ${root}`, 1);
    open.onupgradeneeded = () => open.result.createObjectStore('waiting', { keyPath: 'id', autoIncrement: true });
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const change = open.result.transaction('waiting', mode);
      const request = act(change.objectStore('waiting'));
      change.oncomplete = () => { open.result.close(); resolve(request.result); };
      change.onabort = change.onerror = () => { open.result.close(); reject(change.error); };
    };
  });
}
const waiting = () => queue('readonly', store => store.getAll());

/** A form that could not be sent. The same order twice is one; a changed quantity replaces the one before. */
async function wait(is, path, body) {
  const fields = new URLSearchParams(body);
  if (is === 'add' && !fields.get('op')) fields.set('op', crypto.randomUUID());
  const of = { order: 'cart', add: 'op', line: 'productId' }[is];
  const key = `${fields.get(of)} ${is === 'line' ? fields.get('variantId') : ''}`;
  const same = (await waiting()).find(each => each.is === is && each.key === key);
  const kept = { is, key, path, body: fields.toString(), at: Date.now() };
  await queue('readwrite', store => store.put(same ? { ...kept, id: same.id } : kept));
  await registration.sync?.register('send').catch(() => {});
}

/** Sends what waits. One at a time does it, and what was answered is not sent again. */
const send = () => navigator.locks.request(`dukaan ${root} send`, async () => {
  for (const each of await waiting()) {
    if (Date.now() - each.at > day) { // too late
      await queue('readwrite', store => store.delete(each.id));
      if (each.is === 'order') await tell(each, Response.error());
      continue;
    }
    const answer = await fetch(each.path, {
      method: 'POST',
      body: each.body,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', Accept: each.is === 'add' ? 'application/json' : 'text/html',
      },
    });
    if (answer.status >= 500 || answer.status === 429) throw new Error('busy');
    await queue('readwrite', store => store.delete(each.id));
    await tell(each, answer);
  }
});

/** What came of it goes to the shop's pages that are open, or to the next one that opens. */
async function tell(each, answer) {
  const at = answer.url ? new URL(answer.url).pathname : '';
  const isOrder = answer.ok && at.startsWith('/o/');
  if (each.is === 'order') {
    const cache = await caches.open(names.pages);
    await Promise.all([`${root}/cart`, `${root}/checkout`].map(path => cache.delete(path, plain)));
  }
  const detail = each.is === 'add' && !answer.ok ? (await answer.json().catch(() => null))?.detail : null;
  const news = each.is !== 'order' ? { refused: detail } : isOrder ? { placed: at } : { refusedOrder: true };
  await caches.open(names.pages).then(cache => cache.put(`${root}/news`, new Response(JSON.stringify(news))));
  for (const client of await clients.matchAll({ type: 'window' })) {
    if (isOurs(new URL(client.url).pathname)) client.postMessage('news');
  }
}

/** A form: sent, or kept where there is no network. */
async function form({ request }, is, path) {
  const body = await request.clone().text();
  try {
    return await fetch(request);
  } catch {
    await wait(is, path, body);
    return is === 'add' && request.mode !== 'navigate'
      ? new Response('{}', { status: 202, headers: { 'Content-Type': 'application/json' } })
      : Response.redirect(`${offline}?${is}`, 303);
  }
}

addEventListener('install', event => event.waitUntil(prepare().then(() => skipWaiting())));
addEventListener('activate', event => event.waitUntil(
  Promise.all([clients.claim(), registration.navigationPreload?.enable()])));
addEventListener('sync', event => event.waitUntil(send()));
addEventListener('message', event => event.waitUntil(Promise.allSettled([send(), prepare(event.data)])));
addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === 'GET' && isFile(url.pathname)) event.respondWith(file(event));
  else if (!isOurs(url.pathname)) return;
  else if (request.method === 'GET' && request.mode === 'navigate') {
    event.respondWith(url.pathname === offline ? caches.match(offline, plain).then(kept => kept ?? fetch(request)) : page(event));
  } else if (request.method === 'POST') {
    const is = forms[url.pathname.slice(root.length)];
    if (is && (is !== 'order' || request.mode === 'navigate')) event.respondWith(form(event, is, url.pathname));
  }
});
