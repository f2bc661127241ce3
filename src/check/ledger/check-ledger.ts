import type { Disclosure } from '../../disclosure/table';
import { cubesOf, measurer } from '../../derive/ledger/measure';
import { ledgerNotes, type LedgerNote } from '../../derive/ledger/notes';
import { prepareLedger, type PreparedLedger } from '../../derive/ledger/prepare';
import { latestYear } from '../../standard/codes/latest-year';
import { TABLE_SETS } from '../../standard/registry';
import { addressOfPlace } from '../../workbook/address';
import type { Finding, Severity } from '../finding';
import { deviationFindings } from './deviation-findings';
import { deviationsOf } from './deviations';

/**
 * Findings about the ledger of a workbook: lines that can't be counted, and figures of the tables that are not what the
 * ledger adds up to. They are measured by the same function that fills the tables, so a table that was filled agrees.
 */
export function checkLedger({ ledger, tables, year }: Disclosure): readonly Finding[] {
  if (!ledger) return [];
  const prepared = prepareLedger(ledger, year ?? latestYear(), undefined);
  const notes = ledgerNotes(prepared.problems).map(noteFinding);
  const definitions = TABLE_SETS.flatMap((set) => set.tables).filter(({ derivation }) => derivation);
  const compared = tables.flatMap((table) => {
    const definition = definitions.find(({ id }) => id === table.id);
    return definition ? [{ definition, table }] : [];
  });
  if (compared.length === 0) return notes;
  const { entries } = prepared;
  const obstacle = obstacleTo(prepared);
  if (obstacle) return [...notes, notCompared(obstacle)];
  if (!entries) return notes;
  const measure = measurer(entries, cubesOf(entries));
  const deviations = compared.flatMap(({ definition, table }) => {
    const measured = measure(definition, table);
    return measured ? deviationsOf(definition, table, measured, entries) : [];
  });
  return [...notes, ...deviationFindings(deviations)];
}

const MOST_CELLS = 20;

/** Without a sum that fits the lines still count; without a 政府科目 all but the pairs of codes can be compared. */
const MILDER: Readonly<Partial<Record<LedgerNote['code'], Severity>>> = {
  'total-differs': 'warning',
  'government-open': 'info',
};

function noteFinding({ code, found, places }: LedgerNote): Finding {
  return {
    rule: `ledger-${code}`,
    severity: MILDER[code] ?? 'error',
    code: `ledger-${code}`,
    data: { found, lines: `${places.length}` },
    cells: places.slice(0, MOST_CELLS).map(addressOfPlace),
  };
}

interface Obstacle {
  readonly sheet: string;
  readonly reason: 'unit' | 'lines';
}

/** Why the tables can't be compared: a unit that is only guessed would raise an alarm in every cell. */
function obstacleTo({ problems }: PreparedLedger): Obstacle | undefined {
  for (const problem of problems) {
    const { code } = problem;
    if (code === 'ledger-unit-unknown' || code === 'ledger-unit-inferred') {
      return { sheet: problem.sheet, reason: 'unit' };
    }
  }
  const [blocking] = ledgerNotes(problems).filter((note) => note.blocking);
  return blocking && { sheet: blocking.places[0]!.sheet, reason: 'lines' };
}

function notCompared({ sheet, reason }: Obstacle): Finding {
  return {
    rule: 'ledger-not-compared',
    severity: 'info',
    code: 'ledger-not-compared',
    data: { sheet, reason },
    cells: [{ sheet, address: 'A1' }],
  };
}
