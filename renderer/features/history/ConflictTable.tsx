import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fields } from '../../../domain/history/field-sorts.ts';
import type { Conflict, Side } from '../../../domain/history/merge.ts';
import { describePath } from '../../../domain/history/record-changes.ts';
import { fieldInWords, valueAt } from '../../../domain/history/value-words.ts';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FieldError } from '../../ui/FieldError.tsx';
import { TableRegion } from '../../ui/TableRegion.tsx';
import { useWordContext } from './useWordContext.ts';

interface Props {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormHandle<any>;
  readonly fields: Fields;
  readonly conflicts: readonly Conflict[];
  readonly choice: (path: string) => Side | null;
  /** Whether somebody tried to save: what is not decided is then marked. */
  readonly asked: boolean;
  readonly onChoose: (path: string, side: Side) => void;
}

/** One line per field: what was typed, what was saved meanwhile, and which of both holds. */
export function ConflictTable({ form, fields, conflicts, choice, asked, onChoose }: Props) {
  const { t } = useTranslation('history');
  const context = useWordContext();
  const group = useId();
  const labelOf = (path: string) =>
    describePath(fields, path) === undefined
      ? (form.binding.entries.get(path)?.label ?? path)
      : fieldInWords(fields, path, context);
  return (
    <TableRegion label={t('conflict.heading')}>
      <table className="kim-table kim-change-table">
        <caption className="kim-sr-only">{t('conflict.heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('conflict.mine')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ path, suggested, ...values }) => (
            <tr key={path}>
              <th scope="row">
                <bdi>{labelOf(path)}</bdi>
                {suggested === null && (
                  <span className="kim-muted kim-small kim-conflict__both">{t('conflict.bothChanged')}</span>
                )}
                {asked && choice(path) === null && (
                  <FieldError fieldId={`${group}-${path}`} error={t('conflict.choose')} />
                )}
              </th>
              {(['mine', 'theirs'] as const).map((side) => {
                const words = valueAt(fields, path, values[side], context) || t('empty');
                return (
                  <td key={side}>
                    <label className="kim-conflict__choice">
                      <input
                        className="kern-form-check__radio kim-check__box"
                        type="radio"
                        name={`${group}-${path}`}
                        aria-label={`${labelOf(path)} – ${t(`conflict.${side}`)}: ${words}`}
                        aria-describedby={
                          asked && choice(path) === null ? `${group}-${path}-error` : undefined
                        }
                        checked={choice(path) === side}
                        onChange={() => onChoose(path, side)}
                      />
                      <span className="kim-entered">{words}</span>
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
