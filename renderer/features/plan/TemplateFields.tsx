import { useTranslation } from 'react-i18next';
import { proposalOf, type PlanTemplate } from '../../../domain/plan-templates/template.ts';
import { responsibleParties } from '../../../domain/vocabulary/responsible-parties.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { adaptedGoal, type Adapted } from './template-form.ts';

interface Props {
  readonly template: PlanTemplate;
  readonly today: string;
  readonly adapted: Adapted;
  /** Somebody tried to take it over as it is. */
  readonly refused: boolean;
  readonly onAdapt: (change: Adapted) => void;
}

/** The goal as proposed, to be said in the words of this case, and its steps to choose from. */
export function TemplateFields({ template, today, adapted, refused, onAdapt }: Props) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const goal = adaptedGoal(proposalOf(template, today).goal, adapted);
  const { without = [] } = adapted;
  return (
    <>
      <TextField
        label={t('goal.title')}
        value={goal.title}
        onChange={(title) => onAdapt({ title })}
        error={refused && adapted.title?.trim() === '' ? t('template.titleNeeded') : undefined}
        required
      />
      <TextArea
        label={t('goal.indicator')}
        value={goal.indicator}
        onChange={(indicator) => onAdapt({ indicator })}
      />
      <DateField label={t('goal.dueOn')} value={goal.dueOn} onChange={(dueOn) => onAdapt({ dueOn })} />
      <Fieldset legend={t('template.steps')}>
        {template.steps.map(([title, measures], index) => (
          <div key={title}>
            <Checkbox
              label={title}
              value={!without.includes(index)}
              onChange={(wanted) =>
                onAdapt({
                  without: wanted ? without.filter((one) => one !== index) : [...without, index],
                })
              }
            />
            <ul className="kim-template__measures">
              {measures.map(([measure, responsible]) => (
                <li key={measure}>
                  {measure}{' '}
                  <span className="kim-muted">({responsibleParties.label(responsible, language)})</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Fieldset>
    </>
  );
}
