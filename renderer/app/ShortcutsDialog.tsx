import { Fragment, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { frameSlots, type OverlayProps } from './frame-slots.ts';

const TermList = lazy(() => import('./TermList.tsx').then((module) => ({ default: module.TermList })));

/** F1: every key of the program, and what its words mean. */
export function ShortcutsDialog({ isOpen, onClose }: OverlayProps) {
  const { t } = useTranslation();
  const control = t('key.control');
  const lines: readonly (readonly [string, readonly string[]] | false)[] = [
    [t('shortcut.help'), ['F1']],
    frameSlots.search !== undefined && [t('shortcut.search'), [control, 'K']],
    frameSlots.create !== undefined && [t('shortcut.new'), [control, 'N']],
    frameSlots.quickContact !== undefined && [t('shortcut.quickContact'), [control, t('key.period')]],
    [t('shortcut.save'), [control, 'S']],
    [t('shortcut.lock'), [control, 'L']],
    [t('shortcut.step'), [control, t('key.enter')]],
    [t('shortcut.stepBack'), [control, t('key.shift'), t('key.enter')]],
    [t('shortcut.unchanged'), [control, 'U']],
    [t('shortcut.nextField'), [t('key.tab')]],
    [t('shortcut.rows'), [t('key.arrows')]],
    [t('shortcut.openRow'), [t('key.enter')]],
    [t('shortcut.closeDialog'), [t('key.escape')]],
  ];
  const keys = (
    <>
      <p>{t('shortcut.intro')}</p>
      <table className="kim-shortcuts" aria-label={t('shortcut.heading')}>
        <thead>
          <tr>
            <th scope="col">{t('shortcut.keys')}</th>
            <th scope="col">{t('shortcut.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(
            (line) =>
              line && (
                <tr key={line[0]}>
                  <td className="kim-numeric">
                    {line[1].map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && ' + '}
                        <Kbd>{key}</Kbd>
                      </Fragment>
                    ))}
                  </td>
                  <td>{line[0]}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} heading={t('shortcut.heading')} wide>
      <Tabs
        label={t('shortcut.heading')}
        pages={[
          { id: 'keys', label: t('term.keys'), content: keys },
          {
            id: 'terms',
            label: t('term.heading'),
            content: (
              <Suspense fallback={<Loading />}>
                <TermList />
              </Suspense>
            ),
          },
        ]}
      />
    </Dialog>
  );
}
