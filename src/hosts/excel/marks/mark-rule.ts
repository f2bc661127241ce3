/** How bad what is found in a cell is. */
export type MarkKind = 'error' | 'warning';

/**
 * A mark is a conditional format whose condition always holds: it lies over the user's own colours and borders without
 * changing them, moves with its cell, and is known again by its formula in any later session.
 */
export function markFormula(kind: MarkKind): string {
  return `=N("gouji-${kind}")=0`;
}

/** Whether the formula of a conditional format is that of a mark. */
export function isMarkFormula(formula: string): boolean {
  return /^=?\s*N\("gouji-(?:error|warning)"\)\s*=\s*0$/i.test(formula.trim());
}

/** The two kinds differ by their border and letters too, so that nobody needs to tell the colours apart. */
const LOOKS = {
  error: { fill: '#F9D0D0', line: 'Continuous', colour: '#B10E1C', bold: true },
  warning: { fill: '#FFE9B8', line: 'Dash', colour: '#8A5300', bold: false },
} as const;

/** Puts a mark on all cells of the areas at once. */
export function addMark(areas: Excel.RangeAreas, kind: MarkKind): void {
  const { custom } = areas.conditionalFormats.add('Custom');
  const { fill, line, colour, bold } = LOOKS[kind];
  custom.rule.formula = markFormula(kind);
  custom.format.fill.color = fill;
  if (bold) custom.format.font.bold = true;
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = custom.format.borders.getItem(side);
    border.style = line;
    border.color = colour;
  }
}
