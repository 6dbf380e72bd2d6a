import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../domain/contract/directory.operations.ts';
import { measureKinds } from '../../../domain/vocabulary/measure-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { Column } from '../../ui/table-column.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { OfferUseBadge } from './OfferUseBadge.tsx';

const Detail = ({ children }: { readonly children: string }) => (
  <bdi className="kim-directory-detail">{children}</bdi>
);

/** An offer in a row: what, where, for whom, how long one waits, and whether it is used. */
export function useOfferColumns({ withInstitution }: { readonly withInstitution: boolean }) {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const { day } = useFormat();
  const validity = (from: string | null, to: string | null) => {
    if (from === null) return t('offer.validUntil', { to: day(to ?? '') });
    return to === null
      ? t('offer.validSince', { from: day(from) })
      : t('offer.validBetween', { from: day(from), to: day(to) });
  };
  const columns: (Column<OfferRow> | false)[] = [
    {
      id: 'title',
      header: t('offer.title'),
      rowHeader: true,
      width: '26%',
      cell: ({ title, kind, offered, validTo, validFrom, costs }) => {
        const label = measureKinds.label(kind, language);
        return (
          <>
            <bdi>{title}</bdi>
            {label !== title && <Detail>{label}</Detail>}
            {costs !== '' && <Detail>{t('offer.costsShort', { costs })}</Detail>}
            {offered && (validFrom !== null || validTo !== null) && (
              <Detail>{validity(validFrom, validTo)}</Detail>
            )}
            {!offered && (
              <Detail>
                {validTo !== null
                  ? t('offer.endedOn', { date: day(validTo) })
                  : validFrom !== null
                    ? t('offer.beginsOn', { date: day(validFrom) })
                    : t('offer.ended')}
              </Detail>
            )}
          </>
        );
      },
    },
    withInstitution && {
      id: 'institution',
      header: t('offer.institution'),
      width: '20%',
      cell: ({ institutionName, town }) => (
        <>
          <bdi>{institutionName}</bdi>
          {town !== '' && <Detail>{town}</Detail>}
        </>
      ),
    },
    {
      id: 'targetGroup',
      header: t('offer.targetGroup'),
      width: '18%',
      cell: ({ targetGroup, language: spoken }) => (
        <>
          <bdi>{targetGroup}</bdi>
          {spoken !== '' && <Detail>{spoken}</Detail>}
        </>
      ),
    },
    {
      id: 'waiting',
      header: t('offer.waitingShort'),
      width: '11%',
      cell: ({ waitingWeeks, places }) => (
        <>
          {waitingWeeks !== null && t('offer.weeks', { count: waitingWeeks })}
          {places !== null && <Detail>{t('offer.placesCount', { count: places })}</Detail>}
        </>
      ),
    },
    {
      id: 'childcare',
      header: t('offer.childcareShort'),
      width: '10%',
      cell: ({ childcare }) => childcare !== null && t(`childcare.${childcare}`),
    },
    {
      id: 'use',
      header: t('offer.use'),
      width: '15%',
      cell: ({ use, named, full }) => <OfferUseBadge use={use} named={named} full={full} />,
    },
  ];
  return columns.filter((column) => column !== false);
}
