import { z } from 'zod'

/** Which list somebody types into. Ids only: who asks is looked up anew, as for the form itself. */
const dataset = z.object({ form: z.string(), context: z.record(z.string(), z.string()), field: z.string() })
type Dataset = z.output<typeof dataset>

export const datasetOf = (of: Dataset): string => JSON.stringify(of)

export const readDataset = (text: string): Dataset | undefined => {
  try {
    return dataset.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
