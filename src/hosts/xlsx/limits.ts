/**
 * How much a workbook may be. A real ledger of 200 000 rows by 14 columns inflates to about 150 MB at a ratio near 10
 * and holds 2.8 million cells; the limits leave it three times that, and stop what no workbook is.
 */
export const LIMITS = {
  /** Entries in the archive: 1 000 sheets with their relationships, drawings and comments take some 5 000. */
  entries: 50_000,
  /** Bytes that all XML parts together may inflate to. */
  inflatedBytes: 600 * 1024 * 1024,
  /** Inflated to compressed size of one part; sheets have 5–40, deflate can give 1 032. */
  ratio: 200,
  /** Below this size a part's ratio is not looked at: it can do no harm. */
  ratioFromBytes: 16 * 1024 * 1024,
  /** Bytes of one part that is changed: it has to be held whole, as a text. */
  changedPartBytes: 256 * 1024 * 1024,
  /** Cells that hold something, over all sheets. */
  cells: 6_000_000,
  /** What Excel itself can address. */
  rows: 1_048_576,
  columns: 16_384,
} as const;
