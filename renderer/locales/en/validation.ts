import type { validation as german } from '../de/validation.ts';
import type { Translation } from '../translation.ts';

export const validation: Translation<typeof german> = {
  required: 'Fill in this field.',
  'required-number': 'Enter a number.',
  'required-date': 'Enter a date.',
  'required-choice': 'Choose an entry.',
  'required-tick': 'Confirm this point.',
  'too-long': 'Shorten the text.',
  'too-short': 'Write a little more.',
  'not-a-date': 'Enter a date that exists, for example 03.05.2015.',
  'date-too-early': 'Enter a date from 01.01.1900 on.',
  'date-in-future': 'Enter a date that is not in the future.',
  'birth-date-in-future': 'Enter a birth date that is not in the future.',
  'date-not-ahead': 'Enter a day after today.',
  'date-in-past': 'Enter today or a later day.',
  'date-too-far': 'Enter a day within the next twelve months.',
  'not-in-list': 'Choose an entry of the list.',
  'not-a-number': 'Enter a whole number, for example 45.',
  'minutes-out-of-range': 'Enter between 0 and 1440 minutes.',
  'count-out-of-range': 'Enter a whole number from 0 to 9999.',
  'password-too-short': 'Choose a password of at least 12 characters. A sentence is easy to remember.',
  'password-too-common': 'This password is on lists of known passwords. Choose another one.',
  'password-like-name': 'The password resembles your name or that of the office. Choose another one.',
  'passwords-differ': 'The two entries differ. Enter the password again.',
  'duplicate-name': 'This name exists already. Add to it, so that the two can be told apart.',
  'word-mismatch': 'This word is not at this place of the printout. Check the number and the word.',
  'recovery-word-count': 'Enter all 24 words in the order of the printout.',
  'not-a-month': 'Enter a month, for example 11.2026.',
  'file-empty': 'This file is empty. Choose another one.',
  'file-too-large': 'This file is larger than 25 MB. Make it smaller or split it.',
  'file-type-unknown':
    'The case file does not take such files. Possible are PDF, pictures (JPG, PNG, WebP, TIFF, HEIC) and office files without macros.',
  'file-type-differs':
    'The content of this file is something else than its name says. Ask where it comes from, and do not open it.',
  'consent-in-force': 'On this day a consent to the same information was in force. Record its withdrawal.',
  'before-consent': 'Enter a day that is not before the day of the consent.',
  'consent-withdrawn-already': 'This consent is withdrawn already.',
  'end-before-start': 'Enter an end that is not before the beginning.',
  'before-talk': 'Enter a day that is not before the talk.',
  'before-sent': 'Enter a day that is not before the referral.',
  'before-conference': 'Enter a day that is not before the case conference.',
  'conference-not-empty':
    'This case conference has institutions at its table, decisions or tasks. Take them out first, then its kind can be changed.',
  'before-agreement': 'Enter a day that is not before the agreement.',
  'before-birth': 'Enter a day that is not before the birth.',
  'born-after-membership':
    'The person belongs to the household from before this day. Check the date of birth, or first change since when they belong to it.',
  'born-after-care':
    'What is said about day care, school or training holds from before this day. Check the date of birth, or first change its “Since”.',
  'born-after-school-entry':
    'A school place has been looked for from before this day. Check the date of birth, or first change the school place under “Programmes”.',
  'born-after-group':
    'The person is registered for a group from before this day. Check the date of birth, or first change the group under “Programmes”.',
  invalid: 'Check this entry.',
};
