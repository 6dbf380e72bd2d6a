import {
  Flag,
  FileCheck2,
  FileText,
  Footprints,
  Handshake,
  House,
  Mail,
  MessagesSquare,
  Phone,
  Reply,
  School,
  Send,
  Undo2,
  UserRound,
  UserRoundCheck,
  UsersRound,
  Video,
  type LucideIcon,
} from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../domain/case/contact.ts';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { contactKinds, type ContactKind } from '../../../domain/vocabulary/contact-kinds.ts';
import { letterTemplates } from '../../../domain/vocabulary/letter-templates.ts';
import { referralStates } from '../../../domain/vocabulary/referral-states.ts';
import { participationEndings } from '../../../domain/vocabulary/participation-endings.ts';
import { schoolWithdrawals } from '../../../domain/vocabulary/school-withdrawals.ts';
import { talkLanguages } from '../../../domain/vocabulary/talk-languages.ts';
import { nameOf } from '../../../domain/case/person.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import type { TimelineEntry } from '../../ui/Timeline.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { ConferenceOutcome } from '../conferences/ConferenceOutcome.tsx';
import { isolated } from '../case-file/isolated.ts';
import { useCase } from '../case-file/useCase.ts';
import { useOtherName } from '../case-file/useOtherName.ts';
import { useGroupWords } from '../programmes/useGroupWords.ts';
import { ContactNote } from './ContactNote.tsx';
import type { CourseEntry } from './timeline-entries.ts';

const icons: Readonly<Record<ContactKind, LucideIcon>> = {
  'in-person': UserRound,
  phone: Phone,
  video: Video,
  'home-visit': House,
  mail: Mail,
  accompaniment: Footprints,
  'case-conference': UsersRound,
  'professional-talk': MessagesSquare,
};

