import { reject } from '@app/kernel';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import type { ApiRequest } from './api-request.js';
import { granted, Refused } from './refused.js';
import { routeOf } from './route-of.js';
import { whoIs } from './who.js';

/** Lets nobody through who has not signed in, but at the doors that are open, and nobody far in with a password that somebody else chose. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const route = routeOf(request);
    if (route?.open) return true;
    request.who = granted(await whoIs(this.parts, request));
    if (request.who.bearer.mustChangePassword && !route?.beforeOwnPassword)
      throw new Refused(reject('password.must-be-changed'));
    return true;
  }
}
