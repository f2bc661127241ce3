import type { SidesPrint } from '../standard/print';
import type { CellLook } from '../workbook/edits';
import { indentation } from '../workbook/text';
import { BLANK, cellOf, textContent, type Block } from './block';
import { looks } from './looks';
import type { TableSketch } from './sketch';

const TOTAL = /合计|总计/;

/** The lines of both sides; those of the shorter one end early and its closing lines stand at the bottom all the same. */
export function laySides({ columns, left, right, closing }: SidesPrint, { decimals }: TableSketch): Block {
  const items = Math.max(left.length, right.length);
  const lines = Array.from({ length: items }, (_, at) => [left[at] ?? '', right[at] ?? ''] as const).concat(closing);
  const cells = lines.flatMap((pair, row) => {
    let side = -1;
    return columns.map(([content], column) => {
      if (content === 'label') side += 1;
      const text = pair[side]!;
      const bold = TOTAL.test(text);
      switch (content) {
        case 'label':
          return cellOf(row, column, textContent(text.trim()), labelLook(text));
        case 'amount':
          return cellOf(row, column, BLANK, text === '' ? looks.text() : looks.amount(decimals, bold));
        case 'ordinal':
          // 行次 goes on from the left side to the right one.
          return cellOf(row, column, ordinal(row + 1 + side * lines.length), looks.centred());
      }
    });
  });
  return { rows: lines.length, cells };
}

function ordinal(number: number) {
  return { kind: 'amount', decimal: `${number}` } as const;
}

/** Lines of the second level are set in, what is only part of the line above twice. */
function labelLook(text: string): CellLook {
  if (TOTAL.test(text)) return looks.centred(true);
  return looks.text(text.startsWith('其中') ? 2 : text.startsWith('（') ? 1 : indentation(text) / 2);
}
