import { type Client, newest } from './client.ts'

const publishLabel = /Publish \d+ pairs?/

/** The coordinator has pairs proposed. Returns what the button says that publishes them. */
export const propose = async (coordinator: Client, words: string): Promise<string> => {
  await coordinator.say(words)
  return publishLabel.exec(newest(coordinator, 'Proposed pairs'))![0]
}
