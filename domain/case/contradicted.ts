/**
 * Fields of a record that contradict what its other answers say of them. @param said what these fields have to say then,
 * plain values; the others are free
 */
export const contradictedFields = <Field extends string>(
  record: Readonly<Record<Field, unknown>>,
  said: Partial<Readonly<Record<Field, unknown>>>,
): Field[] => (Object.keys(said) as Field[]).filter((field) => record[field] !== said[field]);
