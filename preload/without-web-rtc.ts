import { contextBridge } from 'electron';

/**
 * Takes WebRTC away from pages: it asks the system for routes to the internet, past every request filter and content
 * security policy, and Chromium has no switch against it.
 */
export function removeWebRtc(): void {
  contextBridge.executeInMainWorld({
    func: () => {
      for (const name of [
        'RTCPeerConnection',
        'webkitRTCPeerConnection',
        'RTCDataChannel',
        'RTCIceTransport',
      ]) {
        Reflect.deleteProperty(globalThis, name);
      }
    },
  });
}
