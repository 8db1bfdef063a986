import type { Instant } from '@app/kernel';

/** A paper before it is drawn: what stands on it, the same for PDF and Word. */
export interface Sheet {
  readonly title: string;
  /** In red over a red line, as on an official document; a slip has none. */
  readonly issuer?: string;
  /** What the square code beside the title says. */
  readonly code: string;
  /** Under the title: number, day. */
  readonly references: readonly string[];
  readonly blocks: readonly Block[];
  /** The paper's own date: the same facts give the same bytes. */
  readonly at: Instant;
  /** Lies on its side, for wide tables. */
  readonly wide?: true;
}

export type Block =
  | { readonly is: 'form'; readonly rows: readonly FormRow[] }
  | { readonly is: 'addressee'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'table'; readonly table: Table }
  | { readonly is: 'note'; readonly text: string }
  | { readonly is: 'closing'; readonly lines: readonly string[] };

export type BlockOf<Is extends Block['is']> = Extract<Block, { readonly is: Is }>;

/** One field over the whole width, or two side by side. */
export type FormRow = readonly [Field] | readonly [Field, Field];

export interface Field {
  readonly label: string;
  readonly value: string;
  /** Leaves room to write by hand. */
  readonly tall?: true;
}

export interface Table {
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Set apart, in bold. */
  readonly total?: readonly string[];
}

export interface Column {
  readonly head: string;
  /** The head over several neighbouring columns. */
  readonly under?: string;
  /** Its share of the width. */
  readonly share: number;
  readonly align?: 'left' | 'center';
}
