import { strToU8, zipSync } from 'fflate';
import { openArchive, type Archive } from '../archive';
import { TRANSITIONAL } from './dialect';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A package with a workbook part that lists no sheets yet: Excel opens it only after some were added. */
export function blankPackage(): Archive {
  const { main, relationships } = TRANSITIONAL;
  const parts = {
    '[Content_Types].xml': [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}"/></Types>`,
    ],
    '_rels/.rels': [
      `<Relationships xmlns="${PACKAGE}/relationships">`,
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    'xl/workbook.xml': [
      `<workbook xmlns="${main}" xmlns:r="${relationships}">`,
      '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
    ],
    'xl/_rels/workbook.xml.rels': [`<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`],
  };
  const files = Object.entries(parts).map(([path, lines]) => [path, strToU8(HEAD + lines.join(''))] as const);
  // Built anew with its sheets in any case, so it need not be small.
  return openArchive(zipSync(Object.fromEntries(files), { level: 0 }));
}
