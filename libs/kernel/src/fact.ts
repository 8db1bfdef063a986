/** Something that happened, in the past tense, stored for ever as JSON. */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** What is told beside a fact: who, from where, on whose command. String to string, so that every store can keep it. */
export type FactMeta = Readonly<Record<string, string>>;
