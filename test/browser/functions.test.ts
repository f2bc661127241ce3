import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionsMetadata } from '../../scripts/functions-metadata';
import { launchChromium } from './chromium';
import { servePane } from './serve-pane';

interface Runtime {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> };
  };
}

/** Opens functions.html as Excel on the web does, with Microsoft's real runtime from our origin. */
async function inThePage<Result>(
  ask: (cases: readonly (readonly [string, ...unknown[]])[]) => Result,
  cases: readonly (readonly [string, ...unknown[]])[],
) {
  const server = await servePane();
  const browser = await launchChromium();
  const page = await browser.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${server.origin}/functions.html`);
  const result = await page.evaluate(ask, cases);
  await browser.close();
  await server.close();
  return { result, problems, elsewhere: asked.filter((url) => !url.startsWith(server.origin)) };
}

test('the built functions answer in the real runtime, and ask nobody else for anything', async () => {
  const { result, problems, elsewhere } = await inThePage(
    (cases) => {
      const { mappings } = (globalThis as unknown as Runtime).CustomFunctions._association;
      return cases.map(([id, ...values]) => {
        try {
          return mappings[id]!(...values);
        } catch (error) {
          const { code, message } = error as { code: string; message: string };
          return [code, message];
        }
      });
    },
    [
      ['SUBJECTNAME', 30101, 2024],
      ['GOVERNMENTCODE', '３０１０１', '事业'],
      ['DEPARTMENTCODES', 50202],
      ['SUBJECTNAME', 30104, 2024],
      ['GOVERNMENTCODE', 30101, '企业'],
    ],
  );
  expect(result).toEqual([
    '基本工资',
    '50501',
    [['30215']],
    ['#N/A', '2024 年的目录中没有 30104，其他年度是其他社会保障缴费（2017 年及以前）。'],
    ['#VALUE!', '单位类别请写“行政”或“事业”（参公单位写“行政”）。'],
  ]);
  expect({ problems, elsewhere }).toEqual({ problems: [], elsewhere: [] });
});

test('the built metadata is what the sources say', async () => {
  const built = readFileSync(path.join(__dirname, '../../dist/pane/functions.json'), 'utf8');
  expect(JSON.parse(built)).toEqual(JSON.parse(await functionsMetadata()));
});
