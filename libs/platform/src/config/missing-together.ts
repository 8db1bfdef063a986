import type { SettingProblem } from './settings-error.js';
import type { Settings } from './settings-table.js';

/** What one setting asks of another. */
export const missingTogether = ({ eventStore, eventStoreDbUrl }: Settings): readonly SettingProblem[] =>
  eventStore === 'eventstoredb' && eventStoreDbUrl === undefined
    ? [
        {
          setting: 'EVENTSTOREDB_URL',
          zh: 'EVENT_STORE=eventstoredb 还需要 EVENTSTOREDB_URL',
          en: 'EVENT_STORE=eventstoredb needs EVENTSTOREDB_URL too',
        },
      ]
    : [];
