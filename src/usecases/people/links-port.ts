/**
 * Addresses on our own server: signed, expiring, and opening nothing but what they name. Whoever holds one may open it,
 * so none carries words that somebody typed.
 */
export interface Links {
  /** Where this server is, without a slash at the end. */
  home(): string
  /** The calendar file (.ics) of a booked step, as this person's. */
  calendar(link: { readonly stepId: string; readonly personId: string }): string
  /** A person's own page, which works as long as they have something with the program. */
  page(link: { readonly personId: string }): string
  /** A picture of a year's counts, a PNG. `day`: of today, so that a picture of yesterday is another address. */
  chart(link: { readonly cycleId: string; readonly name: string; readonly day: string }): string
  /** The map of a matching proposal, a PNG: of who was shown it, in the office in which they were. */
  map(link: { readonly draftId: string; readonly personId: string; readonly capacity: string }): string
  /** The same with the pairs alone, for a channel. */
  pairsMap(link: { readonly draftId: string }): string
}
