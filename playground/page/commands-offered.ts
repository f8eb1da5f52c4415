/** What a screen reader says when commands are offered above a box, or no longer are. */
export const commandsOffered = (count: number): string =>
  count === 0 ? '' : `${count} ${count === 1 ? 'command' : 'commands'}. Choose with the arrow keys.`
