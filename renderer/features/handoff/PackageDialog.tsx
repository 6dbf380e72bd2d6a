import { useTranslation } from 'react-i18next';
import type { HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HashText } from './HashText.tsx';
import { PackageLife } from './PackageLife.tsx';
import { useHandoffWords } from './useHandoffWords.ts';

interface Props {
  readonly shown: HandoffPackage;
  readonly onClose: () => void;
}

/** A package's whole life on one page, with what proves it. */
export function PackageDialog({ shown, onClose }: Props) {
  const { t } = useTranslation(['handoff', 'common']);
  const words = useHandoffWords();
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      heading={t('package.heading', {
        month: words.month(shown.month),
        recipient: words.recipient(shown.recipient),
      })}
      actions={
        <Button kind="secondary" onClick={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <PackageLife shown={shown} />
      <DefinitionTable
        label={t('package.facts')}
        definitions={[
          { term: t('package.sequence'), value: shown.sequence?.toString() ?? t('package.noNumber') },
          { term: t('package.fileName'), value: shown.fileName && <HashText>{shown.fileName}</HashText> },
          { term: t('package.path'), value: shown.path && <HashText>{shown.path}</HashText> },
          { term: t('package.size'), value: shown.fileSize !== null && words.size(shown.fileSize) },
          { term: t('package.hash'), value: shown.fileHash && <HashText>{shown.fileHash}</HashText> },
          { term: t('package.manifest'), value: <HashText>{shown.manifestHash}</HashText> },
        ]}
      />
    </Dialog>
  );
}
