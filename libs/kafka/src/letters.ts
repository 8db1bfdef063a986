/** What is sent: the key decides the partition, and with it the order. */
export interface Letter {
  readonly topic: string;
  readonly key: string | Buffer | null;
  readonly value: string | Buffer | null;
  readonly headers: Readonly<Record<string, string | Buffer>>;
}

/** What was received, as it lies on the topic. */
export interface Received {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, Buffer>>;
}

const MOST_BYTES = 500_000;
const MOST_LETTERS = 500;
const AROUND_A_LETTER = 200;

const length = (part: string | Buffer | null): number => (part === null ? 0 : Buffer.byteLength(part));

const bytesOf = ({ key, value, headers }: Letter): number =>
  Object.values(headers).reduce((sum, header) => sum + length(header), AROUND_A_LETTER + length(key) + length(value));

/** The letters in their order, in sends that are well below what a broker takes at once (1 MB). */
export const inSends = (letters: readonly Letter[]): readonly (readonly Letter[])[] => {
  const sends: Letter[][] = [];
  let bytes = 0;
  for (const letter of letters) {
    const last = sends.at(-1);
    const own = bytesOf(letter);
    const fits = last !== undefined && last.length < MOST_LETTERS && bytes + own <= MOST_BYTES;
    if (fits) last.push(letter);
    else sends.push([letter]);
    bytes = fits ? bytes + own : own;
  }
  return sends;
};
