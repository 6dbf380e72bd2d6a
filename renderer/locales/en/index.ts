import type { de } from '../de/index.ts';
import type { Translation } from '../translation.ts';
import { attachments } from './attachments.ts';
import { audit } from './audit.ts';
import { closing } from './closing.ts';
import { handoff } from './handoff.ts';
import { sustainability } from './sustainability.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
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
import { validation } from './validation.ts';
import { start } from './start.ts';
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

export const en: Translation<typeof de> = {
  common,
  sustainability,
  handoff,
  closing,
  audit,
  attachments,
  errors,
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
  validation,
  start,
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
};
