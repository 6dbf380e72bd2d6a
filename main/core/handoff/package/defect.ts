/** What can be wrong with a package, as codes; the receiver has the words (`receiver/messages.ts`). */
export const defectCodes = [
  'too-large',
  'not-a-zip',
  'too-many-entries',
  'entry-too-large',
  'expands-too-much',
  'path-unsafe',
  'path-twice',
  'entry-is-link',
  'entry-encrypted',
  'several-folders',
  'bag-declaration-missing',
  'manifest-missing',
  'manifest-malformed',
  'manifest-incomplete',
  'file-missing',
  'file-changed',
  'file-unlisted',
  'data-malformed',
  'schema-unknown',
  'content-mismatch',
  'code-unknown',
  'approval-missing',
  'approval-invalid',
  'approvals-same-person',
] as const;
export type DefectCode = (typeof defectCodes)[number];

/** Thrown by everything that reads a package. Carries a code and at most a path inside the package, never content. */
export class PackageDefect extends Error {
  readonly code: DefectCode;
  readonly path: string | null;
  constructor(code: DefectCode, path: string | null = null) {
    super(code);
    this.name = 'PackageDefect';
    this.code = code;
    this.path = path;
  }
}
