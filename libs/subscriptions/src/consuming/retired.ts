/** The consumer's checkpoint was taken away: a newer version or a rebuilt generation has taken its place. */
export class Retired extends Error {
  override readonly name = 'Retired';
  constructor(
    readonly consumer: string,
    reason = 'another has taken its place',
  ) {
    super(`consumer ${consumer} is retired: ${reason}`);
  }
}
