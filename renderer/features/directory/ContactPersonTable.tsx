import { useTranslation } from 'react-i18next';
import type { ContactPerson } from '../../../domain/directory/institution.ts';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';

/** Whom to ask for at an institution. */
export function ContactPersonTable({ contacts }: { readonly contacts: readonly ContactPerson[] }) {
  const { t } = useTranslation('directory');
  if (contacts.length === 0) return null;
  return (
    <Section heading={t('contact.heading')}>
      <Table
        caption={t('contact.heading')}
        hideCaption
        rows={contacts}
        rowId={({ name, phone, email }) => `${name} ${phone} ${email}`}
        columns={[
          { id: 'name', header: t('contact.name'), rowHeader: true, cell: ({ name }) => <bdi>{name}</bdi> },
          { id: 'task', header: t('contact.task'), cell: ({ task }) => <bdi>{task}</bdi> },
          { id: 'phone', header: t('contact.phone'), cell: ({ phone }) => <bdi>{phone}</bdi> },
          { id: 'email', header: t('contact.email'), cell: ({ email }) => <bdi>{email}</bdi> },
        ]}
      />
    </Section>
  );
}
