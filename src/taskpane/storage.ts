/** What was kept under a key in this browser (in Excel: on this machine), where anything may be kept at all. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(`gouji.${key}`);
  } catch {
    return null;
  }
}

/** Keeps something for next time. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`gouji.${key}`, value);
  } catch {
    // Storage is shut in some web views; the choice then lasts as long as the pane is open.
  }
}
