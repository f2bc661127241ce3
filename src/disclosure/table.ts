import type { Area, Place } from '../workbook/address';
import type { Figure } from './figure';
import type { Ledger } from './ledger';

/** What recognition makes of a workbook: the tables of one department's disclosure, and what could not be read. */
export interface Disclosure {
  readonly family: Family | undefined;
  readonly year: number | undefined;
  readonly department: string | undefined;
  readonly tables: readonly Table[];
  /** 支出明细底表 and 收入明细底表, where the workbook has them. */
  readonly ledger?: Ledger;
  readonly unread: readonly UnreadSheet[];
}

/** 部门预算 or 部门决算. */
export type Family = 'budget' | 'final';

/** A sheet (or a part of one) that has content but is no known table. */
export interface UnreadSheet {
  readonly place: Place;
  readonly reason: 'no-header' | 'unknown-header' | 'ambiguous' | 'empty' | 'said-otherwise';
  /** The title found, or the names of the tables it could be, or the columns that the table it is said to be would need. */
  readonly detail: string;
  /** The name of the table that the user said it is, where its header does not allow that. */
  readonly said?: string;
}

/** A recognised table: rows and columns known by meaning, each figure with its cell. */
export interface Table {
  /** Id of its definition in the standard, e.g. `budget.revenue-summary`. */
  readonly id: string;
  /** The standard's short name, as formulas call it: `收入总表`. */
  readonly name: string;
  /** As it stands in the sheet; empty where the sheet shows none. */
  readonly title: string;
  /** Where its first page stands; figures know their own sheet. */
  readonly sheet: string;
  /** Whether that sheet is hidden: its figures count, but the user has to be told where to look. */
  readonly hidden: boolean;
  readonly area: Area;
  readonly unit: Unit | undefined;
  readonly year: number | undefined;
  readonly department: { readonly name: string; readonly place: Place } | undefined;
  readonly decimals: number;
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
}

/** 元 or 万元 …: `inYuan` is the power of ten that one unit is worth in 元 (万元 → 4). */
export interface Unit {
  readonly name: string;
  readonly inYuan: number;
}

export interface Note {
  readonly text: string;
  readonly place: Place;
}

/** A list of rows with its own columns: the whole of most tables, one half (收入, 支出) of a two-sided one. */
export interface Part {
  /** `收入`, `支出`, or empty. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** An amount column by meaning: `['本年收入', '一般公共预算', '小计']`, in the vocabulary's names. */
export interface Column {
  readonly path: readonly string[];
  /** Zero-based column in the sheet. */
  readonly index: number;
}

/**
 * `line`: a named line of a two-sided table or a form (本年收入合计); `item`: one of the entries such a line adds up
 * (一、一般公共服务支出); `ofWhich`: 其中, never added into anything; `subtotal`: 小计, never added again.
 */
export type RowKind = 'total' | 'unit' | 'subject' | 'project' | 'line' | 'item' | 'ofWhich' | 'subtotal' | 'other';

/** A text as cells show it, and where: a code may be cut into 类, 款 and 项. */
export interface PrintedText {
  readonly text: string;
  readonly places: readonly Place[];
}

/** What the cells that name a row show, mistakes and all; what they mean is in the row's `code` and `label`. */
export interface PrintedIdentity {
  /** The classification that the codes of a subject are of (`economic` stands for both of them); absent for units. */
  readonly codes?: 'functional' | 'economic';
  readonly code?: PrintedText;
  readonly name?: PrintedText;
  readonly governmentCode?: PrintedText;
  readonly governmentName?: PrintedText;
}

export interface Row {
  /** Zero-based row in the sheet. */
  readonly index: number;
  readonly kind: RowKind;
  /** What the row is called in the sheet, as plain text. */
  readonly label: string;
  /** Two-sided tables and forms: the line by meaning, e.g. `['本年收入', '一般公共预算拨款']`. */
  readonly line?: readonly string[];
  /**
   * 科目编码 (joined from 类, 款, 项), 单位代码 of a unit row, 类 of a functional line. A code that can be none (`20I3`,
   * five digits short of one) is read as the code that its name and its digits stand for.
   */
  readonly code?: string;
  /** The code that the row's counterpart has in the 政府预算支出经济分类. */
  readonly governmentCode?: string;
  /** 类型 of a project row (人员类, 其他运转类 …). */
  readonly type?: string;
  /** Subjects and units of lists. */
  readonly printed?: PrintedIdentity;
  /** 项目单位 of a project row. */
  readonly unitName?: string;
  /** Index in the part's rows of the row that this one is added into. */
  readonly parent?: number;
  /** Figures in the order of the part's columns. */
  readonly figures: readonly Figure[];
}
