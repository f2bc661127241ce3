import { fromUnits, isDecimal, toUnits } from '../../samples/layout/decimal';
import type { CellContent, LayoutCell } from '../../samples/layout/model';
import type { Noise } from './noise';
import { onCells } from './noise';

function figuresAs(write: (decimal: string) => CellContent): Noise {
  return onCells((cell) =>
    cell.role === 'amount' && cell.content.kind === 'number' ? { ...cell, content: write(cell.content.decimal) } : cell,
  );
}

const text = (written: string): CellContent => ({ kind: 'text', text: written });

/** Figures as text with the gap that text recognition leaves: `421. 29`. */
export const figuresWithGaps: Noise = figuresAs((decimal) => text(decimal.replace('.', '. ')));

/** Figures as text with thousands separators: `1,074.33`. */
export const figuresGrouped: Noise = figuresAs((decimal) => text(decimal.replace(/\B(?=(\d{3})+(\.|$))/g, ',')));

/** Figures as text in full-width digits: `４２１．２９`. */
export const figuresFullWidth: Noise = figuresAs((decimal) =>
  text(decimal.replace(/[\d.-]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))),
);

/** Writes something into amount cells that are blank: `－`, `—` or a shown zero. */
export function nothingAs(written: '－' | '—' | '0.00'): Noise {
  const content: CellContent = isDecimal(written)
    ? { kind: 'number', decimal: written, format: '0.00' }
    : text(written);
  return onCells((cell) => (cell.role === 'amount' && cell.content.kind === 'blank' ? { ...cell, content } : cell));
}

/** The whole workbook in 元: amounts times 10 000, units and headings renamed. */
export const inYuan: Noise = onCells((cell) => ({ ...cell, content: contentInYuan(cell) }));

function contentInYuan(cell: LayoutCell): CellContent {
  const { content } = cell;
  if (content.kind === 'number' && cell.role === 'amount') {
    const yuan = fromUnits(toUnits(content.decimal, 4), 0);
    return { kind: 'number', decimal: `${yuan}.00`, format: '0.00' };
  }
  // Only headings and unit lines name the unit of the amounts; an indicator such as ≤20万元 is a text of its own.
  if (content.kind !== 'text') return content;
  const renamed = content.text.replace(/(单位：|[（(])万元/, '$1元');
  return { kind: 'text', text: renamed };
}
