import type { Recipient } from './recipients.ts';

/** Short name of a sending office, part of file names: small letters, digits, hyphens. */
export const officePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Kinds of package; pseudonymised rows and suppressed aggregates travel apart. */
export const packageKinds = ['monat'] as const;
export type PackageKind = (typeof packageKinds)[number];

/** The part of a package's header that its name is made of. */
export interface PackageAddress {
  sender: string;
  recipient: Recipient;
  period: string;
  sequence: number;
  schemaVersion: number;
}

/** `KIM_<kind>_<sender>_<recipient>_<YYYYMM>_<seq6>_v<schema>`: says nothing about a person. */
export function packageBaseName(header: PackageAddress, kind: PackageKind = 'monat'): string {
  const period = header.period.replace('-', '');
  const sequence = String(header.sequence).padStart(6, '0');
  return `KIM_${kind}_${header.sender}_${header.recipient}_${period}_${sequence}_v${header.schemaVersion}`;
}

/** Name of the encrypted file in the outbox. */
export function packageFileName(header: PackageAddress, kind: PackageKind = 'monat'): string {
  return `${packageBaseName(header, kind)}.zip.gpg`;
}
