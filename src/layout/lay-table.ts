import type { TableDefinition } from '../standard/definition';
import type { TablePrint } from '../standard/print';
import { TABLE_DEFINITIONS } from '../standard/registry';
import type { NewSheet } from '../workbook/edits';
import { blockOf, stack, textContent, type Block } from './block';
import { layCaptions, oneLine } from './captions';
import { layForm } from './form';
import { gridRows, placeGrid } from './grid';
import { heightsOf } from './heights';
import { layList } from './list';
import { looks } from './looks';
import { layPanels } from './panels';
import { filledIn } from './placeholders';
import { laySides } from './sides';
import type { TableSketch } from './sketch';

const LEAST_HEIGHTS: Readonly<Record<TablePrint['kind'], number>> = { list: 20, sides: 15, panels: 17, form: 21 };
const LEAST_HEIGHT_UPRIGHT = 17;

/** The least height of a row in points: tables of many fixed lines are set close, so that they fit on a page. */
function leastHeight({ kind, portrait }: TablePrint): number {
  return portrait && kind !== 'form' ? LEAST_HEIGHT_UPRIGHT : LEAST_HEIGHTS[kind];
}

/**
 * Lays a table out as it is published: number, title, department and unit, header, rows, notes. All amounts are blank;
 * their cells have the number format. Throws a RangeError for a table that the standard does not know, and for rows that
 * the table has no place for.
 */
export function layTable(sketch: TableSketch): NewSheet {
  const definition = definitionOf(sketch.table);
  const { print } = definition;
  const widths = print.kind === 'form' ? print.widths : print.columns.map(([, width]) => width);
  const over = layCaptions(definition, sketch, widths);
  const header = layHeader(print, sketch);
  const notes = [...(print.notes ?? []), ...sketch.notes].map((note) => oneLine(note, looks.note, widths.length));
  const { rows, cells } = stack([over, header, layBody(print, sketch), ...notes]);
  const top = over.rows + header.rows;
  return {
    name: sketch.sheet,
    hidden: false,
    cells,
    columnWidths: widths,
    rowHeights: heightsOf(rows, cells, widths, leastHeight(print)),
    frozenRows: top,
    print: {
      orientation: print.portrait ? 'portrait' : 'landscape',
      titleRows: { first: 0, last: top - 1 },
    },
    choices: [],
  };
}

function definitionOf(id: string): TableDefinition {
  const definition = TABLE_DEFINITIONS.find((candidate) => candidate.id === id);
  if (!definition) throw new RangeError(`no table ${id}`);
  return definition;
}

function layHeader(print: TablePrint, sketch: TableSketch): Block {
  if (print.kind === 'form') return { rows: 0, cells: [] };
  const rows = gridRows(print.header, print.columns.length);
  return blockOf(rows.length, placeGrid(rows), ({ text }) => ({
    content: /^\d+$/.test(text) ? { kind: 'amount', decimal: text } : textContent(filledIn(text, sketch)),
    look: looks.header,
  }));
}

function layBody(print: TablePrint, sketch: TableSketch): Block {
  switch (print.kind) {
    case 'list':
      return layList(print, sketch);
    case 'sides':
      return laySides(print, sketch);
    case 'panels':
      return layPanels(print, sketch);
    case 'form':
      return layForm(print, sketch);
  }
}
