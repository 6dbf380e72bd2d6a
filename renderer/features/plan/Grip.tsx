import { GripVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DragOrder } from './useDragOrder.ts';

/** Where the mouse takes hold of a record. For keyboard and ear there are buttons that say more. */
export function Grip(props: ReturnType<DragOrder['grip']>) {
  const { t } = useTranslation('plan');
  return (
    <span className="kim-grip" aria-hidden="true" title={t('action.drag')} {...props}>
      <GripVertical size={18} />
    </span>
  );
}
