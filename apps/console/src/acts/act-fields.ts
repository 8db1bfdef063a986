import { whoAmI } from '../session/session';
import { toMoment } from '../words/local-time';
import { docketFields } from './docket-fields';
import { BLANK, type Field, field, type Key, may, type Words } from './field';
import { keepersFields } from './keepers-fields';
import { nested } from './nested';
import { supervisionFields } from './supervision-fields';

const evidence: Field = { name: 'evidence', kind: 'evidence', label: 'done' };
const reason = [field('reason', 'lines')];
const remark = may(field('remark', 'lines'));
const basis = field('basis', 'basis', 'listBasis');
const overrules = may(field('overrules', 'lines'));

const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  'hold-back': reason,
  decline: reason,
  withdraw: reason,
  'send-back': reason,
  reopen: reason,
  dispute: reason,
  discharge: reason,
  'refuse-return': reason,
  'refuse-extension': reason,
  dispatch: [field('to', 'recipients'), basis, overrules, may(field('closeWithinDays', 'mayCount'))],
  confirm: [field('solved', 'solved'), remark],
  callback: [field('rating', 'rating'), field('solved', 'solved'), remark],
  respond: [field('contact', 'line'), field('phone', 'phone'), field('startsAt', 'moment'), field('measure', 'lines')],
  return: [field('basis', 'lines'), field('proposed', 'unit')],
  'accept-return': [may(field('to', 'unit', 'acceptTo')), basis, overrules],
  'ask-extension': [field('days', 'count'), ...reason],
  'grant-extension': [may(field('days', 'mayCount', 'grantDays')), may(field('approvedBy', 'line'))],
  suspend: [...reason, field('promiseDate', 'day')],
  feedback: [
    ...[field('takenUpAt', 'moment'), field('spokenWith', 'line'), field('done', 'lines'), field('result', 'lines')],
    evidence,
  ],
  milestone: [field('milestone', 'one')],
  rate: [
    ...[field('rating', 'rating'), field('speed', 'marks'), field('attitude', 'marks')],
    ...[field('result', 'marks', 'outcome'), remark],
  ],
  exclude: [...reason, field('approver', 'line')],
  ...docketFields,
  ...supervisionFields,
  ...keepersFields,
  'bulletins/publish': [may(field('number', 'line', 'bulletinNumber'))],
  'bulletins/discard': reason,
  'bulletins/correct': reason,
};

// an act that is called alike elsewhere is known by what it is done to: `bulletins/publish`
const known = <V>(of: Readonly<Record<string, V>>, at: string, act: string): V | undefined =>
  of[`${at.split('/')[1] ?? ''}/${act}`] ?? of[act];

/** What an act at an address asks to be told. */
export const fieldsOf = (at: string, act: string): readonly Field[] => known(FIELDS, at, act) ?? [];

const NOTES: Readonly<Record<string, Key>> = {
  sign: 'confirmSign',
  arrive: 'confirmArrive',
  approve: 'confirmApprove',
  'sign-feedback': 'confirmSignFeedback',
  return: 'oneReturn',
  'send-back': 'sendBackNote',
  rate: 'rateNote',
  rule: 'ruleNote',
  state: 'stateNote',
  minutes: 'minutesNote',
  'publish-ruling': 'confirmPublishRuling',
  'docket/withdraw': 'withdrawEntryNote',
  'publish-minutes': 'confirmPublishMinutes',
  'supervision/send-back': 'answerAnewNote',
  'supervision/receive': 'confirmReceive',
  'supervision/recall': 'recallNote',
  'bulletins/publish': 'confirmPublishBulletin',
  'bulletins/check': 'confirmCheckBulletin',
  'bulletins/correct': 'correctNote',
};

export const noteOf = (at: string, act: string): Key | undefined => known(NOTES, at, act);

const blank = ({ name, kind }: Field): unknown =>
  name === 'contact' ? (whoAmI.value?.officer.name ?? '') : BLANK[kind]();

export const blankOf = (fields: readonly Field[]): Words =>
  Object.fromEntries(fields.map((one) => [one.name, blank(one)]));

const told = ({ kind }: Field, word: unknown): unknown => {
  if (kind === 'moment') return toMoment(String(word));
  if (kind === 'solved' || kind === 'agrees') return word === 'yes';
  return kind === 'count' || kind === 'number' || kind === 'mayCount' || kind === 'marks' ? Number(word) : word;
};

/** What is sent of what was typed; what may be left empty is left out. */
export const bodyOf = (fields: readonly Field[], words: Words): Words =>
  nested(
    fields
      .filter(({ name, optional }) => optional === undefined || words[name] !== '')
      .map((one) => [one.name, told(one, words[one.name])]),
  );
