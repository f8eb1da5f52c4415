/** A director of schools leads a district: no partner, whatever a roster says. Tennessee says director, others superintendent. */
export const isDirectorTitle = (title: string): boolean =>
  /^((interim|acting|deputy|assistant|associate) )*(directors? of schools|((district|county|city) )?superintendents?( of schools)?)$/i.test(
    title,
  )
