import { eraseIn, erasureOf, type SeenErasure } from '../../usecases/privacy/erase-person.ts'
import { CommandFailed, type P3Command } from './command.ts'
import { withStore } from './open.ts'

const whyNot = {
  legalHold: 'A legal hold stands: nothing is erased until a coordinator lifts it (/p3 retention).',
  officeFirst: 'This person holds an office of the department: a coordinator ends it first (/p3 offices).',
} as const

const numbersOf = (seen: Extract<SeenErasure, { ok: true }>): string =>
  Object.entries(seen.counts)
    .map(([what, many]) => `${many} ${what}`)
    .join(', ')

/** The same as a coordinator's button, for a request that comes by letter. Nothing is changed without `--yes`. */
export const erase: P3Command = {
  word: 'erase',
  usage: '<email of a person> [--yes]',
  says: 'Says what would be erased of a person, by numbers; --yes erases it for good and prints the receipt',
  options: ['yes'],
  words: [1, 1],
  run: (call) =>
    withStore(call, async (opened) => {
      const email = call.words[0]!.trim().toLowerCase()
      const seen = await opened.store.transaction(async (data) => {
        const person = await data.people.byEmail(email)
        if (!person) throw new CommandFailed('There is nobody with that address.')
        // What erasing needs of the rest is the clock and new ids alone.
        return call.options.yes ? eraseIn(opened as never, data, person, { role: 'operator' }) : erasureOf(data, person)
      })
      if (!seen.ok) throw new CommandFailed(whyNot[seen.refusal.kind as keyof typeof whyNot])
      call.say(`Person ${seen.person.id}: ${numbersOf(seen)}.`)
      call.say('What stays: dates, lengths, tags and counts, under no name. Backups made before keep it all.')
      call.say(
        call.options.yes
          ? `Erased for good, ${opened.clock.now().toISOString()}. These lines are the receipt.`
          : 'Nothing was erased. For good: the same with --yes.',
      )
      return 0
    }),
}
