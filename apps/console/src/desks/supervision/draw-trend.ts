import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

// told apart by their marks as well
const MARKS = ['circle', 'rect', 'triangle'] as const;
const COLOURS = ['#0b4f8a', '#12613a', '#b45309'];

interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

/** Draws rates by month; what it returns takes the drawing away. */
export const drawTrend = (at: HTMLElement, months: readonly string[], lines: readonly Line[]): (() => void) => {
  const chart = init(at);
  chart.setOption({
    animation: false,
    color: COLOURS,
    aria: { enabled: true },
    // no markup of its own: the policy of the page refuses it
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    legend: { top: 0 },
    grid: { left: 44, right: 16, top: 36, bottom: 28 },
    xAxis: { type: 'category', data: [...months] },
    yAxis: { type: 'value', max: 100, axisLabel: { formatter: '{value}%' } },
    series: lines.map(({ name, values }, nth) => ({
      type: 'line',
      name,
      data: [...values],
      symbol: MARKS[nth] ?? 'circle',
      symbolSize: 8,
    })),
  });
  const resizing = new ResizeObserver(() => chart.resize());
  resizing.observe(at);
  return () => {
    resizing.disconnect();
    chart.dispose();
  };
};
