import type { errors as german } from '../de/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof german> = {
  locked: {
    happened: 'The file is locked.',
    safe: 'What was saved is safe, what you typed last is kept as a draft.',
    next: 'Unlock the file with your password.',
  },
  'not-allowed': {
    happened: 'Your role may not take this step.',
    safe: 'Nothing was changed.',
    next: 'Ask your team lead if you need this step for your work.',
  },
  'invalid-input': {
    happened: 'Some entries do not fit yet.',
    safe: 'What you typed is still in the form.',
    next: 'Check the marked fields and save again.',
  },
  'not-found': {
    happened: 'This entry no longer exists.',
    safe: 'All other entries are unchanged.',
    next: 'Go back to the overview. The entry may have been removed in the meantime.',
  },
  'version-conflict': {
    happened: 'The entry was changed since you opened it.',
    safe: 'The saved state was not overwritten. What you typed is still in the form.',
    next: 'Copy what you want to keep and open the entry again.',
  },
  'phase-rule': {
    happened: 'The case file still lacks something for this step.',
    safe: 'Nothing was changed, everything entered so far is saved.',
    next: 'Complete the points named and try again.',
  },
  'case-access-needed': {
    happened: 'Another person is responsible for this case.',
    safe: 'The case was not opened.',
    next: 'Open it with a reason if you stand in for them. The reason is then part of the case file.',
  },
  'case-closed': {
    happened: 'This case is closed and can no longer be changed.',
    safe: 'Everything is saved and can be read.',
    next: 'Create a new case if the person needs support again.',
  },
  'disclosure-refused': {
    happened: 'This information may not go to the institution at present.',
    safe: 'Nothing was passed on and nothing recorded. What you typed is still in the form.',
    next: 'See what is missing: a consent, a legal basis or an entry in the directory.',
  },
  'consent-relied-on': {
    happened: 'Something was passed on under this consent already.',
    safe: 'Nothing was changed: what was passed on rests on its wording.',
    next: 'Withdraw this consent, and then record a new one with the right details.',
  },
  'paper-outdated': {
    happened: 'The file was changed since you opened this preview.',
    safe: 'Nothing was saved.',
    next: 'Close the preview and open it again. You will see what the paper says today.',
  },
  'read-only': {
    happened: 'At the moment the file can only be read.',
    safe: 'Everything saved is there. What you typed is still in the form.',
    next: 'Talk to your IT. The reason is shown at the top of the window.',
  },
  'wrong-password': {
    happened: 'Name and password do not match.',
    safe: 'The file is encrypted as before.',
    next: 'Check the caps lock key and enter the password again.',
  },
  'too-many-attempts': {
    happened: 'After several attempts there is a short wait.',
    safe: 'The file is encrypted as before, nothing is lost.',
    next: 'Wait until the time is over and try again.',
  },
  'vault-missing': {
    happened: 'There is no file at this place.',
    safe: 'Nothing was created and nothing was deleted.',
    next: 'Check whether the folder was renamed or moved, or set up a new file.',
  },
  'vault-exists': {
    happened: 'There is a file at this place already.',
    safe: 'The existing file was not changed.',
    next: 'Unlock the existing file or choose another place.',
  },
  'key-file-damaged': {
    happened: 'The key file is missing or damaged.',
    safe: 'The databases were neither opened nor changed.',
    next: 'Use the previous key file or a backup if there is one here. Otherwise ask your IT for help.',
  },
  'database-missing': {
    happened: 'A database of the file is missing.',
    safe: 'No empty database was put in its place.',
    next: 'Restore the latest backup or ask your IT for help.',
  },
  'database-damaged': {
    happened: 'A database of the file is damaged.',
    safe: 'It was not opened, so that nothing more is lost.',
    next: 'Restore the latest backup or ask your IT for help.',
  },
  'database-newer': {
    happened: 'This file was used with a newer version of the program.',
    safe: 'The file was not changed.',
    next: 'Ask your IT to update the program on this PC.',
  },
  'vault-in-use': {
    happened: 'This file is already open in another window or by another person.',
    safe: 'Nothing was changed.',
    next: 'Close the other window or ask the other person to lock the file. Then try again.',
  },
  'recovery-words-wrong': {
    happened: 'The recovery words do not belong to this file.',
    safe: 'The file is encrypted as before.',
    next: 'Check order and spelling, and whether the envelope belongs to this file.',
  },
  'setup-not-started': {
    happened: 'The set-up was interrupted.',
    safe: 'No file has been created yet.',
    next: 'Start the set-up again.',
  },
  'backup-damaged': {
    happened: 'This backup is damaged.',
    safe: 'The file and the other backups were not changed.',
    next: 'Choose an older backup.',
  },
  'attachment-missing': {
    happened: 'The content of this document is missing in the folder of the vault.',
    safe: 'What is known of the document and all other documents are there.',
    next: 'Ask your IT to complete the folder “dokumente” from a backup.',
  },
  'attachment-damaged': {
    happened: 'The content of this document was changed outside the program or is damaged.',
    safe: 'It was not opened. All other documents are unchanged.',
    next: 'Ask your IT to bring it back from a backup.',
  },
  'recipient-key-missing': {
    happened: 'There is no key for this recipient yet.',
    safe: 'Nothing has left the office.',
    next: 'Ask the team lead to enter the public key of the recipient.',
  },
  'recipient-key-unusable': {
    happened: 'The key of the recipient cannot be used.',
    safe: 'Nothing has left the office.',
    next: 'Ask the recipient for a valid OpenPGP key for encryption.',
  },
  'recipient-key-changed': {
    happened: 'The key of the recipient was changed after the preparation.',
    safe: 'Nothing has left the office.',
    next: 'Withdraw the package, compare the new fingerprint by telephone, and prepare the handover again.',
  },
  'four-eyes': {
    happened: 'Whoever prepared a handover cannot release it.',
    safe: 'The prepared package is unchanged and has not been sent.',
    next: 'Ask another person with the role team lead to release it.',
  },
  'package-not-open': {
    happened: 'This package has already been released or taken back.',
    safe: 'Nothing was written a second time.',
    next: 'Open the overview of handovers to see its state.',
  },
  'package-outdated': {
    happened: 'What may be handed over has changed since the package was prepared.',
    safe: 'Nothing has left the office.',
    next: 'Withdraw the package and prepare the handover again. The preview shows what stays now.',
  },
  'nothing-to-deliver': {
    happened: 'There is nothing for this month that may be handed over.',
    safe: 'Nothing has left the office.',
    next: 'The list shows what stays behind and why.',
  },
  'outbox-missing': {
    happened: 'The outgoing folder cannot be reached.',
    safe: 'The package is safe in the file, nothing was written by halves.',
    next: 'Check the connection to the drive and try again.',
  },
  'outbox-read-only': {
    happened: 'The outgoing folder cannot be written to.',
    safe: 'The package is safe in the file, nothing was written by halves.',
    next: 'Ask your IT for write access to the folder and try again.',
  },
  'name-taken': {
    happened: 'The outgoing folder has a file of this name already.',
    safe: 'The existing file was not overwritten.',
    next: 'Move the existing file and try again.',
  },
  'list-unreadable': {
    happened: 'This file can’t be read as a list.',
    safe: 'Nothing was taken over.',
    next: 'Open the table in your spreadsheet program, save it as XLSX or CSV and choose that file.',
  },
  'list-too-long': {
    happened: 'This list is too long.',
    safe: 'Nothing was taken over.',
    next: 'Split the list into files of at most 5000 rows and read them in one after the other.',
  },
  'list-refused': {
    happened: 'This file is not read as a list.',
    safe: 'Nothing was taken over. The file is unchanged.',
    next: 'The reason:',
  },
  'no-access': {
    happened: 'The program has no right to read or to write files of the case file.',
    safe: 'What was saved last is complete.',
    next: 'Ask your IT for the right to read and write in the folder of the file, then try again.',
  },
  'disk-full': {
    happened: 'There is no space left on the disk.',
    safe: 'The last saved state is complete. What you typed is still in the form.',
    next: 'Make space or ask your IT to, and save again.',
  },
  'disk-failed': {
    happened: 'The disk reported an error while reading or writing.',
    safe: 'The last saved state is intact. What you were about to save may not be saved.',
    next: 'Have a look and try again. If this happens again, talk to your IT at once: the disk may be failing.',
  },
  busy: {
    happened: 'The file is busy with another task.',
    safe: 'Nothing was changed.',
    next: 'Try again in a moment.',
  },
  'core-ended': {
    happened: 'The protected part of the program has ended.',
    safe: 'What was saved is safe, your drafts are kept in the file.',
    next: 'Unlock the file again. If this happens again, talk to your IT.',
  },
  internal: {
    happened: 'An unexpected error occurred.',
    safe: 'The last saved state is intact.',
    next: 'Try again. If this happens again, talk to your IT.',
  },
};
