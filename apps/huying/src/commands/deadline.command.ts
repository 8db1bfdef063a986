import {
  type Counting,
  type Deadline,
  deadlineOf,
  defaultRules,
  explain,
  momentOf,
  type Rules,
  rulesInForce,
  type Urgency,
  wallText,
} from '@app/domain';
import { hasEmbeddedPostgres } from '@app/embedded-postgres';
import type { Instant } from '@app/kernel';
import { readSettings } from '@app/platform';
import { type Command, Option } from 'commander';
import { withCounty } from '../county/with-county.js';
import { stateCouncilCalendar } from '../founding/state-council-calendar.js';
import { granted, MISUSED, Plain, printJson } from '../plain.js';
import { warningsOf } from './deadline-days.js';

const URGENCIES: readonly Urgency[] = ['ordinary', 'urgent', 'consultation', 'long-cycle'];
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** The rules of the county, or the defaults where there is no county yet. */
const rulesNow = async (at: (timeZone: string) => Instant): Promise<Rules> => {
  const settings = readSettings();
  const founded = settings.databaseUrl !== undefined || (await hasEmbeddedPostgres(settings.home));
  const rulebook = founded ? await withCounty(({ office }) => office.rulebook(), settings) : undefined;
  if (rulebook === undefined || rulebook.calendars.length === 0) return defaultRules(stateCouncilCalendar());
  const { timeZone } = rulebook.settings.at(-1) ?? defaultRules(stateCouncilCalendar()).settings;
  return rulesInForce(rulebook, at(timeZone));
};

/** A day alone means nine in the morning of that day. */
const dispatchedAt =
  (text: string) =>
  (timeZone: string): Instant => {
    const at = momentOf(DAY_ONLY.test(text) ? `${text} 09:00` : text, timeZone);
    if (at === undefined)
      throw new Plain(`看不懂时间“${text}”，请写成 2026-02-13 或 2026-02-13T15:30 (unreadable moment)`, MISUSED);
    return at;
  };

const view = (deadline: Deadline, counting: Counting) => {
  const { timeZone } = counting.settings;
  return {
    lastDay: deadline.lastDay,
    dueAt: wallText(deadline.dueAt, timeZone),
    counted: deadline.counted,
    provisional: deadline.provisional,
    ...warningsOf(deadline, counting),
    explain: explain(deadline, counting.settings, 'zh-CN'),
    explainEn: explain(deadline, counting.settings, 'en'),
  };
};

const deadlinesAt = (at: Instant, urgency: Urgency, rules: Rules) => {
  const limits = rules.limits.limits[urgency];
  const views = (['respond', 'onSite', 'close'] as const).flatMap((limit) => {
    const wanted = limits[limit];
    if (wanted === undefined) return [];
    return [[limit, view(granted(deadlineOf(wanted, at, rules)), rules)] as const];
  });
  return Object.fromEntries(views);
};

const NAMES = { respond: '响应 respond', onSite: '到场 on site', close: '办结 close' } as const;

const print = (views: ReturnType<typeof deadlinesAt>): void => {
  for (const [limit, { explain: zh, explainEn }] of Object.entries(views))
    console.log(`${NAMES[limit as keyof typeof NAMES]}\n  ${zh}\n  ${explainEn}`);
};

export const deadlineCommand = (program: Command): void => {
  program
    .command('deadline')
    .description(
      '某一时刻派发，何时到期，数了哪些工作日 · when a slip dispatched at a moment falls due, and the days counted',
    )
    .argument('<at>', '派发时间：2026-02-13 或 2026-02-13T15:30 或带时区的 ISO 时间')
    .addOption(new Option('--urgency <class>', '紧急程度 urgency').choices(URGENCIES).default('ordinary'))
    .option('--json', '供脚本读取 for scripts')
    .action(async (text: string, { urgency, json }: { urgency: Urgency; json?: true }) => {
      const at = dispatchedAt(text);
      const rules = await rulesNow(at);
      const views = deadlinesAt(at(rules.settings.timeZone), urgency, rules);
      if (json) printJson({ at: wallText(at(rules.settings.timeZone), rules.settings.timeZone), urgency, ...views });
      else print(views);
    });
};
