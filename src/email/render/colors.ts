/** P3's own colors, those of its mark, for letters and the pages they lead to. */
export const lightColors = {
  ink: '#1d2930',
  soft: '#4d5a62',
  line: '#d9d4c8',
  desk: '#f4f2ec',
  sheet: '#ffffff',
  deep: '#1d5f5a',
  onDeep: '#ffffff',
  mild: '#e1eeeb',
  bad: '#a8322d',
} as const

/** The same for whoever reads in the dark. */
export const darkColors: Readonly<Record<keyof typeof lightColors, string>> = {
  ink: '#e6eaec',
  soft: '#b3bdc2',
  line: '#465158',
  desk: '#14181b',
  sheet: '#1c2226',
  deep: '#8fd0c7',
  onDeep: '#0d1f1d',
  mild: '#1f3634',
  bad: '#f2a39d',
}

export const buttonShape =
  'display:inline-block;margin:4px 8px 4px 0;padding:8px 16px;border-radius:6px;text-decoration:none;font-weight:600'
const edged = (edge: string, ground: string, ink: string) =>
  `border:1px solid ${edge};background:${ground};color:${ink}`
const buttonsIn = ({ deep, onDeep, mild, sheet, bad }: typeof darkColors) => ({
  primary: edged(deep, deep, onDeep),
  danger: edged(bad, sheet, bad),
  plain: edged(mild, mild, deep),
})

/** What each button of a letter wears. */
export const buttons = buttonsIn(lightColors)

const important = (declarations: string) => declarations.replaceAll(/(?=;|$)/g, '!important')
const dark = darkColors
/** In a letter each element carries its own colors, which only `!important` takes back. */
const inTheDark: readonly (readonly [string, string])[] = [
  ['.desk', `background:${dark.desk};color:${dark.ink}`],
  ['.sheet', `background:${dark.sheet};color:${dark.ink};border-color:${dark.deep}`],
  ['.name,.door', `color:${dark.deep}`],
  ['.quiet', `color:${dark.soft}`],
  ['hr,blockquote', `border-color:${dark.line}`],
  ...Object.entries(buttonsIn(dark)).map(([look, worn]) => [`.${look}`, worn] as const),
]

/** The look of a letter beyond what its elements carry: its heading, and the dark, which Outlook on the web marks in its own way. */
export const letterStyle = `:root{color-scheme:light dark;supported-color-schemes:light dark}h1{font-size:22px;line-height:1.3;margin:0 0 12px}
@media (prefers-color-scheme:dark){${inTheDark.map(([whom, worn]) => `${whom}{${important(worn)}}`).join('')}}
${inTheDark.map(([whom, worn]) => `${whom.replaceAll(/[^,]+/g, '[data-ogsc] $&')}{${important(worn)}}`).join('')}`
