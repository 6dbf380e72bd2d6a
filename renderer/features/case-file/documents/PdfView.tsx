import { useEffect, useState } from 'react';
import { Loading } from '../../../ui/Loading.tsx';
import { openPdf, type PDFDocumentProxy } from './pdf.ts';
import { PdfPage } from './PdfPage.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useZoom, ZoomBar } from './ZoomBar.tsx';

/** All pages of a PDF, one under the other; each is drawn when it comes near the window. */
export function PdfView({ bytes }: { readonly bytes: Uint8Array }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'unreadable' | null>(null);
  const zoom = useZoom();
  useEffect(() => {
    const opening = openPdf(bytes);
    opening.then(setPdf, () => setPdf('unreadable'));
    return () => void opening.then((opened) => opened.loadingTask.destroy()).catch(() => undefined);
  }, [bytes]);
  if (pdf === null) return <Loading />;
  if (pdf === 'unreadable') return <Unreadable />;
  return (
    <>
      <ZoomBar zoom={zoom} />
      <div className="kim-document">
        {Array.from({ length: pdf.numPages }, (_, index) => (
          <PdfPage key={index} pdf={pdf} number={index + 1} percent={zoom.percent} />
        ))}
      </div>
    </>
  );
}
