import { mostCommon } from '../../disclosure/majority';
import type { Disclosure, PrintedText, Table } from '../../disclosure/table';
import { grouped } from '../../standard/codes/grouped';
import { editDistance } from '../../standard/codes/spelling';
import { plainText } from '../../workbook/text';
import type { Finding } from '../finding';
import { codeFinding } from './code-finding';
import { plainCode } from './unit-names';

/** A unit's row: its code and its name with their cells. */
interface UnitRow {
  readonly table: Table;
  readonly code: PrintedText;
  readonly name: PrintedText;
  readonly plainCode: string;
  readonly plainName: string;
}

/**
 * A unit has one code and one name in all tables of a workbook. A department and its units may share a name, and the
 * code of one then begins with that of the other (129, 129001).
 */
export function checkUnitIdentity(disclosure: Disclosure): readonly Finding[] {
  const rows = unitRows(disclosure);
  return [
    ...[...grouped(rows, ({ plainCode: code }) => code).values()].flatMap((same) =>
      namesOfOneCode(same, disclosure.department),
    ),
    ...[...grouped(rows, ({ plainName: name }) => name).values()].flatMap(codesOfOneName),
  ];
}

function unitRows({ tables }: Disclosure): readonly UnitRow[] {
  return tables.flatMap((table) =>
    table.parts.flatMap(({ rows }) =>
      rows.flatMap(({ kind, printed }): readonly UnitRow[] => {
        if (kind !== 'unit' || !printed?.code || !printed.name) return [];
        const { code, name } = printed;
        const [plain, named] = [plainCode(plainText(code.text)), plainText(name.text)];
        return plain === plainCode(named) ? [] : [{ table, code, name, plainCode: plain, plainName: named }];
      }),
    ),
  );
}

function namesOfOneCode(rows: readonly UnitRow[], department: string | undefined): readonly Finding[] {
  const names = rows.map(({ plainName }) => plainName);
  // Between two names that are equally frequent, the one over the tables decides.
  const over = names.filter((name) => name === plainText(department ?? ''));
  const usual = mostCommon([...names, ...over.slice(0, 1)])!;
  const model = rows.find(({ plainName }) => plainName === usual)!;
  return byKey(rows, (row) => row.plainName).flatMap(([name, same]): readonly Finding[] => {
    if (name === usual) return [];
    const isShort = usual.includes(name) || name.includes(usual);
    const [first] = same;
    const data = { code: first!.code.text, found: first!.name.text, expected: model.name.text };
    const places = [...same, model].flatMap((row) => row.name.places);
    return [codeFinding('unit-name-differs', isShort ? 'info' : 'warning', first!.table, data, places)];
  });
}

function codesOfOneName(rows: readonly UnitRow[]): readonly Finding[] {
  const families = new Map<string, UnitRow[]>();
  for (const row of rows) {
    const root = [...families.keys()].find((code) => code.startsWith(row.plainCode) || row.plainCode.startsWith(code));
    if (root === undefined) families.set(row.plainCode, [row]);
    else families.get(root)!.push(row);
  }
  const [usual, ...others] = [...families.values()].sort((a, b) => b.length - a.length);
  return others
    .flatMap((family) => byKey(family, (row) => row.plainCode))
    .map(([code, same]) => {
      const distance = (row: UnitRow) => editDistance(code, row.plainCode, code.length);
      const model = [...usual!].sort((a, b) => distance(a) - distance(b))[0]!;
      const data = { name: same[0]!.name.text, found: same[0]!.code.text, expected: model.code.text };
      const places = [...same, model].flatMap((row) => row.code.places);
      return codeFinding('unit-code-differs', 'warning', same[0]!.table, data, places);
    });
}

function byKey(
  rows: readonly UnitRow[],
  keyOf: (row: UnitRow) => string,
): readonly (readonly [string, readonly UnitRow[]])[] {
  return [...grouped(rows, keyOf)];
}
