import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  appointment,
  filledLetter,
  letterText,
  type LetterText,
} from '../../../../domain/case/client-letter.ts';
import { useCommand } from '../../../app/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { clientLanguage } from '../../conversation/client-language.ts';
import { PaperDialog } from '../../papers/PaperDialog.tsx';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase } from '../useCase.ts';
import { LetterFields } from './LetterFields.tsx';
import { letterDraftKey, newLetter, useLetterFacts } from './letter-facts.ts';
import { WhoGetsIt } from './WhoGetsIt.tsx';

export const letterForm = z.strictObject({ ...letterText.shape, appointment });
const blank = { on: null, time: '', place: '' };

/** A letter from a template, looked at as it will leave; it is kept in the file when it leaves. */
export function ClientLetterDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['letters', 'common']);
  const { caseId, view } = useCase();
  const facts = useLetterFacts();
  const [looked, setLooked] = useState<LetterText | null>(null);
  const [kept, setKept] = useState(false);
  const draftKey = letterDraftKey(caseId, newLetter);
  const discard = useCommand('draft.discard', ['draft.list', 'letter.list']);
  const look = ({ appointment: _filledIn, ...letter }: z.output<typeof letterForm>) => setLooked(letter);
  return (
    <Dialog isOpen onClose={onClose} heading={t('heading')} wide>
      <DraftedForm
        draftKey={draftKey}
        schema={letterForm}
        stored={{
          template: 'invitation',
          appointment: blank,
          ...filledLetter('invitation', { ...facts, ...blank }),
        }}
        submitLabel={t('look')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        // Looking saves nothing: what was typed stays a draft until the letter has left.
        onStep={(form) => void form.check(look)}
        onSave={async (letter, form) => {
          await form.check(() => look(letter));
        }}
      >
        {(form) => (
          <>
            <WhoGetsIt />
            <LetterFields form={form} facts={facts} />
          </>
        )}
      </DraftedForm>
      {looked && (
        <PaperDialog
          heading={looked.subject}
          language={clientLanguage(view)}
          paperIn={(language) => ({ kind: 'client-letter', caseId, letter: { ...looked, language } })}
          onSaved={() => {
            setKept(true);
            discard.mutate({ key: draftKey });
          }}
          onClose={kept ? onClose : () => setLooked(null)}
        >
          {!kept && <p>{t('keptWhenSaved')}</p>}
        </PaperDialog>
      )}
    </Dialog>
  );
}
