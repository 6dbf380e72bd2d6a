import { useTranslation } from 'react-i18next';
import { formatGermanDate } from '../../../../domain/date.ts';
import { goalStates, type GoalState } from '../../../../domain/vocabulary/goal-states.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Card } from '../../../ui/Card.tsx';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { casePath } from '../case-pages.ts';
import { useCase } from '../useCase.ts';

const tones: Readonly<Record<GoalState, Tone | 'neutral'>> = {
  open: 'neutral',
  'in-progress': 'info',
  reached: 'success',
  'partly-reached': 'warning',
  'not-reached': 'danger',
  suspended: 'neutral',
  'given-up': 'neutral',
};

/** Each goal with its state and deadline, in the order of the plan. */
export function GoalStates() {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  return (
    <Card
      heading={t('overview.goals')}
      aside={<RouteLink to={casePath(caseId, 'plan')}>{t('overview.toPlan')}</RouteLink>}
    >
      {view.goals.length === 0 ? (
        <p className="kim-muted">
          {t('overview.noGoals')}. {t('overview.noGoalsText')}
        </p>
      ) : (
        <Table
          caption={t('overview.goals')}
          hideCaption
          rows={view.goals}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'goal',
              header: t('overview.goal'),
              rowHeader: true,
              cell: ({ title }) => <bdi>{title}</bdi>,
            },
            {
              id: 'state',
              header: t('overview.goalState'),
              cell: ({ state, dueOn }) => (
                <>
                  <Badge tone={tones[state]}>{goalStates.label(state, language)}</Badge>
                  {dueOn && (
                    <div className="kim-muted kim-small">
                      {t('overview.goalDue', { day: formatGermanDate(dueOn) })}
                    </div>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
