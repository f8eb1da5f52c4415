import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import type { Chart } from '../../core/chart/chart.ts'
import { drawChart } from '../../core/chart/draw-chart.ts'

const find = createRequire(import.meta.url).resolve
const fontFiles = ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'].map((name) =>
  find(`dejavu-fonts-ttf/ttf/${name}.ttf`),
)

/** A chart as PNG bytes. Its letters are in fonts that come with us, so it looks the same on every machine. */
export const renderChart = async (chart: Chart): Promise<Uint8Array> => {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans Condensed' }
  return (await renderAsync(drawChart(chart), { font })).asPng()
}
