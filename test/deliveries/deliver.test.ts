import { describe, expect, it } from 'vitest'
import type { NewNotice, Notice } from '../../src/core/notice.ts'
import { databaseKinds, withDatabase } from '../store/database.ts'
import { addCycle } from '../usecases/pair.ts'
import { addPerson, anHourIsOver, noticeTo, withJobs } from './stage.ts'

describe.each(databaseKinds)('a delivery on %s', (kind) => {
  const database = withDatabase(kind)
  const stage = withJobs(database)
  const send = (...notices: Notice[]) => stage().store.transaction((data) => data.outbox.send(notices as NewNotice[]))
  const row = (id: string) => database().prisma.delivery.findUniqueOrThrow({ where: { id } })

  it('goes by the recipient’s own account and is recorded', async () => {
    await addPerson(database(), 'ana', ['teams'])
    const [id] = await send(noticeTo('ana'))
    await stage().jobs.idle()
    expect(stage().teams.delivered.map((one) => [one.to, one.message.deliveryId])).toMatchObject([
      [{ kind: 'person', tenant: 'T-teams', externalId: 'U-ana' }, id],
    ])
    expect(await row(id!)).toMatchObject({ state: 'sent', platform: 'teams', messageId: `m-${id}`, attempts: 1 })
    expect(await database().prisma.account.findUnique({ where: { id: 'ana-teams' } })).toMatchObject({
      reach: 'reachable',
    })
  })

  it('keeps where somebody is written to, and writes it down again only when that is another place', async () => {
    await addPerson(database(), 'abe')
    const usual = stage().slack.answer
    const account = () => database().prisma.account.findUniqueOrThrow({ where: { id: 'abe-slack' } })
    const sendTo = async (conversation: object) => {
      stage().clock.advance(60_000)
      stage().slack.answer = async (to, message) => {
        const sent = await usual(to, message)
        return sent.kind === 'sent' ? { ...sent, account: { externalId: 'U-abe', conversation } } : sent
      }
      await send(noticeTo('abe'))
      await stage().jobs.idle()
      return account()
    }
    const first = await sendTo({ channel: 'D7', url: 'there', user: undefined })
    expect(first).toMatchObject({ reach: 'reachable', conversation: { channel: 'D7', url: 'there' } })
    expect((await sendTo({ url: 'there', channel: 'D7', user: undefined })).reachAt).toEqual(first.reachAt)
    const moved = await sendTo({ url: 'elsewhere', channel: 'D7' })
    expect(moved.conversation).toEqual({ channel: 'D7', url: 'elsewhere' })
    stage().slack.answer = usual
  })

  it('of a transaction that failed is never sent', async () => {
    const before = stage().slack.delivered.length
    await addPerson(database(), 'ben')
    const failing = stage().store.transaction(async (data) => {
      await data.outbox.send([noticeTo('ben') as NewNotice])
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await stage().jobs.idle()
    expect(stage().slack.delivered.length).toBe(before)
  })

  it('that the platform did not take is sent again when it says', async () => {
    await addPerson(database(), 'cleo')
    let calls = 0
    const usual = stage().slack.answer
    stage().slack.answer = (to, message) =>
      ++calls === 1
        ? { kind: 'retry', afterSeconds: 3_600, reason: 'ratelimited', scope: 'conversation' }
        : usual(to, message)
    const [id] = await send(noticeTo('cleo'))
    await stage().jobs.idle()
    expect(await row(id!)).toMatchObject({ state: 'queued', attempts: 1 })
    await anHourIsOver(database())
    await stage().jobs.idle()
    expect(await row(id!)).toMatchObject({ attempts: 2, reason: null })
    stage().slack.answer = usual
  })

  it('waits, as others to the same place do, for as long as the platform asked', async () => {
    await addPerson(database(), 'wendy')
    const usual = stage().slack.answer
    stage().slack.answer = () => ({ kind: 'retry', afterSeconds: 3_000, reason: 'ratelimited', scope: 'conversation' })
    await send(noticeTo('wendy'))
    await stage().jobs.idle()
    stage().slack.answer = usual
    const before = stage().slack.delivered.length
    const [second] = await send(noticeTo('wendy'))
    await stage().jobs.idle()
    expect(stage().slack.delivered.length).toBe(before)
    expect(await row(second!)).toMatchObject({ state: 'queued' })
    await anHourIsOver(database())
    await stage().jobs.idle()
    expect(stage().slack.delivered.length).toBe(before + 2)
  })

  it('that another process took while it was drawn is not sent by this one', async () => {
    await addPerson(database(), 'xena')
    const drawing = Promise.withResolvers<void>()
    const drawn = Promise.withResolvers<void>()
    const draw = stage().draw
    stage().draw = async (notice) => {
      drawing.resolve()
      await drawn.promise
      return { title: notice.name, blocks: [] }
    }
    const before = stage().slack.delivered.length
    const [id] = await send(noticeTo('xena'))
    await drawing.promise
    await database().prisma.delivery.update({ where: { id: id! }, data: { state: 'sent' } })
    drawn.resolve()
    await stage().jobs.idle()
    expect(stage().slack.delivered.length).toBe(before)
    stage().draw = draw
  })

  it('to someone without an account is looked for in each tenant of theirs, and only then goes by email', async () => {
    const { prisma } = database()
    for (const platform of ['slack', 'teams'] as const)
      await prisma.tenant.create({
        data: {
          id: `home-${platform}`,
          platform,
          externalId: `H-${platform}`,
          name: platform,
          status: 'installed',
          everyDistrict: true,
        },
      })
    const absent = { kind: 'unreachable', reason: 'not in the directory', fix: 'Ask for an account.' } as const
    const { slack, teams, email } = stage()
    const [inSlack, inTeams] = [slack.answer, teams.answer]
    // Whichever is asked first does not know them.
    for (const unknowing of [slack, teams]) {
      ;[slack.answer, teams.answer] = [inSlack, inTeams]
      unknowing.answer = () => absent
      const id = unknowing === slack ? 'hugo' : 'hulda'
      await addPerson(database(), id, [])
      const [sent] = await send(noticeTo(id))
      await stage().jobs.idle()
      const platform = unknowing === slack ? 'teams' : 'slack'
      expect(await row(sent!)).toMatchObject({ state: 'sent', platform, tenantId: `home-${platform}` })
    }
    slack.answer = () => absent
    teams.answer = () => absent
    await addPerson(database(), 'hanna', [])
    const [mailed] = await send(noticeTo('hanna'))
    await stage().jobs.idle()
    expect(await row(mailed!)).toMatchObject({ state: 'sent', platform: 'email', attempts: 3 })
    expect(email.delivered.at(-1)?.to).toMatchObject({ email: 'hanna@schools.example' })
    ;[slack.answer, teams.answer] = [inSlack, inTeams]
    await prisma.tenant.deleteMany({ where: { id: { startsWith: 'home-' } } })
  })

  it('is recorded though the workspace was taken off the list, or the person erased, while it was on its way, and so are all others', async () => {
    const { prisma } = database()
    const home = { platform: 'slack', name: 'Home', status: 'installed', everyDistrict: true } as const
    const { slack } = stage()
    const usual = slack.answer
    for (const gone of ['tenant', 'person'] as const) {
      await prisma.tenant.create({ data: { id: 'home-slack', externalId: 'H-slack', ...home } })
      await addPerson(database(), `new-${gone}`, [])
      await addPerson(database(), `old-${gone}`)
      slack.answer = async (to, message) => {
        const sent = await usual(to, message)
        if (to.kind !== 'person' || to.externalId) return sent
        if (gone === 'tenant') await prisma.tenant.delete({ where: { id: 'home-slack' } })
        else await prisma.person.delete({ where: { id: `new-${gone}` } })
        return { ...sent, account: { externalId: 'U-new' } } as typeof sent
      }
      const ids = await send(noticeTo(`new-${gone}`), noticeTo(`old-${gone}`))
      await stage().jobs.idle()
      for (const id of ids) expect(await row(id)).toMatchObject({ state: 'sent', platform: 'slack' })
      await prisma.tenant.deleteMany({ where: { id: 'home-slack' } })
    }
    slack.answer = usual
  })

  it('is recorded whatever the server says of it', async () => {
    await addPerson(database(), 'nils')
    const { slack } = stage()
    const usual = slack.answer
    slack.answer = () => ({ kind: 'failed', reason: 'no\0such\ud83d thing' })
    const [refused] = await send(noticeTo('nils'))
    await stage().jobs.idle()
    expect(await row(refused!)).toMatchObject({ state: 'failed', reason: expect.stringContaining('such') })
    slack.answer = usual
  })

  it('to someone whom chat does not reach goes by email, and the account says why', async () => {
    await addPerson(database(), 'dora')
    const usual = stage().slack.answer
    stage().slack.answer = () => ({ kind: 'unreachable', reason: 'user_disabled', fix: 'Ask for a new account.' })
    const [id] = await send(noticeTo('dora'))
    await stage().jobs.idle()
    expect(await row(id!)).toMatchObject({ state: 'sent', platform: 'email' })
    expect(await database().prisma.account.findUnique({ where: { id: 'dora-slack' } })).toMatchObject({
      reach: 'unreachable',
      reachReason: 'user_disabled',
      reachFix: 'Ask for a new account.',
    })
    stage().slack.answer = usual
  })

  it('to someone whom chat does not reach waits for them where the program says “Email when chat fails: No”', async () => {
    await addPerson(database(), 'dan')
    const { prisma } = database()
    await addCycle(database(), { emailWhenUnreachable: false })
    const now = stage().clock.now().getTime()
    const days = { startsOn: new Date(now - 30 * 86_400_000), endsOn: new Date(now + 30 * 86_400_000) }
    await prisma.cycle.update({ where: { id: 'year' }, data: days })
    const usual = stage().slack.answer
    stage().slack.answer = () => ({ kind: 'unreachable', reason: 'user_disabled', fix: 'Ask for a new account.' })
    const [id] = await send(noticeTo('dan'))
    await stage().jobs.idle()
    expect(await row(id!)).toMatchObject({ state: 'unreachable', platform: 'slack' })
    const [next] = await send(noticeTo('dan'))
    await stage().jobs.idle()
    expect(await row(next!)).toMatchObject({ state: 'unreachable', platform: null })
    await prisma.cycle.update({ where: { id: 'year' }, data: { settings: { emailWhenUnreachable: true } } })
    const [last] = await send(noticeTo('dan'))
    await stage().jobs.idle()
    expect(await row(last!)).toMatchObject({ state: 'sent', platform: 'email' })
    stage().slack.answer = usual
  })

  it('goes by email to who prefers it, and to nobody who left', async () => {
    await addPerson(database(), 'eve', ['slack'], { preferEmail: true })
    await addPerson(database(), 'finn', ['slack'], { leftAt: new Date(0) })
    const ids = await send(noticeTo('eve'), noticeTo('finn'))
    await stage().jobs.idle()
    expect(await row(ids[0]!)).toMatchObject({ state: 'sent', platform: 'email' })
    expect(await row(ids[1]!)).toMatchObject({ state: 'cancelled' })
  })

  it('that has nothing to say any more is cancelled', async () => {
    await addPerson(database(), 'gil')
    const usual = stage().draw
    stage().draw = () => undefined
    const [id] = await send(noticeTo('gil'))
    await stage().jobs.idle()
    expect(await row(id!)).toMatchObject({ state: 'cancelled' })
    stage().draw = usual
  })

  it('whose answer nobody knows is not repeated', async () => {
    await addPerson(database(), 'hal')
    const usual = stage().slack.answer
    stage().slack.answer = () => Promise.reject(new Error('socket hang up'))
    const [id] = await send(noticeTo('hal'))
    await stage().jobs.idle()
    expect(await row(id!)).toMatchObject({ state: 'unknown', attempts: 1 })
    stage().slack.answer = usual
  })

  it('sends what people wait for before announcements, and those before digests', async () => {
    for (const id of ['ida', 'jon', 'kim']) await addPerson(database(), id)
    const from = stage().slack.delivered.length
    await send(
      noticeTo('ida', { priority: 'digest' }),
      noticeTo('jon', { priority: 'announcement' }),
      noticeTo('kim', { priority: 'interactive' }),
    )
    await stage().jobs.idle()
    const order = stage()
      .slack.delivered.slice(from)
      .map((one) => one.to.kind === 'person' && one.to.name)
    expect(order).toEqual(['kim', 'jon', 'ida'])
  })
})
