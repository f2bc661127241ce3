import { entriesIn } from '../standard/codes/code-index';
import type { PanelsPrint } from '../standard/print';
import { BLANK, blockOf, cellOf, stack, textContent, type Block } from './block';
import { gridRows, placeGrid } from './grid';
import { looks } from './looks';
import type { TableSketch } from './sketch';

interface PanelLine {
  readonly code: string;
  readonly name: string;
}

/** Panels of codes and names with a closing line below: the codes of the year, and any further ones of the sketch. */
export function layPanels(print: PanelsPrint, sketch: TableSketch): Block {
  const panels = linesOf(print, sketch);
  const rows = Math.max(...panels.map((lines) => lines.length));
  const cells = Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    let panel = -1;
    return print.columns.map(([content], column) => {
      if (content === 'code') panel += 1;
      const line = panels[panel]?.[row];
      switch (content) {
        case 'code':
          return cellOf(row, column, textContent(line?.code), looks.code);
        case 'name':
          return cellOf(row, column, textContent(line?.name), looks.text(line && line.code.length > 3 ? 1 : 0));
        case 'amount':
          // Where no code stands there is nothing to fill in.
          return cellOf(row, column, BLANK, line ? looks.amount(sketch.decimals) : looks.text());
      }
    });
  });
  const closing = blockOf(1, placeGrid(gridRows(print.closing, print.columns.length)), ({ text }) =>
    text === '#'
      ? { content: BLANK, look: looks.amount(sketch.decimals, true) }
      : { content: textContent(text), look: looks.centred(true) },
  );
  return stack([{ rows, cells }, closing]);
}

/** The lines of each panel by code; what belongs to none of its 类 goes into the last. */
function linesOf({ panels }: PanelsPrint, { year, rows }: TableSketch): readonly (readonly PanelLine[])[] {
  const names = new Map(entriesIn('department', year).map(({ code, name }) => [code, name]));
  const panelOf = (code: string) => panels.findIndex((classes) => classes.includes(code.slice(0, 3)));
  const printed = [...names.keys()].filter((code) => panelOf(code) >= 0);
  const further = rows.flatMap(({ code, name }) => {
    if (code !== undefined && name !== undefined && !names.has(code)) names.set(code, name);
    return code ?? [];
  });
  const codes = [...new Set([...printed, ...further])].sort();
  return panels.map((_, at) =>
    codes
      .filter((code) => (panelOf(code) < 0 ? panels.length - 1 : panelOf(code)) === at)
      .map((code) => ({ code, name: names.get(code) ?? '' })),
  );
}
