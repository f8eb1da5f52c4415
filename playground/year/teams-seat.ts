import { checkedIn, questionOf } from '../teams/checked.ts'
import { asArray, asObject, asText, isObject, type JsonObject } from '../teams/json.ts'
import type { Outcome } from '../teams/outcome.ts'
import type { PretendTeams } from '../teams/pretend-teams.ts'
import type { TeamsClient } from '../teams/teams-client.ts'
import type { Seat, SeatButton, SeatForm, SeatNote, TypedAnswers } from './seat.ts'

type Seen = ReturnType<TeamsClient['messages']>[number]

/** Somebody in the pretended Teams. */
export const createTeamsSeat = (teams: PretendTeams, tenantId: string, externalId: string): Seat => {
  const client = teams.client(tenantId, externalId)
  const botId = teams.world.directory.botId
  const arrived = () => client.messages().filter(({ fromId }) => fromId === botId)
  const noteOf = (message: Seen): SeatNote => ({
    id: message.id,
    get buttons() {
      if (message.deletedAt) return []
      return actionsIn(message.attachments).flatMap((action) => buttonOf(client, message, action) ?? [])
    },
  })
  return {
    platform: 'teams',
    count: () => teams.world.store.countFrom(client.chatId, botId),
    notes: (after) => arrived().slice(after).map(noteOf),
    say: async (words) => {
      const said = client.speak({ text: words })
      if (said.kind === 'refused') return undefined
      await said.answered
      // In Teams words open no dialog: the answer is a card with a button that does.
      const offer = noteOf(arrived().at(-1)!).buttons.find(({ id }) => id === words)
      const opened = await offer?.press()
      return opened && 'submit' in opened ? opened : undefined
    },
  }
}

const buttonOf = (client: TeamsClient, message: Seen, action: JsonObject): SeatButton | undefined => {
  const ours = asObject(asObject(action.data).p3)
  const id = asText(ours.do) || asText(ours.open)
  if (!id) return undefined
  return {
    id,
    context: asObject(ours.with) as Record<string, string>,
    press: async () => opened(client, await client.press({ messageId: message.id, action: asText(action.id) })),
  }
}

const opened = (client: TeamsClient, outcome: Outcome): SeatForm | { trouble: string } | undefined => {
  if (outcome.kind === 'error') return { trouble: `${outcome.text} ${outcome.detail}` }
  return outcome.kind === 'dialog' ? formOf(client, outcome.dialog) : undefined
}

const formOf = (client: TeamsClient, { id, face }: { id: string; face: unknown }): SeatForm => {
  const { card } = face as { card: unknown }
  const submit = actionsIn(card).find(({ type }) => type === 'Action.Submit')
  return {
    fields: new Map(
      [...Map.groupBy(inputsIn(card), ({ id }) => questionOf(asText(id)))].map(([question, inputs]) => [
        question,
        inputs.flatMap(({ choices }) => asArray(choices).map((choice) => asText(asObject(choice).value))),
      ]),
    ),
    submit: async (typed: TypedAnswers) => {
      const inputs = Object.assign(
        {},
        ...Object.entries(typed).map(([field, value]) =>
          typeof value === 'string' ? { [field]: value } : checkedIn(card, field, value),
        ),
      )
      const outcome = await client.submitDialog(id, asText(submit?.id), inputs)
      const wrong =
        outcome.kind === 'error'
          ? `${outcome.text} ${outcome.detail}`
          : outcome.kind === 'invalid'
            ? JSON.stringify(outcome.problems)
            : outcome.kind === 'dialog'
              ? wordsOf(outcome.dialog.face)
              : undefined
      if (wrong !== undefined) client.closeDialog(id)
      return wrong
    },
  }
}

/** What is said on it, as far as one needs to know why it came back. */
const wordsOf = (face: unknown): string =>
  find(face, 'Text')
    .map(({ text }) => asText(text))
    .concat(find(face, 'Input.').map(({ errorMessage }) => asText(errorMessage)))
    .filter(Boolean)
    .join(' ')
    .slice(0, 300)

const find = (value: unknown, prefix: string): JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap((one) => find(one, prefix))
  if (!isObject(value)) return []
  const inner = Object.entries(value).flatMap(([key, one]) => (key === 'data' ? [] : find(one, prefix)))
  return asText(value.type).startsWith(prefix) ? [value, ...inner] : inner
}
const actionsIn = (card: unknown) => find(card, 'Action.')
const inputsIn = (card: unknown) => find(card, 'Input.')
