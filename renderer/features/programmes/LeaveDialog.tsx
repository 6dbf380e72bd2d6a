import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import { gapOffer, gapSignalFrom, noGapOffer } from '../../../domain/case/gap-offer.ts';
import {
  leavingWords,
  measureAfterEnding,
  participationEnd,
  possibleEndings,
} from '../../../domain/programme/participation.ts';
import { localToday } from '../../../domain/validation.ts';
import {
  participationEndings,
  type ParticipationEnding,
} from '../../../domain/vocabulary/participation-endings.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { GapOfferFields } from '../gaps/GapOfferFields.tsx';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { MeasureFollowsField } from './MeasureFollowsField.tsx';
import { goalOfMeasure } from './plan-measures.ts';
import { programmeDraftKey } from './programme-paths.ts';
import { useGroupWords } from './useGroupWords.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

const leaveForm = participationEnd.extend({ measureFollows: z.boolean(), signal: gapOffer });

interface Props {
  readonly participation: ParticipationInCase;
  readonly onClose: () => void;
}

/** Ends a place in a group, or the waiting for one. */
export function LeaveDialog({ participation, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { view, caseId } = useCase();
  const { name } = useGroupWords();
  const { group } = participation;
  const goal = goalOfMeasure(view.goals, participation.measureId);
  const leave = useProgrammeCommand('programme.leave');
  const undoOf = useUndo();
  const waits = participation.joinedOn === null;
  const saidOf = (withGap: boolean) => {
    const said = t(waits ? 'leave.offListSaved' : 'leave.saved');
    return withGap ? `${said} ${t('leave.gapKept')}` : said;
  };
  return (
    <Dialog isOpen onClose={onClose} heading={t(waits ? 'leave.offList' : 'leave.heading')}>
      <p>
        <bdi>{name(group)}</bdi>
      </p>
      <DraftedForm
        draftKey={programmeDraftKey(caseId, 'ende', participation.id)}
        schema={leaveForm}
        stored={{ endedOn: localToday(), endNote: '', measureFollows: true, signal: noGapOffer }}
        version={participation.version}
        record={{ kind: 'participation', id: participation.id }}
        submitLabel={t(waits ? 'leave.offList' : 'leave.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async ({ measureFollows, signal: offer, ...end }, _form, version) => {
          const signal = gapSignalFrom(offer, {
            fieldOfAction: goal?.fieldOfAction ?? null,
            institution: group.place,
            institutionId: group.institutionId,
            words: leavingWords(group.kind, end),
            noticedOn: end.endedOn,
          });
          const saved = await leave.mutateAsync({
            caseId,
            participationId: participation.id,
            version,
            end,
            measureFollows,
            signal,
          });
          toast(saidOf(signal !== null), 'success', undoOf('participation', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => <LeaveFields form={form} participation={participation} />}
      </DraftedForm>
    </Dialog>
  );
}

function LeaveFields({
  form,
  participation,
}: {
  readonly form: FormHandle<typeof leaveForm>;
  readonly participation: ParticipationInCase;
}) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const endReason = useWatch({ control: form.hook.control, name: 'endReason' }) as
    ParticipationEnding | undefined;
  // Why the measure could not be carried out; null where it was.
  const why = participationEndings.find(endReason ?? '')?.reason ?? null;
  return (
    <>
      <RadioGroup
        {...form.field('endReason')}
        label={t('leave.reason')}
        options={possibleEndings(participation).map((code) => ({
          value: code,
          label: participationEndings.label(code, language),
        }))}
        required
      />
      <DateField {...form.field('endedOn')} label={t('leave.endedOn')} direction="past" required />
      <TextField {...form.field('endNote')} label={t('note')} />
      <MeasureFollowsField
        form={form}
        measureId={participation.measureId}
        after={
          endReason
            ? (measure) => measureAfterEnding(measure, { endedOn: localToday(), endReason, endNote: '' })
            : null
        }
      />
      <GapOfferFields form={form} reason={why} offered={why !== null} />
    </>
  );
}
