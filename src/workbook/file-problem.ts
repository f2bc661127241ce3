/**
 * Why a file could not be read as a workbook. A value, never an exception: the sentences for each `code` are in
 * the message catalogues, and a batch goes on with its other files.
 */
export type FileProblem =
  /** The bytes are something else altogether. */
  | { readonly code: 'not-xlsx'; readonly found: ForeignContent }
  /** A zip archive, but of another kind of document. */
  | { readonly code: 'other-format'; readonly format: OtherFormat }
  /** The binary workbook of Excel 97–2003, or a WPS `.et`. */
  | { readonly code: 'legacy-xls'; readonly extension: string }
  | { readonly code: 'encrypted' }
  /** An .xlsx whose contents are broken; `part` is the part inside the archive, where one can be named. */
  | { readonly code: 'damaged'; readonly reason: DamageReason; readonly part?: string }
  /** Inflates to far more than a workbook can need; refused before or while inflating. */
  | { readonly code: 'zip-bomb'; readonly measure: 'size' | 'ratio' | 'entries'; readonly part?: string }
  /** More cells than can be held; says how many are accepted. */
  | { readonly code: 'too-large'; readonly cells: number }
  /** A document type declaration, which no workbook contains and which can be used for attacks. */
  | { readonly code: 'doctype'; readonly part: string }
  /** No worksheet, or not one cell that holds something. */
  | { readonly code: 'empty-workbook'; readonly sheets: number }
  /** Read, but no table of the standard was recognised in it; perhaps a ledger that tables can be made from. */
  | { readonly code: 'no-known-table'; readonly sheets: number; readonly ledgers?: readonly string[] }
  | { readonly code: 'file-missing' }
  /** The system refuses to give the file's contents; `reason` is its error code, e.g. `EACCES`. */
  | { readonly code: 'file-unreadable'; readonly reason: string }
  /** Read before, but saved over, moved or deleted since: a browser lets such a file be read only when it is chosen anew. */
  | { readonly code: 'file-changed' }
  /** A folder without one .xlsx or .xlsm in it or below it. */
  | { readonly code: 'folder-empty' }
  /** A mistake of ours: the rest of a batch goes on, and the file counts as not checked. */
  | { readonly code: 'internal-error'; readonly detail: string };

export type FileProblemCode = FileProblem['code'];

/** What bytes that are not a workbook look like. */
export type ForeignContent =
  'nothing' | 'html' | 'xml' | 'pdf' | 'image' | 'archive' | 'word-or-other' | 'text' | 'unknown';

/** Documents that are zip archives too. */
export type OtherFormat = 'ods' | 'numbers' | 'xlsb' | 'docx' | 'pptx' | 'ofd' | 'zip';

export type DamageReason =
  /** The archive has no readable directory: cut off in transfer, as a rule. */
  | 'archive'
  | 'part-missing'
  /** The part's bytes do not inflate, or not to the length and checksum they were stored with. */
  | 'checksum'
  | 'encoding'
  | 'malformed-xml'
  /** Well-formed, but it contradicts itself: a text number that does not exist, a cell address that is none. */
  | 'inconsistent';
