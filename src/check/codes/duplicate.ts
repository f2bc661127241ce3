import { grouped } from '../../standard/codes/grouped';
import type { Finding } from '../finding';
import { codeFinding, printedSubject } from './code-finding';
import { hasAmount, type CodedRow, type UnitBlock } from './coded-row';
import { isTrusted } from './printed-name';

/**
 * One unit has one row for a subject; economic subjects have one for each 政府科目. Equal amounts look like a row copied
 * twice. Different ones add up all the same and are only mentioned in tables by 经济分类, where programs split a subject by
 * what it is spent for, and where the rows are those of several units.
 */
export function checkDuplicates({ table, rows, merged }: UnitBlock): readonly Finding[] {
  const groups = grouped(
    rows.filter((row) => hasAmount(row.row) && isTrusted(row)),
    ({ classification, code, row }) => `${classification} ${code} ${row.governmentCode ?? ''}`,
  );
  return [...groups.values()].flatMap((same): readonly Finding[] => {
    const [first, ...others] = same;
    if (!first || others.length === 0) return [];
    const copied = others.some((other) => amountsOf(other) === amountsOf(first));
    const severity = !merged && (copied || first.classification === 'functional') ? 'warning' : 'info';
    const data = {
      subject: printedSubject(first),
      rows: `${same.length}`,
      copied: copied ? 'yes' : undefined,
      merged: merged ? 'yes' : undefined,
    };
    const places = [...others, first].map(({ printed }) => printed.places[0]!);
    return [codeFinding('code-duplicate', severity, table, data, places)];
  });
}

function amountsOf({ row }: CodedRow): string {
  return row.figures.map(({ value }) => value.toFixed()).join(' ');
}
