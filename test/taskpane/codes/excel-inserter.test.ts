import { insertIntoExcel } from '../../../src/taskpane/hosts/excel-inserter';
import type { ChosenCodes, InsertionOutcome, InsertionPlan } from '../../../src/taskpane/codes/insertion';
import type { Sheet } from '../../../src/workbook/workbook';
import { mockExcel, type MockSheet } from '../../hosts/excel/mock-workbook';
import { sampleSheet } from '../../samples/sheets';

const PAIR: ChosenCodes = {
  department: { code: '30101', name: '基本工资' },
  government: { code: '50501', name: '工资福利支出' },
};

/** A sheet as Excel hands it over. */
function handedOver({ name, rows }: Sheet): MockSheet {
  const height = Math.max(...rows.keys()) + 1;
  const width = Math.max(...[...rows.values()].flatMap((row) => [...row.keys()])) + 1;
  const values = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const cell = rows.get(row)?.get(column);
      return cell?.kind === 'number' ? Number(cell.text) : (cell?.text ?? '');
    }),
  );
  return { name, values };
}

const SHEET = sampleSheet('laocheng-2024-budget', '预算06表');
const BELOW = Math.max(...SHEET.rows.keys()) + 1;

function planOf(outcome: InsertionOutcome): InsertionPlan {
  if (outcome.kind !== 'asked' && outcome.kind !== 'written') throw new Error(outcome.kind);
  return outcome.plan;
}

describe('inserting codes into the open workbook', () => {
  it('fills an empty row of a table at once', async () => {
    const excel = mockExcel([handedOver(SHEET)], { active: [BELOW, 2] });
    expect(await insertIntoExcel(PAIR)).toMatchObject({ kind: 'written', plan: { table: '基本支出表' } });
    expect(excel.trips()).toBe(2);
    expect(excel.written.filter((one) => !one.includes(' format '))).toEqual([
      `预算06表!A${BELOW + 1} 30101`,
      `预算06表!B${BELOW + 1} 基本工资`,
      `预算06表!C${BELOW + 1} 50501`,
      `预算06表!D${BELOW + 1} 工资福利支出`,
    ]);
  });

  it('asks before it overwrites, and then does what was agreed to', async () => {
    const excel = mockExcel([handedOver(SHEET)], { active: [7, 0] });
    const asked = await insertIntoExcel(PAIR);
    expect(asked).toMatchObject({ kind: 'asked', codes: PAIR });
    expect(excel.written).toEqual([]);
    expect(await insertIntoExcel(PAIR, planOf(asked))).toMatchObject({ kind: 'written' });
    expect(excel.written).toContain('预算06表!A8 30101');
  });

  it('asks again where the user has gone elsewhere or the row has changed since', async () => {
    mockExcel([handedOver(SHEET)], { active: [7, 0] });
    const agreed = planOf(await insertIntoExcel(PAIR));
    const elsewhere = mockExcel([handedOver(SHEET)], { active: [9, 0] });
    expect((await insertIntoExcel(PAIR, agreed)).kind).toBe('asked');
    expect(elsewhere.written).toEqual([]);
  });

  it('writes nothing where the table has no columns for such codes', async () => {
    const excel = mockExcel([handedOver(SHEET)], { active: [7, 0] });
    expect(await insertIntoExcel({ functional: { code: '201', name: '一般公共服务支出' } })).toEqual({
      kind: 'no-column',
      table: '基本支出表',
    });
    expect(excel.written).toEqual([]);
  });

  it('hands on what Excel is in the way with', async () => {
    mockExcel([handedOver(SHEET)], { active: [BELOW, 0], failure: { code: 'AccessDenied', whenWriting: true } });
    expect(await insertIntoExcel(PAIR)).toMatchObject({
      kind: 'problem',
      problem: { source: 'excel', problem: { code: 'sheet-protected', data: { sheet: '预算06表' } } },
    });
  });
});
