import { useEffect, useState } from 'react';

/** Whether something has been going on for longer than this (milliseconds). */
export function useLate(goesOn: boolean, patience: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [goesOn, patience]);
  return late;
}
