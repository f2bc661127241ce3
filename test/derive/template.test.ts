import { templateOf } from '../../src/derive/template';
import { inspect } from '../../src/inspect';
import { sheetOf } from '../../src/layout/sheet-of';
import { layBlankTables, type TemplateRequest } from '../../src/layout/template';
import { TABLE_SETS } from '../../src/standard/registry';
import { formatPosition } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { NewSheet } from '../../src/workbook/edits';
import type { Sheet } from '../../src/workbook/workbook';

const families = TABLE_SETS.map(({ family }) => family);
const request = (family: TemplateRequest['family']): TemplateRequest => ({
  family,
  year: 2024,
  department: '某市数据局',
  unit: '万元',
  decimals: 2,
});

const formulasIn = ({ cells }: NewSheet) =>
  new Map(
    cells.flatMap((cell) => (cell.content.kind === 'formula' ? [[formatPosition(cell), cell.content.formula]] : [])),
  );

test.each(families)('the template of a %s passes the check, but for being empty', (family) => {
  const { findings } = inspect({ sheets: templateOf(request(family)).map(sheetOf) });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['table-empty-without-note']));
});

/** The rows filled in with codes, names and different amounts, the sums left to their formulas. */
function filledIn({ standIn }: { readonly standIn: NewSheet }, formulas: ReadonlyMap<string, string>): Sheet {
  const sheet = sheetOf(standIn);
  let amount = 0;
  const fill = (cell: Cell, row: number, column: number): Cell => {
    if (cell.kind !== 'number' || cell.format === undefined) return cell;
    const formula = formulas.get(formatPosition({ row, column }));
    // Written without a value, a formula has to be calculated when it is read.
    if (formula !== undefined) return { kind: 'uncalculated', text: '', formula, format: cell.format };
    amount += 1;
    return { ...cell, text: `${amount}.${amount % 100}` };
  };
  const rows = [...sheet.rows].map(([row, cells]) => {
    return [row, new Map([...cells].map(([column, cell]) => [column, fill(cell, row, column)]))] as const;
  });
  return { ...sheet, rows: new Map(rows) };
}

test.each(families)(
  'whatever is filled into the template of a %s, its formulas make every row and total tie',
  (family) => {
    const templates = new Map(templateOf(request(family)).map((sheet) => [sheet.name, sheet]));
    const sheets = layBlankTables(request(family)).map((blank) =>
      filledIn(blank, formulasIn(templates.get(blank.sheet.name)!)),
    );
    const { findings } = inspect({ sheets });
    const codes = findings.map(({ code }) => code);
    expect(codes).not.toContain('formula-uncalculated');
    const broken = findings.filter(
      ({ rule, code }) => code === 'relation-broken' && !isTie(rule) && !leftToPeople(rule),
    );
    expect(broken.map(({ rule, cells }) => [rule, cells[0]])).toEqual([]);
  },
);

/** Between tables other figures tie only when the same is written into both. */
function isTie(rule: string): boolean {
  return rule.split('.').length === 2;
}

/** Comparisons that no sum can bring about: revenue and expenditure, 其中, 类 款 项 of a final account, ≤ of the budget. */
function leftToPeople(rule: string): boolean {
  return /balance$|of-which|D05-sum|within-budget|A19-structure/.test(rule);
}

test('the sums of 预算03表 are those that an accountant would write', () => {
  const sheet = templateOf(request('budget')).find(({ name }) => name === '预算03表')!;
  const formulas = formulasIn(sheet);
  expect(formulas.get('F7')).toBe('SUM(G7,L7)');
  expect([...formulas].filter(([address]) => /^[HM]\d+$/.test(address))).toEqual([
    ['H7', 'H8'],
    ['M7', 'M8'],
    ['H8', 'SUM(H9:H20)'],
    ['M8', 'SUM(M9:M20)'],
  ]);
});
