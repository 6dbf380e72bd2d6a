import type { Knex } from 'knex';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Contact, ContactDetails } from '../../../domain/case/contact.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, stamp, updateVersioned } from './versioned.ts';

const detailFields = [
  'contactOn',
  'kind',
  'minutes',
  'participants',
  'interpreter',
  'note',
] as const satisfies readonly (keyof ContactDetails)[];
const allFields = ['id', ...detailFields, 'version'];

export const firstContactPage = 50;

const firstPageRows = reading<Contact, [caseId: string]>((knex, caseId) =>
  knex('contact')
    .where('case_id', caseId)
    .select(selected(allFields))
    .orderBy([
      { column: 'contact_on', order: 'desc' },
      { column: 'row', order: 'desc' },
    ])
    .limit(firstContactPage),
);
/** The latest contacts, newest first. */
export const latestContacts = (reader: Reader, caseId: string): Contact[] => firstPageRows(reader, caseId);

export async function contactPage(
  reader: Reader,
  caseId: string,
  offset: number,
  limit: number,
): Promise<Contact[]> {
  return reader
    .knex('contact')
    .where('case_id', caseId)
    .select(selected(allFields))
    .orderBy([
      { column: 'contact_on', order: 'desc' },
      { column: 'row', order: 'desc' },
    ])
    .offset(offset)
    .limit(limit);
}

const oneRow = reading<Contact, [caseId: string, id: string]>((knex, caseId, id) =>
  knex('contact').where({ case_id: caseId, id }).select(selected(allFields)),
);
/** @throws OperationFailure `not-found` */
export function contactById(reader: Reader, caseId: string, id: string): Contact {
  const [found] = oneRow(reader, caseId, id);
  if (found === undefined) throw new OperationFailure('not-found');
  return found;
}

const effortRows = reading<{ contactOn: string; minutes: number; contacts: number }, [caseId: string]>(
  (knex, caseId) =>
    knex('contact')
      .where('case_id', caseId)
      .groupBy('contact_on')
      .select(
        'contact_on as contactOn',
        knex.raw('sum(minutes) as minutes'),
        knex.raw('count(*) as contacts'),
      ),
);
/** Minutes and number of contacts per day; phases and totals are worked out from them. */
export const effortByDay = (reader: Reader, caseId: string) => effortRows(reader, caseId);

export async function insertContact(
  trx: Knex,
  caseId: string,
  id: string,
  details: ContactDetails,
  by: Authorship,
): Promise<number> {
  return insertVersioned(trx, 'contact', { id, case_id: caseId, ...asRow(details, detailFields) }, by);
}

type ContactKey = Pick<ContactDetails, 'contactOn' | 'kind' | 'minutes'>;
const keyRows = reading<ContactKey, [caseId: string]>((knex, caseId) =>
  knex('contact').where('case_id', caseId).select('contact_on as contactOn', 'kind', 'minutes'),
);
/** By what contacts of a case are compared with those of a list. */
export const contactKeysOf = (reader: Reader, caseId: string): ContactKey[] => keyRows(reader, caseId);

/** So many rows go into one statement; more make SQLite's parser the slow part. */
const rowsPerStatement = 50;

/** Many contacts at once, as an import brings them: one statement for every fifty. */
export async function insertContacts(
  trx: Knex,
  contacts: readonly { caseId: string; id: string; details: ContactDetails; importId?: string }[],
  by: Authorship,
): Promise<void> {
  for (let start = 0; start < contacts.length; start += rowsPerStatement) {
    await trx('contact').insert(
      contacts.slice(start, start + rowsPerStatement).map(({ caseId, id, details, importId = null }) => ({
        id,
        case_id: caseId,
        import_id: importId,
        ...asRow(details, detailFields),
        ...stamp(by),
        version: 1,
      })),
    );
  }
}

export async function updateContact(
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  details: ContactDetails,
  by: Authorship,
): Promise<number> {
  const target = { table: 'contact', kind: 'contact', caseId, key: { id, case_id: caseId } };
  return updateVersioned(trx, target, version, asRow(details, detailFields), by);
}
