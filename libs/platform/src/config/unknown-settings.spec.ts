import { unknownSettings } from './unknown-settings.js';

const KNOWN = ['HUYING_HOME', 'PORT', 'HOST', 'DATABASE_URL', 'KAFKA_BROKERS', 'LOG_LEVEL'];
const sentences = (environment: Readonly<Record<string, string>>) =>
  unknownSettings(environment, KNOWN).map(({ en }) => en);

describe('a setting that does not exist', () => {
  test('near a known name is answered with the name that was meant', () => {
    expect(sentences({ KAFKA_BROKER: 'k:9092' })).toEqual([
      'unknown setting KAFKA_BROKER, did you mean KAFKA_BROKERS?',
    ]);
    expect(sentences({ DATABASE_ULR: 'x' })).toEqual(['unknown setting DATABASE_ULR, did you mean DATABASE_URL?']);
    expect(sentences({ log_level: 'x' })).toEqual(['unknown setting log_level, did you mean LOG_LEVEL?']);
    expect(sentences({ HUYING_PORT: '1' })).toEqual(['unknown setting HUYING_PORT, did you mean PORT?']);
  });

  test('with a prefix of ours is refused even when nothing is near', () => {
    expect(sentences({ EVENTSTOREDB_URL: 'esdb://x' })).toEqual([
      'unknown setting EVENTSTOREDB_URL: remove it, or take a name from the list that doctor prints',
    ]);
  });

  test('is answered in Chinese too', () => {
    const [problem] = unknownSettings({ KAFKA_BROKER: 'k:9092' }, KNOWN);
    expect(problem).toMatchObject({
      setting: 'KAFKA_BROKER',
      zh: '没有名为 KAFKA_BROKER 的设置，是否想写 KAFKA_BROKERS？',
    });
  });
});

describe('what is not ours is left alone', () => {
  test('the common names of a shell', () => {
    const shell = { PATH: 'x', HOME: 'x', HOSTNAME: 'x', SHELL: 'x', PWD: 'x', LANG: 'x', NODE_ENV: 'x', SHLVL: '1' };
    expect(sentences(shell)).toEqual([]);
  });

  test('the service links of Kubernetes', () => {
    expect(
      sentences({
        KAFKA_SERVICE_HOST: '10.0.0.1',
        KAFKA_SERVICE_PORT: '9092',
        KAFKA_PORT: 'tcp://10.0.0.1:9092',
        HUYING_API_PORT_3000_TCP_ADDR: '10.0.0.2',
      }),
    ).toEqual([]);
  });

  test('a name set to nothing', () => {
    expect(sentences({ KAFKA_BROKER: '' })).toEqual([]);
  });
});
