/** How a document can be looked at: in the program's own viewer, or only as a copy outside. */
export type AttachmentView = 'pdf' | 'image' | 'copy';

interface AttachmentType {
  readonly view: AttachmentView;
  /** How such files are named; the first is the one a saved copy gets. */
  readonly extensions: readonly string[];
}

/**
 * What may lie in a case file: papers, pictures, office files. Formats that can carry programs (macros, the old binary
 * office formats, archives) are not among them.
 */
export const attachmentTypes = {
  pdf: { view: 'pdf', extensions: ['pdf'] },
  png: { view: 'image', extensions: ['png'] },
  jpg: { view: 'image', extensions: ['jpg', 'jpeg'] },
  webp: { view: 'image', extensions: ['webp'] },
  // Scanners write the first, telephones the second; Chromium shows neither.
  tif: { view: 'copy', extensions: ['tif', 'tiff'] },
  heic: { view: 'copy', extensions: ['heic', 'heif'] },
  docx: { view: 'copy', extensions: ['docx'] },
  xlsx: { view: 'copy', extensions: ['xlsx'] },
  pptx: { view: 'copy', extensions: ['pptx'] },
  odt: { view: 'copy', extensions: ['odt'] },
  ods: { view: 'copy', extensions: ['ods'] },
  odp: { view: 'copy', extensions: ['odp'] },
  rtf: { view: 'copy', extensions: ['rtf'] },
} as const satisfies Record<string, AttachmentType>;

export const attachmentTypeCodes = Object.keys(attachmentTypes) as (keyof typeof attachmentTypes)[];
export type AttachmentTypeCode = (typeof attachmentTypeCodes)[number];

/** Every ending that a file dialog should offer. */
export const attachmentExtensions: readonly string[] = attachmentTypeCodes.flatMap(
  (code) => attachmentTypes[code].extensions,
);

/** The largest document, in bytes. */
export const largestAttachment = 25 * 1024 * 1024;

export type AttachmentProblem = 'file-empty' | 'file-too-large' | 'file-type-unknown' | 'file-type-differs';

export const extensionOf = (fileName: string): string =>
  /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

export function sizeProblem(size: number): AttachmentProblem | null {
  if (size === 0) return 'file-empty';
  return size > largestAttachment ? 'file-too-large' : null;
}

/**
 * What a file is, by its content, or why it stays outside.
 * @param found the extension that its first bytes stand for; undefined where they stand for nothing known
 */
export function recogniseAttachment(
  fileName: string,
  size: number,
  found: string | undefined,
): { type: AttachmentTypeCode } | { problem: AttachmentProblem } {
  const problem = sizeProblem(size);
  if (problem !== null) return { problem };
  const type = attachmentTypeCodes.find((code) => code === found);
  if (type === undefined) return { problem: 'file-type-unknown' };
  const named: readonly string[] = attachmentTypes[type].extensions;
  return named.includes(extensionOf(fileName)) ? { type } : { problem: 'file-type-differs' };
}
