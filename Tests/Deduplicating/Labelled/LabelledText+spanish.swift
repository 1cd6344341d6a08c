// swift-format-ignore-file
// Our own texts, a paragraph a line.

extension LabelledText {
  static let spanish = LabelledText(
    language: "es",
    title: "El Congreso respalda las pruebas de seguridad para los grandes modelos de IA tras una votación nocturna",
    paragraphs: [
      "Los diputados votaron el martes por la noche a favor de exigir pruebas de seguridad a los modelos de inteligencia artificial más potentes antes de que puedan ofrecerse al público, y cerraron así siete meses de discusión entre ministerios, empresas e investigadores.",
      "Según el proyecto, los desarrolladores deberán mostrar a un instituto independiente cómo se comportan sus sistemas cuando se les pide ayuda para un ciberataque o para diseñar patógenos peligrosos. El instituto podrá retrasar un lanzamiento hasta noventa días y reclamar cambios cuando encuentre un riesgo grave.",
      "\"Revisamos los puentes antes de que la gente los cruce\", dijo la ministra de Asuntos Digitales después de la votación. \"Nadie dice que eso impida construir puentes\".",
      "La oposición advirtió de que las empresas pequeñas se ahogarán en trámites. Una enmienda que eximía a las compañías con menos de cincuenta empleados fue rechazada por once votos, mientras que otra, que permite a las universidades hacer las pruebas sin pagar tasas, se aceptó sin debate.",
      "El sector respondió con división de opiniones. La federación de proveedores en la nube celebró que haya reglas claras, pero pidió un plazo de adaptación más largo, y dos asociaciones de consumidores lamentaron que el texto no mencione los asistentes para niños.",
      "El Senado estudiará el proyecto en septiembre. Si lo aprueba, las primeras pruebas podrían empezar la próxima primavera, cuando el instituto haya contratado a los ochenta especialistas previstos en el presupuesto.",
    ],
    edits: [
      ("cerraron así siete meses de discusión", "pusieron fin a meses de discusión"), ("hasta noventa días", "un máximo de 90 días"),
      ("respondió con división de opiniones", "reaccionó con cautela"), ("estudiará el proyecto en septiembre", "debatirá el proyecto en septiembre"),
    ],
    editedTitle: "Luz verde del Congreso a los exámenes de la inteligencia artificial",
    frame: (
      before: ["Portada | Política | Tecnología | Opinión", "Redacción, Madrid", "Le quedan tres artículos gratuitos este mes. Suscríbase y apoye el periodismo independiente hecho desde la capital."],
      after: ["Lea también: qué cambian las nuevas reglas en su teléfono", "Reciba cada mañana nuestro boletín con las noticias del día.", "Todos los derechos reservados. Queda prohibida la reproducción total o parcial sin permiso escrito del editor.", "Síganos en las redes sociales."]
    ),
    addition: "El miércoles, el presidente del Gobierno anunció que no esperará al Senado y que pedirá a los desarrolladores que firmen un compromiso voluntario hasta que la ley entre en vigor.",
    stamps: [
      ("Actualizado el 5 de marzo de 2026 a las 14:05", "Actualizado el 6 de marzo de 2026 a las 17:42"), ("1.204 visitas", "3.377 visitas"),
      ("Publicado: martes 3 marzo 2026, 9:15 h", "Publicado: miércoles 4 marzo 2026, 22:01 h"),
    ],
    series: (
      titles: ("La UE aprueba el 12.º paquete de sanciones contra el contrabando de chips", "La UE aprueba el 13.º paquete de sanciones contra el contrabando de chips"),
      news: (
        "Los embajadores acordaron el viernes incluir en la lista a diecinueve agentes marítimos de cuatro puertos que habrían movido procesadores gráficos mediante empresas pantalla. Sus cuentas quedarán congeladas desde la medianoche y los buques que fleten no podrán atracar en puertos europeos.",
        "Los ministros de Exteriores decidieron el lunes prohibir a dos sociedades de alquiler y a un operador de satélites la compra de piezas de litografía. Hungría se abstuvo, Malta logró una excepción para los repuestos pedidos antes del verano y en diciembre habrá una revisión."
      ),
      background: [
        "La Unión empezó a restringir la exportación de procesadores avanzados hace tres años, cuando los inspectores hallaron componentes europeos en drones militares. Desde entonces las listas han crecido con cada paquete, y los aduaneros se quejan de que solo pueden revisar una pequeña parte de los envíos.",
        "La mercancía suele declararse como electrónica de consumo y cambia de manos varias veces antes de llegar al comprador. La Comisión quiere que los fabricantes respondan del destino de sus productos, algo que la industria rechaza.",
      ]
    ),
    lead: (title: "Multa al creador de un asistente conversacional por datos de menores", text: "La autoridad de protección de datos ha multado con 15 millones de euros al creador de un conocido asistente conversacional por guardar charlas de menores sin el consentimiento de sus padres. La empresa recurrirá."))
}
