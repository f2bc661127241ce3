import { InvalidArgumentError, type Command } from 'commander';
import { inChinese } from '../usage';
import type { ManifestOptions } from './manifest';

/** The job of the command, once its arguments are understood. */
export type ManifestJob = (options: ManifestOptions) => Promise<void>;

const NOTES = `
窗格放在单位自己的服务器上时，Excel 要用写着那个地址的加载清单，见 docs/deployment.md。

退出码：0 已写出，2 没能运行：命令有误，或者文件不能写

例子：
  gouji manifest --url https://oa.example.gov.cn/gouji/ -o 勾稽.xml
`;

/** Adds `gouji manifest` to the command line. */
export function addManifestCommand(program: Command, job: ManifestJob): void {
  inChinese(program.command('manifest'))
    .usage('--url <地址> -o <新文件>')
    .description('写出 Excel 的加载清单，指向放窗格的服务器')
    .requiredOption('-u, --url <地址>', '放 dist/pane 里各个文件的网址，https 开头', folderAddress)
    .requiredOption('-o, --output <新文件>', '写到哪个文件，.xml')
    .option('--force', '新文件已经存在的，覆盖它', false)
    .addHelpText('after', NOTES)
    .action((options: ManifestOptions) => job(options));
}

function folderAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const isFolder = address && !address.search && !address.hash && !/\.html?$/i.test(address.pathname);
  if (!isFolder || address.protocol !== 'https:' || address.username)
    throw new InvalidArgumentError('https 开头、写到文件夹为止的网址，例如 https://oa.example.gov.cn/gouji/');
  return address;
}
