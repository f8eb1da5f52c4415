/** How a person wants to be written to. */
export interface PersonalSettings {
  /** IANA zone. */
  readonly timeZone: string
  /** HH:mm in that zone; reminders come within these hours only. */
  readonly workStart: string
  readonly workEnd: string
  readonly rhythm: 'usual' | 'weekly' | 'off'
  /** ISO day until which (included) no reminders come. */
  readonly pausedUntil?: string
  readonly preferEmail: boolean
  /** Real calendar invitations by mail beside the chat. */
  readonly invitesByMail: boolean
  /** As they typed it; their partner and the coordinators read it. */
  readonly phone?: string
}

/** Characters of a phone number, with what may stand beside it: an extension, when to call. */
export const longestPhone = 40

/** Whether somebody can be called by it: the digits of a number, in any shape and with anything beside them. */
export const hasPhoneNumber = (typed: string): boolean => (typed.match(/\d/g) ?? []).length >= 7

/** A pause always ends: at most so many days ahead. */
export const longestPauseDays = 180

export type SettingsRefusal =
  | { readonly kind: 'hoursBackwards' }
  | { readonly kind: 'unknownZone' }
  | { readonly kind: 'dayPassed' }
  | { readonly kind: 'pauseTooLong'; readonly latest: string }
