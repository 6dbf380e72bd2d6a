/** Stated in every handover package; raised with each change of a list, so that the receiver knows which one applied. */
export const vocabularyVersion = '2026.1';
