import { linePoints } from './course-line.ts';

interface Props {
  readonly days: readonly (string | null)[];
  readonly statuses: readonly (number | null)[];
}

const width = 112;
const height = 40;
const margin = 6;

/** The levels of one Handlungsfeld as a line. The cells beside it say the same, so it is hidden from screen readers. */
export function CourseLine({ days, statuses }: Props) {
  const points = linePoints(days, statuses, { width, height, margin });
  return (
    <svg className="kim-course-line" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[0, 2, 4].map((level) => {
        const y = margin + ((4 - level) / 4) * (height - 2 * margin);
        return <line className="kim-course-line__grid" key={level} x1={0} x2={width} y1={y} y2={y} />;
      })}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={4} />
      ))}
    </svg>
  );
}
