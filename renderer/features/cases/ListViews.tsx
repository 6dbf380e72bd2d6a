import { Columns3, Save, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListView } from '../../../domain/contract/list-view.operations.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { toast } from '../../ui/toast.ts';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { viewInForce, type ListSearch } from './list-search.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { SentenceFilter } from './SentenceFilter.tsx';

interface Props {
  readonly search: ListSearch;
  readonly views: readonly ListView[];
  readonly onSearch: (change: Partial<ListSearch>) => void;
}

/** How the list is laid out, and the views of it that one keeps. Which view is in force is read off the list itself. */
export function ListViews({ search, views, onSearch }: Props) {
  const { t } = useTranslation('cases');
  const [dialog, setDialog] = useState<'columns' | 'save' | null>(null);
  const save = useCommand('listView.save', ['listView.list']);
  const remove = useCommand('listView.remove', ['listView.list']);
  const current = viewInForce(views, search);
  const close = () => setDialog(null);

  const choose = (name: string | null) => {
    const view = views.find((one) => one.name === name);
    if (view) onSearch(view.arrangement);
  };
  // What the list opens with changes; the list that is open stays as it is.
  const stay = () => onSearch({});
  const makeStandard = async (isStandard: boolean) => {
    if (current === undefined) return;
    stay();
    await save.mutateAsync({ ...current, isStandard });
    toast(t(isStandard ? 'view.opens' : 'view.opensNoMore', { name: current.name }));
  };
  const removeCurrent = async () => {
    if (current === undefined) return;
    stay();
    await remove.mutateAsync({ name: current.name });
    const run = async () => {
      await save.mutateAsync(current);
    };
    toast(t('view.removed', { name: current.name }), 'success', { label: t('view.undo'), run });
  };

  return (
    <div className="kim-row" role="group" aria-label={t('view.label')}>
      {views.length > 0 && (
        <SentenceFilter
          label={t('view.label')}
          value={current?.name ?? null}
          onChange={choose}
          all={t('view.none')}
          options={views.map(({ name, isStandard }) => ({
            value: name,
            label: t(isStandard ? 'view.isStandard' : 'view.is', { name }),
          }))}
        />
      )}
      {current !== undefined && (
        <Checkbox
          label={t('view.standard')}
          value={current.isStandard}
          onChange={(isStandard) => void makeStandard(isStandard)}
        />
      )}
      <Button kind="tertiary" compact icon={Columns3} onClick={() => setDialog('columns')}>
        {t('columns.choose')}
      </Button>
      {current === undefined ? (
        <Button kind="tertiary" compact icon={Save} onClick={() => setDialog('save')}>
          {t('view.save')}
        </Button>
      ) : (
        <Button kind="tertiary" compact icon={Trash2} onClick={() => void removeCurrent()}>
          {t('view.remove')}
        </Button>
      )}
      {dialog === 'columns' && <ColumnsDialog search={search} onSearch={onSearch} onClose={close} />}
      {dialog === 'save' && <SaveViewDialog search={search} views={views} onClose={close} />}
    </div>
  );
}
