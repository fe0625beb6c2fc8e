// node html.mjs [http://127.0.0.1:8080]: checks the HTML of each kind of page with the Nu checker of the W3C, which needs Java 11.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vnu from 'vnu-jar';
import { pages } from './pages.mjs';

// The checker's schema refuses a submit button that is a switch; ARIA in HTML allows it.
const allowed = '.*Bad value .submit. for attribute .type. on element .button.*';
const [site = 'http://127.0.0.1:8080'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dukaan-html-'));
try {
  const files = [];
  for (const { name, path, cookie } of await pages(site)) {
    const answer = await fetch(new URL(path, site), { headers: cookie ? { cookie } : {} });
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    const file = join(folder, `${name}.html`);
    writeFileSync(file, await answer.text());
    files.push(file);
  }
  execFileSync('java', ['-jar', vnu, '--errors-only', '--filterpattern', allowed, ...files], { stdio: 'inherit' });
  console.log(`${files.length} pages are valid.`);
} catch (error) {
  console.error(error.status ? 'These pages are not valid.' : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
