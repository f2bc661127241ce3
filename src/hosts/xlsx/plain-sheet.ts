import { parseArea, type Area } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import type { Archive } from './archive';
import { createCellKeeper, type SheetContext } from './cell-keeper';
import { createGrid } from './grid';
import { createRowScanner } from './plain-rows';
import { NOT_PLAIN } from './plain-text';
import type { SheetPart } from './package';
import { createParser, feed, readText } from './xml';

/** What stands before the cells is short; a longer beginning is left to the XML parser. */
const LONGEST_HEAD = 1 << 16;
const OPENING = '<sheetData>';
const CLOSING = '</sheetData>';
/** Comments and the like, and what no XML may hold: among cells all of it is left to the parser. */
// eslint-disable-next-line no-control-regex -- they are looked for because they must not be there
const UNUSUAL = /<[!?]|\]\]>|[\0-\x08\x0b-\x1f\ufffe\uffff]/;
/** Inside of these, `<sheetData>` would be no tag. */
const HIDING = /<!|.<\?/s;

/**
 * Reads a worksheet part whose cells are written as Excel and nearly all programs write them, several times faster than
 * an XML parser can. What stands before and behind the cells goes through the parser all the same. Gives `undefined`
 * where anything among the cells is unusual: then the parser has to read the whole part. Throws a fault.
 */
export function readPlainSheet(
  archive: Archive,
  { name, hidden, part }: SheetPart,
  context: SheetContext,
): Sheet | undefined {
  const keptBefore = context.kept;
  const grid = createGrid(part);
  const merges: Area[] = [];
  const scan = createRowScanner(grid, createCellKeeper(part, grid, context));
  let hasOtherCells = false;
  const parser = createParser(part, {
    open: (element, attributes) => {
      if (element === 'col') grid.addColumns(attributes);
      else if (element === 'row') hasOtherCells = true;
      else if (element === 'mergeCell') {
        const area = parseArea(attributes['ref'] ?? '');
        if (area) merges.push(area);
      }
    },
  });
  let where: 'head' | 'cells' | 'tail' = 'head';
  let rest = '';

  const isTail = (): boolean => where === 'tail';
  const hasRowsElsewhere = (): boolean => hasOtherCells;
  const take = (text: string): void => {
    if (where === 'tail') {
      feed(part, parser, text);
      return;
    }
    rest += text;
    if (where === 'head') {
      const start = rest.indexOf(OPENING);
      if (start < 0 && rest.length <= LONGEST_HEAD) return;
      const head = rest.slice(0, start + OPENING.length);
      if (start < 0 || HIDING.test(head)) throw NOT_PLAIN;
      feed(part, parser, head);
      rest = rest.slice(head.length);
      where = 'cells';
    }
    const end = rest.indexOf(CLOSING);
    const read = scan(rest, end < 0 ? rest.length : end, end >= 0);
    if (UNUSUAL.test(rest.slice(0, read))) throw NOT_PLAIN;
    rest = rest.slice(end < 0 ? read : end);
    if (end < 0) return;
    where = 'tail';
    feed(part, parser, rest);
  };

  try {
    if (!readText(archive, part, take) || !isTail()) throw NOT_PLAIN;
    feed(part, parser, null);
    if (hasRowsElsewhere()) throw NOT_PLAIN;
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    context.kept = keptBefore;
    return undefined;
  }
  return { name, hidden, ...grid.finish(merges) };
}
