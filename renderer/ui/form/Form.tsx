import { useEffect, useRef, type SubmitEvent, type ReactNode } from 'react';
import { useFormState, type FieldErrors } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert } from '../Alert.tsx';
import { Button } from '../Button.tsx';
import { ErrorSummary, type SummaryEntry } from '../ErrorSummary.tsx';
import { FailureMessage } from '../FailureMessage.tsx';
import type { FormHandle } from './useForm.ts';
import { UnsavedChangesGuard } from './UnsavedChangesGuard.tsx';
import { useMessageOf } from './messages.ts';

interface Props {
  // Forms of any schema; the fields inside are bound with their own types.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormHandle<any>;
  /** The verb on the button: „Plan vereinbaren“, not „OK“. */
  readonly submitLabel: string;
  /** Takes something away: the button is red. */
  readonly destructive?: boolean | undefined;
  readonly children: ReactNode;
  /** More buttons beside the first. */
  readonly actions?: ReactNode;
  /** Says what went wrong in the caller's own way, in place of the general message. */
  readonly ownFailure?: ReactNode;
  /** In a conversation of several steps: Enter and the first button lead on. Strg+S saves all the same. */
  readonly onStep?: (() => void) | undefined;
  /** Names the form where a page has several. */
  readonly label?: string | undefined;
}

interface Found {
  readonly path: string;
  readonly message: string;
}

/** react-hook-form nests errors like the values; a leaf is what has a message. */
function flatten(errors: FieldErrors, prefix = ''): Found[] {
  return Object.entries(errors).flatMap(([key, error]): Found[] => {
    if (!error || typeof error !== 'object' || key === 'ref') return [];
    const path = `${prefix}${key}`;
    if ('message' in error && typeof error.message === 'string') return [{ path, message: error.message }];
    return flatten(error as FieldErrors, `${path}.`);
  });
}

function useSummary(form: Props['form']): SummaryEntry[] {
  const { errors } = useFormState({ control: form.binding.control });
  const messageOf = useMessageOf();
  const found = flatten(errors).map(({ path, message }) => {
    const entry = form.binding.entries.get(path);
    const value: unknown = form.hook.getValues(path);
    return { fieldId: entry?.id, label: entry?.label, message: messageOf(message, value, entry) };
  });
  const place = (one: SummaryEntry) => (one.fieldId ? document.getElementById(one.fieldId) : null);
  // In the order of the page, which the schema's order need not be.
  return found.sort((one, other) => {
    const [first, second] = [place(one), place(other)];
    if (!first || !second) return first ? -1 : second ? 1 : 0;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** A form: error summary, fields, failure, buttons. Strg+S submits; the button is never disabled. */
export function Form(props: Props) {
  const { form, submitLabel, destructive, children, actions, ownFailure, onStep, label } = props;
  const { t } = useTranslation();
  const element = useRef<HTMLFormElement>(null);
  const summary = useSummary(form);
  /** Whether Strg+S asked for it, which saves in the middle of a conversation too. */
  const byKey = useRef(false);

  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // With a dialog open, what is behind it rests.
      const place = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1) ?? document;
      const forms = [...place.querySelectorAll<HTMLFormElement>('form[data-saves]')];
      const own = element.current;
      const focused = forms.find((one) => one.contains(document.activeElement));
      if (!own || !(focused ? focused === own : forms.length === 1)) return;
      byKey.current = true;
      own.requestSubmit();
    };
    window.addEventListener('keydown', save);
    return () => window.removeEventListener('keydown', save);
  }, []);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A dialog's form stands inside the page's form for React, not for the document.
    event.stopPropagation();
    const saves = byKey.current || onStep === undefined;
    byKey.current = false;
    if (saves) void form.submit();
    else onStep();
  };

  return (
    <form
      className="kim-form"
      ref={element}
      onSubmit={submit}
      noValidate
      data-saves
      aria-label={label}
      // Otherwise Chromium keeps what is typed for „back“, in a process that lives on after a lock.
      autoComplete="off"
    >
      <ErrorSummary entries={summary} focusKey={form.attempts} />
      {children}
      {/* A failure that named fields is told there; once they are corrected it is of the past. */}
      {ownFailure ||
        (form.failure && summary.length === 0 && !form.failure.error.fields?.length && (
          <FailureMessage failure={form.failure} />
        ))}
      {form.notKept && (
        <Alert tone="warning" heading={t('form.notKept')} live>
          <p>{t('form.notKeptText')}</p>
        </Alert>
      )}
      <div className="kim-form-actions">
        <Button type="submit" kind={destructive ? 'danger' : 'primary'} busy={form.busy}>
          {submitLabel}
        </Button>
        {actions}
      </div>
      <UnsavedChangesGuard wouldLose={form.wouldLose} />
    </form>
  );
}
