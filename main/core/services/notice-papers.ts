import { printableName, withoutProtected } from '../../../domain/case/printable.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Notice } from '../../../domain/consent/notice.ts';
import type { NoticePaper } from '../../../domain/paper/notice-paper.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import { consentsOf } from '../repositories/consents.ts';
import { namedInCase } from '../repositories/household.ts';
import { institutionById } from '../repositories/institutions.ts';
import { noticesOf } from '../repositories/notices.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { handoversOf, isHandedOver } from './handed-over.ts';

function addressOf({ reader }: Work, { institutionId, recipient, name }: Notice): NoticePaper['recipient'] {
  if (institutionId === null) {
    const label = consentRecipients.label(recipient, 'de');
    return { name: name || label, street: '', postalCode: '', town: '' };
  }
  const { name: known, street, postalCode, town } = institutionById(reader, institutionId);
  return { name: known, street, postalCode, town };
}

/** @throws OperationFailure `not-found` */
export async function noticeOnPaper(
  work: Work,
  { caseId, noticeId }: PaperOf<'notice'>,
): Promise<NoticePaper> {
  const { reader } = work;
  const { reference, responsible } = readableCase(work, caseId);
  const notice = noticesOf(reader, caseId).find(({ id }) => id === noticeId);
  const consent = consentsOf(reader, caseId).find(({ id }) => id === notice?.consentId);
  if (notice === undefined || consent === undefined) throw new OperationFailure('not-found');
  const { way, received, recipient, withdrawnOn } = notice;
  const people = namedInCase(reader, caseId);
  const whose = people.find(({ person }) => person.id === consent.personId)?.person;
  const passedOn = way === 'named' ? consent.categories : received.flatMap(({ categories }) => categories);
  const named = way !== 'handover' && passedOn.includes('identity');
  return {
    officeName: work.officeName,
    responsible: work.staffName(responsible),
    today: work.today,
    recipient: addressOf(work, { ...notice, name: withoutProtected(notice.name, people) }),
    way,
    reference: way === 'handover' ? '' : reference,
    personName: named && whose ? printableName(whose) : '',
    pseudonyms:
      way === 'handover' && isHandedOver(recipient)
        ? [...new Set((await handoversOf(work, caseId, recipient)).map(({ pseudonym }) => pseudonym))]
        : [],
    purpose: consent.purpose,
    categories: consent.categories,
    givenOn: consent.givenOn,
    withdrawnOn,
    received,
  };
}
