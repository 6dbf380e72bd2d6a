import { useTranslation } from 'react-i18next';
import { intakeDetails } from '../../../../domain/case/case-file.ts';
import { localToday, textLimits } from '../../../../domain/validation.ts';
import { accessPaths } from '../../../../domain/vocabulary/access-paths.ts';
import { admissionCriteria } from '../../../../domain/vocabulary/admission-criteria.ts';
import { legalBases } from '../../../../domain/vocabulary/legal-bases.ts';
import { municipalities } from '../../../../domain/vocabulary/municipalities.ts';
import { talkLanguages } from '../../../../domain/vocabulary/talk-languages.ts';
import { notAsked } from '../../../../domain/vocabulary/vocabulary.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast.ts';
import { casePath } from '../case-pages.ts';
import { useUndo } from '../../history/useUndo.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase, useCaseCommand } from '../useCase.ts';
import { optionsOf } from '../vocabulary-options.ts';
import { intakeValues } from './intake-values.ts';

export function IntakeForm() {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const save = useCaseCommand('case.saveIntake');
  const undoOf = useUndo();
  const { file } = view;
  const wanted = { language, today: localToday() };
  return (
    <DraftedForm
      draftKey={casePath(caseId, 'zugang')}
      schema={intakeDetails}
      stored={intakeValues(file)}
      version={file.version}
      record={{ kind: 'case', id: caseId }}
      label={t('page.zugang')}
      submitLabel={t('intake.save')}
      onSave={async (intake, _form, version) => {
        const saved = await save.mutateAsync({ caseId, version, intake });
        toast(t('intake.saved'), 'success', undoOf('case', saved));
        return saved;
      }}
    >
      {(form) => (
        <>
          <Fieldset legend={t('intake.request')}>
            <FormRow>
              <DateField {...form.field('openedOn')} label={t('intake.openedOn')} required />
              <SelectField
                {...form.field('municipality')}
                label={t('intake.municipality')}
                options={optionsOf(municipalities, { ...wanted, current: file.municipality })}
              />
            </FormRow>
            <SelectField
              {...form.field('accessPath')}
              term="accessPath"
              label={t('intake.accessPath')}
              options={optionsOf(accessPaths, { ...wanted, current: file.accessPath })}
              notAsked={notAsked}
            />
            <TextArea
              {...form.field('occasion')}
              label={t('intake.occasion')}
              hint={t('intake.occasionHint')}
              limit={textLimits.long}
            />
          </Fieldset>
          <Fieldset legend={t('intake.why')}>
            <CheckboxGroup
              {...form.field('criteria')}
              term="criteria"
              label={t('intake.criteria')}
              hint={t('intake.criteriaHint')}
              options={optionsOf(admissionCriteria, wanted)}
            />
          </Fieldset>
          <Fieldset legend={t('intake.protection')}>
            <SelectField
              {...form.field('legalBasis')}
              term="legalBasis"
              label={t('intake.legalBasis')}
              hint={t('intake.legalBasisHint')}
              options={optionsOf(legalBases, { ...wanted, current: file.legalBasis })}
            />
            <FormRow>
              <DateField {...form.field('informedOn')} term="information" label={t('intake.informedOn')} />
              <SelectField
                {...form.field('informedIn')}
                label={t('intake.informedIn')}
                options={optionsOf(talkLanguages, { ...wanted, current: file.informedIn })}
              />
            </FormRow>
            <TextField
              {...form.field('dataSource')}
              term="socialData"
              label={t('intake.dataSource')}
              hint={t('intake.dataSourceHint')}
            />
            <TextField
              {...form.field('formerReference')}
              label={t('intake.formerReference')}
              hint={t('intake.formerReferenceHint')}
            />
          </Fieldset>
        </>
      )}
    </DraftedForm>
  );
}
