import { X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { toastQueue } from './toast.ts';
import { toneIcons } from './tone.ts';

/** Where toasts appear; once per window. */
export function ToastRegion() {
  const { t } = useTranslation();
  return (
    <AriaToastRegion className="kim-toasts" queue={toastQueue} aria-label={t('message.region')}>
      {({ toast }) => {
        const { tone, text, action } = toast.content;
        const Icon = toneIcons[tone];
        return (
          <Toast className={`kim-toast kim-toast--${tone}`} toast={toast}>
            <Icon size={22} />
            <ToastContent>
              <Text slot="title">{text}</Text>
              {action && (
                <div>
                  <Button
                    kind="tertiary"
                    compact
                    onClick={() => {
                      toastQueue.close(toast.key);
                      void action.run();
                    }}
                  >
                    {action.label}
                  </Button>
                </div>
              )}
            </ToastContent>
            <AriaButton className="kim-icon-button" slot="close" aria-label={t('action.close')}>
              <X size={18} />
            </AriaButton>
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
