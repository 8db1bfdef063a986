import { createMetrics } from './create-metrics.js';

describe('metrics', () => {
  test('are read as Prometheus text under the name of the product', async () => {
    const metrics = createMetrics();
    metrics
      .counter({ name: 'refusals_total', help: 'Commands refused', labels: ['code'] })
      .inc({ code: 'call.not-yours' }, 2);
    metrics.gauge({ name: 'parked_streams', help: 'Streams parked' }).set(1);
    metrics.seconds({ name: 'append_seconds', help: 'Time of an append' }).observe(0.004);
    const text = await metrics.text();
    expect(text).toContain('huying_refusals_total{code="call.not-yours"} 2');
    expect(text).toContain('huying_parked_streams 1');
    expect(text).toContain('huying_append_seconds_bucket{le="0.005"} 1');
    expect(metrics.contentType).toContain('text/plain');
  });

  test('of two registries are counted apart', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.counter({ name: 'jumps_total', help: 'Clock jumps' }).inc();
    other.counter({ name: 'jumps_total', help: 'Clock jumps' });
    expect(await other.text()).toContain('huying_jumps_total 0');
  });

  test('of the process are told where they are asked for', async () => {
    expect(await createMetrics({ ofProcess: true }).text()).toContain('process_cpu_seconds_total');
  });
});
