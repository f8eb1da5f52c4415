/** Words that Spanish has and English hasn't, without accents, as phones leave them out. */
const words = new Set(
  'hola gracias ayuda necesito quiero quien cuando donde como porque por para puedo puede podemos estoy somos tengo mi tu el la los las una del con companero companera pareja reunion visita cita llamada escuela director directora manana ayer hoy semana lunes martes miercoles jueves viernes sabado domingo buenos buenas dias tardes ingles espanol cancelar cambiar favor'.split(
    ' ',
  ),
)
/** Of these one is enough: no name of a person or a place, and no short word of English. */
const clear =
  /^(hola|gracias|ayuda|necesito|quiero|quien|podemos|puedo|estoy|tengo|companer[oa]|espanol|lunes|miercoles|jueves|viernes)$/

/** Whether somebody writes Spanish, to be told in it which language is understood here. */
export const isSpanish = (said: string): boolean => {
  if (/[¿¡]/.test(said)) return true
  const plain =
    said
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? []
  const known = [...new Set(plain)].filter((one) => words.has(one))
  return known.some((one) => clear.test(one)) || (known.length > 1 && known.length * 2 >= plain.length)
}
