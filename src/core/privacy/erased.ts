const PLACE = '@erased.invalid'

/** What stands in place of an erased person's address: unlike any other, and of a domain that no mail reaches (RFC 2606). */
export const erasedAddress = (personId: string): string => `${personId}${PLACE}`

export const isErased = ({ email }: { readonly email: string }): boolean => email.trim().toLowerCase().endsWith(PLACE)
