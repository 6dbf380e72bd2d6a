import type { Goal } from '../../domain/case/plan.ts';
import type { AttainmentValue } from '../../domain/vocabulary/attainment-scale.ts';
import { levelNameOf } from '../features/closing/goal-levels.ts';
import { signedNumber } from '../ui/signed-number.ts';
import { Entered, Words } from './Words.tsx';

interface Props extends Pick<Goal, 'levels'> {
  readonly value: AttainmentValue;
}

/** A value of the scale, in general words and in those that were agreed for this goal. */
export function AttainedValue({ value, levels }: Props) {
  const name = levelNameOf[value];
  return (
    <>
      <strong>
        <bdi dir="ltr">{signedNumber(value)}</bdi>
      </strong>
      <Words pick={(labels) => labels.attainmentLevels[name]} />
      {levels[name] !== '' && (
        <span className="detail">
          <Entered>{levels[name]}</Entered>
        </span>
      )}
    </>
  );
}
