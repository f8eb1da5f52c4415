/** The usual mistakes of a registration, by the code that Entra puts into its answer. */
const sentences: Readonly<Record<string, string>> = {
  AADSTS700016:
    'TEAMS_APP_ID is not an app of the tenant in TEAMS_TENANT_ID. Copy both from the app registration’s overview page.',
  AADSTS7000229:
    'The app of TEAMS_APP_ID has no service principal in its home tenant. Create the Azure Bot there, or grant the app consent once.',
  AADSTS90002:
    'There is no tenant with the id in TEAMS_TENANT_ID. Copy “Directory (tenant) ID” from the app registration’s overview page.',
  AADSTS900023:
    'TEAMS_TENANT_ID is not a tenant’s id. Copy “Directory (tenant) ID” from the app registration’s overview page.',
  AADSTS7000215: 'TEAMS_APP_PASSWORD is not a secret of this app. Copy the secret’s “Value”, not its “Secret ID”.',
  AADSTS7000222:
    'The secret in TEAMS_APP_PASSWORD has expired. Make a new one under “Certificates & secrets” and set it.',
  AADSTS700027:
    'The certificate is not one of this app, or TEAMS_CERTIFICATE_THUMBPRINT is another’s. Upload its public half to the app registration.',
  AADSTS700024:
    'This machine’s clock is wrong, so Microsoft does not take its signature. Set the clock by a time server.',
  AADSTS7000112:
    'The app of TEAMS_APP_ID is disabled in its tenant. An administrator can enable it under “Enterprise applications”.',
  AADSTS53003:
    'A conditional-access policy of the tenant blocks this app. Ask the tenant’s administrator to let it through.',
}

const unreachable =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network_error|fetch failed|endpoints_resolution/i

/** Microsoft gave no token for a call, so the call was not made. */
export class NoToken extends Error {
  override readonly name = 'NoToken'
}

export type TokenProblem = { kind: 'unreachable' } | { kind: 'wrong'; sentence: string }

const wordsOfError = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  const { errorCode, errorMessage } = cause as { errorCode?: unknown; errorMessage?: unknown }
  const inner = cause.cause instanceof Error ? cause.cause.message : ''
  return [cause.name, cause.message, errorCode, errorMessage, inner].map(String).join(' ')
}

/** What is wrong when no token could be had. */
export const tokenProblem = (cause: unknown): TokenProblem => {
  const words = wordsOfError(cause)
  const code = /AADSTS\d+/.exec(words)?.[0]
  const known = code && sentences[code]
  if (known) return { kind: 'wrong', sentence: known }
  if (code)
    return {
      kind: 'wrong',
      sentence: `Microsoft gives the bot no token (${code}). Check TEAMS_APP_ID, TEAMS_TENANT_ID and the secret.`,
    }
  if (/PEM|DECODER|asymmetric key|private key|asn1/i.test(words))
    return { kind: 'wrong', sentence: 'TEAMS_CERTIFICATE_KEY is not a private key in PEM form.' }
  if (unreachable.test(words)) return { kind: 'unreachable' }
  return {
    kind: 'wrong',
    sentence: 'Microsoft gives the bot no token. Check TEAMS_APP_ID, TEAMS_TENANT_ID and the secret.',
  }
}
