import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import { withContents } from '../../layout/contents';
import { formatPosition } from '../../workbook/address';
import type { CellContent, CellEdit, SheetChanges } from '../../workbook/edits';
import type { StatedEquation } from '../solve/equations';
import { formulasFor } from './formulas';
import type { CellChange, FilledTable, FillPlan } from './plan';
import type { FillRequest } from './request';
import type { Target } from './targets';

/** The edits that bring the tables to what they are to show, and each cell before and after. */
export function editsFor(
  { totals }: FillRequest,
  targets: readonly Target[],
  shown: ReadonlyMap<Figure, Decimal>,
  equations: readonly StatedEquation[],
): Pick<FillPlan, 'edits' | 'tables'> {
  const formulas = totals === 'formulas' ? formulasFor(targets, shown, equations) : new Map<Figure, string>();
  const tables = targets.map((target) => filledTable(target, shown, formulas));
  const changes = new Map<string, CellEdit[]>();
  targets.forEach(({ sheet }, at) => {
    if (sheet) return;
    for (const change of tables[at]!.changes) {
      const list = changes.get(change.place.sheet) ?? [];
      changes.set(change.place.sheet, list);
      list.push({ row: change.place.row, column: change.place.column, content: contentOf(change) });
    }
  });
  const newSheets = targets.flatMap(({ sheet }, at) => {
    if (!sheet) return [];
    const contents = tables[at]!.changes.map((change) => [formatPosition(change.place), contentOf(change)] as const);
    return [withContents(sheet, new Map(contents))];
  });
  return {
    edits: { changes: [...changes].map(([sheet, cells]): SheetChanges => ({ sheet, cells })), newSheets },
    tables,
  };
}

function filledTable(
  { definition, table, sheet, measured }: Target,
  shown: ReadonlyMap<Figure, Decimal>,
  formulas: ReadonlyMap<Figure, string>,
): FilledTable {
  const changes: CellChange[] = [];
  let determined = 0;
  for (const { rows, columns } of table.parts) {
    for (const { figures, label } of rows) {
      figures.forEach((figure, at) => {
        const after = shown.get(figure);
        if (!after) return;
        determined += 1;
        const formula = formulas.get(figure);
        // In a new sheet a formula stays for later figures; a blank says nothing as well as a zero does.
        if (sheet ? after.isZero() && formula === undefined : saysThis(figure, after)) return;
        changes.push({
          place: figure.place,
          row: label,
          column: columns[at]!.path.join('·'),
          before: sheet || figure.state === 'blank' ? '' : (figure.text ?? figure.value.toFixed()),
          after: after.toFixed(),
          ...(formula === undefined ? {} : { formula }),
        });
      });
    }
  }
  return {
    table: definition.id,
    name: table.name,
    sheet: table.sheet,
    isNew: sheet !== undefined,
    source: measured ? 'ledger' : 'tables',
    changes,
    determined,
  };
}

/** A cell that shows the amount stays as it is, formula and all; nothing and zero are the same. */
function saysThis({ state, value }: Figure, amount: Decimal): boolean {
  return state !== 'unreadable' && value.eq(amount);
}

function contentOf({ after, formula }: CellChange): CellContent {
  return formula === undefined ? { kind: 'amount', decimal: after } : { kind: 'formula', formula, decimal: after };
}
