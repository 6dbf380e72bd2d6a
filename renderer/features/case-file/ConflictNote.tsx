import { useContext, useEffect, useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { CaseContext } from './useCase.ts';

interface Props {
  // Works on the values as a whole, whatever they are.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormHandle<any>;
  /** What the file says, as last read. */
  readonly stored: DefaultValues<FieldValues>;
}

/** After a save on an old version: shows what is saved now, and gives the person's own text back on demand. */
export function ConflictNote({ form, stored }: Props) {
  const { t } = useTranslation('caseFile');
  const open = useContext(CaseContext);
  const [reading, setReading] = useState(false);
  const [own, setOwn] = useState<FieldValues | null>(null);
  const { hook } = form;

  useEffect(() => {
    if (!reading) return;
    hook.reset(stored);
    setReading(false);
    // Only what was read after asking is new.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stored]);

  if (open === null) return null;
  const load = () => {
    setOwn(structuredClone(hook.getValues()) as FieldValues);
    setReading(true);
    void open.refresh();
  };
  const bringBack = () => {
    hook.reset(own ?? undefined);
    setOwn(null);
  };
  return (
    <div className="kim-stack kim-stack--small" role="status">
      <p>{own === null ? t('draft.reloadText') : t('draft.reloaded')}</p>
      <div>
        <Button kind="secondary" busy={reading} onClick={own === null ? load : bringBack}>
          {own === null ? t('draft.reload') : t('draft.bringBack')}
        </Button>
      </div>
    </div>
  );
}
