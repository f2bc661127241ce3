import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Disclosure } from '../../disclosure/table';
import type { TableDefinition } from '../../standard/definition';
import { TABLE_SETS } from '../../standard/registry';
import { addressOfPlace } from '../../workbook/address';
import { figuresOf, type Amounts } from './amounts';
import type { FillProblem, Undetermined } from './plan';
import type { FillRequest } from './request';
import type { Chosen, Target } from './targets';

const LEDGER = '支出明细底表';

/** Leaves out new tables that nothing is known about, and says what would be needed for them. */
export function keepDetermined(
  { tables: asked }: FillRequest,
  { targets, impossible }: Chosen,
  { exact }: Amounts,
  disclosure: Disclosure,
): { readonly targets: readonly Target[]; readonly problems: readonly FillProblem[] } {
  const isKnown = ({ sheet, table, measured }: Target) =>
    !sheet || measured !== undefined || figuresOf(table).some((figure) => exact.get(figure)?.isZero() === false);
  const kept = targets.filter(isKnown);
  const missing = [
    ...impossible,
    ...targets.filter((target) => !kept.includes(target)).map(({ definition }) => definition),
  ];
  const problems = missing.flatMap((definition): readonly FillProblem[] => {
    const needs = tablesNeeded(definition, disclosure);
    // Of a table that nothing could ever determine (政府采购) nobody has to hear who did not ask for it.
    if (needs.length === 0 && !asked) return [];
    return [{ code: 'table-undetermined', blocking: false, name: definition.print.title, needs }];
  });
  return { targets: kept, problems };
}

/** The figures of new tables that stay blank because nothing determines them. */
export function undeterminedIn(
  targets: readonly Target[],
  shown: ReadonlyMap<Figure, Decimal>,
  disclosure: Disclosure,
): readonly Undetermined[] {
  return targets.flatMap(({ definition, table, sheet }) => {
    if (!sheet) return [];
    const needs = tablesNeeded(definition, disclosure);
    return table.parts.flatMap(({ rows, columns }) =>
      rows.flatMap(({ figures, label, kind }) =>
        figures.flatMap((figure, at): readonly Undetermined[] => {
          if (shown.has(figure) || kind === 'other') return [];
          const { id, name } = table;
          const cell = addressOfPlace(figure.place);
          return [{ table: id, name, cell, row: label, column: columns[at]!.path.join('·'), needs }];
        }),
      ),
    );
  });
}

/** The tables that the relations of a table read and that the workbook does not have; the ledger always helps. */
function tablesNeeded({ name, derivation }: TableDefinition, { tables, ledger }: Disclosure): readonly string[] {
  const present = new Set(tables.map((table) => table.name));
  const relations = TABLE_SETS.flatMap(({ ties, conventions }) => [...ties, ...conventions]);
  const others = relations.flatMap(({ formula }) => {
    const named = [...formula.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
    return formula.includes('=') && named.includes(name) ? named : [];
  });
  const missing = [...new Set(others)].filter((other) => other !== name && !present.has(other));
  return derivation && !ledger ? [...missing, LEDGER] : missing;
}
