import type { KeyboardEvent } from 'react';

/**
 * The element that an arrow key, Home or End goes to from another one of a list, all of them matched by `selector`;
 * nothing from elsewhere, at either end, or for other keys. What is folded away is passed over.
 */
export function neighbour(
  list: HTMLElement,
  selector: string,
  { key, target }: KeyboardEvent,
): HTMLElement | undefined {
  const all = [...list.querySelectorAll<HTMLElement>(selector)].filter(isUnfolded);
  const at = all.findIndex((element) => element === target);
  if (at < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return all[at + 1];
    case 'ArrowUp':
      return all[at - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

function isUnfolded(element: HTMLElement): boolean {
  return element.closest('details:not([open])') === null;
}
