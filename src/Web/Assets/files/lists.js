// What script adds to the list of orders, beside dashboard.js: a button that ticks all, and which of a form's buttons was pressed.
(() => {
  'use strict';
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-all]');
    if (!button) return;
    const boxes = [...button.form.querySelectorAll('.tick input')];
    const tick = boxes.some(box => !box.checked);
    boxes.forEach(box => { box.checked = tick; });
  });

  // Runs before dashboard.js, which sends a form's fields: the pressed button becomes one of them. The browser itself sends what opens a
  // new page.
  document.addEventListener('submit', event => {
    const { target: form, submitter } = event;
    if (!form.matches('.picks') || !submitter) return;
    form.querySelector('[data-pressed]')?.remove();
    if (submitter.hasAttribute('formaction')) return event.stopImmediatePropagation();
    const pressed = Object.assign(document.createElement('input'), { type: 'hidden', name: submitter.name, value: submitter.value });
    pressed.dataset.pressed = '';
    form.append(pressed);
  }, true);
})();
