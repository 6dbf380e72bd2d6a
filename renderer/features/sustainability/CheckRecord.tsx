import { useTranslation } from 'react-i18next';
import type { Check } from '../../../domain/case/closing.ts';
import { durability } from '../../../domain/vocabulary/durability.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Alert } from '../../ui/Alert.tsx';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import { useReachedAtClosing } from './GoalDurability.tsx';

/** The check as it stands after the case has ended. */
export function CheckRecord() {
  const { t } = useTranslation('sustainability');
  const { view } = useCase();
  const format = useFormat();
  const day = view.file.endedOn === null ? '' : format.day(view.file.endedOn);
  return (
    <>
      <Alert tone="info" heading={t('ended', { day })} />
      {view.check === null ? <p>{t('nothing')}</p> : <RecordedCheck check={view.check} />}
    </>
  );
}

function RecordedCheck({ check }: { readonly check: Check }) {
  const { t } = useTranslation('sustainability');
  const { language } = useLanguage();
  const { view } = useCase();
  const format = useFormat();
  const reached = useReachedAtClosing();
  const lineOf = (goalId: string) => check.goals.find((line) => line.goalId === goalId);
  const followUp = check.followUpNeeded
    ? [check.followUpOn && format.day(check.followUpOn), check.followUpNote].filter(Boolean).join(': ') ||
      t('work.yes')
    : t('case.none');
  return (
    <>
      <Section heading={t('case.heading')}>
        <DefinitionTable
          label={t('case.heading')}
          definitions={[
            { term: t('case.heldOn'), value: format.day(check.heldOn) },
            { term: t('case.result'), value: durability.label(check.result, language) },
            { term: t('case.clientWords'), value: check.clientWords && <bdi>{check.clientWords}</bdi> },
            { term: t('case.followUp'), value: followUp },
          ]}
        />
        {view.goals.length > 0 && (
          <Table
            caption={t('case.goals')}
            rows={view.goals}
            rowId={({ id }) => id}
            columns={[
              { id: 'goal', header: t('case.goal'), cell: (goal) => goal.title },
              { id: 'closing', header: t('case.closing'), cell: reached },
              {
                id: 'now',
                header: t('case.goalResult'),
                cell: ({ id }) => {
                  const line = lineOf(id);
                  return line ? durability.label(line.durability, language) : t('work.notAsked');
                },
              },
              { id: 'comment', header: t('case.goalComment'), cell: ({ id }) => lineOf(id)?.comment },
            ]}
          />
        )}
      </Section>
      <Section heading={t('work.heading')}>
        <DefinitionTable
          label={t('work.heading')}
          definitions={[
            {
              term: t('work.held'),
              value: check.systemHeld === null ? t('work.notAsked') : t(`work.${check.systemHeld}`),
            },
            { term: t('work.note'), value: check.systemNote },
            { term: t('work.improvement'), value: check.systemImprovement },
          ]}
        />
      </Section>
    </>
  );
}
