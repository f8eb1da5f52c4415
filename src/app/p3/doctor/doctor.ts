import type { TeamsSettings } from '../../../teams/auth/settings.ts'
import type { Config } from '../../environment/config.ts'
import { settingsFor } from '../../environment/settings-for.ts'
import type { ExitCode, P3Command } from '../command.ts'
import { broken, type Finding, fine } from './finding.ts'
import { seeAddress, seeMachine, seeMail } from './see-around.ts'
import { seeDatabase } from './see-database.ts'
import { seeSlack } from './see-slack.ts'
import { seeTeams } from './see-teams.ts'

/** Looks at everything side by side; changes nothing, sends nothing. `pretended`: a Teams for tests. */
export const examine = async (config: Config, pretended?: TeamsSettings['pretended']): Promise<Finding[]> => {
  const all = await Promise.all([
    seeMachine(config),
    seeDatabase(config),
    seeAddress(config),
    seeSlack(config),
    seeTeams(config, pretended),
    seeMail(config),
    ...config.programs.map((one) => seeFurther(settingsFor(config, one), one.key)),
  ])
  return [fine('environment', 'nothing wrong in it'), ...all.flat()]
}

/** What a program beside the first has of its own. */
const seeFurther = async (config: Config, key: string): Promise<Finding[]> =>
  (await seeDatabase(config)).map((one) => ({ ...one, about: `${key}: ${one.about}` }))

const signs = { fine: 'ok   ', look: 'look ', fault: 'FAULT' } as const

/** Says what was found, each fault with what to do. Exit code 1 when there is a fault. */
export const report = (findings: readonly Finding[], say: (line: string) => void, json: boolean): ExitCode => {
  const faults = findings.filter(({ state }) => state === 'fault').length
  if (json) say(JSON.stringify({ healthy: faults === 0, findings }, undefined, 2))
  else {
    for (const { about, state, says, fix } of findings) {
      say(`${signs[state]} ${about}: ${says}`)
      if (fix) say(`      -> ${fix}`)
    }
    say(faults === 0 ? 'Nothing is broken.' : `${faults} ${faults === 1 ? 'fault' : 'faults'}.`)
  }
  return faults === 0 ? 0 : 1
}

export const environmentFaults = (faults: readonly string[], say: (line: string) => void, json: boolean): ExitCode =>
  report(
    faults.map((one) => broken('environment', one, 'see .env.example; nothing else was looked at')),
    say,
    json,
  )

export const doctor: P3Command = {
  word: 'doctor',
  usage: '[--json]',
  says: 'Looks at settings, database, keys, public address, Slack, Teams, mail, clock and queue, and says how to mend what is wrong',
  options: ['json'],
  run: async ({ config, options, say }) => report(await examine(config), say, options.json === true),
}
