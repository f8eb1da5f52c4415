import { styleAddress } from '../../links/style.ts'
import { darkColors, lightColors } from './colors.ts'
import { type Html, html } from './html.ts'

const variables = (those: typeof darkColors): string =>
  Object.entries(those)
    .map(([name, color]) => `--${name}: ${color}`)
    .join('; ')

/** The look of every page that a mail leads to. */
export const mailStyle = `
:root { color-scheme: light dark; ${variables(lightColors)}; --edge: #8a8578; --warn: #fbf0d8; --focus: #1c6fb8 }
@media (prefers-color-scheme: dark) { :root { ${variables(darkColors)}; --edge: #7d898f; --warn: #382d17; --focus: #79b8f0 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--desk); color: var(--ink); font: 17px/1.55 'Segoe UI', Helvetica, Arial, sans-serif }
main { max-width: 640px; margin: 32px auto; padding: 28px 32px 32px; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px }
header { max-width: 640px; margin: 24px auto -20px; padding: 0 32px; color: var(--deep); font-size: 14px; font-weight: 600 }
h1 { font-size: 25px; line-height: 1.25; margin: 0 0 16px } h2 { font-size: 19px; margin: 24px 0 8px }
.quiet { color: var(--soft); font-size: 15px; margin: 4px 0 10px } .problem { color: var(--bad); font-weight: 600; margin: 6px 0 0 }
.warning { background: var(--warn); border-left: 4px solid #c19c00; padding: 10px 14px }
.field, fieldset { margin: 20px 0; padding: 0; border: 0 } .field > label, legend { display: block; font-weight: 600; margin-bottom: 4px; padding: 0 }
label small, legend small { color: var(--soft); font-weight: 400 } .check { display: flex; gap: 10px; align-items: baseline; padding: 4px 0; font-weight: 400 }
summary { padding: 6px 0; cursor: pointer } details .check { padding-left: 18px }
input:not([type=checkbox]):not([type=radio]), select, textarea { width: 100%; padding: 10px 12px; font: inherit; color: inherit; border: 1px solid var(--edge); border-radius: 8px; background: var(--sheet) }
input[type=date], input[type=time], input[type=number] { max-width: 240px }
[aria-invalid] { border-color: var(--bad) !important; border-width: 2px !important }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
.actions { margin: 24px 0 0; display: flex; flex-wrap: wrap; gap: 12px }
.actions button, .actions a { display: inline-block; padding: 11px 22px; font: inherit; font-weight: 600; color: var(--deep); background: var(--mild); border: 1px solid transparent; border-radius: 8px; text-decoration: none; cursor: pointer }
.actions .primary { background: var(--deep); color: var(--onDeep) } .actions .danger { background: var(--sheet); color: var(--bad); border-color: var(--bad) }
blockquote { border-left: 3px solid var(--line); margin: 12px 0; padding: 2px 12px } ul.path { list-style: none; padding: 0 }
th { text-align: left; padding: 2px 16px 2px 0; font-weight: 600; vertical-align: top } td { padding-right: 16px; overflow-wrap: anywhere }
@media (max-width: 700px) { main { margin: 16px 0; border-radius: 0; border-width: 1px 0; padding: 22px 18px } header { margin-bottom: -8px; padding: 0 18px } }`

/** Mails carry their look in each element; pages have it in a file, and browsers are told to take no other. Quotes in words are escaped. */
const withoutStyle = (markup: string) => markup.replaceAll(/ style="[^"]*"/g, '')

/** A whole page around its content: one column, no script, nothing loaded from elsewhere. */
export const page = (title: string, content: Html): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · P3</title><link rel="stylesheet" href="${styleAddress('mail')}"></head>
<body><header>Principal Peer Partnership</header><main>${{ markup: withoutStyle(content.markup) }}</main></body></html>`
    .markup
