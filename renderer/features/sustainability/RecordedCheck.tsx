import { useTranslation } from 'react-i18next';
import type { Check, Closing, EvaluatedGoal } from '../../../domain/case/closing.ts';
import { durability } from '../../../domain/vocabulary/durability.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useHeldIn } from '../closing/useHeldIn.tsx';
import { useReachedAtClosing } from './GoalDurability.tsx';

interface Props {
  readonly check: Check;
  readonly closing: Closing | null;
  readonly goals: readonly EvaluatedGoal[];
}

/** A check on both levels, to read. */
export function RecordedCheck({ check, closing, goals }: Props) {
  const { t } = useTranslation('sustainability');
  const { language } = useLanguage();
  const format = useFormat();
  const heldIn = useHeldIn();
  const reached = useReachedAtClosing(closing);
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
            ...(check.result === 'not-reachable' ? [] : heldIn(check)),
            { term: t('case.result'), value: durability.label(check.result, language) },
            { term: t('case.clientWords'), value: check.clientWords && <bdi>{check.clientWords}</bdi> },
            { term: t('case.followUp'), value: followUp },
          ]}
        />
        {goals.length > 0 && (
          <Table
            caption={t('case.goals')}
            rows={goals}
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
