import { useTranslation } from 'react-i18next';
import { columnName } from '../../../domain/lists/column-names.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Table } from '../../ui/Table.tsx';
import { useProblemWords } from './useProblemWords.ts';
import type { Writing } from './useListImport.ts';

interface Props {
  readonly kind: ListKind;
  readonly held: Writing['held'];
}

/** Which rows no longer are what was confirmed, where that shows in the file, and what can be done. */
export function HeldRows({ kind, held }: Props) {
  const { t } = useTranslation('lists');
  const { language } = useLanguage();
  const wordsFor = useProblemWords();
  const more = held.count - held.first.length;
  return (
    <>
      <Table
        caption={t('held.caption')}
        hideCaption
        rows={held.first}
        rowId={({ lines, words }) => `${lines.join()} ${words}`}
        columns={[
          { id: 'lines', header: t('held.lines'), rowHeader: true, cell: ({ lines }) => lines.join(', ') },
          {
            id: 'column',
            header: t('held.column'),
            cell: ({ heading, field }) => <bdi>{heading || columnName(kind, field, language)}</bdi>,
          },
          {
            id: 'words',
            header: t('held.words'),
            cell: ({ words }) => <bdi className="kim-list-file">{words}</bdi>,
          },
          { id: 'why', header: t('held.why'), cell: ({ code }) => wordsFor({ code, line: null }) },
        ]}
      />
      {more > 0 && <p>{t('held.more', { count: more })}</p>}
    </>
  );
}
