import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ListedGroup, ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import { groupStateOn, isFull, seatsOf } from '../../../domain/programme/group.ts';
import { measureAfterJoining } from '../../../domain/programme/participation.ts';
import { isCalendarDate, localToday } from '../../../domain/validation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { useCase } from '../case-file/useCase.ts';
import { MeasureChoice } from './MeasureChoice.tsx';
import type { joinForm } from './join-form.ts';
import { measuresOf } from './plan-measures.ts';
import { newGroupPath } from './programme-paths.ts';
import { usePersonOptions } from './usePersonOptions.ts';
import { useGroupWords } from './useGroupWords.ts';

interface Props {
  readonly form: FormHandle<typeof joinForm>;
  readonly groups: readonly ListedGroup[];
  readonly participation: ParticipationInCase | null;
}

export function JoinFields({ form, groups, participation }: Props) {
  const { t } = useTranslation('programmes');
  const { view } = useCase();
  const words = useGroupWords();
  const today = localToday();
  const [groupId, joinedOn, measureId] = useWatch({
    control: form.hook.control,
    name: ['groupId', 'joinedOn', 'measureId'],
  });
  const persons = usePersonOptions(participation?.personIds ?? []);
  const elsewhere = view.participations
    .filter(({ id, endedOn }) => endedOn === null && id !== participation?.id)
    .map((one) => one.groupId);
  const offered = groups.filter(
    (group) =>
      group.id === groupId || (groupStateOn(group, today) !== 'ended' && !elsewhere.includes(group.id)),
  );
  const group = groups.find(({ id }) => id === groupId);
  // The family's own place is not one that it takes from itself.
  const own = participation !== null && participation.groupId === groupId && participation.joinedOn !== null;
  const full =
    group !== undefined && isFull(seatsOf(group, { taken: group.taken - Number(own), waiting: 0 }));
  const measure = measuresOf(view.goals).find(({ id }) => id === measureId);
  const joins = { joinedOn: joinedOn && isCalendarDate(joinedOn) ? joinedOn : null };
  const follows = measure && Object.keys(measureAfterJoining(measure, joins, today)).length > 0;
  return (
    <>
      {offered.length === 0 && (
        <Alert tone="info" heading={t('join.noGroups')}>
          <p>
            <RouteLink to={newGroupPath}>{t('group.new')}</RouteLink>
          </p>
        </Alert>
      )}
      <ComboField
        {...form.field('groupId')}
        label={t('join.group')}
        hint={t('join.groupHint')}
        messages={{ 'not-in-list': t('join.groupRefused') }}
        options={offered.map((one) => ({
          value: one.id,
          label: words.name(one),
          detail: words.seats(one).free ?? '',
          keywords: `${one.guide} ${one.schedule}`,
        }))}
        required
      />
      <CheckboxGroup
        {...form.field('personIds')}
        label={t('join.persons')}
        hint={t('join.personsHint')}
        options={persons}
        required
      />
      <FormRow>
        <DateField {...form.field('registeredOn')} label={t('join.registeredOn')} direction="past" required />
        <DateField
          {...form.field('joinedOn')}
          label={t('join.joinedOn')}
          hint={t('join.joinedOnHint')}
          messages={{ 'not-in-list': t('join.afterEnd') }}
        />
      </FormRow>
      {full && joins.joinedOn !== null && (
        <Alert tone="warning" heading={t('join.full')}>
          <p>{t('join.fullText')}</p>
        </Alert>
      )}
      <MeasureChoice field={form.field('measureId')} current={participation?.measureId} />
      {follows && (
        <Checkbox
          {...form.field('measureFollows')}
          label={t('join.measureFollows', { title: measure.title })}
        />
      )}
    </>
  );
}
