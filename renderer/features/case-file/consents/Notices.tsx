import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../../domain/consent/notice.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { useMayUse } from '../../../app/session.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { PaperDialog } from '../../papers/PaperDialog.tsx';
import { PageDrafts } from '../PageDrafts.tsx';
import { useCase } from '../useCase.ts';
import { useOtherName } from '../useOtherName.ts';
import { tellingDraftKey } from './consent-drafts.ts';
import { isKindAlone, receivedLines, recipientName } from './received-words.ts';
import { TellingDialog } from './TellingDialog.tsx';

/** Whom withdrawn consents oblige to tell: who still waits comes first, and when and how the others were told. */
export function Notices() {
  const { t } = useTranslation('consents');
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const mayWrite = useMayUse('case.write');
  const otherName = useOtherName();
  const [printing, setPrinting] = useState<Notice | null>(null);
  const [telling, setTelling] = useState<Notice | null>(null);
  if (view.notices.length === 0) return null;
  const noticeOf = (wanted: string) => view.notices.find(({ id }) => id === wanted);
  const rows = view.notices.toSorted(
    (one, other) => Number(one.toldOn !== null) - Number(other.toldOn !== null),
  );

  const columns: readonly Column<Notice>[] = [
    {
      id: 'recipient',
      header: t('notices.recipient'),
      rowHeader: true,
      cell: (notice) => <bdi>{recipientName(notice, language)}</bdi>,
    },
    {
      id: 'received',
      header: t('notices.received'),
      cell: (notice) =>
        notice.received.length === 0
          ? t(isKindAlone(notice) ? 'notices.kindAlone' : 'notices.unknown')
          : receivedLines(notice, language).map((line) => <div key={line}>{line}</div>),
    },
    {
      id: 'withdrawn',
      header: t('notices.withdrawnOn'),
      cell: ({ withdrawnOn, consentId }) => {
        const whose = view.consents.find(({ id }) => id === consentId)?.personId;
        const name = whose === undefined ? null : otherName(whose);
        return (
          <>
            <span className="kim-numeric">{formatGermanDate(withdrawnOn)}</span>
            {name !== null && (
              <div className="kim-muted">
                <bdi>{t('consentOf', { name })}</bdi>
              </div>
            )}
          </>
        );
      },
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ toldOn, toldBy, note }) =>
        toldOn === null || toldBy === null ? (
          <Badge tone="warning">{t('notices.open')}</Badge>
        ) : (
          <>
            <span className="kim-numeric">{formatGermanDate(toldOn)}</span>, {t(`notices.by.${toldBy}`)}
            {note !== '' && (
              <div className="kim-muted">
                <bdi>{note}</bdi>
              </div>
            )}
          </>
        ),
    },
    {
      id: 'actions',
      header: t('column.actions'),
      cell: (notice) => {
        const name = recipientName(notice, language);
        const act = notice.toldOn === null ? 'tell' : 'correct';
        return (
          <>
            <Button
              kind="tertiary"
              compact
              aria-label={t('notices.letterNamed', { name })}
              onClick={() => setPrinting(notice)}
            >
              {t('notices.letter')}
            </Button>
            {mayWrite && (
              <Button
                kind="tertiary"
                compact
                aria-label={t(`notices.${act}Named`, { name })}
                onClick={() => setTelling(notice)}
              >
                {t(`notices.${act}`)}
              </Button>
            )}
          </>
        );
      },
    },
  ];
  return (
    <Section heading={t('notices.heading')}>
      <p>{t('notices.text')}</p>
      {mayWrite && (
        <PageDrafts
          prefix={tellingDraftKey(caseId, '')}
          nameOf={(id) => {
            const notice = noticeOf(id);
            return notice && t('notices.draft', { name: recipientName(notice, language) });
          }}
          onResume={(id) => setTelling(noticeOf(id) ?? null)}
        />
      )}
      <Table
        caption={t('notices.heading')}
        hideCaption
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
      />
      {printing && (
        <PaperDialog
          heading={t('notices.letterHeading')}
          language={null}
          paperIn={() => ({ kind: 'notice', caseId, noticeId: printing.id })}
          onClose={() => setPrinting(null)}
        >
          <p>{t('notices.letterText')}</p>
        </PaperDialog>
      )}
      {telling && <TellingDialog notice={telling} onClose={() => setTelling(null)} />}
    </Section>
  );
}
