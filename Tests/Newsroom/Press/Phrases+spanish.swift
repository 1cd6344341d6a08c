extension Catalogue {
  /// What further stories in Spanish are made of.
  static let spanishPhrases = Phrasebook(
    """
    person: Alba Requejo | Benito Larrañaga | Carmela Uslar | Dionisio Pradera | Eulalia Montcada | Fermín \
    Ocampo | Graciela Iturbe | Horacio Belmonte | Inés Villalobar | Jacinto Rebolledo | Leonor Arizmendi | \
    Marcial Quintela | Nuria Etxezarra | Octavio Sandino | Petra Loyarte | Remigio Zaldívar
    place: Puerto Bravo | Villarrosa | San Telmo del Río | Alcorán | Montesclaros | Peñablanca | Las Dunas | \
    Río Hondo | Torrequinta | Valdeluz | Santa Brígida | Campo Sereno | Ensenada Vieja | Altomira
    body: la Comisión de Asuntos Digitales | la Agencia de Supervisión Algorítmica | el Tribunal de la \
    Competencia | el Consejo de Ética Tecnológica | la Defensoría de Datos | el Instituto de Normas | la \
    Comisión de Justicia | la Oficina de Seguridad de Modelos
    sector: los hospitales | los bancos | las escuelas | los puertos | las aseguradoras | los juzgados | las \
    aerolíneas | las eléctricas | los periódicos | las residencias
    group: la Fundación Linterna | el Colegio de Ingenieros Abiertos | la Unión de Pequeños Comercios | el Foro \
    Secuoya | la Alianza de Pacientes | el Observatorio Ciudadano de Datos | el Sindicato de Oficinas
    river: Salado | Guadalcón | Mayor | Azul | Tórtola | Esgueva
    dish: empanadas de queso | arroz con almejas | torta de nuez | sopa de ajo | dulce de membrillo | pan de \
    higo
    gadget: auricular | reloj | aspirador | proyector | teclado | altavoz | timbre | termo
    == policy
    # {place} aprueba una ley de inteligencia artificial para {sector}
    # La regulación de la IA en {sector} llega ante {body}
    # {person} propone un tratado sobre inteligencia artificial desde {place}
    # Un juez de {place} frena un sistema de IA en {sector} por falta de ley
    # {group} demanda reglas sobre inteligencia artificial en {sector}
    > El parlamento de {place} aprobó por {n} votos una ley que fija obligaciones para la inteligencia \
    artificial en {sector}, con {body} como autoridad de control.
    > La propuesta de regulación de la inteligencia artificial que afecta a {sector} llegó el martes ante \
    {body} con {n} enmiendas.
    > {person} defendió en {place} un tratado internacional sobre la seguridad de la inteligencia artificial \
    que alcance también a {sector}.
    > Un juez de {place} suspendió el sistema de inteligencia artificial que usaban {sector} porque carecía de \
    la base legal que exige la nueva ley de IA.
    > {group} reclamó en {place} una norma que prohíba la inteligencia artificial sin supervisión en {sector}, \
    tras documentar {n} casos.
    El artículo {n} obliga a presentar una evaluación de riesgos ante {body} cada año.
    {group} sostiene que el texto protege más a las empresas que a los vecinos de {place}.
    Las multas partirán de {n} mil euros y se duplicarán en caso de reincidencia.
    Un anexo enumera {n} usos que seguirán vetados, entre ellos la puntuación de emociones.
    {person} advirtió de que una regla sin inspectores es papel mojado.
    Quien desarrolle grandes modelos deberá entregar sus pruebas ante {body} en {n} semanas.
    Según {group}, una de cada {n} decisiones automáticas no pudo explicarse.
    La oposición preguntó por qué en {place} habrá solo {n} inspectores.
    Los trabajadores de {sector} deberán ser oídos antes de que un algoritmo ordene sus turnos.
    Dos gobiernos vecinos reconocerán los certificados emitidos en {place}.
    La norma caducará en {n} meses si las cámaras no la prorrogan.
    Hacienda calcula un coste de {n} millones para {sector}, cifra que {group} discute.
    Varios testigos mostraron cartas de rechazo firmadas solo por un número de sistema.
    == deporte
    # Remontada en {place}: {person} marca en el descuento
    # {person} bate el récord de la carrera del {river}
    > El equipo de {place} remontó el sábado con un gol de {person} en el minuto {n}, cuando la grada ya \
    recogía las bufandas.
    > {person} ganó la carrera del {river} con {n} segundos de ventaja y una zapatilla desatada.
    El entrenador culpó al césped, que había amanecido bajo el agua del {river}.
    Llegaron {n} autobuses de aficionados desde {place}, con bombos y trompetas.
    La rodilla que le molestaba desde marzo aguantó hasta el final.
    El árbitro paró el juego porque un perro se llevó el banderín.
    En la meta se repartieron {n} raciones de {dish}.
    Las entradas para la vuelta costarán desde {n} pesos, con media grada para niños.
    "Oí gritar a mi madre y seguí corriendo", dijo {person} entre risas.
    El trofeo se expondrá en la pastelería que hace el {dish}.
    Es la primera victoria al otro lado del {river} en {n} años.
    El médico del equipo espera recuperar a tres jugadores.
    == tiempo
    # El {river} baja {n} centímetros y {place} respira
    # Nieve temprana sobre {place}
    > El nivel del {river} bajó {n} centímetros durante la noche y los vecinos de {place} pudieron volver a \
    casa.
    > La nieve cubrió {place} {n} días antes de lo habitual y dejó el valle en silencio.
    Se esperan {n} litros por metro cuadrado hasta el domingo, con viento del norte.
    Los trenes que cruzan el {river} circulan con {n} minutos de retraso.
    Los hortelanos taparon las habas con mantas viejas.
    {person}, que mide la lluvia desde hace {n} años, lo llamó una sorpresa corriente.
    Una cigüeña se instaló en el mercado y nadie quiso molestarla.
    Se agotaron los paraguas y después {dish}.
    El transbordador mantiene el horario de invierno.
    Hay {n} árboles caídos en el camino alto.
    Las noches serán claras, con niebla en las orillas.
    == aparatos
    # Probamos {n} modelos de {gadget} y gana uno de {place}
    # Un {gadget} con IA que nació en un taller de {place}
    > Probamos {n} modelos de {gadget} durante un mes y el que más nos gustó viene de un taller de {place}.
    > Un pequeño taller de {place} vende un {gadget} con un chip de IA que aprende las costumbres en {n} días.
    La batería dura {n} horas, algo menos con frío.
    Pesa {n} gramos y se vende en verde, crema y color {dish}.
    Emparejarlo con un teléfono viejo nos llevó {n} minutos.
    Se cayó dos veces y solo tiene una raya.
    Cuesta {n} euros, menos que el {gadget} del año pasado.
    La caja es de cartón y sirve luego para guardar lápices.
    Los botones se encuentran a oscuras, y eso se agradece.
    El sonido es cálido, aunque {person} lo querría más grave.
    Habrá una versión grande dentro de {n} semanas.
    Los recambios se venden sueltos.
    == closing
    Con información de {person*} desde {place*}, {person*} desde {place*} y {person*} junto al {river*}, tras \
    {n} llamadas.
    Entre los presentes estaban {person*}, {person*} y {person*}, llegados de {place*} y {place*} en {n} coches.
    Nos escribieron lectores de {place*}, {place*} y {place*}; la carta más larga, de {n} líneas, la firma \
    {person*}.
    {person*} y {person*} colaboraron desde {place*}, y {person*} comprobó {n} datos en {place*}.
    """)
}
