const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

const isSafeLink = (address: string): boolean =>
  /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/]|mailto:)/i.test(address)

// Escaped characters and finished links are set aside behind private-use marks, so that no later rule reads into them.
const setAside = () => {
  const kept: string[] = []
  return {
    keep: (html: string) => `\uE000${kept.push(html) - 1}\uE001`,
    restore: (text: string) => text.replace(/\uE000(\d+)\uE001/g, (_match, index) => kept[Number(index)] ?? ''),
  }
}

const emphasis = (text: string): string =>
  text
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\w])__(?=\S)(.+?)(?<=\S)__(?!\w)/g, '$1<strong>$2</strong>')
    .replace(/\*(?=\S)(.+?)(?<=\S)\*/g, '<em>$1</em>')
    .replace(/(^|[^\w])_(?=\S)(.+?)(?<=\S)_(?!\w)/g, '$1<em>$2</em>')

const inline = (text: string): string => {
  const aside = setAside()
  const marked = text
    .replace(/[\uE000\uE001]/g, '')
    .replace(/\\([\\`*_[\]()#>\-~|.!+{}])/g, (_match, character) => aside.keep(escapeHtml(character)))
    .replace(/\[([^\][]+)\]\(([^()\s]+)\)/g, (match, label, address) =>
      isSafeLink(address)
        ? `${aside.keep(`<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">`)}${label}${aside.keep('</a>')}`
        : match,
    )
  return aside.restore(emphasis(escapeHtml(marked)))
}

const bullet = /^\s*[-*+]\s+(.*)$/
const numbered = /^\s*(\d{1,3})[.)]\s+(.*)$/

interface Block {
  kind: 'text' | 'ul' | 'ol'
  lines: string[]
  start?: string
}

const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const item = bullet.exec(line)
    const number = numbered.exec(line)
    const kind = item ? 'ul' : number ? 'ol' : 'text'
    const content = item?.[1] ?? number?.[2] ?? line
    const last = blocks.at(-1)
    if (last?.kind === kind) last.lines.push(content)
    else blocks.push({ kind, lines: [content], ...(number?.[1] ? { start: number[1] } : {}) })
  }
  return blocks
}

const drawBlock = ({ kind, lines, start }: Block): string => {
  if (kind === 'text') return lines.map(inline).join('<br>')
  const items = lines.map((line) => `<li>${inline(line)}</li>`).join('')
  return kind === 'ul' ? `<ul>${items}</ul>` : `<ol start="${start}">${items}</ol>`
}

/** The markdown Teams shows in cards: bold, italic, lists and links; everything else is text, HTML above all. */
export const markdownToHtml = (text: string): string => blocksOf(text.trim()).map(drawBlock).join('')
