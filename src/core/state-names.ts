/** As the Postal Service shortens them. */
const SHORT =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
const byShort = new Map(SHORT.split(',').map((one) => [one.slice(0, 2), one.slice(3)]))

export const stateNames: readonly string[] = [...byShort.values()]

/** A state's whole name, of what was written, short or in any case; undefined where it is none's. */
export const stateCalled = (written: string): string | undefined =>
  byShort.get(written.replaceAll('.', '').toUpperCase()) ??
  stateNames.find((one) => one.toLowerCase() === written.toLowerCase())
