import { mostListColumns } from './columns.ts';

/** What is read of a file, and no more. */
export interface ListLimits {
  readonly bytes: number;
  /** Without the headings. */
  readonly rows: number;
  readonly columns: number;
  /** Of one cell, in characters: Excel has no longer ones. */
  readonly cell: number;
  /** Of what a compressed file expands to, in bytes. */
  readonly expanded: number;
  /** Expanded size : packed size. */
  readonly ratio: number;
}

export const listLimits: ListLimits = {
  bytes: 10_000_000,
  rows: 5000,
  columns: mostListColumns,
  cell: 32_767,
  expanded: 100_000_000,
  ratio: 200,
};

/** Why a file is not read at all. */
export const listRefusals = [
  'too-large',
  'too-many-columns',
  'cell-too-long',
  'no-rows',
  'not-a-list',
  'old-excel',
  'binary-excel',
  'open-document',
  'encrypted',
  'macros',
  'expands-too-much',
  'damaged',
] as const;
export type ListRefusal = (typeof listRefusals)[number];
