import { casePath } from '../case-file/case-pages.ts';

/** The addresses of programmes. */
export const programmesPath = '/programme';
export const schoolEntriesPath = `${programmesPath}/seiteneinstieg`;
export const newGroupPath = `${programmesPath}/neu`;
export const groupPath = (groupId: string) => `${programmesPath}/${groupId}`;
export const editGroupPath = (groupId: string) => `${groupPath(groupId)}/bearbeiten`;

/** The programmes of a case, with the form for one of its measures open. */
export const programmeOfMeasurePath = (caseId: string, measureId: string) =>
  `${casePath(caseId, 'programme')}?massnahme=${measureId}`;

/** Forms of the page in a case that keep drafts; the record, or `neu`, follows. */
export type ProgrammeForm = 'gruppe' | 'ende' | 'kind' | 'platz' | 'beginn' | 'rueckzug';
export const blank = 'neu';
export const draftPrefix = (caseId: string, form: ProgrammeForm) =>
  `${casePath(caseId, 'programme')}#${form}/`;
export const programmeDraftKey = (caseId: string, form: ProgrammeForm, recordId: string | undefined) =>
  `${draftPrefix(caseId, form)}${recordId ?? blank}`;
