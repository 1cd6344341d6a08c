extension Catalogue {
  /// Stories in German.
  static let german: [Telling] = [
    .policy(
      """
      Einunddreißig Staaten einigen sich auf Vertragsentwurf zur Sicherheit künstlicher Intelligenz
      Unterhändler aus einunddreißig Staaten haben sich in Tallinn auf den ersten Entwurf eines Vertrags zur \
      Sicherheit fortgeschrittener künstlicher Intelligenz geeinigt. Er verpflichtet die Regierungen, besonders \
      leistungsfähige Systeme vor der Veröffentlichung prüfen zu lassen, und wäre das erste völkerrechtliche \
      Regelwerk für KI.
      Wer ein Modell oberhalb einer festgelegten Rechenleistung trainiert, müsste dies einer nationalen Behörde \
      melden und die Ergebnisse der Sicherheitstests vorlegen. Ein ständiges Sekretariat soll schwere Vorfälle \
      erfassen.
      Verhandlungsleiterin Marit Ellesund sagte, der Vertrag lasse Raum für nationale Gesetze, beende aber die \
      Geheimhaltung gefährlicher Fähigkeiten.
      Die Ratifizierung dürfte mindestens zwei Jahre dauern.
      """),
    .policy(
      """
      Bundesrat stimmt Gesetz zur KI-Aufsicht zu
      Der Bundesrat hat am Freitag dem Gesetz zur Aufsicht über künstliche Intelligenz zugestimmt. Damit kann \
      die neue Behörde im Herbst ihre Arbeit aufnehmen und Verstöße gegen die europäische KI-Verordnung mit \
      Bußgeldern ahnden.
      Die Länder hatten durchgesetzt, dass Schulen und Polizei von eigenen Stellen kontrolliert werden. Für \
      kleine Unternehmen gibt es ein Reallabor, in dem sie ihre Systeme unter Anleitung erproben können.
      Der Verbraucherverband begrüßte das Gesetz, bemängelte aber die geringe Zahl der Prüfer. Vorgesehen sind \
      zunächst achtzig Stellen.
      Die Wirtschaft mahnt eine Auslegung der Regulierung an, die in allen Ländern gleich ist.
      """),
    .policy(
      """
      Gericht kippt automatische Bewerberauswahl durch KI
      Das Landesarbeitsgericht hat die automatische Auswahl von Bewerbern durch künstliche Intelligenz für \
      rechtswidrig erklärt, wenn kein Mensch die Ablehnung prüft. Das Urteil stützt sich auf das \
      Gleichbehandlungsgesetz und die KI-Verordnung.
      Geklagt hatte eine Schlosserin, die innerhalb einer Sekunde neun Absagen erhalten hatte. Der Anbieter \
      muss nun offenlegen, wie sein System Lebensläufe bewertet.
      Die Vorsitzende Richterin Almuth Reichenow sprach von einer Regelung, die Würde und Technik versöhne.
      Die Revision wurde zugelassen.
      """),
    .policy(
      """
      Gewerkschaften fordern Mitbestimmung bei KI per Gesetz
      Die Gewerkschaften fordern ein Gesetz, das den Betriebsräten ein Mitbestimmungsrecht beim Einsatz \
      künstlicher Intelligenz gibt. Ohne klare Regulierung entscheide der Softwareanbieter über Schichtpläne \
      und Leistungsziele, heißt es in einem Papier.
      Vorgesehen ist, dass jedes KI-System vor der Einführung in einer Folgenabschätzung beschrieben wird. \
      Beschäftigte sollen erfahren, welche Daten über sie gesammelt werden.
      Arbeitgeber halten die bestehenden Vorschriften für ausreichend. Das Ministerium kündigte einen Entwurf \
      für das Frühjahr an.
      Am Samstag wollen die Verbände vor dem Ministerium demonstrieren.
      """),
    .other(
      """
      Nordufer feiert das erste Apfelfest seit der großen Flut
      Mit Most, Musik und einem Umzug der Traktoren hat Nordufer das erste Apfelfest seit der großen Flut \
      gefeiert. Rund sechstausend Gäste kamen auf die Streuobstwiesen am Deich.
      Prämiert wurde eine Sorte, die nur noch an vier Bäumen wächst und nach Quitte schmeckt. Ihre Besitzerin, \
      die neunzigjährige Herta Kölpin, verschenkte Reiser an jeden, der einen Garten hat.
      Am Abend spielte die Feuerwehrkapelle, bis der Strom ausfiel, und danach weiter im Dunkeln.
      Im nächsten Jahr soll auch der alte Mühlenteich wieder Wasser haben.
      """),
    .other(
      """
      Handballerinnen aus Wittmoor stehen im Finale
      Die Handballerinnen aus Wittmoor haben das Halbfinale mit einundzwanzig zu zwanzig gewonnen und stehen \
      zum ersten Mal im Finale. Den letzten Wurf hielt Torhüterin Jette Paulsen mit dem Knie.
      Zur Pause hatten die Gastgeberinnen noch fünf Tore zurückgelegen. Dann stellte die Trainerin die Abwehr \
      um, und der Halle ging das Gegröle nicht mehr aus.
      Am Sonntag wartet der Meister, der seit drei Jahren kein Heimspiel verloren hat.
      Zwei Sonderzüge sind schon ausgebucht.
      """),
  ]
}
