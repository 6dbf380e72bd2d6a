import { Day, Entered } from './Words.tsx';

interface Props {
  /** Lines of the address; empty ones are left out. */
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly today: string;
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.filter((line) => line !== '').map((line, index) => <Entered key={index}>{line}</Entered>);

/** Address, sender and day of a letter to an office, placed for a window envelope. */
export function LetterHead({ to, from, today }: Props) {
  return (
    <div className="letter__head">
      <address>
        <Lines lines={to} />
      </address>
      <p>
        <Lines lines={from} />
        <Day>{today}</Day>
      </p>
    </div>
  );
}
