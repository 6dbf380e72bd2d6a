import { parseDate, type CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from 'lucide-react';
import { useState, type RefObject } from 'react';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  Dialog,
  Popover,
  Button as AriaButton,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton.tsx';
import { isCalendarDate, localToday } from '../../domain/validation.ts';

interface Props {
  readonly label: string;
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onOpenChange: (open: boolean) => void;
  readonly value: string;
  readonly onChoose: (day: string) => void;
}

function Pages({ value, onChoose }: Pick<Props, 'value' | 'onChoose'>) {
  const { t } = useTranslation();
  const chosen = isCalendarDate(value) ? parseDate(value) : null;
  const [focused, setFocused] = useState<CalendarDate>(chosen ?? parseDate(localToday()));
  return (
    <Calendar
      className="kim-calendar"
      value={chosen}
      onChange={(day) => onChoose(day.toString())}
      focusedValue={focused}
      onFocusChange={setFocused}
      autoFocus
    >
      <header>
        <span className="kim-calendar__year">
          <IconButton
            icon={ChevronsLeft}
            label={t('field.previousYear')}
            onClick={() => setFocused(focused.subtract({ years: 1 }))}
          />
          <AriaButton className="kim-icon-button" slot="previous" aria-label={t('field.previousMonth')}>
            <ChevronLeft size={18} />
          </AriaButton>
        </span>
        <CalendarHeading />
        <span className="kim-calendar__year">
          <AriaButton className="kim-icon-button" slot="next" aria-label={t('field.nextMonth')}>
            <ChevronRight size={18} />
          </AriaButton>
          <IconButton
            icon={ChevronsRight}
            label={t('field.nextYear')}
            onClick={() => setFocused(focused.add({ years: 1 }))}
          />
        </span>
      </header>
      <CalendarGrid weekdayStyle="short">
        {(day) => <CalendarCell className="kim-calendar__day" date={day} />}
      </CalendarGrid>
    </Calendar>
  );
}

/** Mounted while it is open. The month as a grid, for those who look a weekday up; typing stays the quick way. */
export function CalendarPopover({ label, triggerRef, onOpenChange, value, onChoose }: Props) {
  return (
    <Popover
      className="kim-popover"
      triggerRef={triggerRef}
      isOpen
      onOpenChange={onOpenChange}
      placement="bottom end"
    >
      <Dialog aria-label={label}>
        <Pages value={value} onChoose={onChoose} />
      </Dialog>
    </Popover>
  );
}
