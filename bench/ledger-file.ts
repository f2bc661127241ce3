import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sharedStrings, styles, xlsx } from '../test/hosts/xlsx/package';
import { columnName } from '../src/workbook/address';
import { ledgerSheet } from './ledger';

/** The file of a made-up ledger with so many lines. Made once, and kept with the temporary files. */
export function ledgerFile(lines: number): string {
  const file = path.join(tmpdir(), `gouji-ledger-${lines}.xlsx`);
  if (!existsSync(file)) {
    // Under another name until it is whole, for whoever else wants it at the same time.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, ledgerBytes(lines));
    renameSync(unfinished, file);
  }
  return file;
}

export function readLedgerFile(lines: number): Uint8Array {
  return new Uint8Array(readFileSync(ledgerFile(lines)));
}

function ledgerBytes(lines: number): Uint8Array {
  const strings = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const rows = [...ledgerSheet(lines).rows].map(([row, cells]) => {
    const all = [...cells].map(([column, { kind, text }]) => {
      const reference = `${columnName(column)}${row + 1}`;
      return kind === 'number'
        ? `<c r="${reference}" s="1"><v>${text}</v></c>`
        : `<c r="${reference}" t="s"><v>${numberOf(text)}</v></c>`;
    });
    return `<row r="${row + 1}">${all.join('')}</row>`;
  });
  return xlsx(`<sheetData>${rows.join('')}</sheetData>`, {
    'xl/sharedStrings.xml': sharedStrings(...[...strings.keys()].map((text) => `<si><t>${text}</t></si>`)),
    'xl/styles.xml': styles('<cellXfs><xf/><xf numFmtId="2"/></cellXfs>'),
  });
}
