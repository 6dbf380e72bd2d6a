import type { DisclosureObstacleCode } from '../../../domain/consent/referral-disclosure.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { useObstacleWords } from '../../ui/useObstacleWords.ts';
import { casePath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';
import { editInstitutionPath } from '../directory/directory-paths.ts';
import type { Disclosure } from './useDisclosure.ts';

interface Props extends Disclosure {
  readonly institutionId: string;
}

/** What is missing before data may go, each with the way to it. */
export function DisclosureObstacles({ obstacles, purpose, recipient, institutionId }: Props) {
  const words = useObstacleWords();
  const { caseId } = useCase();
  const consents = casePath(caseId, 'einwilligungen');
  const wayTo: Readonly<Record<DisclosureObstacleCode, string | null>> = {
    'legal-basis-missing': casePath(caseId, 'zugang'),
    'recipient-unknown': editInstitutionPath(institutionId),
    'protected-address': null,
    'consent-names-other': consents,
    'consent-missing': consents,
    'consent-refused': null,
    'consent-not-begun': consents,
    'consent-expired': consents,
    'consent-withdrawn': null,
  };
  return (
    <ul className="kim-obstacles">
      {obstacles.map(({ code, category }) => {
        const text = words({ code, category }, { recipient, purpose });
        const way = wayTo[code];
        return (
          <li key={`${code} ${category ?? ''}`}>
            {way === null ? text : <RouteLink to={way}>{text}</RouteLink>}
          </li>
        );
      })}
    </ul>
  );
}
