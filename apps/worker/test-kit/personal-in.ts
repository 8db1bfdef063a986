const PERSONAL = ['by', 'contact', 'phone', 'spokenWith', 'personServed', 'evidence', 'signedBy', 'approvedBy', 'asks'];

/** What facts say of persons, and in fields of these names besides: each text in its quotation marks, as JSON has it. */
export const personalIn = (facts: readonly unknown[], besides: readonly string[] = []): readonly string[] =>
  facts
    .flatMap((data) => Object.entries(data as object))
    .filter(([field]) => PERSONAL.includes(field) || besides.includes(field))
    .flatMap(([, value]) => textsIn(value));

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [`"${value}"`];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
