import { Circle, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';

export interface TimelineEntry {
  readonly id: string;
  /** „21.11.2026“ */
  readonly when: string;
  /** `YYYY-MM-DD` or a timestamp, for machines. */
  readonly dateTime: string;
  readonly title: string;
  readonly icon?: LucideIcon | undefined;
  readonly content?: ReactNode;
}

interface Props {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** The entry that somebody came for: it is brought into sight, gets the focus, and says so in these words. */
  readonly found?: { readonly id: string; readonly note: string } | undefined;
}

/** What happened, one under the other, with its day. */
export function Timeline({ label, entries, headingLevel = 3, found }: Props) {
  return (
    <ol className="kim-timeline" aria-label={label}>
      {entries.map((entry) => (
        <Item
          key={entry.id}
          entry={entry}
          headingLevel={headingLevel}
          note={entry.id === found?.id ? found.note : null}
        />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly entry: TimelineEntry;
  readonly headingLevel: 2 | 3 | 4;
  /** Why this is the one; null for all others. */
  readonly note: string | null;
}

function Item({ entry, headingLevel, note }: ItemProps) {
  const { when, dateTime, title, icon: Icon = Circle, content } = entry;
  const Heading = `h${headingLevel}` as const;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFound = note !== null;
  useEffect(() => {
    if (!isFound) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [isFound]);
  return (
    <li className={isFound ? 'kim-timeline__item kim-timeline__item--found' : 'kim-timeline__item'}>
      <time className="kim-timeline__when" dateTime={dateTime}>
        {when}
      </time>
      <span className="kim-timeline__mark">
        <Icon size={14} />
      </span>
      <div className="kim-timeline__body">
        <Heading ref={heading} tabIndex={isFound ? -1 : undefined}>
          {title}
          {isFound && <span className="kim-timeline__found">{note}</span>}
        </Heading>
        {content}
      </div>
    </li>
  );
}
