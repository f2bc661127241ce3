import { useLayoutEffect, useState, type RefObject } from 'react';

/** How wide an element is, in whole pixels, kept up to date; `initial` until it is drawn. */
export function useWidth(element: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = (): void => setWidth(Math.floor(observed.getBoundingClientRect().width) || initial);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element, initial]);
  return width;
}
