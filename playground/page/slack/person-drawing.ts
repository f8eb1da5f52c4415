import type { PretendAccount } from '../../pretend.ts'
import type { Client, Overview } from './client.ts'
import { askToConfirm } from './dialogs.ts'
import type { Drawing } from './drawing.ts'
import type { Fields } from './fields.ts'

/** How blocks are drawn for this person: names, zone, people and channels to choose from. */
export const createPersonDrawing = (pane: HTMLElement, client: Client, person: PretendAccount, overview: Overview) => {
  const people = new Map(overview.users.map((user) => [user.id, user.name]))
  const channels = overview.conversations.filter((each) => each.kind === 'channel')
  return (fields: Fields, press: Drawing['press']): Drawing => ({
    names: {
      timeZone: person.timeZone,
      user: (id) => people.get(id),
      channel: (id) => channels.find((channel) => channel.id === id)?.name,
    },
    fields,
    users: overview.users.filter((user) => !user.isBot).map(({ id, name }) => ({ id, name })),
    channels: channels.map(({ id, name }) => ({ id, name: `#${name}` })),
    press,
    upload: client.upload,
    confirm: (dialog) => askToConfirm(pane, dialog),
  })
}

export type PersonDrawing = ReturnType<typeof createPersonDrawing>
