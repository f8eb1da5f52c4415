import type { AppListing, Home } from './wire.ts'

type Listed = AppListing['personalCommands'][number]

/** Something that can be chosen while typing; `commandId` opens a dialog, everything else is only written. */
export interface Suggested {
  readonly title: string
  readonly description: string
  readonly commandId?: string
}

/** Which commands may be meant by what is typed, and what choosing one writes into the box. */
export interface CommandWords {
  /** Everything, for the button. */
  readonly commands: readonly Listed[]
  find(typed: string): readonly Suggested[]
  write(chosen: Suggested): string
}

const startsAs = (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase())

/** After a slash: the message extension's commands, and in a channel the bot's own, which only the writer sees. */
const slashCommands = ({ app }: Home, own: readonly Listed[], typed: string): Suggested[] => {
  const bots = own.filter(({ slash }) => slash).map(({ title, description }) => ({ title: `/${title}`, description }))
  const extensions = app.composeCommands
    .filter(({ slash }) => slash)
    .map(({ id, title, description }) => ({ title: `/${title}`, description, commandId: id }))
  return [...bots, ...extensions].filter(({ title }) => startsAs(title, typed) && title !== typed)
}

/** In the chat with the bot its words stand alone. */
export const personalWords = (home: Home): CommandWords => ({
  commands: home.app.personalCommands,
  find: (typed) => {
    if (typed.startsWith('/')) return slashCommands(home, [], typed)
    return home.app.personalCommands.filter(({ title }) => startsAs(title, typed) && title !== typed)
  },
  write: ({ title }) => title,
})

/** In a channel they come after its name. */
export const channelWords = (home: Home): CommandWords => {
  const { name, teamCommands } = home.app
  const mention = `@${name}`
  const itself = { title: mention, description: 'Mention the app, so that it hears you' }
  return {
    commands: teamCommands,
    find: (typed) => {
      if (typed === '') return teamCommands
      if (typed.startsWith('/')) return slashCommands(home, teamCommands, typed)
      if (startsAs(mention, typed)) return [itself]
      if (!startsAs(typed, `${mention} `)) return []
      const word = typed.slice(mention.length + 1)
      return teamCommands.filter(({ title }) => startsAs(title, word) && title !== word)
    },
    write: ({ title }) => {
      if (title === mention) return `${mention} `
      return title.startsWith('/') ? title : `${mention} ${title}`
    },
  }
}

/** The command in a slash line, if that is what was typed in a channel. */
export const slashWord = ({ app }: Home, typed: string): string | undefined => {
  const word = typed.startsWith('/') ? typed.slice(1) : ''
  return app.teamCommands.some(({ slash, title }) => slash && startsAs(`${word} `, `${title} `)) ? word : undefined
}
