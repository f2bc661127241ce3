import { parseArea, type Area } from '../../../workbook/address';
import type { CellContent, SheetChanges } from '../../../workbook/edits';
import { sameSheetName } from '../../../workbook/sheet-name';
import type { Archive } from '../archive';
import { readRelationships, readWorkbookParts } from '../package';
import { parsePart } from '../xml';
import { editSheet, type SheetToEdit } from './edit-sheet';
import type { PackageDraft } from './package-draft';
import { refusal } from './refusal';
import { removePart } from './registration';

/** Writes the changed cells into their sheets. Throws a refusal or a fault. */
export function editSheets(draft: PackageDraft, main: string, changes: readonly SheetChanges[]): void {
  const formulasChanged: string[] = [];
  for (const sheet of sheetsToEdit(draft.archive, changes)) {
    draft.edit(sheet.part, (text) => {
      const edited = editSheet(text, sheet);
      if (edited.formulasChanged) formulasChanged.push(sheet.part);
      return edited.splices;
    });
  }
  if (formulasChanged.length > 0) dropCalculationOrder(draft, main);
}

/** The edits by sheet; of two for the same cell the later one counts. */
function sheetsToEdit(archive: Archive, changes: readonly SheetChanges[]): readonly SheetToEdit[] {
  const { sheets } = readWorkbookParts(archive);
  const found = new Map<string, SheetToEdit>();
  const editsOf = new Map<string, Map<number, Map<number, CellContent>>>();
  for (const { sheet, cells } of changes) {
    const target = sheets.find(({ name }) => sameSheetName(name, sheet));
    if (!target) throw refusal({ code: 'sheet-missing', sheet });
    const { name, part } = target;
    const edits = editsOf.get(part) ?? new Map<number, Map<number, CellContent>>();
    editsOf.set(part, edits);
    if (!found.has(part)) found.set(part, { sheet: name, part, edits, tableHeaders: tableHeaders(archive, part) });
    for (const { row, column, content } of cells) {
      const contents = edits.get(row) ?? new Map<number, CellContent>();
      edits.set(row, contents.set(column, content));
    }
  }
  return [...found.values()].filter(({ edits }) => edits.size > 0);
}

/** The first row of each Excel table on a sheet; Excel calls a file damaged where it differs from the table's columns. */
function tableHeaders(archive: Archive, part: string): readonly Area[] {
  const headers: Area[] = [];
  for (const { type, part: table } of readRelationships(archive, part).values()) {
    if (type !== 'table') continue;
    parsePart(archive, table, {
      open: (name, { ref, headerRowCount }) => {
        const area = name === 'table' ? parseArea(ref ?? '') : undefined;
        if (area && headerRowCount !== '0') headers.push({ ...area, bottom: area.top });
      },
    });
  }
  return headers;
}

/** The order in which Excel calculates names every formula; Excel makes it anew where the part is not there. */
export function dropCalculationOrder(draft: PackageDraft, main: string): void {
  for (const [id, { type, part }] of readRelationships(draft.archive, main)) {
    if (type === 'calcChain' && draft.has(part)) removePart(draft, main, part, id);
  }
}
