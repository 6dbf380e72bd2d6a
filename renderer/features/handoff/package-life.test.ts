import { describe, expect, it } from 'vitest';
import { fileSizeInWords } from './file-size.ts';
import { groupFingerprint } from './fingerprint.ts';
import { possibleReleasers, unfinished, waitingFor } from './package-life.ts';
import { placeToResolve } from './withheld-reason.ts';

const slot = (id: string, role: 'caseworker' | 'teamlead' | 'dataprotection', active = true) => ({
  id,
  name: id,
  role,
  active,
});
const staff = [
  slot('anna', 'teamlead'),
  slot('bodo', 'teamlead'),
  slot('cem', 'teamlead', false),
  slot('dana', 'caseworker'),
  slot('emil', 'dataprotection'),
];

describe('possibleReleasers', () => {
  it('offers every other team lead who works here', () => {
    const names = (preparedById: string) =>
      possibleReleasers(staff, { state: 'prepared', preparedById }).map(({ id }) => id);
    expect(names('anna')).toEqual(['bodo']);
    expect(names('dana')).toEqual(['anna', 'bodo']);
  });
});

describe('unfinished', () => {
  it('puts what is released but not written before what waits, and leaves out the rest', () => {
    const packages = [
      { id: 1, state: 'prepared' as const },
      { id: 2, state: 'delivered' as const },
      { id: 3, state: 'released' as const },
      { id: 4, state: 'withdrawn' as const },
    ];
    expect(unfinished(packages).map(({ id }) => id)).toEqual([3, 1]);
  });
});

describe('waitingFor', () => {
  it('finds the open package of this recipient only', () => {
    const packages = [
      { recipient: 'kreis-lippe' as const, state: 'delivered' as const },
      { recipient: 'kreis-lippe' as const, state: 'prepared' as const },
    ];
    expect(waitingFor(packages, 'kreis-lippe')).toBe(packages[1]);
    expect(waitingFor(packages, 'stadt-detmold')).toBeUndefined();
  });
});

describe('placeToResolve', () => {
  it('leads to the page where the reason can be dealt with', () => {
    expect(placeToResolve('7', 'legal-basis-missing')).toBe('/faelle/7/zugang');
    expect(placeToResolve('7', 'consent-expired')).toBe('/faelle/7/einwilligungen');
    expect(placeToResolve('7', 'a reason of tomorrow')).toBe('/faelle/7/ueberblick');
  });
});

describe('groupFingerprint', () => {
  it('groups by four and loses no digit', () => {
    expect(groupFingerprint('abcd1234ef')).toBe('ABCD 1234 EF');
    expect(groupFingerprint('')).toBe('');
  });
});

describe('fileSizeInWords', () => {
  it('names the unit a person expects', () => {
    const plain = (bytes: number) => fileSizeInWords(bytes, 'de-DE').replace(/\s/g, ' ');
    expect(plain(12_345)).toBe('12,3 kB');
    expect(plain(2_400_000)).toBe('2,4 MB');
  });
});
