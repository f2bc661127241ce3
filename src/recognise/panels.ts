import type { Note } from '../disclosure/table';
import type { PanelsLayout } from '../standard/definition';
import { plainText } from '../workbook/text';
import { readCode } from './codes';
import { isColumnNumbers, noteReader, readFigures, type DraftBody, type DraftRow } from './draft';
import { isFigure, placeIn, type GridRow } from './grid';
import type { MatchedPart } from './match';
import { printedCode, printedText } from './printed';
import type { Page } from './regions';
import { meantCode } from './subject';
import { plantTree, type LooseRow } from './tree';

/** Reads 科目编码, 科目名称 and amount repeated side by side as one list, panel after panel, and the sums below it. */
export function readPanels(layout: PanelsLayout, pages: readonly Page[]): DraftBody {
  const notes: Note[] = [];
  const readNote = noteReader();
  const rows: LooseRow[] = [];
  const sums: DraftRow[] = [];
  const column = { path: [layout.column.split('|')[0]!], index: pages[0]!.match!.parts[0]!.columns.at(-1)!.index };
  const bodies = pages.map(({ body }) =>
    body.filter((row) => {
      const note = readNote(row);
      if (note) notes.push(note);
      return !note && !isColumnNumbers(row);
    }),
  );
  // Panel by panel over all pages: what follows the end of a panel stands at its top on the next page.
  pages[0]!.match!.parts.forEach((panel, at) => {
    pages.forEach((page, number) => {
      const here = page.match!.parts[at] ?? panel;
      rows.push(...bodies[number]!.flatMap((row) => readSubject(row, here)));
    });
  });
  sums.push(...bodies.flat().flatMap((row) => readSums(row, layout)));
  const planted = plantTree(rows);
  return { parts: [{ name: '', columns: [column], rows: [...planted, ...sums] }], notes };
}

const CLASS_DIGITS = 3;

function readSubject(row: GridRow, panel: MatchedPart): readonly LooseRow[] {
  const written = row.byColumn.get(panel.label!);
  const read = written === undefined ? undefined : readCode(written.plain);
  if (!written || !read || read.digits.length < CLASS_DIGITS) return [];
  const named = row.byColumn.get(panel.columns[0]!.index);
  const label = named?.plain ?? read.name;
  const code = printedCode(row, [written]);
  const name = printedText(row, named ?? written, label);
  return [
    {
      index: row.index,
      kind: 'subject',
      label: named?.printed ?? read.name,
      code: meantCode('economic', read, label, undefined),
      printed: { codes: 'economic', ...(code && { code }), ...(name && { name }) },
      indent: 0,
      figures: readFigures(row, panel.columns.slice(-1)),
    },
  ];
}

/** 人员经费合计 and 公用经费合计: the amount is the next figure to the right of the label. */
function readSums(row: GridRow, layout: PanelsLayout): readonly DraftRow[] {
  return row.cells.flatMap(({ plain, column }, at) => {
    const name = Object.entries(layout.lines).find(([, labels]) =>
      labels.some((label) => plainText(label) === plain),
    )?.[0];
    if (name === undefined) return [];
    const rest = row.cells.slice(at + 1);
    const next = rest.findIndex((cell) => cell.cell.kind === 'text' && !isFigure(cell) && cell.plain !== plain);
    const amount = (next < 0 ? rest : rest.slice(0, next)).find(isFigure);
    const figure = {
      reading: amount?.amount ?? ({ state: 'blank' } as const),
      place: placeIn(row, amount?.column ?? column),
    };
    return [{ index: row.index, kind: 'line' as const, label: plain, line: [name], figures: [figure] }];
  });
}
