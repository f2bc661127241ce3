import type { Decimal } from 'decimal.js';
import type { Disclosure, Part, Row, Table } from '../../src/disclosure/table';
import { Exact } from '../../src/workbook/amount';

/** A line of a made-up 支出明细底表 that adds up to published tables. Amounts in the unit of the tables. */
export interface LedgerRow {
  readonly functional: readonly [code: string, name: string];
  readonly department: readonly [code: string, name: string];
  readonly government: readonly [code: string, name: string];
  readonly type: string;
  readonly project: string;
  readonly amount: Decimal;
}

interface Share {
  readonly row: Row;
  left: Decimal;
}

/**
 * Makes a ledger whose sums are the figures of published tables (支出总表, 基本支出表, 支出经济分类汇总表, 项目支出表). Which
 * entry is on which subject is not published, so the margins are matched from the top down: 基本支出 by economic class,
 * 项目支出 by project and type.
 */
export function ledgerOf({ tables }: Disclosure): readonly LedgerRow[] {
  const part = (name: string) => tables.find((table: Table) => table.name === name)!.parts[0]!;
  const functional = part('支出总表');
  const basic = part('基本支出表');
  const summary = part('支出经济分类汇总表');
  const projects = part('项目支出表');
  const rows: LedgerRow[] = [];
  const classes = { '301': '工资福利支出', '303': '对个人和家庭的补助', '302': '商品和服务支出', '310': '资本性支出' };
  for (const [economicClass, column] of Object.entries(classes)) {
    const uses = shares(functional, (path) => path.includes('基本支出') && path.includes(column));
    for (const type of ['人员类', '公用经费'] as const) {
      const moneys = shares(
        basic,
        (path) => path.at(-1) === (type === '人员类' ? '人员经费' : '公用经费'),
        economicClass,
      );
      rows.push(...match(uses, moneys, type, ''));
    }
  }
  const spent = new Map(leaves(basic).map((row) => [keyOf(row), row.figures[0]!.value]));
  const moneys = leaves(summary).map((row): Share => {
    return { row, left: row.figures[0]!.value.minus(spent.get(keyOf(row)) ?? 0) };
  });
  for (const type of ['其他运转类', '特定目标类']) {
    const uses = shares(functional, (path) => path.at(-1) === type);
    for (const project of projects.rows.filter((row) => row.kind === 'project' && row.type === type)) {
      let left = project.figures[0]!.value;
      for (const use of uses) {
        const own: Share = { row: use.row, left: Exact.min(left, use.left) };
        left = left.minus(own.left);
        use.left = use.left.minus(own.left);
        rows.push(...match([own], moneys, type, project.label));
      }
    }
  }
  return rows;
}

function keyOf({ code, governmentCode }: Row): string {
  return `${code} ${governmentCode}`;
}

function leaves(part: Part): readonly Row[] {
  return part.rows.filter(({ kind }) => kind === 'subject');
}

function shares(part: Part, isColumn: (path: readonly string[]) => boolean, codes = ''): readonly Share[] {
  const column = part.columns.findIndex(({ path }) => isColumn(path));
  return leaves(part)
    .filter(({ code }) => code!.startsWith(codes))
    .map((row) => ({ row, left: row.figures[column]!.value }));
}

function match(uses: readonly Share[], moneys: readonly Share[], type: string, project: string): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const use of uses) {
    for (const money of moneys) {
      const amount = Exact.min(use.left, money.left);
      if (amount.lte(0)) continue;
      use.left = use.left.minus(amount);
      money.left = money.left.minus(amount);
      const { printed } = money.row;
      rows.push({
        functional: [use.row.code!, use.row.label],
        department: [money.row.code!, money.row.label],
        government: [money.row.governmentCode!, printed?.governmentName?.text ?? ''],
        ...{ type, project, amount },
      });
    }
  }
  return rows;
}

const HEADINGS = [
  '单位代码',
  '单位名称',
  '功能科目编码',
  '功能科目名称',
  '支出类型',
  '项目名称',
  '部门经济科目编码',
  '部门经济科目名称',
  '政府经济科目编码',
  '政府经济科目名称',
  '资金来源',
  '金额',
];

/** The cells of a 支出明细底表 with these rows. */
export function ledgerCells(
  rows: readonly LedgerRow[],
  unit: readonly [code: string, name: string],
): readonly (readonly (string | Decimal)[])[] {
  return [
    ['支出明细底表'],
    ['单位：万元'],
    HEADINGS,
    ...rows.map(({ functional, department, government, type, project, amount }) => [
      ...unit,
      ...functional,
      type,
      project,
      ...department,
      ...government,
      '一般公共预算-财政拨款',
      amount,
    ]),
  ];
}
