import { Save } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../domain/paper/paper.ts';
import type { PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { useCommand } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useMayUse } from '../../app/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { PdfView } from '../case-file/documents/PdfView.tsx';
import '../case-file/documents/documents.scss';
import './papers.scss';
import { usePaper } from './usePaper.ts';
import { usePrintLanguageOptions } from './usePrintLanguageOptions.ts';

interface Props {
  readonly heading: string;
  /** Which paper, in a language beside German. */
  readonly paperIn: (language: PrintLanguage) => Paper;
  /** The language to begin with; null for a paper that is German only, such as a letter to an office. */
  readonly language: PrintLanguage | null;
  /** What else there is to know before it is handed over. */
  readonly children?: ReactNode;
  /** When it has left. */
  readonly onSaved?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** A paper as it will leave, looked at inside the program; only saving it lets it leave. */
export function PaperDialog({ heading, paperIn, language: first, children, onSaved, onClose }: Props) {
  const { t } = useTranslation(['papers', 'common']);
  const [language, setLanguage] = useState<PrintLanguage>(first ?? 'de');
  const options = usePrintLanguageOptions();
  const laidOut = usePaper(paperIn(language));
  const save = useCommand('paper.deliver');
  const mayTakeOut = useMayUse('case.takeOut');
  const choose = (chosen: string | number | null) => {
    // What was saved or refused was the paper in the other language.
    save.reset();
    setLanguage((chosen ?? 'de') as PrintLanguage);
  };
  return (
    <Dialog isOpen onClose={onClose} heading={heading} wide>
      <div className="kim-looking">
        <div className="kim-looking__words">
          {children}
          {first !== null && (
            <>
              <p>{t('papers:languages')}</p>
              <SelectField
                name="language"
                label={t('papers:language')}
                value={language}
                onChange={choose}
                options={options.map((option) =>
                  option.value === 'de' ? { ...option, label: t('papers:germanOnly') } : option,
                )}
                empty={false}
              />
            </>
          )}
          {save.data ? (
            <Alert tone="success" heading={t('papers:saved')} live>
              <p className="kim-path">
                <bdi dir="ltr">{save.data.path}</bdi>
              </p>
              <p>{t('papers:unprotected')}</p>
            </Alert>
          ) : (
            <p className="kim-muted">{t(mayTakeOut ? 'papers:inside' : 'papers:insideOnly')}</p>
          )}
          {save.error && <FailureMessage failure={save.error} />}
          <div className="kim-form-actions">
            {mayTakeOut && laidOut.data && !save.data && (
              <Button
                icon={Save}
                busy={save.isPending}
                onClick={() =>
                  save.mutate({ paperId: laidOut.data.paperId }, { onSuccess: () => onSaved?.() })
                }
              >
                {t('papers:save')}
              </Button>
            )}
            <Button kind="secondary" onClick={onClose}>
              {t('common:action.close')}
            </Button>
          </div>
        </div>
        <section className="kim-looking__paper" aria-label={t('papers:document')}>
          <Loaded query={laidOut} label={t('papers:layingOut')}>
            {({ bytes }) => <PdfView bytes={bytes} />}
          </Loaded>
        </section>
      </div>
    </Dialog>
  );
}
