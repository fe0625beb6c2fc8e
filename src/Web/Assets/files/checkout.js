// Cart, checkout and order pages. Stands beside shop.js; nothing depends on it: every form works without.

/** In the cart a changed quantity is saved by itself, a moment after the last change. */
function autosave(form) {
  let timer;
  form.querySelector('[data-save]').hidden = true;
  form.addEventListener('change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => form.reportValidity() && form.requestSubmit(form.querySelector('[data-save]')), 500);
  });
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
      const answer = await fetch(main.dataset.at ?? location.href, { headers: { 'If-None-Match': tag }, cache: 'no-store' });
      if (answer.status === 200) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-follow]');
        tag = page.dataset.follow;
        renew(main, page);
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

/** Shows the order as it is now; what is typed stays. */
function renew(main, page) {
  page.querySelectorAll('noscript').forEach(each => each.remove());
  const cursor = typed.carry(main, page);
  main.replaceChildren(...page.childNodes);
  cursor();
  main.querySelectorAll('[data-once]').forEach(once);
}

/** One press of the button is one order: the second press of an impatient thumb is not sent. */
function once(form) {
  const buttons = () => [...form.elements].filter(each => each.type === 'submit');
  form.addEventListener('submit', event => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    (event.submitter ?? buttons()[0])?.setAttribute('aria-busy', 'true');
  });
  addEventListener('pageshow', () => {
    delete form.dataset.sent;
    buttons().forEach(button => button.removeAttribute('aria-busy'));
  });
}

/** What is wrong with a field that decides the total is what is wrong with it now. */
function renewErrors(form, page) {
  for (const input of form.querySelectorAll('fieldset [data-prices]')) {
    const label = input.closest('.field');
    label?.querySelector('.error')?.remove();
    const error = label && page.querySelector(`[name="${input.name}"]`)?.closest('.field').querySelector('.error');
    input.setAttribute('aria-invalid', Boolean(error));
    if (error) input.after(error);
  }
  const [alert, now] = [document, page].map(one => one.querySelector('.alert[role=alert]'));
  if (now) alert?.replaceWith(now);
  else if (!form.querySelector('.error')) alert?.remove();
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
      const focused = summary.contains(document.activeElement) ? document.activeElement : null;
      summary.replaceChildren(...fresh.childNodes);
      renewErrors(form, page);
      hide();
      const again = focused?.name && summary.querySelector(`[name=${focused.name}]`);
      if (again && 'value' in again && again.type !== 'submit') again.value = focused.value;
      again?.focus();
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
  if (form.hasAttribute('data-pending')) ask();
}

document.querySelectorAll('[data-autosave]').forEach(autosave);
document.querySelectorAll('[data-once]').forEach(once);
document.querySelectorAll('[data-prices-form]').forEach(reprice);
const followed = document.querySelector('[data-follow]');
if (followed) follow(followed);
