import { element } from '../element.ts'
import { withEmoji } from './emoji.ts'
import { link } from './mrkdwn.ts'

const pattern = /`([^`]+)`|\*\*(.+?)\*\*|~~(.+?)~~|(?<!\w)[*_](\S(?:.*?\S)?)[*_](?!\w)|\[([^\]]+)\]\(([^)\s]+)\)/g

const inline = (source: string): Node[] => {
  const nodes: Node[] = []
  let end = 0
  for (const match of source.matchAll(pattern)) {
    if (match.index > end) nodes.push(document.createTextNode(withEmoji(source.slice(end, match.index))))
    end = match.index + match[0].length
    const [, code, bold, struck, italic, label, address] = match
    if (code !== undefined) nodes.push(element('code', {}, code))
    else if (bold !== undefined) nodes.push(element('strong', {}, ...inline(bold)))
    else if (struck !== undefined) nodes.push(element('s', {}, ...inline(struck)))
    else if (italic !== undefined) nodes.push(element('em', {}, ...inline(italic)))
    else nodes.push(link(address ?? '', label ?? ''))
  }
  if (end < source.length) nodes.push(document.createTextNode(withEmoji(source.slice(end))))
  return nodes
}

/** A line's kind, so that neighbours of one kind come together. */
const kindOf = (line: string): 'list' | 'numbered' | 'quote' | 'heading' | 'text' => {
  if (/^\s*[-*] /.test(line)) return 'list'
  if (/^\s*\d+\. /.test(line)) return 'numbered'
  if (/^> ?/.test(line)) return 'quote'
  return /^#{1,6} /.test(line) ? 'heading' : 'text'
}

/** Standard markdown, as in a markdown block: headings, lists, quotes, emphasis, links and code. */
export const drawMarkdown = (source: string): Node[] => {
  const nodes: Node[] = []
  let open: HTMLElement | undefined
  let openKind = ''
  for (const line of source.split('\n')) {
    const kind = kindOf(line)
    if (kind !== openKind || kind === 'heading') {
      const tag = { list: 'ul', numbered: 'ol', quote: 'blockquote', heading: 'h4', text: 'p' } as const
      open = element(tag[kind])
      nodes.push(open)
      openKind = kind
    } else if (kind === 'text' || kind === 'quote') open?.append(element('br'))
    const content = inline(line.replace(/^\s*(?:[-*]|\d+\.|>|#{1,6}) ?/, kind === 'text' ? '$&' : ''))
    open?.append(...(kind === 'list' || kind === 'numbered' ? [element('li', {}, ...content)] : content))
  }
  return nodes
}
