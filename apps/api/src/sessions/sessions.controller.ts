import { type MeView, sessionRoutes } from '@app/contracts';
import type { Officer, Unit } from '@app/domain';
import { type OfficerId, reject } from '@app/kernel';
import { changePassword, mustChangePassword, renewToken, type SignedIn, signIn, signOut } from '@app/platform';
import { Controller, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { foreignPage } from '../door/own-page.js';
import { granted, Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { forgottenCookie, keptInCookie } from '../door/session-cookie.js';
import type { Who } from '../door/who.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { keptSessionView, meView, sessionView } from './session-views.js';

@Controller()
export class SessionsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Serves(sessionRoutes.signIn)
  async signIn(
    @Asked() { body }: AskedAt<typeof sessionRoutes.signIn>,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const byCookie = body.keep === 'cookie';
    if (byCookie) granted(foreignPage(request) ?? 'own');
    const officer = body.officer as OfficerId;
    const signedIn = granted(await signIn(this.parts.signIn, { officer, password: body.password, from: request.ip }));
    return this.opened(request, signedIn, { byCookie, officer: await this.officerNow(officer) });
  }

  @Serves(sessionRoutes.renew)
  async renew(@Asked() { who }: AskedAt<typeof sessionRoutes.renew>, @Req() request: FastifyRequest): Promise<Answer> {
    return this.opened(request, granted(await renewToken(this.parts.signIn, who.bearer)), who);
  }

  @Serves(sessionRoutes.signOut)
  async signOut(
    @Asked() { who }: AskedAt<typeof sessionRoutes.signOut>,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    await signOut(this.parts.signIn, who.bearer);
    return new Answer(204, undefined, who.byCookie ? forgottenCookie(request) : {});
  }

  @Serves(sessionRoutes.me)
  async me(@Asked() { who: { officer } }: AskedAt<typeof sessionRoutes.me>): Promise<MeView> {
    const { units } = await this.parts.office.organisation();
    const timeZone = await timeZoneOf(this.parts);
    const mustChange = await mustChangePassword(this.parts.signIn, officer);
    return meView(officer, units.get(officer.unit) as Unit, { timeZone, mustChangePassword: mustChange });
  }

  @Serves(sessionRoutes.changePassword)
  async changePassword(
    @Asked() { who, body }: AskedAt<typeof sessionRoutes.changePassword>,
    @Req() { ip }: FastifyRequest,
  ): Promise<Answer> {
    const owner = { ...who.bearer, name: who.officer.name };
    granted((await changePassword(this.parts.signIn, owner, { ...body, from: ip })) ?? 'changed');
    return new Answer(204);
  }

  private opened(
    request: FastifyRequest,
    signedIn: SignedIn,
    { byCookie, officer }: Pick<Who, 'byCookie' | 'officer'>,
  ) {
    if (!byCookie) return new Answer(201, sessionView(signedIn, officer));
    const kept = keptInCookie(request, signedIn, this.parts.clock.now());
    return new Answer(201, keptSessionView(signedIn, officer), kept);
  }

  private async officerNow(id: OfficerId): Promise<Officer> {
    const { officers } = await this.parts.office.organisation();
    const officer = officers.get(id);
    if (officer === undefined) throw new Refused(reject('sign-in.failed'));
    return officer;
  }
}
