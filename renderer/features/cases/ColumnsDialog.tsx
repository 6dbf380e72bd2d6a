import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseListColumns, type CaseListColumn } from '../../../domain/contract/case-filter.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { ListSearch } from './list-search.ts';
import { useCaseColumns } from './useCaseColumns.tsx';

interface Props {
  readonly search: ListSearch;
  readonly onSearch: (change: Partial<ListSearch>) => void;
  readonly onClose: () => void;
}

/** Which columns stand beside the name; at first those that stand there now. */
export function ColumnsDialog({ search, onSearch, onClose }: Props) {
  const { t } = useTranslation(['cases', 'common']);
  const shown = useCaseColumns(search).map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(shown);
  const keep = useCommand('listView.keepColumns', ['listView.list']);
  const take = (columns: CaseListColumn[] | null) => {
    onSearch({ columns });
    keep.mutate({ columns });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={t('columns.heading')}
      actions={
        <>
          <Button onClick={() => take(caseListColumns.filter((column) => chosen.includes(column)))}>
            {t('columns.done')}
          </Button>
          <Button kind="secondary" onClick={() => take(null)}>
            {t('columns.usual')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('columns.text')}</p>
      <CheckboxGroup
        label={t('columns.which')}
        value={chosen}
        onChange={setChosen}
        options={caseListColumns.map((column) => ({ value: column, label: t(`column.${column}`) }))}
      />
    </Dialog>
  );
}
