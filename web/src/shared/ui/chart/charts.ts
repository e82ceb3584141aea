import { BarChart, HeatmapChart, LineChart, PieChart, RadarChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import type { EChartsType } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'
import type { EChartsOption } from 'echarts'
import { themeOf } from './chartTheme'

use([
  BarChart, HeatmapChart, LineChart, PieChart, RadarChart, ScatterChart,
  AriaComponent, DatasetComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, RadarComponent, TooltipComponent, VisualMapComponent,
  LabelLayout, CanvasRenderer,
])

/** Draws a chart in the tokens of the page. Its tooltip is drawn too: the server's policy allows no style in markup. */
export function draw(box: HTMLElement, option: EChartsOption): EChartsType {
  const chart = init(box, themeOf())
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const tooltip = Array.isArray(option.tooltip) ? option.tooltip[0] : option.tooltip
  chart.setOption({
    animation: !still,
    animationDuration: 150,
    grid: { left: 8, right: 24, top: 24, bottom: 8, containLabel: true },
    ...option,
    tooltip: { trigger: 'item', ...tooltip, renderMode: 'richText' },
  })
  return chart
}
