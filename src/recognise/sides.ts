import type { Note, Row } from '../disclosure/table';
import { functionalClassNamed } from '../standard/codes/functional-classes';
import type { SideLayout, SidesLayout } from '../standard/definition';
import { termOf } from '../standard/vocabulary';
import { plainText, splitOrdinal } from '../workbook/text';
import {
  hasFigures,
  isColumnNumbers,
  noteReader,
  readFigures,
  type DraftBody,
  type DraftPart,
  type DraftRow,
} from './draft';
import { printedAs } from './grid';
import type { HeaderColumn } from './header';
import type { Page } from './regions';

/** Reads a two-sided table as two lists: the lines on the left have nothing to do with those beside them. */
export function readSides(layout: SidesLayout, pages: readonly Page[]): DraftBody {
  const notes: Note[] = [];
  const readNote = noteReader();
  const bodies = pages.map((page) => ({
    page,
    rows: page.body.filter((row) => {
      const note = readNote(row);
      if (note) notes.push(note);
      return !note && !isColumnNumbers(row);
    }),
  }));
  const parts = layout.sides.map((side, at): DraftPart => {
    const first = pages[0]!.match!.parts[at]!;
    const reader = lineReader(side);
    const rows: DraftRow[] = [];
    for (const { page, rows: body } of bodies) {
      const { label: labelColumn, columns } = page.match!.parts[at] ?? first;
      for (const row of body) {
        const label = row.byColumn.get(labelColumn!)?.plain ?? '';
        const figures = readFigures(row, columns);
        if (label === '' && !hasFigures(figures)) continue;
        rows.push({ index: row.index, figures, ...reader(label), label: printedAs(row, label) });
      }
    }
    return { name: side.name, columns: named(first.columns, side), rows };
  });
  return { parts, notes };
}

/** The columns under the names of the description: its `金额|预算数` is 金额 whichever of the two is printed. */
function named(columns: readonly HeaderColumn[], side: SideLayout): readonly HeaderColumn[] {
  const alternatives = side.columns.filter((column) => column.includes('|')).flatMap((column) => column.split('|'));
  return columns.map(({ index, path }) => ({
    index,
    path: path.map((name) => (alternatives.includes(name) ? alternatives[0]! : name)),
  }));
}

type Line = Pick<Row, 'kind' | 'label' | 'line' | 'code'>;

/** Follows the lines of one side from top to bottom: what is a sum, what it adds up, what is only 其中. */
function lineReader(side: SideLayout): (label: string) => Line {
  const lines = byLabel(side.lines);
  const groups = byLabel(side.groups);
  let group: readonly string[] = [];
  let item: { readonly path: readonly string[]; readonly level: number } | undefined;
  let withinOfWhich = false;
  return (label) => {
    const { level, rest } = splitOrdinal(label);
    const name = lines.get(rest) ?? lines.get(label);
    if (name !== undefined && !(level > 1)) {
      group = [];
      item = undefined;
      withinOfWhich = false;
      return { kind: 'line', label, line: [name] };
    }
    const heading = groups.get(rest);
    if (heading !== undefined && level <= 1) {
      group = [heading];
      item = undefined;
      withinOfWhich = false;
      return { kind: 'line', label, line: group };
    }
    if (label === '') return { kind: 'other', label };
    if (rest.startsWith('其中') || (withinOfWhich && level === 0)) {
      withinOfWhich = true;
      return { kind: 'ofWhich', label, line: [...(item?.path ?? group), termOf(rest)] };
    }
    withinOfWhich = false;
    const known = side.functional ? functionalClassNamed(rest) : undefined;
    const own = known?.name ?? termOf(rest);
    const above = item && level > item.level && item.level > 0 ? item.path : group;
    const path = [...above, own];
    if (above === group) item = { path, level };
    return { kind: 'item', label, line: path, ...(known ? { code: known.code } : {}) };
  };
}

function byLabel(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([name, labels]) => labels.map((label) => [plainText(label), name] as const)),
  );
}
