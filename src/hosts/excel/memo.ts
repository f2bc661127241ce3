import type { EditProblem } from '../../workbook/edit-problem';
import { EMPTY_MEMO, isEmptyMemo, MEMO_NAMESPACE, type Memo } from '../../workbook/memo/memo';
import { readMemo, type MemoPart, type MemoReading } from '../../workbook/memo/read-memo';
import { memoXml } from '../../workbook/memo/write-memo';
import { sending, type Step } from './steps';

/** Custom XML parts of a workbook that hold a memo; `undefined` where this version of Excel has none. */
export type MemoList = Excel.CustomXmlPartScopedCollection | undefined;

/** Asks which parts there are; the next trip answers. */
export function listMemo(workbook: Excel.Workbook): MemoList {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.5')) return undefined;
  const parts = workbook.customXmlParts.getByNamespace(MEMO_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Asks for what the parts hold; the next trip answers. */
export function askForMemo(list: MemoList): readonly OfficeExtension.ClientResult<string>[] {
  return list ? list.items.map((part) => part.getXml()) : [];
}

/** The memo that the parts hold together, or why it cannot be understood. */
export function memoOf(texts: readonly OfficeExtension.ClientResult<string>[]): MemoReading {
  return readMemo(texts.map(({ value }) => partOf(value)));
}

function partOf(xml: string): MemoPart {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const root = document.documentElement;
  // What the browser makes of broken XML is a document that says so.
  if (root.namespaceURI !== MEMO_NAMESPACE || document.querySelector('parsererror')) {
    return { version: undefined, text: '' };
  }
  return { version: root.getAttribute('version') ?? undefined, text: root.textContent };
}

/** What is remembered in the workbook, before it is replaced; or why it must not be. */
export function rememberedIn(
  list: MemoList,
  texts: readonly OfficeExtension.ClientResult<string>[],
): Memo | EditProblem {
  if (!list) return { code: 'memo-unsupported' };
  const { memo, memoProblem } = memoOf(texts);
  return memoProblem ? { code: 'memo-unreadable', reason: memoProblem } : (memo ?? EMPTY_MEMO);
}

/** Puts a memo in place of what the parts hold: into the first of them, or into a new one. */
export function writingMemo(workbook: Excel.Workbook, list: MemoList, memo: Memo): readonly Step[] {
  const xml = memoXml(memo);
  const [first, ...others] = list?.items ?? [];
  if (!first && isEmptyMemo(memo)) return [];
  return [
    sending(() => (first ? first.setXml(xml) : workbook.customXmlParts.add(xml)), xml),
    ...others.map((part) => sending(() => part.delete())),
  ];
}
