import { asJson, asList, asText, type Json } from '../slack/json.ts'
import type { PretendSlack } from '../slack/pretend-slack.ts'
import { elementsOf } from '../slack/state-values.ts'
import type { SlackMessage } from '../slack/workspace.ts'
import type { Seat, SeatButton, SeatForm, SeatNote, TypedAnswers } from './seat.ts'

/** How long somebody waits for a form to open. Milliseconds. */
const PATIENCE = 5_000
const ACTION = /^(?:form|do):(.+):v\d+:\d+$/

/** Somebody in the pretended Slack. */
export const createSlackSeat = (slack: PretendSlack, teamId: string, userId: string): Seat => {
  const person = slack.person(teamId, userId)
  const modal = () => person.modals().at(-1)
  const arrived = (): SlackMessage[] =>
    slack.world
      .messages(teamId, person.directMessage)
      .filter(({ userId: from, ephemeralFor }) => from !== userId && (!ephemeralFor || ephemeralFor === userId))
  const openedAfter = async (before: string | undefined): Promise<SeatForm | undefined> => {
    for (let waited = 0; waited < PATIENCE; waited += 5) {
      const view = modal()
      if (view && view.id !== before) return formOf(person, view)
      await new Promise((resume) => setTimeout(resume, 5))
    }
    return undefined
  }
  const buttonOf = (message: SlackMessage, block: Json, element: Json): SeatButton | undefined => {
    const actionId = asText(element.action_id)
    const id = ACTION.exec(actionId)?.[1]
    if (!id) return undefined
    return {
      id,
      context: JSON.parse(asText(element.value) || '{}') as Record<string, string>,
      press: async () => {
        const before = modal()?.id as string | undefined
        const outcome = await person.press({
          on: { channelId: person.directMessage, ts: message.ts },
          actionId,
          blockId: asText(block.block_id),
        })
        if (!outcome.ok) return { trouble: outcome.message }
        return actionId.startsWith('form:') ? openedAfter(before) : undefined
      },
    }
  }
  const noteOf = (message: SlackMessage): SeatNote => ({
    id: message.ts,
    get buttons() {
      return (message.isDeleted ? [] : (message.blocks ?? [])).flatMap((block) =>
        elementsOf(block).flatMap((element) => buttonOf(message, block, element) ?? []),
      )
    },
  })
  return {
    platform: 'slack',
    count: () => arrived().length,
    notes: (after) => arrived().slice(after).map(noteOf),
    say: async (words) => {
      const before = modal()?.id as string | undefined
      const outcome = await person.command('/p3', words)
      return outcome.ok && opening.has(words) ? openedAfter(before) : undefined
    },
  }
}

/** Words that open a form. */
const opening = new Set(['pause', 'leave'])

const formOf = (person: ReturnType<PretendSlack['person']>, view: Json): SeatForm => {
  const inputs = asList(view.blocks)
    .map(asJson)
    .filter(({ type }) => type === 'input')
  const optionsOf = (block: Json) => asList(asJson(block.element).options).map((one) => asText(asJson(one).value))
  return {
    fields: new Map(inputs.map((block) => [asText(block.block_id), optionsOf(block)])),
    submit: async (typed: TypedAnswers) => {
      const given = Object.fromEntries(
        inputs.flatMap((block) => {
          const id = asText(block.block_id)
          const value = typed[id]
          return value === undefined ? [] : [[id, { [asText(asJson(block.element).action_id)]: value }]]
        }),
      )
      const result = await person.submit(asText(view.id), given)
      if (result.outcome === 'errors' || result.outcome === 'incomplete') return close(person, view, result.errors)
      if (result.outcome === 'trouble') return close(person, view, { slack: result.message })
      // What is wrong with the whole comes back as the same dialog, drawn again.
      const again = person.modals().find((one) => one.id === view.id)
      return again ? close(person, view, { form: JSON.stringify(again.blocks).slice(0, 300) }) : undefined
    },
  }
}

const close = async (person: ReturnType<PretendSlack['person']>, view: Json, errors: Record<string, string>) => {
  if (person.modals().some((one) => one.id === view.id)) await person.close(asText(view.id), true)
  return Object.entries(errors)
    .map(([field, words]) => `${field}: ${words}`)
    .join('; ')
}
