/** A file that is cited: its content was kept before, under its hash. */
export interface Evidence {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}
