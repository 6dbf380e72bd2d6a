import type { conversation } from '../../../locales/de/conversation.ts';

/** Every question and answer of the conversations, in the words of one language; the German ones stand with the screen. */
export type ConversationWords = Readonly<Record<keyof (typeof conversation)['ask'], string>>;
