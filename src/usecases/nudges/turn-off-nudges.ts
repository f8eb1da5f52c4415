import type { Deps } from '../ports.ts'

/** No reminders at all to this person, whose own signed link asked for it. Messages from people still come. */
export const turnOffNudges = (deps: Deps, personId: string): Promise<void> =>
  deps.store.transaction(async (data) => {
    await data.nudges.setRhythm(personId, 'off')
    await data.audit.write({
      personId,
      role: 'partner',
      action: 'nudge.off',
      subject: { kind: 'person', id: personId },
    })
  })
