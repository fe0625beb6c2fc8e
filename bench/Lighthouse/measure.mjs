// node measure.mjs [http://127.0.0.1:8080] [name …]: Lighthouse (mobile, slow 4G, a processor four times slower) on each kind of page,
// as a Markdown table, with what costs points below it. DUKAAN_CHROMIUM names the browser.
// Whether a page may be indexed is not asked of those that nobody should find: a search, a cart, an order, a dashboard say noindex.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { pages } from './pages.mjs';

const [site = 'http://127.0.0.1:8080', ...names] = process.argv.slice(2);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'];
const chrome = await launch({ chromePath: process.env.DUKAAN_CHROMIUM ?? '/usr/bin/chromium', chromeFlags: flags });
const wrong = [];
console.log('| page | performance | accessibility | best practices | SEO | LCP ms | CLS | TBT ms | script + style, KB sent |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
try {
  for (const { name, path, cookie, isPublic } of await pages(site)) {
    if (names.length && !names.includes(name)) continue;
    const skipAudits = isPublic ? [] : ['is-crawlable'];
    const extraHeaders = cookie ? { Cookie: cookie } : {};
    const options = { port: chrome.port, onlyCategories: categories, skipAudits, extraHeaders, logLevel: 'error' };
    const { lhr } = await lighthouse(new URL(path, site).href, options);
    const points = categories.map(each => Math.round((lhr.categories[each]?.score ?? 0) * 100));
    const number = (audit, digits = 0) => (lhr.audits[audit].numericValue ?? NaN).toFixed(digits);
    const sent = lhr.audits['network-requests'].details.items
      .filter(each => ['Script', 'Stylesheet'].includes(each.resourceType))
      .reduce((sum, each) => sum + each.transferSize, 0);
    const row = [
      name, ...points, number('largest-contentful-paint'), number('cumulative-layout-shift', 3), number('total-blocking-time'),
      (sent / 1024).toFixed(1),
    ];
    console.log(`| ${row.join(' | ')} |`);
    for (const category of categories) {
      for (const { id, weight } of lhr.categories[category].auditRefs) {
        const audit = lhr.audits[id];
        if (weight === 0 || audit.score === null || audit.score >= 0.99) continue;
        const where = (audit.details?.items ?? []).slice(0, 3).map(each => each.node?.snippet ?? each.source ?? each.url ?? '');
        wrong.push(`${name}: ${category}: ${audit.title} (${id}, ${audit.score}) ${audit.displayValue ?? ''} ${where.join(' | ')}`);
      }
    }
  }
} finally {
  await chrome.kill();
}
console.log(wrong.length ? `\nWhat costs points:\n\n- ${wrong.join('\n- ')}` : '\nNothing costs points.');
