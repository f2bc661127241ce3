import type { Cell, CellKind } from '../../workbook/cell';
import { unescapeText } from './shared-strings';

/** What the XML of one cell said, before it is a cell. */
export interface CellXml {
  /** The attribute `t`; absent means a number. */
  readonly type: string | undefined;
  readonly format: string | undefined;
  /** The text of `v`; `undefined` where there is no such element. */
  readonly value: string | undefined;
  /** The text of `is`, the string that stands in the cell itself. */
  readonly inline: string | undefined;
  readonly formula: string | undefined;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The cell, or `undefined` where it holds nothing: a cell that is only coloured or bordered is not kept. `string`
 * gives the shared string of a number, and throws a fault where there is none.
 */
export function cellOf(xml: CellXml, string: (index: string) => string): Cell | undefined {
  const content = contentOf(xml, string);
  if (content) return withExtras(content.kind, content.text, xml);
  return xml.formula === undefined ? undefined : withExtras('uncalculated', '', xml);
}

interface Content {
  readonly kind: CellKind;
  readonly text: string;
}

function contentOf({ type, value, inline, formula }: CellXml, string: (index: string) => string): Content | undefined {
  if (type === 'inlineStr') return textContent(inline ?? value ?? '');
  if (value === undefined) return undefined;
  // `t="str"` with an empty value is a formula that gave an empty text, not one that was never calculated.
  if (type === 'str')
    return value === '' && formula === undefined ? undefined : { kind: 'text', text: unescapeText(value) };
  const text = value.trim();
  if (text === '') return undefined;
  if (type === 's') return textContent(string(text));
  if (type === 'b') return { kind: 'boolean', text: text === '1' || text === 'true' ? 'TRUE' : 'FALSE' };
  if (type === 'e') return { kind: 'error', text };
  const numeric = (type === undefined || type === 'n') && DECIMAL.test(text);
  return { kind: numeric ? 'number' : 'text', text };
}

function textContent(text: string): Content | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

function withExtras(kind: CellKind, text: string, { format, formula }: CellXml): Cell {
  if (formula === undefined) return format === undefined ? { kind, text } : { kind, text, format };
  return format === undefined ? { kind, text, formula } : { kind, text, format, formula };
}
