import { callRoutes } from '@app/contracts';
import { Controller, type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { type ApiParts, PARTS } from '../../../apps/api/src/api-parts.js';
import { DoorInterceptor } from '../../../apps/api/src/door/door.interceptor.js';
import { ProblemFilter } from '../../../apps/api/src/door/problem.filter.js';
import { Serves } from '../../../apps/api/src/door/serves.decorator.js';
import { SignedInGuard } from '../../../apps/api/src/door/signed-in.guard.js';

/** Takes the same request at the same door, signed in and parsed alike, and does nothing. */
@Controller()
class EmptyController {
  @Serves(callRoutes.raise)
  raise(): object {
    return {};
  }
}

@Module({
  controllers: [EmptyController],
  providers: [
    { provide: APP_GUARD, useClass: SignedInGuard },
    { provide: APP_INTERCEPTOR, useClass: DoorInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class EmptyModule {
  static register(parts: ApiParts): DynamicModule {
    return { module: EmptyModule, providers: [{ provide: PARTS, useValue: parts }] };
  }
}
