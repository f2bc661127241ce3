import { damaged } from '../fault';
import type { StartTag } from './markup';

/** The namespaces of a workbook: transitional, as nearly all programs write, or strict (ECMA-376 part 1 and part 4). */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The dialect of a part by its root element. Throws a fault for anything else. */
export function dialectOf(part: string, { prefix, attributes }: StartTag): Dialect {
  const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
  const dialect = [TRANSITIONAL, STRICT].find(({ main }) => main === namespace);
  if (!dialect) throw damaged('inconsistent', part);
  return dialect;
}
