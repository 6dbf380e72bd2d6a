import type { Knex } from 'knex';

/** Reads through the one connection of the vault: the statement cache below it keeps what was prepared. */
export interface Reader {
  readonly knex: Knex;
  all(sql: string, bindings?: readonly unknown[]): unknown[];
}

/** Stands in a statement for a value that each call brings; known by the value's name, or its number in a list. */
class Parameter {
  readonly place: string | number;
  constructor(place: string | number) {
    this.place = place;
  }
}

type Query = Knex.QueryBuilder | Knex.Raw;
type Build<Values extends readonly unknown[]> = (
  knex: Knex,
  ...parameters: { [Position in keyof Values]: string }
) => Query;

/**
 * A read that knex builds once and that then runs at the speed of a prepared statement: building the text anew costs
 * more than the query itself (docs/decisions: open case at 100,000 cases). Only for reads whose shape never changes;
 * `readingInShapes` is for the others.
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
): (knex: Knex, values: Values) => Statement {
  let built: Built | undefined;
  return (knex, values) => {
    built ??= compiled(values, (parameters) => build(knex, ...(parameters as never)));
    return filled(built, values);
  };
}

/** So many texts of a read are kept; a list that is paged through has one for each page. */
const shapesKept = 200;

/**
 * A read that comes in shapes, such as a list with filters and orders: knex builds the text of each shape once. What
 * stands in the shape stands in the text; everything else is a value, and has a name.
 */
export function readingInShapes<Row, Shape extends object, Values extends object>(
  build: (knex: Knex, shape: Shape, parameters: { [Name in keyof Values]: string }) => Query,
): (reader: Reader, shape: Shape, values: Values) => Row[] {
  const texts = new Map<string, Built>();
  return (reader, shape, values) => {
    const key = JSON.stringify(shape);
    let text = texts.get(key);
    if (text === undefined) {
      if (texts.size === shapesKept) texts.clear();
      text = compiled(values, (parameters) => build(reader.knex, shape, parameters as never));
      texts.set(key, text);
    }
    const { sql, bindings } = filled(text, values);
    return reader.all(sql, bindings) as Row[];
  };
}

interface Built {
  readonly sql: string;
  /** Parameters, and what is always the same. */
  readonly bindings: readonly unknown[];
  /** The bindings are the values themselves, in their order, as in most reads: nothing is copied. */
  readonly asGiven: boolean;
}
interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** @param build gets a parameter for each value, under its name; of a list, in its order */
function compiled(values: object, build: (parameters: unknown) => Query): Built {
  const parameters = Array.isArray(values)
    ? values.map((_, place) => new Parameter(place))
    : Object.fromEntries(Object.keys(values).map((name) => [name, new Parameter(name)]));
  const { sql, bindings } = build(parameters).toSQL();
  const asGiven =
    Array.isArray(values) &&
    bindings.length === values.length &&
    bindings.every((binding, place) => binding instanceof Parameter && binding.place === place);
  return { sql, bindings: bindings as readonly unknown[], asGiven };
}

function filled({ sql, bindings, asGiven }: Built, values: object): Statement {
  if (asGiven) return { sql, bindings: values as readonly unknown[] };
  const known = values as Readonly<Record<string | number, unknown>>;
  const own: unknown[] = [];
  for (const binding of bindings) own.push(binding instanceof Parameter ? known[binding.place] : binding);
  return { sql, bindings: own };
}
