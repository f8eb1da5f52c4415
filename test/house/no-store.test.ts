import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Draw } from '../../src/conversation/kit/notice.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import type { ConversationDeps } from '../../src/usecases/conversation-deps.ts'
import type { Deps } from '../../src/usecases/ports.ts'

describe('what the conversation is handed', () => {
  it('has no store to read from, in a request and in a drawing', () => {
    expectTypeOf<Request['deps']['store']>().toBeNever()
    expectTypeOf<Parameters<Draw<'welcome'>>[0]['store']>().toBeNever()
  })

  it('can ask nothing of it: the type checker refuses', () => {
    // @ts-expect-error Of what is never there nothing can be asked.
    const readsByItself = ({ deps }: Request) => deps.store.read
    expect(readsByItself).toBeTypeOf('function')
  })

  it('can be handed on to any use-case', () => {
    expectTypeOf<ConversationDeps>().toExtend<Deps>()
  })

  it('does not become the whole by itself', () => {
    expectTypeOf<Deps>().not.toExtend<ConversationDeps>()
  })
})
