import { useTranslation } from 'react-i18next';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { Stepper } from '../../ui/Stepper.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileStep } from './FileStep.tsx';
import { LookStep } from './LookStep.tsx';
import { WritingStep } from './WritingStep.tsx';
import { useListImport, type ListStep } from './useListImport.ts';
import './lists.scss';

const steps: readonly ListStep[] = ['file', 'columns', 'look', 'write'];

/** File → columns → look → done. Nothing is written before somebody has seen what it would be. */
export function ListImport({ kind }: { readonly kind: ListKind }) {
  const { t } = useTranslation('lists');
  const list = useListImport(kind);
  const at = steps.indexOf(list.step);
  return (
    <div className="kim-stack">
      <Stepper
        label={t('steps')}
        steps={steps.map((step, index) => ({
          label: t(`step.${step}`),
          state: index < at ? 'done' : index === at ? 'current' : 'open',
        }))}
      />
      {list.step === 'file' && <FileStep kind={kind} list={list} />}
      {list.step === 'columns' && <ColumnsStep kind={kind} list={list} />}
      {list.step === 'look' && <LookStep kind={kind} list={list} />}
      {list.step === 'write' && list.writing !== null && (
        <WritingStep kind={kind} started={list.writing} onLeave={list.startOver} />
      )}
    </div>
  );
}
