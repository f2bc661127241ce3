import type { CellLook } from '../workbook/edits';

const BODY: CellLook = {
  font: '宋体',
  size: 10,
  bold: false,
  align: 'left',
  indent: 0,
  wrap: true,
  border: true,
};

const BARE: CellLook = { ...BODY, border: false, wrap: false };

/** How the kinds of cells of a published table look. */
export const looks = {
  title: { ...BARE, font: '黑体', size: 18, align: 'center' },
  subtitle: { ...BARE, size: 12, align: 'center' },
  caption: (align: CellLook['align']): CellLook => ({ ...BARE, align }),
  header: { ...BODY, bold: true, align: 'center' },
  text: (indent = 0): CellLook => ({ ...BODY, indent }),
  centred: (bold = false): CellLook => ({ ...BODY, align: 'center', bold }),
  /** Codes are text, so that 03 stays 03. */
  code: { ...BODY, align: 'center', format: '@' },
  amount: (decimals: number, bold = false): CellLook => ({
    ...BODY,
    align: 'right',
    bold,
    wrap: false,
    format: amountFormat(decimals),
  }),
  note: { ...BARE, wrap: true },
} as const;

/** The published tables print amounts without separators: `0.00`. */
function amountFormat(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
}

/** Whether a cell that looks like this is one for an amount. */
export function isForAmount({ format }: CellLook): boolean {
  return format !== undefined && format.startsWith('0');
}
