import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useVaultStatus } from './session.ts';
import { SkipLink } from './SkipLink.tsx';
import { TrainingChoice } from './TrainingChoice.tsx';

/** Around the pages before unlock: no navigation, one narrow column. */
export function PlainFrame() {
  const { t } = useTranslation();
  const { officeName, training = 'no' } = useVaultStatus() ?? {};
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
            <TrainingChoice />
            <LanguageSwitch />
          </div>
        </header>
        {training !== 'no' && (
          <p className="kim-training" role="status">
            {t('frame.training')}
          </p>
        )}
        <main className="kim-main kim-main--narrow" id="main" tabIndex={-1}>
          <div className="kim-main__inner">
            <Outlet />
          </div>
        </main>
      </div>
    </>
  );
}
