// Drafts: what was typed and not sent outlives a link, "back" and a failed request, in this tab. Never secrets.
(() => {
  'use strict';
  const prefix = 'dukaan-typed:';
  const silent = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image', 'search'];
  const isTyped = input => input.name && !input.readOnly && !silent.includes(input.type) && input.autocomplete !== 'one-time-code';
  const isTick = input => input.type === 'checkbox' || input.type === 'radio';
  const inputs = form => [...form.elements].filter(isTyped);
  const forms = root => [...root.querySelectorAll('form[method=post]')];
  const nameOf = input => isTick(input) ? `${input.name}=${input.value}` : input.name;
  const chosen = (select, by) => JSON.stringify([...select.options].filter(by).map(option => option.value));
  const read = input => isTick(input) ? input.checked : input.multiple ? chosen(input, option => option.selected) : input.value;
  const first = input => {
    if (isTick(input)) return input.defaultChecked;
    if (input.multiple) return chosen(input, option => option.defaultSelected);
    if (input.options) return ([...input.options].find(option => option.defaultSelected) ?? input.options[0])?.value ?? '';
    return input.defaultValue;
  };
  const write = (input, value) => {
    if (isTick(input)) input.checked = value;
    else if (input.multiple) for (const option of input.options) option.selected = JSON.parse(value).includes(option.value);
    else input.value = value;
    for (let fold = input.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  };
  const changed = form => inputs(form).filter(input => input.closest('[data-unsaved]') || read(input) !== first(input));
  const twin = (form, root) => forms(root).find(each => each.getAttribute('action') === form.getAttribute('action'));

  /** Takes what is typed over into a newer copy of a part of the page; answers what puts the cursor back. */
  const carry = (old, fresh, sent) => {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    let cursor = null;
    for (const form of forms(old)) {
      const other = form === sent ? null : twin(form, fresh);
      if (!other) continue;
      const places = new Map(inputs(other).map(input => [nameOf(input), input]));
      changed(form).forEach(input => { const place = places.get(nameOf(input)); if (place) write(place, read(input)); });
      if (focused?.form === form && isTyped(focused)) cursor = places.get(nameOf(focused));
    }
    const at = cursor && [focused.selectionStart, focused.selectionEnd];
    return () => {
      if (!cursor) return;
      cursor.focus({ preventScroll: true });
      try { if (at[0] != null) cursor.setSelectionRange(...at); } catch { /* a field that has no cursor */ }
    };
  };

  const keyOf = form => `${prefix}${location.pathname} ${form.getAttribute('action')}`;
  const keys = () => { try { return Object.keys(sessionStorage).filter(key => key.startsWith(prefix)); } catch { return []; } };
  const get = key => { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } };
  const set = (key, draft) => { try { sessionStorage.setItem(key, JSON.stringify(draft)); } catch { /* full, or a private window */ } };
  const drop = key => { try { sessionStorage.removeItem(key); } catch {} };
  const { drafts } = document.body.dataset;
  const isKept = form => drafts && form?.method === 'post'
    && form.matches(drafts === 'all' ? 'main form:not([data-no-drafts])' : 'form[data-draft]');
  const keep = form => {
    const typed = changed(form);
    if (typed.length) set(keyOf(form), { values: Object.fromEntries(typed.map(input => [nameOf(input), read(input)])) });
    else drop(keyOf(form));
  };

  document.addEventListener('input', event => { if (isKept(event.target.form)) keep(event.target.form); });
  document.addEventListener('submit', event => {
    const { target: form } = event;
    if (form.matches('[action$="/signout"]')) return keys().forEach(drop);
    if (!isKept(form) || event.defaultPrevented) return;
    const draft = get(keyOf(form));
    if (draft) set(keyOf(form), { ...draft, sent: true });
  });

  // Photos are not kept: the browser asks.
  let leaving = false;
  addEventListener('submit', () => { leaving = true; setTimeout(() => { leaving = false; }, 15000); });
  addEventListener('beforeunload', event => {
    const photos = [...document.querySelectorAll('form[method=post] input[type=file]')].some(input => input.files.length);
    if (photos && !leaving) event.preventDefault();
  });

  const restore = found => found.forEach(({ input, value }) => {
    write(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

  const offer = (found, key) => {
    const box = Object.assign(document.createElement('div'), { className: 'flash warn drafts' });
    box.setAttribute('role', 'status');
    const { draft, draftRestore, draftDiscard } = document.body.dataset;
    const [text, row] = [document.createElement('p'), Object.assign(document.createElement('div'), { className: 'row' })];
    text.textContent = draft;
    for (const [label, style, act] of [
      [draftRestore, 'btn slim', () => restore(found)], [draftDiscard, 'btn quiet slim', () => key.forEach(drop)],
    ]) {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: style, textContent: label });
      button.addEventListener('click', () => { act(); box.remove(); });
      row.append(button);
    }
    box.append(text, row);
    document.querySelector('main').prepend(box);
  };

  // Reads what the page says of each sent form. Returns the others.
  const settle = () => {
    if (!drafts) return [];
    if (drafts === 'none' || document.querySelector('main > .flash[role=status]')) {
      keys().filter(key => drafts === 'none' || get(key)?.sent).forEach(drop);
    }
    return forms(document).filter(isKept).filter(form => {
      const wrong = form.querySelector('[aria-invalid=true]');
      if (wrong || (get(keyOf(form))?.sent && document.querySelector('main [role=alert]'))) {
        (wrong?.closest('[data-part]') ?? form).dataset.unsaved = '';
      }
      const unsaved = form.matches('[data-unsaved]') || form.querySelector('[data-unsaved]');
      if (unsaved) keep(form);
      return !unsaved;
    });
  };

  const start = () => {
    const [all, found] = [[], []];
    for (const form of settle()) {
      const draft = get(keyOf(form));
      if (!draft) continue;
      const places = new Map(inputs(form).map(input => [nameOf(input), input]));
      const differing = Object.entries(draft.values).map(([name, value]) => ({ input: places.get(name), value }))
        .filter(each => each.input && read(each.input) !== each.value);
      if (!differing.length) drop(keyOf(form));
      else { all.push(keyOf(form)); found.push(...differing); }
    }
    if (!found.length) return;
    if (drafts === 'all') offer(found, all);
    else restore(found);
  };

  globalThis.typed = { carry, settle };
  start();
})();
