import fc from 'fast-check';
import { restoreExcel } from '../../../src/hosts/excel/overwritten';
import { writeExcel } from '../../../src/hosts/excel/write-excel';
import { formatPosition } from '../../../src/workbook/address';
import { amount, blank, formula, text } from '../xlsx/write/written';
import { givenSheet, statefulExcel } from './stateful-excel';
import { EDITS, given, state, written } from './writing';

describe('taking back', () => {
  it('brings back contents, formats and sheets', async () => {
    const excel = given();
    const before = state(excel);
    const { overwritten } = await written(EDITS);
    expect(state(excel)).not.toEqual(before);
    expect(await restoreExcel(overwritten)).toBeUndefined();
    expect(state(excel)).toEqual(before);
  });

  it('leaves alone what was deleted since', async () => {
    const excel = given();
    const { overwritten } = await written(EDITS);
    excel.sheets.length = 0;
    expect(await restoreExcel(overwritten)).toBeUndefined();
    expect(excel.sheets).toEqual([]);
  });

  it('brings back whatever was in the cells', async () => {
    const entry = fc.oneof(
      fc.constantFrom('', '=A1', "'001", "'=1+1", "'TRUE", "'2024-1-1", '合计', '#N/A', true, "'+1"),
      fc.integer(),
      fc.string(),
    );
    const cell = fc.record({ row: fc.nat(5), column: fc.nat(5) });
    const content = fc.constantFrom(blank, text('001'), text('合计'), amount('1.5'), formula('A1', '1'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, entry, fc.constantFrom('General', '@', '0.00'))),
        fc.array(fc.tuple(cell, content), { minLength: 1 }),
        async (held, edits) => {
          const excel = statefulExcel();
          const at = ([place]: readonly [{ row: number; column: number }, ...unknown[]]) => formatPosition(place);
          givenSheet(
            excel,
            '01',
            Object.fromEntries(held.map((one) => [at(one), one[1]])),
            Object.fromEntries(held.map((one) => [at(one), one[2]])),
          );
          const before = state(excel);
          const cells = edits.map(([place, given_]) => ({ ...place, content: given_ }));
          const { overwritten } = await written({ changes: [{ sheet: '01', cells }], newSheets: [] });
          await restoreExcel(overwritten);
          expect(state(excel)).toEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('happens by itself wherever writing fails', async () => {
    const whole = given();
    await written(EDITS);
    const count = whole.operations.length;
    expect(count).toBeGreaterThan(15);
    for (let failing = 0; failing < count; failing++) {
      const excel = given();
      const before = state(excel);
      excel.fail = (_, index) => {
        if (index !== failing) return undefined;
        excel.fail = () => undefined;
        return 'GeneralException';
      };
      expect(await writeExcel(EDITS)).toEqual({
        kind: 'excel-problem',
        problem: { code: 'refused', data: { detail: 'GeneralException' } },
        remaining: undefined,
      });
      expect(state(excel)).toEqual(before);
    }
  });

  it('says what remains where Excel refuses that too, and can be tried again', async () => {
    const excel = given();
    const before = state(excel);
    excel.fail = (operation) =>
      operation === 'A1 format' || excel.operations.length > 3 ? 'InvalidOperationInCellEditMode' : undefined;
    const writing = await writeExcel(EDITS);
    if (writing.kind !== 'excel-problem' || !writing.remaining) throw new Error(JSON.stringify(writing));
    expect(writing.problem.code).toBe('cell-editing');
    expect(writing.remaining.sheets).toEqual(['01', '附表']);
    excel.fail = () => undefined;
    await restoreExcel({ ...writing.remaining.overwritten, addedSheets: ['附表'] });
    expect(state(excel)).toEqual(before);
  });

  it('does not delete a sheet that somebody else gave the same name', async () => {
    const excel = given();
    excel.fail = (operation) => {
      if (operation !== 'add 附表') return undefined;
      excel.fail = () => undefined;
      return 'ItemAlreadyExists';
    };
    givenSheet(excel, '别的', {});
    await writeExcel(EDITS);
    expect(excel.sheets.map(({ name }) => name)).toEqual(['01', '别的']);
  });
});
