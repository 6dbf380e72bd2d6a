import { useTranslation } from 'react-i18next';
import type { goalDetails } from '../../../domain/case/plan.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { TermSlot } from '../../ui/TermSlot.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { bestFirst } from './attainment-levels.ts';

/** What each level of attainment means for this goal, best first. */
export function LevelFields({ form }: { readonly form: FormHandle<typeof goalDetails> }) {
  const { t } = useTranslation('plan');
  return (
    <Fieldset legend={t('goal.levels')}>
      <div className="kim-field__head">
        <p className="kim-muted">{t('goal.levelsHint')}</p>
        <TermSlot term="gas" />
      </div>
      {bestFirst.map((level) => (
        <TextField key={level} {...form.field(`levels.${level}`)} label={t(`level.${level}`)} />
      ))}
    </Fieldset>
  );
}
