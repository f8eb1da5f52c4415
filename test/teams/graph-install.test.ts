import nock from 'nock'
import { afterEach, expect, it } from 'vitest'
import { teamsPackage } from '../../manifests/build-teams.ts'
import { ada, lake } from '../playground/teams/cast.ts'
import { withNock } from '../with-nock.ts'
import { card, type Stage, setStage } from './stage.ts'

let stage: Stage
withNock({ own: true })
afterEach(() => stage.close())

const appId = '6a0f2c3e-0000-4000-8000-00000000b071'
const newcomer = { ...ada, externalId: 'eeeeeeee-0000-4000-8000-00000000000e' }
/** By an id this process never met, so that the chat has to be made. */
const unmet = ada.externalId.toUpperCase()
const deliver = () => {
  const { world } = stage.pretended
  const { userId } = world.directory.person(lake.tenantId, ada.externalId)!
  const conversation = { serviceUrl: world.serviceUrl(), userId }
  const to = {
    kind: 'person',
    tenant: lake.tenantId,
    externalId: unmet,
    email: ada.email,
    name: ada.name,
    conversation,
  } as const
  return stage.teams.deliveryChannel.deliver(to, { card: card('News'), deliveryId: 'd' })
}

/** Takes the app away from Ada without a word to the bot, so that it must be found out by writing. */
const takeAway = () => {
  const { world } = stage.pretended
  const person = world.directory.person(lake.tenantId, ada.externalId)!
  world.store.saveInstall({
    tenantId: lake.tenantId,
    subjectId: person.userId,
    installed: false,
    blocked: false,
    announced: true,
  })
  return () =>
    world.store.saveInstall({
      tenantId: lake.tenantId,
      subjectId: person.userId,
      installed: true,
      blocked: false,
      announced: true,
    })
}

it('without the setting, nobody asks Microsoft Graph for anything', async () => {
  stage = await setStage()
  const asked = nock('https://login.microsoftonline.com').post(/.*/).reply(200, {})
  const outcome = await stage.teams.deliveryChannel.deliver(
    { kind: 'person', tenant: lake.tenantId, ...pick(newcomer) },
    { card: card('x'), deliveryId: 'd' },
  )
  expect(outcome).toMatchObject({ kind: 'unreachable' })
  expect(asked.isDone()).toBe(false)
})

const pick = ({ externalId, email, name }: typeof ada) => ({ externalId, email, name })

it('with it, the app is added where the tenant granted that, and the message arrives', async () => {
  stage = await setStage({ settings: { graphInstall: true, password: 'secret' } })
  const putBack = takeAway()
  nock('https://login.microsoftonline.com')
    .post(`/${lake.tenantId}/oauth2/v2.0/token`)
    .reply(200, { access_token: 'g', expires_in: 3600 })
  nock('https://graph.microsoft.com', { reqheaders: { authorization: 'Bearer g' } })
    .get('/v1.0/appCatalogs/teamsApps')
    .query({ $filter: `externalId eq '${appId}'` })
    .reply(200, { value: [{ id: 'catalog-1' }] })
    .post(`/v1.0/users/${unmet}/teamwork/installedApps`, {
      'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/catalog-1',
    })
    .reply(() => {
      putBack()
      return [201, '']
    })
  expect(await deliver()).toMatchObject({ kind: 'sent' })
  expect(nock.isDone()).toBe(true)
})

/** Microsoft installs an app for people only if its manifest names its own registration; else 403. */
const installs = async () => {
  const built = await teamsPackage('https://p3.example.org', appId)
  const { webApplicationInfo } = JSON.parse(Buffer.from(built['manifest.json']!).toString('utf8'))
  return webApplicationInfo?.id === appId ? 201 : 403
}

