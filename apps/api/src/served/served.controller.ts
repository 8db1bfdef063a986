import { type ServedView, servedRoutes } from '@app/contracts';
import { type Call, leadOf, mayAnswerThrough, SERVED, type ServedLinkIssued } from '@app/domain';
import { type CallId, reject } from '@app/kernel';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { entityTag, Writing } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { callOfToken, hashOfToken, servedToken } from './served-token.js';

@Controller()
export class ServedController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
  ) {}

  @Serves(servedRoutes.link)
  async link(@Asked() asked: AskedAt<typeof servedRoutes.link>): Promise<Answer> {
    const call = asked.params.call as CallId;
    const token = servedToken(this.parts.signIn.key, call, asked.commandId);
    const { facts, revision, position } = await this.writing.carryOut(asked, {
      of: 'call',
      call,
      command: { act: 'issueServedLink', words: { tokenHash: hashOfToken(token) } },
    });
    const { expiresAt } = (facts.at(-1) as ServedLinkIssued).data;
    const path = servedRoutes.see.path.replace('{token}', token);
    const view = { call, token, path, expiresAt, revision: Number(revision), position };
    return new Answer(200, { ...view, facts: facts.map(({ type }) => type) }, entityTag(revision));
  }

  @Serves(servedRoutes.see)
  async see(@Asked() { params }: AskedAt<typeof servedRoutes.see>): Promise<ServedView> {
    const call = await this.opened(params.token);
    const names = namesIn(await this.parts.office.organisation());
    const lead = leadOf(call);
    return {
      subject: call.about.subject,
      department: lead === undefined ? '' : names.unit(lead.to).name,
      expiresAt: call.servedLink?.expiresAt ?? '',
    };
  }

  @Serves(servedRoutes.answer)
  async answer(@Asked() asked: AskedAt<typeof servedRoutes.answer>): Promise<Answer> {
    const { token } = asked.params;
    const call = callOfToken(token);
    await this.raised(call);
    const words = { ...asked.body, tokenHash: hashOfToken(token) };
    const who = { officer: SERVED };
    await this.writing.carryOut({ ...asked, who }, { of: 'call', call, command: { act: 'answerThroughLink', words } });
    return new Answer(200, { received: true });
  }

  private async opened(token: string): Promise<Exclude<Call, 'unraised'>> {
    const call = await this.raised(callOfToken(token));
    const refusal = mayAnswerThrough(call, { tokenHash: hashOfToken(token) }, this.parts.clock.now());
    if (refusal !== undefined) throw new Refused(refusal);
    return call;
  }

  /** A link to a call that there is not is no other than one with a wrong secret. */
  private async raised(id: CallId): Promise<Exclude<Call, 'unraised'>> {
    const { state } = await this.parts.office.call(id);
    if (state === 'unraised') throw new Refused(reject('served-link.unknown'));
    return state;
  }
}
