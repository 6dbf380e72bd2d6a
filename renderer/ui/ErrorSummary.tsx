import { OctagonAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface SummaryEntry {
  /** The control to go to; without it (a rule over several fields) the message stands without a link. */
  readonly fieldId?: string | undefined;
  readonly label?: string | undefined;
  readonly message: string;
}

interface Props {
  readonly entries: readonly SummaryEntry[];
  /** Takes focus whenever this grows, that is after each attempt to submit. */
  readonly focusKey: number;
}

function goTo(fieldId: string) {
  const control = document.getElementById(fieldId);
  // The label first: a field whose label is off screen is hard to know.
  control?.closest('.kim-field')?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** All errors of a form in one place, one link per field, on top and focused after submitting. */
export function ErrorSummary({ entries, focusKey }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef(0);
  const shown = entries.length > 0;
  useEffect(() => {
    // The attempt is known a render earlier than its errors.
    if (!shown || focusKey <= focused.current) return;
    focused.current = focusKey;
    box.current?.focus();
  }, [focusKey, shown]);
  if (entries.length === 0) return null;
  return (
    <div
      ref={box}
      className="kern-alert kern-alert--danger kim-alert kim-error-summary"
      role="group"
      aria-labelledby="error-summary-heading"
      tabIndex={-1}
    >
      <div className="kern-alert__header">
        <OctagonAlert size={26} />
        <h2 id="error-summary-heading">{t('form.errorCount', { count: entries.length })}</h2>
      </div>
      <div className="kern-alert__body">
        <ul>
          {entries.map(({ fieldId, label, message }) => (
            <li key={`${fieldId ?? ''} ${message}`}>
              {fieldId ? (
                <a
                  className="kern-link"
                  href={`#${fieldId}`}
                  onClick={(event) => {
                    // The address belongs to the router.
                    event.preventDefault();
                    goTo(fieldId);
                  }}
                >
                  {label ? `${label.replace(/[.:?]$/, '')}: ${message}` : message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
