import { element } from '../element.ts'
import { withEmoji } from './emoji.ts'
import { formatDate } from './moments.ts'

/** What mentions and dates are drawn with. */
export interface Names {
  readonly timeZone: string
  user(id: string): string | undefined
  channel(id: string): string | undefined
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const safeAddress = (address: string): string | undefined =>
  /^(https?:\/\/|mailto:)/i.test(address) ? address : undefined

/** A link that opens beside the page; an address of another kind stays text. */
export const link = (address: string, label: string): Node => {
  const href = safeAddress(address)
  if (!href) return document.createTextNode(label)
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, label)
}

const mention = (label: string): Node => element('span', { class: 'mention' }, label)

/** What stands between < and >: a person, a channel, a broadcast, a date or a link. */
const mark = (inside: string, names: Names): Node => {
  const [target = '', label] = inside.split(/\|(.*)/s)
  const id = target.slice(1)
  if (target.startsWith('@')) return mention(`@${names.user(id) ?? label ?? id}`)
  if (target.startsWith('#')) return mention(`#${names.channel(id) ?? label ?? id}`)
  if (target.startsWith('!date^')) {
    const [, seconds, format = '{date}', address] = target.split('^')
    const written = formatDate(Number(seconds), format, names.timeZone) ?? label ?? target
    return address ? link(address, written) : document.createTextNode(written)
  }
  if (target.startsWith('!')) return mention(`@${label ?? id.split('^')[0]}`)
  return link(unescaped(target), withEmoji(unescaped(label ?? target.replace(/^mailto:/, ''))))
}

const pattern =
  /<([^<>\n]+)>|`([^`\n]+)`|(?<![\w*])\*(?=\S)([^*\n]*\S)\*(?![\w*])|(?<![\w_])_(?=\S)([^_\n]*\S)_(?![\w_])|(?<![\w~])~(?=\S)([^~\n]*\S)~(?![\w~])|(https?:\/\/(?:(?!&[lg]t;)[^\s<>"|])*(?:(?!&[lg]t;)[^\s<>"|.,;:!?)'\]*_~]))/g

const inline = (source: string, names: Names): Node[] => {
  const nodes: Node[] = []
  let end = 0
  const plain = (until: number): void => {
    if (until > end) nodes.push(document.createTextNode(withEmoji(unescaped(source.slice(end, until)))))
  }
  for (const match of source.matchAll(pattern)) {
    plain(match.index)
    end = match.index + match[0].length
    const [, inside, code, bold, italic, struck, address] = match
    if (inside !== undefined) nodes.push(mark(inside, names))
    else if (code !== undefined) nodes.push(element('code', {}, unescaped(code)))
    else if (bold !== undefined) nodes.push(element('strong', {}, ...inline(bold, names)))
    else if (italic !== undefined) nodes.push(element('em', {}, ...inline(italic, names)))
    else if (struck !== undefined) nodes.push(element('s', {}, ...inline(struck, names)))
    else if (address !== undefined) nodes.push(link(unescaped(address), unescaped(address)))
  }
  plain(source.length)
  return nodes
}

/** Lines of one kind together: quoted ones as a quote, others as text with line breaks. */
const paragraphs = (source: string, names: Names): Node[] => {
  const nodes: Node[] = []
  let quote: HTMLElement | undefined
  const lines = source.split('\n')
  for (const [index, line] of lines.entries()) {
    const quoted = /^(?:&gt;|>)\s?(.*)$/.exec(line)
    if (quoted) {
      const opened: HTMLElement = quote ?? element('blockquote')
      if (quote) opened.append(element('br'))
      else nodes.push(opened)
      quote = opened
      opened.append(...inline(quoted[1] ?? '', names))
      continue
    }
    nodes.push(...inline(line, names))
    if (index < lines.length - 1 && !/^(?:&gt;|>)/.test(lines[index + 1] ?? '')) nodes.push(element('br'))
    quote = undefined
  }
  return nodes
}

/** Slack's mrkdwn as elements. Nothing of it is ever read as HTML. */
export const drawMrkdwn = (source: string, names: Names): Node[] =>
  source
    .split(/```\n?([\s\S]*?)\n?```/g)
    .flatMap((part, index) =>
      index % 2 === 1 ? [element('pre', {}, unescaped(part))] : part === '' ? [] : paragraphs(part, names),
    )
