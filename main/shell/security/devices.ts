import type { SecurityRule } from './rule.ts';

/** USB, serial, HID and Bluetooth devices, and pictures of the screen. */
export const devices: SecurityRule = {
  name: 'devices and screen capture',
  forSession(session) {
    session.setDevicePermissionHandler(() => false);
    session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
    session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
    session.on('select-usb-device', (event, _details, choose) => {
      event.preventDefault();
      choose();
    });
    session.on('select-hid-device', (event, _details, choose) => {
      event.preventDefault();
      choose();
    });
    session.on('select-serial-port', (event, _ports, _contents, choose) => {
      event.preventDefault();
      choose('');
    });
  },
  forContents(contents) {
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault();
      choose('');
    });
  },
};
