import { operationRoutes } from '@app/contracts';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Answer } from '../door/answer.js';
import { Serves } from '../door/serves.decorator.js';
import { Gauges } from './gauges.js';

@Controller()
export class OperationController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly gauges: Gauges,
  ) {}

  @Serves(operationRoutes.live)
  live(): { alive: true } {
    return { alive: true };
  }

  @Serves(operationRoutes.ready)
  async ready(): Promise<Answer> {
    const readiness = await this.parts.health.readiness();
    return new Answer(readiness.ready ? 200 : 503, readiness);
  }

  @Serves(operationRoutes.metrics)
  async metrics(): Promise<Answer> {
    await this.gauges.read();
    const { metrics } = this.parts;
    return new Answer(200, await metrics.text(), { 'content-type': metrics.contentType });
  }
}
