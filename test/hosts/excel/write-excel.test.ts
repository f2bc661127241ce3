import { writeExcel } from '../../../src/hosts/excel/write-excel';
import { formatPosition } from '../../../src/workbook/address';
import { adding, amount, blank, changing, laid, newSheet, text } from '../xlsx/write/written';
import { cellAt, givenSheet, statefulExcel } from './stateful-excel';
import { contents, EDITS, given, state, written } from './writing';

describe('writing into the open workbook', () => {
  it('writes contents, each as what it is, and leaves formats where it can', async () => {
    const excel = given();
    await written(EDITS);
    expect(contents(excel, 0, 'A1', 'B1', 'B2', 'C9', 'A5', 'D4')).toEqual([
      ['合计', '合计', '@'],
      [421.29, 421.29, '0.00'],
      ['calculated =SUM(B1,附表!A1)', '=SUM(B1,附表!A1)', 'General'],
      ['', '', 'General'],
      ['=1+1', '=1+1', '@'],
      ['旁边', '旁边', 'General'],
    ]);
    expect(contents(excel, 1, 'A1', 'A2', 'B1')).toEqual([
      [1.1, 1.1, 'General'],
      ['001', '001', '@'],
      ["calculated ='01'!B1", "='01'!B1", 'General'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@x', "a'b", '001', '1-2', '1/2', 'TRUE', '3月5日', '1e5', ' 2', '#N/A'])(
    'keeps the text %j a text',
    async (risky) => {
      const excel = given();
      await written({ ...changing('01', { B1: text(risky) }), newSheets: [newSheet('新', [laid('A1', text(risky))])] });
      for (const [sheet, address] of [
        [0, 'B1'],
        [1, 'A1'],
      ] as const) {
        expect(contents(excel, sheet, address)).toEqual([[risky, risky, '@']]);
      }
    },
  );

  it('makes figures of what is written into cells formatted as text', async () => {
    const excel = given();
    await written(changing('01', { A1: amount('5.50') }));
    expect(contents(excel, 0, 'A1')).toEqual([[5.5, 5.5, 'General']]);
  });

  it.each([1, 5, 40])('takes three trips for %i sheets changed and as many added', async (count) => {
    const excel = statefulExcel();
    const names = Array.from({ length: count }, (_, index) => `表${index}`);
    for (const name of names) givenSheet(excel, name, { A1: 1 });
    const cells = Array.from({ length: 200 }, (_, index) => ({
      row: Math.floor(index / 8),
      column: index % 8,
      content: amount('1.5'),
    }));
    await written({
      changes: names.map((sheet) => ({ sheet, cells })),
      newSheets: names.map((name) => newSheet(`新${name}`, [laid('A1', text(name)), laid('B2', amount('1'))])),
    });
    expect(excel.trips()).toBe(3);
    expect(excel.sheets).toHaveLength(2 * count);
  });

  it('takes two trips where nothing is overwritten, one where nothing can be written', async () => {
    const excel = given();
    await written(adding(newSheet('新', [laid('A1', amount('1'))])));
    expect(excel.trips()).toBe(2);
    await writeExcel(changing('没有', { A1: amount('1') }));
    expect(excel.trips()).toBe(3);
  });

  it('takes more trips only for more than five megabytes', async () => {
    const excel = statefulExcel();
    const cells = Array.from({ length: 120_000 }, (_, index) =>
      laid(formatPosition({ row: Math.floor(index / 4), column: index % 4 }), text('一二三四五六七八九十')),
    );
    await written({ changes: [], newSheets: [newSheet('大表', cells)] });
    const trips = excel.trips();
    expect(trips).toBeGreaterThan(2);
    expect(trips).toBeLessThan(8);
    expect(cellAt(excel.sheets[0]!, 'D30000').value).toBe('一二三四五六七八九十');
  });

  it('is one step to undo where Excel can merge steps', async () => {
    const newer = given('1.20');
    await written(EDITS);
    expect(newer.options).toEqual([{ mergeUndoGroup: true }]);
    const older = given('1.9');
    await written(EDITS);
    expect(older.options).toEqual([]);
  });
});

describe('what cannot be written', () => {
  it.each([
    ['a sheet that is not there', changing('02', { A1: blank }), { code: 'sheet-missing', sheet: '02' }],
    ['a name that is taken', adding(newSheet('01', [])), { code: 'sheet-name-taken', sheet: '01' }],
    [
      'a name that Excel forbids',
      adding(newSheet('a/b', [])),
      { code: 'sheet-name-invalid', sheet: 'a/b', fault: 'characters' },
    ],
    [
      'a text that is too long',
      changing('01', { B7: text('字'.repeat(32_768)) }),
      { code: 'text-too-long', cell: { sheet: '01', address: 'B7' }, length: 32_768 },
    ],
  ])('%s', async (_, edits, problem) => {
    const excel = given();
    expect(await writeExcel(edits)).toEqual({ kind: 'edit-problem', problem, remaining: undefined });
    expect(excel.operations).toEqual([]);
  });

  it('a protected sheet, a protected workbook', async () => {
    const excel = given();
    excel.sheets[0]!.protected = true;
    expect(await writeExcel(EDITS)).toMatchObject({ problem: { code: 'sheet-protected', sheet: '01' } });
    excel.sheets[0]!.protected = false;
    excel.structureProtected = true;
    expect(await writeExcel(EDITS)).toMatchObject({ problem: { code: 'workbook-protected' } });
    expect(excel.operations).toEqual([]);
  });

  it('a cell that a merged area covers, and then nothing is written', async () => {
    const excel = given();
    excel.sheets[0]!.merges.push({ top: 0, left: 1, bottom: 1, right: 1 });
    cellAt(excel.sheets[0]!, 'B2').value = cellAt(excel.sheets[0]!, 'B2').formula = '';
    const before = state(excel);
    expect(await writeExcel(EDITS)).toEqual({
      kind: 'edit-problem',
      problem: { code: 'cell-not-taken', cell: { sheet: '01', address: 'B2' } },
      remaining: undefined,
    });
    expect(state(excel)).toEqual(before);
  });

  it('anything, while a cell is being edited', async () => {
    const excel = given();
    excel.fail = () => 'InvalidOperationInCellEditMode';
    expect(await writeExcel(EDITS)).toMatchObject({ problem: { code: 'cell-editing' }, remaining: undefined });
    expect(excel.operations).toEqual([]);
  });
});
