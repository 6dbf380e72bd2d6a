import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useVaultStatus } from './session.ts';
import { SkipLink } from './SkipLink.tsx';

/** Around the pages before unlock: no navigation, one narrow column. */
export function PlainFrame() {
  const { t } = useTranslation();
  const officeName = useVaultStatus()?.officeName;
  return (
    <>
      <SkipLink />
      <div className="kim-frame kim-frame--plain">
        <header className="kim-header">
          <p className="kim-header__office">
            {officeName && <strong>{officeName}</strong>}
            <span>{t('programName')}</span>
          </p>
          <div className="kim-header__session">
            <LanguageSwitch />
          </div>
        </header>
        <main className="kim-main kim-main--narrow" id="main" tabIndex={-1}>
          <div className="kim-main__inner">
            <Outlet />
          </div>
        </main>
      </div>
    </>
  );
}
