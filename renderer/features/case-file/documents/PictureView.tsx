import { useEffect, useRef, useState } from 'react';
import { useZoom, ZoomBar } from './ZoomBar.tsx';
import { Unreadable } from './Unreadable.tsx';

interface Props {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly title: string;
}

/** A picture drawn from its bytes: the content security policy lets no page load one from an address of its own. */
export function PictureView({ bytes, title }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [broken, setBroken] = useState(false);
  const zoom = useZoom();
  useEffect(() => {
    let stale = false;
    createImageBitmap(new Blob([bytes])).then(
      (picture) => {
        if (stale || canvas.current === null) return;
        canvas.current.width = picture.width;
        canvas.current.height = picture.height;
        canvas.current.getContext('2d')?.drawImage(picture, 0, 0);
      },
      () => setBroken(true),
    );
    return () => {
      stale = true;
    };
  }, [bytes]);
  if (broken) return <Unreadable />;
  return (
    <>
      <ZoomBar zoom={zoom} />
      <div className="kim-document">
        <canvas ref={canvas} role="img" aria-label={title} style={{ inlineSize: `${zoom.percent}%` }} />
      </div>
    </>
  );
}
