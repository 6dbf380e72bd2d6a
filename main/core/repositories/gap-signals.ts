import type { Knex } from 'knex';
import type { GapSignal, GapSignalDetails } from '../../../domain/case/gap-signal.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'kind',
  'fieldOfAction',
  'institution',
  'institutionId',
  'words',
  'noticedOn',
] as const satisfies readonly (keyof GapSignalDetails)[];
const originFields = ['origin', 'measureId', 'referralId', 'requestId', 'contactId'] as const;

const signalRows = reading<GapSignal, [caseId: string]>((knex, caseId) =>
  knex('gap_signal')
    .where('case_id', caseId)
    .select(selected(['id', ...detailFields, ...originFields, 'withdrawnOn', 'version']))
    .orderBy([
      { column: 'noticed_on', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]),
);
/** The signals of a case, newest first. */
export const gapSignalsOf = (reader: Reader, caseId: string): GapSignal[] => signalRows(reader, caseId);

export const insertGapSignal = (
  trx: Knex,
  caseId: string,
  signal: Omit<GapSignal, 'version' | 'withdrawnOn'>,
  by: Authorship,
): Promise<number> =>
  insertVersioned(
    trx,
    'gap_signal',
    {
      case_id: caseId,
      ...asRow(signal, ['id', ...detailFields, ...originFields]),
      recorded_at: by.now,
      recorded_by: by.slotId,
    },
    by,
  );

export const updateGapSignal = (
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  changes: Partial<GapSignalDetails & Pick<GapSignal, 'withdrawnOn'>>,
  by: Authorship,
): Promise<number> =>
  updateVersioned(
    trx,
    { table: 'gap_signal', kind: 'gap-signal', caseId, key: { id, case_id: caseId } },
    version,
    asRow(changes, Object.keys(changes)),
    by,
  );
