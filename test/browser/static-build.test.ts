import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { addressed } from '../../src/cli/manifest/addressed';
import { launchChromium } from './chromium';
import { finished } from './open-pane';
import { servePane, type PaneServer } from './serve-pane';

jest.setTimeout(60_000);

const UNDER = '/财政/gouji';

/** The built folder as an organisation would serve it: below some path, by a server that sends no headers of ours. */
describe('the built folder on a server of files', () => {
  let server: PaneServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([servePane(undefined, UNDER), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(['', 'taskpane.html'])('works at %j without asking anybody else for anything', async (file) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.origin}${UNDER}/${file}`);
    expect(await finished(page)).toBe('checked');
    await page.locator('[data-view="fill"]').click();
    await page.locator('[data-fill-view="idle"]').waitFor();
    const base = `${server.origin}${encodeURI(UNDER)}/`;
    expect(asked.filter((url) => !url.startsWith(base) && !/^(?:data|blob):/.test(url))).toEqual([]);
    await page.close();
  });

  it('forbids in every page that anything is fetched from elsewhere', async () => {
    for (const file of ['index.html', 'taskpane.html', 'functions.html']) {
      const page = await browser.newPage();
      await page.goto(`${server.origin}${UNDER}/${file}`);
      const outcome = await page.evaluate(async (elsewhere) => {
        const forbidden: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          forbidden.push(effectiveDirective),
        );
        const fetched = await fetch(elsewhere).then(
          () => 'fetched',
          () => 'refused',
        );
        const image = new Image();
        const shown = new Promise((resolve) => {
          image.onload = () => resolve('shown');
          image.onerror = () => resolve('refused');
        });
        image.src = elsewhere;
        return { fetched, shown: await shown, forbidden };
      }, 'http://192.0.2.1/x.png');
      expect([file, outcome]).toEqual([
        file,
        { fetched: 'refused', shown: 'refused', forbidden: ['connect-src', 'img-src'] },
      ]);
      await page.close();
    }
  });

  it('holds everything that its manifest names, every icon in its size', async () => {
    const own = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
    const manifest = addressed(own, new URL(`https://oa.example.gov.cn${UNDER}`));
    const sizes = new Map<string, number>();
    const named: { url: string; id: string | undefined }[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      const { id, resid, size, DefaultValue: value = '' } = attributes;
      if (resid && size) sizes.set(resid, Number(size));
      if (name !== 'SupportUrl' && value.startsWith('https://')) named.push({ url: value, id });
    });
    parser.write(manifest).close();
    expect(named.length).toBeGreaterThan(20);
    for (const { url, id } of named) {
      const { pathname, search } = new URL(url);
      const answer = await fetch(`${server.origin}${pathname}${search}`);
      expect([url, answer.status]).toEqual([url, 200]);
      const size = id && sizes.get(id);
      if (!size) continue;
      const picture = Buffer.from(await answer.arrayBuffer());
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect([url, picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([url, size, size]);
    }
  });
});
