import type { Family } from '../disclosure/table';
import type { TablePrint } from './print';
import type { Derivation } from './derivation';

/**
 * One table of the standard, described once: this is what recognises a sheet, checks it, and documents it.
 * All names are the vocabulary's; a header `政府性基金预算拨款` and the name `政府性基金` here are the same column.
 */
export interface TableDefinition {
  /** Stable id, e.g. `budget.revenue-summary`. */
  readonly id: string;
  readonly family: Family;
  /** The name that formulas and messages use, e.g. `收入总表`. */
  readonly name: string;
  /** Titles seen in published documents; each must lead to this table and no other (tested). */
  readonly titles: readonly string[];
  /** The words that tell this table's title from all others. */
  readonly titleWords: TitleWords;
  readonly layout: Layout;
  /** Other shapes that the same table has elsewhere; its relations are the same. */
  readonly furtherLayouts?: readonly Layout[];
  /** How `layout` is printed. */
  readonly print: TablePrint;
  /** A sheet that helps to fill others and is never published: nobody misses it where it is not there. */
  readonly auxiliary?: boolean;
  /** Relations inside the table. */
  readonly relations: readonly RelationDefinition[];
  /** Which tables, all of them together, have the rows that a list of this kind needs where it is made from them. */
  readonly rowsFrom?: RowSource;
  /** How its figures follow from a ledger; absent where no ledger says them. */
  readonly derivation?: Derivation;
}

/** Rows that a list takes over from other tables. */
export interface RowSource {
  /** By the names that formulas use. */
  readonly tables: readonly string[];
  /** Tables whose rows are taken as well where they are there. */
  readonly also?: readonly string[];
  /** No table says what rows it has; but where it comes to nothing it has none, and can be made as an empty table. */
  readonly emptyOnly?: boolean;
  readonly kinds: readonly ('total' | 'unit' | 'subject' | 'project')[];
  /** Only subjects whose codes begin with one of these. */
  readonly codes?: readonly string[];
}

export interface TitleWords {
  /** Every one of these must occur (alternatives separated by `|`). */
  readonly all: readonly string[];
  /** None of these may occur. */
  readonly none: readonly string[];
}

export type Layout = ListLayout | SidesLayout | PanelsLayout | FormLayout;

/** Every shape that a table may have. */
export function layoutsOf({ layout, furtherLayouts = [] }: TableDefinition): readonly Layout[] {
  return [layout, ...furtherLayouts];
}

/** A header of columns over rows of units, codes or projects. */
export interface ListLayout {
  readonly kind: 'list';
  /** Columns that say what a row is. Alternatives for one role are tried in turn. */
  readonly attributes: Readonly<Partial<Record<AttributeRole, readonly string[]>>>;
  /** Amount columns by path, outermost group first: `本年收入.一般公共预算.小计`. */
  readonly columns: readonly string[];
  /** Which classification the rows' codes belong to; absent where rows are units or projects. */
  readonly codes?: 'functional' | 'economic';
}

export type AttributeRole =
  | 'class'
  | 'section'
  | 'item'
  | 'code'
  | 'name'
  | 'governmentClass'
  | 'governmentSection'
  | 'governmentCode'
  | 'governmentName'
  | 'unitCode'
  | 'type'
  | 'project'
  | 'projectUnit';

/** Two lists side by side, 收入 on the left and 支出 on the right; their rows do not correspond. */
export interface SidesLayout {
  readonly kind: 'sides';
  readonly sides: readonly [SideLayout, SideLayout];
}

export interface SideLayout {
  readonly name: '收入' | '支出';
  readonly columns: readonly string[];
  /** Lines that are sums or stand beside them, by the name formulas use, with the labels they are printed under. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** Lines that head the lines after them (本年收入, 上年结转), with their labels. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Whether the remaining lines are functional classes (一、一般公共服务支出 …). */
  readonly functional: boolean;
}

/** 科目编码, 科目名称, amount repeated two or three times beside each other (决算 06). */
export interface PanelsLayout {
  readonly kind: 'panels';
  readonly column: string;
  /** Lines under the panels, by the name formulas use, with the labels they are printed under. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

/** Labels with the amount to the right of each (整体绩效目标表); everything else on the sheet is text. */
export interface FormLayout {
  readonly kind: 'form';
  /** Labels that only this form has; two of them are enough to know it. */
  readonly anchors: readonly string[];
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

export interface RelationDefinition {
  /** Unique within its table or set, e.g. `A04-row-total`. */
  readonly id: string;
  /** What holds, in one short sentence for the user. */
  readonly title: string;
  /** The relation in the formula language. */
  readonly formula: string;
  /** Where the rule comes from: 文号, form, note, or the published documents it was measured on. */
  readonly basis: string;
  /** What breaking it is; an error unless said otherwise. */
  readonly severity?: 'error' | 'warning' | 'info';
}
