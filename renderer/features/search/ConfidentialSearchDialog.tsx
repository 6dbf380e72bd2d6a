import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { casePath } from '../case-file/case-pages.ts';

interface Props {
  /** What was typed. */
  readonly text: string;
  readonly onClose: () => void;
}

/** About whom a confidential section holds the words. What it says is read where it stands, by an act of its own. */
export function ConfidentialSearchDialog({ text, onClose }: Props) {
  const { t } = useTranslation('search');
  // Asked anew each time it opens, so that each search stands in the log.
  const found = useOperation('confidential.search', { text }, { forget: true });
  return (
    <Dialog isOpen onClose={onClose} heading={t('confidential.heading')}>
      <p>{t('confidential.text')}</p>
      <Loaded query={found}>
        {({ hits, more }) => (
          <>
            <p role="status">
              <strong>{t('confidential.count', { count: hits.length, text })}</strong>
            </p>
            {hits.length > 0 && (
              <ul className="kim-obstacles">
                {hits.map(({ caseId, personId, reference, clientName, personName }) => (
                  <li key={`${caseId} ${personId}`}>
                    <RouteLink to={casePath(caseId, 'personen')} onClick={onClose}>
                      <bdi>{personName}</bdi>
                    </RouteLink>{' '}
                    <span className="kim-muted">
                      {personName !== clientName && (
                        <bdi>{t('confidential.inCaseOf', { name: clientName })}</bdi>
                      )}{' '}
                      <span className="kim-numeric">{reference}</span>
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {more && <p>{t('more')}</p>}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
