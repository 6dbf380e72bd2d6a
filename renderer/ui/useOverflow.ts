import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether what is inside is wider than its frame: then people without a mouse need a way to scroll it. */
export function useOverflow<Element extends HTMLElement>(): [RefObject<Element | null>, boolean] {
  const frame = useRef<Element>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [frame, overflows];
}
