import { useSecondLanguage } from './PrintLanguageContext.ts';
import { Words, type PickLabel } from './Words.tsx';

interface Props {
  /** What is said of words that stand there in one language; null where there are none. */
  readonly entered?: PickLabel | null;
}

/** Says which of two languages counts. */
export function WhichTextCounts({ entered = (labels) => labels.asEntered }: Props) {
  const second = useSecondLanguage();
  return (
    second && (
      <div className="binding">
        <p>
          <Words pick={(labels) => labels.binding} />
        </p>
        {entered && (
          <p>
            <Words pick={entered} />
          </p>
        )}
      </div>
    )
  );
}
