import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from './Progress.tsx';
import { useLate } from './useLate.ts';

/** After so long (milliseconds) people ask themselves whether anything still happens. */
const patience = 1000;

interface Props {
  readonly goesOn: boolean;
  /** The words of the button that began it. */
  readonly children: ReactNode;
}

/** Shows and says that what somebody has begun still goes on, where it takes long. */
export function Working({ goesOn, children }: Props) {
  const { t } = useTranslation();
  const late = useLate(goesOn, patience);
  return (
    <div className="kim-working" role="status">
      {late && (
        <Progress
          label={
            <>
              {t('state.working')} {children}
            </>
          }
        />
      )}
    </div>
  );
}
