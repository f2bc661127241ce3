import type { UnitKind } from '../../standard/codes/code-entry';
import { unitKindOf } from '../../standard/codes/correspondence';
import type { Finding } from '../finding';
import { codeFinding } from './code-finding';
import { counterpartOf, type CodedRow, type UnitBlock } from './coded-row';
import { isTrusted } from './printed-name';

/** The kind of unit that the 政府科目 of a block are for; `undefined` where they are for none or for both kinds. */
export function kindOfUnit(block: UnitBlock): UnitKind | undefined {
  const { administrative, institution } = byKind(block);
  if (administrative.length > 0 && institution.length > 0) return undefined;
  return administrative.length > 0 ? 'administrative' : institution.length > 0 ? 'institution' : undefined;
}

/**
 * One unit is either 行政单位 (501–504) or 事业单位 (505, 506), so its rows do not mix their 政府科目. Where the rows may be
 * those of several units there is nothing to say. Source: 财预〔2017〕98号附件3.
 */
export function checkUnitKind(block: UnitBlock): readonly Finding[] {
  const { administrative, institution } = byKind(block);
  if (block.merged || administrative.length === 0 || institution.length === 0) return [];
  const data = {
    unit: block.unit?.label,
    administrative: `${administrative.length}`,
    institution: `${institution.length}`,
  };
  // The few are more probably wrong than the many.
  const few = institution.length < administrative.length ? institution : administrative;
  const many = few === institution ? administrative : institution;
  const places = [...few, ...many].map(({ printed }) => printed.places[0]!);
  return [codeFinding('unit-kinds-mixed', 'warning', block.table, data, places)];
}

function byKind({ rows }: UnitBlock): Readonly<Record<UnitKind, readonly CodedRow[]>> {
  const counterparts = rows.flatMap((row) => counterpartOf(row) ?? []).filter(isTrusted);
  const of = (kind: UnitKind) => counterparts.filter(({ code }) => unitKindOf(code) === kind);
  return { administrative: of('administrative'), institution: of('institution') };
}
