// Which room may know which: the directions of the house. Each rule has a canary in ./canaries that makes it fire.
const MAY_KNOW = {
  kernel: [],
  contracts: [],
  domain: ['kernel'],
  'event-sourcing': ['kernel'],
  'event-store-postgres': ['kernel', 'event-sourcing'],
  'event-store-eventstoredb': ['kernel', 'event-sourcing'],
  commands: ['kernel', 'domain', 'event-sourcing'],
  subscriptions: ['kernel', 'event-sourcing'],
  'read-models': ['kernel', 'domain', 'event-sourcing', 'subscriptions'],
  papers: ['kernel', 'domain'],
  platform: ['kernel'],
  'evidence-s3': ['kernel', 'platform'],
  county: [
    ...['kernel', 'commands', 'event-sourcing', 'event-store-postgres', 'event-store-eventstoredb', 'subscriptions'],
    ...['read-models', 'platform', 'evidence-s3'],
  ],
  kafka: ['subscriptions'],
};
const SPECS = '\\.spec\\.ts$|^test/|^libs/testing/|/test-kit/';

const SHARED_BY_AGGREGATES = '^libs/domain/src/(acts|authority|deadlines|ladder|words)/';
const ABOVE_AGGREGATES = '^libs/domain/src/(measures|bulletin|bulletin-plan|assessment|reactions)/';

const direction = ([room, known]) => ({
  name: `${room}-knows-only-${known.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^libs/${room}/`, pathNot: SPECS },
  to: { path: '^(libs|apps)/', pathNot: [`^libs/${room}/`, ...known.map((other) => `^libs/${other}/`)] },
});

const door = (name, outside, rooms) => ({
  name: `only-${name}`,
  severity: 'error',
  from: { path: '^(libs|apps)/', pathNot: [SPECS, ...rooms.map((room) => `^${room}/`)] },
  to: { path: `^node_modules/(${outside})/` },
});

module.exports = {
  forbidden: [
    ...Object.entries(MAY_KNOW).map(direction),
    {
      name: 'no-app-knows-another-but-huying',
      severity: 'error',
      // the desks are tested over a real API
      from: { path: '^apps/([^/]+)/', pathNot: ['^apps/huying/', '^apps/console/(browser|test-kit)/'] },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'the-console-knows-contracts-only',
      severity: 'error',
      from: { path: '^apps/console/', pathNot: SPECS },
      to: { path: '^(libs|apps)/', pathNot: ['^apps/console/', '^libs/contracts/'] },
    },
    {
      name: 'nobody-knows-the-console',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^apps/console/' },
      to: { path: '^apps/console/' },
    },
    {
      name: 'worker-roles-never-know-each-other',
      severity: 'error',
      from: { path: '^apps/worker/src/([^/]+)/', pathNot: SPECS },
      to: { path: '^apps/worker/src/[^/]+/', pathNot: '^apps/worker/src/$1/' },
    },
    {
      name: 'rooms-are-entered-by-their-door',
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/', pathNot: SPECS },
      to: { path: '^(libs|apps)/[^/]+/src/', pathNot: ['^(libs|apps)/$1/', '^(libs|apps)/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'nobody-imports-its-own-barrel',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: SPECS },
      to: { path: '^libs/$1/src/index\\.ts$' },
    },
    {
      name: 'testing-serves-specs-only',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: SPECS },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'aggregates-never-know-each-other',
      severity: 'error',
      from: { path: '^libs/domain/src/([^/]+)/', pathNot: [SPECS, SHARED_BY_AGGREGATES, ABOVE_AGGREGATES] },
      to: {
        path: '^libs/domain/src/',
        pathNot: ['^libs/domain/src/$1/', SHARED_BY_AGGREGATES],
      },
    },
    {
      name: 'the-domain-is-pure',
      severity: 'error',
      from: { path: '^libs/(kernel|domain)/', pathNot: SPECS },
      to: { path: '^node_modules/', pathNot: '^node_modules/(@date-fns/tz|minisearch)/' },
    },
    { ...door('platform-and-apps-know-nest', '@nestjs', ['apps', 'libs/platform']) },
    { ...door('read-models-know-typeorm', 'typeorm', ['libs/read-models', 'apps/huying', 'apps/api']) },
    {
      ...door('event-store-subscriptions-platform-know-pg', 'pg', [
        'libs/event-store-postgres',
        'libs/subscriptions',
        'libs/platform',
        'libs/county',
        'apps/huying',
        'apps/worker',
      ]),
    },
    { ...door('event-store-eventstoredb-knows-its-client', '@eventstore|@grpc', ['libs/event-store-eventstoredb']) },
    { ...door('evidence-s3-knows-the-aws-client', '@aws-sdk', ['libs/evidence-s3']) },
    { ...door('kafka-knows-kafkajs', 'kafkajs', ['libs/kafka']) },
    { ...door('papers-know-documents', 'pdfmake|docx|bwip-js|fflate|yazl|csv-stringify', ['libs/papers']) },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|canaries)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
