import { isRejection, type Rejection } from '@app/kernel';
import { problemOf } from '@app/platform';

/** The three ways in which a command ends. */
export const DONE = 0;
export const FAILED = 1;
export const MISUSED = 2;

/** Something a person can mend; it is said in one line, without a stack. */
export class Plain extends Error {
  override readonly name = 'Plain';
  constructor(
    message: string,
    readonly exitCode: typeof FAILED | typeof MISUSED = FAILED,
  ) {
    super(message);
  }
}

/** A refusal in words: the rule, what would make it valid, and its code. */
const refused = (rejection: Rejection): Plain => {
  const { code, rule, remedy } = problemOf(rejection, '', 'zh-CN');
  return new Plain(`${rule.zh}。${remedy.zh} [${code}]\n${rule.en}. ${remedy.en}`);
};

/** What was answered; a refusal is thrown in plain words. */
export const granted = <T>(answer: T | Rejection): T => {
  if (isRejection(answer)) throw refused(answer);
  return answer as T;
};

/** What scripts read: one JSON document on standard output. */
export const printJson = (answer: unknown): void => console.log(JSON.stringify(answer, undefined, 2));
