// Fills in where the shopper is, when they ask for it; without script they type it, or paste a link that a map shared.
document.querySelectorAll('[data-position]').forEach(button => {
  const field = document.querySelector(`[name=${button.dataset.position}]`);
  const kept = field.value;
  // What the account knew is where its address is, and not where another one is.
  document.querySelectorAll('[name=line1], [name=city], [name=postalCode]').forEach(input => input.addEventListener('change', () => {
    if (kept && field.value === kept) field.value = '';
  }));
  button.hidden = !navigator.geolocation;
  button.addEventListener('click', () => {
    button.setAttribute('aria-busy', 'true');
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      button.removeAttribute('aria-busy');
      field.value = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, () => {
      button.removeAttribute('aria-busy');
      field.focus();
    }, { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 });
  });
});
