import { useRef } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

interface Props extends Omit<ButtonProps, 'onClick'> {
  /** Names the input itself, which only programs see. */
  readonly label: string;
  /** Endings that the dialog of the system offers: „.pdf“. */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
}

/** Opens the system's choice of a file. The browser's own button speaks another language, so ours stands before it. */
export function FileButton({ label, accept, onFile, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept.join(',')}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file once more, changed, is a new choice.
          event.target.value = '';
        }}
      />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
