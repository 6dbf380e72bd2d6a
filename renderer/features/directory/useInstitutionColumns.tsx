import { useTranslation } from 'react-i18next';
import type { InstitutionRow } from '../../../domain/contract/directory.operations.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { Column } from '../../ui/table-column.ts';
import { useFormat } from '../../ui/useFormat.ts';

/** An institution in a row. */
export function useInstitutionColumns(): Column<InstitutionRow>[] {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const { day } = useFormat();
  return [
    {
      id: 'name',
      header: t('institution.name'),
      rowHeader: true,
      width: '28%',
      cell: ({ name, endedOn }) => (
        <>
          <bdi>{name}</bdi>
          {endedOn !== null && (
            <span className="kim-directory-detail">{t('institution.endedOn', { date: day(endedOn) })}</span>
          )}
        </>
      ),
    },
    {
      id: 'recipient',
      header: t('institution.recipientShort'),
      width: '22%',
      cell: ({ recipient }) => recipient !== null && consentRecipients.label(recipient, language),
    },
    { id: 'town', header: t('institution.town'), width: '14%', cell: ({ town }) => <bdi>{town}</bdi> },
    { id: 'phone', header: t('institution.phone'), width: '14%', cell: ({ phone }) => <bdi>{phone}</bdi> },
    {
      id: 'offers',
      header: t('tab.offers'),
      numeric: true,
      width: '6.5rem',
      cell: ({ offers }) => offers,
    },
    {
      id: 'contacts',
      header: t('institution.contactsShort'),
      numeric: true,
      width: '6.5rem',
      cell: ({ contactPersons }) => contactPersons,
    },
  ];
}
