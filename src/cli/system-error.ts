/** The code by which the system says what it has against a file, e.g. `EACCES`. */
export function systemErrorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
