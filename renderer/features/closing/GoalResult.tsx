import { useTranslation } from 'react-i18next';
import type { EvaluatedGoal, GoalAttainment } from '../../../domain/case/closing.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Card } from '../../ui/Card.tsx';
import { TableRegion } from '../../ui/TableRegion.tsx';
import { Difference } from './Difference.tsx';
import { GoalFacts } from './GoalFacts.tsx';
import { levelInWords } from './goal-levels.ts';
import { signedNumber } from '../../ui/signed-number.ts';

interface Props {
  readonly goal: EvaluatedGoal;
  readonly line: GoalAttainment | undefined;
}

/** One goal as both sides evaluated it, to read. */
export function GoalResult({ goal, line }: Props) {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const words = (value: GoalAttainment['agreedValue'] | undefined) =>
    value === null || value === undefined ? (
      <span className="kim-muted">{t('goals.skip')}</span>
    ) : (
      <>
        <strong>{signedNumber(value)}</strong> {levelInWords(goal.levels, value, language)}
      </>
    );
  return (
    <Card heading={goal.title} level={3}>
      <GoalFacts goal={goal} />
      {goal.state === 'suspended' && <p>{t('goals.suspendedRecord')}</p>}
      {line && (
        <>
          <TableRegion label={goal.title}>
            <table className="kim-table kim-goal-result" aria-label={goal.title}>
              <thead>
                <tr>
                  <th scope="col">{t('goals.clientValue')}</th>
                  <th scope="col">{t('goals.caseworkerValue')}</th>
                  <th scope="col">{t('goals.agreedValue')}</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <td>{words(line.clientValue)}</td>
                  <td>{words(line.caseworkerValue)}</td>
                  <td>{words(line.agreedValue)}</td>
                </tr>
              </tbody>
            </table>
          </TableRegion>
          {line.clientValue !== null && line.caseworkerValue !== null && (
            <p className="kim-difference">
              <Difference clientValue={line.clientValue} caseworkerValue={line.caseworkerValue} />
            </p>
          )}
          {line.comment && (
            <p>
              <span className="kim-muted">{t('goals.comment')}: </span>
              {line.comment}
            </p>
          )}
        </>
      )}
    </Card>
  );
}
