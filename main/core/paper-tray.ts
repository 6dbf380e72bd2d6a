import { randomUUID } from 'node:crypto';
import type { Paper } from '../../domain/paper/paper.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';

interface Sheet {
  /** Of one that was kept in the file when it left, the kept one from then on. */
  paper: Paper;
  /** What it said when it was laid out, as JSON. */
  content?: string;
  bytes?: Uint8Array;
}

/** One is looked at, and one may be on its way while another language is chosen. */
const most = 4;

/** Papers that somebody looks at. They lie in this process only, and end with it. */
export class PaperTray {
  readonly #sheets = new Map<string, Sheet>();

  /** The oldest gives way. */
  prepare(paper: Paper): string {
    const [oldest] = this.#sheets.keys();
    if (this.#sheets.size >= most && oldest !== undefined) this.#sheets.delete(oldest);
    const id = randomUUID();
    this.#sheets.set(id, { paper });
    return id;
  }

  /** @throws OperationFailure `not-found` */
  sheet(id: string): Sheet {
    const sheet = this.#sheets.get(id);
    if (sheet === undefined) throw new OperationFailure('not-found');
    return sheet;
  }
}
