import { seeSettings } from '../../usecases/people/change-settings.ts'
import { showPairsNamed } from '../desk/index.ts'
import { showNomineesNamed } from '../directors/index.ts'
import { heardAfter } from '../kit/heard.ts'
import type { Command } from '../kit/request.ts'
import { settingsCard } from './cards.ts'
import { pauseForm, settingsReader } from './forms.ts'
import { leaveForm } from './leave-form.ts'

/** Words about how the program writes to one. */
export const settingsCommands: readonly Command[] = [
  {
    word: 'settings',
    alone: true,
    also: ['hours', 'preferences', 'reminders', 'reminder', 'notifications', 'stop', 'unsubscribe'],
    roles: ['anyone'],
    summary: 'Working hours, time zone, reminders',
    run: async (request) => {
      const settings = await seeSettings(request.deps, request.actor)
      return { kind: 'card', card: settingsCard(settings, await settingsReader(request)) }
    },
  },
  {
    word: 'pause',
    also: ['snooze', 'vacation'],
    roles: ['partner'],
    summary: 'No reminders until a day you pick',
    // A coordinator who names somebody means their pair.
    run: async (request, rest) =>
      (await showPairsNamed(request, rest)) ?? pauseForm.open(request, { heard: heardAfter(request, 'pause', rest) }),
  },
  {
    word: 'leave',
    also: ['quit', 'optout', 'opt-out', 'withdraw'],
    roles: ['partner'],
    summary: 'Leave this year’s program',
    // So may "withdraw Ana" of whoever has people in the program.
    run: async (request, rest) =>
      (await showPairsNamed(request, rest)) ?? (await showNomineesNamed(request, rest)) ?? leaveForm.open(request, {}),
  },
]
