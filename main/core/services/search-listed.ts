import { mayUse } from '../../../domain/access/permissions.ts';
import type { ListedHit } from '../../../domain/contract/case.operations.ts';
import { findable, type Findable } from '../../../domain/search/listed.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { programmeKinds } from '../../../domain/vocabulary/programme-kinds.ts';
import {
  groupsToFind,
  institutionsToFind,
  interpretersToFind,
  offersToFind,
  stateOfLists,
} from '../repositories/listed.ts';
import type { Work } from '../work.ts';

/** A record outside of cases, and what the search says of it. */
export type Listed = Findable & { readonly hit: ListedHit };

/** Each letter that is typed goes through the lists, and they hardly ever change: kept with the open vault, for as long as it is. */
const kept = new WeakMap<object, { state: string; all: readonly Listed[] }>();

/** Everything outside of cases that this person may look up. What is over comes last: it is seldom what is looked for. */
export function everythingListed(work: Work): readonly Listed[] {
  const { reader, today, user } = work;
  const state = [today, user.role, stateOfLists(reader)].join();
  const known = kept.get(reader.knex);
  if (known?.state === state) return known.all;
  const all = [
    ...(mayUse(user.role, 'directory.read') ? directory(work) : []),
    ...(mayUse(user.role, 'interpreter.read') ? interpreters(work) : []),
    ...(mayUse(user.role, 'programme.read') ? groups(work) : []),
  ].toSorted((one, other) => Number(one.hit.ended) - Number(other.hit.ended));
  kept.set(reader.knex, { state, all });
  return all;
}

const isOver = (lastDay: string | null, today: string): boolean => lastDay !== null && lastDay < today;

function directory({ reader, today }: Work): Listed[] {
  const institutions = institutionsToFind(reader);
  const byId = new Map(institutions.map((one) => [one.id, one]));
  const bodies = institutions.flatMap(({ id, name: body, town, contacts, endedOn }): Listed[] => {
    const common = { id, institutionId: id, ended: isOver(endedOn, today) };
    return [
      {
        ...findable(`${body} ${town}`, '', null),
        hit: { place: 'institution', name: body, detail: town, ...common },
      },
      ...contacts.map(({ name, task }): Listed => ({
        ...findable(`${name} ${task}`, body, name),
        hit: { place: 'contact-person', name, detail: joined(task, body), ...common },
      })),
    ];
  });
  const offers = offersToFind(reader).flatMap((offer): Listed[] => {
    const body = byId.get(offer.institutionId);
    if (body === undefined) return [];
    const { id, title, targetGroup, language, institutionId } = offer;
    const ended = isOver(offer.validTo, today) || isOver(body.endedOn, today);
    return [
      {
        ...findable(`${title} ${targetGroup} ${language}`, body.name, null),
        hit: { place: 'offer', id, institutionId, name: title, detail: body.name, ended },
      },
    ];
  });
  return [...bodies, ...offers];
}

const interpreters = ({ reader, today }: Work): Listed[] =>
  interpretersToFind(reader).map(({ id, name, languages, endedOn }) => {
    const spoken = languages.map((language) => interpretingLanguages.label(language, 'de')).join(', ');
    return {
      ...findable(`${name} ${spoken}`, '', name),
      hit: {
        place: 'interpreter',
        id,
        institutionId: null,
        name,
        detail: spoken,
        ended: isOver(endedOn, today),
      },
    };
  });

const groups = ({ reader, today }: Work): Listed[] =>
  groupsToFind(reader).map(({ id, kind, place, guide, schedule, endsOn }) => {
    const programme = programmeKinds.label(kind, 'de');
    return {
      ...findable(`${programme} ${place} ${guide}`, schedule, guide),
      hit: {
        place: 'programme-group',
        id,
        institutionId: null,
        name: `${programme}, ${place}`,
        detail: joined(schedule, guide),
        ended: isOver(endsOn, today),
      },
    };
  });

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
