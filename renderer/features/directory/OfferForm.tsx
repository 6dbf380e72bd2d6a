import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { blankOffer } from '../../../domain/directory/blank.ts';
import { offerDetails, type Offer, type OfferDetails } from '../../../domain/directory/offer.ts';
import { offerFields } from '../../../domain/history/directory-fields.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useOfficeUndo } from '../history/useOfficeUndo.ts';
import { institutionPath, offerPath } from './directory-paths.ts';
import { OfferFields } from './OfferFields.tsx';
import { outdatedByDirectoryChange } from './outdated.ts';

/** Only what the form asks for: a row of the list carries what was worked out as well. */
const detailsOf = (offer: Offer): OfferDetails => ({
  title: offer.title,
  kind: offer.kind,
  targetGroup: offer.targetGroup,
  language: offer.language,
  places: offer.places,
  waitingWeeks: offer.waitingWeeks,
  costs: offer.costs,
  childcare: offer.childcare,
  validFrom: offer.validFrom,
  validTo: offer.validTo,
  note: offer.note,
});

interface Props {
  readonly institutionId: string;
  readonly offer: Offer | null;
}

export function OfferForm({ institutionId, offer }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  const { history } = useRouter();
  const undoOf = useOfficeUndo();
  const save = useCommand('directory.saveOffer', outdatedByDirectoryChange);
  const leave = () => history.push(institutionPath(institutionId));
  return (
    <DraftedForm
      draftKey={offerPath(institutionId, offer?.id)}
      schema={offerDetails}
      stored={offer ? detailsOf(offer) : blankOffer}
      version={offer?.version}
      record={{
        office: 'offer',
        id: offer?.id ?? null,
        fields: offerFields,
        readBy: ['directory.institution'],
      }}
      submitLabel={t('directory:offer.save')}
      actions={
        <Button kind="secondary" onClick={leave}>
          {t('common:action.cancel')}
        </Button>
      }
      onSave={async (details, _form, version) => {
        const saved = await save.mutateAsync({ institutionId, offerId: offer?.id ?? null, version, details });
        toast(t('directory:offer.saved'), 'success', undoOf('offer', saved));
        leave();
        return saved;
      }}
    >
      {(form) => <OfferFields form={form} current={offer?.kind} />}
    </DraftedForm>
  );
}
