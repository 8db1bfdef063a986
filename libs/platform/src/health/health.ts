/** Something that must be well for this process to take work. */
export interface HealthCheck {
  readonly name: string;
  /** Without an answer by then, it is unwell; milliseconds. */
  readonly deadlineMs: number;
  /** Rejects when unwell; what it resolves to is shown beside its name. The signal aborts at the deadline. */
  readonly check: (signal: AbortSignal) => Promise<string | number | undefined>;
}

export interface HealthFinding {
  readonly name: string;
  readonly well: boolean;
  readonly tookMs: number;
  readonly says?: string | number;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly HealthFinding[];
}

export interface Health {
  add(check: HealthCheck): void;
  /** Runs every check at once; ready when all are well. */
  readiness(): Promise<Readiness>;
  /** From now on this process is not ready: it is about to stop, and takes nobody new. */
  leave(): void;
  readonly isLeaving: boolean;
}

export const createHealth = (): Health => {
  const checks = new Map<string, HealthCheck>();
  let isLeaving = false;
  return {
    add: (check) => {
      if (checks.has(check.name)) throw new Error(`there is a health check ${check.name} already`);
      checks.set(check.name, check);
    },
    readiness: async () => {
      const findings = await Promise.all([...checks.values()].map(examine));
      return { ready: !isLeaving && findings.every(({ well }) => well), checks: findings };
    },
    leave: () => {
      isLeaving = true;
    },
    get isLeaving() {
      return isLeaving;
    },
  };
};

const examine = async ({ name, deadlineMs, check }: HealthCheck): Promise<HealthFinding> => {
  const began = performance.now();
  const found = await answerWithin(deadlineMs, check).then(
    (says) => ({ well: true, ...(says !== undefined && { says }) }),
    (error: unknown) => ({ well: false, says: brief(error) }),
  );
  return { name, ...found, tookMs: Math.round(performance.now() - began) };
};

const answerWithin = async (deadlineMs: number, check: HealthCheck['check']) => {
  const deadline = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new NoAnswer(deadlineMs)), deadlineMs);
  });
  try {
    return await Promise.race([check(deadline.signal), tooLate]);
  } finally {
    clearTimeout(timer);
    deadline.abort();
  }
};

class NoAnswer extends Error {
  constructor(deadlineMs: number) {
    super(`no answer within ${deadlineMs} ms`);
  }
}

// anybody may ask for health: a message could tell them addresses and names
const brief = (error: unknown): string => {
  if (error instanceof NoAnswer) return error.message;
  return (error as NodeJS.ErrnoException | undefined)?.code ?? (error instanceof Error ? error.name : 'failed');
};
