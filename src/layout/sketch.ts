/** A table to be laid out: which one, for whom, and its rows. Amounts are not part of it; they are filled in afterwards. */
export interface TableSketch {
  /** Id of the table's definition: `budget.expenditure-summary`. */
  readonly table: string;
  /** The name of the sheet to be made. */
  readonly sheet: string;
  /** Empty where the name is still to be written. */
  readonly department: string;
  readonly year: number;
  readonly unit: '元' | '万元';
  /** To how many digits after the point amounts are shown. */
  readonly decimals: number;
  /** The rows of a list, from the top; of a table in panels, codes that the form does not print by itself. */
  readonly rows: readonly SketchRow[];
  /** Sentences under the table, besides those that always stand there. */
  readonly notes: readonly string[];
}

/** A row of a list. What the table has no column for is not printed. */
export interface SketchRow {
  readonly kind: 'total' | 'department' | 'unit' | 'subject' | 'project';
  readonly unitCode?: string;
  readonly unitName?: string;
  /** 科目编码 as one code (`2010301`, `30101`), split where the table prints 类, 款 and 项; the code of a project. */
  readonly code?: string;
  readonly name?: string;
  readonly governmentCode?: string;
  readonly governmentName?: string;
  /** 类型 of a project. */
  readonly type?: string;
  readonly project?: string;
}
