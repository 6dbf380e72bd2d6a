import { Landmark, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { conferenceDetails } from '../../../domain/case/conference.ts';
import { useOperation } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { useRowRemoval } from '../../ui/useRowRemoval.ts';

interface Props {
  readonly form: FormHandle<typeof conferenceDetails>;
}

/** Which bodies of the directory sat at the table, and who came from each. */
export function BodyFields({ form }: Props) {
  const { t } = useTranslation('conferences');
  const bodies = useFieldArray({ control: form.hook.control, name: 'bodies' });
  const { add, takeOut } = useRowRemoval(bodies.remove);
  return (
    <Fieldset legend={t('bodies')}>
      {bodies.fields.map(({ id }, index) => (
        <div key={id}>
          <BodyRow form={form} index={index} />
          <Button kind="tertiary" compact icon={Trash2} onClick={() => takeOut(index)}>
            {t('removeBody', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <div className="kim-row">
        <Button
          ref={add}
          kind="secondary"
          compact
          icon={Landmark}
          onClick={() => bodies.append({ institutionId: '', name: '', contactPerson: '' })}
        >
          {t('addBody')}
        </Button>
        <span className="kim-muted">{t('bodiesHint')}</span>
      </div>
    </Fieldset>
  );
}

function BodyRow({ form, index }: Props & { readonly index: number }) {
  const { t } = useTranslation('conferences');
  const { control, setValue } = form.hook;
  const [institutionId, name] = useWatch({
    control,
    name: [`bodies.${index}.institutionId`, `bodies.${index}.name`],
  });
  const { data } = useOperation('directory.choices', {});
  const known = useOperation('directory.institution', { institutionId }, { enabled: Boolean(institutionId) });
  const listed = (data?.institutions ?? []).map(({ id, name: label, town }) => ({
    value: id,
    label,
    detail: town,
  }));
  const chosen = listed.find(({ value }) => value === institutionId);
  // The name of the day stays with a body that is there already; one that is chosen now brings its own.
  const named = useRef(institutionId);
  useEffect(() => {
    if (chosen === undefined || named.current === institutionId) return;
    named.current = institutionId;
    setValue(`bodies.${index}.name`, chosen.label);
  }, [chosen, institutionId, index, setValue]);
  // One that has ended since is offered to nobody else, but stays here.
  const options =
    chosen === undefined && institutionId && name
      ? [...listed, { value: institutionId, label: name }]
      : listed;
  return (
    <FormRow>
      <ComboField
        {...form.field(`bodies.${index}.institutionId`)}
        label={t('body', { number: index + 1 })}
        required
        autoFocus={!institutionId}
        options={options}
      />
      <SuggestField
        {...form.field(`bodies.${index}.contactPerson`)}
        label={t('whoCame', { number: index + 1 })}
        suggestions={(known.data?.institution.contacts ?? []).map((person) => ({
          text: person.name,
          detail: person.task,
        }))}
      />
    </FormRow>
  );
}
