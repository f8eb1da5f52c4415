import { fillTemplate } from '../../core/texts/template.ts'
import { type TextName, textOf } from '../../core/texts/texts.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'

/** A message's own words as the program has them, filled in with the facts of this moment. */
export const ownText = (cycle: Cycle, name: TextName, values: Readonly<Record<string, string>> = {}): string =>
  fillTemplate(textOf(cycle.settings.texts, name), {
    program: cycle.program.name,
    department: cycle.program.department,
    year: cycle.name,
    ...values,
  })
