import { useId, type ReactNode } from 'react';

interface Props {
  readonly heading?: string | undefined;
  readonly level?: 2 | 3 | 4 | undefined;
  /** At the end of the heading's line: a badge, a button. */
  readonly aside?: ReactNode;
  /** Tinted instead of outlined. */
  readonly surface?: boolean | undefined;
  readonly children: ReactNode;
}

/** Things that belong together, with a name. */
export function Card({ heading, level = 2, aside, surface, children }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      className={surface ? 'kim-card kim-card--surface' : 'kim-card'}
      aria-labelledby={heading ? id : undefined}
    >
      {(heading || aside) && (
        <div className="kim-card__header">
          {heading && <Heading id={id}>{heading}</Heading>}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
