import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../domain/contract/operations.ts';
import { recordKinds } from '../../../../domain/history/record-kinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { Section } from '../../../ui/Section.tsx';
import { toast } from '../../../ui/toast.ts';
import { formatTimestamp } from '../../../ui/useFormat.ts';
import { useCommand } from '../../../app/api.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { isolated } from '../isolated.ts';
import { useCase } from '../useCase.ts';

type Merge = Output<'person.duplicates'>['merges'][number];

/** What was merged into somebody, and the way back or why there is none. */
export function MergeList({ merges }: { readonly merges: readonly Merge[] }) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const undo = useCommand('person.undoMerge', [
    'case.open',
    'case.list',
    'person.duplicates',
    'day.overview',
  ]);
  if (merges.length === 0) return null;
  const takeBack = async ({ id: mergeId, name }: Merge) => {
    await undo.mutateAsync({ caseId, mergeId });
    toast(t('merge.undone', { name: isolated(name) }));
  };
  return (
    <Section heading={t('merge.earlier')}>
      {undo.error && <FailureMessage failure={undo.error} />}
      <ul className="kim-lines">
        {merges.map((merge) => (
          <li key={merge.id} className="kim-stack kim-stack--small">
            <p>
              {t('merge.line', {
                name: isolated(merge.name),
                by: merge.mergedBy,
                when: formatTimestamp(merge.mergedAt),
              })}
            </p>
            {merge.problem !== null && <p className="kim-muted">{t(`merge.problem.${merge.problem}`)}</p>}
            {merge.problem === null && merge.changedSince.length > 0 && (
              <p className="kim-muted">
                {t('merge.changedSince', { fields: merge.changedSince.map((part) => t(part)).join(', ') })}
              </p>
            )}
            {merge.problem === null && merge.enteredSince.length > 0 && (
              <p className="kim-muted">
                {t('merge.enteredSince', {
                  records: merge.enteredSince
                    .map(({ kind, count }) => `${recordKinds[kind].label[language]} (${count})`)
                    .join(', '),
                })}
              </p>
            )}
            {merge.problem === null && (
              <Button
                kind="secondary"
                compact
                busy={undo.isPending}
                aria-label={t('merge.undoNamed', { name: merge.name })}
                onClick={() => void takeBack(merge).catch(() => undefined)}
              >
                {t('merge.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
