import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  differingFields,
  mergeSides,
  suggestedChoice,
  type MergeChoice,
  type MergeField,
} from '../../../../domain/case/merge.ts';
import type { Person } from '../../../../domain/case/person.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { countries } from '../../../../domain/vocabulary/countries.ts';
import { genders } from '../../../../domain/vocabulary/genders.ts';
import { maritalStatus } from '../../../../domain/vocabulary/marital-status.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { toast } from '../../../ui/toast.ts';
import { isolated } from '../isolated.ts';
import { nameOf } from '../persons/person-values.ts';
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
  const [choice, setChoice] = useState<MergeChoice>(() => suggestedChoice(kept, other));
  const sides = { kept, merged: other };
  const submit = async () => {
    const { id: personId, version } = kept;
    await merge.mutateAsync({
      caseId,
      personId,
      version,
      otherId: other.id,
      otherVersion: other.version,
      choice,
    });
    toast(t('merge.done', { name: isolated(nameOf(kept)) }));
    onDone();
  };
  const differing = differingFields(kept, other);
  return (
    <div className="kim-stack kim-two-columns">
      <p>{t('merge.text')}</p>
      {differing.length === 0 && <p>{t('merge.equal')}</p>}
      {differing.map((field) => (
        <RadioGroup
          key={field}
          label={t(field)}
          value={choice[field]}
          onChange={(side) => {
            const chosen = mergeSides.find((one) => one === side);
            if (chosen) setChoice({ ...choice, [field]: chosen });
          }}
          options={mergeSides.map((side) => ({
            value: side,
            label: valueOf(field, sides[side]) || t('merge.blank'),
            hint: t(`merge.side.${side}`),
          }))}
        />
      ))}
      {(kept.specialProtection || other.specialProtection) && (
        <Alert tone="warning" heading={t('merge.staysProtected')} />
      )}
      {merge.error && <FailureMessage failure={merge.error} />}
      <div className="kim-row">
        <Button busy={merge.isPending} onClick={() => void submit().catch(() => undefined)}>
          {t('merge.submit')}
        </Button>
        <Button kind="secondary" onClick={onBack}>
          {t('merge.back')}
        </Button>
      </div>
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
