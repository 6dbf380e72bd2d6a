import { useTranslation } from 'react-i18next';
import type { ListedGroup } from '../../../domain/contract/programme.operations.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { institutionPath } from '../directory/directory-paths.ts';
import { GroupSeats } from './GroupSeats.tsx';
import { GroupStateBadge } from './GroupStateBadge.tsx';
import { useGroupWords } from './useGroupWords.ts';

/** What is known of a group. */
export function GroupFacts({ group }: { readonly group: ListedGroup }) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { term } = useGroupWords();
  const { schedule, guide, guideContact, languages, institutionId, place, note } = group;
  const leads = [guide, guideContact].filter((part) => part !== '').join(', ');
  return (
    <DefinitionTable
      label={t('group.facts')}
      definitions={[
        {
          term: t('state'),
          value: (
            <>
              <GroupStateBadge term={group} /> {term(group)}
            </>
          ),
        },
        { term: t('group.seats'), value: <GroupSeats group={group} /> },
        { term: t('group.when'), value: schedule && <bdi>{schedule}</bdi> },
        { term: t('group.guide'), value: leads && <bdi>{leads}</bdi> },
        {
          term: t('group.languages'),
          value: languages.map((code) => interpretingLanguages.label(code, language)).join(', '),
        },
        ...(institutionId === null
          ? []
          : [
              {
                term: t('group.institution'),
                value: (
                  <RouteLink to={institutionPath(institutionId)}>
                    <bdi>{place}</bdi>
                  </RouteLink>
                ),
              },
            ]),
        ...(note === '' ? [] : [{ term: t('note'), value: <span className="kim-entered">{note}</span> }]),
      ]}
    />
  );
}
