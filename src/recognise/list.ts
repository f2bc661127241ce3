import type { Note } from '../disclosure/table';
import type { ListLayout } from '../standard/definition';
import { indentation } from '../workbook/text';
import { joinCode } from './codes';
import { isColumnNumbers, noteReader, readFigures, type DraftBody } from './draft';
import { printedAs, type GridRow } from './grid';
import type { HeaderColumn } from './header';
import { identify, type Attributes } from './identify';
import type { Match } from './match';
import { printedIdentity, type AttributeCells } from './printed';
import type { Page } from './regions';
import { plantTree, type LooseRow } from './tree';

/** Reads the rows of a list table, over all its pages, and finds which row is added into which. */
export function readList(layout: ListLayout, pages: readonly Page[]): DraftBody {
  const columns = amountColumns(pages);
  const rows: LooseRow[] = [];
  const notes: Note[] = [];
  const readNote = noteReader();
  for (const page of pages) {
    const match = page.match!;
    for (const row of page.body) {
      if (isColumnNumbers(row)) continue;
      const note = readNote(row);
      if (note) {
        notes.push(note);
        continue;
      }
      const read = readRow(layout, match, row, columns, rows);
      if (read) rows.push(read);
    }
  }
  return { parts: [{ name: '', columns, rows: plantTree(rows) }], notes };
}

const NOT_AMOUNTS =
  /序号|备注|说明|数量|规格|单位|上年预算|上年执行|上年决算|增减|增长|比例|占比|幅度|完成率|目录|名称|编码/;

/** The columns of the description, and any further one at the top of the header that holds nothing but amounts. */
function amountColumns(pages: readonly Page[]): readonly HeaderColumn[] {
  const known = pages[0]!.match!.parts[0]!.columns;
  const taken = new Set([...known.map(({ index }) => index), ...pages[0]!.match!.attributes.values()]);
  const further = pages[0]!.match!.unmatched.filter(({ index, path }) => {
    if (taken.has(index) || path.length !== 1 || NOT_AMOUNTS.test(path[0]!)) return false;
    const cells = pages.flatMap(({ body }) => body.flatMap((row) => row.byColumn.get(index) ?? []));
    return (
      cells.some(({ amount }) => amount.state === 'amount' && !amount.value.isZero()) &&
      cells.every(({ amount }) => amount.state !== 'unreadable')
    );
  });
  return [...known, ...further].sort((a, b) => a.index - b.index);
}

function readRow(
  layout: ListLayout,
  match: Match,
  row: GridRow,
  columns: readonly HeaderColumn[],
  before: readonly LooseRow[],
): LooseRow | undefined {
  const figures = readFigures(row, columns);
  const cells: AttributeCells = new Map(
    [...match.attributes].flatMap(([role, index]) => {
      const cell = row.byColumn.get(index);
      return cell?.plain ? [[role, cell] as const] : [];
    }),
  );
  const attributes: Attributes = new Map([...cells].map(([role, { plain }]) => [role, plain]));
  const others = new Set([...columns.map(({ index }) => index), ...match.comments]);
  const words = row.cells.filter(({ column }) => !others.has(column)).map(({ plain }) => plain);
  const identity = identify(layout, attributes, words, figures, before, match.attributes.has('unitCode'));
  if (!identity) return undefined;
  const nameColumn = match.attributes.get('name') ?? match.attributes.get('projectUnit');
  const name = nameColumn === undefined ? undefined : row.byColumn.get(nameColumn)?.cell.text;
  const governmentCode = joinCode([
    attributes.get('governmentCode'),
    attributes.get('governmentClass'),
    attributes.get('governmentSection'),
  ])?.digits;
  const printed = printedIdentity(layout.codes, row, cells, identity);
  return {
    index: row.index,
    indent: name === undefined ? 0 : indentation(name),
    figures,
    ...identity,
    label: printedAs(row, identity.label),
    ...(governmentCode === undefined ? {} : { governmentCode }),
    ...(printed === undefined ? {} : { printed }),
  };
}
