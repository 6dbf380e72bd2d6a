import { consentPurposes } from '../../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import type { Reader } from './reading.ts';

/** Lists whose German labels the full text of a case is made with: people look for words, not for codes. */
const lists = [consentPurposes, consentRecipients];

/** Fills in the labels when they are others than last time, and has the texts made again that hold them; no record changes by it. */
export async function followLabels({ knex }: Reader): Promise<void> {
  const wanted = lists
    .flatMap((list) =>
      list.codes.map((code) => ({ list: list.name, code, label: list.label(code, 'de') as string })),
    )
    .toSorted((one, other) => (`${one.list}/${one.code}` < `${other.list}/${other.code}` ? -1 : 1));
  const known: unknown = await knex('vocabulary_label')
    .select('list', 'code', 'label')
    .orderByRaw(`list || '/' || code`);
  if (JSON.stringify(known) === JSON.stringify(wanted)) return;
  await knex.transaction(async (trx) => {
    await trx('vocabulary_label').delete();
    await trx('vocabulary_label').insert(wanted);
    // Says nothing new; the trigger that keeps the text is all that is wanted of it.
    await trx('consent').update({ recipient: trx.ref('recipient') });
  });
}
