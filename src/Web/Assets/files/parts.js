// A form of several parts, each with a button of its own. Enter presses the button of the part that it is typed in. Fields that are missing
// in that part are shown before anything is sent.
(() => {
  'use strict';
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.target.matches('[data-parts] input')) return;
    event.preventDefault();
    event.target.closest('[data-part]')?.querySelector('button[type=submit]')?.click();
  });
  document.addEventListener('click', event => {
    const part = event.target.closest('[data-parts] button[type=submit]')?.closest('[data-part]');
    const missing = part?.querySelector('input:invalid, select:invalid, textarea:invalid');
    if (!missing) return;
    event.preventDefault();
    missing.reportValidity();
  });
})();
