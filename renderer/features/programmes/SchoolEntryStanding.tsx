import { useTranslation } from 'react-i18next';
import {
  schoolEntryState,
  waitingDays,
  waitsLong,
  type SchoolEntry,
  type SchoolEntryState,
} from '../../../domain/programme/school-entry.ts';
import { localToday } from '../../../domain/validation.ts';
import { schoolWithdrawals } from '../../../domain/vocabulary/school-withdrawals.ts';
import { schoolTypes } from '../../../domain/vocabulary/school-types.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useFormat } from '../../ui/useFormat.ts';

const tones: Record<SchoolEntryState, Tone | 'neutral'> = {
  open: 'info',
  placed: 'success',
  withdrawn: 'neutral',
};

/** How long a child waits or waited. */
export function WaitingTime({ entry }: { readonly entry: SchoolEntry }) {
  const { t } = useTranslation('programmes');
  const { day } = useFormat();
  const today = localToday();
  const open = schoolEntryState(entry) === 'open';
  return (
    <>
      <span className="kim-numeric">{t('child.days', { count: waitingDays(entry, today) })}</span>
      <p className="kim-small kim-muted">
        {open
          ? t('child.since', { day: day(entry.registeredOn) })
          : t('child.between', {
              from: day(entry.registeredOn),
              to: day(entry.placedOn ?? entry.withdrawnOn ?? ''),
            })}
      </p>
    </>
  );
}

/** How it stands with a child's school, in words. */
export function SchoolEntryStanding({ entry }: { readonly entry: SchoolEntry }) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { day } = useFormat();
  const state = schoolEntryState(entry);
  const { school, schoolType, firstDayOn, startedOn, withdrawalReason, withdrawalNote, note } = entry;
  const long = waitsLong(entry, localToday());
  const lines =
    state === 'open'
      ? [long && t('child.long')]
      : state === 'placed'
        ? [
            [school, schoolType && schoolTypes.label(schoolType, language)].filter(Boolean).join(', '),
            startedOn !== null
              ? t('child.startedOn', { day: day(startedOn) })
              : firstDayOn !== null && t('child.firstDayOn', { day: day(firstDayOn) }),
          ]
        : [withdrawalReason && schoolWithdrawals.label(withdrawalReason, language), withdrawalNote];
  return (
    <>
      <Badge tone={long ? 'warning' : tones[state]}>{t(`entryState.${state}`)}</Badge>
      {[...lines, note].filter(Boolean).map((line) => (
        <p className="kim-small" key={String(line)}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </>
  );
}
