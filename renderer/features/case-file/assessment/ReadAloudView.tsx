import { useTranslation } from 'react-i18next';
import { fieldsOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import type { AssessmentValues } from './assessment-form.ts';
import type { AssessmentPart } from './assessment-parts.ts';
import { CorrectButton } from './CorrectButton.tsx';
import { readAloudOf, type Fact } from './read-aloud.ts';

interface Props {
  readonly values: AssessmentValues;
  /** Absent where nothing can be corrected any more. */
  readonly onCorrect?: ((part: AssessmentPart) => void) | undefined;
}

/** What was understood, in sentences to read to the client and correct together. Large, calm type. */
export function ReadAloudView({ values, onCorrect }: Props) {
  const { t } = useTranslation('assessment');
  const { language } = useLanguage();
  const { facts, areas, notDiscussed } = readAloudOf(values, language);
  const sentence = useSentence();
  // Under the heading of its part in the form; under the page's own title where there is only this to read.
  const Heading = onCorrect ? 'h3' : 'h2';
  return (
    <div className="kim-read-aloud">
      {onCorrect && <p className="kim-muted">{t('readAloud.intro')}</p>}
      <section aria-labelledby="read-aloud-facts">
        <Heading id="read-aloud-facts">{t('readAloud.facts')}</Heading>
        {facts.length === 0 && <p>{t('readAloud.nothing')}</p>}
        {facts.map((fact) => (
          <p key={fact.sentence}>
            <bdi className="kim-prewrap">{sentence(fact)}</bdi>
          </p>
        ))}
        {onCorrect && (
          <div className="kim-row">
            <CorrectButton part="basics" named onCorrect={onCorrect} />
            <CorrectButton part="strengths" named onCorrect={onCorrect} />
          </div>
        )}
      </section>
      {areas.length > 0 && (
        <section aria-labelledby="read-aloud-areas">
          <Heading id="read-aloud-areas">{t('readAloud.areas')}</Heading>
          <ul>
            {areas.map(({ field, anchor, reason, clientWords }) => (
              <li key={field}>
                <p>
                  <strong>{fieldsOfAction.label(field, language)}</strong>
                  {anchor !== '' && `: ${anchor}`}
                </p>
                {reason !== '' && (
                  <p>
                    <bdi className="kim-prewrap">{reason}</bdi>
                  </p>
                )}
                {clientWords !== '' && (
                  <p>
                    <bdi className="kim-prewrap">{t('readAloud.yourWords', { words: clientWords })}</bdi>
                  </p>
                )}
                <CorrectButton part={field} onCorrect={onCorrect} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {notDiscussed.length > 0 && (
        <section aria-labelledby="read-aloud-open">
          <Heading id="read-aloud-open">{t('readAloud.notDiscussed')}</Heading>
          <p>{notDiscussed.map((field) => fieldsOfAction.label(field, language)).join(', ')}</p>
        </section>
      )}
    </div>
  );
}

function useSentence() {
  const { t } = useTranslation('assessment');
  return ({ sentence, value }: Fact): string => {
    switch (sentence) {
      case 'heldOn':
        return t('readAloud.heldOn', { date: value });
      case 'interpreter':
        return t('readAloud.interpreter', { interpreter: value });
      case 'residence':
        return t('readAloud.residence', { title: value });
      case 'expires':
        return t('readAloud.expires', { date: value });
      case 'german':
        return t('readAloud.german', { level: value });
      case 'schooling':
        return t('readAloud.schooling', { schooling: value });
      case 'benefits':
        return t('readAloud.benefits', { acts: value });
      case 'training':
        return t('readAloud.training', { training: value });
      case 'qualification':
        return t('readAloud.qualification', { qualification: value });
      case 'recognition':
        return t('readAloud.recognition', { recognition: value });
      case 'resources':
        return t('readAloud.resources', { resources: value });
      case 'network':
        return t('readAloud.network', { network: value });
    }
  };
}
