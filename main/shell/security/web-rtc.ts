import type { SecurityRule } from './rule.ts';

/** WebRTC goes past every request filter: it may use no address of this machine. */
export const webRtc: SecurityRule = {
  name: 'WebRTC',
  atStart(commandLine) {
    commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
    commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  },
  forContents: (contents) => contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'),
};
