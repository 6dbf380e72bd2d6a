import type { CommandLine, Session, WebContents } from 'electron';

/** One thing the program denies. Each part is called once for everything of its kind, from the first moment on. */
export interface SecurityRule {
  /** What is denied, in words; stands in the list and in messages. */
  readonly name: string;
  /** Before Electron is ready: switches that can only be set then. */
  readonly atStart?: (commandLine: CommandLine) => void;
  readonly forSession?: (session: Session) => void;
  readonly forContents?: (contents: WebContents) => void;
}
