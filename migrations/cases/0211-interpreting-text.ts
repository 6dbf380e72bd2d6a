import type { Migration } from '../types.ts';

const columns = ['occasion', 'place', 'note'];
const entryOf = (row: string) =>
  [
    `${row}.case_id`,
    `'interpreting'`,
    `'interpreting_request/' || ${row}.id`,
    columns.map((column) => `${row}.${column}`).join(` || ' · ' || `),
  ].join(', ');

/** What is written in a request for an interpreter is found like everything else that is written in a case. */
export const interpretingText: Migration = {
  name: '0211-interpreting-text',
  async up(knex) {
    const into = 'insert into case_text_entry (case_id, place, record, text)';
    const add = `${into} select ${entryOf('new')};`;
    const drop = `delete from case_text_entry where record = 'interpreting_request/' || old.id;`;
    const trigger = (when: string, body: string) =>
      knex.raw(`create trigger interpreting_request_text_${when.split(' ')[0]}
        after ${when} on interpreting_request begin ${body} end`);
    await trigger('insert', add);
    await trigger('delete', drop);
    await trigger(`update of ${columns.join(', ')}`, `${drop} ${add}`);
    await knex.raw(`${into} select ${entryOf('interpreting_request')} from interpreting_request`);
  },
};
