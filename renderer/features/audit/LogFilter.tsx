import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { auditEvents } from '../../../domain/audit/event.ts';
import { auditOperations } from '../../../domain/contract/audit.operations.ts';
import { useOperation } from '../../app/api.ts';
import type { audit } from '../../locales/de/audit.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { eventsByArea } from './log-words.ts';

export interface Filter {
  readonly from: string | null;
  readonly to: string | null;
  readonly event: string | null;
  /** The person's slot. */
  readonly user: string | null;
}

export const noFilter: Filter = { from: null, to: null, event: null, user: null };

type Area = keyof (typeof audit)['area'];

interface Props {
  readonly filter: Filter;
  readonly onApply: (filter: Filter) => void;
}

const days = auditOperations['audit.list'].input.pick({ from: true, to: true });

/** When, what and who. Applied by a button: each look at the log is recorded. */
export function LogFilter({ filter, onApply }: Props) {
  const { t } = useTranslation(['audit', 'validation']);
  const [next, setNext] = useState(filter);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const staff = useOperation('staff.list', {});
  const set = (change: Partial<Filter>) => setNext((before) => ({ ...before, ...change }));
  const problemOf = (field: string) => (problems.includes(field) ? t('validation:not-a-date') : undefined);
  const apply = () => {
    const read = days.safeParse({ from: next.from, to: next.to });
    setProblems(read.error?.issues.map(({ path }) => String(path[0])) ?? []);
    if (read.success) onApply(next);
  };
  return (
    <form
      className="kim-form kim-log__filter"
      aria-label={t('log.filter')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <FormRow>
        <DateField
          label={t('log.from')}
          value={next.from}
          onChange={(from) => set({ from })}
          error={problemOf('from')}
        />
        <DateField
          label={t('log.to')}
          value={next.to}
          onChange={(to) => set({ to })}
          error={problemOf('to')}
        />
      </FormRow>
      <FormRow>
        <SelectField
          label={t('log.event')}
          value={next.event}
          onChange={(event) => set({ event: event === null ? null : String(event) })}
          empty={t('log.anyEvent')}
          options={eventsByArea(auditEvents).map(({ area, events }) => ({
            label: t(`area.${area as Area}`),
            options: events.map((name) => ({ value: name, label: t(`event.${name}`) })),
          }))}
        />
        <SelectField
          label={t('log.person')}
          value={next.user}
          onChange={(user) => set({ user: user === null ? null : String(user) })}
          empty={t('log.anyPerson')}
          options={(staff.data?.staff ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FormRow>
      <div className="kim-form-actions">
        <Button type="submit" kind="secondary">
          {t('log.apply')}
        </Button>
        <Button
          kind="tertiary"
          onClick={() => {
            setNext(noFilter);
            setProblems([]);
            onApply(noFilter);
          }}
        >
          {t('log.clear')}
        </Button>
      </div>
    </form>
  );
}
