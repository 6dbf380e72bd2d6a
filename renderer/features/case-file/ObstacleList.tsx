import { useTranslation } from 'react-i18next';
import { obstacleCodes, type ObstacleCode } from '../../../domain/case/obstacle.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { casePath, mendingPage } from './case-pages.ts';
import { useCase } from './useCase.ts';

interface Props {
  readonly obstacles: readonly { readonly code: string; readonly recordId?: string | undefined }[];
  /** Called when somebody follows a link, so that a dialog around the list can close. */
  readonly onLeave?: (() => void) | undefined;
}

const isKnown = (code: string): code is ObstacleCode => (obstacleCodes as readonly string[]).includes(code);

/** What is missing, in words; each leads to the page where it can be mended. */
export function ObstacleList({ obstacles, onLeave }: Props) {
  const { t } = useTranslation('obstacles');
  const { view, caseId } = useCase();
  // Obstacles of other rules are told by the form that knows them.
  if (!obstacles.some(({ code }) => isKnown(code))) return null;
  return (
    <ul className="kim-obstacles">
      {obstacles.map(({ code, recordId }) => {
        if (!isKnown(code)) return null;
        const goal = view.goals.find(({ id }) => id === recordId)?.title ?? '';
        const text = t(code, { goal });
        const page = mendingPage(code);
        return (
          <li key={`${code} ${recordId ?? ''}`}>
            {page === null ? (
              text
            ) : (
              <RouteLink to={casePath(caseId, page)} onClick={onLeave}>
                {text}
              </RouteLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
