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
      const answer = await fetch(location.href, { headers: { 'If-None-Match': tag }, cache: 'no-store' });
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

/** Shows the page as it is now; what is typed into a form that is still there stays, and so does what was opened. */
function renew(main, page) {
  const typed = new Map([...main.querySelectorAll('input[name]:not([type=hidden])')].filter(input => input.value).map(input => [input.name, input.value]));
  const opened = [...main.querySelectorAll('details')].map(details => details.querySelector('summary').textContent + details.open);
  const focused = main.contains(document.activeElement) ? document.activeElement.name : null;
  main.replaceChildren(...page.childNodes);
  main.querySelectorAll('details').forEach(details => {
    const name = details.querySelector('summary').textContent;
    if (opened.includes(name + true)) details.open = true;
    if (opened.includes(name + false)) details.open = false;
  });
  typed.forEach((value, name) => {
    const input = main.querySelector(`input[name="${name}"]:not([type=hidden])`);
    if (input && !input.value) input.value = value;
  });
  if (focused) main.querySelector(`[name="${focused}"]`)?.focus();
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

/** What is wrong with a field that decides the total is what is wrong with it now: an answer's word replaces the one before. */
function renewErrors(form, page) {
  form.querySelectorAll('label.field').forEach(label => {
    const input = label.querySelector('[data-prices]');
    if (!input || input.closest('#summary')) return;
    const fresh = page.querySelector(`label.field [name="${input.name}"]`);
    label.querySelector('.error')?.remove();
    for (const name of ['aria-invalid', 'aria-describedby']) {
      if (fresh?.hasAttribute(name)) input.setAttribute(name, fresh.getAttribute(name));
      else input.removeAttribute(name);
    }
    const error = fresh?.closest('label').querySelector('.error');
    if (error) input.after(error);
  });
  const alert = form.parentElement.querySelector(':scope > p.alert');
  const now = page.querySelector('form[data-prices-form]')?.parentElement.querySelector(':scope > p.alert');
  if (now && alert) alert.replaceWith(now);
  else if (now) form.before(now);
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
      const focused = summary.contains(document.activeElement) ? document.activeElement.name : null;
      summary.replaceChildren(...fresh.childNodes);
      renewErrors(form, page);
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

document.querySelectorAll('[data-autosave]').forEach(autosave);
document.querySelectorAll('[data-once]').forEach(once);
document.querySelectorAll('[data-prices-form]').forEach(reprice);
const followed = document.querySelector('[data-follow]');
if (followed) follow(followed);
