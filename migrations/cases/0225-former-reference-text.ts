import type { Migration } from '../types.ts';

const entryOf = (row: string) =>
  `${row}.id, 'former-reference', 'case_file/' || ${row}.id || '/former_reference', ${row}.former_reference`;

/** The old Aktenzeichen of a case that came from a list is found like everything else that is written in it. */
export const formerReferenceText: Migration = {
  name: '0225-former-reference-text',
  async up(knex) {
    const into = 'insert into case_text_entry (case_id, place, record, text)';
    const add = `${into} select ${entryOf('new')} where new.former_reference <> '';`;
    const drop = `delete from case_text_entry where record = 'case_file/' || old.id || '/former_reference';`;
    const trigger = (when: string, body: string) =>
      knex.raw(`create trigger case_file_former_reference_text_${when.split(' ')[0]}
        after ${when} on case_file begin ${body} end`);
    await trigger('insert', add);
    await trigger('delete', drop);
    await trigger('update of former_reference', `${drop} ${add}`);
    await knex.raw(`${into} select ${entryOf('case_file')} from case_file where former_reference <> ''`);
  },
};
