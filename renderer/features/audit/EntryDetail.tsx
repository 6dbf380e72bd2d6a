import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../domain/contract/audit.operations.ts';
import type { audit } from '../../locales/de/audit.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { detailValue } from './detail-value.ts';

type Known = keyof (typeof audit)['detailName'];

interface Props extends Pick<AuditEntryView, 'detail'> {
  /** Names of people by the id of their slot. */
  readonly names: ReadonlyMap<string, string>;
}

/** The codes and numbers of an entry, each with a name. */
export function EntryDetail({ detail, names }: Props) {
  const { t, i18n } = useTranslation('audit');
  const { language } = useLanguage();
  const nameOf = (key: string) =>
    i18n.exists(`audit:detailName.${key}`) ? t(`detailName.${key as Known}`) : key;
  const words = { yes: t('yes'), no: t('no') };
  return Object.entries(detail)
    .map(
      ([key, value]) =>
        `${nameOf(key)}: ${names.get(String(value)) ?? detailValue(key, value, language, words)}`,
    )
    .join(' · ');
}
