import { type Rejection, reject } from '@app/kernel';

/** Each standing that is not among the wanted ones has its own refusal: `call.is-closed`, `slip.is-returned` … */
export const refusalOf = (thing: string, standing: string): Rejection =>
  reject(`${thing}.is-${standing.replaceAll(' ', '-')}`);
