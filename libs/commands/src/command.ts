import type {
  AdoptSettings,
  CalendarNotice,
  CallCommand,
  Officer,
  OrganisationCommand,
  PublishLimitPolicy,
} from '@app/domain';
import type { CallId, Instant } from '@app/kernel';

export type RulebookCommand =
  | ({ readonly act: 'publishCalendar' } & { readonly notice: CalendarNotice })
  | ({ readonly act: 'publishLimitPolicy' } & { readonly policy: PublishLimitPolicy })
  | ({ readonly act: 'adoptSettings' } & { readonly settings: AdoptSettings });

/** What is asked, and of which stream. */
export type Command =
  | { readonly of: 'call'; readonly call: CallId; readonly command: CallCommand }
  | { readonly of: 'rulebook'; readonly command: RulebookCommand }
  | { readonly of: 'organisation'; readonly command: OrganisationCommand };

/** Who asks, when and from where. */
export interface Asked {
  readonly by: Officer;
  readonly at: Instant;
  /** A UUID: the same id is the same command, carried out once. */
  readonly commandId: string;
  readonly correlation?: string;
  readonly causation?: string;
  /** The door it came through: `http`, `timer`, `import`, `simulator` … */
  readonly source: string;
  readonly expectedRevision?: bigint;
}
