import type { Figure } from '../../disclosure/figure';
import type { Instance } from '../../relation/instance';

/** How many equations away from a rounded one sharper figures are looked for. */
const STEPS = 3;

/**
 * The comparisons that can contradict each other by bounds. Where all hold to the last digit, the shown figures are what
 * satisfies all of them; so only what is near one that rounding has put off is looked at, and most workbooks cost nothing.
 */
export function nearRounded<Item extends { readonly instance: Instance }>(items: readonly Item[]): readonly Item[] {
  const figures = new Set<Figure>();
  const take = ({ instance: { left, right } }: Item) => {
    for (const { figure } of left) figures.add(figure);
    for (const { figure } of right) figures.add(figure);
  };
  let near = items.filter(({ instance }) => instance.verdict !== '平');
  near.forEach(take);
  const touches = ({ figure }: Instance['left'][number]) => figures.has(figure);
  for (let step = 0; step < STEPS && near.length > 0 && near.length < items.length; step += 1) {
    near = items.filter(({ instance: { left, right } }) => left.some(touches) || right.some(touches));
    near.forEach(take);
  }
  return near;
}
