import type { ProblemView } from '@app/contracts';

/** A refusal of the API, or that it could not be reached. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly problem: ProblemView) {
    super(problem.code);
  }
}

const unreachable = (instance: string): ProblemView => ({
  type: 'about:blank',
  title: '',
  status: 0,
  detail: '',
  instance,
  code: 'server.unreachable',
  rule: { zh: '连不上服务器', en: 'The server cannot be reached' },
  remedy: {
    zh: '请检查网络后重试；已填写的内容都还在',
    en: 'Check the network and try again; nothing you typed is lost',
  },
  requestId: '',
});

const unforeseen = (answer: Response): ProblemView => ({
  ...unreachable(answer.url),
  status: answer.status,
  code: 'server.failed',
  rule: { zh: `服务器答复异常（${answer.status}）`, en: `The server answered oddly (${answer.status})` },
});

/** Why an answer is none. */
export const refusalIn = async (answer: Response): Promise<Refusal> => {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  return new Refusal(isProblem ? ((await answer.json()) as ProblemView) : unforeseen(answer));
};

/** Whatever failed, as something that can be shown. */
export const problemIn = (error: unknown): ProblemView => {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof TypeError) return unreachable('');
  throw error;
};
