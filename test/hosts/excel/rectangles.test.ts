import fc from 'fast-check';
import { gridOf, pieces, rectangles } from '../../../src/hosts/excel/rectangles';
import { formatPosition } from '../../../src/workbook/address';

const cell = fc.record({ row: fc.nat(8), column: fc.nat(8), value: fc.constantFrom('甲', '乙') });

describe('covering cells by rectangles', () => {
  it('covers every cell once, with its own value', () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: formatPosition }), (cells) => {
        const covered = rectangles(cells).flatMap(({ area, value }) =>
          gridOf(area, (at) => `${formatPosition(at)} ${value}`).flat(),
        );
        expect(covered.sort()).toEqual(cells.map((at) => `${formatPosition(at)} ${at.value}`).sort());
      }),
    );
  });

  it('takes one rectangle for a block of equal cells, and one more for another value in a row of its own', () => {
    const block = gridOf({ top: 2, left: 1, bottom: 9, right: 5 }, (at) => ({ ...at, value: at.row === 9 })).flat();
    expect(rectangles(block).map(({ area }) => area)).toEqual([
      { top: 2, left: 1, bottom: 8, right: 5 },
      { top: 9, left: 1, bottom: 9, right: 5 },
    ]);
  });
});

it('an area is cut into pieces of whole rows, none too large', () => {
  const area = { top: 3, left: 0, bottom: 9, right: 3 };
  expect(pieces(area, 12)).toEqual([
    { top: 3, left: 0, bottom: 5, right: 3 },
    { top: 6, left: 0, bottom: 8, right: 3 },
    { top: 9, left: 0, bottom: 9, right: 3 },
  ]);
  expect(pieces(area, 1)).toHaveLength(7);
});
