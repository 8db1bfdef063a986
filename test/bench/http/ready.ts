/** What the server tells when it listens: the two addresses, and what to send to both. */
export interface Ready {
  readonly calls: string;
  readonly nothing: string;
  readonly token: string;
  readonly body: string;
  /** A dashboard's address, and a supervisor's token. */
  readonly dashboard: string;
  readonly supervisor: string;
}
