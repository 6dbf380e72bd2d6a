import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PDFDocumentProxy } from './pdf.ts';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** Of the width that there is. */
  readonly percent: number;
}

/** Points to pixels: sharp at twice the usual size, and a page of A4 takes 8 MB. */
const scale = 2;

/** One page as a picture, and its text for those who listen or want to copy. */
export function PdfPage({ pdf, number, percent }: Props) {
  const { t } = useTranslation('attachments');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState<string | null>(null);

  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    const draw = async () => {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale });
      target.width = viewport.width;
      target.height = viewport.height;
      await page.render({ canvas: target, viewport }).promise;
      const { items } = await page.getTextContent();
      setText(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    };
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        // A page that cannot be drawn stays empty; the others are shown.
        draw().catch(() => setText(''));
      },
      { rootMargin: '100%' },
    );
    watch.observe(target);
    return () => watch.disconnect();
  }, [pdf, number]);

  return (
    <figure className="kim-document__page">
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('page', { page: number, count: pdf.numPages })}
        style={{ inlineSize: `${percent}%` }}
      />
      <figcaption>
        {t('page', { page: number, count: pdf.numPages })}
        {text !== null && (
          <details>
            <summary>{t('pageText', { page: number })}</summary>
            {text.trim() === '' ? (
              <p>{t('noText')}</p>
            ) : (
              <p className="kim-document__text" dir="auto">
                {text}
              </p>
            )}
          </details>
        )}
      </figcaption>
    </figure>
  );
}
