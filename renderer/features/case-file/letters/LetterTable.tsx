import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientLetter } from '../../../../domain/case/client-letter.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { letterTemplates } from '../../../../domain/vocabulary/letter-templates.ts';
import { useOperation } from '../../../app/api.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { PaperDialog } from '../../papers/PaperDialog.tsx';
import { useCase } from '../useCase.ts';

/** Letters that left; nothing where there is none. */
export function LetterTable() {
  const { t } = useTranslation('letters');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const letters = useOperation('letter.list', { caseId }).data?.letters ?? [];
  const [looked, setLooked] = useState<ClientLetter | null>(null);
  if (letters.length === 0) return null;
  const columns: readonly Column<ClientLetter>[] = [
    {
      id: 'subject',
      header: t('column.subject'),
      rowHeader: true,
      cell: ({ subject }) => <bdi>{subject}</bdi>,
    },
    {
      id: 'template',
      header: t('column.template'),
      cell: ({ template }) => letterTemplates.label(template, language),
    },
    {
      id: 'writtenOn',
      header: t('column.writtenOn'),
      cell: ({ writtenOn }) => <span className="kim-numeric">{formatGermanDate(writtenOn)}</span>,
    },
    {
      id: 'actions',
      header: t('column.actions'),
      cell: (letter) => (
        <Button
          kind="tertiary"
          compact
          aria-label={t('lookNamed', { subject: letter.subject, day: formatGermanDate(letter.writtenOn) })}
          onClick={() => setLooked(letter)}
        >
          {t('lookAgain')}
        </Button>
      ),
    },
  ];
  return (
    <Section heading={t('list')}>
      <Table caption={t('list')} hideCaption columns={columns} rows={letters} rowId={({ id }) => id} />
      {looked && (
        <PaperDialog
          heading={looked.subject}
          language={null}
          paperIn={() => ({ kind: 'client-letter', caseId, letter: looked.id })}
          onClose={() => setLooked(null)}
        />
      )}
    </Section>
  );
}
