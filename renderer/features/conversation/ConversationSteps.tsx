import { Check, Circle, CircleDot, SkipForward } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../ui/PageTitle.tsx';
import {
  isAnswered,
  stepBeside,
  stepOfField,
  stepToGoOn,
  type ConversationStep,
} from './conversation-steps.ts';
import type { Conversation } from './useConversation.ts';

export interface NamedStep extends ConversationStep {
  /** Short, for the list of steps. */
  readonly name: string;
  /** The heading, where it says more. */
  readonly title?: string;
}

interface Props {
  readonly conversation: Conversation;
  readonly steps: readonly NamedStep[];
  /** What the form holds now. */
  readonly values: unknown;
  /** Paths of fields that were refused. */
  readonly refused: readonly string[];
  /** Grows with each refused attempt to save. */
  readonly attempts: number;
  /** Strg+Enter. */
  readonly onNext: () => void;
  readonly children: (step: string) => ReactNode;
}

type State = 'current' | 'answered' | 'skipped' | 'open';
const icons = { current: CircleDot, answered: Check, skipped: SkipForward, open: Circle };

/** One step at a time, and above it which there are: what was passed over stays in sight. */
export function ConversationSteps({
  conversation,
  steps,
  values,
  refused,
  attempts,
  onNext,
  children,
}: Props) {
  const { t } = useTranslation('conversation');
  const { step, go } = conversation;
  const at = steps.findIndex(({ id }) => id === step);

  const goOn = useEffectEvent(() => {
    if (at < 0) go(stepToGoOn(steps, values));
  });
  useEffect(() => goOn(), [at]);

  // A refused save leads to the step with the first field that has to be looked at. The form says that it refused before it
  // says what; what becomes wrong while somebody types leads nowhere.
  const shown = useRef(attempts);
  const showRefused = useEffectEvent(() => {
    if (shown.current === attempts || refused.length === 0) return;
    shown.current = attempts;
    const places = refused.map((path) => stepOfField(steps, path));
    const first = steps.find(({ id }) => places.includes(id));
    if (first && !places.includes(step)) go(first.id);
  });
  useEffect(() => showRefused(), [attempts, refused.length]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    if (event.shiftKey) go(stepBeside(steps, step ?? '', -1));
    else onNext();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const current = steps[at];
  if (current === undefined) return null;
  const lastAnswered = steps.findLastIndex((one) => isAnswered(one, values));
  const stateOf = (one: NamedStep, place: number): State => {
    if (place === at) return 'current';
    if (isAnswered(one, values)) return 'answered';
    return one.asks.length > 0 && place < Math.max(at, lastAnswered) ? 'skipped' : 'open';
  };
  return (
    <>
      <nav className="kim-talk__steps" aria-label={t('steps')}>
        <ol>
          {steps.map((one, place) => {
            const state = stateOf(one, place);
            const Icon = icons[state];
            return (
              <li key={one.id} data-state={state}>
                <button
                  type="button"
                  aria-current={state === 'current' ? 'step' : undefined}
                  onClick={() => go(one.id)}
                >
                  <Icon size={16} />
                  <span>{one.name}</span>
                  <span className="kim-sr-only">{t(state)}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <div className="kim-talk__step" key={current.id}>
        <PageTitle
          aside={
            <span className="kim-talk__count">{t('step', { number: at + 1, count: steps.length })}</span>
          }
        >
          {current.title ?? current.name}
        </PageTitle>
        {children(current.id)}
      </div>
    </>
  );
}
