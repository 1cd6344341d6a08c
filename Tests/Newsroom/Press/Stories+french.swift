extension Catalogue {
  /// Stories in French.
  static let french: [Telling] = [
    .policy(
      """
      Trente et un pays s'accordent sur un projet de traité pour la sécurité de l'intelligence artificielle
      Les négociateurs de trente et un pays se sont accordés à Tallinn sur un premier projet de traité consacré \
      à la sécurité de l'intelligence artificielle de pointe. Le texte obligerait les États à faire tester les \
      systèmes les plus puissants avant leur mise sur le marché, une première en droit international.
      Tout développeur dépassant un seuil de calcul devrait en informer une autorité nationale et lui \
      transmettre ses évaluations de sûreté. Un secrétariat permanent tiendrait le registre des incidents \
      graves liés à l'IA.
      Marit Ellesund, qui présidait les débats, a jugé que le traité laissait sa place à la réglementation \
      nationale tout en mettant fin au secret.
      La ratification prendra au moins deux ans.
      """),
    .policy(
      """
      Le Sénat adopte la loi encadrant l'intelligence artificielle dans les hôpitaux
      Le Sénat a adopté mardi soir la proposition de loi qui encadre l'usage de l'intelligence artificielle \
      dans les hôpitaux, avec une obligation d'informer chaque patient lorsqu'un algorithme participe au \
      diagnostic.
      Le texte interdit qu'une décision de soin repose sur la seule IA et crée un droit à l'explication. Les \
      établissements devront tenir un registre des systèmes utilisés et le transmettre à l'autorité de santé.
      Pour la rapporteure Solange Estérel, la régulation doit précéder l'habitude. Le groupe majoritaire a \
      obtenu un délai de dix-huit mois pour les petites cliniques.
      L'Assemblée examinera le texte à l'automne.
      """),
    .policy(
      """
      La commission des libertés inflige une amende pour reconnaissance faciale dopée à l'IA
      La commission des libertés numériques a infligé une amende de quatre millions d'euros à une chaîne de \
      salles de sport qui identifiait ses clients par un système d'intelligence artificielle, sans base légale.
      Les contrôleurs ont établi que les visages étaient conservés trois ans et comparés à un fichier de \
      mauvais payeurs. Le règlement européen sur l'IA interdit une telle pratique.
      L'entreprise a deux mois pour détruire les données. Elle plaide l'erreur d'un prestataire et saisira le \
      Conseil d'État.
      C'est la première sanction prononcée au titre de la nouvelle loi.
      """),
    .policy(
      """
      Droit d'auteur et IA : les éditeurs obtiennent un registre des données d'entraînement
      Les éditeurs ont obtenu que la loi sur l'intelligence artificielle impose un registre public des données \
      d'entraînement, à l'issue d'une nuit de négociations au ministère de la Culture.
      Les fournisseurs de modèles devront y déclarer les œuvres utilisées et rémunérer leurs auteurs selon un \
      barème. Un médiateur tranchera les litiges dans les soixante jours.
      Les entreprises de l'IA dénoncent une réglementation impossible à appliquer. « On nous l'a dit aussi pour \
      la photocopie », répond l'éditrice Maud Kerangal.
      Le décret est attendu avant la rentrée littéraire.
      """),
    .other(
      """
      Le phare des Roches Noires retrouve ses gardiens le temps d'un été
      Pour la première fois depuis trente ans, le phare des Roches Noires accueillera des gardiens cet été. \
      Quatre couples de volontaires s'y relaieront de juin à septembre, avec un potager et une radio pour seule \
      compagnie.
      Ils noteront le passage des dauphins, repeindront la galerie et recevront les visiteurs à marée basse.
      Plus de mille candidatures étaient arrivées en une semaine, dont celle d'un boulanger qui a promis du \
      pain frais.
      La traversée se fera par le bateau des pêcheurs, si le vent le permet.
      """),
    .other(
      """
      Course au large : Anouk Trévidy gagne de onze secondes
      Après neuf jours de mer, la navigatrice Anouk Trévidy a remporté la course des Trois Caps avec onze \
      secondes d'avance, le plus petit écart de l'histoire de l'épreuve.
      Elle avait déchiré sa grand-voile au large des Açores et l'a recousue de nuit, une lampe entre les dents.
      Sur le ponton, son rival lui a offert une caisse d'oranges. Le public est resté jusqu'à minuit.
      Le départ de la prochaine édition sera donné dans deux ans à Lorient.
      """),
  ]
}
