extension Catalogue {
  /// Stories in Spanish.
  static let spanish: [Telling] = [
    .policy(
      """
      Treinta y un países acuerdan el borrador de un tratado sobre la seguridad de la inteligencia artificial
      Negociadores de treinta y un países han acordado en Tallin el primer borrador de un tratado sobre la \
      seguridad de la inteligencia artificial de frontera, que obligará a los gobiernos a probar los sistemas \
      más capaces antes de su lanzamiento. Es el primer intento de llevar la seguridad de la IA al derecho \
      internacional.
      Según el texto, quien entrene un modelo por encima de cierta potencia de cálculo deberá avisar a una \
      autoridad nacional y compartir los resultados de las evaluaciones. Una secretaría permanente llevará un \
      registro de incidentes graves.
      Marit Ellesund, que presidió las conversaciones, dijo que el tratado deja margen a la regulación de cada \
      país, pero cierra la puerta al secreto sobre capacidades peligrosas.
      La ratificación tardará al menos dos años.
      """),
    .policy(
      """
      El Congreso aprueba la ley que crea un registro público de algoritmos
      El Congreso aprobó ayer la ley que crea un registro público de algoritmos, en el que deberán figurar \
      todos los sistemas de inteligencia artificial que use la administración para decidir sobre ayudas, \
      permisos o sanciones.
      La norma reconoce el derecho a pedir que una persona revise cualquier decisión automatizada en un plazo \
      de veinte días. Los organismos que no inscriban sus sistemas no podrán usarlos.
      La ponente, Amparo Lizarrondo, defendió que la regulación de la IA empieza por saber dónde está. La \
      oposición se abstuvo por el coste.
      El registro abrirá en marzo con los sistemas de empleo y vivienda.
      """),
    .policy(
      """
      La agencia de supervisión multa a una cadena de supermercados por usar IA para vigilar a sus cajeras
      La agencia de supervisión de la inteligencia artificial ha impuesto una multa de dos millones de euros a \
      una cadena de supermercados que usaba un sistema de reconocimiento de emociones con sus cajeras, una \
      práctica que prohíbe el reglamento europeo.
      Los inspectores hallaron que el sistema puntuaba las sonrisas y que las notas influían en los turnos. La \
      empresa no había informado a la plantilla.
      Es la primera sanción de este tipo desde que entró en vigor la ley. La cadena, que ha retirado las \
      cámaras, anunció que recurrirá.
      Los sindicatos piden una inspección de todo el sector.
      """),
    .policy(
      """
      Rectores de veinte universidades piden reglas comunes para la inteligencia artificial en la evaluación
      Los rectores de veinte universidades han pedido al ministerio una regulación común sobre el uso de la \
      inteligencia artificial en la evaluación, después de que tres tribunales dieran la razón a alumnos \
      acusados sin pruebas por un detector automático.
      El documento propone que ningún expediente se abra solo por el resultado de un programa y que cada \
      facultad publique qué herramientas de IA admite. También reclama una ley que proteja los trabajos de los \
      estudiantes.
      "La política actual es que cada profesor improvise", resumió la rectora Nieves Carballeda.
      El ministerio responderá antes del inicio del curso.
      """),
    .policy(
      """
      Chile y sus vecinos negocian un marco regional de gobernanza de la IA
      Los gobiernos de seis países andinos negocian un marco regional de gobernanza de la inteligencia \
      artificial que permitiría reconocer en todos ellos las auditorías hechas en uno solo, según el borrador \
      conocido este jueves.
      La regulación distinguiría tres niveles de riesgo y reservaría a los parlamentos la autorización del \
      reconocimiento facial. Un comité técnico con sede en Arica publicaría estándares en español y en lenguas \
      indígenas.
      La negociadora Millaray Antileo explicó que ningún país de la zona puede imponer por sí solo una ley a \
      las grandes plataformas.
      La firma está prevista para la cumbre de noviembre.
      """),
    .other(
      """
      El faro de Punta Gris vuelve a encenderse después de quince años
      El faro de Punta Gris volvió a encenderse la noche del sábado después de quince años a oscuras, ante \
      medio pueblo reunido en el espigón con mantas y chocolate caliente.
      La restauración devolvió a la linterna sus lentes de 1891, que habían aparecido en un pajar envueltas en \
      periódicos. El nuevo farero, Anselmo Quiroga, vivirá en la casa con su perra.
      La luz se ve a dieciocho millas y da tres destellos cada quince segundos, como antes.
      En verano habrá visitas los martes, con subida de ciento doce escalones.
      """),
    .other(
      """
      El Deportivo Cordillera remonta y se queda con el clásico
      El Deportivo Cordillera remontó dos goles en el segundo tiempo y se quedó con el clásico por tres a dos, \
      en una tarde de viento que volvió loca a la pelota.
      El delantero Lautaro Inostroza marcó de cabeza a los setenta minutos y de penal a los ochenta. El tercero \
      llegó en una contra, con el arquero rival todavía en el área contraria.
      "Nos dijimos pocas cosas en el descanso, pero eran las justas", contó el técnico.
      El equipo sube al tercer puesto y recibe el domingo al colista.
      """),
    .other(
      """
      Probamos la cafetera que aprende: mucha IA y poca espuma
      La nueva cafetera Brisa promete aprender los gustos de cada miembro de la casa gracias a un pequeño chip \
      con IA. Tras un mes de uso, acierta casi siempre con la temperatura y casi nunca con la espuma.
      El depósito es cómodo, el molinillo suena poco y la pantalla se lee bien con el sol de la mañana.
      La aplicación pide actualizarse demasiado a menudo, justo cuando uno tiene más sueño.
      Por lo que cuesta, preferimos el modelo pequeño y un buen espumador de mano.
      """),
  ]
}
