// swift-format-ignore-file
// Our own texts, a paragraph a line.

extension LabelledText {
  static let german = LabelledText(
    language: "de",
    title: "Bundestag beschließt Sicherheitstests für große KI-Modelle nach nächtlicher Abstimmung",
    paragraphs: [
      "Die Abgeordneten haben am Dienstagabend beschlossen, dass die leistungsfähigsten Modelle der künstlichen Intelligenz Sicherheitstests bestehen müssen, bevor sie der Öffentlichkeit angeboten werden dürfen. Damit endet ein sieben Monate langer Streit zwischen Ministerien, Wirtschaft und Forschung.",
      "Nach dem Entwurf müssen Entwickler einem unabhängigen Institut zeigen, wie sich ihre Systeme verhalten, wenn jemand um Hilfe bei einem Cyberangriff oder bei der Entwicklung gefährlicher Erreger bittet. Das Institut kann eine Veröffentlichung um höchstens neunzig Tage aufschieben und bei schweren Risiken Änderungen verlangen.",
      "„Wir prüfen Brücken, bevor Menschen darüberfahren“, sagte der Digitalminister nach der Abstimmung. „Niemand nennt das ein Hindernis für den Brückenbau.“",
      "Die Opposition warnte, kleine Firmen würden in Formularen ersticken. Ein Änderungsantrag, der Unternehmen mit weniger als fünfzig Beschäftigten ausgenommen hätte, scheiterte mit elf Stimmen; ein zweiter, nach dem Hochschulen gebührenfrei testen dürfen, wurde ohne Aussprache angenommen.",
      "Die Branche reagierte geteilt. Der Verband der Cloudanbieter begrüßte klare Regeln, verlangte aber eine längere Übergangsfrist, und zwei Verbraucherverbände bedauerten, dass der Entwurf zu digitalen Begleitern für Kinder schweigt.",
      "Der Bundesrat befasst sich im September mit dem Entwurf. Stimmt er zu, könnten die ersten Tests im kommenden Frühjahr beginnen, sobald das Institut die achtzig Fachleute eingestellt hat, für die im Haushalt Geld vorgesehen ist.",
    ],
    edits: [
      ("ein sieben Monate langer Streit", "ein monatelanger Streit"), ("um höchstens neunzig Tage", "um bis zu 90 Tage"),
      ("Die Branche reagierte geteilt", "Die Branche blieb vorsichtig"), ("befasst sich im September mit dem Entwurf", "berät den Entwurf im September"),
    ],
    editedTitle: "KI muss künftig zum TÜV",
    frame: (
      before: ["Start | Politik | Technik | Meinung", "Aus unserer Parlamentsredaktion", "Sie können in diesem Monat noch drei Artikel frei lesen. Mit einem Abonnement unterstützen Sie unabhängigen Journalismus."],
      after: ["Lesen Sie auch: Was die neuen Regeln für Ihr Telefon bedeuten", "Mit unserem Newsletter beginnt der Morgen gut informiert.", "Alle Rechte vorbehalten. Jede Vervielfältigung, auch auszugsweise, bedarf der schriftlichen Zustimmung des Verlags.", "Folgen Sie uns in den sozialen Netzen."]
    ),
    addition: "Am Mittwoch kündigte der Kanzler an, die Regierung werde nicht auf den Bundesrat warten und die Entwickler bis zum Inkrafttreten des Gesetzes um eine freiwillige Selbstverpflichtung bitten.",
    stamps: [
      ("Stand: 5. März 2026, 14:05 Uhr", "Stand: 6. März 2026, 17:42 Uhr"), ("1.204 Aufrufe", "3.377 Aufrufe"),
      ("Zuletzt aktualisiert am Dienstag, 3. März 2026 um 09:15 Uhr", "Zuletzt aktualisiert am Mittwoch, 4. März 2026 um 22:01 Uhr"),
    ],
    series: (
      titles: ("EU beschließt zwölftes Sanktionspaket gegen den Chipschmuggel", "EU beschließt dreizehntes Sanktionspaket gegen den Chipschmuggel"),
      news: (
        "Die Botschafter einigten sich am Freitag darauf, neunzehn Schiffsagenturen in vier Häfen zu listen, die Grafikprozessoren über Briefkastenfirmen bewegt haben sollen. Ihre Konten werden ab Mitternacht eingefroren, und von ihnen gecharterte Schiffe dürfen keine europäischen Häfen mehr anlaufen.",
        "Die Außenminister verboten am Montag zwei Leasingfirmen und einem Satellitenbetreiber den Kauf von Teilen für die Lithografie. Ungarn enthielt sich, Malta erreichte eine Ausnahme für vor dem Sommer bestellte Ersatzteile, und im Dezember steht eine Überprüfung an."
      ),
      background: [
        "Die Union begann vor drei Jahren, die Ausfuhr fortgeschrittener Prozessoren zu beschränken, nachdem Prüfer europäische Bauteile in Militärdrohnen gefunden hatten. Seither wachsen die Listen mit jedem Paket, und Zöllner klagen, dass sie nur einen kleinen Teil der Sendungen kontrollieren können.",
        "Die Waren werden oft als Haushaltselektronik erklärt und wechseln mehrmals den Besitzer, ehe sie beim Käufer ankommen. Die Kommission will Hersteller dafür haften lassen, wo ihre Produkte landen, was die Industrie ablehnt.",
      ]
    ),
    lead: (title: "Bußgeld gegen Chatbot-Anbieter wegen Daten von Minderjährigen", text: "Die Datenschutzbehörde hat gegen den Anbieter eines bekannten Chatbots ein Bußgeld von 15 Millionen Euro verhängt, weil er Gespräche von Minderjährigen ohne Zustimmung der Eltern speicherte. Das Unternehmen will klagen."))
}
