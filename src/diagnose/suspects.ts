import type { Figure } from '../disclosure/figure';
import type { Instance } from '../relation/instance';
import type { Sites } from './sites';

/**
 * Only what stands in a broken relation can have broken it, alone or together with a cell of its row; the rest of a
 * workbook is not even looked at.
 */
export function suspectsIn(broken: readonly Iterable<Figure>[], sites: Sites): ReadonlySet<Figure> {
  const suspects = new Set<Figure>();
  for (const figures of broken) {
    for (const figure of figures) {
      suspects.add(figure);
      for (const other of sites.of(figure)?.row.figures ?? []) suspects.add(other);
    }
  }
  return suspects;
}

/** Which of all comparisons may say something about the broken ones: those about suspects, and those between tables. */
export function concerning(instances: readonly Instance[], sites: Sites): (instance: Instance) => boolean {
  const suspects = suspectsIn(instances.filter(({ verdict }) => verdict === '不平').map(figuresOf), sites);
  return ({ left, right }) => {
    const [first] = left.length > 0 ? left : right;
    return [left, right].some((side) =>
      side.some(({ figure, table }) => table !== first!.table || suspects.has(figure)),
    );
  };
}

function figuresOf({ left, right }: Instance): readonly Figure[] {
  return [...left, ...right].map(({ figure }) => figure);
}
