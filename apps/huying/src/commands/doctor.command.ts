import { describeSettings } from '@app/platform';
import type { Command } from 'commander';
import { examine } from '../doctor/examine.js';
import { findingLines, printSettings } from '../doctor/print-findings.js';
import { FAILED, printJson } from '../plain.js';

export const doctorCommand = (program: Command): void => {
  program
    .command('doctor')
    .description(
      '体检：设置、数据库、时钟、日历、台账、闹钟、附件，并说明该怎么办 · looks at everything a county needs, and says what to do',
    )
    .option('--json', '供脚本读取 for scripts')
    .action(async ({ json }: { json?: true }) => {
      const settings = describeSettings();
      const findings = await examine();
      const well = findings.every(({ is }) => is !== 'failed');
      if (json) printJson({ well, checks: findings, settings });
      else {
        printSettings(settings);
        console.log(findingLines(findings).join('\n'));
      }
      if (!well) process.exitCode = FAILED;
    });
};
