import { useState, type DragEvent } from 'react';
import { usePlanWork, type PlanPlace } from './plan-work.ts';

interface Drag {
  readonly moving: PlanPlace | null;
  readonly over: string | null;
}

const atRest: Drag = { moving: null, over: null };

/**
 * Reordering with the mouse within one group: hold the grip, drop on another record of the group. The same can be done
 * with buttons and menus, so the grip itself needs no key.
 */
export function useDragOrder() {
  const work = usePlanWork();
  const [drag, setDrag] = useState<Drag>(atRest);

  const grip = (place: PlanPlace) => ({
    draggable: true,
    onDragStart(event: DragEvent<HTMLElement>) {
      event.dataTransfer.effectAllowed = 'move';
      // Content of a file never goes into the drag data, where other programs could read it.
      event.dataTransfer.setData('application/x-kim-plan', place.kind);
      const whole = event.currentTarget.closest('[data-drag]');
      if (whole) event.dataTransfer.setDragImage(whole, 16, 16);
      setDrag({ moving: place, over: null });
    },
    onDragEnd: () => setDrag(atRest),
  });

  const target = (place: PlanPlace) => {
    const { moving } = drag;
    const wanted = moving !== null && moving.id !== place.id && place.group.includes(moving.id);
    return {
      'data-drag': true,
      'data-drop': wanted && drag.over === place.id ? true : undefined,
      onDragOver(event: DragEvent<HTMLElement>) {
        if (!wanted) return;
        event.preventDefault();
        if (drag.over !== place.id) setDrag({ moving, over: place.id });
      },
      onDrop(event: DragEvent<HTMLElement>) {
        if (!wanted) return;
        event.preventDefault();
        setDrag(atRest);
        work?.moveTo(moving, place.group.indexOf(place.id));
      },
    };
  };

  return { grip, target };
}

export type DragOrder = ReturnType<typeof useDragOrder>;
