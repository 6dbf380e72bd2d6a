import { expect, it } from 'vitest';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { gapKindFor } from './gap-signal.ts';

it.each(notPossibleReasons.entries.map(({ code, gap }) => [code, gap] as const))(
  'the reason „%s“ suggests a signal exactly when it lies in the support system (%s)',
  (code, gap) => {
    expect(gapKindFor(code) !== null).toBe(gap);
  },
);
