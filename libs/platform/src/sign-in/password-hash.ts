import { hash, verify } from '@node-rs/argon2';

/** OWASP's least for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of the same cost as any other and of no password: what an officer nobody knows is checked against. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$rnxnHAOoaIDpb1/kIAY3Ag$O9PJ63mjunTTmF+AEIGtCg4d5PaZh+rN8/PJUVbLfMM';

export const hashPassword = (password: string): Promise<string> => hash(asTyped(password), COST);

export const passwordMatches = (kept: string, password: string): Promise<boolean> => verify(kept, asTyped(password));

// one keyboard sends é as one character, another as two
const asTyped = (password: string): string => password.normalize('NFKC');
