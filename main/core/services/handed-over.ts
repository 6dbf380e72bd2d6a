import { recipients, type Recipient } from '../../../domain/handoff/recipients.ts';
import { readMonthExport, thawPayload } from '../handoff/package/payload.ts';
import { pseudonym, recipientYearKey } from '../handoff/pseudonym.ts';
import { releasedPackages, payloadOf, pseudonymSecret } from '../repositories/handoffs.ts';
import type { Work } from '../work.ts';

interface HandedOver {
  readonly recipient: Recipient;
  /** The day on which it was released. */
  readonly on: string;
  /** The name under which the recipient knows the case in that package. */
  readonly pseudonym: string;
}

/** Whether the list of recipients means one that gets the months. */
export const isHandedOver = (code: string): code is Recipient =>
  (recipients as readonly string[]).includes(code);

/** The released months of a recipient that hold the case; only the packages themselves know that. */
export async function handoversOf(work: Work, caseId: string, recipient: Recipient): Promise<HandedOver[]> {
  const secret = await pseudonymSecret(work.reader);
  const found: HandedOver[] = [];
  for (const { id, month, manifestHash, releasedAt } of await releasedPackages(work.reader, recipient)) {
    const name = pseudonym(recipientYearKey(secret, recipient, month.slice(0, 4)), caseId);
    const payload = await thawPayload((await payloadOf(work.reader, id)).bytes, manifestHash);
    const holds = readMonthExport(payload.files).cases.some((row) => row.pseudonym === name);
    if (holds && releasedAt !== null) found.push({ recipient, on: releasedAt.slice(0, 10), pseudonym: name });
  }
  return found;
}
