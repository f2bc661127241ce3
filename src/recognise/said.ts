import { layoutsOf, type Layout, type TableDefinition } from '../standard/definition';
import { TABLE_DEFINITIONS } from '../standard/registry';
import type { Memo } from '../workbook/memo/memo';
import type { Sheet } from '../workbook/workbook';
import type { Header } from './header';
import { matchColumns } from './header-columns';

/** What the user said of sheets: which table each is, or that it is none. */
export interface SaidSheets {
  readonly isNone: (sheet: Sheet) => boolean;
  readonly tableOf: (sheet: Sheet) => TableDefinition | undefined;
}

/** Reads the memo of a workbook. A table that this version does not know is as if nothing had been said. */
export function saidSheets(memo: Memo | undefined): SaidSheets {
  const said = new Map(memo?.sheets.map(({ sheet, table }) => [sheet, table]));
  return {
    isNone: ({ name }) => said.get(name) === '',
    tableOf: ({ name }) => TABLE_DEFINITIONS.find(({ id }) => id === said.get(name)),
  };
}

/** The columns (of a form: the lines) that a table has and none of these headers, in the shape that lacks the fewest. */
export function missingColumns(definition: TableDefinition, headers: readonly Header[]): readonly string[] {
  const lacking = layoutsOf(definition).flatMap((layout) => {
    const names = namesOf(layout);
    return [[], ...headers.map(({ columns }) => columns)].map((columns) => {
      const found = matchColumns(columns, names);
      return names.filter((name) => !found.has(name));
    });
  });
  const [fewest] = lacking.sort((a, b) => a.length - b.length);
  return (fewest ?? []).map((name) => name.split('|')[0]!.split('.').join('·'));
}

function namesOf(layout: Layout): readonly string[] {
  switch (layout.kind) {
    case 'list':
      return layout.columns;
    case 'sides':
      return layout.sides.flatMap(({ columns }) => columns);
    case 'panels':
      return [layout.column];
    case 'form':
      return layout.anchors;
  }
}
