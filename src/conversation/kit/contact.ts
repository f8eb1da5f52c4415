import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Block } from './card.ts'

/** "For more information, please contact ...", where the program has said whom. */
export const contactLine = ({ settings: { contact } }: Pick<Cycle, 'settings'>): readonly Block[] =>
  contact ? [{ kind: 'text', text: `For more information, please contact ${contact}.`, quiet: true }] : []
