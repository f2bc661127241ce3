import { formatArea, formatPosition, type Area, type Position } from '../../../workbook/address';
import type { EditProblem } from '../../../workbook/edit-problem';

/** Carries an edit problem out of the scanning of a part; `writeXlsx` turns it into a value, as it does with faults. */
export interface Refusal extends Error {
  readonly editProblem: EditProblem;
}

export function refusal(editProblem: EditProblem): Refusal {
  return Object.assign(new Error(editProblem.code), { editProblem });
}

/** A cell that belongs to an area and cannot be written by itself. */
export function refuseInArea(
  code: 'cell-covered' | 'cell-in-array' | 'cell-table-header',
  sheet: string,
  cell: Position,
  area: Area,
): Refusal {
  return refusal({ code, cell: { sheet, address: formatPosition(cell) }, area: formatArea(area) });
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'editProblem' in error;
}
