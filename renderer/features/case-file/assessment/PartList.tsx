import { Check, Circle, CircleSlash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LastRating } from '../../../../domain/case/assessment-course.ts';
import type { FieldOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import { Slashed } from '../../../ui/Slashed.tsx';
import { fieldState, type AssessmentValues, type FieldState } from './assessment-form.ts';
import { assessmentParts, isField, type AssessmentPart } from './assessment-parts.ts';
import { usePartName } from './usePartName.ts';

interface Props {
  readonly values: AssessmentValues;
  /** How the fields were rated before: said until they are looked at again. */
  readonly before: ReadonlyMap<FieldOfAction, LastRating>;
  readonly current: AssessmentPart;
  readonly onPart: (part: AssessmentPart) => void;
}

const marks = { open: Circle, skipped: CircleSlash, rated: Check } as const;

/** All parts with their state: what was skipped is seen, and any part can be turned to. */
export function PartList({ values, before, current, onPart }: Props) {
  const { t } = useTranslation('assessment');
  const partName = usePartName();
  const entryOf = (part: AssessmentPart) => values.fields.find(({ field }) => field === part);
  const done = values.fields.filter((entry) => fieldState(entry) === 'rated').length;
  const words = (state: FieldState, status: number | null | undefined) =>
    state === 'rated' ? t('state.rated', { status: status ?? '' }) : t(`state.${state}`);
  return (
    <nav className="kim-parts" aria-label={t('parts')}>
      <p className="kim-muted" role="status">
        {t('progress', { done, total: values.fields.length })}
      </p>
      <ol>
        {assessmentParts.map((part) => {
          const entry = isField(part) ? entryOf(part) : undefined;
          const state = entry && fieldState(entry);
          const Mark = state && marks[state];
          const earlier = isField(part) ? before.get(part)?.entry.status : undefined;
          return (
            <li key={part}>
              <button
                type="button"
                className="kim-parts__part"
                aria-current={part === current ? 'step' : undefined}
                onClick={() => onPart(part)}
              >
                {Mark && <Mark size={16} />}
                <span>
                  <Slashed term={partName(part)} />
                </span>
                {state && (
                  // „offen“ sixteen times would be noise: the empty circle says it to the eye.
                  <span className={state === 'open' ? 'kim-sr-only' : 'kim-parts__state'}>
                    {words(state, entry.status)}
                  </span>
                )}
                {state === 'open' && typeof earlier === 'number' && (
                  <span className="kim-parts__state">{t('state.before', { status: earlier })}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
