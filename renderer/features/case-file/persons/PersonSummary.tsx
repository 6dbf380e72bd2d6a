import { useTranslation } from 'react-i18next';
import {
  asksForResidence,
  type FormerMember,
  type HouseholdMember,
} from '../../../../domain/case/household.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { countries } from '../../../../domain/vocabulary/countries.ts';
import { genders } from '../../../../domain/vocabulary/genders.ts';
import { maritalStatus } from '../../../../domain/vocabulary/marital-status.ts';
import type { Vocabulary } from '../../../../domain/vocabulary/vocabulary.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { DefinitionTable } from '../../../ui/DefinitionTable.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { CareText } from './CareText.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PersonLead } from './PersonLead.tsx';
import { ResidenceText } from './ResidenceText.tsx';

interface Props {
  readonly member: HouseholdMember | FormerMember;
  readonly onDone: () => void;
}

const hasCare = ({ careState, carePlace, careSituation }: HouseholdMember) =>
  careState !== null || carePlace !== '' || careSituation !== '';

const hasResidence = (member: HouseholdMember) =>
  member.residenceTitle !== null ||
  member.residenceExpiresOn !== null ||
  member.germanLevel !== null ||
  member.germanProof !== null ||
  member.qualification !== '';

/** A person to read, where nothing may be changed. What is protected is closed until somebody opens it. */
export function PersonSummary({ member, onDone }: Props) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const { person, relationship } = member;
  const label = (vocabulary: Vocabulary, code: string | null) => code && vocabulary.label(code, language);
  const reach = (
    <DefinitionTable
      label={t('reach')}
      definitions={[
        { term: t('phone'), value: person.phone },
        { term: t('email'), value: person.email },
        { term: t('street'), value: person.street },
        { term: t('postalCode'), value: person.postalCode },
        { term: t('town'), value: person.town },
      ]}
    />
  );
  return (
    <>
      <PageTitle lead={<PersonLead member={member} />}>{t('showHeading')}</PageTitle>
      <Card heading={t('identity')}>
        <DefinitionTable
          label={t('identity')}
          definitions={[
            { term: t('birthDate'), value: formatGermanDate(person.birthDate ?? '') },
            { term: t('gender'), value: label(genders, person.gender) },
            { term: t('nationality'), value: label(countries, person.nationality) },
            { term: t('maritalStatus'), value: label(maritalStatus, person.maritalStatus) },
            { term: t('languages'), value: person.languages },
            'until' in member
              ? {
                  term: t('former.heading'),
                  value: `${formatGermanDate(member.since)} – ${formatGermanDate(member.until)}`,
                }
              : { term: t('since'), value: formatGermanDate(member.since) },
            { term: t('care'), value: hasCare(member) && <CareText {...member} /> },
            ...(asksForResidence(relationship)
              ? [{ term: t('residence'), value: hasResidence(member) && <ResidenceText {...member} /> }]
              : []),
          ]}
        />
      </Card>
      <Card heading={t('reach')}>
        <Disclosure label={person.specialProtection ? t('protectedReach') : null}>{reach}</Disclosure>
      </Card>
      <div>
        <Button kind="secondary" onClick={onDone}>
          {t('back')}
        </Button>
      </div>
    </>
  );
}
