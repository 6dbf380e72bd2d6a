import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/case/plan.ts';
import { comparePlans } from '../../../domain/case/plan-comparison.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';
import { TableRegion } from '../../ui/TableRegion.tsx';
import {
  singleChanges,
  titlesOf,
  valueInWords,
  type SingleChange,
  type ValueContext,
} from './difference-words.ts';

interface NamedPlan {
  readonly name: string;
  readonly goals: readonly Goal[];
}

interface Props {
  readonly before: NamedPlan;
  readonly after: NamedPlan;
}

const tones = { added: 'success', removed: 'warning', changed: 'info' } as const;

/** What differs, the earlier plan on the left, the later on the right. */
export function DifferenceTable({ before, after }: Props) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const differences = comparePlans(before.goals, after.goals);
  if (differences.length === 0) return <p role="status">{t('compare.same')}</p>;
  const shared = {
    language,
    titles: titlesOf(before.goals, after.goals),
    priorities: {
      1: t('priority.first'),
      2: t('priority.second'),
      3: t('priority.third'),
    },
  };
  return (
    <>
      <p role="status">{t('compare.count', { count: differences.length })}</p>
      <TableRegion label={t('compare.table')}>
        <table className="kim-table kim-difference-table">
          <caption className="kim-sr-only">{t('compare.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.what')}</th>
              <th scope="col">{before.name}</th>
              <th scope="col">{after.name}</th>
            </tr>
          </thead>
          {differences.map((difference) => (
            <tbody key={`${difference.record} ${difference.recordId}`}>
              <tr className="kim-plan-table__step">
                <th scope="rowgroup" colSpan={3}>
                  <span className="kim-row">
                    <span>
                      {t(`compare.record.${difference.record}`)}: <bdi>{difference.title}</bdi>
                    </span>
                    <Badge tone={tones[difference.change]}>{t(`compare.change.${difference.change}`)}</Badge>
                  </span>
                </th>
              </tr>
              {difference.change === 'changed' &&
                singleChanges(difference.fields).map((change) => (
                  <ChangeRow
                    key={change.field === 'levels' ? change.level : change.field}
                    change={change}
                    context={{ ...shared, record: difference.record }}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </TableRegion>
    </>
  );
}

interface ChangeProps {
  readonly change: SingleChange;
  readonly context: ValueContext;
}

function ChangeRow({ change, context }: ChangeProps) {
  const { t } = useTranslation('plan');
  const label = change.field === 'levels' ? t(`level.${change.level}`) : t(`compare.field.${change.field}`);
  const shown = (value: unknown) => {
    const text = valueInWords(change.field, value, context);
    return text === '' ? (
      <span className="kim-muted">{t('compare.empty')}</span>
    ) : (
      <span className="kim-entered">{text}</span>
    );
  };
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{shown(change.before)}</td>
      <td>{shown(change.after)}</td>
    </tr>
  );
}
