import { useTranslation } from 'react-i18next';
import { deletionDayOf, type Interpreter } from '../../../domain/interpreting/interpreter.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useFormat } from '../../ui/useFormat.ts';

/** Somebody of the pool in a row. */
export function usePoolColumns(): Column<Interpreter>[] {
  const { t } = useTranslation('interpreting');
  const { language } = useLanguage();
  const { day } = useFormat();
  return [
    {
      id: 'name',
      header: t('interpreter.name'),
      rowHeader: true,
      width: '26%',
      cell: (one) => {
        const deletion = deletionDayOf(one);
        return (
          <>
            <bdi>{one.name}</bdi>
            {one.endedOn !== null && deletion !== null && (
              <p className="kim-muted kim-small">
                {t('interpreter.endedAt', { day: day(one.endedOn) })}
                <br />
                {t('interpreter.deletion', { day: day(deletion) })}
              </p>
            )}
          </>
        );
      },
    },
    {
      id: 'languages',
      header: t('interpreter.languages'),
      width: '22%',
      cell: ({ languages }) =>
        languages.map((code) => interpretingLanguages.label(code, language)).join(', '),
    },
    {
      id: 'times',
      header: t('interpreter.times'),
      width: '18%',
      cell: ({ weekdays, availability }) => (
        <>
          {weekdays.map((one) => t(`weekdayShort.${one}`)).join(', ')}
          {availability !== '' && (
            <p className="kim-muted kim-small">
              <bdi>{availability}</bdi>
            </p>
          )}
        </>
      ),
    },
    {
      id: 'contact',
      header: t('interpreter.contacts'),
      width: '16%',
      cell: ({ phone, email }) => (
        <>
          <bdi>{phone}</bdi>
          {email !== '' && (
            <p className="kim-muted kim-small">
              <bdi>{email}</bdi>
            </p>
          )}
        </>
      ),
    },
    {
      id: 'signed',
      header: t('interpreter.signed'),
      width: '18%',
      cell: ({ signedOn }) =>
        signedOn === null ? (
          <Badge tone="warning">{t('interpreter.notSigned')}</Badge>
        ) : (
          t('interpreter.signedAt', { day: day(signedOn) })
        ),
    },
  ];
}
