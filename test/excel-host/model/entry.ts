/** What a cell shows. */
export type Value = string | number | boolean;

/** What becomes of something typed or written into a cell. */
export interface Entered {
  readonly value: Value;
  /** With its equals sign. */
  readonly formula?: string;
  /** The format that Excel gives a cell formatted as General along with the entry. */
  readonly format?: string;
}

const NUMBER = /^[+-]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i;
const DATE = /^(?:(\d{4})[-/])?(\d{1,2})[-/](\d{1,2})$/;

/**
 * Takes an entry as Excel does: text that looks like a number, a date, a truth value or a formula becomes one, unless
 * the cell is formatted as text or the text is marked by an apostrophe.
 */
export function enter(entry: Value, format: string): Entered {
  if (format === '@') return { value: typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry) };
  if (typeof entry !== 'string' || entry === '') return { value: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  if (/^=./.test(entry)) return { value: 0, formula: entry };
  // Digits of full width count as digits.
  const plain = entry.trim().normalize('NFKC');
  if (NUMBER.test(plain)) return number(plain);
  if (/^\(\d[\d,.]*\)$/.test(plain)) return number(`-${plain.slice(1, -1)}`);
  if (/^(?:true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  if (/^[+-]./.test(entry)) return { value: 0, formula: `=${entry}` };
  return dateOf(plain) ?? { value: entry.replace(/\r\n?/g, '\n') };
}

function number(text: string): Entered {
  const value = Number(text.replace(/[,%]/g, ''));
  if (text.endsWith('%')) return { value: value / 100, format: text.includes('.') ? '0.00%' : '0%' };
  return text.includes(',') ? { value, format: text.includes('.') ? '#,##0.00' : '#,##0' } : { value };
}

/** Days since the end of 1899, as Excel counts them after February 1900. */
function dateOf(text: string): Entered | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const date = new Date(
    Date.UTC(year === undefined ? new Date().getFullYear() : Number(year), Number(month) - 1, Number(day)),
  );
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return {
    value: Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000),
    format: year === undefined ? 'm"月"d"日"' : 'yyyy/m/d',
  };
}
