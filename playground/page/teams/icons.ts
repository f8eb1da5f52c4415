const paths = {
  chat: 'M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H10l-4.2 3.4A.5.5 0 0 1 5 19v-3.1A2.5 2.5 0 0 1 4 13.9z',
  teams:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7m7.5 0a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6M3 19a6 6 0 0 1 12 0zm13.5 0H21a4.6 4.6 0 0 0-6.2-5.4 7.5 7.5 0 0 1 1.7 5.4',
  send: 'M3.4 4.2 20.6 12 3.4 19.8l2.2-6.6L14 12l-8.4-1.2z',
  attach: 'm8 12.5 6.4-6.4a3 3 0 0 1 4.2 4.2l-8.5 8.5a4.6 4.6 0 0 1-6.5-6.5L12 4',
  plus: 'M12 4v16M4 12h16',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  close: 'm5 5 14 14M19 5 5 19',
  file: 'M6 3h8l5 5v13H6zm8 0v5h5',
  reply: 'M10 6 4 12l6 6M4 12h9a7 7 0 0 1 7 7',
  list: 'M4 7h16M4 12h16M4 17h10',
} as const

const filled = new Set<keyof typeof paths>(['chat', 'teams', 'send'])
const svg = 'http://www.w3.org/2000/svg'

/** A small drawing beside a label; never the only thing that says what a button does. */
export const icon = (name: keyof typeof paths, size = 20): SVGElement => {
  const drawing = document.createElementNS(svg, 'svg')
  const path = document.createElementNS(svg, 'path')
  const values = { viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true', class: 'teams-icon' }
  for (const [key, value] of Object.entries(values)) drawing.setAttribute(key, String(value))
  path.setAttribute('d', paths[name])
  if (filled.has(name)) path.setAttribute('fill', 'currentColor')
  else
    for (const [key, value] of Object.entries({
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': name === 'more' ? 3 : 1.7,
    }))
      path.setAttribute(key, String(value))
  path.setAttribute('stroke-linecap', 'round')
  path.setAttribute('stroke-linejoin', 'round')
  drawing.append(path)
  return drawing
}
