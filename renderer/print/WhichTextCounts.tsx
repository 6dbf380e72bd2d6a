import { useSecondLanguage } from './PrintLanguageContext.ts';
import { Words } from './Words.tsx';

/** Says which of two languages counts, before anything else. */
export function WhichTextCounts() {
  const second = useSecondLanguage();
  return (
    second && (
      <div className="binding">
        <p>
          <Words pick={(labels) => labels.binding} />
        </p>
        <p>
          <Words pick={(labels) => labels.asEntered} />
        </p>
      </div>
    )
  );
}
