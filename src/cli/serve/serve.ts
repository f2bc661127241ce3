import { existsSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { projectFolder } from '../project-folder';
import { FOLDER, localhostCertificates, type Certificates } from './certificates';
import { guide } from './guide';
import { staticFiles } from './static-files';

export interface ServeOptions {
  /** For https; plain http takes the next one. */
  readonly port: number;
  readonly trust: boolean;
}

const DEFAULT_PORT = 3000;

/** Only this machine: nobody else in the network sees the pane. */
const ADDRESS = '127.0.0.1';

/**
 * Serves the built pane until the process ends, and prints where it is. Gives a sentence where it cannot: the pane is
 * not built, or the plain port is taken. Without certificates it serves the page alone, and says so.
 */
export async function serve({ port, trust }: ServeOptions, print: (line: string) => void): Promise<string | undefined> {
  const root = projectFolder(__dirname);
  const pane = path.join(root, 'dist', 'pane');
  if (!existsSync(path.join(pane, 'index.html'))) return `窗格还没有生成。请先在 ${root} 中运行：npm run build`;
  const answer = staticFiles(pane);

  const taken = await listen(http.createServer(answer), port + 1);
  if (taken !== undefined) return taken;
  const certificates = await localhostCertificates(trust, Date.now()).catch((error: unknown) => String(error));
  const missing = typeof certificates === 'string' ? certificates : await listenSecurely(certificates, port, answer);
  const page = `http://localhost:${port + 1}/`;
  if (typeof certificates === 'string' || missing !== undefined) {
    print(`只能用浏览器：打开 ${page}`);
    print(`供 Excel 使用的 https 没有启动：${missing ?? ''}（证书在 ${FOLDER}）`);
    return undefined;
  }
  print(
    guide({
      page,
      pane: `https://localhost:${port}/`,
      manifest: path.join(root, 'manifest.xml'),
      trusted: certificates.trusted,
      defaultPort: port === DEFAULT_PORT,
    }),
  );
  return undefined;
}

function listenSecurely(
  { cert, key }: Certificates,
  port: number,
  answer: http.RequestListener,
): Promise<string | undefined> {
  return listen(https.createServer({ cert, key }, answer), port);
}

/** Resolves once the server listens, or with a sentence why it cannot. */
function listen(server: http.Server | https.Server, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'EADDRINUSE'
          ? `端口 ${port} 已被占用。请结束占用它的程序，或用 --port 换一个端口。`
          : `不能使用端口 ${port}（${error.code ?? error.message}）。请用 --port 换一个端口。`,
      ),
    );
    server.listen(port, ADDRESS, () => resolve(undefined));
  });
}
