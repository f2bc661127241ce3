import type { Classification } from '../../standard/codes/code-entry';
import { codeHistory, entriesByCode } from '../../standard/codes/code-index';
import { isComplete } from '../../standard/codes/completeness';
import { codeDigits, nearestCodes, nearestNamed } from '../../standard/codes/nearest-codes';
import type { Finding } from '../finding';
import { codeFinding, codePlaces, entryText } from './code-finding';
import type { CodedRow } from './coded-row';

/** Why a printed code is none of the list of its year. */
type Reason = 'length' | 'letters' | 'other-year' | 'unlisted' | 'unknown';

const LENGTHS: Readonly<Record<Classification, readonly number[]>> = {
  functional: [3, 5, 7],
  department: [3, 5],
  government: [3, 5],
};

/**
 * A code has to be in the list of its year. Where the list is known to be complete another code is wrong for sure;
 * elsewhere the list may lack it, and a 款 of which no 项 is known says nothing at all.
 * Source: 《政府收支分类科目》 of the year, as far as `src/standard/codes/lists` holds it.
 */
export function checkExistence(coded: CodedRow): readonly Finding[] {
  const { table, printed, name, code, classification, year } = coded;
  const digits = codeDigits(printed.text);
  const known = digits === code && coded.entry !== undefined;
  if (known) return checkTyping(coded);
  const reason = reasonOf(coded, digits);
  const named = name ? nearestNamed(classification, printed.text, name.text, year) : [];
  const [meant] = named;
  const nearest = reason === 'unlisted' ? [] : meant ? [meant] : nearestCodes(classification, digits ?? code, year);
  const former = reason === 'other-year' ? codeHistory(classification, digits!).at(-1) : undefined;
  // What can be no code at all is judged by the 类 that it is meant for, anything else by its own.
  const complete = isComplete(classification, reason === 'length' || reason === 'letters' ? code : digits!, year);
  return [
    codeFinding(
      'code-unknown',
      reason === 'unlisted' ? 'info' : complete ? 'error' : 'warning',
      table,
      {
        list: classification,
        year: `${year}`,
        found: printed.text,
        name: name?.text,
        reason,
        complete: complete ? 'yes' : undefined,
        former: former?.name,
        from: former?.validity.from?.toString(),
        to: former?.validity.to?.toString(),
        meant: meant && entryText(meant),
        nearest: meant ? undefined : nearest.map(entryText).join('|'),
      },
      codePlaces(printed, nearest[0]?.code),
    ),
  ];
}

/** A code that can be read, but is not typed in plain digits, cannot be found or added up by anybody else's software. */
function checkTyping({ table, printed, code, entry, classification }: CodedRow): readonly Finding[] {
  if (/^[\d.\-_]*$/.test(printed.text)) return [];
  const letters = /[A-Za-zＡ-Ｚａ-ｚ]/.test(printed.text);
  const data = {
    list: classification,
    found: printed.text,
    right: entryText(entry!),
    how: letters ? 'letters' : 'full-width',
  };
  return [codeFinding('code-mistyped', letters ? 'warning' : 'info', table, data, codePlaces(printed, code))];
}

function reasonOf({ classification }: CodedRow, digits: string | undefined): Reason {
  if (digits === undefined) return 'letters';
  if (!LENGTHS[classification].includes(digits.length)) return 'length';
  if (codeHistory(classification, digits).length > 0) return 'other-year';
  return isUnlisted(classification, digits) ? 'unlisted' : 'unknown';
}

const PARENTS = new Map<Classification, ReadonlySet<string | undefined>>();

/** Whether a code stands below one that is known, but of which no code below it is known. */
function isUnlisted(classification: Classification, code: string): boolean {
  const entries = entriesByCode(classification);
  let parents = PARENTS.get(classification);
  if (!parents) {
    parents = new Set([...entries.values()].map(([entry]) => entry?.parent));
    PARENTS.set(classification, parents);
  }
  const above = code.slice(0, -2);
  return entries.has(above) && !parents.has(above);
}
