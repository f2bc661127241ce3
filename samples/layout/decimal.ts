/** Decimal text: the only form in which an amount travels through samples and noise. */

const DECIMAL = /^-?\d+(\.\d+)?$/;

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** How many digits are shown after the point: 483.0 shows one. */
export function shownDecimals(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** The number format that shows a decimal the way it was printed. */
export function formatOf(decimal: string): string {
  const digits = shownDecimals(decimal);
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}

/** A decimal as a whole number of units of 10^-digits. */
export function toUnits(decimal: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const units = BigInt(whole + fraction.padEnd(digits, '0'));
  return decimal.startsWith('-') ? -units : units;
}

/** The inverse of toUnits. */
export function fromUnits(units: bigint, digits: number): string {
  const sign = units < 0n ? '-' : '';
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The exact sum of decimals, shown with as many digits as the finest addend. */
export function sumOf(decimals: readonly string[]): string {
  const digits = Math.max(0, ...decimals.map(shownDecimals));
  return fromUnits(
    decimals.reduce((sum, decimal) => sum + toUnits(decimal, digits), 0n),
    digits,
  );
}

/** True where two decimals name the same amount, however many digits they show. */
export function sameAmount(left: string, right: string): boolean {
  const digits = Math.max(shownDecimals(left), shownDecimals(right));
  return toUnits(left, digits) === toUnits(right, digits);
}
