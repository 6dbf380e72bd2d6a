import { Eye, FileDown, GitCompareArrows, Signature } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { talkLanguages } from '../../../domain/vocabulary/talk-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';

interface Props {
  readonly onOpen: (number: number) => void;
  readonly onPrint: (number: number) => void;
  readonly onCompare: () => void;
  /** Null where nothing may be changed any more. */
  readonly onSign: ((number: number) => void) | null;
}

/** The agreed versions, newest first. */
export function VersionList({ onOpen, onPrint, onCompare, onSign }: Props) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const format = useFormat();
  const { planVersions } = useCase().view;
  if (planVersions.length === 0) {
    return (
      <Section heading={t('versions.heading')}>
        <p className="kim-muted">{t('versions.none')}</p>
      </Section>
    );
  }
  return (
    <Section
      heading={t('versions.heading')}
      aside={
        <Button kind="tertiary" compact icon={GitCompareArrows} onClick={onCompare}>
          {t('versions.compare')}
        </Button>
      }
    >
      <Table
        caption={t('versions.heading')}
        hideCaption
        rows={planVersions}
        rowId={({ id }) => id}
        columns={[
          { id: 'number', header: t('versions.number'), cell: ({ number }) => number },
          {
            id: 'agreedOn',
            header: t('versions.agreedOn'),
            cell: ({ agreedOn }) => (
              <time className="kim-numeric" dateTime={agreedOn}>
                {format.day(agreedOn)}
              </time>
            ),
          },
          {
            id: 'language',
            header: t('versions.language'),
            cell: (version) => talkLanguages.label(version.language, language),
          },
          {
            id: 'interpreter',
            header: t('versions.interpreter'),
            cell: ({ interpreter }) => <bdi>{interpreter || t('versions.noInterpreter')}</bdi>,
          },
          {
            id: 'signatures',
            header: t('versions.signatures'),
            cell: ({ clientSignature, caseworkerSignature, signed }) => (
              <>
                {t('versions.client', { state: t(`signature.${clientSignature}`) })}{' '}
                {signed?.clientSignedOn && t('signing.on', { date: format.day(signed.clientSignedOn) })}
                <br />
                {t('versions.caseworker', { state: t(`signature.${caseworkerSignature}`) })}{' '}
                {signed?.caseworkerSignedOn &&
                  t('signing.on', { date: format.day(signed.caseworkerSignedOn) })}
              </>
            ),
          },
          {
            id: 'actions',
            header: t('versions.actions'),
            cell: ({ number }) => (
              <span className="kim-row">
                <Button
                  kind="tertiary"
                  compact
                  icon={Eye}
                  aria-label={t('versions.openLong', { number })}
                  onClick={() => onOpen(number)}
                >
                  {t('versions.open')}
                </Button>
                <Button
                  kind="tertiary"
                  compact
                  icon={FileDown}
                  aria-label={t('versions.printLong', { number })}
                  onClick={() => onPrint(number)}
                >
                  {t('versions.print')}
                </Button>
                {onSign && (
                  <Button
                    kind="tertiary"
                    compact
                    icon={Signature}
                    aria-label={t('signing.buttonLong', { number })}
                    onClick={() => onSign(number)}
                  >
                    {t('signing.button')}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}
