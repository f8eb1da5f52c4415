import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One screen in all its looks: files beside the sheet, by what they show. */
export interface Screen {
  readonly group: string
  readonly name: string
  readonly looks: readonly { readonly look: string; readonly file: string }[]
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

const figure = ({ name, looks }: Screen): string =>
  `<section><h3>${escaped(name)}</h3>${looks
    .map(
      ({ look, file }) =>
        `<figure><a href="${escaped(file)}"><img src="${escaped(file)}" loading="lazy" alt="${escaped(`${name}, ${look}`)}"></a><figcaption>${escaped(look)}</figcaption></figure>`,
    )
    .join('')}</section>`

/** One page with all screens as thumbnails; a press shows one in full. */
export const contactSheet = (screens: readonly Screen[]): string => {
  const groups = [...new Set(screens.map(({ group }) => group))]
  const parts = groups.map((group, at) => {
    const its = screens.filter((screen) => screen.group === group)
    return `<h2 id="g${at}">${escaped(group)} <small>${its.length}</small></h2>${its.map(figure).join('')}`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Screens of P3 Bot</title><style>
:root { color-scheme: light dark } body { font: 15px/1.5 system-ui, sans-serif; margin: 24px }
nav a { margin-right: 12px } section { border-top: 1px solid #8886; padding: 8px 0 } h3 { font-size: 15px; margin: 4px 0 }
figure { display: inline-block; margin: 0 12px 8px 0; vertical-align: top } figcaption { font-size: 12px; opacity: .7 }
img { height: 300px; width: auto; border: 1px solid #8886 }</style>
<h1>Screens of P3 Bot <small>${screens.length}</small></h1>
<nav>${groups.map((group, at) => `<a href="#g${at}">${escaped(group)}</a>`).join('')}</nav>
${parts.join('\n')}</html>`
}

export const writeSheet = (folder: string, screens: readonly Screen[]): void =>
  writeFileSync(join(folder, 'index.html'), contactSheet(screens))
