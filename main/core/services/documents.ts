import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { deliver } from '../handoff/outbox.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';

/**
 * Writes a printed document into the office's own folder. It leaves for the client it is about, who may have it at any time
 * (Art. 15 DSGVO). The entry is recorded first: what left without a trace could not be found again.
 */
export async function deliverDocument(
  work: Work,
  { caseId, kind, number, language, bytes }: ParsedInput<'document.deliver'>,
): Promise<Output<'document.deliver'>> {
  const { reference } = readableCase(work, caseId);
  await work.change(
    { caseId, detail: { kind, number, language, size: bytes.byteLength } },
    async () => undefined,
  );
  const { path } = await deliver({
    outboxFolder: work.printFolder,
    folder: null,
    // The same version in two languages is two papers; printing one again replaces only itself.
    name: `${reference}_Plan_${number}_${language}.pdf`,
    bytes,
    overwrite: true,
    readyMarker: false,
  });
  return { path };
}
