// swift-format-ignore-file
// Our own texts, a paragraph a line.

extension LabelledText {
  static let french = LabelledText(
    language: "fr",
    title: "L'Assemblée approuve les tests de sûreté des grands modèles d'IA après un vote tardif",
    paragraphs: [
      "Les députés ont voté mardi soir l'obligation de soumettre à des tests de sûreté les modèles d'intelligence artificielle les plus puissants avant leur mise à disposition du public, mettant fin à sept mois de discussions entre ministères, entreprises et chercheurs.",
      "Selon le texte, les concepteurs devront montrer à un institut indépendant comment leurs systèmes se comportent lorsqu'on leur demande d'aider à une cyberattaque ou à la mise au point d'agents pathogènes dangereux. L'institut pourra retarder une sortie de quatre-vingt-dix jours au plus et exiger des changements en cas de risque grave.",
      "« Nous inspectons les ponts avant que les gens ne les traversent », a déclaré la ministre chargée du numérique à l'issue du scrutin. « Personne n'y voit un obstacle à la construction des ponts. »",
      "L'opposition redoute que les petites entreprises ne croulent sous les formalités. Un amendement dispensant les sociétés de moins de cinquante salariés a été rejeté à onze voix près, tandis qu'un autre, qui permet aux universités de tester sans frais, a été adopté sans débat.",
      "Les professionnels sont partagés. La fédération des hébergeurs salue des règles claires mais réclame un délai plus long, et deux associations de consommateurs regrettent que le texte ne dise rien des compagnons virtuels destinés aux enfants.",
      "Le Sénat examinera le texte en septembre. S'il l'adopte, les premiers tests pourraient commencer au printemps prochain, une fois recrutés les quatre-vingts spécialistes prévus au budget de l'institut.",
    ],
    edits: [
      ("mettant fin à sept mois de discussions", "au terme de longs mois de discussions"), ("de quatre-vingt-dix jours au plus", "de 90 jours au maximum"),
      ("Les professionnels sont partagés", "Le secteur reste prudent"), ("examinera le texte en septembre", "se prononcera en septembre"),
    ],
    editedTitle: "Intelligence artificielle : feu vert aux examens obligatoires",
    frame: (
      before: ["Accueil | Politique | Technologies | Idées", "Par notre service politique", "Il vous reste trois articles gratuits ce mois-ci. Abonnez-vous et soutenez une information indépendante."],
      after: ["Lire aussi : ce que les nouvelles règles changent pour votre téléphone", "Recevez chaque matin notre lettre d'information.", "Tous droits réservés. Toute reproduction, même partielle, est soumise à l'autorisation écrite de l'éditeur.", "Suivez-nous sur les réseaux sociaux."]
    ),
    addition: "Mercredi, le premier ministre a annoncé qu'il n'attendrait pas le Sénat et qu'il demanderait aux concepteurs de signer un engagement volontaire jusqu'à l'entrée en vigueur de la loi.",
    stamps: [
      ("Mis à jour le 5 mars 2026 à 14h05", "Mis à jour le 6 mars 2026 à 17h42"), ("1 204 vues", "3 377 vues"),
      ("Publié le mardi 3 mars 2026 à 9 h 15", "Publié le mercredi 4 mars 2026 à 22 h 01"),
    ],
    series: (
      titles: ("L'UE adopte un douzième paquet de sanctions contre la contrebande de puces", "L'UE adopte un treizième paquet de sanctions contre la contrebande de puces"),
      news: (
        "Les ambassadeurs ont convenu vendredi d'inscrire sur la liste dix-neuf agents maritimes de quatre ports, soupçonnés d'avoir acheminé des processeurs graphiques par des sociétés écrans. Leurs comptes seront gelés dès minuit et les navires qu'ils affrètent ne pourront plus accoster en Europe.",
        "Les ministres des affaires étrangères ont décidé lundi d'interdire à deux sociétés de location et à un opérateur de satellites l'achat de pièces de lithographie. La Hongrie s'est abstenue, Malte a obtenu une exception pour les commandes passées avant l'été, et un réexamen est prévu en décembre."
      ),
      background: [
        "L'Union a commencé à restreindre l'exportation des processeurs avancés il y a trois ans, après la découverte de composants européens dans des drones militaires. Depuis, les listes s'allongent à chaque paquet, et les douaniers se plaignent de ne pouvoir contrôler qu'une faible part des envois.",
        "Les marchandises sont souvent déclarées comme électronique grand public et changent plusieurs fois de mains avant d'atteindre l'acheteur. La Commission veut rendre les fabricants responsables de la destination de leurs produits, ce que l'industrie refuse.",
      ]
    ),
    lead: (title: "Amende pour un robot conversationnel qui gardait les données de mineurs", text: "L'autorité de protection des données inflige une amende de 15 millions d'euros au concepteur d'un robot conversationnel très utilisé, qui conservait des échanges de mineurs sans l'accord des parents. L'entreprise fera appel."))
}
