import { z } from 'zod';
import { notAsked, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** A code of the list, or `not-asked`: a blank that is known to be a blank is better than an invented answer. */
export const answer = <Code extends string>(vocabulary: Vocabulary<Code>) =>
  z.enum([...vocabulary.codes, notAsked] as [Code | typeof notAsked, ...(Code | typeof notAsked)[]], {
    error: 'not-in-list',
  });

/** A code of the list and nothing else. */
export const choice = <Code extends string>(vocabulary: Vocabulary<Code>) =>
  z.enum([...vocabulary.codes] as [Code, ...Code[]], { error: 'not-in-list' });
