import type { TalkDetails } from '../../domain/case/closing.ts';
import { printLanguages } from '../../domain/vocabulary/print-languages.ts';
import { talkLanguages } from '../../domain/vocabulary/talk-languages.ts';
import type { LabelledRow } from './LabelledTable.tsx';
import type { Signatory } from './Signatures.tsx';
import { Entered, Words } from './Words.tsx';

function SpokenLanguage({ language }: Pick<TalkDetails, 'language'>) {
  if (language === null) return <Words pick={(labels) => labels.notRecorded} />;
  // Only languages with papers have their own name here.
  const ownName = printLanguages.find(language)?.ownName;
  return (
    <>
      {talkLanguages.label(language, 'de')}
      {language !== 'de' && ownName !== undefined && (
        <>
          {' – '}
          <bdi lang={language}>{ownName}</bdi>
        </>
      )}
    </>
  );
}

/** In which language a talk was held and who interpreted. */
export const talkRows = ({ language, interpreter }: TalkDetails): LabelledRow[] => [
  { label: (labels) => labels.conversationLanguage, value: <SpokenLanguage language={language} /> },
  { label: (labels) => labels.interpreter, value: <Entered>{interpreter}</Entered> },
];

/**
 * Client and caseworker, and whoever interpreted: it is their word that all was understood. Where a second language
 * stands on the paper and nobody is named, there is a line to write the name on.
 */
export function talkSignatories({
  clientName,
  responsible,
  language,
  interpreter,
}: {
  readonly clientName: string;
  readonly responsible: string;
  /** The language of the paper. */
  readonly language: string;
  readonly interpreter: string;
}): Signatory[] {
  return [
    { role: (labels) => labels.client, name: clientName },
    { role: (labels) => labels.caseworker, name: responsible },
    ...(language === 'de' && interpreter === ''
      ? []
      : [{ role: (labels) => labels.interpreter, name: interpreter } satisfies Signatory]),
  ];
}
