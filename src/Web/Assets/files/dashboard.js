// What script adds to pages that work without it: it exchanges parts of a page for newer ones.
(() => {
  'use strict';
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  document.documentElement.classList.add('js');
  const words = document.body.dataset;

  const load = async (url, options) => {
    const answer = await fetch(url, { headers: { Accept: 'text/html' }, credentials: 'same-origin', ...options });
    if (!answer.headers.get('content-type')?.startsWith('text/html')) throw new Error('not a page');
    return { url: answer.url, page: new DOMParser().parseFromString(await answer.text(), 'text/html') };
  };

  const exchange = (selector, page, sent) => {
    const [old, fresh] = [$(selector), $(selector, page)];
    if (!old || !fresh) return null;
    const cursor = typed.carry(old, fresh, sent);
    old.replaceWith(document.adoptNode(fresh));
    prepare(fresh);
    cursor();
    if (sent) typed.settle();
    return fresh;
  };

  // Forms in the background. Where anything is unusual the browser sends them as ever.
  document.addEventListener('submit', async event => {
    const form = event.target;
    // A button without formaction has the page's address there.
    const action = event.submitter?.hasAttribute('formaction') ? event.submitter.formAction : form.action;
    if (form.dataset.sent) return event.preventDefault();
    if (form.method !== 'post') return;
    form.dataset.sent = '1';
    const button = event.submitter;
    setTimeout(() => button?.setAttribute('aria-busy', 'true'));
    if (!form.matches('[data-swap]') || form.enctype === 'multipart/form-data') {
      setTimeout(() => { delete form.dataset.sent; button?.removeAttribute('aria-busy'); }, 15000);
      return;
    }
    event.preventDefault();
    const focus = document.activeElement?.getAttribute('aria-label');
    try {
      const { url, page } = await load(action, { method: 'POST', body: new URLSearchParams(new FormData(form, button)) });
      if (!exchange('#main', page, form)) return location.assign(url);
      if (new URL(url).pathname !== location.pathname && !url.startsWith(action)) {
        history.pushState({}, '', url);
        scrollTo(0, 0);
      }
      document.title = page.title;
      const again = focus && $$('#main [aria-label]').find(each => each.getAttribute('aria-label') === focus);
      again?.focus({ preventScroll: true });
      const said = $('#main > .flash');
      if (said?.getBoundingClientRect().top < 60) toast(said.textContent);
    } catch {
      form.action = action;
      form.submit();
    }
  });
  addEventListener('popstate', () => location.reload());
  addEventListener('pageshow', event => { if (event.persisted) $$('[data-sent]').forEach(form => delete form.dataset.sent); });

  const toast = (text, href) => {
    const box = $('#toast');
    if (!box) return;
    const item = document.createElement(href ? 'a' : 'div');
    if (href) item.href = href;
    item.textContent = text;
    box.replaceChildren(item);
    setTimeout(() => item.remove(), href ? 12000 : 3500);
  };

  // Orders as they happen.
  let unseen = 0;
  const title = () => document.title.replace(/^\(\d+\) /, '');
  const badge = () => {
    document.title = unseen ? `(${unseen}) ${title()}` : title();
    const link = $('[data-orders-link]');
    $('b', link)?.remove();
    if (unseen && link) link.insertAdjacentHTML('beforeend', `<b>${unseen}</b>`);
  };
  const seen = () => {
    if (!unseen || document.hidden || !$('#live[data-live=""]')) return;
    setTimeout(() => { unseen = 0; badge(); }, 4000);
  };
  document.addEventListener('visibilitychange', seen);

  const refresh = async id => {
    const live = $('#live[data-live]');
    if (!live || (live.dataset.live && live.dataset.live !== id)) return;
    // Typed input stays.
    if (live.contains(document.activeElement) && document.activeElement.matches('input, textarea')) return;
    if ($('.tick :checked', live)) return;
    const before = new Map($$('li[id^="order-"]', live).map(row => [row.id, row.dataset.version]));
    const { page } = await load(location.href, { headers: { Accept: 'text/html', 'X-Live': 1 } });
    const fresh = exchange('#live', page);
    for (const row of $$('li[id^="order-"]', fresh || document.body)) {
      if (before.get(row.id) !== row.dataset.version) row.classList.add('fresh');
    }
  };
  let refreshing = Promise.resolve();
  const soon = id => { refreshing = refreshing.then(() => refresh(id)).catch(() => {}); };

  const sound = {
    get on() { try { return localStorage.getItem('dukaan-sound') === 'on'; } catch { return false; } },
    set on(value) { try { localStorage.setItem('dukaan-sound', value ? 'on' : 'off'); } catch { /* private window */ } },
    play() {
      const audio = sound.audio ||= new AudioContext();
      audio.resume();
      [880, 1174.7, 1568].forEach((hertz, nth) => {
        const [tone, volume, at] = [audio.createOscillator(), audio.createGain(), audio.currentTime + nth * .16];
        tone.frequency.value = hertz;
        volume.gain.setValueAtTime(.0001, at);
        volume.gain.exponentialRampToValueAtTime(.25, at + .02);
        volume.gain.exponentialRampToValueAtTime(.0001, at + .4);
        tone.connect(volume).connect(audio.destination);
        tone.start(at);
        tone.stop(at + .45);
      });
    },
  };

  const watch = () => {
    const { events, orders } = words;
    if (!events) return;
    let source, missed = false;
    const open = () => {
      source = new EventSource(events);
      // Asks for what a break missed.
      source.addEventListener('ready', () => { if (missed) soon(); missed = false; });
      source.addEventListener('error', () => { missed = true; });
      source.addEventListener('order.placed', event => {
        const order = JSON.parse(event.data);
        unseen++;
        badge();
        toast(words.new.replace('#', '#' + order.number).replace('%', () => order.customerName), `${orders}/${order.id}`);
        if (sound.on) sound.play();
        soon(order.id);
        seen();
      });
      source.addEventListener('order.changed', event => soon(JSON.parse(event.data).id));
    };
    open();
    addEventListener('pagehide', () => source.close());
    addEventListener('pageshow', event => { if (event.persisted) { open(); soon(); } });
  };

  const has = (bytes, at, text) => [...text].every((letter, nth) => bytes[at + nth] === letter.charCodeAt(0));

  // Whether a picture moves, or may: a canvas would keep its first frame alone.
  const moves = bytes => {
    if (has(bytes, 0, 'GIF8')) return true;
    if (has(bytes, 0, 'RIFF') && has(bytes, 8, 'WEBPVP8X')) return (bytes[20] & 2) !== 0;
    if (has(bytes, 4, 'ftyp')) return [...Array(16).keys()].some(nth => has(bytes, 8 + nth * 4, 'avis'));
    if (!has(bytes, 0, '\x89PNG')) return false;
    const view = new DataView(bytes.buffer);
    for (let at = 8; at + 8 <= bytes.length && !has(bytes, at + 4, 'IDAT'); at += 12 + view.getUint32(at)) {
      if (has(bytes, at + 4, 'acTL')) return true;
    }
    return false;
  };

  const isClear = ({ data }) => {
    for (let at = 3; at < data.length; at += 4) if (data[at] < 255) return true;
    return false;
  };

  const encoded = (canvas, type, quality) => new Promise(done => canvas.toBlob(done, type, quality));
  const uploadMost = 10000000;

  // A phone's photo is ten times larger than pages show it. Transparent parts stay, or become white.
  const shrink = async file => {
    if (!file.type.startsWith('image/') || file.size < 600000) return file;
    try {
      const head = new Uint8Array(await file.slice(0, 1 << 20).arrayBuffer());
      if (moves(head)) return file;
      const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
      const scale = Math.min(1, 1600 / Math.max(bitmap.width, bitmap.height));
      const canvas = document.createElement('canvas');
      const [width, height] = [canvas.width, canvas.height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
      const pen = canvas.getContext('2d');
      pen.drawImage(bitmap, 0, 0, width, height);
      let blob;
      if (!has(head, 0, '\xff\xd8') && isClear(pen.getImageData(0, 0, width, height))) {
        // A browser that cannot write WebP writes PNG instead, which is clear too.
        blob = await encoded(canvas, 'image/webp', .9);
        if (blob?.size >= file.size && file.size <= uploadMost) return file;
        if (!blob || blob.size > uploadMost) {
          pen.globalCompositeOperation = 'destination-over';
          pen.fillStyle = '#fff';
          pen.fillRect(0, 0, width, height);
          blob = null;
        }
      }
      blob ||= await encoded(canvas, 'image/jpeg', .85);
      const ending = { 'image/webp': 'webp', 'image/png': 'png' }[blob?.type] || 'jpg';
      return blob && blob.size < file.size ? new File([blob], `${file.name.replace(/\.\w+$/, '')}.${ending}`, { type: blob.type }) : file;
    } catch {
      return file;
    }
  };
  const picked = async input => {
    const files = await Promise.all([...input.files].map(shrink));
    const bag = new DataTransfer();
    files.forEach(file => bag.items.add(file));
    input.files = bag.files;
    const place = $('[data-photos]', input.form);
    if (!place) return;
    $$('[data-picked]', place).forEach(old => old.remove());
    files.forEach(file => {
      const reader = new FileReader();
      reader.onload = () => {
        const picture = Object.assign(new Image(), { src: reader.result, alt: file.name, className: 'thumb' });
        picture.dataset.picked = '';
        if (place.tagName === 'SPAN') place.replaceChildren(picture); else place.append(picture);
      };
      reader.readAsDataURL(file);
    });
  };

  // Rows dragged by their handle; the arrows do the same for a keyboard.
  const drag = (list, grip) => grip.addEventListener('pointerdown', down => {
    const row = grip.closest('li');
    down.preventDefault();
    grip.setPointerCapture(down.pointerId);
    row.classList.add('dragging');
    // The others step aside: a row taken out of the page, even for a moment, would lose the pointer.
    const middle = each => { const box = each.getBoundingClientRect(); return box.top + box.height / 2; };
    const move = ({ clientY }) => {
      for (let next; (next = row.nextElementSibling) && clientY > middle(next);) row.before(next);
      for (let last; (last = row.previousElementSibling) && clientY < middle(last);) row.after(last);
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('lostpointercapture', async () => {
      grip.removeEventListener('pointermove', move);
      row.classList.remove('dragging');
      const body = new URLSearchParams({ ids: [...list.children].map(each => each.dataset.id).join(','), list: list.dataset.list || '' });
      try { await load(list.dataset.action, { method: 'POST', body }); toast(words.arranged); } catch { location.reload(); }
    }, { once: true });
  });

  const paint = place => {
    const { form } = place;
    const chosen = $('input[name=look]:checked', form);
    for (const name of ['accent', 'background']) {
      const input = $(`input[name=${name}]`, form);
      if (chosen?.dataset[name]) input.value = chosen.dataset[name];
      $$(`[data-fill=${name}]`, form).forEach(shape => shape.setAttribute('fill', input.value));
    }
  };

  document.addEventListener('input', event => {
    const input = event.target;
    if (input.matches('input[type=color]')) $('input[name=look][value=own]').checked = true;
    if (input.matches('[data-looks] input')) paint(input);
    if (input.matches('input[type=file]')) picked(input);
    if (input.name === 'stocking') stocking(input.form);
  });

  const stocking = form => {
    const chosen = $('input[name=stocking]:checked', form)?.value;
    $$('[data-shown-with]', form).forEach(part => { part.hidden = part.dataset.shownWith !== chosen; });
  };

  document.addEventListener('click', async event => {
    const button = event.target.closest('button');
    if (!event.target.closest('.menu')) $$('.menu[open]').forEach(menu => menu.removeAttribute('open'));
    if (!button) return;
    const { copy, share, shareText } = button.dataset;
    if (copy) {
      const field = document.getElementById(copy);
      field.select();
      try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand('copy'); }
      const label = button.dataset.label ||= button.textContent;
      button.textContent = words.copied;
      setTimeout(() => { button.textContent = label; }, 2000);
    }
    if (share) navigator.share({ url: share, text: shareText }).catch(() => {});
    if ('print' in button.dataset) print();
    if ('sound' in button.dataset) {
      sound.on = !sound.on;
      button.setAttribute('aria-checked', sound.on);
      if (sound.on) sound.play();
    }
  });

  const prepare = part => {
    $$('[data-sound]', part).forEach(button => button.setAttribute('aria-checked', sound.on));
    $$('[data-arrange]', part).forEach(list => $$('.grip', list).forEach(grip => drag(list, grip)));
    $$('form', part).forEach(stocking);
    if (navigator.share) $$('[data-share]', part).forEach(button => { button.hidden = false; });
    $$('[data-wait]', part).forEach(button => {
      const [label, until] = [button.textContent, Date.now() + button.dataset.wait * 1000];
      button.disabled = true;
      const tick = setInterval(() => {
        const left = Math.ceil((until - Date.now()) / 1000);
        button.textContent = left > 0 ? `${label} (${left} s)` : label;
        if (left <= 0) { button.disabled = false; clearInterval(tick); }
      }, 500);
    });
  };

  prepare(document);
  watch();
})();
