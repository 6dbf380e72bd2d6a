import { useTranslation } from 'react-i18next';
import type { ListPreviewRow } from '../../../domain/contract/list.operations.ts';
import { formatGermanDate } from '../../../domain/date.ts';
import type { ListRowState } from '../../../domain/lists/list-decisions.ts';
import { columnName } from '../../../domain/lists/column-names.ts';
import { listColumns, type ListKind } from '../../../domain/lists/list-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useProblemWords } from './useProblemWords.ts';

const tones: Readonly<Record<ListRowState, Tone | 'neutral'>> = {
  new: 'success',
  'adds-offer': 'success',
  'adds-contact': 'success',
  'adds-both': 'success',
  duplicate: 'neutral',
  repeated: 'neutral',
  united: 'neutral',
  'kept-back': 'warning',
};

interface Props {
  readonly kind: ListKind;
  readonly row: ListPreviewRow;
  /** What it would have become when somebody looked; undefined where that is the same. */
  readonly before: ListRowState | undefined;
  readonly create: boolean;
  readonly onCreate: (create: boolean) => void;
}

/** What becomes of a row, why, and what can be done about it. */
export function RowState({ kind, row, before, create, onCreate }: Props) {
  const { t } = useTranslation(['lists', 'cases']);
  const { language } = useLanguage();
  const wordsFor = useProblemWords();
  const { state, line, problems, hits, sameAsLine, samePerson } = row;
  const isKnown = state === 'duplicate' || state === 'repeated';
  const labelOf = (one: ListRowState) =>
    kind !== 'directory' && (one === 'duplicate' || one === 'repeated')
      ? t(`lists:known.${kind}.${one}`)
      : t(`lists:state.${one}`);
  return (
    <div className="kim-list-state">
      <Badge tone={tones[state]}>{labelOf(state)}</Badge>
      {before !== undefined && <p>{t('lists:changed.before', { state: labelOf(before) })}</p>}
      {problems.map(({ field, heading, words, ...problem }) => (
        <p key={field}>
          <strong>
            <bdi>{heading ?? t('lists:missingColumn', { heading: columnName(kind, field, language) })}</bdi>
          </strong>
          {words !== '' && (
            <>
              {' '}
              {t('lists:quote.open')}
              <bdi>{words}</bdi>
              {t('lists:quote.close')}
            </>
          )}
          : {wordsFor(problem)}
        </p>
      ))}
      {sameAsLine !== null && <p>{t('lists:sameAsLine', { line: sameAsLine })}</p>}
      {samePerson.length > 0 && problems.length === 0 && (
        <p>{t('lists:samePerson', { count: samePerson.length, lines: samePerson.join(', ') })}</p>
      )}
      {hits.map((hit, index) => (
        <p key={`${hit.reference ?? ''} ${index}`}>
          <bdi>{hit.name}</bdi>
          {hit.birthDate !== null && `, ${formatGermanDate(hit.birthDate)}`}
          {hit.reference !== null && `, ${hit.reference}`}
          {`: ${hit.reasons.map((reason) => t(`cases:likeness.${reason}`)).join(', ')}. `}
          {!hit.mayOpen && t('lists:askResponsible', { name: hit.responsible ?? '' })}
        </p>
      ))}
      {isKnown && listColumns[kind].asksAboutDuplicates && (
        <Checkbox label={t('lists:createAnyway', { line })} value={create} onChange={onCreate} />
      )}
    </div>
  );
}
