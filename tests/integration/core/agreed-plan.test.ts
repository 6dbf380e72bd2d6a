import { expect, it } from 'vitest';
import { unlockVault } from '../../../main/core/vault/unlock.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest, today } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

it('an agreed plan version can’t be changed or deleted even by SQL', async () => {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const { id } = await enterStory(anna.call, simpleCase());
  const agreed = await anna.call('plan.version', { caseId: id, number: 1 });
  await anna.leave();

  const vault = await unlockVault({
    folder: office.vault,
    slotId: anna.slotId,
    password: staff.anna.password,
  });
  const knex = vault.cases?.knex;
  if (knex === undefined) throw new Error('no cases database');
  await expect(knex('plan_version').where('case_id', id).update({ agreed_on: today })).rejects.toThrow();
  await expect(knex('plan_version').where('case_id', id).delete()).rejects.toThrow();
  await vault.close();

  const again = await office.sitDown('anna');
  expect(await again.call('plan.version', { caseId: id, number: 1 })).toEqual(agreed);
});
