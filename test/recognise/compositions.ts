/**
 * The order in which noises are laid on each other: the unit first, what looks at one table at a time before stacking,
 * formulas last.
 */
export const ORDER = [
  'inYuan',
  'figuresWithGaps',
  'figuresGrouped',
  'figuresFullWidth',
  'nothingAsFullWidthMinus',
  'nothingAsDash',
  'nothingAsZero',
  'headersWithSpaces',
  'headersWithLineBreaks',
  'codesAsPaddedNumbers',
  'codesAsPlainNumbers',
  'codesJoined',
  'splitPagesWithTitle',
  'splitPagesWithHeaderOnly',
  'captionInPieces',
  'withoutMerges',
  'blankLeadingRows',
  'blankLeadingColumns',
  'blankRowsHidden',
  'blankColumnsHidden',
  'shuffledAndRenamed',
  'stackedOnOneSheet',
  'totalsAsFormulas',
  'totalsAsUncalculatedFormulas',
] as const;

/**
 * Noises that do not go together: a page is split once; codes are joined from texts. Where a header with 栏次 numbers
 * comes to stand inside the range of a formula, or zeros make two totals the sums of each other, the formula itself has
 * become wrong.
 */
const APART: readonly (readonly [RegExp, RegExp])[] = [
  [/^splitPages/, /^splitPages/],
  [/^codesAs/, /^codes/],
  [/^(?:splitPages|stacked|nothingAsZero)/, /^totalsAsUncalculated/],
  [/^totalsAs/, /^totalsAs/],
];

/** Sets of two or three noises, the same ones for the same seed. */
export function compositions(count: number, seed: number): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  let state = seed;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  while (found.size < count) {
    const picked = new Set(Array.from({ length: 2 + next(2) }, () => next(ORDER.length)));
    const names = ORDER.filter((_, at) => picked.has(at));
    if (names.length > 1 && goTogether(names)) found.set(names.join(), names);
  }
  return [...found.values()];
}

function goTogether(names: readonly string[]): boolean {
  return names.every((first, at) =>
    names.slice(at + 1).every((second) => !APART.some(([one, other]) => one.test(first) && other.test(second))),
  );
}
