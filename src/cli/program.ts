import { Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json';
import type { Tolerance } from '../relation/tolerance';
import type { Language } from '../report/messages/catalogue';
import type { CodeOptions, MapOptions } from './code/code';
import { addFillCommand, type FillJob } from './fill/command';
import { addManifestCommand, type ManifestJob } from './manifest/command';
import { budgetYear, formatOption, languageOption, toleranceOption } from './options';
import type { ServeOptions } from './serve/serve';
import { addTemplateCommand, type TemplateJob } from './template/command';
import { inChinese } from './usage';

export interface CheckArguments {
  readonly format: 'text' | 'json';
  readonly language: Language;
  readonly tolerance?: Tolerance;
}

/** What the commands do, once their arguments are understood. */
export interface Jobs {
  readonly check: (files: readonly string[], options: CheckArguments) => Promise<void>;
  readonly fill: FillJob;
  readonly template: TemplateJob;
  readonly code: (query: string, options: CodeOptions) => Promise<void>;
  readonly map: (query: string, options: MapOptions) => Promise<void>;
  readonly serve: (options: ServeOptions) => Promise<void>;
  readonly manifest: ManifestJob;
}

const CHECK_NOTES = `
退出码：
  0  全部读取，没有错误（警告和尾差不算错误）
  1  发现错误；或者一批文件中有的没能读取
  2  没能运行：命令有误，或者没有一个文件能够读取

例子：
  gouji check 预算公开表.xlsx
  gouji check 各单位报送/ --format json > 结果.json
  gouji check "2024/**/*.xlsx"
`;

const CODE_NOTES = `
退出码：0 查到，1 没有查到（列出最接近的），2 没能运行

例子：
  gouji code 30213
  gouji code 维修
  gouji code 30311 --year 2017
`;

const MAP_NOTES = `
行政单位包括参照公务员法管理的事业单位。编码可以是部门科目，也可以是政府科目；写类的编码，列出其下各款。
退出码：0 有对应的科目，1 没有，2 没能运行

例子：
  gouji map 30101 --unit 事业
  gouji map 50201
`;

/** The command line of Gouji; nothing runs before it is parsed. */
export function createProgram(jobs: Jobs): Command {
  const program = inChinese(new Command('gouji'))
    .usage('<命令> [选项]')
    .description('勾稽：核对、生成部门预算、决算公开表')
    .version(manifest.version, '-V, --version', '显示版本');

  inChinese(program.command('check'))
    .usage('[选项] <文件…>')
    .description('核对工作簿，列出不平之处')
    .argument('<文件...>', '.xlsx、.xlsm 文件，文件夹（含下级），或通配符')
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(toleranceOption())
    .addHelpText('after', CHECK_NOTES)
    .action((files: string[], options: CheckArguments) => jobs.check(files, options));

  addFillCommand(program, jobs.fill);
  addTemplateCommand(program, jobs.template);

  inChinese(program.command('code'))
    .usage('[选项] <编码或名称>')
    .description('查科目：编码、名称、上级、使用年度、对应的科目和依据')
    .argument('<编码或名称...>', '编码或它的开头几位，或者名称中的字（几段字用空格隔开）')
    .addOption(yearOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText('after', CODE_NOTES)
    .action((query: string[], options: CodeOptions) => jobs.code(query.join(' '), options));

  inChinese(program.command('map'))
    .usage('[选项] <编码>')
    .description('查部门预算支出经济分类与政府预算支出经济分类之间的对应')
    .argument('<编码>', '部门科目（3 开头）或政府科目（5 开头）的编码')
    .addOption(new Option('-u, --unit <单位>', '行政或事业；不写则两类都列出').choices(['行政', '事业']))
    .addOption(yearOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText('after', MAP_NOTES)
    .action((query: string, options: MapOptions) => jobs.map(query, options));

  inChinese(program.command('serve'))
    .usage('[选项]')
    .description('在本机提供任务窗格，供 Excel 加载，也可直接用浏览器打开')
    .option('-p, --port <端口>', 'https 端口，默认 3000；http 用下一个端口', portNumber, 3000)
    .option('--trust', '把本机证书加入系统的信任列表（Excel 加载窗格需要；系统可能要求确认）', false)
    .action((options: ServeOptions) => jobs.serve(options));

  addManifestCommand(program, jobs.manifest);

  return program;
}

function yearOption(): Option {
  return new Option('-y, --year <年度>', '哪一年的科目，默认所收目录的最后一年').argParser(budgetYear);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) throw new InvalidArgumentError('1–65534');
  return port;
}
