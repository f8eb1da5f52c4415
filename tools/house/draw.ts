// npm run house: draws docs/pictures/house.svg from the import rules.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Room {
  readonly room: string
  readonly knows: readonly string[]
}
const rules = createRequire(import.meta.url)('./rooms.cjs') as { readonly rooms: readonly Room[] }

const file = new URL('../../docs/pictures/house.svg', import.meta.url)

/** Where each room stands: column and row of a plan, and what it does in a few words. */
const plan: Readonly<Record<string, readonly [column: number, row: number, does: string]>> = {
  core: [1, 3, 'decides: pure'],
  usecases: [1, 2, 'act: one transaction each'],
  conversation: [1, 1, 'converses: no platform'],
  slack: [0, 0, 'translates'],
  teams: [1, 0, 'translates'],
  email: [2, 0, 'translates'],
  links: [0, 1, 'signed addresses'],
  print: [0, 2, 'pages for paper'],
  http: [0, 3, 'calls that are not lost'],
  deliveries: [2, 1, 'and schedule: send, sweep'],
  store: [2, 2, 'keeps: the only SQL'],
}
const width = 190
const height = 62
const gapX = 80
const gapY = 66
const margin = 24
const at = (room: string) => {
  const place = plan[room]
  if (!place) throw new Error(`tools/house/draw.ts has no place for ${room}`)
  return { x: margin + place[0] * (width + gapX), y: margin + place[1] * (height + gapY) }
}

/** Only what does not follow from another arrow. */
const direct = (room: string): readonly string[] => {
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of knowsOf(from)) if (!seen.has(next)) reach(next, seen.add(next))
    return seen
  }
  const mine = knowsOf(room)
  // What two rooms know through each other is no way around: both arrows are drawn.
  return mine.filter(
    (one) => !mine.some((other) => other !== one && !knowsOf(other).includes(room) && reach(other).has(one)),
  )
}
const knowsOf = (room: string): readonly string[] =>
  (rules.rooms.find((one) => one.room === room)?.knows ?? []).filter((one) => plan[one])

const box = ({ room }: Room): string => {
  const { x, y } = at(room)
  return `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="#eef3f8" stroke="#1f4e79"/>
<text x="${x + width / 2}" y="${y + 27}" text-anchor="middle" font-weight="600" fill="#12324f">${room}</text>
<text x="${x + width / 2}" y="${y + 47}" text-anchor="middle" font-size="12" fill="#3d5166">${plan[room]?.[2]}</text></g>`
}

const arrow = (from: string, to: string): string => {
  const a = at(from)
  const b = at(to)
  const flat = a.y === b.y
  const down = b.y > a.y
  const x1 = flat ? (b.x > a.x ? a.x + width : a.x) : a.x + width / 2 + Math.sign(b.x - a.x) * 60
  const y1 = flat ? a.y + height / 2 : down ? a.y + height : a.y
  const x2 = flat ? (b.x > a.x ? b.x : b.x + width) : b.x + width / 2 + Math.sign(a.x - b.x) * 60
  const y2 = flat ? b.y + height / 2 : down ? b.y : b.y + height
  return `<path d="M${x1} ${y1} L${x2} ${y2}" stroke="#5b7083" fill="none" marker-end="url(#tip)"/>`
}

const draw = (): string => {
  const across = margin * 2 + 3 * width + 2 * gapX
  const along = margin * 2 + 4 * height + 3 * gapY
  const title = 'The rooms of src: each may import the rooms its arrows lead to, and what those may import'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${along}" font-family="system-ui, sans-serif" font-size="16" role="img" aria-label="${title}">
<title>${title}</title>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#5b7083"/></marker></defs>
<rect width="${across}" height="${along}" fill="#ffffff"/>
${rules.rooms.flatMap(({ room }) => direct(room).map((to) => arrow(room, to))).join('\n')}
${rules.rooms.map(box).join('\n')}
</svg>
`
}

/** The drawing as the rules are now. */
export const drawing = draw()
export const drawn = () => readFileSync(file, 'utf8')

if (process.argv[1]?.endsWith('draw.ts')) writeFileSync(file, drawing)
