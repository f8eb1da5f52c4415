import { setGlobalProxyFromEnv } from 'node:http'
import { BlockList, isIP } from 'node:net'
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
  const direct = (either('NO_PROXY') ?? '').split(/[\s,;]+/).flatMap(asNodeTakesIt)
  if (!proxy || direct.includes('*')) return undefined
  const except = [...direct, ...inNetworks(direct, env), ...HERE].filter(Boolean).join(',')
  const stop = setGlobalProxyFromEnv({ HTTPS_PROXY: proxy, ...(http && { HTTP_PROXY: http }), NO_PROXY: except })
  return { host: new URL(proxy).host, stop }
}

/** An exception as other programs take it, in the ways in which Node does: a name with all beneath it, and none of what people copy along. */
const asNodeTakesIt = (written: string): string[] => {
  const one = written
    .replace(/^["']|["']$|^https?:\/\//g, '')
    .replace(/^\[([\da-f:.]+)\]$/i, '$1')
    .replace(/(?<=\w)\.$/, '')
  return one === '' || isIP(one) > 0 || /^[.*]|[:/]|^[\d.]+-[\d.]+$/.test(one) ? [one] : [one, `.${one}`]
}

/** Node knows no networks: what is called at an address inside of one (an alarm, a collector of traces) is an exception by that address. */
const inNetworks = (direct: readonly string[], env: Environment): string[] => {
  const networks = new BlockList()
  for (const one of direct) {
    const [network = '', bits = ''] = one.split('/')
    const kind = isIP(network)
    if (kind > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128))
      networks.addSubnet(network, Number(bits), kind === 4 ? 'ipv4' : 'ipv6')
  }
  const called = Object.values(env).flatMap((value) => (value && URL.canParse(value) ? [new URL(value).hostname] : []))
  const addresses = called.map((host) => host.replace(/^\[(.*)\]$/, '$1')).filter((host) => isIP(host) > 0)
  return addresses
    .filter((one) => networks.check(one, isIP(one) === 4 ? 'ipv4' : 'ipv6'))
    .flatMap((one) => (isIP(one) === 4 ? [one] : [one, `[${one}]`]))
}
