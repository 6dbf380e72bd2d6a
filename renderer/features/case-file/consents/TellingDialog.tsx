import { useTranslation } from 'react-i18next';
import { tellingDetails, tellingWays, type Notice } from '../../../../domain/consent/notice.ts';
import { localToday } from '../../../../domain/validation.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase, useCaseCommand } from '../useCase.ts';
import { tellingDraftKey } from './consent-drafts.ts';
import { recipientName } from './received-words.ts';

interface Props {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** When and how a body was told of a withdrawal. */
export function TellingDialog({ notice, onClose }: Props) {
  const { t } = useTranslation(['consents', 'common']);
  const { language } = useLanguage();
  const { caseId } = useCase();
  const save = useCaseCommand('notice.saveTelling');
  const { id: noticeId, version, toldOn, toldBy, note } = notice;
  return (
    <Dialog isOpen onClose={onClose} heading={t('consents:notices.tellHeading')}>
      <p>
        <bdi>{recipientName(notice, language)}</bdi>
      </p>
      <DraftedForm
        draftKey={tellingDraftKey(caseId, noticeId)}
        schema={tellingDetails}
        stored={{ toldOn: toldOn ?? localToday(), ...(toldBy && { toldBy }), note }}
        version={version}
        record={{ kind: 'notice', id: noticeId }}
        submitLabel={t('consents:notices.save')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (details, _form, seen) => {
          const saved = await save.mutateAsync({ caseId, noticeId, version: seen, details });
          toast(t('consents:notices.saved'));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <RadioGroup
              {...form.field('toldBy')}
              label={t('consents:notices.toldBy')}
              options={tellingWays.map((way) => ({ value: way, label: t(`consents:notices.by.${way}`) }))}
              required
            />
            <DateField
              {...form.field('toldOn')}
              label={t('consents:notices.toldOn')}
              direction="past"
              required
            />
            <TextField
              {...form.field('note')}
              label={t('consents:notices.note')}
              hint={t('consents:notices.noteHint')}
            />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