it('someone known by address alone is looked up, has the app added, and gets the message', async () => {
  stage = await setStage({ settings: { graphInstall: true, password: 'secret' } })
  const putBack = takeAway()
  const status = await installs()
  // Under a name this process never met, so that the chat has to be made.
  const { userId } = stage.pretended.world.directory.person(lake.tenantId, ada.externalId)!
  nock('https://login.microsoftonline.com')
    .post(`/${lake.tenantId}/oauth2/v2.0/token`)
    .reply(200, { access_token: 'g', expires_in: 3600 })
  nock('https://graph.microsoft.com', { reqheaders: { authorization: 'Bearer g' } })
    .get('/v1.0/users')
    .query({
      $filter: `mail eq '${ada.email}' or userPrincipalName eq '${ada.email}'`,
      $select: 'id,userPrincipalName',
      $top: '2',
    })
    .reply(200, {
      value: [
        { id: userId, userPrincipalName: ada.email },
        { id: 'guest', userPrincipalName: 'ada_other.example#EXT#@lake.example' },
      ],
    })
    .get('/v1.0/appCatalogs/teamsApps')
    .query(true)
    .reply(200, { value: [{ id: 'catalog-1' }] })
    .post(`/v1.0/users/${encodeURIComponent(userId)}/teamwork/installedApps`)
    .reply(() => {
      if (status === 201) putBack()
      return [status, '']
    })
  const to = { kind: 'person', tenant: lake.tenantId, email: ada.email, name: ada.name } as const
  expect(await stage.teams.deliveryChannel.deliver(to, { card: card('News'), deliveryId: 'd' })).toMatchObject({
    kind: 'sent',
    account: { externalId: userId },
  })
})

it('where it is not granted, the person stays unreachable with what to do', async () => {
  stage = await setStage({ settings: { graphInstall: true, password: 'secret' } })
  nock('https://login.microsoftonline.com')
    .post(`/${lake.tenantId}/oauth2/v2.0/token`)
    .reply(400, { error: 'unauthorized_client' })
  const outcome = await stage.teams.deliveryChannel.deliver(
    { kind: 'person', tenant: lake.tenantId, ...pick(newcomer) },
    { card: card('x'), deliveryId: 'd' },
  )
  expect(outcome).toMatchObject({ kind: 'unreachable', fix: expect.stringContaining('P3') })
  expect(nock.isDone()).toBe(true)
})

/** Graph while it is away, by what is asked there first. */
const login = () => nock('https://login.microsoftonline.com').post(`/${lake.tenantId}/oauth2/v2.0/token`)
const graph = () => nock('https://graph.microsoft.com')
const troubles: [string, () => void][] = [
  ['the sign-in is away', () => void login().reply(503, 'Service Unavailable')],
  ['the sign-in takes no more', () => void login().reply(429, '')],
  [
    'the catalog is away',
    () => {
      login().reply(200, { access_token: 'g', expires_in: 3600 })
      graph().get('/v1.0/appCatalogs/teamsApps').query(true).reply(502, '')
    },
  ],
  [
    'the installation is lost on its way',
    () => {
      login().reply(200, { access_token: 'g', expires_in: 3600 })
      graph()
        .get('/v1.0/appCatalogs/teamsApps')
        .query(true)
        .reply(200, { value: [{ id: 'catalog-1' }] })
        .post(`/v1.0/users/${unmet}/teamwork/installedApps`)
        .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    },
  ],
]
it.each(troubles)('while %s nobody becomes unreachable: the app is added a little later', async (_, plan) => {
  stage = await setStage({ settings: { graphInstall: true, password: 'secret' } })
  const putBack = takeAway()
  plan()
  expect(await deliver()).toMatchObject({ kind: 'retry', scope: 'tenant' })
  nock.cleanAll()
  login().optionally().reply(200, { access_token: 'g', expires_in: 3600 })
  graph()
    .get('/v1.0/appCatalogs/teamsApps')
    .query(true)
    .optionally()
    .reply(200, { value: [{ id: 'catalog-1' }] })
    .post(`/v1.0/users/${unmet}/teamwork/installedApps`)
    .reply(() => {
      putBack()
      return [201, '']
    })
  expect(await deliver()).toMatchObject({ kind: 'sent' })
})

it('while nobody can be looked up, who is known by address alone is no more unreachable than before', async () => {
  stage = await setStage({ settings: { graphInstall: true, password: 'secret' } })
  login().reply(200, { access_token: 'g', expires_in: 3600 })
  graph().get('/v1.0/users').query(true).reply(503, '', { 'retry-after': '20' })
  const to = { kind: 'person', tenant: lake.tenantId, email: 'new@lake.example', name: 'New' } as const
  expect(await stage.teams.deliveryChannel.deliver(to, { card: card('News'), deliveryId: 'd' })).toMatchObject({
    kind: 'retry',
    afterSeconds: 20,
  })
})
