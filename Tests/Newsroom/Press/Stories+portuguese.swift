extension Catalogue {
  /// Stories in Portuguese.
  static let portuguese: [Telling] = [
    .policy(
      """
      Trinta e um países fecham rascunho de tratado sobre segurança da inteligência artificial
      Negociadores de trinta e um países fecharam em Tallinn o primeiro rascunho de um tratado sobre a \
      segurança da inteligência artificial de fronteira, que obriga os governos a testar os sistemas mais \
      capazes antes do lançamento. É a primeira tentativa de levar a segurança da IA ao direito internacional.
      Quem treinar um modelo acima de certo poder de cálculo terá de avisar uma autoridade nacional e entregar \
      os resultados das avaliações. Um secretariado permanente manterá o registro de incidentes graves.
      Marit Ellesund, que presidiu as conversas, disse que o tratado deixa espaço para a regulação de cada \
      país, mas não para o segredo.
      A ratificação deve levar ao menos dois anos.
      """),
    .policy(
      """
      Câmara aprova marco legal da inteligência artificial com direito à revisão humana
      A Câmara aprovou na noite de terça-feira o marco legal da inteligência artificial, que garante a qualquer \
      pessoa o direito de pedir a revisão humana de decisões automatizadas sobre crédito, emprego e benefícios.
      A lei classifica os sistemas por risco, proíbe a pontuação social e cria uma autoridade com poder de \
      multar em até cinquenta milhões de reais. Pequenas empresas terão regras mais leves.
      Para a relatora Jandira Vasconcelar, a regulação da IA "chega tarde, mas chega inteira". O setor de \
      publicidade prometeu recorrer de um artigo.
      O texto segue para sanção.
      """),
    .policy(
      """
      Tribunal suspende uso de IA em benefícios por falta de base legal
      O tribunal regional suspendeu o uso de inteligência artificial na concessão de benefícios, por entender \
      que faltava base legal e que os segurados não eram informados. A decisão vale para três estados.
      Segundo a sentença, o algoritmo negava pedidos em menos de dois minutos e sem servidor responsável. O \
      governo terá de reabrir quarenta mil processos.
      A defensora Iolanda Praxedes afirmou que a lei exige transparência e que nenhuma política pública pode \
      ser terceirizada a um modelo.
      O instituto informou que vai recorrer e contratar analistas.
      """),
    .other(
      """
      Festa da tainha reúne pescadores e violeiros na foz
      A festa da tainha reuniu no domingo pescadores, violeiros e oito mil visitantes na foz do rio, com o \
      maior cardume visto na barra em vinte anos.
      O primeiro lanço rendeu duas toneladas, repartidas entre as famílias como manda o costume. À tarde houve \
      corrida de canoas, vencida pelas irmãs Dalva e Neusa pela quarta vez.
      Quem chegou depois das três só encontrou farofa e caldo de cabeça, mas ninguém reclamou.
      A procissão dos barcos fechou o dia com lanternas de papel.
      """),
    .other(
      """
      Virada no fim leva o Praiano à semifinal
      O Praiano virou o jogo nos acréscimos e está na semifinal do estadual. Depois de sair perdendo por dois a \
      zero, marcou três vezes em onze minutos, a última com o zagueiro Tião Marambaia de bicicleta.
      A torcida invadiu o gramado e levou o herói nos ombros até a padaria do pai dele.
      O técnico prometeu cortar o bigode e cumpriu ali mesmo, com a tesoura do roupeiro.
      O adversário sai do jogo de quarta-feira à noite.
      """),
  ]
}
