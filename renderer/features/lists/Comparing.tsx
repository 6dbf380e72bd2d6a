import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import type { ListImportState } from './useListImport.ts';

/** How far a long list is compared with the files, and the way out. */
export function Comparing({ list }: { readonly list: ListImportState }) {
  const { t } = useTranslation('lists');
  const { number } = useFormat();
  if (list.comparing === null) return null;
  const { done, total } = list.comparing;
  return (
    <div className="kim-stack kim-stack--small">
      <Progress
        label={t('comparing')}
        value={done}
        max={total}
        detail={t('comparedOf', { done: number(done), total: number(total) })}
      />
      <div>
        <Button kind="secondary" onClick={list.stopComparing}>
          {t('stopComparing')}
        </Button>
      </div>
    </div>
  );
}
