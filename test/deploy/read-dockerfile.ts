/** One line of a Dockerfile: `words` of what was a JSON list, else of what was split at spaces; `flags` as they stand before. */
export interface Step {
  readonly instruction: string
  readonly flags: readonly string[]
  readonly words: readonly string[]
  /** All after the instruction and its flags. */
  readonly rest: string
}

export interface Stage {
  readonly base: string
  readonly name?: string
  readonly steps: readonly Step[]
}

/** The stages of a Dockerfile, its lines as they are. @throws where it begins with something else than FROM */
export const readDockerfile = (text: string): readonly Stage[] => {
  const stages: { base: string; name?: string; steps: Step[] }[] = []
  for (const step of stepsOf(text)) {
    if (step.instruction === 'FROM') {
      const [base = '', , name] = step.words
      stages.push({ base, name, steps: [] })
    } else if (stages.length === 0) throw new Error(`A Dockerfile begins with FROM, not ${step.instruction}`)
    else stages.at(-1)!.steps.push(step)
  }
  return stages
}

const stepsOf = (text: string): readonly Step[] =>
  text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim())
    .map(stepOf)

const stepOf = (line: string): Step => {
  const [, instruction = '', flags = '', rest = ''] = /^([A-Z]+)\s+((?:--\S+\s+)*)(.*)$/.exec(line.trim()) ?? []
  if (!instruction) throw new Error(`No line of a Dockerfile: ${line}`)
  return { instruction, flags: flags.split(/\s+/).filter(Boolean), words: wordsOf(rest), rest }
}

const wordsOf = (rest: string): readonly string[] =>
  rest.startsWith('[') ? (JSON.parse(rest) as string[]) : rest.split(/\s+/).filter(Boolean)

/** What a .dockerignore keeps out: the last line that fits decides. Only whole paths and `*`, as ours has. */
export const readIgnored = (text: string): ((path: string) => boolean) => {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'))
  return (path) => {
    let ignored = false
    for (const line of lines) {
      const name = line.replace(/^!/, '')
      if (name !== '*' && /[*?[\]]/.test(name)) throw new Error(`A pattern that is not read here: ${line}`)
      if (name === '*' || path === name || path.startsWith(`${name}/`)) ignored = !line.startsWith('!')
    }
    return ignored
  }
}
