import { type Action, type Block, type Card, type Text, wordsOf } from '../../conversation/kit/card.ts'
import { lightColors } from './colors.ts'
import { type Html, html, inMail, lines } from './html.ts'

/** What a button becomes: a button on a page, a link in a mail; `below`: its entry's words, or its card's title. Undefined: left out. */
export type DrawAction = (action: Action, below: string) => Html | undefined

type Draw = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, action: DrawAction) => Html }

const drawText = (text: Text): Html =>
  typeof text === 'string'
    ? html`${lines(text)}`
    : html`${text.map((span) => (span.strong ? html`<strong>${span.text}</strong>` : html`${lines(span.text)}`))}`

const marks = { done: '✓', current: '●', ahead: '○', skipped: '–' } as const

/** One entry per kind of block. A new kind does not compile until it is drawn here. */
const draw: Draw = {
  text: ({ text, quiet }) =>
    html`<p${quiet ? html` class="quiet" style="color:${lightColors.soft}"` : undefined}>${drawText(text)}</p>`,
  heading: ({ text }) => html`<h2>${text}</h2>`,
  quote: ({ text, by }) =>
    html`<blockquote style="border-left:3px solid ${lightColors.line};margin:12px 0;padding:2px 12px">${lines(text)}${by && html`<br><small>— ${by}</small>`}</blockquote>`,
  facts: ({ facts }) =>
    html`<table role="presentation" class="facts">${facts.map(
      ({ label, value }) =>
        html`<tr><th style="text-align:left;padding:2px 16px 2px 0;font-weight:600;vertical-align:top${label.length <= 16 ? ';white-space:nowrap' : ''}">${label}</th><td style="overflow-wrap:anywhere">${lines(value)}</td></tr>`,
    )}</table>`,
  list: ({ items }) => html`<ul>${items.map((item) => html`<li>${drawText(item)}</li>`)}</ul>`,
  path: ({ stops }) =>
    html`<ul class="path" style="list-style:none;padding:0">${stops.map(
      (stop) => html`<li>${marks[stop.state]} <strong>${stop.label}</strong> ${stop.detail}</li>`,
    )}</ul>`,
  image: ({ url, alt }) => html`<p><img src="${url}" alt="${alt}" style="max-width:100%"></p>`,
  entry: ({ text, detail, actions }, action) =>
    html`<p>${typeof text === 'string' ? html`<strong>${text}</strong>` : drawText(text)}${detail && html`<br>${drawText(detail)}`}</p>${drawActions(actions, action, wordsOf(text))}`,
  divider: () => html`<hr>`,
}

const drawBlocks = (blocks: readonly Block[], action: DrawAction): readonly Html[] =>
  blocks.map((block) => (draw[block.kind] as (block: Block, action: DrawAction) => Html)(block, action))

const drawActions = (actions: readonly Action[] | undefined, action: DrawAction, below: string): Html => {
  const drawn = (actions ?? []).flatMap((one) => action(one, below) ?? [])
  return drawn.length > 0 ? html`<p class="actions">${drawn}</p>` : html``
}

export const drawCard = (card: Card, action: DrawAction): Html => html`
<h1>${card.title}</h1>
${drawBlocks(card.blocks, action)}
${drawActions(card.actions, action, card.title)}
${card.footer && html`<p class="quiet" style="color:${lightColors.soft}"><small>${card.footer}</small></p>`}`

type Plain = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly string[] }

/** The same for people whose mail shows text alone. */
const plain: Plain = {
  text: ({ text }) => [wordsOf(text), ''],
  heading: ({ text }) => [text.toUpperCase(), ''],
  quote: ({ text, by }) => [...text.split('\n').map((line) => `> ${line}`), ...(by ? [`  — ${by}`] : []), ''],
  facts: ({ facts }) => [...facts.map(({ label, value }) => `${label}: ${value}`), ''],
  list: ({ items }) => [...items.map((item) => `- ${wordsOf(item)}`), ''],
  path: ({ stops }) => [...stops.map((stop) => `${marks[stop.state]} ${stop.label} ${stop.detail}`), ''],
  image: ({ alt, url }) => [`${alt}: ${url}`, ''],
  entry: ({ text, detail }) => [wordsOf(text), ...(detail ? [`  ${wordsOf(detail)}`] : []), ''],
  divider: () => ['---', ''],
}

/** A card as text; `address` gives the link of a button. */
export const plainCard = (card: Card, address: (action: Action, below: string) => string | undefined): string => {
  const linksOf = (actions: readonly Action[] | undefined, below: string) =>
    (actions ?? []).flatMap((action) => {
      const url = address(action, below)
      return url ? [`${action.label}:`, url, ''] : []
    })
  const blocks = card.blocks.flatMap((block) => [
    ...(plain[block.kind] as (block: Block) => readonly string[])(block),
    ...(block.kind === 'entry' ? linksOf(block.actions, wordsOf(block.text)) : []),
  ])
  return inMail(
    [card.title, '', ...blocks, ...linksOf(card.actions, card.title), ...(card.footer ? [card.footer, ''] : [])].join(
      '\n',
    ),
  )
}
