import { readExcel } from '../../../src/hosts/excel/read-excel';
import { revealInExcel } from '../../../src/hosts/excel/reveal';
import { cellAt, type Workbook } from '../../../src/workbook/workbook';
import { mockExcel, type MockSheet } from './mock-workbook';
import { readWhole } from './read';

const sheet = (name: string, rows = 30): MockSheet => ({
  name,
  at: [2, 1],
  values: Array.from({ length: rows }, (_, row) => [`项目${row}`, row + 0.25, '']),
});

async function read(sheets: readonly MockSheet[]): Promise<{ workbook: Workbook; trips: number }> {
  const excel = mockExcel(sheets);
  const reading = await readWhole();
  if (reading.kind !== 'workbook') throw new Error(reading.problem.code);
  return { workbook: reading.workbook, trips: excel.trips() };
}

describe('reading the open workbook', () => {
  it.each([1, 5, 40])('takes three trips to Excel for %i sheets', async (count) => {
    const { workbook, trips } = await read(Array.from({ length: count }, (_, index) => sheet(`表${index + 1}`)));
    expect(trips).toBe(3);
    expect(workbook.sheets).toHaveLength(count);
    for (const { rows } of workbook.sheets) expect(rows.size).toBe(30);
  });

  it('takes more trips only for more than 30 000 cells', async () => {
    const { workbook, trips } = await read([sheet('大表', 50_000), sheet('小表')]);
    expect(trips).toBe(2 + 6);
    expect(workbook.sheets.map(({ rows }) => rows.size)).toEqual([50_000, 30]);
    expect(cellAt(workbook.sheets[0]!, { row: 2 + 49_999, column: 2 })?.text).toBe('49999.25');
  });

  it('keeps every cell at its place, numbers as decimal text', async () => {
    const { workbook } = await read([
      {
        name: '01',
        visibility: 'Hidden',
        at: [2, 1],
        values: [
          ['合 计', 421.39, 0.1 + 0.2, 1e21],
          [true, '#REF!', '', '=不是公式'],
          ['', 3, 7.5, '#N/A'],
        ],
        formulas: [
          ['合 计', 421.39, 0.1 + 0.2, 1e21],
          [true, '=#REF!', '', '=不是公式'],
          ['=IF(A1,1,"")', 3, '=SUM(B1:B2)', '=NA()'],
        ],
        formats: [
          ['@', '#,##0.00', 'General', 'General'],
          ['General', 'General', 'General', 'General'],
          ['General', '00', '0.00', 'General'],
        ],
      },
      { name: '空表', values: [] },
    ]);
    const [first, second] = workbook.sheets;
    expect(workbook.name).toBe('示例.xlsx');
    expect(first!.hidden).toBe(true);
    expect([...first!.rows].map(([row, cells]) => [row, Object.fromEntries(cells)])).toEqual([
      [
        2,
        {
          1: { kind: 'text', text: '合 计', format: '@' },
          2: { kind: 'number', text: '421.39', format: '#,##0.00' },
          3: { kind: 'number', text: '0.30000000000000004' },
          4: { kind: 'number', text: '1e+21' },
        },
      ],
      [
        3,
        {
          1: { kind: 'boolean', text: 'TRUE' },
          2: { kind: 'error', text: '#REF!', formula: '#REF!' },
          4: { kind: 'text', text: '=不是公式' },
        },
      ],
      [
        4,
        {
          1: { kind: 'text', text: '', formula: 'IF(A1,1,"")' },
          2: { kind: 'number', text: '3', format: '00' },
          3: { kind: 'number', text: '7.5', format: '0.00', formula: 'SUM(B1:B2)' },
          4: { kind: 'error', text: '#N/A', formula: 'NA()' },
        },
      ],
    ]);
    expect(second).toEqual({ name: '空表', hidden: false, rows: new Map() });
  });

  it('tells progress up to the end', async () => {
    mockExcel([sheet('大表', 50_000)]);
    const heard: number[] = [];
    await readWhole((done) => heard.push(done));
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBeCloseTo(1);
  });

  it('refuses a used range of more than five million cells, by name', async () => {
    mockExcel([{ ...sheet('巨表'), claimedRows: 1_048_576, values: [Array.from({ length: 20 }, () => 1)] }]);
    const reading = await readWhole();
    expect(reading).toEqual({
      kind: 'problem',
      problem: { code: 'range-too-large', data: { sheet: '巨表', range: '巨表!A1' } },
    });
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['AccessDenied', 'protected'],
    ['InvalidOrTimedOutSession', 'session-ended'],
    ['ActivityLimitReached', 'busy'],
    ['InsertDeleteConflict', 'changed-meanwhile'],
    ['ItemNotFound', 'sheet-missing'],
    ['GeneralException', 'refused'],
  ])('%s is the problem %s', async (code, expected) => {
    mockExcel([sheet('表')], { failure: { code } });
    expect(await readWhole()).toMatchObject({ kind: 'problem', problem: { code: expected } });
  });

  it('ends between two trips where whoever takes the cells has had enough', async () => {
    const excel = mockExcel([sheet('大表', 50_000)]);
    const stopped = new Error('stopped');
    let pieces = 0;
    const reading = readExcel(
      {
        openOutline: () => Promise.resolve(),
        addPieces: () => (++pieces === 2 ? Promise.reject(stopped) : Promise.resolve()),
      },
      () => undefined,
    );
    await expect(reading).rejects.toBe(stopped);
    expect(excel.trips()).toBeLessThan(2 + 5);
  });

  it('throws on what is a mistake of ours', async () => {
    mockExcel([sheet('表')]);
    const mistake = () => {
      throw new TypeError('ours');
    };
    await expect(readWhole(mistake)).rejects.toThrow('ours');
  });
});

describe('going to a cell', () => {
  it('selects it on its sheet', async () => {
    const excel = mockExcel([sheet('甲'), sheet('乙')]);
    expect(await revealInExcel({ sheet: '乙', address: 'D12' })).toBeUndefined();
    expect(excel.selected).toEqual(['乙!D12']);
  });

  it('says so where the sheet is hidden or gone', async () => {
    const excel = mockExcel([{ ...sheet('甲'), visibility: 'Hidden' }]);
    expect(await revealInExcel({ sheet: '甲', address: 'A1' })).toMatchObject({ code: 'sheet-hidden' });
    expect(await revealInExcel({ sheet: '丙', address: 'A1' })).toMatchObject({ code: 'sheet-missing' });
    expect(excel.selected).toEqual([]);
  });
});
