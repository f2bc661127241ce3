/**
 * Opens a workbook in a window of its own, unsaved.
 *
 * @param bytes an .xlsx file
 * @returns whether this Excel can do that, and did (it takes ExcelApi 1.8)
 */
export async function openInExcel(bytes: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return false;
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch {
    // Refused, as by a policy of the organisation.
    return false;
  }
}

/** No more arguments than a call takes. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
