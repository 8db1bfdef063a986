import { describeSettings, settingsInMarkdown } from './describe-settings.js';
import { readSettings } from './read-settings.js';

describe('the settings table', () => {
  test('shows what is in force and hides secrets', () => {
    const rows = describeSettings({ PORT: '8080', DATABASE_URL: 'postgresql://u:hunter2@db/x' });
    expect(rows.find(({ name }) => name === 'PORT')).toMatchObject({ value: '8080', default: '3000', isSet: true });
    expect(rows.find(({ name }) => name === 'HOST')).toMatchObject({ value: '127.0.0.1', isSet: false });
    expect(rows.find(({ name }) => name === 'DATABASE_URL')).toMatchObject({ value: '***', isSet: true });
  });

  test('every default is itself a valid value', () => {
    const defaults = describeSettings({}).flatMap(({ name, default: preset }) => (preset ? [[name, preset]] : []));
    expect(readSettings(Object.fromEntries(defaults))).toEqual(readSettings({}));
  });

  test('prints as Markdown in both languages', () => {
    expect(settingsInMarkdown('zh-CN')).toContain(
      '| `TOKEN_MINUTES` | `15` 分钟 | 1 至 1440 的整数 | 访问令牌的有效时长，到期前可续 |',
    );
    expect(settingsInMarkdown('en')).toContain('| `HUYING_HOME` | `./.huying` | the path of a file or directory |');
  });
});
