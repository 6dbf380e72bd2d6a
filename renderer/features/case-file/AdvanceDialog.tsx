import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { obstaclesTo } from '../../../domain/case/phases.ts';
import { caseOperations } from '../../../domain/contract/case.operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { casePhases, type CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Alert } from '../../ui/Alert.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { toast } from '../../ui/toast.ts';
import { casePath, pageOfPhase } from './case-pages.ts';
import { ObstacleList } from './ObstacleList.tsx';
import type { OtherWay } from './other-way.ts';
import { useCase, useCaseCommand } from './useCase.ts';

const daySchema = caseOperations['case.advance'].input.pick({ on: true });

interface Props {
  readonly to: CasePhase;
  /** Set when this is not the straight way on. */
  readonly other: OtherWay | null;
  readonly onClose: () => void;
}

/** Asks for the day of the step and says all that is still missing, before anything is sent. */
export function AdvanceDialog({ to, other, onClose }: Props) {
  const { t } = useTranslation(['caseFile', 'closing', 'common']);
  const { language } = useLanguage();
  const { history } = useRouter();
  const { view, caseId } = useCase();
  const advance = useCaseCommand('case.advance');
  const missing = useRef<HTMLDivElement>(null);
  const phase = casePhases.label(to, language);

  const form = useForm({
    schema: daySchema,
    defaultValues: { on: localToday() },
    // A day is quickly chosen again: leaving by a link to what is missing asks no question.
    onDraft: () => undefined,
    onSubmit: async ({ on }) => {
      if (obstaclesTo(view, to, on, localToday()).length > 0) return missing.current?.focus();
      await advance.mutateAsync({ caseId, version: view.file.version, to, on });
      toast(to === 'ended' ? t('advance.ended') : t('advance.done', { phase }));
      onClose();
      history.push(casePath(caseId, pageOfPhase[to]));
    },
  });
  const on = useWatch({ control: form.hook.control, name: 'on' });
  const day = daySchema.safeParse({ on });
  const obstacles = obstaclesTo(view, to, day.success ? day.data.on : localToday(), localToday());
  const kind = other?.kind;
  const ending = to === 'ended';
  const closing = view.file.phase === 'closing' && (ending || to === 'sustainability');

  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={
        kind
          ? t(`otherWay.${kind}`, { phase })
          : closing
            ? t('advance.close')
            : ending
              ? t('advance.endHeading')
              : t('advance.heading', { phase })
      }
    >
      {kind && <p>{t(`otherWayText.${kind}`, { phase })}</p>}
      {closing && <p>{ending ? t('closing:close.toEnd') : t('closing:close.toCheck')}</p>}
      {obstacles.length > 0 ? (
        <div ref={missing} tabIndex={-1}>
          <Alert tone="warning" heading={t('advance.obstacles')}>
            <ObstacleList obstacles={obstacles} onLeave={onClose} />
          </Alert>
        </div>
      ) : (
        <Alert tone="success" heading={t('advance.ready')} />
      )}
      <Form
        form={form}
        submitLabel={
          closing ? t('advance.close') : ending ? t('advance.end') : t('advance.confirm', { phase })
        }
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <DateField
          {...form.field('on')}
          label={closing ? t('advance.closeOn') : ending ? t('advance.endOn') : t('advance.on')}
          hint={closing || ending ? undefined : t('advance.hint')}
          required
        />
      </Form>
    </Dialog>
  );
}
