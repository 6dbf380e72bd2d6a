import { useLayoutEffect, useState, type RefObject } from 'react';

/** A few rows at least, and the page's lower margin (pixels). */
const least = 320;
const margin = 32;

/** The height that the window leaves below an element's upper edge, in pixels, so that a long list fills the page. */
export function useRestOfWindow(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const measure = () => {
      const top = (element.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      setHeight(Math.max(least, window.innerHeight - top - margin));
    };
    measure();
    // What stands above the list may wrap, appear or go.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [element]);
  return height;
}
