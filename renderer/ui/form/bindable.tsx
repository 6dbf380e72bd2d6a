import { useEffect, type ComponentType } from 'react';
import { useController } from 'react-hook-form';
import type { ControlledField } from '../field.ts';
import { fieldId, type FieldBinding, type FieldKind, type FieldMessages } from './form-binding.ts';
import { useMessageOf } from './messages.ts';

type FilledIn = 'name' | 'value' | 'onChange' | 'onBlur' | 'error' | 'inputRef';

/** A field in one of two ways: under the parent's control, or bound by `{...form.field('name')}`. */
export type Bindable<Props> =
  Props | (Omit<Props, FilledIn> & FieldBinding & { readonly messages?: FieldMessages | undefined });

// The value's type differs from field to field; each view is checked where it is written.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = ControlledField<any>;

const noMessages: FieldMessages = {};

export function bindable<Props extends AnyField>(View: ComponentType<Props>, kind: FieldKind) {
  function Bound(
    props: Omit<Props, FilledIn> & FieldBinding & { readonly messages?: FieldMessages | undefined },
  ) {
    const { form, name, messages = noMessages, ...rest } = props;
    const { field, fieldState } = useController({ control: form.control, name });
    const messageOf = useMessageOf();
    const id = props.id ?? fieldId(form, name);
    const { label, required = false } = props;
    useEffect(() => {
      form.entries.set(name, { id, label, kind, required, messages });
      return () => void form.entries.delete(name);
    }, [form, name, id, label, required, messages]);
    const filledIn: Pick<AnyField, FilledIn | 'id'> = {
      id,
      name,
      value: field.value as unknown,
      onChange: field.onChange,
      onBlur: field.onBlur,
      inputRef: field.ref,
      error:
        fieldState.error &&
        messageOf(fieldState.error.message ?? '', field.value, { kind, required, messages }),
    };
    return <View {...({ ...rest, ...filledIn } as unknown as Props)} />;
  }

  return function Field(props: Bindable<Props>) {
    return 'form' in props ? <Bound {...props} /> : <View {...props} />;
  };
}
