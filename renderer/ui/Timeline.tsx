import { Circle, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

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
}

/** What happened, one under the other, with its day. */
export function Timeline({ label, entries, headingLevel = 3 }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="kim-timeline" aria-label={label}>
      {entries.map(({ id, when, dateTime, title, icon: Icon = Circle, content }) => (
        <li className="kim-timeline__item" key={id}>
          <time className="kim-timeline__when" dateTime={dateTime}>
            {when}
          </time>
          <span className="kim-timeline__mark">
            <Icon size={14} />
          </span>
          <div className="kim-timeline__body">
            <Heading>{title}</Heading>
            {content}
          </div>
        </li>
      ))}
    </ol>
  );
}
