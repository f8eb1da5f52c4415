/** What an invented person types, by field: text, or values of a list. */
export type TypedAnswers = Readonly<Record<string, string | readonly string[]>>

/** A form that is open in front of somebody. */
export interface SeatForm {
  /** Fields that can be filled in, each with the values it offers, where it offers some. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** Resolves to what was wrong; undefined when it was taken. */
  submit(typed: TypedAnswers): Promise<string | undefined>
}

/** A button of a message, by what it means to the bot and not by its words. */
export interface SeatButton {
  readonly id: string
  readonly context: Readonly<Record<string, string>>
  /** Resolves to the form it opened, what went wrong, or nothing more. */
  press(): Promise<SeatForm | { readonly trouble: string } | undefined>
}

export interface SeatNote {
  /** The platform's own id of the message. */
  readonly id: string
  /** Read off the message when asked for: most messages are passed over. */
  readonly buttons: readonly SeatButton[]
}

/** An invented person in front of their own chat or mail box, whichever it is. */
export interface Seat {
  readonly platform: 'slack' | 'teams' | 'email'
  /** Messages that ever arrived. */
  count(): number
  /** Those after the first so many, as they look now, oldest first. */
  notes(after: number): readonly SeatNote[]
  /** Words to the bot. Undefined where one can't talk to it; resolves when it has heard them. */
  readonly say?: (words: string) => Promise<SeatForm | undefined>
}

/** The newest message with the button, and the button. */
export const newestButton = (
  seat: Seat,
  id: string,
  fits: (button: SeatButton, note: SeatNote) => boolean = () => true,
): { readonly note: SeatNote; readonly button: SeatButton } | undefined => {
  for (const note of seat.notes(0).toReversed()) {
    const button = note.buttons.find((one) => one.id === id && fits(one, note))
    if (button) return { note, button }
  }
  return undefined
}
