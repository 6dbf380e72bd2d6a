/** Search over everything, and "what is to be new?". */
export const search = {
  label: 'In allem suchen',
  placeholder: 'Suchen (Strg+K)',
  create: {
    heading: 'Was möchten Sie neu anlegen?',
    text: 'Ein neuer Fall beginnt mit der Suche nach der Person. Ein Kontakt gehört zu einem vorhandenen Fall.',
    case: 'Neuer Fall',
    contact: 'Neuer Kontakt',
  },
} as const;
