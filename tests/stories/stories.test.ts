import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { operations } from '../../domain/contract/operations.ts';
import { storiesUpTo, storyMinutes } from './index.ts';

const today = localToday();

describe.each(storiesUpTo(today).map((story) => [story.key, story] as const))(
  'the story of %s',
  (key, story) => {
    it('takes the minutes that the domain paper gives', () => {
      const minutes = story.contacts.reduce((sum, contact) => sum + contact.minutes, 0);
      expect(minutes).toBe(storyMinutes[key]);
    });

    it('lies before today', () => {
      const last = story.check?.endedOn ?? '';
      expect(daysBetween(last, today)).toBeGreaterThan(0);
      for (const { contactOn } of story.contacts) expect(contactOn <= last).toBe(true);
    });

    it('has people whom the contract accepts as they are', () => {
      const people = [story.client, ...story.household.map(({ details }) => details)];
      for (const details of people) {
        const parsed = operations['case.create'].input.parse({
          client: details,
          openedOn: story.openedOn,
          occasion: '',
        });
        expect(parsed.client).toEqual(details);
      }
    });
  },
);
