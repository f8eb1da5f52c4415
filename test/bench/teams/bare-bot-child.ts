import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import express from 'express'
import { appId } from './connector.ts'

// The echo bot of Microsoft's samples: an adapter that checks tokens, and nothing else.
const connector = process.argv[2]!
const issuer = 'https://api.botframework.com'
const credentials = {
  isValidAppId: async (id: string) => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('authorization', 'Bearer bench')
      return request
    },
  }),
}
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      ToChannelFromBotLoginUrl: `${connector}/token`,
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: `${connector}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${connector}/openid`,
      OAuthUrl: issuer,
    },
    credentials as never,
  ),
)
const app = express()
app.use(express.json())
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, async (context) => {
    if (context.activity.type === 'invoke')
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } })
    await context.sendActivity(`Echo: ${context.activity.text ?? 'saved'}`)
  }),
)
const server = app.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
