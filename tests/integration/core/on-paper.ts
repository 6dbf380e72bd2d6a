import type { OperationResult } from '../../../domain/contract/errors.ts';
import type { Paper } from '../../../domain/paper/paper.ts';
import type { PaperContentOf } from '../../../domain/paper/paper-content.ts';
import { Refusal, type Desk } from '../../stories/office.ts';

type Asking = Pick<Desk, 'ask'>;
type Content<Kind extends Paper['kind']> = PaperContentOf<Kind>;

/** Names a paper and asks for its content, as window and print page do; gives refusals as they are. */
export async function askForPaper<Kind extends Paper['kind']>(
  { ask }: Asking,
  paper: Extract<Paper, { kind: Kind }>,
): Promise<OperationResult<Content<Kind> & { paperId: string }>> {
  const prepared = await ask('paper.prepare', { paper });
  if (!prepared.ok) return prepared;
  const { paperId } = prepared.output;
  const content = await ask('paper.content', { paperId });
  if (!content.ok) return content;
  return { ok: true, output: { ...(content.output as Content<Kind>), paperId } };
}

/** What stands on a paper, and under which number it can be saved. */
export async function onPaper<Kind extends Paper['kind']>(
  desk: Asking,
  paper: Extract<Paper, { kind: Kind }>,
): Promise<Content<Kind> & { paperId: string }> {
  const result = await askForPaper(desk, paper);
  if (!result.ok) throw new Refusal(`paper ${paper.kind}`, result.error);
  return result.output;
}
