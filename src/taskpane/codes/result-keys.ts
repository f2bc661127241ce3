import type { KeyboardEvent } from 'react';

/** The result that an arrow key, Home or End goes to from another result; nothing from elsewhere, or at either end. */
export function nextResult(list: HTMLElement, { key, target }: KeyboardEvent): HTMLElement | undefined {
  const results = [...list.querySelectorAll<HTMLElement>('[data-code-result]')];
  const at = results.findIndex((result) => result === target);
  if (at < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return results[at + 1];
    case 'ArrowUp':
      return results[at - 1];
    case 'Home':
      return results[0];
    case 'End':
      return results.at(-1);
    default:
      return undefined;
  }
}
