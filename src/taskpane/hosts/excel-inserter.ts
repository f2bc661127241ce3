import { editActiveSheet, type TextEdit } from '../../hosts/excel/edit-active-sheet';
import { codeColumnsAt } from '../../recognise/code-columns';
import {
  isSamePlan,
  needsConsent,
  planInsertion,
  type CellChange,
  type Inserter,
  type InsertionOutcome,
} from '../codes/insertion';

/** Inserts codes into the selected row of the workbook open in Excel. */
export const insertIntoExcel: Inserter = async (codes, agreed) => {
  let outcome: InsertionOutcome | undefined;
  const problem = await editActiveSheet(({ sheet, cell }) => {
    const columns = codeColumnsAt(sheet, cell);
    const plan = planInsertion(sheet, cell, columns, codes);
    if (!plan) {
      outcome = { kind: 'no-column', table: columns!.table };
      return [];
    }
    // What the user agreed to is only good for the row and the contents that were shown.
    const asks = needsConsent(plan) && !isSamePlan(plan, agreed);
    outcome = asks ? { kind: 'asked', plan, codes } : { kind: 'written', plan };
    return asks ? [] : plan.changes.map(editOf);
  });
  return problem ? { kind: 'problem', problem: { source: 'excel', problem } } : outcome!;
};

function editOf({ row, column, after }: CellChange): TextEdit {
  return { row, column, content: after === '' ? { kind: 'blank' } : { kind: 'text', text: after } };
}
