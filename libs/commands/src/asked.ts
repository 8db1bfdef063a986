import type { Officer } from '@app/domain';
import type { Instant } from '@app/kernel';

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
