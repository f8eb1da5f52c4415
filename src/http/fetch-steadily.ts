import { callSteadily, headersOf, type SteadyAnswer, type SteadyCall } from './call-steadily.ts'

/** Answers that have no body, by their status. */
const bodiless = new Set([101, 204, 205, 304])

/** `callSteadily` for whoever wants a `fetch`. No redirect is followed. `patience`: of each call, in milliseconds, where it has no signal of its own. */
export const steadyFetch =
  (patience?: number): typeof fetch =>
  async (input, init) => {
    const call = plainCall(input, init) ?? (await callOf(new Request(input, init)))
    return responseOf(await callSteadily({ ...call, patience }))
  }

/** The same for as long as it takes, or as the call's own signal lets it. */
export const fetchSteadily = steadyFetch()

/** Text with plain headers, as nearly every call is; a `Request` of it would cost as much as sending it. */
const plainCall = (input: string | URL | Request, init: RequestInit = {}): SteadyCall | undefined => {
  const { method = 'GET', headers = {}, body, redirect, signal } = init
  if (input instanceof Request || typeof body !== 'string' || headers instanceof Headers || Array.isArray(headers))
    return undefined
  return {
    url: input,
    method,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
    body,
    redirect: redirect === 'error' ? 'error' : 'manual',
    signal: signal ?? undefined,
  }
}

const callOf = async (asked: Request): Promise<SteadyCall> => ({
  url: asked.url,
  method: asked.method,
  headers: Object.fromEntries(asked.headers),
  body: Buffer.from(await asked.arrayBuffer()),
  redirect: asked.redirect === 'error' ? 'error' : 'manual',
  signal: asked.signal,
})

const responseOf = ({ message, bytes }: SteadyAnswer): Response => {
  const { statusCode: status = 0, statusMessage: statusText } = message
  return new Response(bodiless.has(status) ? null : new Uint8Array(bytes), {
    status,
    statusText,
    headers: headersOf(message),
  })
}
