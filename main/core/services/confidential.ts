import { randomUUID } from 'node:crypto';
import { mayReadConfidential, type ConfidentialDetails } from '../../../domain/case/confidential.ts';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { findable, listedThatFit } from '../../../domain/search/listed.ts';
import { mostHits, searchWords, spellings } from '../../../domain/search/words.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import {
  insertSectionState,
  sectionCounts,
  sectionStates,
  sectionsWithin,
} from '../repositories/confidential.ts';
import { isLentTo } from '../repositories/lendings.ts';
import type { Work } from '../work.ts';
import { clientName, loansOf } from './case-list.ts';
import { readableCase, writableCase } from './case-guard.ts';
import { memberOf } from './people-of-case.ts';

const mayRead = ({ user, reader, today }: Work, { id, responsible }: CaseFile): boolean => {
  const substitute = isLentTo(reader, user.slotId, today, id);
  return mayReadConfidential(user.slotId, { responsible, substitute });
};

/** How many sections there are about whom; null for those who may not know. */
export const confidentialCounts = (work: Work, file: CaseFile): CaseView['confidential'] =>
  mayRead(work, file) ? sectionCounts(work.reader, file.id) : null;

export function openSections(
  work: Work,
  { caseId, personId }: ParsedInput<'confidential.open'>,
): Output<'confidential.open'> {
  requireReader(work, readableCase(work, caseId), personId);
  work.read({ caseId });
  const states = sectionStates(work.reader, caseId, personId).map((state) => ({
    ...state,
    removed: state.removed === 1,
    writtenBy: work.staffName(state.writtenBy),
  }));
  const sections = [...Map.groupBy(states, ({ id }) => id).values()].flatMap(([latest, ...earlier]) =>
    latest === undefined ? [] : [{ ...latest, earlier: earlier.map(({ id: _id, ...state }) => state) }],
  );
  const begun = ({ writtenAt, earlier }: (typeof sections)[number]) => earlier.at(-1)?.writtenAt ?? writtenAt;
  return { sections: sections.toSorted((one, other) => begun(one).localeCompare(begun(other))) };
}

/** Looked for by words as in the lists (`domain/search/listed.ts`); each person of a case is named once. */
export function searchSections(
  work: Work,
  { text }: ParsedInput<'confidential.search'>,
): Output<'confidential.search'> {
  const words = searchWords(text).map(spellings);
  if (words.length === 0) return { hits: [], more: false };
  const sections = sectionsWithin(work.reader, work.user.slotId, [...loansOf(work).keys()]);
  const fitting = listedThatFit(
    sections.map((section) => ({ ...section, ...findable(section.text, '', null) })),
    words,
  );
  const found = [...new Map(fitting.map((one) => [`${one.caseId} ${one.personId}`, one])).values()];
  for (const caseId of new Set(found.map((one) => one.caseId))) work.read({ caseId });
  const hits = found.slice(0, mostHits).map((one) => ({
    caseId: one.caseId,
    personId: one.personId,
    reference: one.reference,
    clientName: clientName(one),
    personName: clientName({ givenName: one.foundGivenName, familyName: one.foundFamilyName }),
  }));
  return { hits, more: found.length > hits.length };
}

type Section = { caseId: string; personId: string; sectionId: string };

export async function saveSection(
  work: Work,
  { sectionId, details, ...input }: ParsedInput<'confidential.save'>,
): Promise<Output<'confidential.save'>> {
  requireReader(work, writableCase(work, input.caseId), input.personId);
  const section = { ...input, sectionId: sectionId ?? randomUUID() };
  return addState(work, section, sectionId === null ? 0 : input.version, { ...details, removed: false });
}

/** Takes a section out of sight; what it said stays with it and can be brought back. */
export async function removeSection(
  work: Work,
  { version, ...section }: ParsedInput<'confidential.remove'>,
): Promise<Output<'confidential.remove'>> {
  requireReader(work, writableCase(work, section.caseId), section.personId);
  const latest = latestOf(work, section);
  if (latest === undefined) throw new OperationFailure('not-found');
  return addState(work, section, version, { kind: latest.kind, text: latest.text, removed: true });
}

async function addState(
  work: Work,
  section: Section,
  seen: number,
  state: ConfidentialDetails & { removed: boolean },
): Promise<{ id: string; version: number }> {
  const { caseId, personId, sectionId: id } = section;
  const latest = latestOf(work, section);
  if (latest === undefined && seen > 0) throw new OperationFailure('not-found');
  if ((latest?.version ?? 0) !== seen) throw new OperationFailure('version-conflict');
  const version = seen + 1;
  return work.change({ caseId }, async (trx) => {
    await insertSectionState(trx, { caseId, personId, id }, { ...state, version }, work.by);
    return { id, version };
  });
}

const latestOf = ({ reader }: Work, { caseId, personId, sectionId }: Section) =>
  sectionStates(reader, caseId, personId).find(({ id }) => id === sectionId);

/** @throws OperationFailure `not-allowed` */
export function requireConfidentialReader(work: Work, file: CaseFile): void {
  if (!mayRead(work, file)) throw new OperationFailure('not-allowed');
}

/** @throws OperationFailure `not-allowed`, `not-found` */
function requireReader(work: Work, file: CaseFile, personId: string): void {
  requireConfidentialReader(work, file);
  memberOf(work, file.id, personId);
}
