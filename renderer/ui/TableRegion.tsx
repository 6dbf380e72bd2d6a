import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  /** Names the frame where it can be scrolled: the table's caption. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The frame of a table. Where the table is wider, people without a mouse can step into it and scroll. */
export function TableRegion({ label, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      className="kim-table-region"
      ref={frame}
      {...(overflows && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      {children}
    </div>
  );
}
