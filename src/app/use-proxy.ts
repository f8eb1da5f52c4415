import { setGlobalProxyFromEnv } from 'node:http'
import type { Environment } from './environment-file.ts'

/** Never by a proxy: ourselves. */
const HERE = ['127.0.0.1', 'localhost', '::1']

/**
 * Lets whatever calls Slack and Microsoft go through the proxy that the environment names, as Node does with NODE_USE_ENV_PROXY=1.
 * Mail and PostgreSQL are no web, and go directly.
 */
export const useProxy = (env: Environment): { readonly host: string; stop(): void } | undefined => {
  const either = (name: string) => env[name]?.trim() || env[name.toLowerCase()]?.trim()
  const http = either('HTTP_PROXY')
  // Slack and Microsoft are called by https: the only proxy that is named is the one for them.
  const proxy = either('HTTPS_PROXY') ?? http
  const direct = (either('NO_PROXY') ?? '').split(/[\s,;]+/).map((one) => one.replace(/^https?:\/\//, ''))
  if (!proxy || direct.includes('*')) return undefined
  const except = [...direct, ...HERE].filter(Boolean).join(',')
  const stop = setGlobalProxyFromEnv({ HTTPS_PROXY: proxy, ...(http && { HTTP_PROXY: http }), NO_PROXY: except })
  return { host: new URL(proxy).host, stop }
}
