import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { durability } from '../../../domain/vocabulary/durability.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useCase } from '../case-file/useCase.ts';
import { HeldInFields } from '../closing/HeldInFields.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import type { CheckFormHandle } from './CheckForm.tsx';
import { FollowUpFields } from './FollowUpFields.tsx';
import { GoalDurability } from './GoalDurability.tsx';

/** The first level: does the result hold in this case? */
export function CaseLevelFields({ form }: { readonly form: CheckFormHandle }) {
  const { t } = useTranslation('sustainability');
  const { language } = useLanguage();
  const { view } = useCase();
  const result = useWatch({ control: form.hook.control, name: 'result' });
  return (
    <Fieldset legend={t('case.heading')}>
      <DateField {...form.field('heldOn')} label={t('case.heldOn')} direction="past" required />
      {result !== 'not-reachable' && (
        <HeldInFields language={form.field('language')} interpreter={form.field('interpreter')} />
      )}
      {view.goals.length > 0 && (
        <div role="group" aria-label={t('case.goals')} className="kim-stack">
          {view.goals.map((goal, index) => (
            <GoalDurability key={goal.id} form={form} goal={goal} index={index} />
          ))}
        </div>
      )}
      <RadioGroup
        {...form.field('result')}
        term="durability"
        label={t('case.result')}
        hint={t('case.resultHint')}
        options={optionsOf(durability, { language, today: '' })}
        horizontal
        required
      />
      <TextArea {...form.field('clientWords')} label={t('case.clientWords')} />
      <FollowUpFields form={form} />
    </Fieldset>
  );
}
