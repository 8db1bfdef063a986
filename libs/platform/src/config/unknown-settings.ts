import { distance } from 'fastest-levenshtein';
import type { SettingProblem } from './settings-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A name that begins so can only have been meant for us. */
const OURS = /^(HUYING_|EVENT_STORE|EVENTSTOREDB_|KAFKA_|EVIDENCE_|SIGN_IN_|TOKEN_)/;

/** Kubernetes puts such names into every container beside a service called `huying` or `kafka`. */
const SERVICE_LINK = /_SERVICE_(HOST|PORT(_\w+)?)$|_PORT_\d+_(TCP|UDP)(_(PROTO|PORT|ADDR))?$/;
const SERVICE_ADDRESS = /^(tcp|udp):\/\//;

/** What is set, looks like ours and is not: misspelt, or of another version. */
export const unknownSettings = (environment: Environment, known: readonly string[]): readonly SettingProblem[] =>
  Object.keys(environment)
    .filter((name) => environment[name] && !known.includes(name) && !isServiceLink(name, environment[name]))
    .flatMap((name) => judge(name, nearest(name, known)));

const isServiceLink = (name: string, value: string): boolean => SERVICE_LINK.test(name) || SERVICE_ADDRESS.test(value);

const judge = (setting: string, meant: string | undefined): readonly SettingProblem[] => {
  if (meant !== undefined) return [misspelt(setting, meant)];
  return OURS.test(setting) ? [unheardOf(setting)] : [];
};

const misspelt = (setting: string, meant: string): SettingProblem => ({
  setting,
  zh: `没有名为 ${setting} 的设置，是否想写 ${meant}？`,
  en: `unknown setting ${setting}, did you mean ${meant}?`,
});

const unheardOf = (setting: string): SettingProblem => ({
  setting,
  zh: `没有名为 ${setting} 的设置，请删去它，或对照 doctor 列出的设置改名`,
  en: `unknown setting ${setting}: remove it, or take a name from the list that doctor prints`,
});

const nearest = (name: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .map((candidate) => ({ candidate, edits: editsBetween(name.toUpperCase(), candidate) }))
    .filter(({ candidate, edits }) => edits <= slipsOfThePen(candidate))
    .toSorted((one, other) => one.edits - other.edits);
  return best?.candidate;
};

const editsBetween = (name: string, candidate: string): number =>
  Math.min(distance(name, candidate), distance(name.replace(/^HUYING_/, ''), candidate));

// PATH and HOME are two letters from PORT and HOST: a short name must be right but for its case
const slipsOfThePen = (name: string): number => Math.min(2, Math.floor(name.length / 6));
