import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const PANE = path.join(__dirname, '..', '..', 'dist', 'pane');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface PaneServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves dist/pane on a free port of this machine, as any server of files does, in the folder `under` (`/a/b`). Paths
 * that match `blocked` are answered as if they were missing.
 */
export async function servePane(blocked?: RegExp, under = ''): Promise<PaneServer> {
  if (!existsSync(path.join(PANE, 'taskpane.html'))) throw new Error('dist/pane is missing: run `npm run build:pane`.');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = decodeURIComponent(pathname);
    const inside = asked.startsWith(`${under}/`) ? asked.slice(under.length) : '';
    const file = path.join(PANE, path.normalize(inside === '/' ? '/index.html' : inside));
    const found =
      file.startsWith(PANE) && statSync(file, { throwIfNoEntry: false })?.isFile() && !blocked?.test(pathname);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
