import { titled } from '../../core/directors/titled.ts'
import { firstName } from '../../core/people/names.ts'
import type { PersonalSettings } from '../../core/people/personal-settings.ts'
import type { Participation } from '../../usecases/roster/roster-port.ts'
import type { Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { editableText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { lengthInWords, timeOfDay } from '../kit/times.ts'
import { type OwnPair, type PathCardParts, partnerFacts, pathCard } from '../partnership/index.ts'
import { declineButton, joinButton } from '../roster/index.ts'

/** A partner's home: the path, whose turn it is, the partner, the own hours. */
export const homeCard = (view: OwnPair, settings: PersonalSettings, parts: PathCardParts): Card => {
  const path = pathCard(view, parts)
  const together = view.pair.steps.reduce((sum, step) => sum + (step.logs[0]?.minutes ?? 0), 0)
  return {
    ...path,
    blocks: [
      ...path.blocks,
      { kind: 'divider' },
      { kind: 'heading', text: 'Your partner' },
      partnerFacts(view, view.other),
      { kind: 'heading', text: 'Your hours' },
      {
        kind: 'facts',
        facts: [
          { label: 'Time together so far', value: together > 0 ? lengthInWords(together) : 'none yet' },
          {
            label: 'Reminders',
            value: settings.pausedUntil
              ? `paused until ${dayInWords(settings.pausedUntil)}`
              : settings.rhythm === 'off'
                ? 'off'
                : `${timeOfDay(settings.workStart)} to ${timeOfDay(settings.workEnd)}`,
          },
        ],
      },
    ],
    actions: [...(path.actions ?? []), say('Settings', 'settings'), say('Help', 'help')],
  }
}

type Status = Participation['status'] | undefined

const places: Record<Participation['status'], string> = {
  invited:
    'You are nominated for this year. Say yes, and the department looks for a peer in a neighboring district for you.',
  joined: 'You are on this year’s list. When the department publishes matches, P3 tells you. Nothing to do until then.',
  declined: 'You said no for this year. If that changed, you can still join.',
  paused:
    'Your place is paused, so you are not matched for now. It starts again by itself; your coordinator can tell you when.',
  withdrawn:
    'You are not in this year’s program any more. Your plan and logs are kept. Your coordinator can take you back.',
}

/** For somebody without a pair: where they stand and what comes next. */
export const unmatchedCard = (name: string, status: Status, participantId: string | undefined): Card => ({
  title: `Hello, ${firstName(name)}`,
  blocks: [
    {
      kind: 'text',
      text: status
        ? places[status]
        : `You are not on this year’s list yet. Your ${titled('director of schools')} can nominate you.`,
    },
  ],
  actions: [
    ...(participantId && (status === 'invited' || status === 'declined')
      ? [joinButton(participantId, 'Yes, I’m in', 'primary')]
      : []),
    ...(participantId && status === 'invited' ? [declineButton(participantId, 'Not this year')] : []),
    ...(status === 'joined' ? [say('My plan', 'plan')] : []),
    say('How P3 works', 'help'),
  ],
})

/** The same once the year is closed, whatever they had answered. */
export const betweenYearsCard = (name: string): Card => ({
  title: `Hello, ${firstName(name)}`,
  blocks: [
    {
      kind: 'text',
      text: `This school year’s program is over, and nobody is matched for it any more. Once the next one begins, your ${titled('director of schools')} can nominate you.`,
    },
  ],
  actions: [say('How P3 works', 'help')],
})

/** Said once by a message of its own. */
export const homeWelcomeCard = (name: string): Card => ({
  title: `Hello, ${firstName(name)}. I’m P3`,
  blocks: [editableText('welcome')],
  actions: [say('See my status', 'status', 'primary'), say('How P3 works', 'help')],
})
