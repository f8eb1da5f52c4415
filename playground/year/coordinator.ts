import { newestButton, type Seat, type SeatForm } from './seat.ts'

/** What a coordinator of an invented year does, by the chat they have. */
export interface YearCoordinator {
  /** Presses the button once a message that came after so many offers it. @throws when none ever does */
  pressWhenThere(buttonId: string, after: number): Promise<SeatForm | undefined>
  /** Has pairs proposed and publishes them. */
  publish(): Promise<void>
  /** Settles questions, and ends what can't go on. Returns how many things it did. */
  tend(): Promise<number>
}

/** Waits for something that comes when it is ready: a proposal takes seconds, and on a busy machine minutes. Milliseconds. */
const PATIENCE = 900_000
const PAUSE = 20

/** `settle`: resolves when nothing is under way. */
export const yearCoordinator = (seat: Seat, settle: () => Promise<void>): YearCoordinator => {
  const pressWhenThere = async (buttonId: string, after: number) => {
    for (const begun = performance.now(); performance.now() - begun < PATIENCE; ) {
      await settle()
      const fresh = new Set(seat.notes(after).map((note) => note.id))
      const found = newestButton(seat, buttonId, (_button, note) => fresh.has(note.id))
      if (found) {
        const opened = await found.button.press()
        if (opened && 'trouble' in opened) throw new Error(`${buttonId}: ${opened.trouble}`)
        await settle()
        return opened
      }
      await new Promise((resume) => setTimeout(resume, PAUSE))
    }
    const offered = seat.notes(after).map(({ buttons }) => buttons.map(({ id }) => id).join(' ') || 'nothing')
    throw new Error(
      `No message offers ${buttonId}; those that came offer ${offered.join(', ') || 'nothing, since none came'}.`,
    )
  }
  return {
    pressWhenThere,
    publish: async () => {
      const before = seat.count()
      await seat.say!('match')
      await pressWhenThere('match-publish', before)
    },
    tend: async () => {
      let done = 0
      for (const note of seat.notes(Math.max(0, seat.count() - 40))) {
        const button = note.buttons.find(({ id }) => id === 'help-done' || id === 'end-pair')
        const opened = await button?.press()
        if (opened && 'submit' in opened) await opened.submit({ reason: 'One of the two has left the program.' })
        if (button) done += 1
      }
      return done
    },
  }
}
