import { Handshake, UserRound } from 'lucide-react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lendingState } from '../../../domain/case/lending.ts';
import { isEnded } from '../../../domain/case/phases.ts';
import type { Custody } from '../../../domain/contract/case.operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { useMayUse } from '../../app/session.ts';
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import './custody.scss';
import { EndLendingDialog } from './EndLendingDialog.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';
import { LendDialog } from './LendDialog.tsx';
import { MoveCaseDialog } from './MoveCaseDialog.tsx';
import { useOwnSlot } from './useCarriers.ts';

type Loan = Custody['lendings'][number];
type Open = { readonly kind: 'lend' | 'move' } | { readonly kind: 'extend' | 'end'; readonly loan: Loan };

/** Who keeps the case and who has it on loan, with what can be done about it. */
export function CaseCustody() {
  const { t } = useTranslation('custody');
  const format = useFormat();
  const { history } = useRouter();
  const { view, caseId } = useCase();
  const { custody, file } = view;
  const slot = useOwnSlot();
  const mayAssign = useMayUse('case.assign');
  const mayWrite = useMayUse('case.write');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const today = localToday();
  const loans = custody.lendings.filter((loan) => lendingState(loan, today) !== 'over');
  const action = (id: string, label: string, next: Open): MenuAction => ({
    id,
    label,
    run: () => setOpen(next),
  });
  const actions = [
    ...(custody.mayLend && !isEnded(file.phase) ? [action('lend', t('lendCase'), { kind: 'lend' })] : []),
    ...loans.flatMap((loan) => [
      ...(custody.mayLend
        ? [action(`extend ${loan.id}`, `${t('extend')}: ${loan.toName}`, { kind: 'extend', loan })]
        : []),
      ...(loan.to === slot
        ? [action(`end ${loan.id}`, t('giveBack'), { kind: 'end', loan })]
        : custody.mayLend
          ? [action(`end ${loan.id}`, t('endLong', { name: loan.toName }), { kind: 'end', loan })]
          : []),
    ]),
    ...(mayAssign ? [action('move', t('moveCase'), { kind: 'move' })] : []),
  ];
  return (
    <div className="kim-custody">
      <span>
        <UserRound size={18} />
        {t('responsible', { name: custody.responsible })}
      </span>
      {loans.map((loan) => (
        <span key={loan.id} className={loan.to === slot ? 'kim-custody__own' : undefined}>
          <Handshake size={18} />
          {loan.to === slot && lendingState(loan, today) === 'running'
            ? t('lentToYou', { date: format.day(loan.until) })
            : t(lendingState(loan, today) === 'running' ? 'lentNow' : 'lentPlanned', {
                name: loan.toName,
                from: format.day(loan.from),
                date: format.day(loan.until),
              })}
        </span>
      ))}
      {mayWrite && actions.length > 0 && <ActionMenu label={t('menu')} actions={actions} />}
      {open?.kind === 'lend' && (
        <LendDialog caseId={caseId} responsible={file.responsible} text={t('lendCaseText')} onClose={close} />
      )}
      {open?.kind === 'extend' && <ExtendDialog lending={open.loan} onClose={close} />}
      {open?.kind === 'end' && (
        <EndLendingDialog lending={open.loan} onClose={close} onGivenBack={() => history.push('/tag')} />
      )}
      {open?.kind === 'move' && <MoveCaseDialog onClose={close} />}
    </div>
  );
}
