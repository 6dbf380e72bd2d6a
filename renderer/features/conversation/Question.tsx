import { useAsk } from './SecondLanguageContext.ts';
import type { ConversationWords } from './words/conversation-words.ts';

/** What is asked or said, large, German and the other language side by side. */
export function Question({ ask: key }: { readonly ask: keyof ConversationWords }) {
  const { label, second } = useAsk()(key);
  return (
    <div className="kim-talk__question">
      <p>{label}</p>
      {second && (
        <p className={`kim-second--${second.lang}`} lang={second.lang} dir={second.direction}>
          {second.text}
        </p>
      )}
    </div>
  );
}
