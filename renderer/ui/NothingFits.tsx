import { SearchX } from 'lucide-react';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';

interface Props {
  readonly heading: string;
  readonly text: string;
  /** What widens the list again, as a verb. */
  readonly reset: string;
  readonly onReset: () => void;
}

/** Filters or words are in force: there may be rows, only none that fit. */
export function NothingFits({ heading, text, reset, onReset }: Props) {
  return (
    <EmptyState
      icon={SearchX}
      heading={heading}
      action={
        <Button kind="secondary" onClick={onReset}>
          {reset}
        </Button>
      }
    >
      <p>{text}</p>
    </EmptyState>
  );
}
