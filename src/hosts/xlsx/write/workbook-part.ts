import { quoteSheetName } from '../../../workbook/sheet-name';
import { damaged } from '../fault';
import { isTrue } from '../xml';
import { escapeAttribute, escapeText, withAttribute } from './markup';
import { append, childNamed, insertChild, readOutline, type Element } from './outline';
import { dialectOf, type Dialect } from './dialect';
import type { PackageDraft } from './package-draft';
import type { Splice } from './splice';

/** The sequence of the elements in a workbook part (ECMA-376 part 1, 18.2.27). */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** All sheets of a workbook part, those that hold no cells included: their order is what names refer to. */
export interface SheetList {
  readonly names: readonly string[];
  readonly dialect: Dialect;
}

export function readSheetList(draft: PackageDraft, main: string): SheetList {
  let list: SheetList | undefined;
  draft.edit(main, (text) => {
    const root = readOutline(main, text, 2);
    const names = childNamed(root, 'sheets')?.children.map(({ tag }) => tag.attributes['name'] ?? '') ?? [];
    list = { names, dialect: dialectOf(main, root.tag) };
    return [];
  });
  if (!list) throw damaged('part-missing', main);
  return list;
}

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
  /** The rows repeated on every page, as a reference without the sheet: `$1:$3`. */
  readonly printTitles: string | undefined;
}

/** Lists sheets behind the others, with the names that their print titles are. */
export function listSheets(draft: PackageDraft, main: string, sheets: readonly ListedSheet[]): void {
  draft.edit(main, (text) => {
    const root = readOutline(main, text, 2);
    const list = childNamed(root, 'sheets');
    if (!list) throw damaged('inconsistent', main);
    const { prefix } = root.tag;
    const { relationships } = dialectOf(main, root.tag);
    const last = list.children.reduce((most, { tag }) => Math.max(most, Number(tag.attributes['sheetId']) || 0), 0);
    const items = sheets.map(({ name, hidden, relationship }, index) => {
      const state = hidden ? ' state="hidden"' : '';
      const id = `xmlns:r="${relationships}" r:id="${relationship}"`;
      return `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${last + index + 1}"${state} ${id}/>`;
    });
    const names = sheets.flatMap(({ name, printTitles }, index) =>
      printTitles === undefined
        ? []
        : [
            definedName(
              prefix,
              '_xlnm.Print_Titles',
              list.children.length + index,
              `${quoteSheetName(name)}!${printTitles}`,
            ),
          ],
    );
    return [...append(text, list, items.join('')), ...addNames(text, root, names), ...ensureView(root)];
  });
}

function definedName(prefix: string, name: string, sheet: number, formula: string): string {
  return `<${prefix}definedName name="${name}" localSheetId="${sheet}">${escapeText(formula)}</${prefix}definedName>`;
}

function addNames(text: string, root: Element, names: readonly string[]): readonly Splice[] {
  if (names.length === 0) return [];
  const present = childNamed(root, 'definedNames');
  if (present) return append(text, present, names.join(''));
  const { prefix } = root.tag;
  const element = `<${prefix}definedNames>${names.join('')}</${prefix}definedNames>`;
  return insertChild(root, ORDER, 'definedNames', element);
}

/** Sheets with frozen rows refer to the window of the workbook, which some programs do not write. */
function ensureView(root: Element): readonly Splice[] {
  if (childNamed(root, 'bookViews')) return [];
  const { prefix } = root.tag;
  return insertChild(root, ORDER, 'bookViews', `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`);
}

/** Makes Excel calculate every formula when it opens the workbook, since figures that they use may have changed. */
export function calculateOnLoad(draft: PackageDraft, main: string): void {
  draft.edit(main, (text) => {
    const root = readOutline(main, text, 1);
    const present = childNamed(root, 'calcPr');
    if (!present) return insertChild(root, ORDER, 'calcPr', `<${root.tag.prefix}calcPr fullCalcOnLoad="1"/>`);
    const { start, end, attributes } = present.tag;
    if (isTrue(attributes['fullCalcOnLoad'])) return [];
    return [{ start, end, text: withAttribute(text.slice(start, end), 'fullCalcOnLoad', '1') }];
  });
}
