import type { CallId, Fact, Instant, OfficerId } from '@app/kernel';

export type RulingNumberTaken = Fact<
  'RulingNumberTaken',
  {
    /** 联〔2026〕3号 */
    readonly ruling: string;
    readonly nth: number;
    readonly call: CallId;
    readonly round: number;
    readonly by: OfficerId;
    readonly at: Instant;
  }
>;

/** The numbers of the rulings of one year: one stream, `rulingRegister-<year>`, so that no number is given twice. */
export type RulingRegisterFact = RulingNumberTaken;
