import type { CellAddress } from '../../../workbook/address';
import { sameSheetName } from '../../../workbook/sheet-name';
import { oneUndo } from '../one-undo';
import { excelProblem, type ExcelProblem } from '../problem';
import { addMark, isMarkFormula, type MarkKind } from './mark-rule';

/** Cells to be marked alike. */
export interface CellMarks {
  readonly kind: MarkKind;
  readonly cells: readonly CellAddress[];
}

export type Marking =
  | {
      readonly kind: 'marked';
      /** How many cells have a mark now. */
      readonly cells: number;
      /** Sheets that are protected: nothing was marked or cleared there. */
      readonly protectedSheets: readonly string[];
    }
  | { readonly kind: 'problem'; readonly problem: ExcelProblem };

/**
 * Marks cells of the open workbook, in place of whatever was marked before, in four trips to Excel whatever their number:
 * the sheets, their conditional formats, the formulas of these, the change. One of them less where there were no
 * conditional formats of that type. The user's own formats stay as they are.
 */
export async function markCells(marks: readonly CellMarks[]): Promise<Marking> {
  // Areas of many cells came with this set, conditional formats before.
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
    return { kind: 'problem', problem: { code: 'too-old', data: { needed: 'ExcelApi 1.9' } } };
  }
  try {
    return await oneUndo((context) => replaceMarks(context, marks));
  } catch (error) {
    return { kind: 'problem', problem: excelProblem(error) };
  }
}

/** Takes every mark off the open workbook, those of earlier sessions too. Needs no pane. */
export function clearMarks(): Promise<Marking> {
  return markCells([]);
}

async function replaceMarks(context: Excel.RequestContext, marks: readonly CellMarks[]): Promise<Marking> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    formats: worksheet.getRange().conditionalFormats.load('items/type'),
    cells: marks.map(({ kind, cells }) => ({
      kind,
      addresses: cells.filter(({ sheet }) => sameSheetName(sheet, worksheet.name)).map(({ address }) => address),
    })),
  }));
  await context.sync();
  const found = sheets.map(({ formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ format, rule: format.custom.rule })),
  );
  if (found.flat().length > 0) {
    for (const { rule } of found.flat()) rule.load('formula');
    await context.sync();
  }
  let marked = 0;
  const protectedSheets: string[] = [];
  for (const [index, { worksheet, cells }] of sheets.entries()) {
    const present = found[index]!.filter(({ rule }) => isMarkFormula(rule.formula));
    const wanted = cells.flatMap(({ addresses }) => addresses).length;
    if (present.length + wanted === 0) continue;
    if (worksheet.protection.protected) {
      protectedSheets.push(worksheet.name);
      continue;
    }
    for (const { format } of present) format.delete();
    for (const { kind, addresses } of cells) {
      for (const areas of inPortions(addresses)) addMark(worksheet.getRanges(areas), kind);
    }
    marked += wanted;
  }
  await context.sync();
  return { kind: 'marked', cells: marked, protectedSheets };
}

// Excel silently cuts off what is longer than 8192.
const LONGEST_ADDRESS = 8_000;

/** Addresses as Excel takes them, side by side, none of the texts too long. */
function inPortions(addresses: readonly string[]): readonly string[] {
  const portions: string[] = [];
  for (const address of addresses) {
    const last = portions.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      portions[portions.length - 1] = `${last},${address}`;
    } else portions.push(address);
  }
  return portions;
}
