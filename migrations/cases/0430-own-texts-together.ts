import type { Migration } from '../types.ts';

/** Where the texts of a case begin in the full text: those of everybody have 2³² numbers of their own. */
const startOf = (caseId: string) =>
  `coalesce((select number << 32 from text_owner join case_file using (responsible) where case_file.id = ${caseId}), 0)`;

const contactsOf = (where: string) =>
  `from contact join contact_search on contact_search.contact_row = contact.row ${where} order by search_row`;
const entriesOf = (where: string) => `from case_text_entry ${where} order by search_row`;
// In the order of their numbers: the index writes out what it has gathered with each step back.
const indexContacts = (where: string) =>
  `insert into contact_text (rowid, note) select search_row, note ${contactsOf(where)}`;
const indexEntries = (where: string) =>
  `insert into case_text (rowid, text) select search_row, text ${entriesOf(where)}`;

/** Numbers all texts and fills the empty indexes; also for whoever fills tables past the triggers. */
export const numberTexts: readonly string[] = [
  `insert into contact_search select row, row + ${startOf('contact.case_id')} from contact`,
  `update case_text_entry set search_row = row + ${startOf('case_text_entry.case_id')}`,
  indexContacts(''),
  indexEntries(''),
];

const keepOwner = (
  when: string,
) => `create trigger text_owner_${when.split(' ')[0]} before ${when} on case_file
  when not exists (select 1 from text_owner where responsible = new.responsible)
  begin insert into text_owner (responsible) values (new.responsible); end`;

const takeOutContact = `insert into contact_text (contact_text, rowid, note)
  select 'delete', search_row, old.note from contact_search where contact_row = old.row;`;
const putInContact = `insert into contact_text (rowid, note)
  select search_row, new.note from contact_search where contact_row = new.row;`;

const triggers = [
  keepOwner('insert'),
  keepOwner('update of responsible'),

  `create trigger contact_text_insert after insert on contact begin
    insert into contact_search values (new.row, new.row + ${startOf('new.case_id')}); ${putInContact} end`,
  `create trigger contact_text_delete after delete on contact begin
    ${takeOutContact} delete from contact_search where contact_row = old.row; end`,
  `create trigger contact_text_update after update of note on contact begin ${takeOutContact} ${putInContact} end`,

  `create trigger case_text_insert after insert on case_text_entry begin
    update case_text_entry set search_row = row + ${startOf('new.case_id')} where row = new.row;
    insert into case_text (rowid, text) select search_row, text from case_text_entry where row = new.row; end`,
  `create trigger case_text_delete after delete on case_text_entry begin
    insert into case_text (case_text, rowid, text) values ('delete', old.search_row, old.text); end`,

  // All are taken out before the first is put in again, so that the numbers step back once.
  `create trigger case_file_text_move after update of responsible on case_file
    when old.responsible <> new.responsible begin
    insert into contact_text (contact_text, rowid, note)
      select 'delete', search_row, note ${contactsOf('where case_id = new.id')};
    update contact_search set search_row = contact_row + ${startOf('new.id')}
      where contact_row in (select row from contact where case_id = new.id);
    ${indexContacts('where case_id = new.id')};
    insert into case_text (case_text, rowid, text)
      select 'delete', search_row, text ${entriesOf('where case_id = new.id')};
    update case_text_entry set search_row = row + ${startOf('new.id')} where case_id = new.id;
    ${indexEntries('where case_id = new.id')}; end`,
];

/**
 * What the cases of one person say lies together in the full text, however much others write: a text's number there is
 * that of whose case it is times 2³², plus its row. Beginnings of words have an index as far as three letters; of longer
 * ones the words that begin so are looked up in the lists of places.
 */
export const ownTextsTogether: Migration = {
  name: '0430-own-texts-together',
  async up(knex) {
    const remove = {
      trigger: ['insert', 'delete', 'update'].map((when) => `contact_text_${when}`),
      table: ['contact_word', 'case_word', 'contact_text', 'case_text'],
    };
    remove.trigger.push('case_text_insert', 'case_text_delete');
    for (const [kind, names] of Object.entries(remove))
      for (const name of names) await knex.raw(`drop ${kind} ${name}`);

    await knex.raw(
      'create table text_owner (number integer primary key, responsible text not null unique) strict',
    );
    await knex.raw('insert into text_owner (responsible) select distinct responsible from case_file');
    // Beside the contact: what a contact once said is kept with all its columns, and its number changes.
    await knex.raw(`create table contact_search (
      contact_row integer primary key,
      search_row integer not null unique
    ) strict`);
    await knex.raw(`create view contact_note as select search_row, note
      from contact_search join contact on contact.row = contact_search.contact_row`);
    await knex.raw('alter table case_text_entry add column search_row integer');

    const text = (name: string, column: string, content: string) =>
      knex.raw(`create virtual table ${name} using fts5 (${column}, content = '${content}',
        content_rowid = 'search_row', tokenize = 'unicode61 remove_diacritics 2', prefix = '3')`);
    await text('contact_text', 'note', 'contact_note');
    await text('case_text', 'text', 'case_text_entry');
    for (const statement of numberTexts) await knex.raw(statement);
    await knex.raw('create unique index case_text_by_search_row on case_text_entry (search_row)');
    await knex.raw('create index case_text_by_case on case_text_entry (case_id)');
    for (const trigger of triggers) await knex.raw(trigger);
    for (const name of ['contact', 'case']) {
      await knex.raw(`create virtual table ${name}_word using fts5vocab (${name}_text, 'row')`);
      await knex.raw(`create virtual table ${name}_place using fts5vocab (${name}_text, 'instance')`);
    }
  },
};
