import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermName } from '../../domain/glossary/terms.ts';
import { TermSlot } from './TermSlot.tsx';

interface Props {
  readonly children: string;
  /** What the title means, where it needs explaining. */
  readonly term?: TermName | undefined;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** At the end of the title's line: the page's main button, a state. */
  readonly aside?: ReactNode;
  /** False where something else should have the focus at the start, such as the password field. */
  readonly takesFocus?: boolean | undefined;
}

/** The page's h1. It takes focus when the page is entered, so that a screen reader says where one is. */
export function PageTitle({ children, term, lead, aside, takesFocus = true }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} – ${t('programName')}`;
  }, [children, t]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Once per page: a title that changes while one types must not take the focus away.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const name = (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
  return (
    <div className="kim-title">
      <div className="kim-title__line">
        {term ? (
          <div className="kim-title__name">
            {name}
            <TermSlot term={term} />
          </div>
        ) : (
          name
        )}
        {aside}
      </div>
      {lead && <div className="kim-title__lead">{lead}</div>}
    </div>
  );
}
