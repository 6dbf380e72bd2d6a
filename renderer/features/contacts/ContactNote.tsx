import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../domain/case/contact.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat } from '../../ui/useFormat.ts';

interface Props {
  readonly contact: Contact;
  /** Absent in ended cases. */
  readonly onCorrect: (() => void) | null;
}

/** With whom, who interpreted, and what was noted. */
export function ContactNote({ contact, onCorrect }: Props) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const { participants, interpreter, note } = contact;
  return (
    <div className="kim-contact">
      <div>
        {(participants !== '' || interpreter !== '') && (
          <p className="kim-muted kim-small">
            {participants !== '' && <bdi>{t('participants', { names: participants })}</bdi>}
            {participants !== '' && interpreter !== '' && ' · '}
            {interpreter !== '' && <bdi>{t('interpreter', { name: interpreter })}</bdi>}
          </p>
        )}
        {note !== '' && <p className="kim-entered">{note}</p>}
      </div>
      {onCorrect && (
        <Button
          kind="tertiary"
          compact
          icon={Pencil}
          aria-label={t('correctLong', { date: format.day(contact.contactOn) })}
          onClick={onCorrect}
        >
          {t('correct')}
        </Button>
      )}
    </div>
  );
}
