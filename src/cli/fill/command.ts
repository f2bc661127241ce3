import { Option, type Command } from 'commander';
import type { Language } from '../../report/messages/catalogue';
import { budgetYear, decimalPlaces, formatOption, languageOption } from '../options';
import { inChinese } from '../usage';
import type { FillOptions } from './fill';

/** The job of the command, once its arguments are understood. */
export type FillJob = (file: string, options: Omit<FillOptions, 'colours'>) => Promise<void>;

/** The options as commander hands them over. */
interface FillArguments {
  readonly output?: string;
  readonly tables?: readonly string[];
  readonly order: FillOptions['order'];
  readonly formulas?: true;
  readonly values?: true;
  readonly balance?: true;
  readonly dryRun?: true;
  readonly force?: true;
  readonly year?: number;
  readonly department?: string;
  readonly decimals?: number;
  readonly ledgerUnit?: '元' | '万元';
  readonly format: 'text' | 'json';
  readonly language: Language;
}

const NOTES = `
读取的文件不会改动。能填的是：底表汇总得出的各表，或者由已有各表推算得出的其他表；
工作簿里已有的表在原处改写，没有的另做一张新工作表。

退出码：
  0  已写入（或已预览），核对没有错误（警告和尾差不算错误）
  1  底表或已有的表有问题，没有写入；或者写好的文件里有错误
  2  没能运行：命令有误，文件不能读取或不能写入

例子：
  gouji fill 底表.xlsx -o 预算公开表.xlsx --year 2025 --department 某某局
  gouji fill 底表.xlsx --dry-run
  gouji fill 预算公开表.xlsx -o 补全.xlsx --tables 收支总表,预算07表 --balance
`;

/** Adds `gouji fill` to the command line. */
export function addFillCommand(program: Command, job: FillJob): void {
  inChinese(program.command('fill'))
    .usage('[选项] <工作簿> -o <新文件>')
    .description('由底表或已有的表生成其他各表，写入一个新文件')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .option('-o, --output <新文件>', '写到哪个文件')
    .addOption(
      new Option('-t, --tables <表>', '只填这些表，写表名或表号，用逗号隔开；不写则能填的都填').argParser(tableNames),
    )
    .addOption(
      new Option('--order <次序>', '科目和项目的次序：ledger 按底表（默认），code 按编码')
        .choices(['ledger', 'code'])
        .default('ledger', 'ledger'),
    )
    .addOption(new Option('--formulas', '合计写成公式（默认）'))
    .addOption(new Option('--values', '合计写成数').conflicts('formulas'))
    .option('--balance', '舍位平衡：调整末位，使各表处处相平；不写则各数四舍五入')
    .option('--dry-run', '只列出会填哪些单元格，不写文件')
    .option('--force', '新文件已经存在的，覆盖它')
    .addOption(new Option('-y, --year <年度>', '各表的年度；不写则按工作簿里的').argParser(budgetYear))
    .option('--department <名称>', '部门名称；不写则按工作簿里的')
    .addOption(
      new Option('--decimals <位数>', '新表金额的小数位数，0–6；不写则同已有的表，没有则两位').argParser(decimalPlaces),
    )
    .addOption(new Option('--ledger-unit <单位>', '底表没有写明的金额单位：元或万元').choices(['元', '万元']))
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText('after', NOTES)
    .action((file: string, options: FillArguments) => job(file, understood(options)));
}

function understood({ formulas: _, values, balance, ...options }: FillArguments): Omit<FillOptions, 'colours'> {
  return {
    ...options,
    totals: values ? 'values' : 'formulas',
    rounding: balance ? 'balanced' : 'plain',
    dryRun: options.dryRun ?? false,
    force: options.force ?? false,
  };
}

/** Names between commas; an option that is there twice adds to the first. */
function tableNames(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(/[,，、]/).map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}
