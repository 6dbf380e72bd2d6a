import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRouter } from '@tanstack/react-router';
import { useOperation } from '../../app/api.ts';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import './conversation.scss';

interface Props {
  /** The address of the talk. */
  readonly to: string;
  /** Under which the typing of talk and form is kept. */
  readonly draftKey: string;
  /** Whether something was saved already. */
  readonly begun: boolean;
}

/** The way from the form into the conversation, which is the same record. */
export function ConversationOffer({ to, draftKey, begun }: Props) {
  const { t } = useTranslation('conversation');
  const { history } = useRouter();
  const mayWrite = useMayUse('case.write');
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  if (!mayWrite) return null;
  const kept = begun || drafts.some(({ key }) => key === draftKey);
  return (
    <div className="kim-talk-offer">
      <Button kind="secondary" icon={MessagesSquare} onClick={() => history.push(to)}>
        {t(kept ? 'resume' : 'start')}
      </Button>
      <p className="kim-muted">{t('offer')}</p>
    </div>
  );
}
