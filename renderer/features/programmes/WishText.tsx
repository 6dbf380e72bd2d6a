import type { SchoolEntry } from '../../../domain/programme/school-entry.ts';
import { schoolTypes } from '../../../domain/vocabulary/school-types.ts';
import { useLanguage } from '../../app/LanguageContext.ts';

/** Which school the family wishes for. */
export function WishText({ entry: { wish, wishNote } }: { readonly entry: SchoolEntry }) {
  const { language } = useLanguage();
  return (
    <>
      {wish !== null && schoolTypes.label(wish, language)}
      {wishNote !== '' && (
        <p className="kim-small kim-muted">
          <bdi>{wishNote}</bdi>
        </p>
      )}
    </>
  );
}
