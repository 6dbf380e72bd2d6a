import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { printLanguages, type PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { paperLanguageFor } from '../../../domain/vocabulary/talk-languages.ts';
import { plainText } from '../../ui/plain-text.ts';

const others = printLanguages.entries.filter(({ code }) => code !== 'de');

/** The first language of a list typed by somebody („Arabisch, etwas Englisch“) that papers exist in. */
function firstNamedIn(text: string): PrintLanguage | undefined {
  const typed = plainText(text);
  const found = others
    .map(({ code, label, ownName }) => ({
      code,
      at: [...label.de.split('/'), ...label.en.split('/'), ...ownName.split('/')]
        .map((name) => typed.indexOf(plainText(name).trim()))
        .filter((place) => place >= 0)
        .toSorted((one, other) => one - other)[0],
    }))
    .filter((one): one is { code: PrintLanguage; at: number } => one.at !== undefined);
  return found.toSorted((one, other) => one.at - other.at)[0]?.code;
}

/**
 * In which language somebody will read beside the German: the one in which the plan was agreed last, else one that is
 * known of them, else the one in which they were told about their data. German where nothing says otherwise.
 */
export function clientLanguage({
  file,
  household,
  planVersions,
}: Pick<CaseView, 'file' | 'household' | 'planVersions'>): PrintLanguage {
  const client = household.find(({ person }) => person.id === file.clientId)?.person;
  const [agreed] = planVersions;
  const known = [
    agreed && paperLanguageFor(agreed.language),
    firstNamedIn(client?.languages ?? ''),
    file.informedIn && paperLanguageFor(file.informedIn),
  ];
  return (
    known.find((code): code is PrintLanguage => code !== undefined && code !== null && code !== 'de') ?? 'de'
  );
}
