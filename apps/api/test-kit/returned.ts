/** What came back, its body read as JSON where it is. */
export interface Returned {
  readonly status: number;
  readonly headers: Headers;
  /** A test looks into it as it likes: the contract has checked it. */
  readonly body: ReturnType<JSON['parse']>;
}
