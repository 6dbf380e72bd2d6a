import type { Knex } from 'knex';

/** Reads through the one connection of the vault: the statement cache below it keeps what was prepared. */
export interface Reader {
  readonly knex: Knex;
  all(sql: string, bindings?: readonly unknown[]): unknown[];
}

class Parameter {
  readonly position: number;
  constructor(position: number) {
    this.position = position;
  }
}

type Build<Values extends readonly unknown[]> = (
  knex: Knex,
  ...parameters: { [Position in keyof Values]: string }
) => Knex.QueryBuilder | Knex.Raw;

/**
 * A read that knex builds once and that then runs at the speed of a prepared statement: building the text anew costs
 * more than the query itself (docs/decisions: open case at 100,000 cases). Only for reads whose shape never changes.
 */
export function reading<Row, const Values extends readonly unknown[]>(
  build: Build<Values>,
): (reader: Reader, ...values: Values) => Row[] {
  const statement = builtOnce(build);
  return (reader, ...values) => {
    const { sql, bindings } = statement(reader.knex, values);
    return reader.all(sql, bindings) as Row[];
  };
}

/** A statement whose text knex builds once; each call fills in other values. */
export function builtOnce<const Values extends readonly unknown[]>(
  build: Build<Values>,
): (knex: Knex, values: Values) => { sql: string; bindings: readonly unknown[] } {
  let built: { sql: string; bindings: readonly unknown[] } | undefined;
  return (knex, values) => {
    built ??= compile(knex, build as never, values.length);
    const { sql, bindings } = built;
    return {
      sql,
      bindings: bindings.map((binding) =>
        binding instanceof Parameter ? values[binding.position] : binding,
      ),
    };
  };
}

function compile(
  knex: Knex,
  build: (knex: Knex, ...parameters: unknown[]) => Knex.QueryBuilder | Knex.Raw,
  count: number,
) {
  const parameters = Array.from({ length: count }, (_, position) => new Parameter(position));
  const { sql, bindings } = build(knex, ...parameters).toSQL();
  return { sql, bindings: bindings as readonly unknown[] };
}
