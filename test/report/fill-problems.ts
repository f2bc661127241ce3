import type { FillProblem, Undetermined } from '../../src/derive/fill/plan';
import type { Entry } from '../../src/derive/ledger/entries';
import type { LedgerProblemCode } from '../../src/disclosure/ledger';
import type { ToldProblemCode } from '../../src/report/fill/describe';

const place = { sheet: '支出明细底表', row: 4, column: 11 };

export const entry: Entry = {
  unit: { code: '112001', name: '某局' },
  functional: { code: '2010302', name: '一般行政管理事务' },
  type: '特定目标类',
  project: { code: '', name: '大厅物业管理费' },
  department: { code: '30209', name: '物业管理费' },
  government: { code: '50201', name: '办公经费' },
  fund: { source: '一般公共预算财政拨款', carriedOver: false },
  amount: 100n,
  place,
};

const line = (code: LedgerProblemCode, found: string): FillProblem => ({
  code: 'ledger-line',
  blocking: code !== 'total-differs',
  problem: { code, place, found },
});

/** A problem for each code that is told, as a plan hands it over. */
export const problems: Readonly<Record<ToldProblemCode, FillProblem>> = {
  'ledger-amount-unreadable': line('amount-unreadable', '约三万'),
  'ledger-fund-unknown': line('fund-unknown', '单位资金'),
  'ledger-type-unknown': line('type-unknown', '其他'),
  'ledger-unit-missing': line('unit-missing', ''),
  'ledger-functional-missing': line('functional-missing', '行政运行'),
  'ledger-economic-missing': line('economic-missing', ''),
  'ledger-total-differs': line('total-differs', '421.29'),
  'ledger-type-open': { code: 'ledger-gap', blocking: true, gap: { code: 'type-open', entry } },
  'ledger-government-open': { code: 'ledger-gap', blocking: false, gap: { code: 'government-open', entry } },
  'ledger-unit-unknown': { code: 'ledger-unit-unknown', blocking: true, sheet: '支出明细底表' },
  'ledger-unit-inferred': { code: 'ledger-unit-inferred', blocking: false, sheet: '支出明细底表', unit: '元' },
  'year-assumed': { code: 'year-assumed', blocking: false, year: 2026 },
  'table-unknown': { code: 'table-unknown', blocking: true, name: '收支表' },
  'table-unit-unknown': { code: 'table-unit-unknown', blocking: false, sheet: '预算03表' },
  'nothing-to-fill': { code: 'nothing-to-fill', blocking: true },
  'table-undetermined': {
    code: 'table-undetermined',
    blocking: false,
    name: '部门支出总体情况表',
    needs: ['收支总表', '基本支出表', '支出明细底表'],
  },
  'rows-missing': { code: 'rows-missing', blocking: false, sheet: '预算03表', entries: Array<Entry>(5).fill(entry) },
  'blank-beside': { code: 'blank-beside', blocking: false, sheet: '预算03表', made: '预算03表(2)' },
  'not-balanced': { code: 'not-balanced', blocking: false, cells: [{ sheet: '预算03表', address: 'F8' }] },
};

export const undetermined: Undetermined = {
  table: 'budget.three-public-expenses',
  name: '三公经费表',
  cell: { sheet: '预算08表', address: 'B5' },
  row: '合计',
  column: '公务接待费',
  needs: ['基本支出表', '支出明细底表'],
};
