import { useTranslation } from 'react-i18next';
import type { ListedGroup } from '../../../domain/contract/programme.operations.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { programmeKinds } from '../../../domain/vocabulary/programme-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { Column } from '../../ui/table-column.ts';
import { GroupSeats } from './GroupSeats.tsx';
import { GroupStateBadge } from './GroupStateBadge.tsx';
import { useGroupWords } from './useGroupWords.ts';

/** A group in a row. */
export function useGroupColumns(): Column<ListedGroup>[] {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const words = useGroupWords();
  return [
    {
      id: 'place',
      header: t('group.column'),
      rowHeader: true,
      width: '28%',
      cell: ({ kind, place }) => (
        <>
          <bdi>{place}</bdi>
          <p className="kim-muted kim-small">{programmeKinds.label(kind, language)}</p>
        </>
      ),
    },
    {
      id: 'when',
      header: t('group.when'),
      width: '24%',
      cell: (group) => (
        <>
          <bdi>{group.schedule}</bdi>
          <p className="kim-muted kim-small">{words.term(group)}</p>
        </>
      ),
    },
    {
      id: 'guide',
      header: t('group.guide'),
      width: '20%',
      cell: ({ guide, languages }) => (
        <>
          <bdi>{guide}</bdi>
          <p className="kim-muted kim-small">
            {languages.map((code) => interpretingLanguages.label(code, language)).join(', ')}
          </p>
        </>
      ),
    },
    {
      id: 'seats',
      header: t('group.seats'),
      width: '16%',
      cell: (group) => <GroupSeats group={group} />,
    },
    {
      id: 'state',
      header: t('state'),
      width: '12%',
      cell: (group) => <GroupStateBadge term={group} />,
    },
  ];
}
