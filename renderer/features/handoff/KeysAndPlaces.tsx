import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Section } from '../../ui/Section.tsx';
import { groupFingerprint } from './fingerprint.ts';
import { HashText } from './HashText.tsx';
import { RecipientKeyCard } from './RecipientKeyCard.tsx';

/** Whom packages are encrypted for, whose key signs them, and where they are written. */
export function KeysAndPlaces() {
  const { t } = useTranslation('handoff');
  const query = useOperation('handoff.recipients', {});
  return (
    <Loaded query={query}>
      {({ recipients, outboxPath, officeKeyFingerprint }) => (
        <div className="kim-stack">
          <Section heading={t('keys.recipients')}>
            {recipients.map((each) => (
              <RecipientKeyCard key={each.recipient} known={each} />
            ))}
          </Section>
          <Section heading={t('keys.office')}>
            <p className="kim-fingerprint">
              <HashText>{groupFingerprint(officeKeyFingerprint)}</HashText>
            </p>
            <p>{t('keys.officeText')}</p>
          </Section>
          <Section heading={t('keys.places')}>
            <p>
              {t('keys.outbox')}: <HashText>{outboxPath}</HashText>
            </p>
            <p>{t('keys.outboxText')}</p>
          </Section>
        </div>
      )}
    </Loaded>
  );
}
