export const borders: readonly object[];
