import { useTranslation } from 'react-i18next';
import {
  addedFields,
  differingFields,
  mergeChoice,
  mergeSides,
  suggestedChoice,
  type MergeField,
} from '../../../../domain/case/merge.ts';
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
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Both entries side by side: where they differ one value is chosen; then they become one. */
export function MergeForm({ kept, other, onBack, onDone }: Props) {
  const { t } = useTranslation('persons');
  const { caseId } = useCase();
  const valueOf = useValueOf();
  const merge = useCaseCommand('person.merge');
  const sides = { kept, merged: other };
  const differing = differingFields(kept, other);
  const added = addedFields(kept, other).map((field) => `${t(field)}: ${isolated(valueOf(field, other))}`);
  return (
    <div className="kim-stack kim-two-columns">
      <p>{t('merge.text')}</p>
      {differing.length === 0 && <p>{t('merge.noContradiction')}</p>}
      {added.length > 0 && <p>{t('merge.added', { values: added.join('; ') })}</p>}
      <DraftedForm
        draftKey={mergeDraftKey(caseId, kept.id, other.id)}
        schema={mergeChoice}
        stored={suggestedChoice(kept, other)}
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
            {differing.map((field) => (
              <RadioGroup
                key={field}
                {...form.field(field)}
                label={t(field)}
                options={mergeSides.map((side) => ({
                  value: side,
                  label: valueOf(field, sides[side]),
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

/** What a field of a person says, in words. */
function useValueOf() {
  const { language } = useLanguage();
  return (field: MergeField, person: Person): string => {
    const value = person[field] ?? '';
    switch (field) {
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
