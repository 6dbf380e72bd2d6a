import { z } from 'zod';
import { paper } from '../paper/paper.ts';
import { paperContent } from '../paper/paper-content.ts';
import { id } from '../validation.ts';
import { operation } from './operation.ts';

const one = z.strictObject({ paperId: id });

/**
 * The way of a paper: the window names it (`prepare`), the shell lays it out on a hidden page (`layOut`) that asks for its
 * content (`content`) and hands the PDF to core (`keep`), the window shows it (`look`), and only then may it leave
 * (`deliver`): exactly the bytes that were looked at. The shell learns a number, never what stands on the paper.
 */
export const paperOperations = {
  'paper.prepare': operation({
    input: z.strictObject({ paper }),
    output: z.object({ paperId: id }),
    permission: 'case.read',
    audit: { none: 'Names a paper; paper.laidOut is recorded when its content is asked for.' },
  }),
  'paper.layOut': operation({
    input: one,
    output: z.object({}),
    permission: 'case.read',
    audit: { none: 'Core records paper.laidOut when the page asks for the content.' },
    place: 'shell',
  }),
  'paper.content': operation({
    input: one,
    output: paperContent,
    permission: 'case.read',
    audit: { event: 'paper.laidOut', durability: 'read' },
  }),
  'paper.keep': operation({
    input: one.extend({ bytes: z.instanceof(Uint8Array) }),
    output: z.object({}),
    permission: 'case.read',
    audit: { none: 'The same content as a PDF, in memory only; nothing leaves.' },
  }),
  'paper.look': operation({
    input: one,
    output: z.object({ bytes: z.instanceof(Uint8Array) }),
    permission: 'case.read',
    audit: { none: 'What paper.laidOut has recorded, shown to the person who asked for it.' },
  }),
  /** Writes the PDF into the office's own folder. Refused where it may not leave any more, or would say something else today. */
  'paper.deliver': operation({
    input: one,
    output: z.object({ path: z.string() }),
    permission: 'case.takeOut',
    audit: { event: 'document.delivered', durability: 'change' },
  }),
} as const;
