import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { PackageDefect } from './defect.ts';

/** The two acts of a package's four eyes; each is done by another person. */
export const approvalActs = ['prepared', 'released'] as const;
export type ApprovalAct = (typeof approvalActs)[number];

/** One person's word for a package. Names stay in the office; the slot id says who it was. */
export interface Approval {
  slotId: string;
  /** ISO UTC timestamp that is part of what was signed. */
  at: string;
  /** Ed25519: raw public key (32 bytes) and signature (64 bytes) over `approvalMessage`. */
  publicKey: Uint8Array;
  signature: Uint8Array;
}

export interface ApprovedThing {
  packageId: string;
  manifestHash: string;
}

/** What a person signs. It names the act, so that nobody's preparing can be passed off as a release. */
export function approvalMessage(
  act: ApprovalAct,
  { packageId, manifestHash }: ApprovedThing,
  at: string,
): Uint8Array {
  const lines = ['KIM-Fallakte approval 1', act, packageId, manifestHash, at, ''];
  return Buffer.from(lines.join('\n'), 'utf8');
}

const base64 = z.base64().max(128);
const approvalRecord = z.strictObject({
  slotId: z.string().min(1).max(64),
  at: z.iso.datetime(),
  publicKey: base64,
  signature: base64,
});
const approvalsRecord = z.strictObject({
  packageId: z.string(),
  manifestSha512: z.string(),
  prepared: approvalRecord,
  released: approvalRecord,
});
export type ApprovalsRecord = z.infer<typeof approvalsRecord>;

/** The tag file `approvals.json`. Throws PackageDefect when the two are one person or a signature does not fit. */
export function writeApprovals(thing: ApprovedThing, prepared: Approval, released: Approval): Uint8Array {
  const record = ({ slotId, at, publicKey, signature }: Approval) => ({
    slotId,
    at,
    publicKey: Buffer.from(publicKey).toString('base64'),
    signature: Buffer.from(signature).toString('base64'),
  });
  const approvals = {
    packageId: thing.packageId,
    manifestSha512: thing.manifestHash,
    prepared: record(prepared),
    released: record(released),
  };
  checkApprovals(approvals, thing);
  return Buffer.from(`${JSON.stringify(approvals, null, 2)}\n`, 'utf8');
}

/** Reads and checks `approvals.json` against the package it lies in. Throws PackageDefect. */
export function readApprovals(bytes: Uint8Array, thing: ApprovedThing): ApprovalsRecord {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new PackageDefect('approval-invalid');
  }
  const parsed = approvalsRecord.safeParse(value);
  if (!parsed.success) throw new PackageDefect('approval-invalid');
  checkApprovals(parsed.data, thing);
  return parsed.data;
}

function checkApprovals(approvals: ApprovalsRecord, thing: ApprovedThing): void {
  if (approvals.packageId !== thing.packageId || approvals.manifestSha512 !== thing.manifestHash) {
    throw new PackageDefect('approval-invalid');
  }
  const { prepared, released } = approvals;
  if (prepared.slotId === released.slotId || prepared.publicKey === released.publicKey) {
    throw new PackageDefect('approvals-same-person');
  }
  for (const act of approvalActs) {
    if (!isSigned(act, approvals[act], thing)) throw new PackageDefect('approval-invalid', act);
  }
}

function isSigned(act: ApprovalAct, approval: z.infer<typeof approvalRecord>, thing: ApprovedThing): boolean {
  const publicKey = Buffer.from(approval.publicKey, 'base64');
  const signature = Buffer.from(approval.signature, 'base64');
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify(null, approvalMessage(act, thing, approval.at), key, signature);
}
