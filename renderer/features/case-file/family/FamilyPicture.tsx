import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdMember } from '../../../../domain/case/household.ts';
import { card, columnsIn, layOutFamily, type Segment } from './family-layout.ts';
import { FamilyCard } from './FamilyCard.tsx';
import './family.scss';

const Line = ({ segment, bond = false }: { readonly segment: Segment; readonly bond?: boolean }) => (
  <line className={bond ? 'kim-family-picture__bond' : 'kim-family-picture__line'} {...segment} />
);

interface Props {
  readonly household: readonly HouseholdMember[];
}

/** The family at a glance, generation by generation. Beside it stands a table with the same content. */
export function FamilyPicture({ household }: Props) {
  const { t } = useTranslation('persons');
  const [frame, columns] = useColumns();
  const { places, lines, bond, width, height } = layOutFamily(household, columns);
  return (
    <div className="kim-family-picture" ref={frame}>
      {/* The table says the same in words; read out, a picture of lines and cards would only repeat it. */}
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {lines.map((segment) => (
          <Line key={Object.values(segment).join()} segment={segment} />
        ))}
        {bond && <Line segment={bond} bond />}
        {places.map(({ member, x, y }) => (
          <foreignObject key={member.id} x={x} y={y} width={card.width} height={card.height}>
            <FamilyCard member={member} />
          </foreignObject>
        ))}
      </svg>
      {household.some(({ livesElsewhere }) => livesElsewhere) && (
        <p className="kim-muted" aria-hidden="true">
          {t('picture.legend')}
        </p>
      )}
    </div>
  );
}

/** As many columns as there is room for, so that names never shrink. */
function useColumns() {
  const frame = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState(4);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setColumns(columnsIn(entry.contentRect.width));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return [frame, columns] as const;
}
