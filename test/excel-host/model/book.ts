import type { Area, Position } from '../../../src/workbook/address';
import { sameSheetName } from '../../../src/workbook/sheet-name';
import { ExcelError } from '../protocol/excel-error';
import { Calculation } from './calculation';
import { enter, type Value } from './entry';
import { HeldSheet, type MadeUpRows } from './sheet';

/** Something that happened to the workbook and that add-ins can hear of. */
export type Happening =
  | { readonly kind: 'changed'; readonly sheet: HeldSheet; readonly area: Area }
  | {
      readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated' | 'moved' | 'visibility';
      readonly sheet: HeldSheet;
    }
  | { readonly kind: 'renamed'; readonly sheet: HeldSheet; readonly before: string }
  | { readonly kind: 'selected'; readonly sheet: HeldSheet; readonly area: Area };

export interface HeldXmlPart {
  readonly id: string;
  xml: string;
}

/** A workbook as Excel holds it while it is open. */
export class Book {
  readonly sheets: HeldSheet[] = [];
  readonly xmlParts: HeldXmlPart[] = [];
  /** What `workbook.settings` holds. */
  readonly settings = new Map<string, unknown>();
  isStructureProtected = false;
  isReadOnly = false;
  private front: HeldSheet | undefined;
  selected: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Hears of everything that happens. */
  happened: (happening: Happening) => void = () => undefined;
  private readonly calculation = new Calculation(this);
  private lastId = 0;

  constructor(readonly name: string) {}

  /** The sheet in front. */
  get active(): HeldSheet {
    return this.front!;
  }

  newId(): string {
    const number = (++this.lastId).toString(16).toUpperCase().padStart(8, '0');
    return `{${number}-0001-0000-0000-000000000000}`;
  }

  add(name = this.freeName(), madeUp?: MadeUpRows): HeldSheet {
    if (this.sheets.some((sheet) => sameSheetName(sheet.name, name))) throw new ExcelError('ItemAlreadyExists');
    const sheet = new HeldSheet(this.newId(), checkedName(name), madeUp);
    this.sheets.push(sheet);
    this.front ??= sheet;
    this.happened({ kind: 'added', sheet });
    return sheet;
  }

  delete(sheet: HeldSheet): void {
    const others = this.sheets.filter((other) => other !== sheet);
    const inFront = others.find(({ visibility }) => visibility === 'Visible');
    // One sheet has to stay in sight.
    if (!inFront || sheet.visibility === 'VeryHidden') throw new ExcelError('GeneralException');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.activate(inFront);
    this.calculation.forget();
    this.happened({ kind: 'deleted', sheet });
  }

  rename(sheet: HeldSheet, name: string): void {
    if (this.sheets.some((other) => other !== sheet && sameSheetName(other.name, name))) {
      throw new ExcelError('ItemAlreadyExists');
    }
    const before = sheet.name;
    sheet.name = checkedName(name);
    this.happened({ kind: 'renamed', sheet, before });
  }

  activate(sheet: HeldSheet): void {
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    if (this.active === sheet) return;
    this.happened({ kind: 'deactivated', sheet: this.active });
    this.front = sheet;
    this.selected = { top: 0, left: 0, bottom: 0, right: 0 };
    this.happened({ kind: 'activated', sheet });
  }

  select(sheet: HeldSheet, area: Area): void {
    this.activate(sheet);
    this.selected = area;
    this.happened({ kind: 'selected', sheet, area });
  }

  find(nameOrId: string): HeldSheet | undefined {
    return this.sheets.find(({ id, name }) => id === nameOrId || sameSheetName(name, nameOrId));
  }

  /** Enters something into a cell, as typing or a script does. A cell that a merged area covers takes nothing. */
  enter(sheet: HeldSheet, at: Position, entry: Value): void {
    if (sheet.isCovered(at)) return;
    const cell = sheet.edit(at);
    const { value, formula, format } = enter(entry, cell.format);
    Object.assign(cell, { value, formula });
    if (format !== undefined && cell.format === 'General') cell.format = format;
    this.calculation.forget();
  }

  valueAt(sheet: HeldSheet, at: Position): Value {
    const cell = sheet.cellAt(at);
    return cell.formula === undefined ? cell.value : this.calculation.valueOf(sheet, at, cell);
  }

  /** Contents were changed otherwise than by entering something. */
  contentsChanged(): void {
    this.calculation.forget();
  }

  private freeName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) {
      if (!this.find(`Sheet${number}`)) return `Sheet${number}`;
    }
  }
}

function checkedName(name: string): string {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) throw new ExcelError('InvalidArgument');
  return name;
}
