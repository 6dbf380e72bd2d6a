import type { PersonDetails } from '../../../domain/case/person.ts';
import { nameRule, soundOf } from '../../../domain/case/name-key.ts';
import type { Reader } from './reading.ts';

/** By what a person is found when somebody asks whether they are known already. */
export const soundsOf = ({ givenName, familyName }: Pick<PersonDetails, 'givenName' | 'familyName'>) => ({
  given_sound: soundOf(givenName),
  family_sound: soundOf(familyName),
});

const ruleKey = 'name-rule';

/** Works out everybody's sounds again when the rule is another one than last time; no record changes by it. */
export async function followNameRule({ knex }: Reader): Promise<void> {
  const known = (await knex('setting').where({ key: ruleKey }).first('value')) as
    { value: string } | undefined;
  if (known?.value === String(nameRule)) return;
  await knex.transaction(async (trx) => {
    const people = (await trx('person').select(
      'row',
      'given_name as givenName',
      'family_name as familyName',
    )) as { row: number; givenName: string; familyName: string }[];
    for (const { row, ...names } of people) await trx('person').where({ row }).update(soundsOf(names));
    await trx('setting')
      .insert({ key: ruleKey, value: String(nameRule) })
      .onConflict('key')
      .merge();
  });
}
