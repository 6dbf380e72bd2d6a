import { intakeDetails, type CaseFile, type IntakeDetails } from '../../../../domain/case/case-file.ts';

/** The part of the file that the intake form shows, field by field as its schema names them. */
export function intakeValues(file: CaseFile): IntakeDetails {
  const names = Object.keys(intakeDetails.shape) as (keyof IntakeDetails)[];
  return Object.fromEntries(names.map((name) => [name, file[name]])) as IntakeDetails;
}
