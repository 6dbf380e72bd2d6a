import { z } from 'zod';
import { participationDetails } from '../../../domain/programme/participation.ts';

/** Who comes, since when; and whether the measure of the plan follows. */
export const joinForm = participationDetails.safeExtend({ measureFollows: z.boolean() });
