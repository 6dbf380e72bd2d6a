/** Search over everything, and "what is to be new?". */
export const search = {
  label: 'In allem suchen',
  placeholder: 'Suchen (Strg+K)',
  similar: 'ähnlich geschrieben',
  place: {
    person: 'Name',
    contact: 'Kontakt',
    intake: 'Zugang',
    assessment: 'Erstgespräch',
    goal: 'Ziel',
    step: 'Schritt',
    measure: 'Maßnahme',
    referral: 'Vermittlung',
    interpreting: 'Sprachmittlung',
    conference: 'Fallkonferenz',
    document: 'Dokument',
    gap: 'Bedarfssignal',
    programme: 'Programm',
    closing: 'Abschluss',
    check: 'Nachhaltigkeit',
  },
  create: {
    heading: 'Was möchten Sie neu anlegen?',
    text: 'Ein neuer Fall beginnt mit der Suche nach der Person. Ein Kontakt gehört zu einem vorhandenen Fall.',
    case: 'Neuer Fall',
    contact: 'Neuer Kontakt',
  },
} as const;
