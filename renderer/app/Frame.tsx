import { Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { I18nProvider as AriaLocale } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../domain/contract/vault-status.operation.ts';
import { localeOf } from '../locales/i18n.ts';
import { useCommand } from './api.ts';
import { frameSlots } from './frame-slots.ts';
import { Header } from './Header.tsx';
import { useLanguage } from './LanguageContext.ts';
import { Navigation } from './Navigation.tsx';
import { useMayUse, useSession } from './session.ts';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { SkipLink } from './SkipLink.tsx';
import { useShortcut } from './useShortcut.ts';

type Overlay = 'help' | 'quickContact' | 'create';

/** Around every page of an open file: header, navigation by role, the keys that work everywhere. */
export function Frame() {
  const session = useSession();
  const { language } = useLanguage();
  return (
    session && (
      <AriaLocale locale={localeOf[language]}>
        <OpenFrame session={session} />
      </AriaLocale>
    )
  );
}

function OpenFrame({ session }: { readonly session: Session }) {
  const { t } = useTranslation(['common', 'start']);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const lock = useCommand('vault.lock');
  const lockNow = () => lock.mutate({});
  const mayWrite = useMayUse('case.write');
  const QuickContact = mayWrite ? frameSlots.quickContact : undefined;
  const Create = mayWrite ? frameSlots.create : undefined;
  const close = () => setOverlay(null);

  useShortcut({ key: 'l', control: true }, lockNow);
  useShortcut({ key: 'f1' }, () => setOverlay('help'));
  useShortcut({ key: '.', control: true }, QuickContact ? () => setOverlay('quickContact') : null);
  useShortcut({ key: 'n', control: true }, Create ? () => setOverlay('create') : null);
  useShortcut({ key: 'k', control: true }, () =>
    document.querySelector<HTMLInputElement>('.kim-header__search input')?.focus(),
  );

  return (
    <>
      <SkipLink />
      <div className="kim-frame">
        <Header session={session} onLock={lockNow} onHelp={() => setOverlay('help')} />
        {session.training && (
          <p className="kim-training" role="status">
            {t('frame.training')}
          </p>
        )}
        {session.readOnlyReason && (
          <p className="kim-training" role="status">
            {t('frame.readOnly')} {t(`start:readOnly.${session.readOnlyReason}`)}.
          </p>
        )}
        <Navigation session={session} />
        <main className="kim-main" id="main" tabIndex={-1}>
          <div className="kim-main__inner">
            <Outlet />
          </div>
        </main>
      </div>
      <ShortcutsDialog isOpen={overlay === 'help'} onClose={close} />
      <Suspense fallback={null}>
        {QuickContact && <QuickContact isOpen={overlay === 'quickContact'} onClose={close} />}
        {Create && <Create isOpen={overlay === 'create'} onClose={close} />}
      </Suspense>
    </>
  );
}
