import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../domain/case/plan.ts';
import { measureKinds } from '../../../domain/vocabulary/measure-kinds.ts';
import { hasFailed, measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { notPossibleReasons } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { responsibleParties } from '../../../domain/vocabulary/responsible-parties.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Slashed } from '../../ui/Slashed.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';
import { measuresOf } from '../programmes/plan-measures.ts';
import { useGroupWords } from '../programmes/useGroupWords.ts';
import { DueDay } from './DueDay.tsx';
import { Grip } from './Grip.tsx';
import { MeasureActions } from './MeasureActions.tsx';
import { usePlanWork } from './plan-work.ts';
import { MeasureStateBadge } from './StateBadge.tsx';
import type { DragOrder } from './useDragOrder.ts';

interface Props {
  readonly stepId: string;
  readonly measure: Measure;
  readonly group: readonly string[];
  readonly drag: DragOrder;
}

/** One measure: who, with whom, until when, and how it stands. */
export function MeasureRow({ stepId, measure, group, drag }: Props) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const format = useFormat();
  const work = usePlanWork();
  const place = {
    kind: 'measure',
    id: measure.id,
    version: measure.version,
    title: measure.title,
    group,
  } as const;
  const {
    startsOn,
    dueOn,
    answerDueOn,
    answeredOn,
    doneOn,
    notPossibleReason: reason,
    notPossibleNote,
  } = measure;
  const settled = measureStates.find(measure.state)?.settled === true;
  return (
    <tr {...(work ? drag.target(place) : {})}>
      <th scope="row">
        <span className="kim-plan-table__line">
          {work && <Grip {...drag.grip(place)} />}
          <span>
            <bdi>{measure.title}</bdi>
            {measure.kind && (
              <span className="kim-plan-table__detail">
                <Slashed term={measureKinds.label(measure.kind, language)} />
              </span>
            )}
            <LedTo measure={measure} />
          </span>
        </span>
      </th>
      <td>
        {responsibleParties.label(measure.responsible, language)}
        {measure.institution !== '' && (
          <span className="kim-plan-table__detail">
            <bdi>{measure.institution}</bdi>
          </span>
        )}
        {answeredOn ? (
          <span className="kim-plan-table__detail">
            {t('measure.answeredShort', { date: format.day(answeredOn) })}
          </span>
        ) : (
          answerDueOn && (
            <span className="kim-plan-table__detail">
              {t('measure.answerDueShort', { date: format.day(answerDueOn) })}
            </span>
          )
        )}
      </td>
      <td>
        {dueOn ? <DueDay day={dueOn} settled={settled} /> : startsOn === null && '–'}
        {startsOn && (
          <span className="kim-plan-table__detail">
            {t('measure.startsShort', { date: format.day(startsOn) })}
          </span>
        )}
      </td>
      <td>
        <MeasureStateBadge state={measure.state} />
        {measure.state === 'done' && doneOn && (
          <span className="kim-plan-table__detail">
            {t('measure.doneOnShort', { date: format.day(doneOn) })}
          </span>
        )}
        {hasFailed(measure.state) && reason && (
          <span className="kim-plan-table__detail">{notPossibleReasons.label(reason, language)}</span>
        )}
        {notPossibleNote !== '' && (
          <span className="kim-plan-table__detail">
            <bdi>{notPossibleNote}</bdi>
          </span>
        )}
      </td>
      {work && (
        <td>
          <MeasureActions stepId={stepId} measure={measure} place={place} />
        </td>
      )}
    </tr>
  );
}

/** Which group a family joined by the measure, or which child goes to which school. */
function LedTo({ measure }: { readonly measure: Measure }) {
  const { view, caseId } = useCase();
  const words = useGroupWords();
  // An agreed version shows what was agreed, not what came of it.
  if (!measuresOf(view.goals).includes(measure)) return null;
  const places = [
    ...view.participations.map(({ id, measureId, group }) => ({ id, measureId, name: words.name(group) })),
    ...view.schoolEntries.map(({ id, measureId, childName, school }) => ({
      id,
      measureId,
      name: school === '' ? childName : `${childName}, ${school}`,
    })),
  ].filter(({ measureId }) => measureId === measure.id);
  return places.map(({ id, name }) => (
    <span className="kim-plan-table__detail" key={id}>
      <RouteLink to={casePath(caseId, 'programme')}>
        <bdi>{name}</bdi>
      </RouteLink>
    </span>
  ));
}
