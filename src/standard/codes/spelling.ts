/**
 * The fewest letters to insert, leave out, replace or swap with their neighbour to make one text of the other, or
 * `Infinity` where it takes more than `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (from.length - to.length > limit || to.length - from.length > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      let best = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      if (row[j]! + 1 < best) best = row[j]! + 1;
      if (next[j - 1]! + 1 < best) best = next[j - 1]! + 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped && before[j - 2]! + 1 < best) best = before[j - 2]! + 1;
      if (best < least) least = best;
      next.push(best);
    }
    if (least > limit) return Infinity;
    before = row;
    row = next;
  }
  const distance = row[to.length]!;
  return distance <= limit ? distance : Infinity;
}

/** The letters and digits of a plain text, so that brackets, commas and dots do not count as mistakes. */
export function lettersOf(plain: string): string {
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * How many mistakes a name may have and still be that name misspelt: none in two letters (水费 is not 电费), one in up to
 * five, two in up to nine, and three in longer ones.
 */
export function mistakesAllowed(name: string): number {
  return name.length <= 2 ? 0 : name.length <= 5 ? 1 : name.length <= 9 ? 2 : 3;
}
