import { countries, regionOf, type OriginRegion } from '../vocabulary/countries.ts';
import { notAsked } from '../vocabulary/vocabulary.ts';

/** Regions a country can fall into; the country itself never leaves, because small numbers identify people. */
export const originRegions = [...new Set(countries.entries.map((entry) => entry.group))].sort();

/** @param country ISO 3166-1 alpha-2 code of the list, `not-asked`, or null. */
export function originRegion(country: string | null): OriginRegion | null {
  return country === null || country === notAsked ? null : regionOf(country);
}
