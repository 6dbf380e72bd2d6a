/**
 * Version of the month export's format, part of every file name. It rises when a receiver's programs must change
 * (a column more, less or renamed), not when a vocabulary grows. Receivers accept this one and the one before.
 */
export const monthExportVersion = 1;
