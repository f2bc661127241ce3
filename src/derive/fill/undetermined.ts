import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Disclosure } from '../../disclosure/table';
import type { TableDefinition } from '../../standard/definition';
import { TABLE_SETS } from '../../standard/registry';
import { addressOfPlace } from '../../workbook/address';
import { figuresOf, type Amounts } from './amounts';
import type { FillProblem, Undetermined } from './plan';
import type { FillRequest } from './request';
import { showsAmounts, type Chosen, type Target } from './targets';

const LEDGER = '支出明细底表';
const INCOME_LEDGER = '收入明细底表';

/** Leaves out new tables that nothing is known about, and says what would be needed for them. */
export function keepDetermined(
  { tables: asked }: FillRequest,
  { targets, impossible }: Chosen,
  { exact }: Amounts,
  disclosure: Disclosure,
): { readonly targets: readonly Target[]; readonly problems: readonly FillProblem[] } {
  const isKnown = ({ definition, sheet, isBlank, table, measured }: Target) => {
    const figures = figuresOf(table);
    const isNothing = figures.every((figure) => exact.get(figure)?.isZero() ?? true);
    // An empty table that is there needs no second one beside it.
    if (sheet && isNothing && disclosure.tables.some(({ id }) => id === definition.id)) return false;
    if (!isBlank || measured) return true;
    if (definition.rowsFrom?.emptyOnly) return exact.get(figures[0]!)?.isZero() === true;
    const known = figures.filter((figure) => exact.has(figure));
    // A table of which most is missing looks more finished than it is, unless it was asked for by name.
    const enough = asked !== undefined || known.length * 2 >= figures.length;
    return enough && known.some((figure) => !exact.get(figure)!.isZero());
  };
  const kept = targets.filter(isKnown);
  const missing = [
    ...impossible,
    ...targets.filter((target) => !kept.includes(target)).map(({ definition }) => definition),
  ].filter(({ id }) => !disclosure.tables.some((table) => table.id === id));
  const beside = kept.flatMap(({ definition, sheet, table }): readonly FillProblem[] => {
    const blank = disclosure.tables.find(({ id, parts }) => id === definition.id && !showsAmounts({ parts }));
    if (!sheet || !blank) return [];
    return [{ code: 'blank-beside', blocking: false, sheet: blank.sheet, made: table.sheet }];
  });
  const problems = missing.flatMap((definition): readonly FillProblem[] => {
    const needs = tablesNeeded(definition, disclosure);
    // Of a table that nothing could determine (政府采购), or that few places publish, nobody hears who did not ask for it.
    if (!asked && (needs.length === 0 || definition.print.number === undefined)) return [];
    return [{ code: 'table-undetermined', blocking: false, name: definition.print.title, needs }];
  });
  return { targets: kept, problems: [...beside, ...problems] };
}

/** The figures of new tables that stay blank because nothing determines them. */
export function undeterminedIn(
  targets: readonly Target[],
  shown: ReadonlyMap<Figure, Decimal>,
  disclosure: Disclosure,
): readonly Undetermined[] {
  return targets.flatMap(({ definition, table, isBlank }) => {
    if (!isBlank || definition.rowsFrom?.emptyOnly) return [];
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
  if (!derivation) return missing;
  if (!ledger) return [...missing, LEDGER];
  // With a ledger at hand, all that can be open is which money was carried over.
  return ledger.income.length === 0 ? [INCOME_LEDGER] : missing;
}
