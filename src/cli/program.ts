import { Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json';
import type { Language } from '../report/messages/catalogue';
import type { ServeOptions } from './serve/serve';
import { inChinese } from './usage';

export interface CheckArguments {
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/** What the commands do, once their arguments are understood. */
export interface Jobs {
  readonly check: (files: readonly string[], options: CheckArguments) => Promise<void>;
  readonly serve: (options: ServeOptions) => Promise<void>;
}

const CHECK_NOTES = `
退出码：
  0  全部读取，没有错误（提醒和尾差不算错误）
  1  发现错误；或者一批文件中有的没能读取
  2  没能运行：命令有误，或者没有一个文件能够读取

例子：
  gouji check 预算公开表.xlsx
  gouji check 各单位报送/ --format json > 结果.json
  gouji check "2024/**/*.xlsx"
`;

/** The command line of Gouji; nothing runs before it is parsed. */
export function createProgram(jobs: Jobs): Command {
  const program = inChinese(new Command('gouji'))
    .usage('<命令> [选项]')
    .description('勾稽：核对部门预算、决算公开表')
    .version(manifest.version, '-V, --version', '显示版本');

  inChinese(program.command('check'))
    .usage('[选项] <文件…>')
    .description('核对工作簿，列出不平之处')
    .argument('<文件...>', '.xlsx、.xlsm 文件，文件夹（含下级），或通配符')
    .addOption(
      new Option('-f, --format <格式>', 'text（默认）或 json').choices(['text', 'json']).default('text', 'text'),
    )
    .addOption(
      new Option('-l, --language <语言>', '结果的语言：zh（默认）或 en').choices(['zh', 'en']).default('zh', 'zh'),
    )
    .addHelpText('after', CHECK_NOTES)
    .action((files: string[], options: CheckArguments) => jobs.check(files, options));

  inChinese(program.command('serve'))
    .usage('[选项]')
    .description('在本机提供任务窗格，供 Excel 加载，也可直接用浏览器打开')
    .option('-p, --port <端口>', 'https 端口，默认 3000；http 用下一个端口', portNumber, 3000)
    .option('--trust', '把本机证书加入系统的信任列表（Excel 加载窗格需要；系统可能要求确认）', false)
    .action((options: ServeOptions) => jobs.serve(options));

  return program;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) throw new InvalidArgumentError('1–65534');
  return port;
}
