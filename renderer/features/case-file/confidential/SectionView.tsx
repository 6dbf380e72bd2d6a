import { useTranslation } from 'react-i18next';
import type { ConfidentialSection, ConfidentialState } from '../../../../domain/case/confidential.ts';
import { confidentialKinds } from '../../../../domain/vocabulary/confidential-kinds.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { toast } from '../../../ui/toast.ts';
import { formatTimestamp } from '../../../ui/useFormat.ts';
import { useCase } from '../useCase.ts';
import { useSectionCommand } from './useSectionCommand.ts';

interface Props {
  readonly personId: string;
  readonly section: ConfidentialSection;
  /** Null where nothing may be changed now. */
  readonly onEdit: (() => void) | null;
}

/** One section with what it said before. A removed one shows that it was, and the way back. */
export function SectionView({ personId, section, onEdit }: Props) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const save = useSectionCommand('confidential.save');
  const remove = useSectionCommand('confidential.remove');
  const kind = confidentialKinds.label(section.kind, language);
  const { id: sectionId, version, text } = section;
  const restore = async () => {
    const details = { kind: section.kind, text };
    await save.mutateAsync({ caseId, personId, sectionId, version, details });
    toast(t('confidential.saved'));
  };
  const takeAway = async () => {
    await remove.mutateAsync({ caseId, personId, sectionId, version });
    toast(t('confidential.removed'));
  };
  const failure = save.error ?? remove.error;
  return (
    <Card heading={kind} level={3} aside={section.removed && <Badge>{t('confidential.removedState')}</Badge>}>
      {failure && <FailureMessage failure={failure} />}
      {!section.removed && <bdi className="kim-prewrap">{text}</bdi>}
      <Written state={section} />
      {section.earlier.length > 0 && (
        <details className="kim-disclosure">
          <summary>{t('confidential.earlier', { count: section.earlier.length })}</summary>
          {section.earlier.map((state) => (
            <div key={state.version} className="kim-stack kim-stack--small">
              <bdi className="kim-prewrap">{state.text}</bdi>
              <Written state={state} />
            </div>
          ))}
        </details>
      )}
      {onEdit && (
        <div className="kim-row">
          {section.removed ? (
            <Button
              kind="secondary"
              compact
              busy={save.isPending}
              aria-label={t('confidential.restoreNamed', { kind })}
              onClick={() => void restore().catch(() => undefined)}
            >
              {t('confidential.restore')}
            </Button>
          ) : (
            <>
              <Button
                kind="secondary"
                compact
                aria-label={t('confidential.editNamed', { kind })}
                onClick={onEdit}
              >
                {t('confidential.edit')}
              </Button>
              <Button
                kind="tertiary"
                compact
                busy={remove.isPending}
                aria-label={t('confidential.removeNamed', { kind })}
                onClick={() => void takeAway().catch(() => undefined)}
              >
                {t('confidential.remove')}
              </Button>
            </>
          )}
        </div>
      )}
    </Card>
  );
}

function Written({ state }: { readonly state: ConfidentialState }) {
  const { t } = useTranslation('persons');
  return (
    <p className="kim-muted">
      {t('confidential.written', { name: state.writtenBy, when: formatTimestamp(state.writtenAt) })}
    </p>
  );
}
