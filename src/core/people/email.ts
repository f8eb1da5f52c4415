const longest = 254
const whole = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i

/**
 * Whether this is an address that mail can go to. Of plain letters alone: others that look like them are somebody else's, and lower
 * case makes some of them the same.
 */
export const isEmail = (text: string): boolean => text.length <= longest && whole.test(text)
