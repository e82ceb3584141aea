import { token } from '@/shared/theme/theme'

/** The tokens of the page as it is now, light or dark, in the words of ECharts. */
export function themeOf() {
  const text = { color: token('text-2'), fontFamily: token('font'), fontSize: 12 }
  const axis = {
    axisLine: { lineStyle: { color: token('line-strong') } },
    axisTick: { show: false },
    axisLabel: text,
    nameTextStyle: { ...text, color: token('text-3') },
    splitLine: { lineStyle: { color: token('line') } },
  }
  return {
    color: [1, 2, 3, 4, 5, 6, 7].map((number) => token(`hue-${number}`)),
    backgroundColor: 'transparent',
    textStyle: text,
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false } },
    timeAxis: axis,
    legend: { textStyle: text, itemWidth: 12, itemHeight: 8 },
    tooltip: {
      backgroundColor: token('surface'),
      borderColor: token('line'),
      textStyle: { ...text, color: token('text') },
    },
    label: text,
    bar: { barMaxWidth: 28 },
    line: { endLabel: text, symbolSize: 6, lineStyle: { width: 2 }, connectNulls: false },
    markLine: { label: text, lineStyle: { type: 'dashed', color: token('text-3') }, symbol: 'none' },
  }
}
