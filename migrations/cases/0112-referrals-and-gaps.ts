import type { Migration } from '../types.ts';

/** Referrals of a case to an institution, and signals of what the support system lacks. Rows of one case lie together. */
export const referralsAndGaps: Migration = {
  name: '0112-referrals-and-gaps',
  async up(knex) {
    await knex.raw(`create table referral (
      id text not null unique,
      case_id text not null references case_file (id),
      institution_id text not null references institution (id),
      offer_id text references offer (id),
      measure_id text references measure (id) on delete set null,
      title text not null,
      sent_on text not null,
      legal_basis text not null,
      categories text not null check (json_valid(categories)),
      contact_person text not null default '',
      message text not null default '',
      answer_due_on text,
      state text not null,
      answered_on text,
      reason text,
      note text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    await knex.raw(`create index referral_by_answer on referral (answer_due_on, case_id)
      where answer_due_on is not null and answered_on is null`);
    await knex.raw(`create index referral_open on referral (case_id, answer_due_on)
      where state = 'in-progress'`);
    await knex.raw('create index referral_by_institution on referral (institution_id)');
    await knex.raw('create index referral_by_offer on referral (offer_id) where offer_id is not null');
    await knex.raw('create index referral_by_measure on referral (measure_id) where measure_id is not null');

    const count = (row: 'new' | 'old', by: number) =>
      `insert into offer_tally
       select ${row}.offer_id, 'referral', ${row}.state, coalesce(${row}.reason, ''),
         substr(${row}.updated_at, 1, 4), ${by}
       where ${row}.offer_id is not null
       on conflict do update set uses = uses + ${by};`;
    await knex.raw(`create trigger referral_tally_insert after insert on referral
      when new.offer_id is not null begin ${count('new', 1)} end`);
    await knex.raw(`create trigger referral_tally_delete after delete on referral
      when old.offer_id is not null begin ${count('old', -1)} end`);
    await knex.raw(`create trigger referral_tally_update after update of state, reason, updated_at on referral
      when old.offer_id is not null or new.offer_id is not null
      begin ${count('old', -1)} ${count('new', 1)} end`);

    await knex.raw(`create table gap_signal (
      id text not null unique,
      case_id text not null references case_file (id),
      measure_id text references measure (id) on delete set null,
      referral_id text references referral (id) on delete set null,
      origin text not null,
      kind text not null,
      field_of_action text,
      institution_id text references institution (id),
      institution text not null default '',
      words text not null default '',
      noticed_on text not null,
      recorded_at text not null,
      recorded_by text not null,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    await knex.raw('create index gap_signal_by_kind on gap_signal (kind, noticed_on)');
    await knex.raw(
      'create index gap_signal_by_institution on gap_signal (institution_id) where institution_id is not null',
    );
    await knex.raw(
      'create index gap_signal_by_measure on gap_signal (measure_id) where measure_id is not null',
    );
    await knex.raw(
      'create index gap_signal_by_referral on gap_signal (referral_id) where referral_id is not null',
    );
  },
};
