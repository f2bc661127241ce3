import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { translateSharedFormula, parseSharedFormula } from '../../../../src/hosts/xlsx/shared-formula';
import { formatPosition } from '../../../../src/workbook/address';
import type { Cell } from '../../../../src/workbook/cell';
import type { CellContent, CellEdit } from '../../../../src/workbook/edits';
import { linkFormula } from '../../../../src/workbook/link-formula';
import { row, xlsx } from '../package';
import { firstSheet } from '../read';
import { amount, blank, formula, text, written } from './written';

const SIZE = 8;
const place = fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) });
const decimal = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(99))
  .map(([whole, cents]) => `${whole}.${cents}`);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(blank),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).map(text),
  decimal.map(amount),
  fc.tuple(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }), place).map(([given, at]) => ({
    kind: 'link' as const,
    to: { sheet: `甲'"${given}`, address: formatPosition(at) },
    text: given,
  })),
  fc.tuple(place, decimal).map(([at, result]) => formula(`SUM(${formatPosition(at)})&"<"`, result)),
);
const edits: fc.Arbitrary<readonly CellEdit[]> = fc.array(
  fc.tuple(place, content).map(([at, given]) => ({ ...at, content: given })),
  { maxLength: 20 },
);

/** A sheet that leaves out what may be left out: rows, cells, references, values. */
const sheet = fc
  .array(
    fc.record({
      given: fc.boolean(),
      numbered: fc.boolean(),
      cells: fc.array(
        fc.record({
          given: fc.boolean(),
          numbered: fc.boolean(),
          inner: fc.constantFrom('<v>7</v>', '', '<f>1+1</f><v>2</v>', '<f>A1</f>'),
        }),
        { maxLength: SIZE },
      ),
    }),
    { maxLength: SIZE },
  )
  .map((rows) => {
    // What follows something left out has to say where it is.
    let [rowGap, xml] = [false, ''];
    rows.forEach(({ given, numbered, cells }, index) => {
      if (!given) {
        rowGap = true;
        return;
      }
      let cellGap = false;
      xml += `<row${numbered || rowGap ? ` r="${index + 1}"` : ''}>`;
      rowGap = false;
      cells.forEach((cell, column) => {
        if (!cell.given) cellGap = true;
        else {
          const reference = cell.numbered || cellGap ? ` r="${formatPosition({ row: index, column })}"` : '';
          xml += `<c${reference} s="1">${cell.inner}</c>`;
          cellGap = false;
        }
      });
      xml += '</row>';
    });
    return xml;
  });

type Contents = ReadonlyMap<string, Pick<Cell, 'kind' | 'text' | 'formula'>>;

/** Every cell of the first sheet by address, without its looks. */
function contents(bytes: Uint8Array): Contents {
  const all = new Map<string, Pick<Cell, 'kind' | 'text' | 'formula'>>();
  for (const [at, cells] of firstSheet(bytes).rows) {
    for (const [column, cell] of cells) {
      const { format: _, ...own } = cell;
      all.set(formatPosition({ row: at, column }), own);
    }
  }
  return all;
}

function expected(before: Contents, changes: readonly CellEdit[]): Contents {
  const all = new Map(before);
  for (const { row: at, column, content: given } of changes) {
    const address = formatPosition({ row: at, column });
    if (given.kind === 'blank') all.delete(address);
    else if (given.kind === 'text') all.set(address, { kind: 'text', text: given.text });
    else if (given.kind === 'amount') all.set(address, { kind: 'number', text: given.decimal });
    else if (given.kind === 'formula')
      all.set(address, { kind: 'number', text: given.decimal, formula: given.formula });
    else all.set(address, { kind: 'text', text: given.text, formula: linkFormula(given.to, given.text) });
  }
  return all;
}

/** A cell far away, so that no workbook is empty. */
const FAR = '<row r="20"><c r="A20"><v>1</v></c></row>';

test('edited cells hold what was written, all others what they held', () => {
  fc.assert(
    fc.property(sheet, edits, (rows, cells) => {
      const original = xlsx(`<sheetData>${rows}${FAR}</sheetData>`);
      const bytes = written(original, { changes: [{ sheet: '表一', cells }], newSheets: [] });
      expect(contents(bytes)).toEqual(expected(contents(original), cells));
    }),
    { numRuns: 300 },
  );
});

test('writing in two steps is writing in one', () => {
  fc.assert(
    fc.property(sheet, edits, edits, (rows, first, second) => {
      const original = xlsx(`<sheetData>${rows}${FAR}</sheetData>`);
      const write = (bytes: Uint8Array, cells: readonly CellEdit[]): Uint8Array =>
        written(bytes, { changes: [{ sheet: '表一', cells }], newSheets: [] });
      expect(contents(write(write(original, first), second))).toEqual(contents(write(original, [...first, ...second])));
    }),
    { numRuns: 100 },
  );
});

test('cells that shared a formula keep its meaning, whichever of them are edited', () => {
  const [count, repeated] = [6, 'SUM($A1,B$2,C3)'];
  const shared = parseSharedFormula(repeated, { row: 0, column: 0 });
  const cells = Array.from({ length: count }, (_, column) => {
    const own = column === 0 ? ` ref="A1:F1">${repeated}</f>` : '/>';
    return `<c r="${formatPosition({ row: 0, column })}"><f t="shared" si="0"${own}<v>1</v></c>`;
  });
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), (columns) => {
      const changes = columns.map((column) => ({ row: 0, column, content: { kind: 'amount', decimal: '9' } as const }));
      const bytes = written(xlsx(row(cells.join(''))), { changes: [{ sheet: '表一', cells: changes }], newSheets: [] });
      for (let column = 0; column < count; column++) {
        const cell = firstSheet(bytes).rows.get(0)?.get(column);
        expect(cell?.formula).toBe(
          columns.includes(column) ? undefined : translateSharedFormula(shared, { row: 0, column }),
        );
      }
    }),
  );
});

test('real files: one cell anywhere changes that cell alone', () => {
  const files = ['openpyxl.xlsx', 'libreoffice.xlsx'].map((name): Uint8Array =>
    readFileSync(path.join(__dirname, '../files', name)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(30),
      fc.integer({ min: 5, max: 30 }),
      content,
      (file, at, column, given) => {
        const sheetName = firstSheet(file).name;
        const cells = [{ row: at, column, content: given }];
        const bytes = written(file, { changes: [{ sheet: sheetName, cells }], newSheets: [] });
        expect(contents(bytes)).toEqual(expected(contents(file), cells));
      },
    ),
    { numRuns: 100 },
  );
});
