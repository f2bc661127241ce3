import { fiscalAppropriationSummary } from '../../../src/standard/budget/fiscal-appropriation-summary';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';
import { repeat } from '../table';

const columns = ['name', 'amount', 'name', ...repeat(5, 'amount' as const)] as const;
const widths = [32, 14, 36, 13, 13, 13, 13, 13] as const;

/** Lines of the second level are set in, those of the third twice. */
function indent(cells: readonly string[], column: number): number {
  const label = cells[column] ?? '';
  return label.startsWith('（') ? 1 : label.startsWith('其中') ? 2 : 0;
}

/** 财政拨款收支总体情况表 / 财政拨款收支预算表: what the treasury pays, by source and by function. */
export const appropriation: TableTemplate = {
  header: headerOf(fiscalAppropriationSummary),
  columns,
  widths,
  indent,
};

/** The second page of the same table where it carries no header. */
export const appropriationContinued: TableTemplate = { header: '', columns, widths, indent };

const INCOME = [
  '一、本年收入',
  '（一）一般公共预算拨款',
  '其中：财政拨款',
  '（二）政府性基金预算拨款',
  '（三）国有资本经营预算拨款',
  '二、上年结转',
  '（一）一般公共预算拨款',
  '（二）政府性基金预算拨款',
  '（三）国有资本经营预算拨款',
] as const;

const EXPENDITURE = [
  '一、本年支出',
  '（一）一般公共服务支出',
  '（二）外交支出',
  '（三）国防支出',
  '（四）公共安全支出',
  '（五）教育支出',
  '（六）科学技术支出',
  '（七）文化体育旅游与传媒支出',
  '（八）社会保障和就业支出',
  '（九）医疗卫生与计划生育支出',
  '（十）卫生健康支出',
  '（十一）节能环保支出',
  '（十二）城乡社区事务支出',
  '（十三）农林水事务支出',
  '（十四）交通运输支出',
  '（十五）资源勘探信息等支出',
  '（十六）商业服务业等支出',
  '（十七）金融支出',
  '（十九）援助其他地区支出',
  '（二十）自然资源海洋气象等支出',
  '（二十一）住房保障支出',
  '（二十二）粮油物资储备支出',
  '（二十三）国有资本经营预算',
  '（二十四）灾害防治及应急管理',
  '（二十七）预备费',
  '（二十九）其他支出',
  '（三十）转移性支出',
  '（三十一）债务还本支出',
  '（三十二）债务付息支出',
  '（三十三）债务发行费用支出',
  '（三十四）抗疫特别国债安排的支出',
  '二、年终结转结余',
] as const;

export type AppropriationLine = (typeof EXPENDITURE)[number];

export interface AppropriationFigures {
  /** The figures of the income lines from the top, as far as there are any. */
  readonly income: readonly string[];
  /** The figures of an expenditure line: 合计 | 小计 | 其中 | 基金 | 国资. */
  readonly expenditure: Partial<Record<AppropriationLine, string>>;
  readonly totals: string;
}

/** The body of the table: a document gives only the lines that carry a figure. */
export function appropriationRows(figures: AppropriationFigures): string {
  const lines = EXPENDITURE.map((label, index) => {
    const left = `${INCOME[index] ?? ''} | ${figures.income[index] ?? ''}`;
    return `${left} | ${label} | ${figures.expenditure[label] ?? ''}`;
  });
  return [...lines, figures.totals].join('\n');
}

/** The body of a page that begins in the middle of the table and has lost its closing line. */
export function appropriationRowsFrom(
  first: AppropriationLine,
  figures: Pick<AppropriationFigures, 'expenditure'>,
): string {
  const lines = EXPENDITURE.slice(EXPENDITURE.indexOf(first));
  return lines.map((label) => ` | | ${label} | ${figures.expenditure[label] ?? ''}`).join('\n');
}
