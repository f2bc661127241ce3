import type { Evidence } from '../relation/instance';
import { formatArea, formatFixedArea, type Area } from '../workbook/address';

/**
 * The formula of a 合计 over rows that will be 类, 款 and 项 in an order that nobody knows yet: it adds up the rows whose
 * code has the three digits of a 类, be it text or a number. The amounts are an argument of their own, so that text among
 * them (a dash for nothing) counts as nothing and is no error.
 *
 * @param rows the figures of one column, from the first row to the last
 * @returns without its `=`; `undefined` where the rows show no codes
 */
export function classTotal(rows: readonly Evidence[]): string | undefined {
  const codes = areaOf(rows.flatMap(({ row }) => row.printed?.code?.places.slice(0, 1) ?? []));
  const amounts = areaOf(rows.map(({ figure }) => figure.place));
  if (!codes || !amounts || codes.bottom - codes.top !== amounts.bottom - amounts.top) return undefined;
  return `SUMPRODUCT((LEN(TRIM(${formatFixedArea(codes)}))=${CLASS_DIGITS})*1,${formatArea(amounts)})`;
}

const CLASS_DIGITS = 3;

/** The stretch of a column from the first to the last of some places; `undefined` for places of several columns. */
function areaOf(places: readonly { readonly row: number; readonly column: number }[]): Area | undefined {
  const [first] = places;
  if (!first || places.some(({ column }) => column !== first.column)) return undefined;
  const rows = places.map(({ row }) => row);
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: first.column, right: first.column };
}
