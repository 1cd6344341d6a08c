extension Catalogue {
  /// What further stories in French are made of.
  static let frenchPhrases = Phrasebook(
    """
    person: Aurore Béchamp | Bastien Corvol | Clémence Duras | Désiré Esnault | Élodie Fournival | Firmin \
    Galaup | Garance Hennebel | Hippolyte Jourdan | Irène Kervella | Justin Lamoureux | Léonie Marchesin | \
    Maxence Nivelle | Ondine Pélissier | Prosper Quénard | Rosalie Sarrazin | Théophile Urbain
    place: Port-Clair | Belmont | Sainte-Avoye | Rocheval | Montfleury | Les Aulnes | Grandrive | Villemer | \
    Castelnoir | Haut-Breuil | Fontbonne | Pierrelongue | Marsanne | Le Tréport-Bas
    body: la Commission du numérique | l'Autorité de contrôle des algorithmes | la Cour des marchés | le \
    Conseil d'éthique | la Défenseure des données | l'Institut des normes | la commission des lois | le Bureau \
    de la sûreté des modèles
    sector: les hôpitaux | les banques | les écoles | les ports | les assurances | les tribunaux | les \
    compagnies aériennes | les crèches | les journaux | les mairies
    group: la Fondation Fanal | le Cercle des ingénieurs libres | l'Union des petits commerces | le Forum du \
    Cèdre | l'Alliance des patients | l'Observatoire citoyen | le Syndicat des bureaux
    river: Vègre | Lirelle | Sarmanche | Doulce | Ardière | Mauve
    dish: tarte aux mirabelles | galettes de sarrasin | soupe à l'oseille | pain d'épices | rillettes de thon
    == policy
    # {place} vote une loi sur l'intelligence artificielle dans {sector}
    # Régulation de l'intelligence artificielle : {sector} sous l'œil des inspecteurs
    # {person} plaide à {place} pour un traité sur l'IA
    # IA : un juge de {place} suspend un système faute de loi
    > L'assemblée de {place} a voté par {n} voix une loi qui encadre l'intelligence artificielle dans {sector}, \
    sous le contrôle d'une autorité : {body}.
    > La proposition de réglementation de l'intelligence artificielle dans {sector} a été examinée mardi par \
    {body}, avec {n} amendements.
    > {person} a plaidé à {place} pour un traité international sur la sécurité de l'intelligence artificielle, \
    qui vaudrait aussi pour {sector}.
    > Un juge de {place} a suspendu le système d'intelligence artificielle utilisé par {sector}, privé de la \
    base légale qu'exige la nouvelle loi sur l'IA.
    L'article {n} impose une évaluation annuelle des risques, transmise sous pli numéroté.
    Selon {group}, le texte protège davantage les entreprises que les habitants de {place}.
    Les amendes partent de {n} milliers d'euros et doublent en cas de récidive.
    Une annexe énumère {n} usages interdits, dont la notation des émotions.
    « Une règle sans inspecteur, c'est du papier peint », a lancé {person}.
    Les développeurs de grands modèles remettront leurs essais sous {n} semaines.
    D'après {group}, une décision automatique sur {n} reste sans explication.
    L'opposition s'étonne de ne compter que {n} contrôleurs à {place}.
    Les salariés seront entendus avant qu'un algorithme fixe leurs horaires.
    Deux gouvernements voisins reconnaîtront les certificats délivrés à {place}.
    La loi s'éteindra dans {n} mois si les chambres ne la prolongent pas.
    Le Trésor chiffre la dépense à {n} millions, ce que {group} conteste.
    Des témoins ont montré des refus signés d'un simple numéro de système.
    == sport
    # {place} renverse le match, {person} marque deux fois
    # Crue de la {river} : {place} souffle
    > L'équipe de {place} a renversé le match samedi grâce à {person}, deux buts dans les dernières minutes \
    devant {n} spectateurs trempés.
    > Sur les bords de la {river}, {person} a gagné la course des ponts avec {n} secondes d'avance et un lacet \
    défait.
    L'entraîneur accuse la pelouse, que la {river} couvrait encore jeudi.
    Le genou qui le gênait depuis mars a tenu jusqu'au bout.
    L'arbitre a interrompu la partie, un chien ayant emporté le drapeau.
    À l'arrivée, on a servi {n} parts de {dish}.
    Les billets du retour commencent à {n} francs, les enfants entrent sans payer.
    « J'ai entendu ma mère crier, alors j'ai continué », a dit {person}.
    Le trophée restera en vitrine chez le pâtissier, à côté de la {dish}.
    La fanfare de {place} a joué {n} minutes sans reprendre son souffle.
    Le médecin espère trois retours avant le derby.
    Des nuages viendront de l'ouest avec {n} millimètres de pluie.
    == closing
    Avec {person*} à {place*}, {person*} à {place*} et {person*} au bord de la {river*}, après {n} appels.
    Dans la salle se trouvaient {person*}, {person*} et {person*}, venus de {place*} et de {place*} dans {n} \
    voitures.
    Des lecteurs de {place*}, de {place*} et de {place*} nous ont écrit ; la plus longue lettre, {n} lignes, \
    est signée {person*}.
    """)
}
