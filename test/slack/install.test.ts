import { webApi } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock, createMovableClock } from '../../src/core/clock.ts'
import { createInstallationKeeper } from '../../src/slack/install/installations.ts'
import { createSeal } from '../../src/slack/install/seal.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { installationsIn } from '../../src/store/installations.ts'
import { withDatabase } from '../store/database.ts'
import { card } from './fake-bot.ts'
import { signed } from './sign.ts'
import { createStage, keys, type Stage, type StageOptions } from './stage.ts'

const database = withDatabase()
const oauth = { clientId: 'client-1', clientSecret: 'secret-1' }

/** A browser that keeps one cookie and follows nothing by itself. */
const createBrowser = (url: string) => {
  let cookie = ''
  const visit = async (address: string, init: RequestInit = {}) => {
    const response = await fetch(new URL(address, url), { ...init, redirect: 'manual', headers: { cookie } })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }
  return {
    visit,
    /** Begins, and agrees for this workspace. Where Slack then sends the browser. */
    agree: async (team: string, answer = 'allow'): Promise<string> => {
      const begun = await visit('/slack/install/begin')
      const asked = new URL(begun.headers.get('location')!)
      const body = new URLSearchParams({ ...Object.fromEntries(asked.searchParams), team, answer, user: 'U1' })
      return (await visit(asked.toString().split('?')[0]!, { method: 'POST', body })).headers.get('location')!
    },
    setCookie: (value: string) => {
      cookie = value
    },
  }
}

