import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LastRating } from '../../../../domain/case/assessment-course.ts';
import { fieldsOfAction, type FieldOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import type { assessmentForm, AssessmentValues } from './assessment-form.ts';
import { isField, type AssessmentPart } from './assessment-parts.ts';
import { BasicFields } from './BasicFields.tsx';
import { FieldOfActionFields } from './FieldOfActionFields.tsx';
import { PartList } from './PartList.tsx';
import { ReadAloudView } from './ReadAloudView.tsx';
import { StrengthFields } from './StrengthFields.tsx';
import { usePartName } from './usePartName.ts';
import { usePartOfErrors } from './usePartOfErrors.ts';

interface Props {
  readonly form: FormHandle<typeof assessmentForm>;
  readonly part: AssessmentPart;
  /** How the fields were rated before. */
  readonly before: ReadonlyMap<FieldOfAction, LastRating>;
  readonly onPart: (part: AssessmentPart) => void;
}

/** One part of the form, beside the list of all. */
export function AssessmentPartView({ form, part, before, onPart }: Props) {
  const { t } = useTranslation('assessment');
  const partName = usePartName();
  const values = useWatch({ control: form.hook.control }) as AssessmentValues;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(part);
  usePartOfErrors(form, onPart);

  useEffect(() => {
    // At the start the page's own title has the focus, after a refused save the summary of errors.
    const summary = document.activeElement?.closest('.kim-error-summary') ?? null;
    if (shown.current !== part && summary === null) heading.current?.focus();
    shown.current = part;
  }, [part]);

  const position = isField(part) ? fieldsOfAction.codes.indexOf(part) : -1;
  return (
    <div className="kim-assessment">
      <section className="kim-assessment__part" aria-labelledby="assessment-part">
        <div>
          {position >= 0 && (
            <p className="kim-muted">
              {t('fieldOf', { number: position + 1, total: fieldsOfAction.codes.length })}
            </p>
          )}
          <h2 id="assessment-part" ref={heading} tabIndex={-1}>
            {partName(part)}
          </h2>
        </div>
        {part === 'basics' && <BasicFields form={form} />}
        {isField(part) && (
          <FieldOfActionFields key={part} form={form} index={position} before={before.get(part)} />
        )}
        {part === 'strengths' && <StrengthFields form={form} />}
        {part === 'summary' && <ReadAloudView values={values} onCorrect={onPart} />}
      </section>
      <PartList values={values} before={before} current={part} onPart={onPart} />
    </div>
  );
}
