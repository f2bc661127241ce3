import type { NewSheet } from '../../workbook/edits';
import { freeSheetName } from '../../workbook/sheet-name';

/** New sheets under names that no sheet has: `预算01表(2)`. What they refer to among each other is renamed with them. */
export function withFreeNames(sheets: readonly NewSheet[], present: readonly string[]): readonly NewSheet[] {
  const taken = [...present];
  const renamed = new Map<string, string>();
  for (const { name } of sheets) {
    const free = freeSheetName(name, taken);
    taken.push(free);
    renamed.set(name, free);
  }
  return sheets.map((sheet) => ({
    ...sheet,
    name: renamed.get(sheet.name)!,
    choices: sheet.choices.map(({ area, source }) => ({
      area,
      source: { ...source, sheet: renamed.get(source.sheet) ?? source.sheet },
    })),
  }));
}
