import { dataCategoryOf, type DataCategory } from '../vocabulary/data-categories.ts';
import type { FieldOfAction } from '../vocabulary/fields-of-action.ts';
import type { CaseExportRow } from './month-export.ts';

/** Columns that belong to a category of the consent ledger; the others describe the office's own work. */
const columnCategories = {
  ageGroup: 'identity',
  gender: 'identity',
  originRegion: 'identity',
  residenceTitle: 'residence',
  germanLevel: 'language',
  closureReason: 'evaluation',
  sustainability: 'evaluation',
} as const satisfies Partial<Record<keyof CaseExportRow, DataCategory>>;

/** Codes that give away a special category although their column does not belong to one. */
const tellingCodes: Partial<Record<string, DataCategory>> = {
  'residenceTitle:aufenthg-25-4a': 'violence-discrimination',
  'accessPath:health-service': 'health',
  'kind:psz': 'health',
  'notPossibleReason:health': 'health',
};

/** Takes everything out of a row that belongs to a category which may not leave. */
export function redactRow(row: CaseExportRow, categories: ReadonlySet<DataCategory>): CaseExportRow {
  const allowed = (category: DataCategory | undefined) => category === undefined || categories.has(category);
  const code = (column: string, value: string | null) =>
    value !== null && allowed(tellingCodes[`${column}:${value}`]) ? value : null;
  const fieldAllowed = (field: string) => allowed(dataCategoryOf(field as FieldOfAction));

  const redacted = { ...row };
  for (const [column, category] of Object.entries(columnCategories)) {
    if (!allowed(category)) redacted[column as keyof typeof columnCategories] = null;
  }
  const goals = allowed('plan') ? row.goals.filter((goal) => fieldAllowed(goal.field)) : [];
  const goalNumbers = new Set(goals.map((goal) => goal.number));
  return {
    ...redacted,
    residenceTitle: code('residenceTitle', redacted.residenceTitle),
    accessPath: code('accessPath', row.accessPath),
    fields: row.fields.filter(({ field }) => fieldAllowed(field)),
    goals: allowed('evaluation') ? goals : goals.map((goal) => ({ ...goal, attainment: null })),
    measures: row.measures
      .filter((measure) => goalNumbers.has(measure.goal))
      .map((measure) => ({
        ...measure,
        kind: code('kind', measure.kind),
        notPossibleReason: code('notPossibleReason', measure.notPossibleReason),
      })),
  };
}
