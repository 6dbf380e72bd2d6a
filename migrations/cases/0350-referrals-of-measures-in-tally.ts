import type { Migration } from '../types.ts';

/**
 * A measure and the referral it started name the same offer: that is one request, not two. Counted as two, a single
 * refusal made an offer „always full“. Such a referral has a source of its own in the tally, so that its place still counts.
 */
export const referralsOfMeasuresInTally: Migration = {
  name: '0350-referrals-of-measures-in-tally',
  async up(knex) {
    const sourceOf = (row: string) =>
      `case when exists (select 1 from measure where measure.id = ${row}.measure_id
        and measure.offer_id = ${row}.offer_id) then 'referral-of-measure' else 'referral' end`;
    const count = (row: 'new' | 'old', by: number) =>
      `insert into offer_tally
       select ${row}.offer_id, ${sourceOf(row)}, ${row}.state, coalesce(${row}.reason, ''),
         substr(${row}.updated_at, 1, 4), ${by}
       where ${row}.offer_id is not null
       on conflict do update set uses = uses + ${by};`;
    await knex.raw('drop trigger referral_tally_insert');
    await knex.raw('drop trigger referral_tally_delete');
    await knex.raw('drop trigger referral_tally_update');
    await knex.raw(`create trigger referral_tally_insert after insert on referral
      when new.offer_id is not null begin ${count('new', 1)} end`);
    await knex.raw(`create trigger referral_tally_delete after delete on referral
      when old.offer_id is not null begin ${count('old', -1)} end`);
    await knex.raw(`create trigger referral_tally_update after update of state, reason, updated_at on referral
      when old.offer_id is not null or new.offer_id is not null
      begin ${count('old', -1)} ${count('new', 1)} end`);

    // The measure may come to name another offer, or go: then the referral stands for itself.
    const move = (row: 'new' | 'old', source: string, by: number) =>
      `insert into offer_tally
       select offer_id, '${source}', state, coalesce(reason, ''), substr(updated_at, 1, 4), ${by}
       from referral where measure_id = old.id and offer_id = ${row}.offer_id
       on conflict do update set uses = uses + ${by};`;
    const standsAlone = `${move('old', 'referral-of-measure', -1)} ${move('old', 'referral', 1)}`;
    await knex.raw(`create trigger measure_tally_referrals_delete before delete on measure
      when old.offer_id is not null begin ${standsAlone} end`);
    await knex.raw(`create trigger measure_tally_referrals_update after update of offer_id on measure
      when old.offer_id is not new.offer_id
      begin ${standsAlone} ${move('new', 'referral', -1)} ${move('new', 'referral-of-measure', 1)} end`);

    await knex.raw(`delete from offer_tally where source = 'referral'`);
    await knex.raw(`insert into offer_tally
      select offer_id, ${sourceOf('referral')}, state, coalesce(reason, ''), substr(updated_at, 1, 4), count(*)
      from referral where offer_id is not null group by 1, 2, 3, 4, 5`);
  },
};
