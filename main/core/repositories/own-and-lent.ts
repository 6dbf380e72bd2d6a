import type { Knex } from 'knex';
import { reading, type Reader } from './reading.ts';

/** Whose work a list is about: a person's own cases, and those that they have on loan today. */
export interface Carrier {
  readonly slotId: string;
  readonly borrowed: readonly string[];
}

/** Leaves the cases of one carrier. @param cases what the query calls the table of cases */
type Only = (query: Knex.QueryBuilder, cases: string) => Knex.QueryBuilder;

/**
 * A read over a person's own cases and over those on loan to them. Two statements: with an `or` between them SQLite no
 * longer goes by the index of the responsible person. The rows of each are in the order of the statement.
 */
export function inOwnAndLent<Row, const Values extends readonly string[]>(
  build: (knex: Knex, only: Only, ...values: { [Position in keyof Values]: string }) => Knex.QueryBuilder,
): (reader: Reader, carrier: Carrier, ...values: Values) => Row[] {
  const own = reading<Row, readonly string[]>((knex, slotId = '', ...values) =>
    build(knex, (query, cases) => query.where(`${cases}.responsible`, slotId), ...(values as never)),
  );
  const lent = reading<Row, readonly string[]>((knex, caseIds = '', ...values) =>
    build(
      knex,
      (query, cases) => query.whereRaw(`${cases}.id in (select value from json_each(?))`, [caseIds]),
      ...(values as never),
    ),
  );
  return (reader, { slotId, borrowed }, ...values) => [
    ...own(reader, slotId, ...values),
    ...(borrowed.length === 0 ? [] : lent(reader, JSON.stringify(borrowed), ...values)),
  ];
}
