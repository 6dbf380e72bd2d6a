import { z } from 'zod';
import { packageBaseName } from '../../../../domain/handoff/package-name.ts';
import type { MonthExport } from '../../../../domain/handoff/month-export.ts';
import { archive, type PackedFile } from './archive.ts';
import { readApprovals, writeApprovals, type Approval, type ApprovalsRecord } from './approvals.ts';
import { compareWithManifest, manifestOf, parseManifest, sha512Hex } from './checksums.ts';
import { PackageDefect } from './defect.ts';
import { manifestName, readMonthExport, type FrozenPayload } from './payload.ts';
import { unpack, type UnpackLimits } from './unpack.ts';

const tagManifestName = 'tagmanifest-sha512.txt';
const declarationName = 'bagit.txt';
const infoName = 'bag-info.txt';
const approvalsName = 'approvals.json';
const checkpointName = 'audit-checkpoint.json';
const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A checkpoint of the audit log as the office keeps it: sequence, head, count, epoch, time, previous, signature. */
export const auditCheckpoint = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type AuditCheckpoint = Readonly<z.infer<typeof auditCheckpoint>>;

export interface PackageParts {
  payload: FrozenPayload;
  preparedBy: Approval;
  releasedBy: Approval;
  auditCheckpoint: AuditCheckpoint;
  /** OpenPGP fingerprint of the key it will be encrypted to: a package passed on to somebody else is noticed. */
  recipientFingerprint: string;
}

/**
 * The package as a BagIt bag (RFC 8493) in a ZIP with one top folder; the same parts give the same bytes.
 * Throws PackageDefect when the approvals are by one person or do not fit the payload.
 */
export async function assemblePackage(parts: PackageParts): Promise<Uint8Array> {
  const { payload } = parts;
  const thing = { packageId: payload.header.packageId, manifestHash: payload.manifestHash };
  const text = (path: string, content: string) => ({ path, bytes: Buffer.from(content, 'utf8') });
  const tags: PackedFile[] = [
    text(declarationName, declaration),
    text(infoName, bagInfo(parts)),
    { path: manifestName, bytes: manifestOf(payload.files) },
    { path: approvalsName, bytes: writeApprovals(thing, parts.preparedBy, parts.releasedBy) },
    text(checkpointName, `${JSON.stringify(auditCheckpoint.parse(parts.auditCheckpoint), null, 2)}\n`),
  ];
  const files = [...tags, { path: tagManifestName, bytes: manifestOf(tags) }, ...payload.files];
  const folder = packageBaseName(payload.header);
  return archive(files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })));
}

function bagInfo({ payload: { header, files }, releasedBy, recipientFingerprint }: PackageParts): string {
  const size = files.reduce((total, file) => total + file.bytes.byteLength, 0);
  const lines: [string, string | number][] = [
    ['Source-Organization', header.sender],
    ['External-Identifier', header.packageId],
    ['Bagging-Date', releasedBy.at.slice(0, 10)],
    ['Payload-Oxum', `${size}.${files.length}`],
    ['KIM-Recipient', header.recipient],
    ['KIM-Recipient-Key', recipientFingerprint.toUpperCase()],
    ['KIM-Period', header.period],
    ['KIM-Sequence', header.sequence],
    ['KIM-Previous-Package-SHA512', header.previousPackageHash ?? 'none'],
    ['KIM-Schema-Version', header.schemaVersion],
    ['KIM-Vocabulary-Version', header.vocabularyVersion],
  ];
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('');
}

export interface ReadPackage {
  folder: string;
  month: MonthExport;
  manifestHash: string;
  approvals: ApprovalsRecord;
  auditCheckpoint: AuditCheckpoint;
  recipientFingerprint: string;
  files: readonly PackedFile[];
}

/**
 * Reads a package's ZIP and checks everything that can be checked without keys: limits, both manifests, approvals by
 * two persons, the data's form, and that name and tag files say the same as the data. Throws PackageDefect.
 */
export async function readPackage(zip: Uint8Array, limits?: UnpackLimits): Promise<ReadPackage> {
  const { folder, files } = insideOneFolder(await unpack(zip, limits));
  const find = (path: string, defect: 'bag-declaration-missing' | 'manifest-missing' | 'file-missing') => {
    const file = files.find((entry) => entry.path === path);
    if (file === undefined) throw new PackageDefect(defect, path);
    return file.bytes;
  };
  if (Buffer.from(find(declarationName, 'bag-declaration-missing')).toString('utf8') !== declaration) {
    throw new PackageDefect('bag-declaration-missing', declarationName);
  }
  const tagManifest = parseManifest(find(tagManifestName, 'manifest-missing'));
  const manifestBytes = find(manifestName, 'manifest-missing');
  for (const name of [declarationName, infoName, manifestName, approvalsName, checkpointName]) {
    if (tagManifest.has(name)) continue;
    throw new PackageDefect(name === approvalsName ? 'approval-missing' : 'manifest-incomplete', name);
  }
  const isData = (file: PackedFile) => file.path.startsWith('data/');
  const data = files.filter(isData);
  compareWithManifest(
    files.filter((file) => !isData(file) && file.path !== tagManifestName),
    tagManifest,
  );
  compareWithManifest(data, parseManifest(manifestBytes));

  const month = readMonthExport(data);
  const manifestHash = sha512Hex(manifestBytes);
  const thing = { packageId: month.header.packageId, manifestHash };
  const approvals = readApprovals(find(approvalsName, 'file-missing'), thing);
  const info = readInfo(find(infoName, 'file-missing'));
  const agrees =
    folder === packageBaseName(month.header) &&
    info.get('External-Identifier') === month.header.packageId &&
    info.get('KIM-Recipient') === month.header.recipient &&
    info.get('KIM-Sequence') === String(month.header.sequence);
  if (!agrees) throw new PackageDefect('content-mismatch', infoName);
  return {
    folder,
    month,
    manifestHash,
    approvals,
    auditCheckpoint: readCheckpoint(find(checkpointName, 'file-missing')),
    recipientFingerprint: info.get('KIM-Recipient-Key') ?? '',
    files,
  };
}

function readCheckpoint(bytes: Uint8Array): AuditCheckpoint {
  try {
    return auditCheckpoint.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    throw new PackageDefect('data-malformed', checkpointName);
  }
}

function insideOneFolder(entries: readonly PackedFile[]): { folder: string; files: PackedFile[] } {
  const folder = entries[0]?.path.split('/')[0] ?? '';
  const prefix = `${folder}/`;
  if (entries.length === 0 || !entries.every((entry) => entry.path.startsWith(prefix))) {
    throw new PackageDefect('several-folders');
  }
  return { folder, files: entries.map(({ path, bytes }) => ({ path: path.slice(prefix.length), bytes })) };
}

function readInfo(bytes: Uint8Array): Map<string, string> {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.includes(': '))
      .map((line) => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2)];
      }),
  );
}
