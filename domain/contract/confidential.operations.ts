import { z } from 'zod';
import { confidentialDetails, confidentialSection } from '../case/confidential.ts';
import { id, shortText, version } from '../validation.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });

/** Sections of a person that only the responsible caseworker and their Vertretung may read. */
export const confidentialOperations = {
  'confidential.open': operation({
    input: z.strictObject({ caseId: id, personId: id }),
    output: z.object({ sections: z.array(confidentialSection) }),
    permission: 'confidential.read',
    audit: { event: 'confidential.opened', durability: 'read' },
  }),
  /**
   * About whom a section holds all these words, among the cases that this person is responsible for or has on loan. Not what
   * it says: that is read by opening it.
   */
  'confidential.search': operation({
    input: z.strictObject({ text: shortText }),
    output: z.object({
      hits: z.array(
        z.object({
          caseId: id,
          personId: id,
          reference: z.string(),
          clientName: z.string(),
          personName: z.string(),
        }),
      ),
      more: z.boolean(),
    }),
    permission: 'confidential.read',
    audit: { event: 'confidential.searched', durability: 'read' },
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
