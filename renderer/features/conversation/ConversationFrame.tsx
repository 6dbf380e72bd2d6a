import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { printLanguages, type PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Alert } from '../../ui/Alert.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useCase } from '../case-file/useCase.ts';
import './conversation.scss';
import { SecondLanguageContext } from './SecondLanguageContext.ts';
import type { Conversation } from './useConversation.ts';

interface Props {
  readonly conversation: Conversation;
  readonly title: string;
  /** The page of the file that the talk belongs to. */
  readonly page: string;
  readonly children: ReactNode;
}

/**
 * Around a conversation: nothing of the file but what the talk is about, since two or three people look at the screen.
 */
export function ConversationFrame({ conversation, title, page, children }: Props) {
  const { t } = useTranslation('conversation');
  const { language } = useLanguage();
  const { view } = useCase();
  const options = printLanguages.entries.map(({ code, label, ownName }) => ({
    value: code,
    label: code === 'de' ? t('german') : `${label[language]} · ${ownName}`,
  }));
  return (
    <SecondLanguageContext value={conversation.second}>
      <div className="kim-talk">
        <div className="kim-talk__bar">
          <p className="kim-talk__name">
            <strong>{title}</strong> <span className="kim-muted">{view.file.reference}</span>
          </p>
          <SelectField
            label={t('language')}
            value={conversation.language}
            onChange={(code) => conversation.choose(code as PrintLanguage)}
            options={options}
            empty={false}
          />
          <RouteLink to={page}>{t('interrupt')}</RouteLink>
        </div>
        {conversation.missing && <Alert tone="warning" live heading={t('noLanguage')} />}
        {children}
      </div>
    </SecondLanguageContext>
  );
}
