extension Catalogue {
  /// What further stories in German are made of.
  static let germanPhrases = Phrasebook(
    """
    person: Adelheid Brockmann | Bertram Claasen | Cosima Dernbach | Detlev Eschwege | Edda Finkenau | Frieder \
    Grothus | Gesine Harkort | Hanno Isenbüttel | Imke Jessen | Joachim Kaltenborn | Leonore Mühlfeld | Malte \
    Niendorf | Ottilie Pagenkopf | Ruprecht Sandfort | Thea Uphoff | Volkmar Wiesner
    place: Altenwerder | Brunsholm | Dornfelde | Eichhagen | Friedrichsmoor | Grünau | Hohenlinde | Kaltenbach \
    | Lindenau | Moorburg | Neuensiel | Ostermarsch | Rabenstein | Seefelde
    body: der Digitalausschuss | die Aufsicht für Algorithmen | das Kartellgericht | der Ethikrat | die \
    Datenschutzstelle | das Normeninstitut | der Rechtsausschuss | die Prüfstelle für Modelle
    sector: Krankenhäuser | Banken | Schulen | Häfen | Versicherer | Gerichte | Fluglinien | Pflegeheime | \
    Verlage | Stadtwerke
    group: die Stiftung Laterne | der Bund freier Ingenieure | der Verband kleiner Händler | das Forum Linde | \
    das Bündnis der Patienten | die Bürgerstelle Daten | die Gewerkschaft der Büros
    river: Wümmer | Lehde | Aller Bach | Örtze | Schwinge | Trave
    dish: Pflaumenkuchen | Grünkohl | Matjes | Quarkbällchen | Rote Grütze
    == policy
    # {place} beschließt Gesetz zu künstlicher Intelligenz für {sector}
    # KI-Regulierung: {sector} müssen binnen {n} Tagen melden
    # {person} fordert in {place} einen Vertrag über KI-Sicherheit
    # Gericht in {place} stoppt künstliche Intelligenz in {sector} mangels Gesetz
    > Das Parlament von {place} hat mit {n} Stimmen ein Gesetz beschlossen, das künstliche Intelligenz für \
    {sector} regelt und Verstöße mit Bußgeld belegt.
    > Über die Regulierung künstlicher Intelligenz für {sector} berät seit Dienstag {body}; aus {place} liegen \
    {n} Änderungsanträge vor.
    > {person} hat in {place} einen Vertrag über die Sicherheit künstlicher Intelligenz gefordert, der auch \
    {sector} bindet.
    > Ein Gericht in {place} hat ein System künstlicher Intelligenz gestoppt, das {sector} nutzten, weil die \
    gesetzliche Grundlage nach dem neuen KI-Gesetz fehlte.
    Nach Paragraf {n} ist jedes Jahr eine Risikoprüfung vorzulegen.
    Nach Ansicht der Kritiker schützt der Text Firmen mehr als die Leute von {place}, so {group}.
    Die Bußgelder beginnen bei {n} tausend Euro und verdoppeln sich im Wiederholungsfall.
    Ein Anhang nennt {n} verbotene Anwendungen, darunter das Bewerten von Gefühlen.
    „Eine Regel ohne Prüfer ist Tapete“, sagte {person}.
    Entwickler großer Modelle müssen ihre Tests binnen {n} Wochen vorlegen.
    Jede {n}. automatische Entscheidung blieb ohne Erklärung, zählte {group}.
    Die Opposition fragte, warum in {place} nur {n} Kontrolleure arbeiten sollen.
    Beschäftigte sind anzuhören, bevor ein Algorithmus Schichten verteilt.
    Zwei Nachbarländer wollen die Zertifikate aus {place} anerkennen.
    Nach {n} Monaten läuft das Gesetz aus, wenn es niemand verlängert.
    Der Kämmerer rechnet mit {n} Millionen Euro, was {group} bestreitet.
    Zeugen zeigten Ablehnungen, unterschrieben nur mit einer Systemnummer.
    == sport
    # {place} dreht das Spiel, {person} trifft doppelt
    # Die {river} sinkt, {place} atmet auf
    > {place} hat am Samstag ein verlorenes Spiel gedreht: {person} traf vor {n} nassen Zuschauern zweimal kurz \
    vor Schluss.
    > An der {river} hat {person} den Brückenlauf mit {n} Sekunden Vorsprung und offenem Schuh gewonnen.
    Der Trainer schimpfte auf den Rasen, der am Donnerstag noch unter der {river} lag.
    Das Knie, das seit März zwickte, hielt bis ins Ziel.
    Der Schiedsrichter unterbrach, weil ein Hund die Eckfahne forttrug.
    Im Ziel gab es {n} Portionen {dish}.
    Karten für das Rückspiel kosten ab {n} Taler, Kinder kommen umsonst hinein.
    „Ich hörte meine Mutter rufen und lief weiter“, sagte {person}.
    Der Pokal steht nun beim Bäcker neben dem Schild für {dish}.
    Die Kapelle aus {place} spielte {n} Minuten ohne Pause.
    Der Arzt hofft auf drei Rückkehrer vor dem Derby.
    Von Westen ziehen Wolken auf, mit {n} Millimetern Regen.
    == closing
    Mitarbeit: {person*} in {place*}, {person*} in {place*} und {person*} an der {river*}, nach {n} Anrufen.
    Im Saal saßen auch {person*}, {person*} und {person*}, angereist aus {place*} und {place*} in {n} Wagen.
    Leser aus {place*}, {place*} und {place*} schrieben uns; der längste Brief, {n} Zeilen, stammt von \
    {person*}.
    """)
}
