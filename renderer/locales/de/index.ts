import { attachments } from './attachments.ts';
import { audit } from './audit.ts';
import { closing } from './closing.ts';
import { handoff } from './handoff.ts';
import { sustainability } from './sustainability.ts';
import { persons } from './persons.ts';
import { consents } from './consents.ts';
import { cases } from './cases.ts';
import { assessment } from './assessment.ts';
import { obstacles } from './obstacles.ts';
import { caseFile } from './caseFile.ts';
import { contacts } from './contacts.ts';
import { conversation } from './conversation.ts';
import { history } from './history.ts';
import { papers } from './papers.ts';
import { plan } from './plan.ts';
import { calendar } from './calendar.ts';
import { conferences } from './conferences.ts';
import { custody } from './custody.ts';
import { day } from './day.ts';
import { directory } from './directory.ts';
import { gaps } from './gaps.ts';
import { referrals } from './referrals.ts';
import { interpreting } from './interpreting.ts';
import { programmes } from './programmes.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import { search } from './search.ts';
import { first } from './first.ts';

/** German is the source: its keys are the keys. One line per namespace. */
export const de = {
  ...first,
  sustainability,
  handoff,
  closing,
  audit,
  attachments,
  persons,
  consents,
  cases,
  assessment,
  obstacles,
  caseFile,
  contacts,
  conversation,
  history,
  papers,
  plan,
  calendar,
  conferences,
  custody,
  day,
  directory,
  gaps,
  referrals,
  interpreting,
  programmes,
  letters,
  lists,
  search,
} as const;
