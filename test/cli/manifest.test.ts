import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressed } from '../../src/cli/manifest/addressed';
import { manifest } from '../../src/cli/manifest/manifest';
import { createProgram, type Jobs } from '../../src/cli/program';
import { folderOf } from './folder';

const own = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
const folder = folderOf({ '已有.xml': '原来的内容' });
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

describe('the manifest for a server of one’s own', () => {
  it('points there from everywhere, and names only the origin as a domain', () => {
    const text = addressed(own, new URL('https://oa.example.gov.cn:8443/财政/gouji/'));
    expect(text).not.toContain('localhost');
    const base = 'https://oa.example.gov.cn:8443/%E8%B4%A2%E6%94%BF/gouji';
    expect(text).toContain(`<SourceLocation DefaultValue="${base}/taskpane.html"/>`);
    expect(text).toContain(`DefaultValue="${base}/taskpane.html?do=check"`);
    expect(text).toContain('<AppDomain>https://oa.example.gov.cn:8443</AppDomain>');
    expect(text.split(base)).toHaveLength(own.split('https://localhost:3000').length - 1);
  });

  it('is written as a whole new file, and nothing is overwritten unasked', () => {
    const url = new URL('https://oa.example.gov.cn/gouji');
    const { report, exitCode } = manifest({ url, output: at('勾稽.xml'), force: false });
    expect(exitCode).toBe(0);
    expect(report).toContain('https://oa.example.gov.cn/gouji/taskpane.html');
    expect(readFileSync(at('勾稽.xml'), 'utf8')).toBe(addressed(own, url));
    expect(manifest({ url, output: at('已有.xml'), force: false })).toMatchObject({ exitCode: 2, report: '' });
    expect(readFileSync(at('已有.xml'), 'utf8')).toBe('原来的内容');
    expect(manifest({ url, output: at('勾稽.txt'), force: false }).mistake).toContain('.xml');
  });

  it.each([
    'http://oa.example.gov.cn/',
    'oa.example.gov.cn',
    'https://user:word@oa.example.gov.cn/',
    'https://oa.example.gov.cn/gouji/taskpane.html',
    'https://oa.example.gov.cn/gouji?a=1',
  ])('is not made for %s', async (url) => {
    const job = jest.fn();
    const program = createProgram({ manifest: job } as unknown as Jobs);
    await expect(program.parseAsync(['manifest', '--url', url, '-o', 'x.xml'], { from: 'user' })).rejects.toThrow(
      '写到文件夹为止的网址',
    );
    expect(job).not.toHaveBeenCalled();
  });
});
