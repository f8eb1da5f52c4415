import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { PersonActor } from '../../core/actor.ts'
import { tennessee } from '../../states/tennessee/places.ts'
import { actorOf } from '../../usecases/identity/actor-of.ts'
import type { PlainDeps } from '../../usecases/ports.ts'
import { importRoster } from '../../usecases/roster/import-roster.ts'
import { dropImport, keepFile, previewImport } from '../../usecases/roster/preview-import.ts'
import { exportRoster } from '../../usecases/roster/see-roster.ts'
import { createLog } from '../log.ts'
import { type Call, CommandFailed, type P3Command } from './command.ts'
import { type OperatorStore, withStore } from './open.ts'

/** In whose name it is done: authorized as that person is in chat. */
const withOffice = <const T>(call: Call, work: (deps: PlainDeps, actor: PersonActor) => Promise<T>): Promise<T> =>
  withStore(call, async (opened: OperatorStore) => {
    const email = call.options.as
    if (typeof email !== 'string') throw new CommandFailed('Say in whose name: --as=coordinator@example.gov')
    const person = await opened.store.read.people.byEmail(email.trim().toLowerCase())
    if (!person?.coordinator) throw new CommandFailed('Nobody of that address is a coordinator.')
    const deps = { ...opened, log: createLog('error'), places: tennessee }
    return work(deps, actorOf(person))
  })

const refusals = {
  notCoordinator: 'Nobody of that address is a coordinator.',
  noCycle: 'There is no school year yet: a coordinator begins it in chat with /p3 setup.',
  yearClosed:
    'The school year is closed: a coordinator prepares the next one in chat, and it takes over on its first day.',
  noSuchImport: 'The file is not there any more.',
  noSuchPerson: 'There is nobody like that.',
} as const

export const rosterExport: P3Command = {
  word: 'export',
  usage: '<file.csv> --as=<coordinator’s address>',
  says: 'Writes this year’s roster as the file that the import reads',
  options: ['as'],
  words: [1, 1],
  run: (call) =>
    withOffice(call, async (deps, actor) => {
      const file = resolve(call.words[0]!)
      if (existsSync(file)) throw new CommandFailed(`${file} is there already: choose another name.`)
      const done = await exportRoster(deps, actor)
      if (!done.ok) throw new CommandFailed(refusals[done.refusal.kind])
      writeFileSync(file, done.content, { mode: 0o600 })
      call.say(`${file}: ${done.people} people of ${done.cycle.name}. It holds names and addresses.`)
      return 0
    }),
}

export const rosterImport: P3Command = {
  word: 'import',
  usage: '<file.csv> --as=<coordinator’s address> [--dry-run]',
  says: 'Imports a roster, all of it or nothing; --dry-run only says what it would do',
  options: ['as', 'dry-run'],
  words: [1, 1],
  run: (call) =>
    withOffice(call, async (deps, actor) => {
      const file = resolve(call.words[0]!)
      if (!existsSync(file)) throw new CommandFailed(`There is no file ${file}.`)
      const importId = await keepFile(deps, actor, { name: basename(file), bytes: readFileSync(file) })
      const rows = (count: number) => call.progress(`read ${count} rows`)
      const seen = await previewImport(deps, actor, importId, rows)
      const stop = async (sentence: string): Promise<never> => {
        await dropImport(deps, actor, importId)
        throw new CommandFailed(sentence)
      }
      if (!seen.ok) return stop(refusals[seen.refusal.kind])
      if (seen.kind !== 'plan')
        return stop('The columns can’t be told: send the file in chat with /p3 import, which asks.')
      const { added, changed, withdrawn, same, faults, questions, mark } = seen.plan
      call.say(
        `${added.length} to add, ${changed.length} to change, ${withdrawn.length} to withdraw, ${same} the same.`,
      )
      for (const { line, sentence } of faults.slice(0, 50)) call.say(`  line ${line}: ${sentence}`)
      if (faults.length + questions.length > 0)
        return stop(
          `${faults.length} lines have faults and ${questions.length} people need a decision: nothing was imported.`,
        )
      if (call.options['dry-run']) {
        await dropImport(deps, actor, importId)
        call.say('Nothing was changed.')
        return 0
      }
      const done = await importRoster(deps, actor, { importId, mark })
      if (!done.ok || done.kind !== 'imported') return stop('The roster changed meanwhile: run it again.')
      call.say('Imported. It can be undone in chat for ten minutes.')
      return 0
    }),
}
