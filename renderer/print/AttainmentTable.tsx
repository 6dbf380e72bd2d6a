import type { Goal } from '../../domain/case/plan.ts';
import type { AttainmentLevelName } from './labels/print-labels.ts';
import { Entered, Words } from './Words.tsx';

/** Best first, as one reads a promise. */
const bestFirst = [
  'muchMore',
  'more',
  'expected',
  'less',
  'muchLess',
] as const satisfies readonly AttainmentLevelName[];

/** What each level of attainment means for this goal; left out where nothing was described. */
export function AttainmentTable({ levels }: Pick<Goal, 'levels'>) {
  const described = bestFirst.filter((level) => levels[level] !== '');
  if (described.length === 0) return null;
  return (
    <>
      <h3>
        <Words pick={(labels) => labels.attainment} />
      </h3>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col" className="grid__level">
              <Words pick={(labels) => labels.level} />
            </th>
            <th scope="col">
              <Words pick={(labels) => labels.meaning} />
            </th>
          </tr>
        </thead>
        <tbody>
          {described.map((level) => (
            <tr key={level}>
              <th scope="row">
                <Words pick={(labels) => labels.attainmentLevels[level]} />
              </th>
              <td>
                <Entered>{levels[level]}</Entered>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
