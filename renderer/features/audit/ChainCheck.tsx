import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { useCommand } from '../../app/api.ts';
import type { audit } from '../../locales/de/audit.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/useFormat.ts';

/** Recomputes the chain on demand, and shows what was found with the evidence behind it. */
export function ChainCheck() {
  const { t } = useTranslation('audit');
  const verify = useCommand('audit.verify');
  return (
    <Section heading={t('chain.heading')}>
      <p>{t('chain.text')}</p>
      <div>
        <Button kind="secondary" busy={verify.isPending} onClick={() => verify.mutate({})}>
          {t('chain.verify')}
        </Button>
      </div>
      {verify.error && <FailureMessage failure={verify.error} />}
      {verify.data && <CheckResult result={verify.data} />}
    </Section>
  );
}

type Problem = keyof (typeof audit)['chain']['problem'];

function CheckResult({ result }: { readonly result: Output<'audit.verify'> }) {
  const { t, i18n } = useTranslation('audit');
  const format = useFormat();
  const problem = (code: string) =>
    i18n.exists(`audit:chain.problem.${code}`)
      ? t(`chain.problem.${code as Problem}`)
      : t('chain.problem.other');
  return (
    <Alert
      tone={result.intact ? 'success' : 'danger'}
      heading={result.intact ? t('chain.intact') : t('chain.broken')}
      live
    >
      <div className="kim-stack kim-stack--small">
        <p>{result.intact ? t('chain.intactText') : t('chain.brokenText')}</p>
        <DefinitionTable
          label={t('chain.evidence')}
          definitions={[
            ...(result.problem === null
              ? []
              : [{ term: t('chain.finding'), value: problem(result.problem) }]),
            ...(result.firstBrokenSequence === null
              ? []
              : [{ term: t('chain.firstBroken'), value: format.number(result.firstBrokenSequence) }]),
            { term: t('chain.entries'), value: format.number(result.entries) },
            { term: t('chain.checkpoints'), value: format.number(result.checkpoints) },
            { term: t('chain.head'), value: <code className="kim-log__hash">{result.head}</code> },
            { term: t('chain.checkedAt'), value: format.timestamp(result.checkedAt) },
          ]}
        />
      </div>
    </Alert>
  );
}
