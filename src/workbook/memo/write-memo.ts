import { MEMO_NAMESPACE, type Memo } from './memo';
import { MEMO_VERSION } from './read-memo';

/**
 * The custom XML part of a memo: one element that holds JSON. What XML would need escaped is written as JSON escapes, so
 * that the text is the same before and after any program that reads and writes XML.
 */
export function memoXml({ waivers, sheets, settings }: Memo): string {
  const json = JSON.stringify({ waivers, sheets, settings }).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<?xml version="1.0"?><memo xmlns="${MEMO_NAMESPACE}" version="${MEMO_VERSION}">${json}</memo>`;
}
