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

/** `预算.xlsx` → `预算（已生成）.xlsx`; the ending says whether there are macros, so it stays. */
export function filledName(name: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.xls[xm])?$/i.exec(name) ?? [];
  return `${stem}（已生成）${ending}`;
}

/** Characters that no file may have in its name are left out. */
export function fileName(text: string): string {
  // eslint-disable-next-line no-control-regex -- Windows allows none of these in names
  return `${text.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '')}.xlsx`;
}
