import { arch, cpus, totalmem } from 'node:os';
import type { Line, NotMeasured } from './measure.ts';

const widths = { name: 66, value: 13, ratio: 7, target: 8, verdict: 7 };

export function printHeading(cases: number): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${process.version}, ${cases} cases, ${cases * 10} contacts\n`,
  );
  printRow('', 'ours', 'reference', 'ratio', 'target', '');
}

export function printLine({ name, unit, ours, reference, ratio, target }: Line): void {
  const verdict = target === null ? '' : ratio <= target ? 'ok' : 'MISSED';
  printRow(
    name,
    `${rounded(ours)} ${unit}`,
    `${rounded(reference)} ${unit}`,
    ratio.toFixed(2),
    target === null ? '–' : `≤ ${Number(target.toFixed(2))}`,
    verdict,
  );
}

export function printNotMeasured({ name, why }: NotMeasured): void {
  console.log(`${name.padEnd(widths.name)} not measured: ${why}`);
}

function printRow(
  name: string,
  ours: string,
  reference: string,
  ratio: string,
  target: string,
  verdict: string,
) {
  console.log(
    [
      name.padEnd(widths.name),
      ours.padStart(widths.value),
      reference.padStart(widths.value),
      ratio.padStart(widths.ratio),
      target.padStart(widths.target),
      verdict.padStart(widths.verdict),
    ].join(' '),
  );
}

const rounded = (value: number): string => value.toFixed(value < 10 ? 3 : 1);
