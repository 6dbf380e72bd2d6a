import { useTranslation } from 'react-i18next';
import { memberIn } from '../../../../domain/case/household.ts';
import type { Consent } from '../../../../domain/consent/consent.ts';
import { bodyStanding, purposeStanding } from '../../../../domain/consent/purpose-standing.ts';
import { meansBody, type PassingFacts } from '../../../../domain/consent/referral-disclosure.ts';
import { consentRecipients } from '../../../../domain/vocabulary/consent-recipients.ts';
import { dataCategories, type DataCategory } from '../../../../domain/vocabulary/data-categories.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { casePath } from '../case-pages.ts';
import { isolated } from '../isolated.ts';
import { useCase } from '../useCase.ts';

interface Props {
  readonly purpose: 'case-conference' | 'case-handover' | 'sustainability-check';
  /** On which it happens. */
  readonly day: string;
  /** Of the directory, known to take part: what each of them may learn is said by name. */
  readonly bodies?: readonly Body[];
}

type Body = Pick<PassingFacts, 'recipient' | 'name' | 'town'> & { readonly id: string };
const nobody: readonly Body[] = [];

/** What the client permitted and refused for something that happens, partly at least, outside of the program, and what is lacking for it. */
export function PurposeConsents({ purpose, day, bodies = nobody }: Props) {
  const { t } = useTranslation('consents');
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const { clientId, legalBasis } = view.file;
  const { without, permitted, refused, lacking } = purposeStanding(
    { clientId, legalBasis, consents: view.consents },
    purpose,
    day,
  );
  if (without === 'all' && refused.length === 0) return null;
  const specialProtection = memberIn(view, clientId)?.person.specialProtection ?? false;
  const standings = bodies.map((body) => ({
    body,
    ...bodyStanding(
      { ...body, purpose, legalBasis, personId: clientId, specialProtection, consents: view.consents },
      day,
    ),
  }));
  const meansChosen = (one: Consent) =>
    bodies.some((body) => body.recipient === one.recipient && meansBody(one, body));
  // What is said of a body by name is not said again of its kind.
  const others = permitted.filter((one) => !meansChosen(one));
  const isLacking =
    lacking !== null || (without === 'nothing' && standings.some((one) => one.lacking !== null));
  const isWithdrawnSince = permitted.some((one) => one.withdrawnOn !== null && meansChosen(one));
  const namesOf = (categories: readonly DataCategory[]) =>
    categories.map((code) => dataCategories.label(code, language)).join(', ');
  const line = ({ recipient, nameOfBody, categories }: Consent) => ({
    recipient: nameOfBody === '' ? consentRecipients.label(recipient, language) : isolated(nameOfBody),
    categories: namesOf(categories),
  });
  const page = lacking === 'legal-basis-missing' ? 'zugang' : 'einwilligungen';
  return (
    <div role="status">
      <Alert
        tone={isLacking || refused.length > 0 ? 'warning' : 'info'}
        heading={t(`standing.${lacking === null ? 'heading' : 'lackingHeading'}.${purpose}`)}
      >
        {lacking !== null && (
          <p>
            {t(`standing.lacking.${lacking}`)}{' '}
            <RouteLink to={casePath(caseId, page)}>{t(`standing.to.${page}`)}</RouteLink>
          </p>
        )}
        {without === 'ordinary' && <p>{t('standing.ordinary')}</p>}
        {standings.length + others.length + refused.length > 0 && (
          <ul className="kim-obstacles">
            {legalBasis !== null &&
              standings.map(({ body: { id, name }, permitted: kinds, lacking: code }) => (
                <li key={id}>
                  {code === null
                    ? t('standing.permitted', { recipient: isolated(name), categories: namesOf(kinds) })
                    : t(`standing.body.${code}`, { name: isolated(name) })}
                </li>
              ))}
            {others.map((one) => (
              <li key={one.id}>{t('standing.permitted', line(one))}</li>
            ))}
            {refused.map((one) => (
              <li key={one.id}>{t('standing.refused', line(one))}</li>
            ))}
          </ul>
        )}
        {purpose === 'case-handover' && lacking === null && (
          <p>
            {t('standing.handOver')}{' '}
            <RouteLink to={casePath(caseId, 'vermittlungen')}>{t('standing.to.vermittlungen')}</RouteLink>
          </p>
        )}
        {isWithdrawnSince && <p>{t('standing.withdrawnSince')}</p>}
      </Alert>
    </div>
  );
}
