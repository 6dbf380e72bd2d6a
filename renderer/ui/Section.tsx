import { useId, type ReactNode } from 'react';

interface Props {
  readonly heading: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a heading of the second level, without a frame. */
export function Section({ heading, aside, children }: Props) {
  const id = useId();
  return (
    <section className="kim-section" aria-labelledby={id}>
      <div className="kim-row kim-row--between">
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