describe('an installation', () => {
  let stage: Stage
  const begin = async (options: StageOptions = {}) => {
    stage = await createStage(database(), { uninstalled: true, settings: oauth, ...options })
    return createBrowser(stage.url)
  }
  afterEach(() => stage.stop())

  it('explains itself, keeps a sealed token, tells the program, and welcomes who installed it', async () => {
    const browser = await begin()
    stage.bot.answer = () => ({ kind: 'card', card: card('Welcome') })
    const landing = await browser.visit('/slack/install')
    expect(await landing.text()).toContain('your conversations')
    const done = await browser.visit(await browser.agree('T1'))
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('P3 is installed')])
    expect(stage.bot.noticed).toMatchObject([{ kind: 'tenantInstalled', tenant: 'T1' }])
    await stage.settle()
    expect(stage.bot.heard).toMatchObject([{ kind: 'installed', speaker: { tenant: 'T1', externalId: 'U1' } }])
    expect(stage.ada.messages()).toMatchObject([{ text: 'Welcome' }])
    const rows = await database().prisma.installation.findMany()
    const token = (await stage.slack.installations.find('T1'))!.token
    expect(rows).toMatchObject([{ tenant: 'T1', keyId: 'k1' }])
    expect(Buffer.from(rows[0]!.sealed).includes(token)).toBe(false)
  })

  it('of a workspace that is not on the allow-list keeps nothing and leaves again', async () => {
    const browser = await begin({ ports: { allowed: async (tenant) => tenant === 'T1' } })
    const refused = await browser.visit(await browser.agree('T2'))
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('not on the list yet')])
    expect(await database().prisma.installation.count()).toBe(0)
    expect(stage.bot.noticed).toMatchObject([{ kind: 'tenantRefused', tenant: 'T2' }])
  })

  it('that was begun from Slack’s administration leads to a page that says what to do, and keeps nothing', async () => {
    const browser = await begin()
    const address = new URL(await browser.agree('T1'))
    address.searchParams.delete('state')
    const shown = await browser.visit(address.toString())
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('/slack/install/begin')])
    expect(await database().prisma.installation.count()).toBe(0)
  })

  it('that is begun again and again by anybody leaves nothing behind', async () => {
    await begin()
    for (let i = 0; i < 50; i++) expect((await createBrowser(stage.url).visit('/slack/install/begin')).status).toBe(303)
    const stranger = createBrowser(stage.url)
    const made = `${'n'.repeat(32)}.9999999999999.${'m'.repeat(43)}`
    stranger.setCookie(`p3_slack_install=${made}`)
    const refused = await stranger.visit(`/slack/oauth_redirect?code=x&state=${made}`)
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('no longer good')])
    expect(await database().prisma.oneTimeToken.count()).toBe(0)
  })

  it('asks Slack once for each that was begun, and not at all where too many were tried', async () => {
    const asked: string[] = []
    let isOpen = true
    const mayInstall = async (addressHash: string) => {
      asked.push(addressHash)
      return isOpen
    }
    const browser = await begin({ ports: { mayInstall } })
    const exchanges = () => stage.pretend.calls.filter(({ method }) => method === 'oauth.v2.access').length
    const guess = (state: string) => browser.visit(`/slack/oauth_redirect?code=guess&state=${state}`)
    const begun = async () =>
      new URL((await browser.visit('/slack/install/begin')).headers.get('location')!).searchParams.get('state')!
    const state = await begun()
    for (let i = 0; i < 5; i++) {
      browser.setCookie(`p3_slack_install=${state}`)
      expect((await guess(state)).status).toBe(400)
    }
    expect(exchanges()).toBe(1)
    isOpen = false
    const refused = await guess(await begun())
    expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('wait a few minutes')])
    expect(exchanges()).toBe(1)
    expect([...new Set(asked)]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  })

  it('works once, in the browser that began, within its time', async () => {
    const browser = await begin()
    const address = await browser.agree('T1')
    const other = createBrowser(stage.url)
    expect((await other.visit(address)).status).toBe(400)
    other.setCookie('p3_slack_install=guess')
    expect((await other.visit(address)).status).toBe(400)
    const late = await createBrowser(stage.url).agree('T1')
    expect((await browser.visit(address)).status).toBe(200)
    browser.setCookie(`p3_slack_install=${new URL(address).searchParams.get('state')}`)
    expect((await browser.visit(address)).status).toBe(400)
    stage.clock.advance(16 * 60_000)
    browser.setCookie(`p3_slack_install=${new URL(late).searchParams.get('state')}`)
    expect((await browser.visit(late)).status).toBe(400)
  })

  it('that is canceled, or whose code Slack won’t take, ends in a sentence', async () => {
    const browser = await begin()
    const cancelled = await browser.visit(await browser.agree('T1', 'deny'))
    expect(await cancelled.text()).toContain('Nothing was installed')
    const address = new URL(await browser.agree('T1'))
    address.searchParams.set('code', 'wrong')
    const wrong = await browser.visit(address.toString())
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('did not work')])
  })

  it.each(['uninstalled-first', 'revoked-first'] as const)(
    'that is removed (%s) loses its tokens and tells the program once',
    async (order) => {
      const browser = await begin()
      await browser.visit(await browser.agree('T1'))
      await stage.settle()
      stage.clock.advance(5_000)
      await stage.pretend.uninstall('T1', order)
      await stage.settle()
      expect(stage.bot.noticed.filter((one) => one.kind === 'tenantUninstalled')).toHaveLength(1)
      expect(await database().prisma.installation.count()).toBe(0)
      const gone = await stage.slack.deliveryChannel.deliver(
        { kind: 'person', tenant: 'T1', externalId: 'U1', email: '', name: 'Ada' },
        { card: card('Hello'), deliveryId: 'd1' },
      )
      expect(gone).toMatchObject({ kind: 'unreachable', reason: 'not_installed' })
    },
  )

  it('that is made anew survives the late news of the old one’s end', async () => {
    const browser = await begin()
    await browser.visit(await browser.agree('T1'))
    await stage.settle()
    const old = Math.floor(stage.clock.now().getTime() / 1000) - 60
    const body = JSON.stringify({
      type: 'event_callback',
      event_id: 'Ev1',
      event_time: old,
      team_id: 'T1',
      event: { type: 'app_uninstalled' },
    })
    expect((await fetch(`${stage.url}/slack/events`, signed({ body }))).status).toBe(200)
    await stage.settle()
    expect(await stage.slack.installations.find('T1')).toBeDefined()
    expect(stage.bot.noticed.filter((one) => one.kind === 'tenantUninstalled')).toEqual([])
  })

  it('whose token dies while posting is treated as removed', async () => {
    const browser = await begin()
    await browser.visit(await browser.agree('T1'))
    await stage.settle()
    stage.pretend.failures.plan('chat.postMessage', { kind: 'error', error: 'token_revoked' })
    await stage.slack.deliveryChannel.deliver(
      { kind: 'person', tenant: 'T1', externalId: 'U1', email: '', name: 'Ada' },
      { card: card('Hello'), deliveryId: 'd1' },
    )
    expect(await database().prisma.installation.count()).toBe(0)
    expect(stage.bot.noticed.at(-1)).toMatchObject({ kind: 'tenantUninstalled', tenant: 'T1' })
  })
})

