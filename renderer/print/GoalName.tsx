import { printLabels } from './labels/index.ts';
import { Entered, Translated } from './Words.tsx';

interface Props {
  readonly title: string;
  /** Its place in the plan, from 1. */
  readonly place: number;
}

/** What a heading says of a goal: its place in the plan and its title. */
export function GoalName({ title, place }: Props) {
  return (
    <>
      <span className="goal__place">
        {printLabels.de.goal} {place} <Translated pick={(labels) => `${labels.goal} ${place}`} />
      </span>{' '}
      <Entered>{title}</Entered>
    </>
  );
}
