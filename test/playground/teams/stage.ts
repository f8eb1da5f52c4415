import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import { ServiceClientCredentialsFactory } from 'botframework-connector'
import express from 'express'
import { createPlayground } from '../../../playground/playground.ts'
import type { KeyValueStore } from '../../../playground/pretend.ts'
import { type BotSettings, createPretendTeams } from '../../../playground/teams/pretend-teams.ts'
import type { Rules } from '../../../playground/teams/rules.ts'
import { type Clock, createMovableClock } from '../../../src/core/clock.ts'
import { unhurried } from '../../waiting.ts'
import { createMemoryStore } from '../memory-key-value-store.ts'
import { serve } from '../serve.ts'
import { ada, ben, cast, lake } from './cast.ts'

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>

/** Gets the bot's outbound tokens from the pretended Entra, as the real factory gets them from the real one. */
class PlaygroundCredentials extends ServiceClientCredentialsFactory {
  readonly settings: BotSettings
  constructor(settings: BotSettings) {
    super()
    this.settings = settings
  }
  override isValidAppId(id = '') {
    return Promise.resolve(id === this.settings.appId)
  }
  override isAuthenticationDisabled() {
    return Promise.resolve(false)
  }
  override async createCredentials(): Promise<Credentials> {
    const { appId: client_id, clientSecret: client_secret, tokenUrl } = this.settings
    const scope = `${this.settings.oAuthScope}/.default`
    return {
      signRequest: async (resource) => {
        const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret, scope })
        const answer = (await (await fetch(tokenUrl, { method: 'POST', body })).json()) as { access_token: string }
        resource.headers.set('authorization', `Bearer ${answer.access_token}`)
        return resource
      },
    }
  }
}

const createAdapter = (settings: BotSettings) =>
  new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: settings.appId,
        ToChannelFromBotLoginUrl: settings.tokenUrl,
        ToChannelFromBotOAuthScope: settings.oAuthScope,
        ToBotFromChannelTokenIssuer: settings.tokenIssuer,
        ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: settings.openIdMetadataUrl,
        OAuthUrl: 'https://api.botframework.com',
      },
      new PlaygroundCredentials(settings),
      undefined,
      undefined,
      { noRetryPolicy: true },
    ),
  )

/** As the manifest lists them, but known to the tests. */
const listing = {
  name: 'P3',
  personalCommands: [
    { title: 'status', description: 'Where you and your partner are', slash: false },
    { title: 'settings', description: 'Working hours, reminders, pause', slash: false },
    { title: 'schedule', description: 'Offer times for the next visit', slash: false },
  ],
  teamCommands: [{ title: 'help', description: 'What P3 can do here', slash: true }],
  composeCommands: [{ id: 'schedule', title: 'Offer times', description: 'Propose when to meet', slash: true }],
}

type Turn = (context: TurnContext) => Promise<void>

export interface StageOptions {
  turn?: Turn
  rules?: Partial<Rules>
  keyValues?: KeyValueStore
  /** For tokens and quotas; the machine's own unless told. */
  machine?: Clock
  /** Without the app installed anywhere. */
  bare?: boolean
  /** One of its own unless told. */
  port?: number
}

/** A pretended Teams and, on the same port, a real CloudAdapter that checks its tokens. */
export const setStage = async (options: StageOptions = {}) => {
  const { turn, rules, keyValues = createMemoryStore(), machine, bare, port } = options
  const app = express()
  const received: Activity[] = []
  const { url, close } = await serve(app, port)
  const clock = createMovableClock()
  const teams = createPretendTeams({
    ...cast,
    clock,
    keyValues,
    botUrl: () => url,
    app: () => listing,
    rules: { ...unhurried.teams, ...rules },
    ...(machine ? { machine } : {}),
  })
  const playground = createPlayground({
    clock,
    keyValues,
    people: cast.accounts.map((one) => ({ account: one, role: 'administrator', district: one.tenantName })),
    platforms: { teams },
    pairs: async () => [[ada.email, ben.email]],
    onClockMoved: async () => {},
    nextNudgeAt: async () => undefined,
  })
  app.use('/playground', playground.router)
  const adapter = createAdapter(await teams.botSettings())
  adapter.onTurnError = async () => {}
  const logic = async (context: TurnContext) => {
    received.push(context.activity)
    await turn?.(context)
  }
  app.post('/api/messages', express.json(), (request, response) => adapter.process(request, response, logic))
  if (!bare) {
    await teams.start()
    await teams.everybody
  }
  return {
    teams,
    adapter,
    received,
    clock,
    keyValues,
    pageToken: playground.pageToken,
    url,
    ada: teams.client(lake.tenantId, ada.externalId),
    ben: teams.client(lake.tenantId, ben.externalId),
    close: async () => {
      await teams.stop()
      await close()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof setStage>>
