import {
  Archive,
  CircleCheckBig,
  DoorOpen,
  Flag,
  Footprints,
  MessagesSquare,
  Sprout,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { casePhases, type CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';

/** One shape per phase, so that a column of them can be read without its words. */
const shapes: Readonly<Record<CasePhase, LucideIcon>> = {
  inquiry: DoorOpen,
  assessment: MessagesSquare,
  planning: Flag,
  implementation: Footprints,
  closing: CircleCheckBig,
  sustainability: Sprout,
  ended: Archive,
  declined: Undo2,
};

const tones = { ended: 'neutral', declined: 'neutral' } as const;

/** The phase in words and shape. */
export function PhaseBadge({ phase }: { readonly phase: CasePhase }) {
  const { language } = useLanguage();
  return (
    <Badge icon={shapes[phase]} tone={phase in tones ? 'neutral' : 'info'}>
      {casePhases.label(phase, language)}
    </Badge>
  );
}
