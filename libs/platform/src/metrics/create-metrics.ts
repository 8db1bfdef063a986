import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** How a measurement is named: `huying_` and the unit are part of the name, e.g. `appends_total`, `wait_seconds`. */
export interface MeterNamed<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly Label[];
}

/** The measurements of one process, and how they are read. */
export interface Metrics {
  counter<Label extends string = never>(named: MeterNamed<Label>): Counter<Label>;
  gauge<Label extends string = never>(named: MeterNamed<Label>): Gauge<Label>;
  /** Seconds, in buckets from a millisecond to ten seconds. */
  seconds<Label extends string = never>(named: MeterNamed<Label>): Histogram<Label>;
  /** What Prometheus reads. */
  text(): Promise<string>;
  readonly contentType: string;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A registry of its own, so that two processes in one test do not count together. */
export const createMetrics = ({ ofProcess = false }: { readonly ofProcess?: boolean } = {}): Metrics => {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  return {
    counter: (named) => new Counter({ ...configOf(named), registers: [registry] }),
    gauge: (named) => new Gauge({ ...configOf(named), registers: [registry] }),
    seconds: (named) => new Histogram({ ...configOf(named), buckets: SECONDS, registers: [registry] }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};

const configOf = <Label extends string>({ name, help, labels = [] }: MeterNamed<Label>) => ({
  name: `huying_${name}`,
  help,
  labelNames: labels,
});
