/** Gives a file to the browser to save, where the user's downloads go. It is made here and goes nowhere else. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Until the browser has begun to save it, the address has to stay; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The name of a copy that tables were filled in: `预算.xlsx` → `预算（已生成）.xlsx`. */
export function filledName(name: string): string {
  return withMark(name, '已生成');
}

/** The name of a copy that was changed otherwise, as by a suggestion or a waiver: `预算.xlsx` → `预算（已改）.xlsx`. */
export function changedName(name: string): string {
  return withMark(name, '已改');
}

/** The ending says whether there are macros, so it stays. */
function withMark(name: string, mark: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.xls[xm])?$/i.exec(name) ?? [];
  return `${stem}（${mark}）${ending}`;
}

/** Characters that no file may have in its name are left out. */
export function fileName(text: string): string {
  // eslint-disable-next-line no-control-regex -- Windows allows none of these in names
  return `${text.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '')}.xlsx`;
}
