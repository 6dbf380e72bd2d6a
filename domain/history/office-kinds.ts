import type { Permission } from '../access/permissions.ts';
import type { Label } from '../vocabulary/vocabulary.ts';
import {
  groupFields,
  institutionFields,
  interpreterFields,
  offerFields,
  type OfficeRecordKind,
} from './directory-fields.ts';
import { text, type Fields } from './field-sorts.ts';

export interface OfficeKind {
  readonly label: Label;
  /** The fields whose values name the record. */
  readonly namedBy: readonly string[];
  readonly fields: Fields;
  /** What it takes to read such a record, and to change it or take a change back. */
  readonly read: Permission;
  readonly write: Permission;
}

/** The records of the office whose history can be read on their own pages: none of them says anything of a case. */
export const officeKinds: Readonly<Record<OfficeRecordKind, OfficeKind>> = {
  institution: {
    label: { de: 'Stelle', en: 'Institution' },
    namedBy: ['name'],
    fields: institutionFields,
    read: 'directory.read',
    write: 'directory.write',
  },
  offer: {
    label: { de: 'Angebot', en: 'Offer' },
    namedBy: ['title'],
    fields: offerFields,
    read: 'directory.read',
    write: 'directory.write',
  },
  interpreter: {
    label: { de: 'Sprachmittler:in', en: 'Interpreter' },
    namedBy: ['name'],
    fields: interpreterFields,
    read: 'interpreter.read',
    write: 'interpreter.write',
  },
  'programme-group': {
    label: { de: 'Gruppe', en: 'Group' },
    namedBy: ['kind', 'place'],
    // The history says the name of the institution, which nobody would know by its id.
    fields: { ...groupFields, institutionId: text('Stelle im Verzeichnis', 'Institution in the directory') },
    read: 'programme.read',
    write: 'programme.write',
  },
};

export const officeKind = (name: string): OfficeKind | undefined =>
  Object.hasOwn(officeKinds, name) ? officeKinds[name as OfficeRecordKind] : undefined;

/** The last save can be taken back, but not the first: what once stood in the directory is ended, never deleted. */
export const mayTakeBackOffice = (
  version: number,
  current: number,
): 'possible' | 'changed-since' | 'never' =>
  version < 1 ? 'never' : version + 1 === current ? 'possible' : 'changed-since';
