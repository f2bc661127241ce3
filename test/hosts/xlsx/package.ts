import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook by path: text, raw bytes, or `undefined` to leave a part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A workbook of one sheet whose `worksheet` element holds `sheet`; `parts` replaces, adds or drops parts. */
export function xlsx(sheet: string, parts: Parts = {}): Uint8Array {
  return zip({ ...workbookParts(['表一']), 'xl/worksheets/sheet1.xml': worksheet(sheet), ...parts });
}

/** The `sheetData` of one row of cells. */
export const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

export const worksheet = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;

export const sharedStrings = (...items: readonly string[]): string => `<sst xmlns="${MAIN}">${items.join('')}</sst>`;

export const styles = (content: string): string => `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;

export function relationships(entries: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const list = Object.entries(entries).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
}

export function workbook(sheets: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`;
}

/** Everything but the worksheets, for sheets of the given names at `xl/worksheets/sheet1.xml` and on. */
export function workbookParts(names: readonly string[]): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbook(
      names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`).join(''),
    ),
    'xl/_rels/workbook.xml.rels': relationships({
      strings: ['sharedStrings', 'sharedStrings.xml'],
      styles: ['styles', 'styles.xml'],
      ...Object.fromEntries(
        names.map((_, index) => [`s${index}`, ['worksheet', `worksheets/sheet${index + 1}.xml`] as const]),
      ),
    }),
    'xl/sharedStrings.xml': sharedStrings('<si><t>合计</t></si>'),
    'xl/styles.xml': styles('<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>'),
  };
}

export function zip(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    if (content !== undefined) files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}
