import type { Classification } from '../standard/codes/code-entry';
import type { AttributeRole, ListLayout, TableDefinition } from '../standard/definition';
import type { CellChoices } from '../workbook/edits';
import { CODE_SHEET, codeArea, type CodeRange } from './code-sheet';

/**
 * The lists of codes that the rows from `top` to `bottom` of a list offer to choose from. Where a code is split over
 * columns, only its 类 is offered: 款 and 项 mean nothing without what stands before them.
 */
export function codeChoices(
  { layout, print, family }: TableDefinition,
  rows: { readonly top: number; readonly bottom: number },
  year: number,
): readonly CellChoices[] {
  if (layout.kind !== 'list' || print.kind !== 'list') return [];
  return print.columns.flatMap(([content], column): readonly CellChoices[] => {
    // Budgets list the lowest codes only, final accounts every level.
    const asked = CHOSEN[content as AttributeRole];
    const classification = asked && classificationOf(layout, asked.of);
    if (!classification) return [];
    const range = asked.range === 'all' && family === 'budget' ? 'leaves' : asked.range;
    return [
      {
        area: { ...rows, left: column, right: column },
        source: { sheet: CODE_SHEET, area: codeArea(classification, range, year) },
      },
    ];
  });
}

const CHOSEN: Readonly<
  Partial<Record<AttributeRole, { readonly of: 'rows' | 'government'; readonly range: CodeRange }>>
> = {
  class: { of: 'rows', range: 'classes' },
  code: { of: 'rows', range: 'all' },
  governmentClass: { of: 'government', range: 'classes' },
  governmentCode: { of: 'government', range: 'all' },
};

function classificationOf({ codes }: ListLayout, of: 'rows' | 'government'): Classification | undefined {
  if (of === 'government') return 'government';
  return codes === 'economic' ? 'department' : codes;
}
