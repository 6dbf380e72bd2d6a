import { FileUp } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, refTo, type ControlledField } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { FileButton } from './FileButton.tsx';
import { bindable } from './form/bindable.tsx';

interface Props extends ControlledField<File | null | undefined> {
  readonly accept: readonly string[];
}

/** One file, by its name. */
function FileFieldView(props: Props) {
  const { t } = useTranslation();
  const made = useId();
  const id = props.id ?? made;
  return (
    <FieldFrame {...props} id={id}>
      <div className="kim-row">
        <FileButton
          id={id}
          ref={refTo<HTMLButtonElement>(props.inputRef)}
          kind="secondary"
          icon={FileUp}
          label={props.label}
          accept={props.accept}
          aria-describedby={describedBy(id, props, props.value ? `${id}-name` : false)}
          onFile={props.onChange}
        >
          {t(props.value ? 'file.chooseAnother' : 'file.choose')}
        </FileButton>
        {props.value && <bdi id={`${id}-name`}>{props.value.name}</bdi>}
      </div>
    </FieldFrame>
  );
}

export const FileField = bindable<Props>(FileFieldView, 'choice');
