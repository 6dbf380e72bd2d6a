import { useTranslation } from 'react-i18next';
import { addressInWords } from '../../../domain/address.ts';
import type { Institution } from '../../../domain/directory/institution.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';

const entered = (text: string) => text !== '' && <bdi>{text}</bdi>;

/** Where an institution is and how it is reached. */
export function InstitutionAddress({ institution }: { readonly institution: Institution }) {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const { recipient, phone, email, website, note } = institution;
  return (
    <DefinitionTable
      label={t('institution.reach')}
      definitions={[
        {
          term: t('institution.recipientShort'),
          value: recipient && consentRecipients.label(recipient, language),
        },
        { term: t('institution.address'), value: entered(addressInWords(institution)) },
        { term: t('institution.phone'), value: entered(phone) },
        { term: t('institution.email'), value: entered(email) },
        { term: t('institution.website'), value: entered(website) },
        { term: t('institution.note'), value: note !== '' && <span className="kim-entered">{note}</span> },
      ]}
    />
  );
}
