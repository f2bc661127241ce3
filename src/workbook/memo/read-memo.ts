import type { Memo, MemoProblem, SheetAssignment, Waiver } from './memo';

/** The version of the part's content; a memo of a higher one is not touched. */
export const MEMO_VERSION = 1;

/** The root element of a custom XML part in Gouji's namespace, as the parser of the host found it. */
export interface MemoPart {
  /** Its attribute `version`. */
  readonly version: string | undefined;
  readonly text: string;
}

/** What the parts of a workbook say: a memo, or why there is none to go by, or neither. */
export interface MemoReading {
  readonly memo?: Memo;
  readonly memoProblem?: MemoProblem;
}

/**
 * Reads the memo of a workbook from its parts. There is more than one only where two programs added theirs at the same
 * time; then both count. Throws for nothing: what cannot be understood is a problem.
 */
export function readMemo(parts: readonly MemoPart[]): MemoReading {
  const memos: Memo[] = [];
  for (const part of parts) {
    const memo = readPart(part);
    if (typeof memo === 'string') return { memoProblem: memo };
    memos.push(memo);
  }
  return memos.length === 0 ? {} : { memo: memos.reduce(join) };
}

function readPart({ version, text }: MemoPart): Memo | MemoProblem {
  if (!/^[1-9]\d{0,5}$/.test(version ?? '')) return 'damaged';
  if (Number(version) > MEMO_VERSION) return 'newer';
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  return memoOf(content) ?? 'damaged';
}

function memoOf(content: unknown): Memo | undefined {
  if (!isRecord(content)) return undefined;
  const { waivers, sheets, settings } = content;
  if (!isListOf(waivers, WAIVER) || !isListOf(sheets, ASSIGNMENT) || !isRecord(settings)) return undefined;
  if (!Object.values(settings).every(isText)) return undefined;
  return { waivers, sheets, settings };
}

const WAIVER: readonly (keyof Waiver)[] = [
  'code',
  'rule',
  'table',
  'row',
  'column',
  'figures',
  'sheet',
  'address',
  'reason',
  'date',
];
const ASSIGNMENT: readonly (keyof SheetAssignment)[] = ['sheet', 'table'];

function isListOf<Key extends string>(
  list: unknown,
  keys: readonly Key[],
): list is readonly Readonly<Record<Key, string>>[] {
  return Array.isArray(list) && list.every((item) => isRecord(item) && keys.every((key) => isText(item[key])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Both memos in one: the later one decides where they differ about a sheet or a setting. */
function join(earlier: Memo, later: Memo): Memo {
  const told = new Map([...earlier.waivers, ...later.waivers].map((waiver) => [JSON.stringify(waiver), waiver]));
  const sheets = new Map([...earlier.sheets, ...later.sheets].map((assignment) => [assignment.sheet, assignment]));
  return {
    waivers: [...told.values()],
    sheets: [...sheets.values()],
    settings: { ...earlier.settings, ...later.settings },
  };
}
