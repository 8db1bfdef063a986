import { existsSync, readFileSync } from 'node:fs';

interface Stage {
  readonly name: string;
  readonly from: string;
  readonly lines: readonly string[];
}

const stagesOf = (text: string): readonly Stage[] =>
  text
    .split(/^(?=FROM )/m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [, from = '', name = ''] = /^FROM (\S+) AS (\S+)$/.exec(head) ?? [];
      return { name, from, lines };
    });

/** A stage with all that it inherits. */
const whole = (stage: Stage, stages: readonly Stage[]): readonly string[] => {
  const parent = stages.find(({ name }) => name === stage.from);
  return parent === undefined ? stage.lines : [...whole(parent, stages), ...stage.lines];
};

const TARGETS = ['api', 'worker', 'huying'];

/** Promises that a Dockerfile breaks. */
const broken = (text: string): readonly string[] => {
  const stages = stagesOf(text);
  const names = stages.map(({ name }) => name);
  const pinned = (from: string) =>
    names.includes(from) || /^[\w./-]+:\d+\.\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/.test(from);
  return [
    ...stages.filter(({ from }) => !pinned(from)).map(({ from }) => `${from} is not pinned`),
    ...TARGETS.flatMap((target) => {
      const stage = stages.find(({ name }) => name === target);
      const lines = stage === undefined ? [] : whole(stage, stages);
      const has = (word: RegExp) => lines.some((line) => word.test(line));
      return [
        !has(/^USER (?!root)\w+/) && `${target} runs as root`,
        !has(/^HEALTHCHECK .*CMD \[/) && `${target} has no health check`,
        !has(/^CMD \["node"/) && `${target} starts no program of its own, or by a shell that hears no signals`,
      ].flatMap((fault) => (fault ? [fault] : []));
    }),
  ];
};

const DOCKERFILE = readFileSync('docker/Dockerfile', 'utf8');

describe('the Dockerfile', () => {
  test('keeps its promises: pinned bases, nobody is root, every program has its health check', () => {
    expect(broken(DOCKERFILE)).toEqual([]);
  });

  test('takes its context from what .dockerignore lets through', () => {
    const ignored = readFileSync('.dockerignore', 'utf8');
    const copied = [...DOCKERFILE.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((file) => !ignored.includes(`!${file}\n`) || !existsSync(file))).toEqual([]);
  });

  test('starts what the build makes', () => {
    const started = [...DOCKERFILE.matchAll(/"(dist\/[^"]+)\.js"/g)].map(([, file = '']) => file);
    expect(started).toHaveLength(3);
    expect(started.filter((file) => !existsSync(`${file.replace('dist/', '')}.ts`))).toEqual([]);
  });

  test.each([
    ['FROM node:20.19.5-bookworm-slim', 'FROM node:20', 'node:20 is not pinned'],
    ['USER node', 'USER root', 'api runs as root'],
    ['HEALTHCHECK', '# HEALTHCHECK', 'worker has no health check'],
    ['CMD ["node", "--disable', 'CMD node "--disable', 'huying starts no program of its own'],
  ])('canary: %s made %s', (from, to, fault) => {
    expect(broken(DOCKERFILE.replaceAll(from, to)).join('\n')).toContain(fault);
  });
});
