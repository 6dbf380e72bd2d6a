import type { ReactNode } from 'react';
import { formatGermanDate } from '../../domain/date.ts';
import { printLabels } from './labels/index.ts';
import type { PrintLabels } from './labels/print-labels.ts';
import { useSecondLanguage } from './PrintLanguageContext.ts';

export type PickLabel = (labels: PrintLabels) => string;

/** A label in the second language alone; nothing where the plan is German only. */
export function Translated({ pick }: { readonly pick: PickLabel }) {
  const second = useSecondLanguage();
  if (!second) return null;
  return (
    <span className="translated" lang={second.code} dir={second.direction}>
      {pick(second.labels)}
    </span>
  );
}

/** A label of ours: German, and under it the second language. */
export function Words({ pick }: { readonly pick: PickLabel }) {
  return (
    <span className="words">
      <span>{pick(printLabels.de)}</span> <Translated pick={pick} />
    </span>
  );
}

/**
 * What people entered: in their words, in whichever direction these run, cut off from the direction of the text
 * around it. A gap is shown as one, so that nobody adds to a signed plan.
 */
export function Entered({ children }: { readonly children: string }) {
  if (children === '') return <Words pick={(labels) => labels.notRecorded} />;
  return (
    <bdi className="entered" dir="auto">
      {children}
    </bdi>
  );
}

/** The same, with words of our own for a gap that has them. */
export function EnteredOr({
  children,
  otherwise,
}: {
  readonly children: string;
  readonly otherwise: PickLabel;
}) {
  return children === '' ? <Words pick={otherwise} /> : <Entered>{children}</Entered>;
}

/** A day in German form, never turned around by Arabic text beside it. */
export function Day({ children }: { readonly children: string | null }): ReactNode {
  if (children === null) return <Words pick={(labels) => labels.notRecorded} />;
  return (
    <bdi dir="ltr" className="day">
      <time dateTime={children}>{formatGermanDate(children)}</time>
    </bdi>
  );
}
