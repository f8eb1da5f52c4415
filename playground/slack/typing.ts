import type { Scene } from './scene.ts'
import { handleOf } from './show.ts'

/** Slack escapes & < > in what a person types, in that order. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a person types, as Slack sends it on: escaped, @Name and @channel turned into their marks. */
export const encodeTyping = (
  scene: Scene,
  teamId: string,
  text: string,
  style: 'message' | 'command' | 'plain',
): string => {
  let encoded = escaped(text)
  if (style === 'plain') return encoded
  const users = scene.world.users(teamId).toSorted((a, b) => b.name.length - a.name.length)
  for (const user of users) {
    const mark = style === 'command' ? `<@${user.id}|${handleOf(user)}>` : `<@${user.id}>`
    encoded = encoded.replaceAll(`@${escaped(user.name)}`, mark)
  }
  return style === 'message' ? encoded.replace(/(^|\s)@(channel|here|everyone)\b/g, '$1<!$2>') : encoded
}
