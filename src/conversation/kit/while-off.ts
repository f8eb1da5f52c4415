import type { PersonalSettings } from '../../core/people/personal-settings.ts'
import type { Block } from './card.ts'

/** Beside what somebody chose to hear while they want no reminders at all: it does not come. */
export const whileOff = ({ rhythm }: Pick<PersonalSettings, 'rhythm'>): readonly Block[] =>
  rhythm === 'off'
    ? [
        {
          kind: 'text',
          text: 'You stopped reminders, so none of it comes by itself until you turn them on again in your settings.',
        },
      ]
    : []
