import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { MoveAllDialog } from './MoveAllDialog.tsx';

type Person = Output<'assignment.staff'>['staff'][number];

/** Who has how many cases; from here all of a person's cases go to somebody else. */
export function StaffTable() {
  const { t } = useTranslation('custody');
  const staff = useOperation('assignment.staff', {});
  const [leaving, setLeaving] = useState<Person | null>(null);
  return (
    <Section heading={t('staffHeading')}>
      <Loaded query={staff}>
        {({ staff: people }) => (
          <Table
            caption={t('staffHeading')}
            hideCaption
            rows={people}
            rowId={({ slotId }) => slotId}
            columns={[
              {
                id: 'name',
                header: t('column.name'),
                rowHeader: true,
                cell: ({ name, mayCarry }) => (
                  <>
                    {name}
                    {!mayCarry && <span className="kim-muted"> ({t('left')})</span>}
                  </>
                ),
              },
              { id: 'open', header: t('column.open'), numeric: true, cell: ({ open }) => open },
              { id: 'total', header: t('column.total'), numeric: true, cell: ({ total }) => total },
              {
                id: 'action',
                header: t('column.action'),
                cell: (person) =>
                  person.total > 0 && (
                    <Button
                      kind="tertiary"
                      compact
                      aria-label={t('moveAllLong', { name: person.name })}
                      onClick={() => setLeaving(person)}
                    >
                      {t('moveAll')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      {leaving && <MoveAllDialog person={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}
