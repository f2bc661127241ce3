/** Answers after the browser has drawn what the last state shows; at once where nobody is looking. */
export function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  // The first frame comes before drawing, the second after it.
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
