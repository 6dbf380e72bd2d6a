import {
  ArrowRightLeft,
  Building2,
  FolderOpen,
  GraduationCap,
  Languages,
  ShieldCheck,
  Sun,
  type LucideIcon,
} from 'lucide-react';
import { mayUse, type Permission } from '../../domain/access/permissions.ts';
import type { Role } from '../../domain/access/roles.ts';
import type { common } from '../locales/de/common.ts';

export interface NavigationEntry {
  /** The address of a feature's first page; everything below it marks the entry too. */
  readonly to: string;
  readonly label: keyof (typeof common)['navigation'];
  readonly icon: LucideIcon;
  /** Without it the entry is absent, not grey. */
  readonly permission: Permission;
}

/** The left side of the frame, top to bottom. The first entry that a role may use is its start page. */
export const navigation: readonly NavigationEntry[] = [
  { to: '/tag', label: 'myDay', icon: Sun, permission: 'case.read' },
  { to: '/faelle', label: 'cases', icon: FolderOpen, permission: 'case.read' },
  { to: '/stellen', label: 'directory', icon: Building2, permission: 'directory.read' },
  { to: '/programme', label: 'programmes', icon: GraduationCap, permission: 'programme.read' },
  { to: '/sprachmittlung', label: 'interpreting', icon: Languages, permission: 'interpreter.read' },
  { to: '/uebergabe', label: 'handoff', icon: ArrowRightLeft, permission: 'handoff.read' },
  { to: '/datenschutz', label: 'dataProtection', icon: ShieldCheck, permission: 'audit.read' },
];

/** The entries of a role; none before unlock. */
export const navigationOf = (role: Role | undefined) =>
  role === undefined ? [] : navigation.filter((entry) => mayUse(role, entry.permission));
