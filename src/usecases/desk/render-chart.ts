import { renderAsync } from '@resvg/resvg-js'
import type { Chart } from '../../core/chart/chart.ts'
import { drawChart } from '../../core/chart/draw-chart.ts'
import { fontFiles } from '../../core/fonts/fonts.ts'

const font = {
  loadSystemFonts: false,
  fontFiles: Object.values(fontFiles),
  defaultFontFamily: 'DejaVu Sans Condensed',
}

/** A chart as PNG bytes, the same on every machine. */
export const renderChart = async (chart: Chart): Promise<Uint8Array> =>
  (await renderAsync(drawChart(chart), { font })).asPng()
