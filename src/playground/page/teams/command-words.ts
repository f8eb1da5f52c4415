import type { AppListing, Home } from './wire.ts'

type Listed = AppListing['personalCommands'][number]

/** Which commands may be meant by what is typed, and what choosing one writes into the box. */
export interface CommandWords {
  readonly commands: readonly Listed[]
  find(typed: string): Listed[]
  write(command: Listed): string
}

const startsAs = (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase())

/** In the chat with the bot its words stand alone. */
export const personalWords = ({ app }: Home): CommandWords => ({
  commands: app.personalCommands,
  find: (typed) => app.personalCommands.filter(({ title }) => startsAs(title, typed) && title !== typed),
  write: ({ title }) => title,
})

/** In a channel they come after its name. */
export const channelWords = ({ app }: Home): CommandWords => {
  const mention = `@${app.name}`
  const itself = { title: mention, description: 'Mention the app, so that it hears you' }
  return {
    commands: app.teamCommands,
    find: (typed) => {
      if (typed === '') return app.teamCommands
      if (startsAs(mention, typed)) return [itself]
      if (!startsAs(typed, `${mention} `)) return []
      const word = typed.slice(mention.length + 1)
      return app.teamCommands.filter(({ title }) => startsAs(title, word) && title !== word)
    },
    write: ({ title }) => (title === mention ? `${mention} ` : `${mention} ${title}`),
  }
}
