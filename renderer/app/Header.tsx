import { CircleHelp, Lock } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../domain/contract/vault-status.operation.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { frameSlots } from './frame-slots.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LockClock } from './LockClock.tsx';

interface Props {
  readonly session: Session;
  readonly onLock: () => void;
  readonly onHelp: () => void;
}

/** Whose file this is, search over everything, who is logged in and for how long. */
export function Header({ session, onLock, onHelp }: Props) {
  const { t } = useTranslation();
  const Search = frameSlots.search;
  return (
    <header className="kim-header">
      <p className="kim-header__office">
        <strong>{session.officeName}</strong>
        <span>{t('programName')}</span>
      </p>
      {Search && (
        <div className="kim-header__search">
          <Suspense fallback={null}>
            <Search />
          </Suspense>
        </div>
      )}
      <div className="kim-header__session">
        <LockClock onLock={onLock} />
        <p className="kim-header__person">
          <span>{session.name}</span>
          <small>{t(`role.${session.role}`)}</small>
        </p>
        <LanguageSwitch />
        <IconButton icon={CircleHelp} label={t('frame.shortcuts')} onClick={onHelp} />
        <Button kind="secondary" compact icon={Lock} onClick={onLock}>
          {t('frame.lockNow')}
        </Button>
      </div>
    </header>
  );
}
