import { Printer } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { Button } from '../../ui/Button.tsx';
import { PaperDialog } from './PaperDialog.tsx';

interface Props extends Omit<ComponentProps<typeof PaperDialog>, 'onClose'> {
  readonly label: string;
}

/** Opens a paper to look at. */
export function PaperButton({ label, ...paper }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" icon={Printer} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <PaperDialog {...paper} onClose={() => setOpen(false)} />}
    </>
  );
}
