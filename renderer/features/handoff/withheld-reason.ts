import { withheldReasons, type WithheldReason } from '../../../domain/handoff/disclosure.ts';

export const isWithheldReason = (reason: string): reason is WithheldReason =>
  (withheldReasons as readonly string[]).includes(reason);

/** The page of the case file where the reason can be dealt with, if it can. */
const pageOf: Record<WithheldReason, string> = {
  'legal-basis-missing': 'zugang',
  'special-protection': 'personen',
  'not-admitted': 'zugang',
  'opened-after-month': 'ueberblick',
  'ended-before-year': 'ueberblick',
  'consent-missing': 'einwilligungen',
  'consent-refused': 'einwilligungen',
  'consent-not-begun': 'einwilligungen',
  'consent-expired': 'einwilligungen',
  'consent-withdrawn': 'einwilligungen',
  'outside-recipient-area': 'zugang',
};

/** Where a row of „bleibt zurück“ leads. */
export const placeToResolve = (caseId: string, reason: string) =>
  `/faelle/${caseId}/${isWithheldReason(reason) ? pageOf[reason] : 'ueberblick'}`;
