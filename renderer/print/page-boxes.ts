/** Text as a CSS string: quotes, backslashes, line breaks and anything unusual are written as escapes. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<\p{Cc}\p{Zl}\p{Zp}]/gu,
    (one) => `\\${one.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

export interface PageMargins {
  readonly office: string;
  readonly reference: string;
  readonly title: string;
}

/**
 * Header and footer of each sheet. Chromium fills page margin boxes from the style sheet only, so the words of this
 * plan have to become one; a constructed sheet is no inline style and passes the content security policy.
 */
export function pageBoxes({ office, reference, title }: PageMargins): string {
  return `@page {
    @top-left { content: ${cssString(office)}; }
    @top-right { content: ${cssString(reference)}; }
    @bottom-left { content: ${cssString(title)}; }
    @bottom-right { content: "Seite " counter(page) " von " counter(pages); }
  }`;
}

export function applyPageBoxes(boxes: PageMargins): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageBoxes(boxes));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
