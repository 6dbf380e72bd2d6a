import { useTranslation } from 'react-i18next';
import { confidentialDetails, type ConfidentialSection } from '../../../../domain/case/confidential.ts';
import { confidentialFields } from '../../../../domain/history/case-fields.ts';
import { localToday, textLimits } from '../../../../domain/validation.ts';
import { confidentialKinds } from '../../../../domain/vocabulary/confidential-kinds.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { toast } from '../../../ui/toast.ts';
import { CancelButton } from '../../plan/CancelButton.tsx';
import { casePath } from '../case-pages.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase } from '../useCase.ts';
import { optionsOf } from '../vocabulary-options.ts';
import { useSectionCommand } from './useSectionCommand.ts';

interface Props {
  readonly personId: string;
  /** Null for a new one. */
  readonly section: ConfidentialSection | null;
  readonly onDone: () => void;
}

export function SectionForm({ personId, section, onDone }: Props) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const save = useSectionCommand('confidential.save');
  return (
    <DraftedForm
      draftKey={`${casePath(caseId, 'personen')}#confidential/${personId}/${section?.id ?? 'neu'}`}
      schema={confidentialDetails}
      stored={section ? { kind: section.kind, text: section.text } : { text: '' }}
      version={section?.version ?? 0}
      record={{ fields: confidentialFields, readBy: ['confidential.open'] }}
      label={t('confidential.add')}
      submitLabel={t('confidential.save')}
      actions={<CancelButton onClose={onDone} />}
      onSave={async (details, _form, version) => {
        const sectionId = section?.id ?? null;
        const saved = await save.mutateAsync({ caseId, personId, sectionId, version, details });
        toast(t('confidential.saved'));
        onDone();
        return saved;
      }}
    >
      {(form) => (
        <>
          <SelectField
            {...form.field('kind')}
            term="confidentialSection"
            label={t('confidential.kind')}
            required
            options={optionsOf(confidentialKinds, { language, today: localToday(), current: section?.kind })}
          />
          <TextArea
            {...form.field('text')}
            label={t('confidential.text')}
            hint={t('confidential.textHint')}
            limit={textLimits.long}
            required
          />
        </>
      )}
    </DraftedForm>
  );
}
