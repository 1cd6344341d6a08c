// swift-format-ignore-file
// Our own texts, a paragraph a line.

extension LabelledText {
  static let portuguese = LabelledText(
    language: "pt",
    title: "Câmara aprova testes de segurança para os grandes modelos de IA em votação noturna",
    paragraphs: [
      "Os deputados votaram na noite de terça-feira a favor de exigir testes de segurança dos modelos de inteligência artificial mais potentes antes que sejam oferecidos ao público, encerrando sete meses de discussão entre ministérios, empresas e pesquisadores.",
      "Pelo projeto, os desenvolvedores terão de mostrar a um instituto independente como seus sistemas se comportam quando alguém pede ajuda para um ataque cibernético ou para criar patógenos perigosos. O instituto poderá adiar um lançamento por no máximo noventa dias e pedir mudanças quando encontrar um risco grave.",
      "\"Nós inspecionamos as pontes antes que as pessoas passem por elas\", disse a ministra da área digital depois da votação. \"Ninguém diz que isso atrapalha a construção de pontes.\"",
      "A oposição alertou que as pequenas empresas vão se afogar em papéis. Uma emenda que dispensava companhias com menos de cinquenta funcionários caiu por onze votos, enquanto outra, que permite às universidades testar sem pagar taxas, foi aceita sem debate.",
      "O setor reagiu de forma dividida. A federação dos provedores de nuvem elogiou a clareza das regras, mas pediu um prazo de adaptação maior, e duas associações de consumidores lamentaram que o texto não fale dos companheiros virtuais para crianças.",
      "O Senado analisa o projeto em setembro. Se ele for aprovado, os primeiros testes podem começar no próximo ano, depois que o instituto contratar os oitenta especialistas previstos no orçamento.",
    ],
    edits: [
      ("encerrando sete meses de discussão", "após meses de discussão"), ("por no máximo noventa dias", "por até 90 dias"),
      ("reagiu de forma dividida", "reagiu com cautela"), ("analisa o projeto em setembro", "discutirá o projeto em setembro"),
    ],
    editedTitle: "IA terá de passar por exame antes de chegar ao público",
    frame: (
      before: ["Início | Política | Tecnologia | Opinião", "Da redação, em Brasília", "Você ainda pode ler três artigos gratuitos neste mês. Assine e apoie o jornalismo independente feito na capital."],
      after: ["Leia também: o que as novas regras mudam no seu celular", "Receba toda manhã o nosso boletim com as notícias do dia.", "Todos os direitos reservados. É proibida a reprodução total ou parcial sem autorização escrita da editora.", "Siga-nos nas redes sociais."]
    ),
    addition: "Na quarta-feira, o governo anunciou que não vai esperar pelo Senado e que pedirá aos desenvolvedores que assinem um compromisso voluntário até que a lei entre em vigor.",
    stamps: [
      ("Atualizado em 5 de março de 2026 às 14h05", "Atualizado em 6 de março de 2026 às 17h42"), ("1.204 visualizações", "3.377 visualizações"),
      ("Publicado: terça-feira, 3 de março de 2026, 09:15", "Publicado: quarta-feira, 4 de março de 2026, 22:01"),
    ],
    series: (
      titles: ("UE adota 12º pacote de sanções contra o contrabando de chips", "UE adota 13º pacote de sanções contra o contrabando de chips"),
      news: (
        "Os embaixadores concordaram na sexta-feira em listar dezenove agentes marítimos de quatro portos suspeitos de transportar processadores gráficos por meio de empresas de fachada. Suas contas serão congeladas à meia-noite e os navios que fretarem não poderão atracar em portos europeus.",
        "Os ministros das Relações Exteriores decidiram na segunda-feira proibir duas locadoras e uma operadora de satélites de comprar peças de litografia. A Hungria se absteve, Malta obteve uma exceção para peças encomendadas antes do verão, e haverá uma revisão em dezembro."
      ),
      background: [
        "A União começou a restringir a exportação de processadores avançados há três anos, quando inspetores acharam componentes europeus em drones militares. Desde então as listas crescem a cada pacote, e os fiscais da alfândega reclamam que só conseguem verificar uma pequena parte das remessas.",
        "As mercadorias costumam ser declaradas como eletrônicos domésticos e trocam de mãos várias vezes até chegar ao comprador. A Comissão quer que os fabricantes respondam pelo destino de seus produtos, o que a indústria rejeita.",
      ]
    ),
    lead: (title: "Criadora de assistente é multada por dados de menores", text: "A autoridade de proteção de dados multou em 15 milhões de euros a criadora de um conhecido assistente de conversa por guardar diálogos de menores sem o consentimento dos pais. A empresa vai recorrer."))
}
