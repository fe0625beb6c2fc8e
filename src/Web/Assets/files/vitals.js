// How fast a page was for its shopper: the time to the first byte and to the largest paint, from when the page was asked for. Sent when the
// page is left, with the region that served it. Loaded by shop.js for a tenth of the visits.
const [visit] = performance.getEntriesByType('navigation');
const since = time => String(Math.max(0, Math.round(time - (visit.activationStart ?? 0)))); // a page may be rendered before it is asked for
let largest;
const paints = new PerformanceObserver(list => { largest = list.getEntries().at(-1).startTime; });
paints.observe({ type: 'largest-contentful-paint', buffered: true });

export function report(shop) {
  const send = () => {
    if (document.visibilityState !== 'hidden') return;
    document.removeEventListener('visibilitychange', send);
    const seen = new URLSearchParams({ ttfb: since(visit.responseStart) });
    const edge = visit.serverTiming?.find(one => one.name === 'edge');
    if (edge) seen.set('edge', edge.description);
    if (largest) seen.set('lcp', since(largest));
    navigator.sendBeacon(`${shop}/vitals?${seen}`);
  };
  document.addEventListener('visibilitychange', send);
}
