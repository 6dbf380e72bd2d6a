import { isOurAddress } from '../address.ts';
import type { SecurityRule } from './rule.ts';

/** No request but for the program's own files; no name is looked up and no proxy asked on the way to refusing. */
export const network: SecurityRule = {
  name: 'the network',
  atStart(commandLine) {
    commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
    commandLine.appendSwitch('no-proxy-server');
    commandLine.appendSwitch('disable-background-networking');
  },
  forSession(session) {
    session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isOurAddress(request.url) }));
  },
};
