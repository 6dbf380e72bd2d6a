import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { localToday } from '../../../domain/validation.ts';
import { createCore, type Core } from '../../../main/core/core.ts';
import { deskAt, officeTemplate, slotsOf, type Desk } from '../../stories/office.ts';
import { staff, type StaffKey } from '../../stories/staff.ts';

/** The day on which the tests of a file began. */
export const today = localToday();

export interface Office {
  /** Vault in `akte`, packages in `ausgang`. */
  readonly folder: string;
  readonly vault: string;
  sitDown(person: StaffKey, options?: { outboxFolder?: string; now?: () => Date }): Promise<Desk>;
  /** A core without anybody logged in. */
  core(options?: { outboxFolder?: string; now?: () => Date }): Core;
}

function template() {
  let made: string;
  let slotIds: Record<StaffKey, string>;
  return {
    async build() {
      made = await officeTemplate();
      slotIds = await slotsOf(join(made, 'akte'));
    },
    copy(): OpenOffice {
      const folder = mkdtempSync(join(tmpdir(), 'kim-office-'));
      cpSync(made, folder, { recursive: true });
      return openOffice(folder, slotIds);
    },
  };
}

interface OpenOffice extends Office {
  /** Locks whatever is open and deletes the folder. */
  end(): Promise<void>;
}

function openOffice(folder: string, slotIds: Record<StaffKey, string>): OpenOffice {
  const vault = join(folder, 'akte');
  const cores: Core[] = [];
  const core: Office['core'] = (options = {}) => {
    const made = createCore({
      vaultFolder: vault,
      outboxFolder: options.outboxFolder ?? folder,
      training: false,
      now: options.now ?? (() => new Date()),
    });
    cores.push(made);
    return made;
  };
  return {
    folder,
    vault,
    core,
    async sitDown(person, options) {
      const desk = deskAt(core(options), slotIds[person]);
      await desk.call('vault.unlock', { slotId: desk.slotId, password: staff[person].password });
      return desk;
    },
    async end() {
      for (const made of cores) await made.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An office with a real encrypted vault of its own for each call; ended after the test that asked for it. */
export function officeForEachTest(): () => Office {
  const base = template();
  const open: OpenOffice[] = [];
  beforeAll(() => base.build());
  afterEach(async () => {
    for (const office of open.splice(0)) await office.end();
  });
  return () => {
    const office = base.copy();
    open.push(office);
    return office;
  };
}

/** One office and one person at work for all tests of a file, where each test makes a case of its own. */
export function deskForFile(person: StaffKey): () => Desk & { office: Office } {
  const base = template();
  let office: OpenOffice;
  let desk: Desk;
  beforeAll(async () => {
    await base.build();
    office = base.copy();
    desk = await office.sitDown(person);
  });
  afterAll(() => office.end());
  return () => ({ ...desk, office });
}