/** Entries of the course as the timeline shows them. */
export function useTimelineEntries(onCorrect: ((contact: Contact) => void) | null) {
  const { t } = useTranslation(['contacts', 'custody']);
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const { household, formerMembers } = view;
  const format = useFormat();
  const words = useGroupWords();
  const otherName = useOtherName();
  // In the order of the household: the parent first.
  const people = new Map([...household, ...formerMembers].map(({ person }) => [person.id, nameOf(person)]));
  return (entry: CourseEntry): TimelineEntry => {
    const day = { when: format.day(entry.on), dateTime: entry.on };
    switch (entry.kind) {
      case 'contact': {
        const { contact } = entry;
        const kind = contactKinds.label(contact.kind, language);
        return {
          ...day,
          id: contact.id,
          icon: icons[contact.kind],
          title: t('contact', { kind, duration: format.minutes(contact.minutes) }),
          content: (
            <>
              <ContactNote contact={contact} onCorrect={onCorrect && (() => onCorrect(contact))} />
              <ConferenceOutcome contactId={contact.id} />
            </>
          ),
        };
      }
      case 'phase': {
        const { phase, since } = entry.change;
        return {
          ...day,
          id: `${phase} ${since}`,
          icon: Flag,
          title: t('phaseBegan', { phase: casePhases.label(phase, language) }),
        };
      }
      case 'lending': {
        const { id, toName, until, reason, endedAt } = entry.lending;
        const ended =
          endedAt === null ? '' : ` ${t('custody:entryEnded', { date: format.timestamp(endedAt) })}`;
        return {
          ...day,
          id,
          icon: Handshake,
          title: t('custody:entryLent', { name: toName }),
          content: (
            <p className="kim-small">
              {t('custody:entryLentText', { date: format.day(until) })}
              {ended} <bdi>{reason}</bdi>
            </p>
          ),
        };
      }
      case 'assignment': {
        const { from, to, reason, recordedAt } = entry.assignment;
        return {
          ...day,
          id: recordedAt,
          icon: UserRoundCheck,
          title: t('custody:entryMoved', { from, to }),
          content: (
            <p className="kim-small">
              <bdi>{reason}</bdi>
            </p>
          ),
        };
      }
      case 'referral':
      case 'answer':
      case 'revoked': {
        const { id, state, personId } = entry.referral;
        const other = otherName(personId);
        const title = other === null ? entry.referral.title : `${entry.referral.title}, ${isolated(other)}`;
        const said = {
          referral: () => t('referralSent', { title }),
          answer: () => t('referralAnswered', { title, state: referralStates.label(state, language) }),
          revoked: () => t('referralRevoked', { title }),
        };
        const icons = { referral: Send, answer: Reply, revoked: Undo2 };
        return {
          ...day,
          id: `${entry.kind} ${id}`,
          icon: icons[entry.kind],
          title: said[entry.kind](),
          content: (
            <p className="kim-small">
              <RouteLink to={casePath(caseId, 'vermittlungen')}>{t('toReferrals')}</RouteLink>
            </p>
          ),
        };
      }
      case 'participation': {
        const { id, group, personIds, joinedOn, endReason } = entry.participation;
        const what = entry.what === 'ended' && joinedOn === null ? 'endedWaiting' : entry.what;
        const names = [...people].filter(([person]) => personIds.includes(person)).map(([, name]) => name);
        const why =
          entry.what === 'ended' && endReason ? [participationEndings.label(endReason, language)] : [];
        return {
          ...day,
          id: `participation ${id} ${entry.what}`,
          icon: UsersRound,
          title: t(`participation.${what}`, { group: words.name(group) }),
          content: <ProgrammeLines lines={[...names, ...why]} />,
        };
      }
      case 'school-entry': {
        const { id, childName, school, withdrawalReason } = entry.entry;
        const why = entry.what === 'withdrawn' && withdrawalReason !== null;
        return {
          ...day,
          id: `school-entry ${id} ${entry.what}`,
          icon: School,
          title: t(`schoolEntry.${entry.what}`, { child: childName, school }),
          content: (
            <ProgrammeLines lines={why ? [schoolWithdrawals.label(withdrawalReason, language)] : []} />
          ),
        };
      }
      case 'document': {
        const { id, title, source, addedBy } = entry.document;
        return {
          ...day,
          id: `document ${id}`,
          icon: FileText,
          title: t('documentAdded', { title }),
          content: (
            <p className="kim-small">
              {t('documentBy', { name: addedBy })}
              {source !== '' && (
                <>
                  {' · '}
                  <bdi>{source}</bdi>
                </>
              )}
              {' · '}
              <RouteLink to={casePath(caseId, 'dokumente')}>{t('toDocuments')}</RouteLink>
            </p>
          ),
        };
      }
      case 'letter': {
        const { id, subject, template } = entry.letter;
        return {
          ...day,
          id: `letter ${id}`,
          icon: Mail,
          title: t('letterSent', { subject }),
          content: (
            <p className="kim-small">
              {letterTemplates.label(template, language)}
              {' · '}
              <RouteLink to={casePath(caseId, 'dokumente')}>{t('toDocuments')}</RouteLink>
            </p>
          ),
        };
      }
      case 'plan': {
        const { version } = entry;
        return {
          ...day,
          id: version.id,
          icon: FileCheck2,
          title: t('planAgreed', { number: version.number }),
          content: (
            <p className="kim-small">
              {t('planLanguage', { language: talkLanguages.label(version.language, language) })}
              {' · '}
              <RouteLink to={casePath(caseId, 'plan')}>{t('toPlan')}</RouteLink>
            </p>
          ),
        };
      }
    }
  };
}

/** Whom or why, and the way to the page of programmes. */
function ProgrammeLines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTranslation('contacts');
  const { caseId } = useCase();
  return (
    <p className="kim-small">
      {lines.map((line) => (
        <Fragment key={line}>
          <bdi>{line}</bdi>
          {' · '}
        </Fragment>
      ))}
      <RouteLink to={casePath(caseId, 'programme')}>{t('toProgrammes')}</RouteLink>
    </p>
  );
}
