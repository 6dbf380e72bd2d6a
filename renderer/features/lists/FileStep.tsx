import { FileDown, FileSpreadsheet } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnName } from '../../../domain/lists/column-names.ts';
import { fieldsOf, type ListKind } from '../../../domain/lists/list-kinds.ts';
import { listLimits } from '../../../domain/lists/list-limits.ts';
import { textLimits } from '../../../domain/validation.ts';
import { useCommand } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { ListFailure } from './ListFailure.tsx';
import { PastImports } from './PastImports.tsx';
import type { ListImportState } from './useListImport.ts';

interface Props {
  readonly kind: ListKind;
  readonly list: ListImportState;
}

/** What the list should look like, the choice of the file, and lists that were taken over before. */
export function FileStep({ kind, list }: Props) {
  const { t } = useTranslation('lists');
  const { language } = useLanguage();
  return (
    <>
      <div className="kim-stack kim-stack--small">
        <p>{t(`intro.${kind}`)}</p>
        <p>{t('nothingBefore')}</p>
        <details className="kim-details">
          <summary>{t('columnsKnown')}</summary>
          <p>
            {fieldsOf(kind)
              .map((field) => columnName(kind, field, language))
              .join(' · ')}
          </p>
          <p className="kim-muted">{t(`columnsText.${kind}`)}</p>
        </details>
      </div>
      {list.failure && <ListFailure failure={list.failure} />}
      <div className="kim-row">
        <ListFileChoice list={list} />
        <Template kind={kind} />
      </div>
      <PastImports kind={kind} onResume={list.resume} />
    </>
  );
}

/** Reads a file into the window; the file itself goes nowhere. */
function ListFileChoice({ list }: Pick<Props, 'list'>) {
  const { t } = useTranslation('lists');
  const id = useId();
  const [tooLarge, setTooLarge] = useState(false);
  const read = async (file: File) => {
    setTooLarge(file.size > listLimits.bytes);
    if (file.size > listLimits.bytes) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await list.choose({ name: file.name.slice(-textLimits.short), bytes });
  };
  const error = tooLarge ? t('refused.too-large') : undefined;
  return (
    <div className={error ? 'kim-field kim-field--error' : 'kim-field'}>
      <div className="kim-row">
        <FileButton
          icon={FileSpreadsheet}
          busy={list.busy}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          label={t('choose')}
          accept={['.xlsx', '.csv', '.txt']}
          onFile={(file) => void read(file)}
        >
          {t('choose')}
        </FileButton>
        <span className="kim-muted kim-small" id={`${id}-hint`}>
          {t('chooseHint')}
        </span>
      </div>
      <FieldError fieldId={id} error={error} />
    </div>
  );
}

function Template({ kind }: Pick<Props, 'kind'>) {
  const { t } = useTranslation('lists');
  const save = useCommand('list.saveTemplate');
  return (
    <>
      <Button kind="secondary" icon={FileDown} busy={save.isPending} onClick={() => save.mutate({ kind })}>
        {t('template')}
      </Button>
      {save.error && <FailureMessage failure={save.error} />}
      {save.data && (
        <Alert tone="success" heading={t('templateSaved')} live>
          <p className="kim-entered">{save.data.path}</p>
        </Alert>
      )}
    </>
  );
}
