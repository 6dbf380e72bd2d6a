import { z } from 'zod';
import { confidentialDetails, confidentialSection } from '../case/confidential.ts';
import { id, version } from '../validation.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });

/** Sections of a person that only the responsible caseworker and their Vertretung may read. */
export const confidentialOperations = {
  'confidential.open': operation({
    input: z.strictObject({ caseId: id, personId: id }),
    output: z.object({ sections: z.array(confidentialSection) }),
    permission: 'case.read',
    audit: { event: 'confidential.opened', durability: 'read' },
  }),
  /** Writes a new section (`sectionId: null`) or the next state of one; a removed one comes back by it. */
  'confidential.save': operation({
    input: z.strictObject({
      caseId: id,
      personId: id,
      sectionId: id.nullable(),
      version,
      details: confidentialDetails,
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'confidential.saved', durability: 'change' },
  }),
  'confidential.remove': operation({
    input: z.strictObject({ caseId: id, personId: id, sectionId: id, version }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'confidential.removed', durability: 'change' },
  }),
} as const;
