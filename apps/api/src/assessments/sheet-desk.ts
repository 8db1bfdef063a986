import {
  type Assessing as Assessed,
  type Assessments,
  assessmentOf,
  type Officer,
  type PublishedEdition,
  type Rules,
  rulesInForce,
} from '@app/domain';
import { type Instant, reject } from '@app/kernel';
import { type AskingSheet, draftSheet, editionAssessing, type FrozenSheet, readRetaliation } from '@app/read-models';
import { Inject, Injectable } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { granted, Refused } from '../door/refused.js';
import { Reading } from '../queries/reading.js';
import { watches } from './who-sees-what.js';

/** An assessment as it stands: what was published of it, and what it would be now. */
export interface Standing {
  readonly all: Assessments;
  readonly rules: Rules;
  readonly asking: AskingSheet;
  readonly editions: readonly PublishedEdition[];
}

/** What a visitor asked to see: an edition, or the draft. */
export interface Seen extends FrozenSheet {
  readonly edition?: number;
  readonly assessing: Assessed;
}

/** Finds sheets: what was published in the log, what is drafted in the read models. */
@Injectable()
export class SheetDesk {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  async standing(assessment: string): Promise<Standing> {
    const { office, clock } = this.parts;
    const [{ state: all }, rulebook, { units: county }] = await Promise.all([
      office.look('assessment', 'county'),
      office.rulebook(),
      office.organisation(),
    ]);
    const rules = rulesInForce(rulebook, clock.now());
    const asking = { all, assessment, rules, county, asOf: { at: clock.now() } };
    return { all, rules, asking, editions: assessmentOf(all, assessment).editions };
  }

  async draft({ asking }: Standing): Promise<FrozenSheet> {
    return granted(await this.reading.ask('figures', (desk) => draftSheet(desk, asking)));
  }

  /** The newest edition unless another is asked for; those who decide see the draft while there is none. */
  async seen(standing: Standing, officer: Officer, edition: string | undefined): Promise<Seen> {
    const { editions, asking } = standing;
    const drafted = edition === 'draft' || (edition === undefined && editions.length === 0);
    if (drafted && watches(officer)) {
      const made = await this.draft(standing);
      return { ...made, assessing: editionAssessing(asking, made.sheet) };
    }
    const found = edition === undefined ? editions.at(-1) : editions[Number(edition) - 1];
    if (found === undefined) throw new Refused(reject('assessment.unknown'));
    return { ...found, assessing: editionAssessing(asking, found.sheet) };
  }

  alerts({ assessing }: Seen, at: Instant) {
    const { period } = assessing;
    return this.reading.ask('figures', (desk) => readRetaliation(desk, { period, asOf: { at } }));
  }
}
