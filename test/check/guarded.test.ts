import { fromUnits, toUnits } from '../../samples/layout/decimal';
import { layDocument } from '../../samples/layout/document';
import type { PublishedDocument } from '../../samples/layout/table';
import { inspect } from '../../src/inspect';
import { formatPosition } from '../../src/workbook/address';
import { workbookOf } from '../recognise/workbooks';
import { withCell } from './cells';
import { completeBudget } from './complete/budget';
import { completeFinal } from './complete/final';

/**
 * Makes every amount cell wrong by 1.00, one at a time, and gives those that no broken relation names. 其中 has an upper
 * bound only, and quantities are no amounts.
 */
function unguarded(document: PublishedDocument): readonly string[] {
  const layouts = layDocument(document);
  return layouts.flatMap((sheet) =>
    sheet.cells.flatMap(({ role, content, ...position }) => {
      if (role !== 'amount' || content.kind !== 'number') return [];
      const address = formatPosition(position);
      const wrong = fromUnits(toUnits(content.decimal, 2) + 100n, 2);
      const { findings } = inspect(workbookOf(withCell(layouts, `${sheet.name}!${address}`, wrong)));
      const named = findings.some(
        ({ verdict, cells }) =>
          verdict === '不平' && cells.some((cell) => cell.sheet === sheet.name && cell.address === address),
      );
      return named ? [] : [`${sheet.name}!${address}`];
    }),
  );
}

test('no amount of a complete budget can be wrong unnoticed', () => {
  expect(unguarded(completeBudget)).toEqual(['01!B6', '04!B8', '14!I6', '14!I7']);
}, 60_000);

test('no amount of a complete final account can be wrong unnoticed', () => {
  expect(unguarded(completeFinal)).toEqual([]);
}, 60_000);
