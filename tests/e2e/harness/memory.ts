import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** What is looked for, by a name that may stand in a report. */
export type Traces = Readonly<Record<string, string>>;

/** A text in one spelling in which it could lie in memory or in a file. */
interface Form {
  readonly name: string;
  readonly bytes: Buffer;
}
interface Search {
  readonly forms: readonly Form[];
  /** What all texts begin with, in each spelling: most bytes hold none of it, and are searched no further. */
  readonly beginnings: readonly Buffer[];
}

const encodings = ['utf8', 'utf16le', 'latin1'] as const;

/** In ASCII two spellings are the same bytes. */
const spellings = (text: string): Buffer[] => [
  ...new Map(
    encodings.map((encoding) => [Buffer.from(text, encoding).toString('hex'), Buffer.from(text, encoding)]),
  ).values(),
];

function searchFor(traces: Traces): Search {
  const texts = Object.values(traces);
  const differing = [...(texts[0] ?? '')].findIndex((_, index) =>
    texts.some((text) => text[index] !== texts[0]?.[index]),
  );
  return {
    forms: Object.entries(traces).flatMap(([name, text]) =>
      spellings(text).map((bytes) => ({ name, bytes })),
    ),
    beginnings: spellings(texts[0]?.slice(0, Math.max(differing, 0)) ?? ''),
  };
}

const namesFoundIn = (bytes: Buffer, { forms, beginnings }: Search): string[] =>
  beginnings.some((beginning) => bytes.includes(beginning))
    ? forms.filter((form) => bytes.includes(form.bytes)).map(({ name }) => name)
    : [];

export interface RunningProcess {
  pid: number;
  /** `shell`, `core`, `renderer`, `gpu-process` … */
  kind: string;
}

/** A process and all that came from it. */
export function processesUnder(root: number): RunningProcess[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name): [number, number][] => {
        const stat = readIfThere(`/proc/${name}/stat`);
        return stat === undefined
          ? []
          : [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0])]];
      }),
  );
  const isUnder = (pid: number): boolean => pid === root || (pid > 1 && isUnder(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isUnder).map((pid) => ({ pid, kind: kindOf(pid) }));
}

function kindOf(pid: number): string {
  const command = readIfThere(`/proc/${pid}/cmdline`) ?? '';
  if (command.includes('--utility-sub-type=node.mojom.NodeService')) return 'core';
  return /--type=([a-z-]+)/.exec(command)?.[1] ?? 'shell';
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const chunk = 8 * 1024 * 1024;
/** A text that lies across the border of two chunks is found in the second. */
const overlap = 1024;

/** Names of the traces in the readable memory of a process; undefined when the system does not let us look. */
export function tracesInMemory(pid: number, traces: Traces): string[] | undefined {
  const search = searchFor(traces);
  const maps = readIfThere(`/proc/${pid}/maps`);
  if (maps === undefined || maps === '') return undefined;
  const found = new Set<string>();
  let memory: number;
  try {
    memory = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return undefined;
  }
  const bytes = Buffer.alloc(chunk);
  for (const [, from = '', to = ''] of maps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) r/gm)) {
    const end = Number.parseInt(to, 16);
    for (let at = Number.parseInt(from, 16); at < end;) {
      const length = readOrNothing(memory, bytes, Math.min(chunk, end - at), at);
      if (length === 0) break;
      for (const name of namesFoundIn(bytes.subarray(0, length), search)) found.add(name);
      at += at + length < end && length > overlap ? length - overlap : length;
    }
  }
  closeSync(memory);
  return [...found].sort();
}

/** Some ranges exist and can't be read (devices, guard pages). */
function readOrNothing(file: number, bytes: Buffer, length: number, at: number): number {
  try {
    return readSync(file, bytes, 0, length, at);
  } catch {
    return 0;
  }
}

/** Files below a folder that hold one of the traces. */
export function filesWithTraces(folder: string, traces: Traces): string[] {
  const search = searchFor(traces);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => namesFoundIn(readFileSync(file), search).length > 0);
}
