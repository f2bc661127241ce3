import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { guide } from '../../src/cli/serve/guide';
import { CONTENT_SECURITY_POLICY } from '../../src/cli/serve/headers';
import { fileOf, staticFiles } from '../../src/cli/serve/static-files';
import { folderOf } from './folder';

const folder = folderOf({
  'pane/index.html': '<p>勾稽</p>',
  'pane/office/office.js': '1',
  'pane/.env': 'x',
  'secret.txt': 'secret',
});
const pane = path.join(folder.path, 'pane');
const server = http.createServer(staticFiles(pane));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.close();
  folder.remove();
});

/** Sends the path as it is: `fetch` would tidy it up first. */
function get(
  target: string,
  method = 'GET',
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', path: target, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on('error', reject).end();
  });
}

test('the page is served with its type and headers', async () => {
  const { status, headers, body } = await get('/?lang=en');
  expect([status, body]).toEqual([200, '<p>勾稽</p>']);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': CONTENT_SECURITY_POLICY,
  });
  expect(headers['x-frame-options']).toBeUndefined();
});

test('HEAD gives the headers alone', async () => {
  expect(await get('/office/office.js', 'HEAD')).toMatchObject({
    status: 200,
    body: '',
    headers: { 'content-length': '1' },
  });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/office/../../secret.txt',
  '/.env',
  '/office',
  '/%',
  '/%00',
  '/none.js',
  '//etc/passwd',
  '/pane',
])('%s is not found', async (target) => {
  expect((await get(target)).status).toBe(404);
});

test('nothing can be written', async () => {
  expect((await get('/index.html', 'POST')).status).toBe(405);
});

test('the folder itself and its neighbours with a longer name are outside', () => {
  expect(fileOf(pane, '/')).toBe(path.join(pane, 'index.html'));
  expect(fileOf(pane, '/../pane2/x')).toBeUndefined();
});

test('the policy allows scripts of our own origin only, and frames of Excel on the web', () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(/script-src 'self';/);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline| \*[ ;]/);
  expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
});

test('the guide names the page, the manifest and all three kinds of Excel', () => {
  const addresses = { page: 'http://localhost:3001/', pane: 'https://localhost:3000/', manifest: 'manifest.xml' };
  const text = guide({ ...addresses, trusted: false, defaultPort: true });
  for (const word of ['http://localhost:3001/', 'manifest.xml', 'Windows 版', 'Mac 版', '网页版', '--trust'])
    expect(text).toContain(word);
  expect(guide({ ...addresses, trusted: true, defaultPort: false })).toContain('改用别的端口');
});
