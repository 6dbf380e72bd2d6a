import type { ClosingPaper } from '../../domain/paper/closing-paper.ts';
import { Words } from './Words.tsx';

/** Minutes per phase and together. */
export function EffortByPhase({ minutesByPhase }: Pick<ClosingPaper, 'minutesByPhase'>) {
  const total = minutesByPhase.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section className="together">
      <h2>
        <Words pick={(labels) => labels.closing.effort} />
      </h2>
      {total === 0 ? (
        <p>
          <Words pick={(labels) => labels.closing.noEffort} />
        </p>
      ) : (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">
                  <Words pick={(labels) => labels.closing.phase} />
                </th>
                <th scope="col" className="grid__number">
                  <Words pick={(labels) => labels.closing.minutes} />
                </th>
              </tr>
            </thead>
            <tbody>
              {minutesByPhase.map(({ phase, minutes }) => (
                <tr key={phase}>
                  <th scope="row">
                    <Words pick={(labels) => labels.closing.phases[phase]} />
                  </th>
                  <td className="grid__number">{minutes}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">
                  <Words pick={(labels) => labels.closing.total} />
                </th>
                <td className="grid__number">{total}</td>
              </tr>
            </tfoot>
          </table>
          <p className="detail">
            <Words pick={(labels) => labels.closing.effortDerived} />
          </p>
        </>
      )}
    </section>
  );
}
