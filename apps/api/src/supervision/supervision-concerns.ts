import { isPartyTo, type Officer, type Supervision } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { UnitCode } from '@app/kernel';
import { thingOf } from '../changes/change-of.js';

/** The unit itself, and those who read everything. */
export const mayReadStepsOf = (officer: Officer, unit: UnitCode): boolean =>
  isPartyTo(officer, { townships: [unit], departments: [unit] });

export const supervisionConcerns = (officer: Officer, _supervision: Supervision, event: StoredEvent): boolean =>
  mayReadStepsOf(officer, thingOf(event).id as UnitCode);
