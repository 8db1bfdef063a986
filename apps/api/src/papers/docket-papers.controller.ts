import { paperRoutes } from '@app/contracts';
import { rulingAt } from '@app/domain';
import { type CallId, type MeetingId, reject } from '@app/kernel';
import { type MatterHeard, minutesSheet, rulingSheet } from '@app/papers';
import { docketFile, rulingRead } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { readingStream } from '../acts/reading-stream.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import { meetingConcerns } from '../docket/docket-concerns.js';
import { readingEntry } from '../docket/reading-entry.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { minutesOf, satIn } from './minutes-of.js';
import { type PaperTelling, paperTelling } from './on-every-slip.js';
import { printed } from './printed.js';
import { rulingOf } from './ruling-of.js';

/** The papers of the joint meeting, for whoever may read the ruling or the meeting. */
@Controller()
export class DocketPapersController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(paperRoutes.ruling)
  async ruling(@Asked() { who, params, query }: AskedAt<typeof paperRoutes.ruling>): Promise<Answer> {
    const number = rulingAt(params.ruling) ?? '';
    const line = await this.reading.ask('precedent-register', ({ manager }) =>
      rulingRead(manager, who.officer, number),
    );
    if (line === undefined) throw new Refused(reject('ruling.unknown'));
    const occasion = await this.parts.office.occasion({ by: who.officer, at: this.parts.clock.now() });
    const read = await readingEntry(this.parts, occasion, line.call);
    const round = read.docket.rounds.find(({ ruling }) => ruling?.ruling === number);
    if (round?.ruling === undefined) throw new Refused(reject('ruling.unknown'));
    const paper = rulingOf(read, round, round.ruling, line.overruled_by, await this.telling());
    return printed(rulingSheet(paper), `认定意见-${number}`, query.format);
  }

  @Serves(paperRoutes.minutes)
  async minutes(@Asked() { who, params, query }: AskedAt<typeof paperRoutes.minutes>): Promise<Answer> {
    const meeting = params.jointMeeting as MeetingId;
    const { state } = await this.parts.office.look('jointMeeting', meeting);
    if (!meetingConcerns(who.officer, state)) throw new Refused(reject('meeting.unknown'));
    const sat = satIn(await readingStream(this.parts, 'jointMeeting', meeting));
    if (sat === undefined) throw new Refused(reject('meeting.no-minutes'));
    const telling = await this.telling();
    const matters = await Promise.all(sat.convened.calls.map((call) => this.heard(call, meeting, telling)));
    const paper = minutesOf(sat, matters, telling);
    return printed(minutesSheet(paper), `联席会议纪要-${paper.number}`, query.format);
  }

  private async heard(call: CallId, meeting: MeetingId, { names }: PaperTelling): Promise<MatterHeard> {
    const rounds = docketFile(await readingStream(this.parts, 'docketEntry', call))?.rounds ?? [];
    const ruling = rounds.find((round) => round.ruling?.meeting === meeting)?.ruling;
    const { subject: matter = '', number = '' } = ruling ?? rounds.at(-1)?.docketed ?? {};
    if (ruling === undefined) return { matter, number };
    return { matter, number, outcome: `认定由${names.unit(ruling.lead).name}主办，详见${ruling.ruling}。` };
  }

  private async telling(): Promise<PaperTelling> {
    return paperTelling(await this.parts.office.organisation(), await timeZoneOf(this.parts));
  }
}
