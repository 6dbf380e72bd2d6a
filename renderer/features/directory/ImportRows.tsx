import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../domain/contract/directory.operations.ts';
import type { ImportRowState } from '../../../domain/directory/import-plan.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';

const tones: Readonly<Record<ImportRowState, Tone | 'neutral'>> = {
  new: 'success',
  'adds-offer': 'success',
  duplicate: 'neutral',
  repeated: 'neutral',
  'kept-back': 'warning',
};

/** Every row of the file and what becomes of it. */
export function ImportRows({ rows }: Pick<ImportPreview, 'rows'>) {
  const { t } = useTranslation('directory');
  return (
    <VirtualTable
      caption={t('import.rows')}
      columns={[
        { id: 'line', header: t('import.line'), width: '8%', numeric: true, cell: ({ line }) => line },
        {
          id: 'institution',
          header: t('offer.institution'),
          rowHeader: true,
          width: '34%',
          cell: ({ institution }) => <bdi>{institution}</bdi>,
        },
        { id: 'offer', header: t('offer.title'), width: '34%', cell: ({ offer }) => <bdi>{offer}</bdi> },
        {
          id: 'state',
          header: t('import.becomes'),
          width: '24%',
          cell: ({ state }) => <Badge tone={tones[state]}>{t(`rowState.${state}`)}</Badge>,
        },
      ]}
      rows={rows}
      rowId={({ line }) => String(line)}
    />
  );
}
