import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readXlsx, type XlsxResult } from '../../../src/hosts/xlsx/read-xlsx';
import { row, xlsx } from './package';

const file = (name: string): Uint8Array => readFileSync(path.join(__dirname, 'files', name));
const good = (): Uint8Array => xlsx(row('<c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c>'));

/** A workbook, or a problem that is the file's and not ours. */
function expectValue(result: XlsxResult): void {
  expect(result.ok ? 'workbook' : result.problem.code).not.toBe('internal-error');
}

test('whatever happens to the bytes of a good file, the result is a value', () => {
  const files = [good(), file('openpyxl.xlsx'), file('libreoffice.xlsx')];
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(change, { maxLength: 8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      (source, changes, cut, truncate) => {
        const bytes = Uint8Array.from(truncate ? source.subarray(0, Math.floor(source.length * cut)) : source);
        for (const { at, byte } of changes) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        expectValue(readXlsx(bytes, 'a.xlsx'));
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever the XML of a sheet says, the result is a value', () => {
  const attribute = fc.constantFrom(
    'r="A1"',
    'r="0"',
    'r="-1"',
    't="s"',
    't="b"',
    't="inlineStr"',
    's="x"',
    't="shared"',
    'si="0"',
    'min="-5"',
    'max="1e9"',
    'ref="A1:ZZ"',
    '',
  );
  const element = fc.constantFrom('c', 'v', 'f', 'is', 't', 'row', 'sheetData', 'rPh', 'col', 'mergeCell', 'x:c');
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('1', '合计', '', '&lt;', '1e999'),
      fc
        .tuple(element, attribute, fc.array(tie('tree'), { maxLength: 3 }))
        .map(([name, own, inner]) => `<${name} ${own}>${inner.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
      expectValue(readXlsx(xlsx(`<sheetData><row>${trees.join('')}</row></sheetData>`), 'a.xlsx'));
    }),
    { numRuns: 500 },
  );
});
