import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListFileChoice } from './ListFileChoice.tsx';
import { DirectoryHead } from './DirectoryHead.tsx';
import { ImportHelp } from './ImportHelp.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { PastImports } from './PastImports.tsx';
import { Alert } from '../../ui/Alert.tsx';

export interface ListFile {
  readonly name: string;
  readonly text: string;
}

/** Reads a list into the directory: choose, look, confirm; and take back. */
export function ImportPage() {
  const { t } = useTranslation('directory');
  const [file, setFile] = useState<ListFile | null>(null);
  const [done, setDone] = useState(false);
  const choose = (chosen: ListFile | null) => {
    setDone(false);
    setFile(chosen);
  };
  return (
    <>
      <DirectoryHead />
      {done && (
        <Alert tone="success" heading={t('import.done')} live>
          <p>{t('import.doneText')}</p>
        </Alert>
      )}
      {file === null ? (
        <>
          <ImportHelp />
          <ListFileChoice onFile={choose} />
          <PastImports />
        </>
      ) : (
        <ImportPreview
          file={file}
          onCancel={() => setFile(null)}
          onDone={() => {
            setFile(null);
            setDone(true);
          }}
        />
      )}
    </>
  );
}
