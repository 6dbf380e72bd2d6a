import type { PersonDetails } from '../../../domain/case/person.ts';
import { nameRule, soundOf } from '../../../domain/case/name-key.ts';
import { reachKeys, reachRule } from '../../../domain/search/reach.ts';
import type { Reader } from './reading.ts';

type Keyed = Pick<PersonDetails, 'givenName' | 'familyName' | 'phone' | 'email' | 'street'>;

/** By what a person is found: when somebody asks whether they are known already, and by the search. */
export const personKeys = (details: Keyed) => ({
  given_sound: soundOf(details.givenName),
  family_sound: soundOf(details.familyName),
  reach: JSON.stringify(reachKeys(details)),
});

const ruleKey = 'name-rule';
const rule = `${nameRule}.${reachRule}`;

/** Works out everybody's keys again when a rule is another one than last time; no record changes by it. */
export async function followPersonRules({ knex }: Reader): Promise<void> {
  const known = (await knex('setting').where({ key: ruleKey }).first('value')) as
    { value: string } | undefined;
  if (known?.value === rule) return;
  await knex.transaction(async (trx) => {
    const people = (await trx('person').select(
      'row',
      'given_name as givenName',
      'family_name as familyName',
      'phone',
      'email',
      'street',
    )) as (Keyed & { row: number })[];
    for (const { row, ...details } of people) await trx('person').where({ row }).update(personKeys(details));
    await trx('setting').insert({ key: ruleKey, value: rule }).onConflict('key').merge();
  });
}
