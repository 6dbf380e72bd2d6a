import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { childInterpreted } from '../../../domain/interpreting/child-interpreter.ts';
import { hasLeft, hasSigned } from '../../../domain/interpreting/interpreter.ts';
import { localToday } from '../../../domain/validation.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { useCase } from '../case-file/useCase.ts';

interface Props {
  // Contacts and case conferences have the same two fields; their paths are checked where the schemas are made.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormHandle<any>;
}

/** Who interpreted: somebody of the pool, or whoever it was. Without a declaration of confidentiality it says so, and of a child too. */
export function InterpreterField({ form }: Props) {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  const [on = '', name = ''] = useWatch({
    control: form.hook.control,
    name: ['contactOn', 'interpreter'],
  }) as readonly (string | undefined)[];
  const day = on === '' ? localToday() : on;
  const pool = useOperation('interpreter.list', {}).data?.interpreters ?? [];
  const there = pool
    .filter((one) => !hasLeft(one, day))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
  const unsigned = there.some((one) => one.name === name && !hasSigned(one, day));
  const child = childInterpreted(name, useCase().view.household, day);
  const languagesOf = (codes: readonly string[]) =>
    codes.map((code) => interpretingLanguages.label(code, language)).join(', ');
  return (
    <SuggestField
      {...form.field('interpreter')}
      label={t('field.interpreter')}
      hint={t(
        child ? 'field.interpreterChild' : unsigned ? 'field.interpreterUnsigned' : 'field.interpreterHint',
      )}
      suggestions={[
        ...there.map((one) => ({
          text: one.name,
          detail: t(hasSigned(one, day) ? 'field.signed' : 'field.unsigned', {
            languages: languagesOf(one.languages),
          }),
        })),
        { text: t('field.childOfFamily'), detail: t('field.childDetail') },
      ]}
    />
  );
}
