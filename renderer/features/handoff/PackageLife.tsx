import { CircleDashed, CircleX, FileCheck, PackageCheck, PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import { Timeline, type TimelineEntry } from '../../ui/Timeline.tsx';
import { useFormat } from '../../ui/useFormat.ts';

/** What happened to a package so far, and what it waits for. */
export function PackageLife({ shown }: { readonly shown: HandoffPackage }) {
  const { t } = useTranslation('handoff');
  const format = useFormat();
  const cases = (count: number) => t('package.preparedCases', { count });
  const entry = (id: string, at: string | null, rest: Pick<TimelineEntry, 'title' | 'icon' | 'content'>) => ({
    id,
    when: at === null ? '' : format.timestamp(at),
    dateTime: at ?? '',
    ...rest,
  });
  const { state, releasedAt, releasedBy } = shown;
  const entries: (TimelineEntry | false)[] = [
    entry('prepared', shown.preparedAt, {
      title: t('package.prepared'),
      icon: PenLine,
      content: (
        <p>
          {t('package.preparedText', {
            name: shown.preparedBy,
            cases: cases(shown.caseCount),
            withheld: cases(shown.withheldCount),
          })}
        </p>
      ),
    }),
    releasedAt !== null &&
      entry('released', releasedAt, {
        title: t('package.released'),
        icon: FileCheck,
        content: <p>{t('package.releasedText', { name: releasedBy ?? '' })}</p>,
      }),
    state === 'delivered' && entry('delivered', null, { title: t('package.delivered'), icon: PackageCheck }),
    state === 'withdrawn' && entry('withdrawn', null, { title: t('package.withdrawn'), icon: CircleX }),
    state === 'prepared' && entry('waiting', null, { title: t('package.waiting'), icon: CircleDashed }),
    state === 'released' && entry('notWritten', null, { title: t('package.notWritten'), icon: CircleDashed }),
  ];
  return <Timeline label={t('package.life')} entries={entries.filter((each) => each !== false)} />;
}
