import { lazy, type ComponentType } from 'react';

/** What opens over the page by a key: it is asked to show itself and says when it is done. */
export interface OverlayProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * Places in the frame that features fill, by `lazy(() => import('../features/…'))`. A place that nobody fills is absent,
 * its key and its line in the help too.
 */
export interface FrameSlots {
  /** In the header, must hold one `input`: Strg+K goes there. */
  readonly search?: ComponentType;
  /** Strg+. */
  readonly quickContact?: ComponentType<OverlayProps>;
  /** Strg+N */
  readonly create?: ComponentType<OverlayProps>;
}

export const frameSlots: FrameSlots = {
  quickContact: lazy(() =>
    import('../features/contacts/QuickContactDialog.tsx').then((module) => ({
      default: module.QuickContactDialog,
    })),
  ),
  create: lazy(() =>
    import('../features/search/CreateDialog.tsx').then((module) => ({ default: module.CreateDialog })),
  ),
  search: lazy(() =>
    import('../features/search/HeaderSearch.tsx').then((module) => ({ default: module.HeaderSearch })),
  ),
};
