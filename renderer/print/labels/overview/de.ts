import { contactKinds } from '../../../../domain/vocabulary/contact-kinds.ts';
import { caseFile } from '../../../locales/de/caseFile.ts';
import { persons } from '../../../locales/de/persons.ts';
import { germanWords } from '../german-words.ts';
import type { OverviewLabels } from './overview-labels.ts';

const { overview } = caseFile;

export const de: OverviewLabels = {
  title: 'Überblick über den Fall',
  madeOn: 'Stand vom',
  situation: overview.situation,
  lines: overview.line,
  household: overview.household,
  nobody: 'Hier steht niemand außer der Klient:in.',
  name: 'Name',
  relationship: persons.column.relationship,
  bornOn: persons.column.birthDate,
  livesElsewhere: persons.elsewhere,
  goals: overview.goals,
  noGoals: overview.noGoals,
  next: overview.next,
  nothingNext: 'Zurzeit ist keine Maßnahme offen.',
  contacts: overview.contacts,
  noContacts: overview.noContacts,
  contactOn: 'Tag',
  contactKind: 'Art',
  relationships: persons.relationship,
  contactKinds: germanWords(contactKinds),
};
