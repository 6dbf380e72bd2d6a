import { Parser } from 'saxen';

interface Listener {
  open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Tells what stands in an XML text, from beginning to end; names come without their prefix. Entities that a text defines
 * itself are never followed. @throws what the listener throws, or the parser's own error
 */
export function readXml(xml: string, { open, text, close }: Listener): void {
  // A part that the archive doesn't have says nothing.
  if (xml === '') return;
  const state: { failure?: Error } = {};
  const parser = new Parser();
  const guarded = (run: () => void) => {
    if (state.failure !== undefined) return;
    try {
      run();
    } catch (thrown) {
      // The parser would swallow it.
      state.failure = thrown as Error;
      parser.stop();
    }
  };
  parser
    .on('openTag', (name, attributes, decode) =>
      guarded(() => open?.(localName(name), () => decoded(attributes(), decode))),
    )
    .on('text', (part, decode) => guarded(() => text?.(decode(part))))
    .on('cdata', (part) => guarded(() => text?.(part)))
    .on('closeTag', (name) => guarded(() => close?.(localName(name))))
    .on('error', (error) => {
      state.failure ??= error;
    })
    .parse(xml);
  if (state.failure !== undefined) throw state.failure;
}

const decoded = (attributes: Readonly<Record<string, string>>, decode: (text: string) => string) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decode(value)]));
