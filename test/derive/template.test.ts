import { templateOf } from '../../src/derive/template';
import { inspect } from '../../src/inspect';
import { sheetOf } from '../../src/layout/sheet-of';
import { layBlankTables, type TemplateRequest } from '../../src/layout/template';
import { recognise } from '../../src/recognise/recognise';
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
    // Only other programs calculate this one: see the test of the written file.
    if (formula?.startsWith('SUMPRODUCT')) return { ...cell, text: '0', formula };
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

test.each(families)('no 合计 of a list in the template of a %s is left to people', (family) => {
  const templates = new Map(templateOf(request(family)).map((sheet) => [sheet.name, sheet]));
  const { tables } = recognise({ sheets: layBlankTables(request(family)).map(({ standIn }) => sheetOf(standIn)) });
  const open = tables.flatMap(({ parts, sheet }) =>
    parts.flatMap(({ rows }) => {
      const below = new Set(rows.map(({ parent }) => parent));
      const totals = rows.filter(({ kind }, at) => kind === 'total' && below.has(at));
      const formulas = formulasIn(templates.get(sheet)!);
      return totals
        .flatMap(({ figures }) => figures.map(({ place }) => formatPosition(place)))
        .filter((address) => !formulas.has(address))
        .map((address) => `${sheet}!${address}`);
    }),
  );
  expect(open).toEqual([]);
});

test('the 合计 of a final account adds up the 类, wherever they will stand', () => {
  const sheet = templateOf(request('final')).find(({ name }) => name === '公开05表')!;
  const formulas = formulasIn(sheet);
  expect(formulas.get('C7')).toBe('SUM(D7:E7)');
  expect(formulas.get('D7')).toBe('SUMPRODUCT((LEN(TRIM($A$8:$A$27))=3)*1,D8:D27)');
});

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
