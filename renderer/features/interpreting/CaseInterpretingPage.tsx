import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEnded } from '../../../domain/case/phases.ts';
import type { InterpretingRequest } from '../../../domain/interpreting/request.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import type { Column } from '../../ui/table-column.ts';
import { PageDrafts } from '../case-file/PageDrafts.tsx';
import { ReadOnlyNote } from '../case-file/ReadOnlyNote.tsx';
import { useCase } from '../case-file/useCase.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { FinishDialog } from './FinishDialog.tsx';
import { finishDraftPrefix, newRequest, requestDraftPrefix, type RequestAction } from './request-dialog.ts';
import { RequestActions } from './RequestActions.tsx';
import { RequestDialog } from './RequestDialog.tsx';
import { UnassignDialog } from './UnassignDialog.tsx';
import { useRequestColumns } from './useRequestColumns.tsx';

interface Doing {
  readonly action: RequestAction;
  readonly request: InterpretingRequest;
}

/** Sprachmittlung: who interprets in this case, when, and how it went. */
export function CaseInterpretingPage() {
  const { t } = useTranslation(['interpreting', 'caseFile']);
  const { view, caseId } = useCase();
  const mayWrite = useMayUse('case.write') && view.mayWrite && !isEnded(view.file.phase);
  const query = useOperation('interpreting.list', { caseId });
  const format = useFormat();
  const { language: written } = useLanguage();
  const [asking, setAsking] = useState(false);
  const [doing, setDoing] = useState<Doing | null>(null);
  const find = (requestId: string) => query.data?.requests.find(({ id }) => id === requestId);
  const nameOf = (requestId: string) => {
    const request = find(requestId);
    return (
      request && `${interpretingLanguages.label(request.language, written)}, ${format.day(request.heldOn)}`
    );
  };
  const { when, language, what, state } = useRequestColumns();
  const actions: Column<InterpretingRequest> = {
    id: 'actions',
    header: t('request.actions'),
    cell: (request) => (
      <RequestActions request={request} onAction={(action) => setDoing({ action, request })} />
    ),
  };
  const ask = mayWrite && (
    <Button icon={Languages} onClick={() => setAsking(true)}>
      {t('request.new')}
    </Button>
  );
  return (
    <>
      <PageTitle lead={t('request.lead')} aside={query.data?.requests.length !== 0 && ask}>
        {t('caseFile:page.sprachmittlung')}
      </PageTitle>
      <ReadOnlyNote />
      {mayWrite && !asking && doing === null && (
        <>
          <PageDrafts
            prefix={requestDraftPrefix(caseId)}
            nameOf={(id) => (id === newRequest ? t('request.newHeading') : nameOf(id))}
            onResume={(id) => {
              const request = find(id);
              if (request) setDoing({ action: 'change', request });
              else setAsking(true);
            }}
          />
          <PageDrafts
            prefix={finishDraftPrefix(caseId)}
            nameOf={(id) => find(id) && t('finish.draft', { request: nameOf(id) ?? '' })}
            onResume={(id) => {
              const request = find(id);
              if (request) setDoing({ action: 'finish', request });
            }}
          />
        </>
      )}
      <Loaded query={query}>
        {({ requests }) =>
          requests.length === 0 ? (
            <EmptyState icon={Languages} heading={t('request.empty')} action={ask}>
              <p>{t('request.emptyText')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('request.table')}
              hideCaption
              columns={[language, when, what, state, ...(mayWrite ? [actions] : [])]}
              rows={requests}
              rowId={({ id }) => id}
            />
          )
        }
      </Loaded>
      {asking && <RequestDialog request={null} onClose={() => setAsking(false)} />}
      {doing && (
        <Asked doing={{ ...doing, request: find(doing.request.id) ?? doing.request }} onDoing={setDoing} />
      )}
    </>
  );
}

function Asked({
  doing,
  onDoing,
}: {
  readonly doing: Doing;
  readonly onDoing: (doing: Doing | null) => void;
}) {
  const { action, request } = doing;
  const props = {
    request,
    onClose: () => onDoing(null),
    onAction: (next: RequestAction) => onDoing({ action: next, request }),
  };
  switch (action) {
    case 'change':
      return <RequestDialog {...props} />;
    case 'assign':
      return <AssignDialog {...props} />;
    case 'unassign':
      return <UnassignDialog {...props} />;
    case 'finish':
      return <FinishDialog {...props} />;
    case 'noOne':
      return <FinishDialog {...props} reason="no-one" />;
  }
}
