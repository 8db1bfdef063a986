import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Ask } from './ask.js';

/** The one handler of all questions: the paper answers, this measures. */
@QueryHandler(Ask)
export class AskHandler implements IQueryHandler<Ask<unknown>> {
  private readonly took;

  constructor(@Inject(PARTS) private readonly parts: ApiParts) {
    this.took = parts.metrics.seconds({
      name: 'query_seconds',
      help: 'How long questions to the read models took, by paper.',
      labels: ['paper'],
    });
  }

  async execute({ paper, question }: Ask<unknown>): Promise<unknown> {
    const answered = this.took.startTimer({ paper });
    return question(this.parts.dataSource).finally(answered);
  }
}
