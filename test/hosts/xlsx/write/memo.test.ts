import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { writeXlsx } from '../../../../src/hosts/xlsx/write/write-xlsx';
import { EMPTY_MEMO, type Memo } from '../../../../src/workbook/memo/memo';
import { memoXml } from '../../../../src/workbook/memo/write-memo';
import { hasLibreOffice, throughLibreOffice } from '../../../noise/libreoffice';
import { workbookOf } from '../read';
import { askOpenpyxl, hasOpenpyxl } from './openpyxl';
import {
  changing,
  amount,
  differingParts,
  laid,
  newSheet,
  partText,
  repacked,
  text,
  written,
  writtenNew,
} from './written';

const MEMO: Memo = {
  waivers: [],
  sheets: [{ sheet: '目录 & <说明>', table: '' }],
  settings: { tolerance: 'strict' },
};
const remembering = (memo: Memo) => ({ changes: [], newSheets: [], memo });
const BOOK = writtenNew(newSheet('表一', [laid('A1', text('合计')), laid('B1', amount('1.20'))]));
const ADDED = ['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml'];
const LISTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];

describe('a memo in a file', () => {
  it('is kept in a part of its own and read again', () => {
    const bytes = written(BOOK, remembering(MEMO));
    expect(workbookOf(bytes).memo).toEqual(MEMO);
    expect(differingParts(BOOK, bytes)).toEqual([...LISTS, ...ADDED].sort());
  });

  it('is replaced in its place, and left empty when there is nothing to remember', () => {
    const bytes = written(BOOK, remembering(MEMO));
    const again = written(bytes, remembering({ ...MEMO, settings: {} }));
    expect(workbookOf(again).memo).toEqual({ ...MEMO, settings: {} });
    expect(differingParts(bytes, again)).toEqual(['customXml/item1.xml']);
    expect(workbookOf(written(again, remembering(EMPTY_MEMO))).memo).toEqual(EMPTY_MEMO);
  });

  it('adds no part for nothing', () => {
    expect(differingParts(BOOK, written(BOOK, remembering(EMPTY_MEMO)))).toEqual([]);
    expect(workbookOf(BOOK)).not.toHaveProperty('memo');
  });

  it('goes into any of the samples together with other edits', () => {
    const sample = new Uint8Array(readFileSync('samples/laocheng-2024-budget.xlsx'));
    const sheet = workbookOf(sample).sheets[0]!.name;
    const bytes = written(sample, { ...changing(sheet, { AA90: text('新') }), memo: MEMO });
    expect(workbookOf(bytes).memo).toEqual(MEMO);
  });

  it('leaves the data of other programs alone, whatever state they are in', () => {
    const theirs = repacked(written(BOOK, remembering(MEMO)), (parts) => {
      parts['customXml/item1.xml'] = strToU8('<other xmlns="urn:other">');
    });
    expect(workbookOf(theirs)).not.toHaveProperty('memo');
    const bytes = written(theirs, remembering(MEMO));
    expect(workbookOf(bytes).memo).toEqual(MEMO);
    expect(partText(bytes, 'customXml/item1.xml')).toBe('<other xmlns="urn:other">');
    expect(partText(bytes, 'customXml/item2.xml')).toContain('urn:gouji:memo');
  });

  it.each([
    ['newer', memoXml(MEMO).replace('version="1">', 'version="9">')],
    ['damaged', memoXml(MEMO).replace('"sheets"', '"shets"')],
    ['damaged', memoXml(MEMO).replace('</memo>', '')],
  ])('that is %s is said to be so and not written over', (reason, xml) => {
    const bytes = repacked(written(BOOK, remembering(MEMO)), (parts) => {
      parts['customXml/item1.xml'] = strToU8(xml);
    });
    expect(workbookOf(bytes)).toMatchObject({ memoProblem: reason });
    expect(writeXlsx(bytes, remembering(MEMO))).toEqual({ ok: false, problem: { code: 'memo-unreadable', reason } });
    // Other edits go on as ever.
    expect(workbookOf(written(bytes, changing('表一', { B1: amount('2') })))).toMatchObject({ memoProblem: reason });
  });

  (hasOpenpyxl ? it : it.skip)('does not hinder openpyxl', () => {
    expect(askOpenpyxl(written(BOOK, remembering(MEMO)), "answer = book['表一']['B1'].value")).toBe(1.2);
  });

  (hasLibreOffice() ? it : it.skip)(
    'does not hinder LibreOffice, which opens the file without it',
    () => {
      const [saved] = throughLibreOffice([written(BOOK, remembering(MEMO))]);
      expect(workbookOf(saved!).sheets[0]!.rows.get(0)!.get(1)!.text).toBe('1.2');
    },
    60_000,
  );
});