it('a server whose keys were lost starts, and is installed again', async () => {
  const clock = createFixedClock('2027-03-01T15:00:00Z')
  const lostKeys = createSeal([{ id: 'k0', secret: new Uint8Array(32).fill(3) }])
  await createInstallationKeeper({
    store: installationsIn(database().prisma, createNewId(clock)),
    seal: lostKeys,
    clock,
    refresh: () => Promise.reject(new Error('not asked for')),
  }).keep({ tenant: 'T1', orgWide: false, token: 'xoxb-lost', installedAt: clock.now() })
  const stage = await createStage(database(), { uninstalled: true, settings: oauth })
  try {
    const browser = createBrowser(stage.url)
    const done = await browser.visit(await browser.agree('T1'))
    expect(await done.text()).toContain('P3 is installed')
    expect((await stage.slack.installations.find('T1'))!.token).not.toBe('xoxb-lost')
  } finally {
    await stage.stop()
  }
})

describe('kept tokens', () => {
  const clock = createFixedClock('2027-03-01T15:00:00Z')
  const store = () => installationsIn(database().prisma, createNewId(clock))
  const keeperWith = (parts: Partial<Parameters<typeof createInstallationKeeper>[0]> = {}) =>
    createInstallationKeeper({
      store: store(),
      seal: createSeal(keys),
      clock,
      refresh: () => Promise.reject(new Error('not asked for')),
      ...parts,
    })
  const installation = { tenant: 'T1', orgWide: false, token: 'xoxb-1', botUserId: 'UB', installedAt: clock.now() }

  beforeEach(async () => {
    await database().prisma.installation.deleteMany()
  })

  it('open with an older key and are sealed anew with the newest', async () => {
    await keeperWith().keep(installation)
    const newest = [{ id: 'k2', secret: new Uint8Array(32).fill(9) }, ...keys]
    const keeper = keeperWith({ seal: createSeal(newest) })
    expect(await keeper.find('T1')).toMatchObject({ token: 'xoxb-1' })
    expect([await keeper.sealAnew(), await keeper.sealAnew()]).toEqual([
      { sealed: 1, lost: [] },
      { sealed: 0, lost: [] },
    ])
    expect(await keeperWith({ seal: createSeal([newest[0]!]) }).find('T1')).toMatchObject({ token: 'xoxb-1' })
  })

  it('of a workspace that no key opens any more hold up no start, nor the rest; it installs P3 again', async () => {
    const lostKey = [{ id: 'k0', secret: new Uint8Array(32).fill(3) }]
    await keeperWith({ seal: createSeal(lostKey) }).keep({ ...installation, tenant: 'T0' })
    await keeperWith().keep(installation)
    const keeper = keeperWith({ seal: createSeal([{ id: 'k2', secret: new Uint8Array(32).fill(9) }, ...keys]) })
    expect(await keeper.sealAnew()).toEqual({ sealed: 1, lost: ['T0'] })
    expect(await keeper.find('T1')).toMatchObject({ token: 'xoxb-1' })
    await expect(keeper.find('T0')).rejects.toThrow('Sealed with the key k0, which P3_KEYS does not hold')
    await keeper.keep({ ...installation, tenant: 'T0', token: 'xoxb-again' })
    expect(await keeper.find('T0')).toMatchObject({ token: 'xoxb-again' })
  })

  it('do not open in another tenant’s row, nor after a bit was changed', async () => {
    await keeperWith().keep(installation)
    const row = (await store().find('slack', 'T1'))!
    await store().save({ ...row, tenant: 'T2' })
    await expect(keeperWith().find('T2')).rejects.toThrow()
    const changed = Uint8Array.from(row.sealed)
    changed[40]! ^= 1
    await store().save({ ...row, sealed: changed })
    await expect(keeperWith().find('T1')).rejects.toThrow()
  })

  it('are remembered while the database is away, but for those that have run out', async () => {
    const moving = createMovableClock()
    const expiresAt = new Date(moving.now().getTime() + 3 * 3_600_000)
    await keeperWith({ clock: moving }).keep({ ...installation, expiresAt })
    const kept = store()
    const keeper = keeperWith({ clock: moving, store: kept })
    await keeper.find('T1')
    kept.find = () => Promise.reject(new Error('the database is gone'))
    moving.advance(3_600_000)
    expect(await keeper.find('T1')).toMatchObject({ token: 'xoxb-1' })
    moving.advance(2 * 3_600_000)
    await expect(keeper.find('T1')).rejects.toThrow('gone')
  })

  const refused = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error })
  const aging = { ...installation, refreshToken: 'r1', expiresAt: new Date(clock.now().getTime() + 60_000) }
  const dead = { ...aging, expiresAt: new Date(clock.now().getTime() - 60_000) }

  it('that can’t be exchanged at the moment are used for as long as they live, by a process that just started, too', async () => {
    await keeperWith().keep(aging)
    const away = keeperWith({ refresh: () => Promise.reject(new webApi.WebAPIHTTPError(503, '', {}, '')) })
    expect(await away.find('T1')).toMatchObject({ token: 'xoxb-1' })
    await keeperWith().keep(dead)
    await expect(keeperWith({ refresh: () => Promise.reject(refused('ratelimited')) }).find('T1')).rejects.toThrow()
  })

  it.each(['invalid_refresh_token', 'token_revoked', 'account_inactive'])(
    'that Slack exchanges no more (%s) are used once they are over: by its answer to them everybody learns that P3 is gone',
    async (error) => {
      await keeperWith().keep(dead)
      expect(await keeperWith({ refresh: () => Promise.reject(refused(error)) }).find('T1')).toMatchObject({
        token: 'xoxb-1',
      })
    },
  )

  it('are lost by no secret of ours that is wrong', async () => {
    await keeperWith().keep(dead)
    await expect(
      keeperWith({ refresh: () => Promise.reject(refused('bad_client_secret')) }).find('T1'),
    ).rejects.toThrow()
  })

  it('that are about to expire are exchanged by one process of many', async () => {
    const expiresAt = new Date(clock.now().getTime() + 60_000)
    await keeperWith().keep({ ...installation, refreshToken: 'r1', expiresAt })
    const used: string[] = []
    const refresh = async (refreshToken: string) => {
      used.push(refreshToken)
      return { token: 'xoxb-2', refreshToken: 'r2', expiresInSeconds: 43_200 }
    }
    const found = await Promise.all(Array.from({ length: 8 }, () => keeperWith({ refresh }).find('T1')))
    expect(used).toEqual(['r1'])
    expect(new Set(found.map((one) => one?.token))).toEqual(new Set(['xoxb-2']))
  })
})
