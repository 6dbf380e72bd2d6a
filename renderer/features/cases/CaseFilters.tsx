import { useTranslation } from 'react-i18next';
import { casePhases, type CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import { fieldsOfAction, type FieldOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { municipalities, type Municipality } from '../../../domain/vocabulary/municipalities.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { useMayUse } from '../../app/session.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import type { ListSearch } from './list-search.ts';
import { ResponsibleFilter } from './ResponsibleFilter.tsx';
import { SentenceFilter } from './SentenceFilter.tsx';

interface Props {
  readonly search: ListSearch;
  readonly onSearch: (change: Partial<ListSearch>) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What narrows the list: words, and sentences to choose. */
export function CaseFilters({ search, onSearch, text, onText }: Props) {
  const { t } = useTranslation('cases');
  const { language } = useLanguage();
  const readsAll = useMayUse('case.readAll');
  return (
    <div className="kim-filters" role="group" aria-label={t('filters')}>
      <SearchField label={t('searchLabel')} hideLabel value={text} onChange={onText} />
      {readsAll && (
        <SentenceFilter
          label={t('filter.scope')}
          value={search.scope === 'all' ? 'all' : null}
          onChange={(value) => onSearch({ scope: value === null ? 'mine' : 'all', responsible: null })}
          all={t('filter.scopeMine')}
          options={[{ value: 'all', label: t('filter.scopeAll') }]}
        />
      )}
      {readsAll && search.scope === 'all' && (
        <ResponsibleFilter value={search.responsible} onChange={(responsible) => onSearch({ responsible })} />
      )}
      <SentenceFilter
        label={t('filter.phase')}
        value={search.phase}
        onChange={(value) => onSearch({ phase: value as CasePhase | null })}
        all={t('filter.phaseAll')}
        options={casePhases.entries.map(({ code, label }) => ({
          value: code,
          label: t('filter.phaseIs', { phase: label[language] }),
        }))}
      />
      <SentenceFilter
        label={t('filter.field')}
        value={search.field}
        onChange={(value) => onSearch({ field: value as FieldOfAction | null })}
        all={t('filter.fieldAll')}
        options={fieldsOfAction.entries.map(({ code, label }) => ({
          value: code,
          label: t('filter.fieldIs', { field: label[language] }),
        }))}
      />
      <SentenceFilter
        label={t('filter.deadline')}
        value={search.deadline}
        onChange={(value) => onSearch({ deadline: value as ListSearch['deadline'] })}
        all={t('filter.deadlineAll')}
        options={[
          { value: 'overdue', label: t('filter.deadlineOverdue') },
          { value: 'this-week', label: t('filter.deadlineThisWeek') },
        ]}
      />
      <SentenceFilter
        label={t('filter.municipality')}
        value={search.municipality}
        onChange={(value) => onSearch({ municipality: value as Municipality | null })}
        all={t('filter.municipalityAll')}
        options={municipalities.entries.map(({ code, label }) => ({
          value: code,
          label: t('filter.municipalityIs', { municipality: label[language] }),
        }))}
      />
      <Checkbox
        label={t('filter.withEnded')}
        value={search.withEnded}
        onChange={(withEnded) => onSearch({ withEnded })}
      />
    </div>
  );
}
