import { beforeAll, describe, expect, it } from 'vitest'
import { checkView } from '../../playground/slack/block-kit-limits.ts'
import type { OpenForm } from '../../src/conversation/kit/reply.ts'
import { registry } from '../../src/conversation/registry.ts'
import { stepKinds } from '../../src/core/partnership/partnership.ts'
import { drawForm as drawOnSlack } from '../../src/slack/render/draw-form.ts'
import { drawForm as drawOnTeams } from '../../src/teams/render/draw-form.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { adaptiveCardFaults } from '../contracts/adaptive-cards.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { open } from './asking.ts'
import { cardOf, converse } from './conversation.ts'

const database = withDatabase()
let world: World
const opened: OpenForm[] = []

beforeAll(async () => {
  world = await makeWorld(database())
  for (const who of ['ana', 'coordinator', 'directorOfAna'] as const) {
    const person = (await world.deps.store.read.people.find(world.actors[who].personId))!
    const speaker = { platform: 'slack' as const, tenant: 'T', externalId: who, profile: async () => undefined }
    const request = {
      deps: withoutStore(world.deps),
      actor: world.actors[who],
      person,
      speaker,
      place: { kind: 'direct' as const },
    }
    for (const form of registry.forms)
      for (const kind of stepKinds) {
        const context = { stepId: world.stepId(kind), partnershipId: 'pair', districtCode: 'd1' }
        const reply = await open(request, form.id, context)
        if (reply.kind === 'form') opened.push(reply.opened)
      }
  }
})

describe('every form that opens', () => {
  it('is one of those we have', () => {
    for (const id of ['schedule', 'log', 'goal', 'settings', 'pause', 'leave', 'excuse', 'log-behalf', 'freeze-pair'])
      expect(opened.map((one) => one.form.id)).toContain(id)
  })

  it('keeps within what both platforms show', () => {
    for (const { form, context } of opened) {
      expect(form.title.length, form.title).toBeLessThanOrEqual(24)
      expect(form.submit.length, form.submit).toBeLessThanOrEqual(24)
      expect(JSON.stringify(context).length).toBeLessThan(1_000)
      for (const [id, field] of Object.entries(form.fields)) {
        if (field.kind !== 'note') expect(field.label.length, `${form.id}.${id}`).toBeLessThanOrEqual(75)
        if ('choices' in field) {
          expect(field.choices.length).toBeGreaterThan(0)
          expect(field.choices.length).toBeLessThanOrEqual(100)
          for (const { value, label } of field.choices) {
            expect(`${value}${label}`.length, label).toBeLessThanOrEqual(150)
            expect(label.length, label).toBeLessThanOrEqual(75)
            expect(value).not.toContain(',')
          }
        }
        // Rows are pasted whole, as many as Slack takes.
        if (field.kind === 'text') expect(field.max).toBeLessThanOrEqual(id === 'pasted' ? 3_000 : 1_500)
      }
    }
  })

  it('is valid by the rules of Slack and by Microsoft’s own schema', () => {
    for (const one of opened) {
      expect(checkView(drawOnSlack(one)), one.form.id).toEqual([])
      for (const shown of ['dialog', 'card'] as const)
        expect(adaptiveCardFaults(drawOnTeams(one, shown)), one.form.id).toEqual([])
    }
  })

  it('says who will see what is typed, wherever someone writes in their own words', () => {
    for (const { form } of opened) {
      const fields = Object.values(form.fields)
      const typed = fields.some((field) => field.kind === 'text' && field.multiline)
      const told = fields.some(
        (field) => field.kind === 'note' && /\b(see|sees|read|reads|told|asked)\b/.test(field.label),
      )
      if (typed) expect(told, form.id).toBe(true)
    }
  })

  it('warns about students’ names where visits and plans are written about', () => {
    for (const { form } of opened.filter((one) => ['log', 'add', 'amend', 'goal'].includes(one.form.id)))
      expect(JSON.stringify(form.fields)).toContain('students’ names')
  })
})

describe('every answer', () => {
  it('has a title that fits a notification', async () => {
    const ana = await converse(world.deps, world.actors.ana)
    for (const word of ['status', 'partner', 'plan', 'settings', 'help'])
      expect(cardOf(await ana.say(word)).title.length).toBeLessThanOrEqual(150)
  })
})
