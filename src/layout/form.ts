import type { FormPrint } from '../standard/print';
import { BLANK, blockOf, textContent, type Block } from './block';
import { gridRows, placeGrid } from './grid';
import { looks } from './looks';
import { filledIn } from './placeholders';
import type { TableSketch } from './sketch';

/** A form as it is printed, all of it blank but for its labels. */
export function layForm({ rows: source, widths }: FormPrint, sketch: TableSketch): Block {
  const rows = gridRows(source, widths.length);
  return blockOf(rows.length, placeGrid(rows), ({ text, column, rowSpan }) => {
    if (text === '#') return { content: BLANK, look: looks.amount(sketch.decimals) };
    if (text.startsWith('*')) return { content: textContent(text.slice(1)), look: looks.header };
    const look = text !== '' && (column === 0 || rowSpan > 1) ? looks.centred() : looks.text();
    return { content: textContent(filledIn(text, sketch)), look };
  });
}
