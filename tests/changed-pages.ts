import { pageSize } from '../main/core/db/page-layout.ts';

/** Where the pages begin that two states of a database file both have and that differ. */
export function changedPages(one: Buffer, other: Buffer): number[] {
  const pages = Math.min(one.length, other.length) / pageSize;
  const places = Array.from({ length: pages }, (_, page) => page * pageSize);
  const at = (file: Buffer, place: number) => file.subarray(place, place + pageSize);
  return places.filter((place) => !at(one, place).equals(at(other, place)));
}
