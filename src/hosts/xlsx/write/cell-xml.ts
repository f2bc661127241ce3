import { formatPosition, type Position } from '../../../workbook/address';
import type { CellContent } from '../../../workbook/edits';
import { linkFormula } from '../../../workbook/link-formula';
import { escapeText } from './markup';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * The `c` element of a cell. Text goes into the cell itself and not among the shared strings: so one part changes, and
 * text is text whatever it begins with. Throws for an amount that is no decimal, a mistake of the caller.
 */
export function cellXml(prefix: string, at: Position, style: string | undefined, content: CellContent): string {
  const place = `<${prefix}c r="${formatPosition(at)}"${style === undefined ? '' : ` s="${style}"`}`;
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const close = `</${prefix}c>`;
  switch (content.kind) {
    case 'blank':
      return `${place}/>`;
    case 'text':
      return `${place} t="inlineStr">${element('is', textXml(prefix, content.text))}${close}`;
    case 'amount':
      return `${place}>${element('v', decimal(content.decimal))}${close}`;
    case 'formula':
      return `${place}>${element('f', escapeText(content.formula))}${element('v', decimal(content.decimal))}${close}`;
    case 'link': {
      const formula = element('f', escapeText(linkFormula(content.to, content.text)));
      return `${place} t="str">${formula}${element('v', escapeText(escapeCharacters(content.text)))}${close}`;
    }
  }
}

function decimal(text: string): string {
  if (!DECIMAL.test(text)) throw new Error(`no decimal: ${text}`);
  return text;
}

function textXml(prefix: string, text: string): string {
  // Without being told, readers may drop spaces at the ends.
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(escapeCharacters(text))}</${prefix}t>`;
}

/**
 * `_x000B_` stands for a character that XML cannot hold, and `_x005F_` for the underscore of a text that only looks
 * like that (ECMA-376 part 1, 22.9.2.19).
 */
function escapeCharacters(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex -- the characters that XML cannot hold, and halves of a pair
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
