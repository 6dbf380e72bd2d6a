import { Menu } from 'electron';

/**
 * No menu is shown. What stays are the keys that make the program usable for everybody: zoom, and on a Mac the usual
 * editing keys, which there exist through the menu only.
 */
export function setKeys(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }, { role: 'editMenu' as const }] : []),
      {
        label: 'Ansicht',
        submenu: [
          { role: 'zoomIn', accelerator: 'CommandOrControl+Plus' },
          { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
          { role: 'zoomOut', accelerator: 'CommandOrControl+-' },
          { role: 'resetZoom', accelerator: 'CommandOrControl+0' },
        ],
      },
    ]),
  );
}
