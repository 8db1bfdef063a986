import { type OfficerView, organisationRoutes, type UnitView } from '@app/contracts';
import type { OfficerChange, OrganisationCommand, Unit } from '@app/domain';
import type { CarriedOut } from '@app/event-sourcing';
import type { OfficerId, UnitCode } from '@app/kernel';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { type Asking, Writing, written } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { granted } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { officerView, unitView } from '../sessions/session-views.js';
import { enrolling } from './enrolling.js';
import { resettingPassword, voidingPassword } from './passwords.js';

@Controller()
export class OrganisationController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
  ) {}

  @Serves(organisationRoutes.units)
  async units(): Promise<{ units: readonly UnitView[] }> {
    const { units } = await this.parts.office.organisation();
    return { units: [...units.values()].map(unitView) };
  }

  @Serves(organisationRoutes.foundUnit)
  async foundUnit(@Asked() asked: AskedAt<typeof organisationRoutes.foundUnit>): Promise<Answer> {
    const unit = branded<Omit<Unit, 'closed'>>(asked.body);
    return written(await this.organise(asked, { act: 'foundUnits', units: [unit] }), organisationRoutes.units.path);
  }

  @Serves(organisationRoutes.renameUnit)
  async renameUnit(@Asked() asked: AskedAt<typeof organisationRoutes.renameUnit>): Promise<Answer> {
    const code = asked.params.code as UnitCode;
    return written(await this.organise(asked, { act: 'renameUnit', code, name: asked.body.name }));
  }

  @Serves(organisationRoutes.closeUnit)
  async closeUnit(@Asked() asked: AskedAt<typeof organisationRoutes.closeUnit>): Promise<Answer> {
    const code = asked.params.code as UnitCode;
    return written(await this.organise(asked, { act: 'closeUnit', code, reason: asked.body.reason }));
  }

  @Serves(organisationRoutes.officers)
  async officers(): Promise<{ officers: readonly OfficerView[] }> {
    const { officers } = await this.parts.office.organisation();
    return { officers: [...officers.values()].map(officerView) };
  }

  @Serves(organisationRoutes.enrolOfficer)
  async enrolOfficer(@Asked() asked: AskedAt<typeof organisationRoutes.enrolOfficer>): Promise<Answer> {
    return written(await enrolling(this.parts, this.writing, asked), organisationRoutes.officers.path);
  }

  @Serves(organisationRoutes.reassignOfficer)
  async reassignOfficer(@Asked() asked: AskedAt<typeof organisationRoutes.reassignOfficer>): Promise<Answer> {
    const officer = asked.params.officer as OfficerId;
    const change = branded<OfficerChange>(asked.body);
    return written(await this.organise(asked, { act: 'reassignOfficer', officer, change }));
  }

  @Serves(organisationRoutes.dismissOfficer)
  async dismissOfficer(@Asked() asked: AskedAt<typeof organisationRoutes.dismissOfficer>): Promise<Answer> {
    const officer = asked.params.officer as OfficerId;
    const dismissed = await this.organise(asked, { act: 'dismissOfficer', officer, reason: asked.body.reason });
    await voidingPassword(this.parts, officer);
    return written(dismissed);
  }

  @Serves(organisationRoutes.resetPassword)
  async resetPassword(@Asked() asked: AskedAt<typeof organisationRoutes.resetPassword>): Promise<Answer> {
    const { who, params, body } = asked;
    granted((await resettingPassword(this.parts, who.officer, params.officer as OfficerId, body.password)) ?? 'reset');
    return new Answer(204);
  }

  private organise(asked: Asking, command: OrganisationCommand): Promise<CarriedOut> {
    return this.writing.carryOut(asked, { of: 'organisation', command });
  }
}
