import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addedFields,
  differingParts,
  keptThroughout,
  mergeChoice,
  mergeSides,
} from '../../../../domain/case/merge.ts';
import { addressInWords } from '../../../../domain/address.ts';
import { nameOf, type Person } from '../../../../domain/case/person.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { choiceFields } from '../../../../domain/history/case-fields.ts';
import { countries } from '../../../../domain/vocabulary/countries.ts';
import { genders } from '../../../../domain/vocabulary/genders.ts';
import { maritalStatus } from '../../../../domain/vocabulary/marital-status.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { isolated } from '../isolated.ts';
import { mergeDraftKey } from '../persons/persons-editing.ts';
import { useCase, useCaseCommand } from '../useCase.ts';

interface Props {
  readonly kept: Person;
  readonly other: Person;
  /** Of the cases that the other one is in. */
  readonly references: readonly string[];
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Both entries side by side: where they differ one is chosen; then they become one. */
export function MergeForm({ kept, other, references, onBack, onDone }: Props) {
  const { t } = useTranslation('persons');
  const { caseId } = useCase();
  const valueOf = useValueOf();
  const merge = useCaseCommand('person.merge');
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => heading.current?.focus(), []);
  const sides = { kept, merged: other };
  const differing = differingParts(kept, other);
  const added = addedFields(kept, other).map((field) => `${t(field)}: ${isolated(valueOf(field, other))}`);
  return (
    <div className="kim-stack kim-two-columns">
      <h3 ref={heading} tabIndex={-1}>
        {t('merge.with', { name: isolated(nameOf(other)) })}
      </h3>
      <p className="kim-muted">{references.join(', ')}</p>
      <p>{t('merge.text')}</p>
      {differing.length === 0 && <p>{t('merge.noContradiction')}</p>}
      {added.length > 0 && <p>{t('merge.added', { values: added.join('; ') })}</p>}
      <DraftedForm
        draftKey={mergeDraftKey(caseId, kept.id, other.id)}
        schema={mergeChoice}
        stored={keptThroughout}
        version={kept.version}
        record={{ fields: choiceFields, readBy: ['person.duplicates'] }}
        submitLabel={t('merge.submit')}
        actions={
          <Button kind="secondary" onClick={onBack}>
            {t('merge.back')}
          </Button>
        }
        onSave={async (choice, _form, version) => {
          const ids = { caseId, personId: kept.id, otherId: other.id };
          await merge.mutateAsync({ ...ids, version, otherVersion: other.version, choice });
          toast(t('merge.done', { name: isolated(nameOf(kept)) }));
          onDone();
        }}
      >
        {(form) => (
          <>
            {differing.map((part) => (
              <RadioGroup
                key={part}
                {...form.field(part)}
                label={t(part)}
                options={mergeSides.map((side) => ({
                  value: side,
                  label: valueOf(part, sides[side]),
                  hint: t(`merge.side.${side}`),
                }))}
              />
            ))}
            {(kept.specialProtection || other.specialProtection) && (
              <Alert tone="warning" heading={t('merge.staysProtected')} />
            )}
          </>
        )}
      </DraftedForm>
    </div>
  );
}

/** What a person says, in words: in one field, or as an address. */
function useValueOf() {
  const { language } = useLanguage();
  return (part: ReturnType<typeof differingParts | typeof addedFields>[number], person: Person): string => {
    if (part === 'address') return addressInWords(person);
    const value = person[part] ?? '';
    switch (part) {
      case 'birthDate':
        return formatGermanDate(value);
      case 'gender':
        return value && genders.label(value, language);
      case 'nationality':
        return value && countries.label(value, language);
      case 'maritalStatus':
        return value && maritalStatus.label(value, language);
      default:
        return value;
    }
  };
}
