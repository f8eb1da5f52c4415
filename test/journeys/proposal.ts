import { type Client, newest } from './client.ts'

const publishLabel = /Publish \d+ pairs?/

/** The coordinator has pairs proposed. Returns what the button says that publishes them. */
export const propose = async (coordinator: Client, words: string, idle: () => Promise<void>): Promise<string> => {
  const before = coordinator.messages().length
  await coordinator.say(words)
  // A busy machine answers that the matching takes a moment, and writes when the proposal is ready.
  const said = (pattern: RegExp) =>
    coordinator
      .messages()
      .slice(before)
      .findLast((message) => pattern.test(message))
  for (let tries = 0; tries < 300 && !said(/Publish \d+ pair|See the proposal/); tries++) {
    await new Promise((resume) => setTimeout(resume, 200))
    await idle()
  }
  if (!said(publishLabel)) await coordinator.press('See the proposal')
  return publishLabel.exec(said(publishLabel) ?? newest(coordinator, 'Proposed pairs'))![0]
}
