/** Who acts. Every use-case authorises first, against this and the facts it loads; nothing a platform sends is part of it. */
export type Actor = PersonActor | { readonly kind: 'system' }

/** A person of the program with the roles granted to them. Whether they are a partner depends on the partnership. */
export interface PersonActor {
  readonly kind: 'person'
  readonly personId: string
  /** Codes of the districts this person directs. */
  readonly directs: readonly string[]
  readonly coordinator: boolean
  readonly operator: boolean
}

export const system: Actor = { kind: 'system' }
