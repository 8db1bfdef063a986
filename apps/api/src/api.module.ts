import { type DynamicModule, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { ActsController } from './acts/acts.controller.js';
import { AdmissionsController } from './admissions/admissions.controller.js';
import { AgenciesController } from './agencies/agencies.controller.js';
import { type ApiParts, PARTS } from './api-parts.js';
import { AssessmentsController } from './assessments/assessments.controller.js';
import { SheetDesk } from './assessments/sheet-desk.js';
import { BulletinShapesController } from './bulletins/bulletin-shapes.controller.js';
import { BulletinsController } from './bulletins/bulletins.controller.js';
import { CallsController } from './calls/calls.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { ChangesController } from './changes/changes.controller.js';
import { LiveChanges } from './changes/live-changes.js';
import { CarryOutHandler } from './commands/carry-out.handler.js';
import { Writing } from './commands/writing.js';
import { ConsentsController } from './consents/consents.controller.js';
import { DemandController } from './demand/demand.controller.js';
import { DesksController } from './desks/desks.controller.js';
import { DocketController } from './docket/docket.controller.js';
import { MeetingsController } from './docket/meetings.controller.js';
import { RulingsController } from './docket/rulings.controller.js';
import { DoorInterceptor } from './door/door.interceptor.js';
import { ProblemFilter } from './door/problem.filter.js';
import { SignedInGuard } from './door/signed-in.guard.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { Sending } from './exports/sending.js';
import { DashboardController } from './figures/dashboard.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { FlagsController } from './flags/flags.controller.js';
import { Finding } from './lists/finding.js';
import { ListsController } from './lists/lists.controller.js';
import { PublicationsController } from './lists/publications.controller.js';
import { Gauges } from './operation/gauges.js';
import { healthChecks } from './operation/health-checks.js';
import { OperationController } from './operation/operation.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { DocumentsController } from './papers/documents.controller.js';
import { PapersController } from './papers/papers.controller.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { AskHandler } from './queries/ask.handler.js';
import { Reading } from './queries/reading.js';
import { ReboundsController } from './rebounds/rebounds.controller.js';
import { RevisionsController } from './revisions/revisions.controller.js';
import { RulebookController } from './rulebook/rulebook.controller.js';
import { ServedController } from './served/served.controller.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SupervisionController } from './supervision/supervision.controller.js';

/** The HTTP door over its parts. */
@Module({
  imports: [CqrsModule],
  controllers: [
    SessionsController,
    OrganisationController,
    CallsController,
    ActsController,
    ServedController,
    DocketController,
    MeetingsController,
    RulingsController,
    AdmissionsController,
    ReboundsController,
    AgenciesController,
    ConsentsController,
    DocumentsController,
    CasesController,
    PapersController,
    EvidenceController,
    DesksController,
    FiguresController,
    DashboardController,
    AssessmentsController,
    ExportsController,
    RulebookController,
    ListsController,
    PublicationsController,
    RevisionsController,
    BulletinsController,
    BulletinShapesController,
    ProposalsController,
    SupervisionController,
    FlagsController,
    DemandController,
    ChangesController,
    OperationController,
  ],
  providers: [
    CarryOutHandler,
    AskHandler,
    Writing,
    Reading,
    Finding,
    LiveChanges,
    SheetDesk,
    Gauges,
    Sending,
    { provide: APP_GUARD, useClass: SignedInGuard },
    { provide: APP_INTERCEPTOR, useClass: DoorInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class ApiModule implements OnModuleInit {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  static register(parts: ApiParts): DynamicModule {
    return { module: ApiModule, providers: [{ provide: PARTS, useValue: parts }] };
  }

  onModuleInit(): void {
    for (const check of healthChecks(this.parts)) this.parts.health.add(check);
  }
}
