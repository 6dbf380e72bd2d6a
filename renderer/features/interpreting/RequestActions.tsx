import { ClipboardCheck, FilePen, UserPlus, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  isOpen,
  mayBeDone,
  stateOf,
  type InterpretingRequest,
} from '../../../domain/interpreting/request.ts';
import { localToday } from '../../../domain/validation.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import type { RequestAction } from './request-dialog.ts';
import './interpreting.scss';

interface Props {
  readonly request: InterpretingRequest;
  readonly onAction: (action: RequestAction) => void;
}

/** The next thing to do with an open request, behind a menu everything else; of a finished one the outcome is corrected. */
export function RequestActions({ request, onAction }: Props) {
  const { t } = useTranslation('interpreting');
  const { language } = useLanguage();
  const { day } = useFormat();
  const named = {
    language: interpretingLanguages.label(request.language, language),
    day: day(request.heldOn),
  };
  if (!isOpen(request))
    return (
      <Button
        kind="tertiary"
        compact
        icon={FilePen}
        aria-label={t('finish.correctNamed', named)}
        onClick={() => onAction('finish')}
      >
        {t('finish.correct')}
      </Button>
    );
  const assigned = stateOf(request) === 'assigned';
  const next = !assigned ? 'assign' : mayBeDone(request, localToday()) ? 'finish' : null;
  return (
    <div className="kim-request-actions">
      {next !== null && (
        <Button kind="secondary" compact onClick={() => onAction(next)}>
          {t(`${next}.action`)}
        </Button>
      )}
      <ActionMenu
        label={t('request.more', named)}
        actions={[
          { id: 'change', icon: FilePen, label: t('request.edit'), run: () => onAction('change') },
          ...(assigned
            ? [
                { id: 'assign', icon: UserPlus, label: t('assign.other'), run: () => onAction('assign') },
                { id: 'unassign', icon: UserX, label: t('assign.undo'), run: () => onAction('unassign') },
              ]
            : []),
          ...(next === 'finish'
            ? []
            : [
                {
                  id: 'finish',
                  icon: ClipboardCheck,
                  label: t('finish.action'),
                  run: () => onAction('finish'),
                },
              ]),
        ]}
      />
    </div>
  );
}
