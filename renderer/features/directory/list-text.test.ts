import { describe, expect, it } from 'vitest';
import { decodeList } from './list-text.ts';

const words = 'Straße;Plätze – „Lügde“';

describe('the text of a list', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-16 with its mark', Uint8Array.from(Buffer.from(`\uFEFF${words}`, 'utf16le'))],
    [
      'the Windows code page',
      Uint8Array.from(
        [...words].map((sign) => ({ '–': 0x96, '„': 0x84, '“': 0x93 })[sign] ?? sign.codePointAt(0) ?? 0),
      ),
    ],
  ])('is read whole from %s', (_what, bytes) => {
    expect(decodeList(bytes)).toBe(words);
  });
});
