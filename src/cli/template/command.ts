import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Family } from '../../disclosure/table';
import type { Language } from '../../report/messages/catalogue';
import { decimalPlaces, languageOption } from '../options';
import { inChinese } from '../usage';
import type { TemplateOptions } from './template';

/** The job of the command, once its arguments are understood. */
export type TemplateJob = (options: TemplateOptions) => Promise<void>;

const SETS = { budget: 'budget', final: 'final', 预算: 'budget', 决算: 'final' } as const satisfies Record<
  string,
  Family
>;

/** The options as commander hands them over. */
interface TemplateArguments {
  readonly set: keyof typeof SETS;
  readonly year: number;
  readonly output: string;
  readonly department: string;
  readonly unit: '元' | '万元';
  readonly decimals: number;
  readonly force: boolean;
  readonly language: Language;
}

const NOTES = `
写出的是一套空白公开表：合计和小计是公式，科目编码可以下拉选择，其余由人填写。

退出码：0 已写出，2 没能运行：命令有误，或者文件不能写

例子：
  gouji template --set budget --year 2025 -o 2025年部门预算.xlsx --department 某某局
  gouji template --set final --year 2024 -o 2024年部门决算.xlsx --unit 元
`;

/** Adds `gouji template` to the command line. */
export function addTemplateCommand(program: Command, job: TemplateJob): void {
  inChinese(program.command('template'))
    .usage('--set <哪一套> --year <年度> -o <新文件>')
    .description('写出一套空白的公开表')
    .addOption(
      new Option('-s, --set <哪一套>', 'budget（部门预算）或 final（部门决算），也可以写 预算、决算')
        .choices(Object.keys(SETS))
        .makeOptionMandatory(),
    )
    .addOption(new Option('-y, --year <年度>', '各表的年度，2018–2099').argParser(templateYear).makeOptionMandatory())
    .requiredOption('-o, --output <新文件>', '写到哪个文件')
    .option('--department <名称>', '部门名称；不写则留空', '')
    .addOption(
      new Option('--unit <单位>', '金额单位：万元（默认）或元').choices(['万元', '元']).default('万元', '万元'),
    )
    .addOption(
      new Option('--decimals <位数>', '金额的小数位数，0–6，默认两位').argParser(decimalPlaces).default(2, '2'),
    )
    .option('--force', '新文件已经存在的，覆盖它', false)
    .addOption(languageOption())
    .addHelpText('after', NOTES)
    .action(({ set, ...options }: TemplateArguments) => job({ ...options, family: SETS[set] }));
}

/** The forms have 政府预算支出经济分类, which began with 2018 (财预〔2017〕98号). */
function templateYear(text: string): number {
  if (!/^20\d\d$/.test(text) || Number(text) < 2018) throw new InvalidArgumentError('2018–2099');
  return Number(text);
}
