import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../app/session.ts';
import { Button, type ButtonKind } from '../../ui/Button.tsx';
import { QuickContactDialog } from './QuickContactDialog.tsx';

interface Props {
  readonly kind?: ButtonKind | undefined;
  readonly compact?: boolean | undefined;
}

/** Opens the quick contact for those who don't know its key yet. */
export function QuickContactButton({ kind = 'secondary', compact }: Props) {
  const { t } = useTranslation('contacts');
  const mayWrite = useMayUse('case.write');
  const [open, setOpen] = useState(false);
  if (!mayWrite) return null;
  return (
    <>
      <Button kind={kind} compact={compact} icon={MessageSquarePlus} onClick={() => setOpen(true)}>
        {t('quick.heading')}
      </Button>
      <QuickContactDialog isOpen={open} onClose={() => setOpen(false)} />
    </>
  );
}
