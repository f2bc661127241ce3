import { mostCommon } from '../../disclosure/majority';
import type { Disclosure, Table } from '../../disclosure/table';
import { recognise } from '../../recognise/recognise';
import { latestYear } from '../../standard/codes/latest-year';
import type { TableDefinition } from '../../standard/definition';
import { TABLE_SETS } from '../../standard/registry';
import { calculate } from '../../workbook/calculation/calculate';
import { departmentsOf } from '../ledger/departments';
import type { Entries } from '../ledger/entries';
import { cubesOf, measurer, type Cube, type Measured } from '../ledger/measure';
import { prepareLedger } from '../ledger/prepare';
import type { FillProblem } from './plan';
import type { FillRequest } from './request';

/** Everything that tables can be filled from, and what new ones are laid out for. */
export interface Sources {
  readonly disclosure: Disclosure;
  readonly sheetNames: readonly string[];
  readonly setting: Setting;
  readonly entries?: Entries;
  /** The entries, added up as far as a table can't tell them apart. */
  readonly cube?: Cube;
  /** What the ledger says about a table; absent where there is none. */
  readonly measure?: (definition: TableDefinition, table: Table) => Measured | undefined;
  /** The tables that could be filled: those asked for, else every published one of the family. */
  readonly wanted: readonly TableDefinition[];
  readonly problems: readonly FillProblem[];
}

/** What new tables are laid out for. */
export interface Setting {
  readonly year: number;
  /** Empty where nothing says it. */
  readonly department: string;
  readonly unit: '元' | '万元';
  readonly decimals: number;
}

/** Reads a workbook for filling: its tables, its ledger, and for whom and which year it is. */
export function readSources(request: FillRequest): Sources {
  const workbook = calculate(request.workbook);
  const disclosure = recognise(workbook);
  const problems: FillProblem[] = [];
  const { wanted, unknown } = wantedTables(request, disclosure);
  for (const name of unknown) problems.push({ code: 'table-unknown', blocking: true, name });
  const setting = settingOf(request, disclosure, problems);
  const base = { disclosure, sheetNames: workbook.sheets.map(({ name }) => name), setting, wanted };
  if (!disclosure.ledger) return { ...base, problems };
  const { entries, problems: found } = prepareLedger(disclosure.ledger, setting.year, request.ledgerUnit);
  problems.push(...found);
  if (!entries) return { ...base, problems };
  const cube = cubesOf(entries);
  const departments = departmentsOf(cube('expenditure', 'units'), undefined);
  const only = departments.length === 1 ? departments[0]!.name : '';
  const named = setting.department === '' ? { ...setting, department: only } : setting;
  return { ...base, setting: named, problems, entries, cube, measure: measurer(entries, cube) };
}

function wantedTables({ tables }: FillRequest, { family }: Disclosure) {
  const set = TABLE_SETS.find((candidate) => candidate.family === (family ?? 'budget'))!;
  const published = set.tables.filter(({ auxiliary }) => !auxiliary);
  if (!tables) return { wanted: published, unknown: [] };
  const isNamed = ({ id, name, titles, print }: TableDefinition, wish: string) =>
    [id, name, ...titles, print.title, print.number].includes(wish);
  return {
    wanted: published.filter((definition) => tables.some((wish) => isNamed(definition, wish))),
    unknown: tables.filter((wish) => !published.some((definition) => isNamed(definition, wish))),
  };
}

const DECIMALS = 2;

/** The year in the name of a file, as people name them: 某局2024年预算底表.xlsx. */
function yearIn(name: string): number | undefined {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}

function settingOf(request: FillRequest, { tables, year, department }: Disclosure, problems: FillProblem[]): Setting {
  const known = request.year ?? year ?? yearIn(request.workbook.name ?? '');
  if (known === undefined) problems.push({ code: 'year-assumed', blocking: false, year: latestYear() });
  const name = mostCommon(tables.map(({ unit }) => unit?.name)) === '元' ? '元' : '万元';
  const shown = mostCommon(tables.flatMap(({ unit, decimals }) => (unit?.name === name ? [decimals] : [])));
  return {
    year: known ?? latestYear(),
    department: request.department ?? department ?? '',
    unit: name,
    decimals: request.decimals ?? (shown === undefined ? DECIMALS : Math.max(0, shown)),
  };
}
