// The kinds of pages of a demonstration shop (./dukaan up --demo), each with the cookies of somebody who may see it.

const shopper = 'kalanjali-handlooms';
const seller = '+447700900102';

/** One visitor: keeps the cookies that it gets, and follows no redirects. */
function visitor(site) {
  const cookies = new Map();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (path, form) => {
    const answer = await fetch(new URL(path, site), {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      headers: { cookie: cookie(), origin: new URL(site).origin },
      redirect: 'manual',
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0].split('=');
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return answer;
  };
  return { ask, cookie };
}

/** Orders a product without variants; answers its page, the order's page, and the cookies of somebody with it in the cart. */
async function shop(site) {
  const api = `/api/storefront/v1/${shopper}`;
  const { items } = await (await fetch(new URL(`${api}/products?limit=50&inStock=true`, site))).json();
  const product = items.find(each => !each.variants.length);
  const buyer = visitor(site);
  await buyer.ask(`/s/${shopper}/cart/add`, { productId: product.id, quantity: '1' });
  const placed = await fetch(new URL(`${api}/checkout`, site), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      lines: [{ productId: product.id, quantity: 1 }],
      customer: {
        name: 'Ravi Kumar', phone: '+919811122233',
        address: { line1: '12 MI Road', city: 'Jaipur', postalCode: '302001', country: 'IN', state: 'Rajasthan' },
      },
      payment: { method: 'cod' },
    }),
  });
  if (!placed.ok) throw new Error(`The order was not placed: ${placed.status} ${await placed.text()}`);
  const order = new URL((await placed.json()).statusUrl).pathname;
  return { product: `/s/${shopper}/p/${product.handle}`, order, cart: buyer.cookie() };
}

/** Signs in as the shop's seller with the code that the development outbox shows. */
async function dashboard(site) {
  const one = visitor(site);
  await one.ask('/dashboard/signin', { phone: seller });
  const sent = await (await fetch(new URL('/dev/messages.json', site))).json();
  const { code } = sent.find(message => message.to === seller && message.code);
  await one.ask('/dashboard/code', { code });
  const home = (await one.ask('/dashboard')).headers.get('location');
  if (!/^\/dashboard\/[0-9a-z]{26}/.test(home)) throw new Error(`${seller} is not signed in. Codes are limited: try again in ten minutes.`);
  return { home, cookie: one.cookie() };
}

/** Each kind: its name, its address, and the cookies to send. */
export async function pages(site) {
  const { product, order, cart } = await shop(site);
  const { home, cookie } = await dashboard(site);
  const front = `/s/${shopper}`;
  const text = await (await fetch(new URL(front, site))).text();
  const category = text.match(/href="([^"]*\/c\/[^"]*)"/)[1];
  return [
    { name: 'home', isPublic: true, path: front },
    { name: 'category', isPublic: true, path: category },
    { name: 'product', isPublic: true, path: product },
    { name: 'search', path: `${front}/search?q=saree` },
    { name: 'cart', path: `${front}/cart`, cookie: cart },
    { name: 'checkout', path: `${front}/checkout`, cookie: cart },
    { name: 'order', path: order },
    { name: 'dashboard', path: home, cookie },
  ];
}
