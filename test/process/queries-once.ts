/**
 * Prisma's compiler makes a statement of a question by the schema alone, and each client keeps what it made. A bot has one client; the
 * tests of a process have a hundred, one after the other: what was made for one is used by the others.
 */
interface Compiler {
  compile(question: string): object
  compileBatch(questions: string): object
}

const compiler = '@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs'
const { prototype }: { prototype: Compiler } = (await import(compiler)).QueryCompiler

for (const name of ['compile', 'compileBatch'] as const) {
  const make = prototype[name]
  const made = new Map<string, object>()
  prototype[name] = function (question) {
    const plan = made.get(question) ?? Reflect.apply(make, this, [question])
    made.set(question, plan)
    return plan
  }
}
