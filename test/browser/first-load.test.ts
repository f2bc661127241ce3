import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { servePane } from './serve-pane';
import { launchChromium } from './chromium';

const PANE = path.join(__dirname, '..', '..', 'dist', 'pane');
const LIMIT = 200 * 1024;

const zipped = (file: string): number => gzipSync(readFileSync(path.join(PANE, file))).length;

describe('the first load of the pane, gzipped and beside office.js', () => {
  it('is at most 200 KB, as the browser really fetches it before the pane can be used', async () => {
    const server = await servePane();
    const browser = await launchChromium();
    const page = await browser.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)));
    // Without a sample to open, the page fetches no more than the pane in Excel does.
    await page.route('**/samples/*', (route) => route.abort());
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByRole('button', { name: '校验', exact: true }).waitFor();
    await browser.close();
    await server.close();
    const ours = fetched.filter((name) => /\.(?:html|js|css)$/.test(name) && !name.startsWith('office/'));
    expect(ours).toContain('taskpane.html');
    expect(ours.length).toBeGreaterThan(1);
    expect(ours.reduce((sum, name) => sum + zipped(name), 0)).toBeLessThanOrEqual(LIMIT);
  });
});
