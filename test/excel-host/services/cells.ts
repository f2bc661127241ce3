import type { Area, Position } from '../../../src/workbook/address';
import { quoteSheetName } from '../../../src/workbook/sheet-name';
import { isWholeColumns, isWholeRows, placesOf, writeArea } from '../model/area';
import type { Book } from '../model/book';
import type { HeldSheet } from '../model/sheet';
import { ExcelError, NotKnown } from '../protocol/excel-error';

/** Cells of one sheet: one rectangle for a Range, several for RangeAreas. */
export class Cells {
  constructor(
    readonly book: Book,
    private readonly owner: HeldSheet,
    readonly areas: readonly Area[],
  ) {}

  get sheet(): HeldSheet {
    this.checkThere();
    return this.owner;
  }

  /** Cells of a sheet that was deleted are gone. */
  checkThere(): void {
    if (!this.book.sheets.includes(this.owner)) throw new ExcelError('ItemNotFound');
  }

  get address(): string {
    return this.areas.map((area) => `${quoted(this.owner.name)}!${writeArea(area)}`).join(',');
  }

  /** All places, for what is kept cell by cell. */
  places(what: string): readonly Position[] {
    if (this.areas.some((area) => isWholeColumns(area) || isWholeRows(area))) {
      throw new NotKnown(`${what} of whole rows or columns`);
    }
    return this.areas.flatMap(placesOf);
  }

  /** Throws where the sheet's protection or the workbook itself does not let anything be changed. */
  checkWritable(): void {
    const { book, sheet } = this;
    if (book.isReadOnly) throw new ExcelError('AccessDenied');
    if (!sheet.isProtected) return;
    const isOpen = this.places('protection').every((at) => sheet.cellAt(at).look.get('Protection.Locked') === false);
    if (!isOpen) throw new ExcelError('AccessDenied');
  }

  on(areas: readonly Area[]): Cells {
    return new Cells(this.book, this.owner, areas);
  }
}

/** Excel quotes a name only where it has to. */
function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : quoteSheetName(name);
}
