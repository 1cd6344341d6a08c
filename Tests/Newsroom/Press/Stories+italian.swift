extension Catalogue {
  /// Stories in Italian.
  static let italian: [Telling] = [
    .policy(
      """
      Trentuno Paesi d'accordo sulla bozza di un trattato per la sicurezza dell'intelligenza artificiale
      I negoziatori di trentuno Paesi hanno raggiunto a Tallinn un accordo sulla prima bozza di un trattato per \
      la sicurezza dell'intelligenza artificiale più avanzata. Il testo obbliga i governi a far provare i \
      sistemi più potenti prima del rilascio e porta per la prima volta la sicurezza dell'IA nel diritto \
      internazionale.
      Chi addestra un modello oltre una certa soglia di calcolo dovrà avvertire un'autorità nazionale e \
      consegnare i risultati delle valutazioni. Un segretariato permanente registrerà gli incidenti gravi.
      Marit Ellesund, che ha guidato i colloqui, ha detto che il trattato lascia spazio alle leggi nazionali ma \
      non al segreto.
      Per la ratifica serviranno almeno due anni.
      """),
    .policy(
      """
      Il Garante ferma il sistema di intelligenza artificiale che valutava gli inquilini
      Il Garante ha fermato un sistema di intelligenza artificiale che assegnava un punteggio agli inquilini \
      delle case popolari, perché privo di una base di legge e contrario al regolamento europeo sull'IA.
      L'algoritmo teneva conto dei ritardi nei pagamenti e perfino delle liti condominiali. A trecento famiglie \
      era stato negato il rinnovo senza una spiegazione.
      L'ente gestore ha novanta giorni per cancellare i dati. La regolazione del settore, ha ricordato il \
      Garante, impone la sorveglianza umana.
      Il ministero prepara linee guida per tutti i comuni.
      """),
    .policy(
      """
      Legge delega sull'IA, via libera alle regole per le professioni
      La commissione ha dato il via libera alla legge delega sull'intelligenza artificiale nelle professioni, \
      che obbliga avvocati, medici e commercialisti a informare il cliente quando si servono di un sistema di \
      IA.
      La norma affida agli ordini il compito di vigilare e prevede sanzioni disciplinari. Resta vietato firmare \
      un parere scritto per intero da un algoritmo.
      Per la relatrice Ottavia Bellincampi la regolamentazione difende la fiducia, non il mestiere.
      Il governo avrà un anno di tempo per i decreti attuativi.
      """),
    .other(
      """
      Tornano le lampare nel golfo, serata di festa sul molo
      Dopo sei anni sono tornate nel golfo le lampare, le barche che pescano di notte con la luce. Sul molo \
      c'erano tremila persone, molte con la sedia portata da casa.
      Le acciughe sono finite fritte nei cartocci prima ancora che i pescatori finissero di ormeggiare. Il più \
      anziano, Baciccia Traverso, ha ottantotto anni e remava in piedi.
      La banda ha suonato fino all'una, quando è uscita la luna.
      Si replica ogni sabato di luglio, mare permettendo.
      """),
    .other(
      """
      Il Golfo vince il derby con un gol da centrocampo
      Il Golfo ha vinto il derby per uno a zero con un tiro da centrocampo del capitano Elia Sanmarzano, che ha \
      visto il portiere fuori dai pali e non ci ha pensato due volte.
      La palla è rimbalzata sulla traversa e poi sulla schiena del portiere. In tribuna qualcuno ha perso gli \
      occhiali, qualcuno un cappello.
      Nel secondo tempo gli ospiti hanno colpito due pali e protestato per un fallo di mano.
      La squadra è ora seconda, a un punto dalla capolista.
      """),
  ]
}
