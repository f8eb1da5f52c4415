import { distance } from 'fastest-levenshtein'

/** As the Postal Service shortens them. */
const SHORT =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
const byShort = new Map(SHORT.split(',').map((one) => [one.slice(0, 2), one.slice(3)]))

/** Misspelled by so many letters a state is still meant. */
const MEANT = 2

/**
 * A state's whole name, by which its districts and schools are found and which people read: of what was written, which may be short
 * or in any case. `fault`: why it is none. A state that is none of the country's is taken as it is written.
 */
export const readStateName = (written: string): { readonly name: string } | { readonly fault: string } => {
  const bare = written.replace(/\s+/g, ' ').replace(/^(the )?state of /i, '')
  const known = [...byShort.values()]
  const name =
    byShort.get(bare.replaceAll('.', '').toUpperCase()) ?? known.find((one) => one.toLowerCase() === bare.toLowerCase())
  if (name) return { name }
  const meant = known.find((one) => distance(one.toLowerCase(), bare.toLowerCase()) <= MEANT)
  if (meant) return { fault: `is no state: write P3_STATE=${meant}` }
  return /^\p{L}[\p{L} .’'-]{2,39}$/u.test(bare) ? { name: bare } : { fault: 'is the name of a state, like Kentucky' }
}
