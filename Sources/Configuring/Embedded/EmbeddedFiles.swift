// swift-format-ignore-file
// Written by scripts/embed-config from Config/: edit there.

/// The shipped configuration files by their names below `Config/`, built in so that no installed file is needed.
enum EmbeddedFiles {
  static let contents: [String: String] = [
    "lexicon/concepts.yaml": #"""
# Matters that stories of any language share and that link them. Terms of a topic bring concepts of their own.
kind: concept
entries:
  - id: executive-order
    names: {en: [executive order], zh: [行政令, 行政命令], es: [orden ejecutiva, "decreto*"], fr: ["décret*"], de: ["Dekret*", "Durchführungsverordnung*", "Exekutivordnung*", "Verordnung*", "Erlass*", "Anordnung*"], ja: [大統領令], ko: [행정명령], ru: ["указ*"], ar: [أمر تنفيذي, أمرا تنفيذيا, أمرًا تنفيذيًا, مرسوم], pt: [ordem executiva, "decreto*"], it: [ordine esecutivo, "decreto*"], hi: [कार्यकारी आदेश]}
  - id: state-law
    names: {en: ["state-level", state laws, state law, individual states], zh: [各州, 州级, 州法, 州的], es: [los estados, "estatal*"], fr: [les États, les Etats, "étatique*"], de: ["Bundesstaaten*"], ko: [주정부, 주 정부, 각 주, 주별], ru: ["штат*"], ar: [الولايات], pt: ["estaduais*", leis estaduais], it: [singoli Stati, "statali*"]}
  - id: federal-law
    names: {en: ["federal*"], zh: [联邦], es: ["federal*"], fr: ["fédéral*"], de: ["bundesweit*", "föderal*", "bundesstaatlich*", "federal*"], ja: [連邦], ko: [연방], ru: ["федеральн*"], ar: [فيدرالي, اتحادي], pt: ["federal*"], it: ["federal*"], hi: [संघीय]}
  - id: task-force
    names: {en: [task force], zh: [工作组], es: [grupo de trabajo], fr: [Task Force, groupe de travail, cellule de travail], ja: [タスクフォース], ko: [태스크포스], ar: [فريق عمل], pt: ["Força-Tarefa", "força-tarefa*", Task Force], it: [Task Force], hi: [टास्क फोर्स]}
  - id: dialogue
    names: {en: ["dialogue*", "talks*"], zh: [对话, 会谈], es: ["diálogo*", conversaciones], fr: ["dialogue*", discussions de haut niveau], de: ["Dialog*", Gespräche], ja: [対話, 会談, 会合], ko: [회담, 대화], ru: ["диалог*", "переговор*"], ar: [حوار, محادثات], pt: ["diálogo*"], it: ["dialogo*", "colloqui*"], hi: [वार्ता, बातचीत]}
  - id: governance
    names: {en: ["governance*"], zh: [治理], es: ["gobernanza*"], fr: ["gouvernance*"], de: ["Governance*"], ja: [ガバナンス], ko: [거버넌스], ru: ["управлени*"], ar: [حوكمة], pt: ["governança*"], it: ["governance*"], hi: [गवर्नेंस, शासन]}
  - id: ai-race
    names: {en: [AI race, arms race, race for AI], zh: [竞赛, 赛跑], es: [carrera por la IA, carrera armamentística], fr: [course à l'IA, course aux armements], de: ["Wettlauf*", "Wettstreit*", Rennen um], ja: [開発競争], ko: [패권 경쟁, 기술 패권], ru: ["гонк*"], ar: [سباق, السباق], pt: [corrida pela IA], it: [corsa all'IA, corsa all'AI], hi: [एआई की दौड़]}
  - id: chips
    names: {en: ["chip*", "semiconductor*"], zh: [芯片, 晶片, 半导体], es: ["chips*", "semiconductores*"], fr: ["puces*", "semi-conducteurs*"], de: ["Chips*", "Mikroprozessoren*", "Halbleiter*"], ja: [半導体, チップ], ko: [반도체], ru: ["чип*", "полупроводник*"], ar: [رقائق, أشباه الموصلات], pt: ["chips*", "semicondutores*"], it: ["chip*", "semiconduttori*"], hi: [चिप, सेमीकंडक्टर]}
  - id: open-source
    names: {zh: [开源], es: [código abierto], fr: [open source, source ouverte], de: ["Open-Source*"], ja: [オープンソース], ko: [오픈소스], ru: ["опенсорс*"], ar: [مفتوح المصدر], pt: [código aberto], it: [open source], hi: [ओपन सोर्स]}
  - id: nuclear
    names: {en: ["nuclear*"], zh: [核武, 核能], es: ["nuclear*"], fr: ["nucléaire*"], de: ["Atomwaffe*", "Atomkraft*", "nuklear*", "Kernwaffe*"], ru: ["ядерн*"], ar: [نووي], pt: ["nuclear*"], it: ["nuclear*"], hi: [परमाणु]}
  - id: chernobyl
    names: {en: [Chernobyl], zh: [切尔诺贝利, 车诺比], es: [Chernóbil, Chernobyl], fr: [Tchernobyl], de: ["Tschernobyl*"], ja: [チェルノブイリ], ko: [체르노빌], ru: ["Чернобыл*"], ar: [تشيرنوبيل], pt: [Chernobyl], it: [Chernobyl], hi: [चेर्नोबिल]}
  - id: deepfakes
    names: {en: ["deepfake*"], zh: [深度伪造, 深伪, 换脸], es: ["deepfake*"], fr: ["deepfake*", "hypertrucage*"], de: ["Deepfake*"], ja: [ディープフェイク], ko: [딥페이크], ru: ["дипфейк*", "deepfake*", "діпфейк*"], ar: [ديب فيك, الديب فايك, التزييف العميق], pt: ["deepfake*"], it: ["deepfake*"], hi: [डीपफेक, डीप फेक]}
  - id: copyright
    names: {en: ["copyright*"], zh: [版权, 著作权], es: [derechos de autor], fr: ["droit d'auteur"], de: ["Urheberrecht*"], ja: [著作権], ko: [저작권], ru: ["авторск*"], ar: [حقوق النشر, حقوق المؤلف], pt: [direitos autorais, direito autoral], it: ["diritto d'autore"], hi: [कॉपीराइट]}
  - id: children
    names: {en: [child, children, minors], zh: [儿童, 未成年], es: ["niños*", "menores*"], fr: ["enfants*", "mineurs*"], de: ["Kinder*", "Minderjährige*"], ja: [子ども, 子供, 未成年], ko: [아동, 청소년, 미성년], ru: ["несовершеннолет*"], ar: [الأطفال, القصر], pt: ["crianças*", "menores*"], it: ["minori*", "bambini*"], hi: [बच्च, नाबालिग]}
  - id: broadband
    names: {en: ["broadband*", BEAD], zh: [宽带, 宽频, BEAD], es: [banda ancha, BEAD], fr: [haut débit, BEAD], de: ["Breitband*", "BEAD*"], ja: [ブロードバンド, BEAD], ko: [브로드밴드, 광대역, BEAD], ru: ["широкополосн*", BEAD], ar: [النطاق العريض], pt: [banda larga, BEAD], it: [banda larga, BEAD], hi: [ब्रॉडबैंड]}
  - id: discrimination
    names: {en: ["discriminat*"], zh: [歧视], es: ["discriminación*", "diferenciado*"], fr: ["discriminat*"], de: ["Diskriminier*"], ja: [差別], ko: [차별], ru: ["дискримин*"], ar: [تمييز], pt: ["discrimina*"], it: ["discrimina*"], hi: [भेदभाव]}
  - id: investment
    names: {en: ["invest*"], zh: [投资], es: ["inversi*", "invert*", "invierten*"], fr: ["investiss*"], de: ["Invest*"], ja: [投資], ko: [투자], ru: ["инвест*"], ar: [استثمار], pt: ["investi*"], it: ["investi*"], hi: [निवेश]}
  - id: labelling
    names: {en: ["label*", "watermark*"], zh: [标识, 标示, 标注, 水印], es: ["etiquet*"], fr: ["étiquet*", "marquage*", "filigrane*"], de: ["Kennzeichnung*", "kennzeichn*", "Wasserzeichen*"], ja: [ラベル, 表示義務], ko: [라벨, 표시, 워터마크], ru: ["маркиров*"], ar: [وسم, علامة مائية], pt: ["rótulo*", "rotul*", "marca d'água"], it: ["etichett*", "filigran*"], hi: [लेबल, पहचान चिन्ह]}

"""#,
    "lexicon/instruments.yaml": #"""
# Laws, treaties, standards and declarations. Where an instrument has a number, its id is the number's, so that name and
# number meet in one entity.
kind: instrument
entries:
  - {id: "law:2024/1689", names: {mul: [EU AI Act], en: [EU's AI Act, European AI Act, Artificial Intelligence Act, AI Act, EU Artificial Intelligence Act, AI Act implementation, EU AI regulation, Europe's AI Act, Regulation (EU) 2024/1689], zh: [欧盟人工智能法, 欧盟人工智能法案, 欧盟AI法案, 人工智能法案, 欧盟人工智慧法, 欧盟《人工智能法案》, 欧盟《人工智能法》, 欧盟《AI法案》, 欧洲人工智能法案, 欧盟人工智慧法案], es: [Ley de IA de la UE, Ley europea de IA, Reglamento de IA, Reglamento de Inteligencia Artificial, Ley de Inteligencia Artificial de la UE, Ley de Inteligencia Artificial europea, reglamento europeo de IA, Reglamento europeo de IA, Reglamento Europeo de Inteligencia Artificial], fr: [règlement sur l'IA, règlement IA, règlement européen sur l'intelligence artificielle, AI Act, règlement européen sur l'IA, loi européenne sur l'IA, loi sur l'IA de l'UE, règlement sur l'intelligence artificielle], de: [KI-Verordnung, AI Act, KI-Gesetz der EU, EU-KI-Gesetz, AI Acts, KI-Verordnung der EU, europäische KI-Verordnung, EU-KI-Verordnung], ja: [EU AI法, AI法案, 欧州AI法, EUのAI法, EU人工知能法, EUの「AI法」, 欧州連合のAI法, EUのAI規制法, 欧州AI規則, EU AI規則], ko: [EU AI법, EU AI 법, 유럽연합 AI법, 유럽 AI법, EU 인공지능법, EU 인공지능 법, 유럽연합 인공지능법], ru: [закон ЕС об ИИ, закон ЕС об искусственном интеллекте, Регламент ЕС об ИИ, закона ЕС об ИИ, законом ЕС об ИИ, закона ЕС об искусственном интеллекте, Закон ЕС об искусственном интеллекте, закон Евросоюза об ИИ, регламент ЕС об ИИ], ar: [قانون الذكاء الاصطناعي الأوروبي, قانون الاتحاد الأوروبي للذكاء الاصطناعي, قانون الذكاء الاصطناعي للاتحاد الأوروبي, قانون الذكاء الاصطناعي في الاتحاد الأوروبي, القانون الأوروبي للذكاء الاصطناعي], pt: [Regulamento da IA, Lei de IA da União Europeia, AI Act, Lei da IA da UE, Lei da IA, Regulamento Inteligência Artificial, Lei Europeia de IA, lei europeia de inteligência artificial], it: [AI Act, regolamento sull'intelligenza artificiale, regolamento europeo sull'intelligenza artificiale, Ai Act, regolamento Ue sull'IA], hi: [ईयू एआई अधिनियम, यूरोपीय संघ का एआई अधिनियम, यूरोपीय संघ के एआई अधिनियम, ईयू एआई एक्ट, यूरोपीय संघ का एआई एक्ट, यूरोपीय संघ के एआई कानून], tr: [AB Yapay Zeka Yasası, Avrupa Birliği Yapay Zeka Yasası, AB Yapay Zekâ Yasası, AB'nin Yapay Zeka Yasası, Avrupa Yapay Zeka Yasası, Yapay Zeka Tüzüğü], id: [UU AI Uni Eropa, Undang-Undang AI Uni Eropa, UU Kecerdasan Buatan Uni Eropa], vi: [Đạo luật AI của EU, Đạo luật Trí tuệ nhân tạo của EU, Đạo luật AI của Liên minh châu Âu, Đạo luật AI của châu Âu, Luật AI của EU], uk: [AI Act, Закон ЄС про штучний інтелект, Акт ЄС про штучний інтелект, Акту ЄС про штучний інтелект, Закон ЄС про ШІ, регламент ЄС про штучний інтелект], pl: [AI Act, akt o sztucznej inteligencji, aktu o sztucznej inteligencji, Akt o sztucznej inteligencji, akcie o sztucznej inteligencji, rozporządzenie o sztucznej inteligencji, unijny AI Act], nl: [AI Act, AI-verordening, AI-wet, Europese AI-wet, Europese AI-verordening], fa: [قانون هوش مصنوعی اتحادیه اروپا, قانون هوش مصنوعی اروپا], he: [חוק הבינה המלאכותית של האיחוד האירופי, חוק ה-AI האירופי, חוק ה-AI של האיחוד האירופי]}, jurisdictions: [EU]}
  - {id: "law:gpai-code", names: {en: [GPAI code of practice, General-Purpose AI Code of Practice, code of practice for general-purpose AI, AI code of practice, general-purpose AI code, Code of Practice for General-Purpose AI], de: [KI-Verhaltenskodex, GPAI-Verhaltenskodex, Praxisleitfaden für KI-Modelle, Verhaltenskodex für KI], fr: [code de bonnes pratiques pour l'IA à usage général, code de bonnes pratiques sur l'IA], es: [Código de Buenas Prácticas de IA, código de buenas prácticas para la IA de uso general], it: [codice di condotta GPAI, codice di buone pratiche per l'IA], zh: [通用人工智能行为准则, 通用人工智能实践准则, 通用AI行为准则], ja: [汎用AIの行動規範, 汎用AI行動規範, GPAI行動規範], ko: [범용 AI 실천강령, 범용AI 실천규약, 범용 AI 행동강령], pt: [código de conduta para IA de propósito geral, Código de Prática para IA], nl: [praktijkcode voor AI], pl: [Kodeks praktyk GPAI, kodeks postępowania w zakresie AI], ru: [кодекс практики для ИИ общего назначения]}, jurisdictions: [EU]}
  - {id: "law:digital-omnibus", names: {mul: [Digital Omnibus], de: [digitaler Omnibus, digitalen Omnibus, KI-Omnibus, Digital-Omnibus, Digitalomnibus, digitale Omnibus], fr: [omnibus numérique, omnibus IA, omnibus sur l'IA], es: [ómnibus digital, ómnibus de IA, Ómnibus Digital], it: [omnibus digitale, Omnibus digitale, omnibus sull'IA, Omnibus Digitale, AI Omnibus], en: [AI omnibus, AI Omnibus, Digital Omnibus on AI, omnibus on AI], pt: [omnibus digital, Omnibus Digital], nl: [digitale omnibus, AI-omnibus], pl: [cyfrowy omnibus, Cyfrowy Omnibus, cyfrowego omnibusa, AI Omnibus], zh: [数字综合法案, 数字综合方案, 数位综合法案, 数字一揽子], ja: [デジタル・オムニバス, デジタルオムニバス, AIオムニバス], ko: [디지털 옴니버스], ru: [цифровой омнибус, цифрового омнибуса], uk: [цифровий омнібус]}, jurisdictions: [EU]}
  - {id: "law:2016/679", names: {mul: [GDPR], de: [DSGVO, Datenschutz-Grundverordnung, Datenschutzgrundverordnung], fr: [RGPD, règlement général sur la protection des données], es: [RGPD, Reglamento General de Protección de Datos], pt: [RGPD, Regulamento Geral sobre a Proteção de Dados, Regulamento Geral de Proteção de Dados], pl: [RODO, Ogólne rozporządzenie o ochronie danych], nl: [AVG, Algemene verordening gegevensbescherming], zh: [通用数据保护条例, 通用資料保護規則, 一般数据保护条例, 一般资料保护规范], en: [General Data Protection Regulation], it: [Regolamento generale sulla protezione dei dati, regolamento generale sulla protezione dei dati], ja: [一般データ保護規則], ko: [일반개인정보보호법, 개인정보보호규정], ru: [Общий регламент по защите данных, Общего регламента по защите данных], uk: [Загальний регламент про захист даних], ar: [اللائحة العامة لحماية البيانات], hi: [जीडीपीआर], tr: [Genel Veri Koruma Tüzüğü], fa: [مقررات عمومی حفاظت از داده]}, jurisdictions: [EU]}
  - {id: "law:2022/1925", names: {mul: [DMA, Digital Markets Act], zh: [数字市场法, 数位市场法, 数字市场法案], de: [Gesetz über digitale Märkte], ja: [デジタル市場法], ko: [디지털시장법], fr: [règlement sur les marchés numériques], es: [Ley de Mercados Digitales, Reglamento de Mercados Digitales], it: [regolamento sui mercati digitali, Regolamento sui mercati digitali], pt: [Lei dos Mercados Digitais, Regulamento dos Mercados Digitais], pl: [akt o rynkach cyfrowych], nl: [digitalemarktenverordening], ru: [Закон о цифровых рынках, закон о цифровых рынках, закона о цифровых рынках], uk: [Закон про цифрові ринки], ar: [قانون الأسواق الرقمية], tr: [Dijital Piyasalar Yasası, Dijital Pazarlar Yasası], vi: [Đạo luật Thị trường kỹ thuật số], id: [UU Pasar Digital], fa: [قانون بازارهای دیجیتال], he: [חוק השווקים הדיגיטליים]}, jurisdictions: [EU]}
  - {id: "law:2022/2065", names: {en: [DSA, Digital Services Act], de: [DSA, Digital Services Act, Gesetz über digitale Dienste], fr: [DSA, règlement sur les services numériques], it: [DSA, regolamento sui servizi digitali, Digital Services Act], zh: [数字服务法, 数位服务法, 数字服务法案], ja: [デジタルサービス法], ko: [디지털서비스법], es: [Ley de Servicios Digitales, Reglamento de Servicios Digitales], pt: [Lei dos Serviços Digitais, Lei de Serviços Digitais, Regulamento dos Serviços Digitais], pl: [akt o usługach cyfrowych, DSA], nl: [digitaledienstenverordening, DSA], ru: [закон о цифровых услугах, закона о цифровых услугах, Закон о цифровых услугах], uk: [Закон про цифрові послуги], ar: [قانون الخدمات الرقمية], tr: [Dijital Hizmetler Yasası], vi: [Đạo luật Dịch vụ kỹ thuật số], id: [UU Layanan Digital], fa: [قانون خدمات دیجیتال], he: [חוק השירותים הדיגיטליים]}, jurisdictions: [EU]}
  - {id: "law:ai-liability-directive", names: {en: [AI Liability Directive], de: [KI-Haftungsrichtlinie], fr: [directive sur la responsabilité en matière d'IA], es: [Directiva sobre responsabilidad en materia de IA], it: [direttiva sulla responsabilità da IA], zh: [人工智能责任指令, AI责任指令], ja: [AI責任指令], nl: [AI-aansprakelijkheidsrichtlijn]}, jurisdictions: [EU]}
  - {id: "law:coe-ai-convention", names: {en: [Framework Convention on Artificial Intelligence, AI convention, Council of Europe Framework Convention on Artificial Intelligence, Framework Convention on AI], de: [KI-Konvention, KI-Übereinkommen, Rahmenübereinkommen über Künstliche Intelligenz, KI-Konvention des Europarats, Rahmenübereinkommen über künstliche Intelligenz], fr: [Convention-cadre sur l'intelligence artificielle, convention-cadre sur l'IA, Convention-cadre du Conseil de l'Europe sur l'intelligence artificielle], es: [Convenio Marco sobre Inteligencia Artificial], it: [Convenzione quadro sull'intelligenza artificiale], zh: [人工智能框架公约], ja: [AI条約, AI枠組み条約], ru: [Рамочная конвенция Совета Европы об искусственном интеллекте, Рамочной конвенции по искусственному интеллекту], uk: [Рамкова конвенція про штучний інтелект, Рамкову конвенцію Ради Європи про штучний інтелект], pt: [Convenção-Quadro sobre Inteligência Artificial], ko: [AI 기본협약, 유럽평의회 AI 협약], pl: [Konwencja ramowa o sztucznej inteligencji, konwencja ramowa o sztucznej inteligencji], nl: [AI-verdrag], tr: [Yapay Zeka Çerçeve Sözleşmesi]}}
  - {id: "law:sb-53", names: {en: [SB 53, SB-53, Transparency in Frontier Artificial Intelligence Act, TFAIA], mul: [SB53], zh: [加州SB53, 前沿人工智能透明法案, 前沿人工智能透明度法案, SB 53法案], ja: [フロンティアAI透明性法], ko: [프런티어 AI 투명성법], es: [Ley de Transparencia en Inteligencia Artificial de Frontera]}, jurisdictions: [US]}
  - {id: "law:sb-1047", names: {en: [SB 1047, SB-1047, Safe and Secure Innovation for Frontier Artificial Intelligence Models Act], mul: [SB1047]}, jurisdictions: [US]}
  - {id: "law:raise-act", names: {mul: [RAISE Act], en: [Responsible AI Safety and Education Act], zh: [RAISE法案, 负责任人工智能安全与教育法案], ja: [RAISE法], ko: [RAISE법, RAISE 법]}, jurisdictions: [US]}
  - {id: "law:colorado-ai-act", names: {en: [Colorado AI Act, SB 24-205, SB 205, Colorado Artificial Intelligence Act, Colorado's AI Act, Colorado's AI law, Colorado AI law, SB24-205], zh: [科罗拉多人工智能法, 科罗拉多州AI法], es: [Ley de IA de Colorado], fr: [loi du Colorado sur l'IA], de: [KI-Gesetz von Colorado, Colorado AI Act], ja: [コロラド州AI法, コロラドAI法], ko: [콜로라도 AI법, 콜로라도 인공지능법], pt: [Lei de IA do Colorado]}, jurisdictions: [US]}
  - {id: "law:no-fakes-act", names: {mul: [NO FAKES Act, No Fakes Act], ko: [노 페이크스 법], ja: [NO FAKES法], zh: [NO FAKES法案]}, jurisdictions: [US]}
  - {id: "law:take-it-down-act", names: {mul: [TAKE IT DOWN Act, Take It Down Act], en: [Take It Down law], zh: [删除法案, Take It Down法案], ja: [TAKE IT DOWN法], es: [Ley Take It Down], ko: [테이크 잇 다운 법]}, jurisdictions: [US]}
  - {id: "law:elvis-act", names: {mul: [ELVIS Act], ko: [ELVIS 법, 엘비스법]}, jurisdictions: [US]}
  - {id: "law:chip-security-act", names: {mul: [Chip Security Act], zh: [芯片安全法案, 晶片安全法案], ja: [チップ安全保障法案], ko: [칩 보안법]}, jurisdictions: [US]}
  - {id: "law:gain-ai-act", names: {mul: [GAIN AI Act], zh: [GAIN AI法案], ja: [GAIN AI法案], ko: [게인 AI 법]}, jurisdictions: [US]}
  - {id: "law:eo-14110", names: {en: [Executive Order 14110, Biden's AI executive order, Biden's executive order on AI, Biden AI executive order], es: [orden ejecutiva de Biden sobre IA]}, jurisdictions: [US]}
  - {id: "law:eo-14179", names: {en: [Executive Order 14179]}, jurisdictions: [US]}
  - {id: "law:us-ai-action-plan", names: {en: [America's AI Action Plan, White House AI Action Plan, US AI Action Plan, Trump's AI Action Plan, Trump AI Action Plan, White House's AI Action Plan], zh: [美国AI行动计划, 美国人工智能行动计划], fr: [plan d'action américain sur l'IA], es: [Plan de Acción de IA de Estados Unidos, Plan de Acción de IA de EE UU, plan de acción de IA de Trump], pt: [Plano de Ação de IA dos EUA, plano de ação de IA de Trump], it: [piano d'azione americano sull'IA], de: [KI-Aktionsplan der USA, KI-Aktionsplan von Trump, US-KI-Aktionsplan], ja: [米AI行動計画, 米国AI行動計画], ko: [미국 AI 행동계획, 미국의 AI 행동계획], ru: [План действий США в области ИИ], ar: [خطة العمل الأميركية للذكاء الاصطناعي]}, jurisdictions: [US]}
  - {id: "law:us-ai-bill-of-rights", names: {en: [AI Bill of Rights]}, jurisdictions: [US]}
  - {id: "law:ai-diffusion-rule", names: {en: [AI diffusion rule, AI Diffusion Rule, AI diffusion framework, AI Diffusion Framework, Framework for Artificial Intelligence Diffusion], zh: [人工智能扩散规则, AI扩散规则, AI扩散框架], ja: [AI拡散規則, AI拡散ルール], ko: [AI 확산 규칙, AI 확산 프레임워크]}, jurisdictions: [US]}
  - {id: "law:nist-ai-rmf", names: {mul: [NIST AI RMF, AI RMF], en: [AI Risk Management Framework], zh: [人工智能风险管理框架, AI风险管理框架], ja: [AIリスクマネジメントフレームワーク, AIリスク管理フレームワーク], ko: [AI 위험관리 프레임워크]}, jurisdictions: [US]}
  - {id: "law:iso-42001", names: {mul: [ISO/IEC 42001, ISO 42001]}}
  - {id: "law:bletchley", names: {en: [Bletchley Declaration, Bletchley Park summit], zh: [布莱切利宣言], fr: [déclaration de Bletchley], es: [Declaración de Bletchley], de: [Bletchley-Erklärung], ja: [ブレッチリー宣言], ko: [블레츨리 선언], ru: [Декларация Блетчли, Декларации Блетчли], it: [Dichiarazione di Bletchley], pt: [Declaração de Bletchley], ar: [إعلان بلتشلي], pl: [Deklaracja z Bletchley], uk: [Декларація Блетчлі]}}
  - {id: "law:seoul-declaration", names: {en: [Seoul Declaration, Frontier AI Safety Commitments], ko: [서울 선언], zh: [首尔宣言], ja: [ソウル宣言], fr: [déclaration de Séoul], de: [Seoul-Erklärung], es: [Declaración de Seúl]}}
  - {id: "law:hiroshima-process", names: {en: [Hiroshima AI Process, Hiroshima Process], ja: [広島AIプロセス], zh: [广岛人工智能进程, 广岛AI进程, 广岛进程], fr: [processus d'Hiroshima], de: [Hiroshima-Prozess], es: [Proceso de Hiroshima, proceso de Hiroshima], it: [Processo di Hiroshima], pt: [Processo de Hiroshima], ko: [히로시마 AI 프로세스, 히로시마 프로세스], ru: [Хиросимский процесс, Хиросимского процесса]}}
  - {id: "law:unesco-recommendation", names: {en: [Recommendation on the Ethics of Artificial Intelligence], zh: [人工智能伦理问题建议书], fr: [Recommandation sur l'éthique de l'intelligence artificielle], es: [Recomendación sobre la Ética de la Inteligencia Artificial], ja: [AI倫理に関する勧告, AI倫理勧告], pt: [Recomendação sobre a Ética da Inteligência Artificial], ko: [AI 윤리 권고, 인공지능 윤리 권고], ru: [Рекомендация об этических аспектах искусственного интеллекта, Рекомендации об этических аспектах искусственного интеллекта], ar: [التوصية الخاصة بأخلاقيات الذكاء الاصطناعي], tr: [Yapay Zeka Etiği Tavsiye Kararı], it: [Raccomandazione sull'etica dell'intelligenza artificiale], de: [Empfehlung zur Ethik der Künstlichen Intelligenz]}}
  - {id: "law:oecd-ai-principles", names: {en: [OECD AI Principles], fr: [principes de l'OCDE sur l'IA], ja: [OECD AI原則, OECDのAI原則], ko: [OECD AI 원칙, OECD 인공지능 원칙], zh: [经合组织人工智能原则, OECD人工智能原则], es: [Principios de IA de la OCDE], de: [KI-Prinzipien der OECD, OECD-KI-Prinzipien], pt: [Princípios de IA da OCDE]}}
  - {id: "law:cn-generative-ai-measures", names: {en: [Interim Measures for the Management of Generative Artificial Intelligence Services, Generative AI Measures], zh: [生成式人工智能服务管理暂行办法, 生成式人工智慧服务管理暂行办法], ja: [生成AIサービス管理暫定弁法], ko: [생성형 AI 서비스 관리 잠정 방법, 생성형 인공지능 서비스 관리 잠정방법], de: [vorläufige Maßnahmen für generative KI], fr: [Mesures provisoires pour la gestion des services d'IA générative], es: [Medidas Provisionales para la Gestión de Servicios de IA Generativa]}, jurisdictions: [CN]}
  - {id: "law:cn-labelling-measures", names: {en: [AI content labeling measures, Measures for Labeling AI-Generated Synthetic Content, Measures for Labeling of AI-Generated Synthetic Content, AI labeling rules, AI labelling rules], zh: [人工智能生成合成内容标识办法, 生成合成内容标识办法, 生成式人工智能内容标识], ko: [AI 생성 콘텐츠 표시 방법]}, jurisdictions: [CN]}
  - {id: "law:cn-deep-synthesis", names: {en: [Deep Synthesis Provisions], zh: [互联网信息服务深度合成管理规定, 深度合成管理规定]}, jurisdictions: [CN]}
  - {id: "law:cn-recommendation-algorithms", names: {zh: [互联网信息服务算法推荐管理规定, 算法推荐管理规定], en: [Algorithmic Recommendation Provisions, Provisions on the Management of Algorithmic Recommendations]}, jurisdictions: [CN]}
  - {id: "law:cn-anthropomorphic-measures", names: {zh: [拟人化互动服务管理暂行办法, 人工智能拟人化互动服务管理暂行办法, 人工智慧拟人化互动服务管理暂行办法, 拟人化互动服务, 人工智能拟人化互动服务], en: [anthropomorphic AI interaction, Interim Measures for the Management of Anthropomorphic, human-like AI interaction, anthropomorphic AI interactive services], ja: [擬人化インタラクティブサービス, 擬人化対話サービス], ko: [의인화 상호작용 서비스, 의인화 인터랙션 서비스]}, jurisdictions: [CN]}
  - {id: "law:cn-global-governance-initiative", names: {en: [Global AI Governance Initiative, Global AI Governance Action Plan], zh: [全球人工智能治理倡议, 人工智能全球治理行动计划], es: [Plan de Acción para la Gobernanza Global de la IA, Iniciativa Global para la Gobernanza de la IA, Iniciativa Global de Gobernanza de la IA], ru: [Глобальная инициатива по управлению ИИ, Глобальную инициативу по управлению искусственным интеллектом], fr: [Initiative mondiale pour la gouvernance de l'IA], de: [Globale Initiative zur KI-Governance, Aktionsplan für globale KI-Governance], ja: [グローバルAIガバナンス・イニシアチブ, グローバルAIガバナンスイニシアチブ, AIグローバルガバナンス行動計画], ko: [글로벌 AI 거버넌스 이니셔티브, 글로벌 인공지능 거버넌스 행동계획, 글로벌 AI 거버넌스 행동계획], ar: [المبادرة العالمية لحوكمة الذكاء الاصطناعي], pt: [Iniciativa Global de Governança da IA, Iniciativa de Governança Global da IA], it: [Iniziativa globale per la governance dell'IA], hi: [वैश्विक एआई शासन पहल]}, jurisdictions: [CN]}
  - {id: "law:cn-ai-plus", names: {en: [AI Plus initiative, AI+ action plan, AI+ initiative, China's AI Plus], zh: [人工智能+行动, 关于深入实施人工智能+行动的意见, 人工智能+, “人工智能+”行动], ja: [AIプラス, 「AI+」行動], ko: [AI 플러스, 인공지능 플러스, AI+ 행동], es: [iniciativa AI Plus, plan AI Plus], de: [AI-Plus-Initiative, KI-Plus-Initiative]}, jurisdictions: [CN]}
  - {id: "law:kr-ai-basic-act", names: {en: [AI Basic Act, Korea's AI Basic Act, Framework Act on Artificial Intelligence, AI Framework Act, South Korea's AI Basic Act, Basic Act on the Development of Artificial Intelligence], ko: [AI 기본법, AI기본법, 인공지능기본법, 인공지능 기본법, 인공지능 발전과 신뢰 기반 조성 등에 관한 기본법], zh: [韩国人工智能基本法, AI基本法, 韩国《人工智能基本法》, 韩国AI基本法], ja: [韓国AI基本法, 韓国のAI基本法], de: [KI-Grundgesetz, KI-Rahmengesetz], fr: [loi-cadre sur l'IA, loi fondamentale sur l'IA], es: [Ley Básica de IA, Ley Básica de Inteligencia Artificial], ru: [Базовый закон об ИИ, Базовый закон об искусственном интеллекте], pt: [Lei Básica de IA], it: [legge quadro coreana sull'IA], vi: [Luật Cơ bản về AI]}, jurisdictions: [KR]}
  - {id: "law:jp-ai-promotion-act", names: {en: [AI Promotion Act, Japan's AI Promotion Act, Act on Promotion of Research and Development and Utilization of AI], ja: [AI推進法, AI新法, 人工知能関連技術の研究開発及び活用の推進に関する法律, AI法が成立, 日本のAI法], zh: [人工智能推进法, AI推进法, 日本人工智能相关技术研究开发及应用推进法], ko: [AI 추진법, AI추진법, 일본 AI법]}, jurisdictions: [JP]}
  - {id: "law:tw-ai-basic-act", names: {zh: [人工智慧基本法, 人工智能基本法, 台湾人工智慧基本法, 台湾AI基本法], en: [Taiwan's AI Basic Act, Artificial Intelligence Basic Act, AI Fundamental Act, Artificial Intelligence Fundamental Act], ja: [台湾のAI基本法]}, jurisdictions: [TW]}
  - {id: "law:pl-2338/2023", names: {pt: [PL da IA, PL de IA, PL 2338, PL 2.338, marco legal da IA, marco legal da inteligência artificial, Marco Legal da IA, Marco Legal da Inteligência Artificial, projeto de lei da inteligência artificial, PL da Inteligência Artificial, Marco da IA, Marco Regulatório da IA], en: [Brazil's AI bill, Brazilian AI bill, Brazil's AI Act], es: [proyecto de ley de IA de Brasil, Ley de IA de Brasil], fr: [projet de loi brésilien sur l'IA]}, jurisdictions: [BR]}
  - {id: "law:it-132/2025", names: {it: [legge italiana sull'intelligenza artificiale, legge 132/2025, legge n. 132/2025, legge sull'IA italiana, legge italiana sull'IA, Legge 132/2025, legge 23 settembre 2025, Ddl IA, DDL IA, ddl intelligenza artificiale, Ddl intelligenza artificiale], en: [Italy's AI law, Italian AI law, Law No. 132/2025, Law 132/2025], de: [italienische KI-Gesetz], fr: [loi italienne sur l'IA], es: [ley italiana de IA]}, jurisdictions: [IT]}
  - {id: "law:es-ai-bill", names: {es: [anteproyecto de ley para el buen uso y la gobernanza de la IA, Anteproyecto de Ley de IA, Ley de Buen Uso y Gobernanza de la IA, Ley para el Buen Uso y la Gobernanza de la Inteligencia Artificial, ley española de IA, Ley de IA española], en: [Spain's AI bill, Spanish AI bill]}, jurisdictions: [ES]}
  - {id: "law:de-ki-mig", names: {de: [KI-MIG, KI-Marktüberwachungsgesetz, KI-Marktüberwachungs- und Innovationsförderungsgesetz, KI-Marktüberwachungs-und-Innovationsförderungs-Gesetz, KI-Durchführungsgesetz, Durchführungsgesetz zur KI-Verordnung], en: [German AI implementation act, AI Market Surveillance and Innovation Promotion Act]}, jurisdictions: [DE]}
  - {id: "law:ca-aida", names: {en: [AIDA, Artificial Intelligence and Data Act, Bill C-27], fr: [Loi sur l'intelligence artificielle et les données, projet de loi C-27]}, jurisdictions: [CA]}
  - {id: "law:vn-ai-law", names: {vi: [Luật Trí tuệ nhân tạo, Luật trí tuệ nhân tạo, Luật Công nghiệp công nghệ số, Luật AI, dự thảo Luật Trí tuệ nhân tạo, Dự thảo Luật Trí tuệ nhân tạo], en: [Vietnam's AI law, Vietnam AI Law, Vietnam's Law on Artificial Intelligence, Vietnam's Artificial Intelligence Law, Law on Digital Technology Industry], zh: [越南人工智能法], ja: [ベトナムAI法, ベトナムのAI法], ko: [베트남 AI법]}, jurisdictions: [VN]}
  - {id: "law:kz-ai-law", names: {ru: [закон Казахстана об искусственном интеллекте, закон об искусственном интеллекте в Казахстане, Закон РК «Об искусственном интеллекте»], en: [Kazakhstan's AI law, Kazakhstan's law on artificial intelligence], kk: [Жасанды интеллект туралы заң]}, jurisdictions: [KZ]}
  - {id: "law:ru-ai-strategy", names: {ru: [национальная стратегия развития искусственного интеллекта, Национальной стратегии развития искусственного интеллекта, Национальная стратегия развития искусственного интеллекта, Национальной стратегией развития ИИ], en: [Russia's national AI strategy]}, jurisdictions: [RU]}
  - {id: "law:in-it-rules", names: {en: [IT Rules, Information Technology Rules, IT (Intermediary Guidelines, Information Technology (Intermediary Guidelines], hi: [आईटी नियम, आईटी नियमों, IT नियम, सूचना प्रौद्योगिकी नियम, आईटी रूल्स]}, jurisdictions: [IN]}
  - {id: "law:uk-online-safety-act", names: {en: [Online Safety Act, UK Online Safety Act, UK's Online Safety Act], zh: [在线安全法, 线上安全法], de: [britische Online Safety Act], ja: [オンライン安全法], ko: [온라인안전법]}, jurisdictions: [GB]}
  - {id: "law:uk-data-act", names: {en: [Data (Use and Access) Act, Data (Use and Access) Bill, Data Use and Access Act, Data Use and Access Bill], zh: [数据使用和访问法]}, jurisdictions: [GB]}
  # European Union
  - {id: "law:2023/2854", names: {en: [EU Data Act, EU's Data Act], de: [Data Act, Datengesetz der EU], fr: [Data Act], es: [Ley de Datos de la UE, Reglamento de Datos], it: [Data Act], nl: [Dataverordening], pl: [Data Act, akt w sprawie danych], ja: [EUデータ法], zh: [欧盟数据法案, 欧盟数据法]}, jurisdictions: [EU]}
  - {id: "law:2022/868", names: {mul: [Data Governance Act]}, jurisdictions: [EU]}
  - {id: "law:2024/2847", names: {mul: [Cyber Resilience Act], de: [Cyberresilienz-Verordnung, Cyberresilienzgesetz], fr: [règlement sur la cyberrésilience], es: [Ley de Ciberresiliencia, Reglamento de Ciberresiliencia], zh: [网络弹性法案, 网络韧性法案], ja: [サイバーレジリエンス法], ko: [사이버복원력법], nl: [cyberweerbaarheidsverordening]}, jurisdictions: [EU]}
  - {id: "law:2024/2853", names: {en: [Product Liability Directive], de: [Produkthaftungsrichtlinie], fr: [directive sur la responsabilité du fait des produits], es: [Directiva de responsabilidad por productos], it: [direttiva sulla responsabilità per danno da prodotti], nl: [richtlijn productaansprakelijkheid], zh: [产品责任指令]}, jurisdictions: [EU]}
  - {id: "law:2022/2555", names: {mul: [NIS2, NIS-2, NIS 2]}, jurisdictions: [EU]}
  - {id: "law:2022/2554", names: {en: [Digital Operational Resilience Act]}, jurisdictions: [EU]}
  - {id: "law:2019/790", names: {en: [Copyright Directive, Directive on Copyright in the Digital Single Market, DSM Directive, CDSM Directive], de: [Urheberrechtsrichtlinie, DSM-Richtlinie], fr: [directive sur le droit d'auteur], es: [Directiva de derechos de autor], it: [direttiva copyright, direttiva sul diritto d'autore], zh: [数字单一市场版权指令]}, jurisdictions: [EU]}
  - {id: "law:2024/1083", names: {en: [European Media Freedom Act], de: [Europäische Medienfreiheitsgesetz, Medienfreiheitsgesetz, Europäisches Medienfreiheitsgesetz], fr: [règlement européen sur la liberté des médias], es: [Ley Europea de Libertad de los Medios], pl: [Europejski akt o wolności mediów]}, jurisdictions: [EU]}
  - {id: "law:2023/1781", names: {en: [European Chips Act, EU Chips Act, Chips Act 2.0], de: [EU-Chips-Act, European Chips Act], fr: [règlement européen sur les puces], es: [Ley Europea de Chips], zh: [欧洲芯片法案, 欧盟芯片法案], ja: [欧州半導体法], ko: [EU 반도체법]}, jurisdictions: [EU]}
  - {id: "law:2024/900", names: {en: [political advertising regulation, Transparency and Targeting of Political Advertising, TTPA], de: [Verordnung über politische Werbung]}, jurisdictions: [EU]}
  - {id: "law:2024/2831", names: {en: [Platform Work Directive, platform work directive], de: [Plattformrichtlinie, Plattformarbeitsrichtlinie], fr: [directive sur le travail de plateforme, directive sur les travailleurs des plateformes], es: [Directiva de trabajo en plataformas], it: [direttiva sul lavoro tramite piattaforma, direttiva piattaforme]}, jurisdictions: [EU]}
  - {id: "law:2016/680", names: {en: [Law Enforcement Directive]}, jurisdictions: [EU]}
  - {id: "law:2025/327", names: {en: [European Health Data Space], de: [Europäischer Gesundheitsdatenraum, Europäische Gesundheitsdatenraum], fr: [Espace européen des données de santé], es: [Espacio Europeo de Datos de Salud]}, jurisdictions: [EU]}
  - {id: "law:2019/881", names: {en: [EU Cybersecurity Act]}, jurisdictions: [EU]}
  - {id: "law:2023/988", names: {en: [General Product Safety Regulation]}, jurisdictions: [EU]}
  - {id: "law:2017/745", names: {en: [Medical Device Regulation, Medical Devices Regulation], de: [Medizinprodukteverordnung]}, jurisdictions: [EU]}
  - {id: "law:eprivacy", names: {en: [ePrivacy Directive, ePrivacy Regulation, ePrivacy], de: [ePrivacy-Richtlinie, ePrivacy-Verordnung], fr: [directive ePrivacy]}, jurisdictions: [EU]}
  - {id: "law:eu-csam-regulation", names: {mul: [Chat Control, chat control], de: [Chatkontrolle, Chat-Kontrolle], fr: [Chat Control, ChatControl], en: [CSAM regulation, child sexual abuse regulation, Child Sexual Abuse Regulation], nl: [chatcontrole], cs: [Chat Control], da: [chatkontrol], ja: [チャットコントロール]}, jurisdictions: [EU]}
  - {id: "law:digital-fairness-act", names: {mul: [Digital Fairness Act]}, jurisdictions: [EU]}
  - {id: "law:digital-networks-act", names: {mul: [Digital Networks Act]}, jurisdictions: [EU]}
  - {id: "law:cloud-ai-development-act", names: {mul: [Cloud and AI Development Act]}, jurisdictions: [EU]}
  - {id: "law:eu-ai-continent", names: {en: [AI Continent Action Plan, AI Continent action plan], de: [KI-Kontinent, Aktionsplan für den KI-Kontinent], fr: [plan d'action pour un continent de l'IA], es: [Plan de Acción Continente de IA], it: [Piano d'azione per il continente dell'IA]}, jurisdictions: [EU]}
  - {id: "law:eu-apply-ai", names: {en: [Apply AI Strategy, Apply AI strategy], de: [Apply-AI-Strategie], fr: [stratégie Apply AI], es: [estrategia Apply AI], it: [strategia Apply AI]}, jurisdictions: [EU]}
  - {id: "law:eu-labelling-code", names: {en: [Code of Practice on Transparency of AI-Generated Content, code of practice on marking and labelling, Code of Practice on marking and labelling, code of practice on transparent generative AI systems]}, jurisdictions: [EU]}
  - {id: "law:eu-ai-pact", names: {en: [EU AI Pact, EU's AI Pact], fr: [Pacte européen sur l'IA], de: [EU-KI-Pakt, KI-Pakt der EU], it: [Patto europeo sull'IA]}, jurisdictions: [EU]}
  - {id: "law:eu-democracy-shield", names: {en: [European Democracy Shield], de: [Europäischer Schutzschild für die Demokratie], fr: [bouclier européen de la démocratie, Bouclier européen de la démocratie], es: [Escudo Europeo de la Democracia], it: [Scudo europeo per la democrazia]}, jurisdictions: [EU]}
  - {id: "law:eu-charter", names: {en: [EU Charter of Fundamental Rights, Charter of Fundamental Rights], de: [Grundrechtecharta], fr: [Charte des droits fondamentaux], es: [Carta de los Derechos Fundamentales]}, jurisdictions: [EU]}
  - {id: "law:eu-us-dpf", names: {en: [EU-US Data Privacy Framework, EU-U.S. Data Privacy Framework, Data Privacy Framework]}}
  # United States
  - {id: "law:eo-14365", names: {en: [Ensuring a National Policy Framework for Artificial Intelligence, National Policy Framework for Artificial Intelligence]}, jurisdictions: [US]}
  - {id: "law:eo-14363", names: {en: [Genesis Mission], zh: [创世纪任务, 创世纪计划, 创世任务], ja: [ジェネシス・ミッション, ジェネシスミッション], ko: [제네시스 미션, 제네시스 임무], es: [Misión Génesis], fr: [Mission Genesis, mission Genesis], pt: [Missão Gênesis, Missão Genesis], de: [Genesis Mission, Genesis-Mission], ru: [Миссия Генезис]}, jurisdictions: [US]}
  - {id: "law:eo-14319", names: {en: [Preventing Woke AI in the Federal Government, Preventing Woke AI]}, jurisdictions: [US]}
  - {id: "law:eo-14318", names: {en: [Accelerating Federal Permitting of Data Center Infrastructure]}, jurisdictions: [US]}
  - {id: "law:eo-14320", names: {en: [Promoting the Export of the American AI Technology Stack, American AI Exports Program]}, jurisdictions: [US]}
  - {id: "law:eo-14277", names: {en: [Advancing Artificial Intelligence Education for American Youth]}, jurisdictions: [US]}
  - {id: "law:us-chips-act", names: {en: [CHIPS Act, CHIPS and Science Act], zh: [芯片与科学法案, 芯片法案, 晶片与科学法案, 晶片法案], es: [Ley CHIPS], ja: [CHIPS法, 半導体補助金法, CHIPS・科学法], ko: [반도체지원법, 반도체과학법, 칩스법], de: [US-Chips-Act], ru: [закон о чипах, CHIPS Act]}, jurisdictions: [US]}
  - {id: "law:section-230", names: {en: [Section 230], es: [Sección 230], de: [Section 230], fr: [Section 230], pt: [Seção 230], zh: ["230条款", 第230条], ja: [通信品位法230条, セクション230], ko: [통신품위법 230조, 섹션 230]}, jurisdictions: [US]}
  - {id: "law:dmca", names: {mul: [DMCA], en: [Digital Millennium Copyright Act], zh: [数字千年版权法], ja: [デジタルミレニアム著作権法]}, jurisdictions: [US]}
  - {id: "law:us-cloud-act", names: {mul: [CLOUD Act, Cloud Act]}, jurisdictions: [US]}
  - {id: "law:fisa-702", names: {en: [FISA Section 702, Section 702]}, jurisdictions: [US]}
  - {id: "law:ndaa", names: {mul: [NDAA], en: [National Defense Authorization Act], zh: [国防授权法案, 国防授权法], ja: [国防権限法], ko: [국방수권법], es: [Ley de Autorización de Defensa Nacional]}, jurisdictions: [US]}
  - {id: "law:defense-production-act", names: {en: [Defense Production Act], zh: [国防生产法], ja: [国防生産法], ko: [국방물자생산법], es: [Ley de Producción de Defensa], fr: [Defense Production Act], de: [Defense Production Act]}, jurisdictions: [US]}
  - {id: "law:kosa", names: {en: [Kids Online Safety Act, KOSA], zh: [儿童网络安全法案, 儿童在线安全法案], ja: [子どもオンライン安全法], es: [Ley de Seguridad Infantil en Línea]}, jurisdictions: [US]}
  - {id: "law:coppa", names: {mul: [COPPA], en: [Children's Online Privacy Protection Act], zh: [儿童在线隐私保护法]}, jurisdictions: [US]}
  - {id: "law:defiance-act", names: {mul: [DEFIANCE Act]}, jurisdictions: [US]}
  - {id: "law:guard-act", names: {mul: [GUARD Act]}, jurisdictions: [US]}
  - {id: "law:ai-lead-act", names: {mul: [AI LEAD Act]}, jurisdictions: [US]}
  - {id: "law:create-ai-act", names: {mul: [CREATE AI Act]}, jurisdictions: [US]}
  - {id: "law:train-act", names: {mul: [TRAIN Act]}, jurisdictions: [US]}
  - {id: "law:sandbox-act", names: {mul: [SANDBOX Act]}, jurisdictions: [US]}
  - {id: "law:ai-overwatch-act", names: {mul: [AI OVERWATCH Act, AI Overwatch Act]}, jurisdictions: [US]}
  - {id: "law:remote-access-security-act", names: {mul: [Remote Access Security Act]}, jurisdictions: [US]}
  - {id: "law:ai-risk-evaluation-act", names: {en: [Artificial Intelligence Risk Evaluation Act]}, jurisdictions: [US]}
  - {id: "law:app-store-accountability-act", names: {en: [App Store Accountability Act]}, jurisdictions: [US]}
  - {id: "law:one-big-beautiful-bill", names: {en: [One Big Beautiful Bill], es: [One Big Beautiful Bill, Gran y Hermosa Ley], zh: [大而美法案, 大美丽法案], ja: [大きく美しい法案, "1つの大きく美しい法案"], ko: [크고 아름다운 법안, 하나의 크고 아름다운 법안], fr: [Big Beautiful Bill], de: [Big Beautiful Bill], pt: [Big Beautiful Bill]}, jurisdictions: [US]}
  - {id: "law:us-ai-moratorium", names: {en: [state AI law moratorium, moratorium on state AI laws, ban on state AI laws, moratorium on state AI regulation], es: [moratoria sobre leyes estatales de IA], fr: [moratoire sur les lois étatiques], zh: [州级人工智能监管禁令, AI监管暂停令], ja: [州AI規制の凍結], ko: [AI 규제 모라토리엄, 주 AI 규제 유예]}, jurisdictions: [US]}
  - {id: "law:us-national-ai-initiative-act", names: {en: [National AI Initiative Act, National Artificial Intelligence Initiative Act]}, jurisdictions: [US]}
  - {id: "law:us-ai-preemption-framework", names: {en: [national AI legislative framework, National AI Legislative Framework, federal AI framework bill, American Artificial Intelligence Leadership and Uniformity Act]}, jurisdictions: [US]}
  - {id: "law:american-privacy-rights-act", names: {en: [American Privacy Rights Act]}, jurisdictions: [US]}
  - {id: "law:us-first-amendment", names: {en: [First Amendment], es: [Primera Enmienda], zh: [第一修正案], ja: [修正第1条, 憲法修正第1条], ko: [수정헌법 제1조, 수정헌법 1조], fr: [Premier Amendement, premier amendement de la Constitution, Premier amendement de la Constitution], de: [Erster Verfassungszusatz], ru: [Первая поправка]}, jurisdictions: [US]}
  - {id: "law:ccpa", names: {mul: [CCPA], en: [California Consumer Privacy Act], zh: [加州消费者隐私法]}, jurisdictions: [US]}
  - {id: "law:bipa", names: {mul: [BIPA], en: [Biometric Information Privacy Act]}, jurisdictions: [US]}
  - {id: "law:sb-243", names: {en: [companion chatbot law, Companion Chatbots Act]}, jurisdictions: [US]}
  - {id: "law:sb-942", names: {en: [California AI Transparency Act]}, jurisdictions: [US]}
  - {id: "law:ab-1064", names: {en: [LEAD for Kids Act, Leading Ethical AI Development for Kids]}, jurisdictions: [US]}
  - {id: "law:ab-2013", names: {en: [Training Data Transparency Act]}, jurisdictions: [US]}
  - {id: "law:hb-149", names: {en: [TRAIGA, Texas Responsible Artificial Intelligence Governance Act, Texas Responsible AI Governance Act]}, jurisdictions: [US]}
  - {id: "law:sb-149", names: {en: [Utah Artificial Intelligence Policy Act, Utah AI Policy Act]}, jurisdictions: [US]}
  - {id: "law:hb-2094", names: {en: [High-Risk Artificial Intelligence Developer and Deployer Act]}, jurisdictions: [US]}
  - {id: "law:ny-local-law-144", names: {en: [Local Law 144]}, jurisdictions: [US]}
  # United Kingdom, Canada and Australia
  - {id: "law:uk-ai-bill", names: {en: [Artificial Intelligence (Regulation) Bill, UK AI bill, UK AI Bill]}, jurisdictions: [GB]}
  - {id: "law:uk-ai-opportunities", names: {en: [AI Opportunities Action Plan, AI opportunities action plan]}, jurisdictions: [GB]}
  - {id: "law:uk-csr-bill", names: {en: [Cyber Security and Resilience Bill, Cyber Security and Resilience (Network and Information Systems) Bill]}, jurisdictions: [GB]}
  - {id: "law:uk-crime-policing", names: {en: [Crime and Policing Bill, Crime and Policing Act]}, jurisdictions: [GB]}
  - {id: "law:uk-dmcca", names: {en: [DMCC Act, "Digital Markets, Competition and Consumers Act"]}, jurisdictions: [GB]}
  - {id: "law:uk-cdpa", names: {en: ["Copyright, Designs and Patents Act"]}, jurisdictions: [GB]}
  - {id: "law:ca-online-harms", names: {en: [Online Harms Act, Bill C-63], fr: [Loi sur les préjudices en ligne, projet de loi C-63]}, jurisdictions: [CA]}
  - {id: "law:ca-online-news", names: {en: [Online News Act, Bill C-18], fr: [Loi sur les nouvelles en ligne]}, jurisdictions: [CA]}
  - {id: "law:ca-ai-strategy", names: {en: [Canada's AI strategy, Pan-Canadian Artificial Intelligence Strategy], fr: [stratégie canadienne en IA, Stratégie pancanadienne en matière d'intelligence artificielle]}, jurisdictions: [CA]}
  - {id: "law:au-social-media-ban", names: {en: [social media minimum age, under-16 social media ban, Online Safety Amendment], zh: [社交媒体最低年龄]}, jurisdictions: [AU]}
  - {id: "law:au-national-ai-plan", names: {en: [Australia's National AI Plan]}, jurisdictions: [AU]}
  - {id: "law:au-news-bargaining", names: {en: [News Media Bargaining Code, News Bargaining Incentive]}, jurisdictions: [AU]}
  # European countries
  - {id: "law:fr-sren", names: {fr: [loi SREN]}, jurisdictions: [FR]}
  - {id: "law:de-netzdg", names: {de: [NetzDG, Netzwerkdurchsetzungsgesetz]}, jurisdictions: [DE]}
  - {id: "law:de-deepfake", names: {de: [Gesetz gegen digitale Gewalt, digitales Gewaltschutzgesetz]}, jurisdictions: [DE]}
  - {id: "law:dk-deepfake-copyright", names: {en: [Danish deepfake law, Denmark's deepfake law, Danish deepfake bill], de: [dänische Deepfake-Gesetz], fr: [loi danoise sur les deepfakes], es: [ley danesa contra los deepfakes]}, jurisdictions: [DK]}
  - {id: "law:pl-ai-act", names: {pl: [ustawa o systemach sztucznej inteligencji, ustawy o systemach sztucznej inteligencji, ustawę o systemach sztucznej inteligencji, ustawie o systemach sztucznej inteligencji], en: [Polish AI systems act, Poland's Act on Artificial Intelligence Systems]}, jurisdictions: [PL]}
  - {id: "law:ua-ai-white-paper", names: {uk: [Біла книга з регулювання ШІ, Білу книгу з регулювання ШІ, Білої книги з регулювання ШІ], en: [Ukraine's White Paper on AI regulation]}, jurisdictions: [UA]}
  - {id: "law:tr-kvkk-6698", names: {tr: ["6698 sayılı Kanun", Kişisel Verilerin Korunması Kanunu]}, jurisdictions: [TR]}
  - {id: "law:tr-5651", names: {tr: ["5651 sayılı Kanun", "5651 sayılı"]}, jurisdictions: [TR]}
  - {id: "law:ru-152-fz", names: {ru: ["152-ФЗ"]}, jurisdictions: [RU]}
  # Asia
  - {id: "law:cn-pipl", names: {en: [Personal Information Protection Law, PIPL], zh: [中华人民共和国个人信息保护法, 《个人信息保护法》, 个人信息保护法], ja: [中国個人情報保護法]}, jurisdictions: [CN]}
  - {id: "law:cn-data-security-law", names: {en: [China's Data Security Law, Data Security Law], zh: [数据安全法]}, jurisdictions: [CN]}
  - {id: "law:cn-cybersecurity-law", names: {en: [China's Cybersecurity Law, Cybersecurity Law], zh: [《网络安全法》, 中华人民共和国网络安全法, 中国网络安全法, 修改网络安全法], ja: [中国ネットワーク安全法, 中国サイバーセキュリティー法], ko: [중국 네트워크안전법, 네트워크 안전법]}, jurisdictions: [CN]}
  - {id: "law:cn-ai-law", names: {en: [China's AI law, draft AI law of China], zh: [人工智能法草案, 人工智能法（草案）, 人工智能法学者建议稿, 人工智能示范法]}, jurisdictions: [CN]}
  - {id: "law:cn-ai-safety-framework", names: {en: [AI Safety Governance Framework], zh: [人工智能安全治理框架], ja: [AI安全ガバナンス枠組み, 人工知能安全ガバナンスフレームワーク]}, jurisdictions: [CN]}
  - {id: "law:cn-new-generation-plan", names: {en: [New Generation Artificial Intelligence Development Plan, New Generation AI Development Plan], zh: [新一代人工智能发展规划]}, jurisdictions: [CN]}
  - {id: "law:cn-ethics-review", names: {zh: [科技伦理审查办法, 人工智能科技伦理管理服务办法, 人工智能科技伦理审查与服务办法], en: [Measures for Science and Technology Ethics Review]}, jurisdictions: [CN]}
  - {id: "law:cn-face-recognition", names: {zh: [人脸识别技术应用安全管理办法], en: [Security Management Measures for the Application of Facial Recognition]}, jurisdictions: [CN]}
  - {id: "law:cn-network-data", names: {zh: [网络数据安全管理条例], en: [Network Data Security Management Regulations]}, jurisdictions: [CN]}
  - {id: "law:cn-five-year-plan", names: {en: ["15th Five-Year Plan", "15th five-year plan"], zh: [十五五规划, “十五五”规划, 十五五], ja: [第15次5カ年計画, 第15次五カ年計画], ko: ["15차 5개년 계획", 제15차 5개년], fr: ["15e plan quinquennal"], de: ["15. Fünfjahresplan", "15. Fünfjahresplans"], es: [XV Plan Quinquenal, "15.º Plan Quinquenal", decimoquinto plan quinquenal], ru: ["15-й пятилетки", "15-я пятилетка", "15-го пятилетнего плана"], pt: ["15º Plano Quinquenal"]}, jurisdictions: [CN]}
  - {id: "law:cn-gbt-45438", names: {mul: [GB 45438-2025, GB 45438], zh: [生成合成内容标识方法]}, jurisdictions: [CN]}
  - {id: "law:jp-ai-basic-plan", names: {ja: [人工知能基本計画, AI基本計画], en: [Japan's AI Basic Plan, AI Basic Plan], zh: [人工智能基本计划], ko: [일본 AI 기본계획]}, jurisdictions: [JP]}
  - {id: "law:jp-ai-guidelines", names: {ja: [AI事業者ガイドライン], en: [AI Guidelines for Business]}, jurisdictions: [JP]}
  - {id: "law:jp-appi", names: {ja: [個人情報保護法], en: [Act on the Protection of Personal Information]}, jurisdictions: [JP]}
  - {id: "law:jp-copyright-30-4", names: {ja: [著作権法30条の4, 著作権法第30条の4]}, jurisdictions: [JP]}
  - {id: "law:jp-smartphone-act", names: {ja: [スマホ新法, スマホソフトウェア競争促進法, スマホ競争促進法], en: [Mobile Software Competition Act, Smartphone Act]}, jurisdictions: [JP]}
  - {id: "law:kr-pipa", names: {ko: [개인정보보호법, 개인정보 보호법], en: [Korea's Personal Information Protection Act]}, jurisdictions: [KR]}
  - {id: "law:kr-chips-act", names: {ko: [반도체특별법, K칩스법]}, jurisdictions: [KR]}
  - {id: "law:kr-platform-act", names: {ko: [온라인플랫폼법, 온플법]}, jurisdictions: [KR]}
  - {id: "law:kr-sexual-deepfake", names: {ko: [성폭력처벌법, 성폭력범죄의 처벌 등에 관한 특례법]}, jurisdictions: [KR]}
  - {id: "law:in-dpdp", names: {en: [DPDP Act, DPDP Rules, Digital Personal Data Protection Act, Digital Personal Data Protection Rules, DPDPA], hi: [डीपीडीपी अधिनियम, डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, डिजिटल पर्सनल डेटा प्रोटेक्शन, डीपीडीपी एक्ट]}, jurisdictions: [IN]}
  - {id: "law:in-ai-guidelines", names: {en: [India AI Governance Guidelines, AI Governance Guidelines], hi: [एआई गवर्नेंस गाइडलाइंस, एआई गवर्नेंस दिशानिर्देश, एआई शासन दिशानिर्देश]}, jurisdictions: [IN]}
  - {id: "law:in-it-act", names: {en: [Information Technology Act], hi: [आईटी अधिनियम, आईटी एक्ट, सूचना प्रौद्योगिकी अधिनियम]}, jurisdictions: [IN]}
  - {id: "law:in-digital-india-act", names: {en: [Digital India Act], hi: [डिजिटल इंडिया एक्ट]}, jurisdictions: [IN]}
  - {id: "law:sg-model-framework", names: {en: [Model AI Governance Framework], zh: [人工智能治理模型框架, AI治理示范框架]}, jurisdictions: [SG]}
  - {id: "law:id-ai-perpres", names: {id: [Perpres AI, Perpres Kecerdasan Artifisial, Peta Jalan AI Nasional, Peta Jalan Kecerdasan Artifisial, Stranas KA], en: [Indonesia's AI roadmap]}, jurisdictions: [ID]}
  - {id: "law:id-pdp", names: {id: [UU PDP, Undang-Undang Pelindungan Data Pribadi, UU Pelindungan Data Pribadi]}, jurisdictions: [ID]}
  - {id: "law:id-ite", names: {id: [UU ITE]}, jurisdictions: [ID]}
  - {id: "law:id-pp-tunas", names: {id: [PP Tunas, PP TUNAS]}, jurisdictions: [ID]}
  - {id: "law:vn-pdp-law", names: {vi: [Luật Bảo vệ dữ liệu cá nhân], en: [Vietnam's Personal Data Protection Law]}, jurisdictions: [VN]}
  - {id: "law:vn-data-law", names: {vi: [Luật Dữ liệu]}, jurisdictions: [VN]}
  - {id: "law:vn-res-57", names: {vi: [Nghị quyết 57, Nghị quyết số 57, Nghị quyết 57-NQ/TW]}, jurisdictions: [VN]}
  - {id: "law:asean-ai-guide", names: {en: [ASEAN Guide on AI Governance and Ethics, ASEAN AI guide], id: [Panduan ASEAN tentang Tata Kelola dan Etika AI], zh: [东盟人工智能治理与伦理指南]}}
  - {id: "law:il-ai-policy", names: {he: [תוכנית הבינה המלאכותית הלאומית, התוכנית הלאומית לבינה מלאכותית], en: [Israel's national AI program]}, jurisdictions: [IL]}
  - {id: "law:ir-ai-plan", names: {fa: [سند ملی هوش مصنوعی, طرح ملی هوش مصنوعی, لایحه هوش مصنوعی], en: [Iran's national AI document]}, jurisdictions: [IR]}
  - {id: "law:sa-pdpl", names: {ar: [نظام حماية البيانات الشخصية], en: [Saudi Personal Data Protection Law]}, jurisdictions: [SA]}
  - {id: "law:sa-global-ai-hub", names: {ar: [نظام مركز الذكاء الاصطناعي العالمي], en: [Global AI Hub Law]}, jurisdictions: [SA]}
  - {id: "law:ae-ai-strategy", names: {ar: [استراتيجية الإمارات للذكاء الاصطناعي, الاستراتيجية الوطنية للذكاء الاصطناعي 2031], en: [UAE National AI Strategy, UAE Strategy for Artificial Intelligence]}, jurisdictions: [AE]}
  - {id: "law:eg-ai-strategy", names: {ar: [الاستراتيجية الوطنية للذكاء الاصطناعي 2025, الاستراتيجية المصرية للذكاء الاصطناعي], en: [Egypt's National AI Strategy]}, jurisdictions: [EG]}
  # Latin America and Africa
  - {id: "law:br-lgpd", names: {pt: [LGPD, Lei Geral de Proteção de Dados], en: [LGPD]}, jurisdictions: [BR]}
  - {id: "law:br-marco-civil", names: {pt: [Marco Civil da Internet], en: [Marco Civil da Internet]}, jurisdictions: [BR]}
  - {id: "law:br-eca-digital", names: {pt: [ECA Digital, Lei 15.211, Lei nº 15.211], en: [ECA Digital, Digital ECA]}, jurisdictions: [BR]}
  - {id: "law:br-pbia", names: {pt: [Plano Brasileiro de Inteligência Artificial, Plano Brasileiro de IA, PBIA]}, jurisdictions: [BR]}
  - {id: "law:pl-2630/2020", names: {pt: [PL das Fake News, PL 2630, PL 2.630, projeto das fake news]}, jurisdictions: [BR]}
  - {id: "law:pl-4675/2025", names: {pt: [PL dos Mercados Digitais, PL 4675, PL 4.675]}, jurisdictions: [BR]}
  - {id: "law:br-redata", names: {pt: [Redata, REDATA]}, jurisdictions: [BR]}
  - {id: "law:cl-ai-bill", names: {es: [proyecto de ley de inteligencia artificial de Chile, ley de inteligencia artificial en Chile, Ley 21.719], en: [Chile's AI bill]}, jurisdictions: [CL]}
  - {id: "law:pe-31814", names: {es: [Ley 31814, Ley N° 31814, Ley N.° 31814], en: [Law 31814]}, jurisdictions: [PE]}
  - {id: "law:co-conpes-4144", names: {es: [CONPES 4144, Conpes 4144]}, jurisdictions: [CO]}
  - {id: "law:mx-lfpdppp", names: {es: [Ley Federal de Protección de Datos Personales]}, jurisdictions: [MX]}
  - {id: "law:ar-25326", names: {es: [Ley 25.326, ley de protección de datos personales argentina]}, jurisdictions: [AR]}
  - {id: "law:santiago-declaration", names: {en: [Santiago Declaration], es: [Declaración de Santiago], pt: [Declaração de Santiago]}}
  - {id: "law:au-continental-strategy", names: {en: [Continental AI Strategy, Continental Artificial Intelligence Strategy, African Union AI strategy], fr: [Stratégie continentale de l'IA, stratégie continentale sur l'intelligence artificielle], pt: [Estratégia Continental de IA], ar: [الاستراتيجية القارية للذكاء الاصطناعي]}}
  - {id: "law:za-popia", names: {mul: [POPIA]}, jurisdictions: [ZA]}
  - {id: "law:za-ai-policy", names: {en: [South Africa's National AI Policy, South Africa's AI policy, South Africa's draft AI policy]}, jurisdictions: [ZA]}
  - {id: "law:ng-ndpa", names: {en: [Nigeria Data Protection Act]}, jurisdictions: [NG]}
  - {id: "law:ke-ai-strategy", names: {en: [Kenya AI Strategy, Kenya National AI Strategy, Kenya's National AI Strategy]}, jurisdictions: [KE]}
  # Treaties, resolutions and declarations
  - {id: "law:un-global-digital-compact", names: {en: [Global Digital Compact], fr: [Pacte numérique mondial], es: [Pacto Digital Global, Pacto Digital Mundial], de: [Globaler Digitalpakt, Globalen Digitalpakt, Global Digital Compact], it: [Patto digitale globale], pt: [Pacto Digital Global], zh: [全球数字契约], ja: [グローバル・デジタル・コンパクト, グローバルデジタルコンパクト], ko: [글로벌 디지털 협약, 글로벌 디지털 콤팩트], ru: [Глобальный цифровой договор, Глобального цифрового договора], ar: [الميثاق الرقمي العالمي], pl: [Globalny Pakt Cyfrowy], nl: [Global Digital Compact]}}
  - {id: "law:un-pact-for-future", names: {en: [Pact for the Future], fr: [Pacte pour l'avenir], es: [Pacto para el Futuro, Pacto del Futuro], de: [Zukunftspakt], pt: [Pacto para o Futuro], it: [Patto per il futuro], zh: [未来契约], ja: [未来のための協定], ru: [Пакт во имя будущего], ar: [ميثاق المستقبل, ميثاق من أجل المستقبل]}}
  - {id: "law:un-res-78-265", names: {en: [Resolution 78/265, A/RES/78/265, "Seizing the opportunities of safe, secure and trustworthy artificial intelligence"]}}
  - {id: "law:un-res-78-311", names: {en: [Resolution 78/311, A/RES/78/311], zh: [加强人工智能能力建设国际合作决议]}}
  - {id: "law:un-res-79-325", names: {en: [Resolution 79/325, A/RES/79/325]}}
  - {id: "law:ccw", names: {en: [Convention on Certain Conventional Weapons], fr: [Convention sur certaines armes classiques], es: [Convención sobre Ciertas Armas Convencionales], zh: [特定常规武器公约], ja: [特定通常兵器使用禁止制限条約], de: [Waffenkonvention CCW], ru: [Конвенция о конкретных видах обычного оружия]}}
  - {id: "law:un-cybercrime-convention", names: {en: [UN Cybercrime Convention, UN Convention against Cybercrime, United Nations Convention against Cybercrime, Hanoi Convention], vi: [Công ước Hà Nội], zh: [联合国打击网络犯罪公约], ru: [Конвенция ООН против киберпреступности, Конвенцию ООН против киберпреступности], fr: [Convention des Nations unies contre la cybercriminalité], es: [Convención de las Naciones Unidas contra la Ciberdelincuencia], ja: [国連サイバー犯罪条約], ko: [유엔 사이버범죄협약]}}
  - {id: "law:budapest-convention", names: {en: [Budapest Convention], fr: [Convention de Budapest], es: [Convenio de Budapest], de: [Budapest-Konvention], pt: [Convenção de Budapeste]}}
  - {id: "law:convention-108", names: {mul: [Convention 108+], en: [Convention 108], fr: [Convention 108], es: [Convenio 108]}}
  - {id: "law:geneva-conventions", names: {en: [Geneva Conventions], fr: [Conventions de Genève, conventions de Genève], de: [Genfer Konventionen], es: [Convenios de Ginebra], it: [Convenzioni di Ginevra], pt: [Convenções de Genebra], zh: [日内瓦公约], ja: [ジュネーブ条約], ko: [제네바협약], ru: [Женевские конвенции, Женевских конвенций], ar: [اتفاقيات جنيف]}}
  - {id: "law:berne-convention", names: {en: [Berne Convention], fr: [Convention de Berne], de: [Berner Übereinkunft], es: [Convenio de Berna], zh: [伯尔尼公约], ja: [ベルヌ条約], ko: [베른협약]}}
  - {id: "law:wassenaar", names: {mul: [Wassenaar], zh: [瓦森纳], ja: [ワッセナー], ru: ["Вассенаар*"]}}
  - {id: "law:reaim", names: {mul: [REAIM], ko: [AI의 책임 있는 군사적 이용], zh: [军事领域负责任使用人工智能峰会]}}
  - {id: "law:us-military-ai-declaration", names: {en: [Political Declaration on Responsible Military Use of Artificial Intelligence, Political Declaration on Responsible Military Use of AI]}}
  - {id: "law:new-delhi-declaration", names: {en: [New Delhi Declaration, Delhi Declaration], hi: [नई दिल्ली घोषणापत्र, नई दिल्ली घोषणा पत्र, दिल्ली घोषणापत्र], fr: [Déclaration de New Delhi, déclaration de New Delhi], es: [Declaración de Nueva Delhi], pt: [Declaração de Nova Délhi], de: [Erklärung von Neu-Delhi, Neu-Delhi-Erklärung], zh: [新德里宣言], ja: [ニューデリー宣言], ko: [뉴델리 선언], ru: [Делийская декларация, Нью-Делийская декларация], it: [Dichiarazione di Nuova Delhi], ar: [إعلان نيودلهي]}}
  - {id: "law:paris-statement", names: {en: [Statement on Inclusive and Sustainable Artificial Intelligence], fr: [Déclaration de Paris sur l'IA, intelligence artificielle inclusive et durable], de: [Pariser KI-Erklärung]}}
  - {id: "law:rome-call", names: {en: [Rome Call for AI Ethics], it: [Rome Call, Rome Call for AI Ethics], es: [Llamamiento de Roma]}}
  - {id: "law:singapore-consensus", names: {en: [Singapore Consensus], zh: [新加坡共识]}}
  - {id: "law:shanghai-declaration", names: {en: [Shanghai Declaration on Global AI Governance], zh: [人工智能全球治理上海宣言, 上海宣言], fr: [Déclaration de Shanghai], es: [Declaración de Shanghái], ja: [上海宣言], ko: [상하이 선언], ru: [Шанхайская декларация]}}
  - {id: "law:pause-letter", names: {en: [Pause Giant AI Experiments], es: [Pausa a los experimentos gigantes de IA]}}
  - {id: "law:superintelligence-statement", names: {en: [Statement on Superintelligence], es: [Declaración sobre la Superinteligencia], zh: [超级智能声明], ja: [超知能に関する声明], fr: [Déclaration sur la superintelligence]}}
  - {id: "law:ai-red-lines", names: {en: [Global Call for AI Red Lines], es: [Llamado global por líneas rojas en la IA]}}
  - {id: "law:idais-consensus", names: {en: [Venice Consensus], zh: [威尼斯共识]}}
  - {id: "law:hamburg-declaration", names: {en: [Hamburg Declaration on Responsible AI]}}
  - {id: "law:antiqua-et-nova", names: {mul: [Antiqua et Nova]}}
  - {id: "law:asilomar", names: {en: [Asilomar AI Principles, Asilomar Principles], zh: [阿西洛马人工智能原则], ja: [アシロマAI原則, アシロマ原則], ko: [아실로마 인공지능 원칙, 아실로마 AI 원칙]}}
  - {id: "law:beijing-consensus-ai", names: {en: [Beijing Consensus on Artificial Intelligence]}}
  - {id: "law:iso-23894", names: {mul: [ISO/IEC 23894]}}
  - {id: "law:iso-22989", names: {mul: [ISO/IEC 22989]}}
  - {id: "law:c2pa", names: {mul: [C2PA, Content Credentials]}}
  - {id: "law:usmca", names: {mul: [USMCA], es: [T-MEC, TMEC], fr: [ACEUM], zh: [美墨加协定]}}
  - {id: "law:depa", names: {en: [Digital Economy Partnership Agreement], zh: [数字经济伙伴关系协定]}}
  - {id: "law:tech-prosperity-deal", names: {en: [Tech Prosperity Deal, Technology Prosperity Deal], zh: [科技繁荣协议, 技术繁荣协议], ja: [技術繁栄協定]}}
  - {id: "law:pax-silica", names: {mul: [Pax Silica], zh: [硅和平], ja: [パックス・シリカ, パックスシリカ], ko: [팍스 실리카], hi: [पैक्स सिलिका], ar: [باكس سيليكا], ru: [Pax Silica]}}

"""#,
    "lexicon/jurisdictions.yaml": #"""
# Countries and the European Union: names, adjectives, and capitals that stand for governments. Ids are ISO 3166-1 alpha-2.
# A star at the end makes a stem. Names that are common words of their language are left out (Arabic قطر, Japanese タイ).
kind: jurisdiction
entries:
  - id: EU
    names:
      mul: [EU]
      en: [European Union, Europe's, Brussels, European Commission, European Parliament, E.U.]
      zh: [欧盟, 欧洲联盟, 布鲁塞尔]
      es: [Unión Europea, UE, Bruselas]
      fr: [Union européenne, UE, Bruxelles]
      de: [Europäische Union, Europäischen Union, Brüssel, EU-Kommission]
      ja: [欧州連合, 欧州委員会, 欧州委]
      ko: [유럽연합, 유럽 연합, 브뤼셀]
      ru: ["Евросоюз*", ЕС, "Еврокомисси*", Европейский союз, Европейского союза, "Брюссел*"]
      ar: [الاتحاد الأوروبي, بروكسل]
      pt: [União Europeia, UE, Bruxelas]
      it: [Unione europea, Unione Europea, UE, Ue, Bruxelles]
      hi: [यूरोपीय संघ]
      tr: [Avrupa Birliği, AB, Brüksel]
      id: [Uni Eropa]
      vi: [Liên minh châu Âu, Liên minh Châu Âu]
      uk: ["Євросоюз*", ЄС, Європейський Союз, Європейського Союзу, "Єврокомісі*"]
      pl: [Unia Europejska, Unii Europejskiej, UE, Komisja Europejska, Bruksela]
      nl: [Europese Unie, Brussel, Europese Commissie]
      fa: [اتحادیه اروپا]
      he: [האיחוד האירופי]
      bn: ["ইউরোপীয় ইউনিয়ন*", ইইউ, ইইউর]
      fi: ["Euroopan unioni*", "Bryssel*"]
      sw: [Umoja wa Ulaya]
      th: [สหภาพยุโรป, อียู]
      ur: [یورپی یونین]
  - id: AE
    names:
      en: [United Arab Emirates, UAE, Emirati, Emirates]
      zh: [阿拉伯联合酋长国]
      es: [Emiratos Árabes Unidos]
      fr: [Émirats arabes unis]
      de: [Vereinigte Arabische Emirate]
      ja: [アラブ首長国連邦]
      ko: [아랍에미리트]
      ru: [ОАЭ]
      ar: [الإمارات العربية المتحدة, الإمارات, "إماراتي*"]
      pt: [Emirados Árabes Unidos]
      it: [Emirati Arabi Uniti]
      hi: [संयुक्त अरब अमीरात]
      tr: [Birleşik Arap Emirlikleri]
      id: [Uni Emirat Arab]
      vi: [Các Tiểu Vương quốc Ả Rập Thống nhất]
      uk: ["Об'єднані Арабські Емірати"]
      pl: [Zjednoczone Emiraty Arabskie]
      nl: [Verenigde Arabische Emiraten]
      fa: [امارات متحدهٔ عربی]
      he: [איחוד האמירויות הערביות]
      bn: [সংযুক্ত আরব আমিরাত]
      fi: ["Arabiemiirikun*", "Arabiemiraat*"]
      sw: [Falme za Kiarabu]
      th: [สหรัฐอาหรับเอมิเรตส์, ยูเออี]
      ur: [متحدہ عرب امارات]
  - id: AR
    names:
      en: [Argentina, Argentine, Argentinian]
      zh: [阿根廷]
      es: [Argentina, "argentin*"]
      fr: [Argentine]
      de: [Argentinien]
      ja: [アルゼンチン]
      ko: [아르헨티나]
      ru: ["Аргентин*"]
      ar: [الأرجنتين]
      pt: [Argentina]
      it: [Argentina]
      hi: [अर्जेंटीना]
      tr: [Arjantin]
      id: [Argentina]
      uk: ["Аргентин*"]
      pl: ["Argentyn*"]
      nl: [Argentinië]
      fa: [آرژانتین]
      he: [ארגנטינה]
  - id: AT
    names:
      en: [Austria, Austrian, Vienna]
      zh: [奥地利]
      es: [Austria]
      fr: [Autriche]
      de: [Österreich, "österreichisch*"]
      ja: [オーストリア]
      ko: [오스트리아]
      ru: ["Австри*"]
      ar: [النمسا]
      pt: [Áustria]
      it: [Austria]
      hi: [ऑस्ट्रिया]
      tr: [Avusturya]
      id: [Austria]
      vi: [Áo]
      uk: ["Австрі*"]
      pl: ["Austri*"]
      nl: [Oostenrijk]
      fa: [اتریش]
      he: [אוסטריה]
  - id: AU
    names:
      en: [Australia, Australian, Canberra]
      zh: [澳大利亚]
      es: [Australia, "australian*"]
      fr: [Australie, australien, australienne]
      de: [Australien]
      ja: [オーストラリア]
      ko: [오스트레일리아]
      ru: ["Австрали*"]
      ar: [أستراليا]
      pt: [Austrália]
      it: [Australia]
      hi: [ऑस्ट्रेलिया]
      tr: [Avustralya]
      id: [Australia]
      vi: [Australia]
      uk: ["Австралі*"]
      pl: ["Australi*"]
      nl: [Australië]
      fa: [استرالیا]
      he: [אוסטרליה]
  - id: BD
    names:
      en: [Bangladesh, Bangladeshi]
      zh: [孟加拉国]
      es: [Bangladés]
      fr: [Bangladesh]
      de: [Bangladesch]
      ja: [バングラデシュ]
      ko: [방글라데시]
      ru: ["Бангладеш*"]
      ar: [بنغلاديش]
      pt: [Bangladesh]
      it: [Bangladesh]
      hi: [बांग्लादेश]
      tr: [Bangladeş]
      id: [Bangladesh]
      vi: [Bangladesh]
      uk: ["Бангладеш*"]
      pl: [Bangladesz]
      nl: [Bangladesh]
      fa: [بنگلادش]
      he: [בנגלדש]
      bn: ["বাংলাদেশ*"]
      fi: ["Bangladesh*"]
      sw: [Bangladesh]
      th: [บังกลาเทศ]
      ur: [بنگلہ دیش, ڈھاکہ]
  - id: BE
    names:
      en: [Belgium, Belgian]
      zh: [比利时]
      es: [Bélgica]
      fr: [Belgique]
      de: [Belgien]
      ja: [ベルギー]
      ko: [벨기에]
      ru: ["Бельги*"]
      ar: [بلجيكا]
      pt: [Bélgica]
      it: [Belgio]
      hi: [बेल्जियम]
      tr: [Belçika]
      id: [Belgia]
      uk: ["Бельгі*"]
      pl: ["Belgi*"]
      nl: [België]
      fa: [بلژیک]
      he: [בלגיה]
  - id: BR
    names:
      en: [Brazil, Brazilian, Brasília]
      zh: [巴西]
      es: [Brasil, "brasileñ*"]
      fr: [Brésil, brésilien, brésilienne]
      de: [Brasilien, "brasilianisch*"]
      ja: [ブラジル]
      ko: [브라질]
      ru: ["Бразили*"]
      ar: [البرازيل]
      pt: [Brasil, "brasileir*", Brasília, Planalto]
      it: [Brasile, "brasilian*"]
      hi: [ब्राज़ील]
      tr: [Brezilya]
      id: [Brasil]
      vi: [Brazil]
      uk: ["Бразилі*"]
      pl: ["Brazyli*"]
      nl: [Brazilië]
      fa: [برزیل]
      he: [ברזיל]
  - id: CA
    names:
      en: [Canada, Canadian, Ottawa]
      zh: [加拿大]
      es: [Canadá, "canadiense*"]
      fr: [Canada, canadien, canadienne, Ottawa]
      de: [Kanada]
      ja: [カナダ]
      ko: [캐나다]
      ru: ["Канад*"]
      ar: [كندا]
      pt: [Canadá]
      it: [Canada]
      hi: [कनाडा]
      tr: [Kanada]
      id: [Kanada]
      vi: [Canada]
      uk: ["Канад*"]
      pl: ["Kanad*"]
      nl: [Canada]
      fa: [کانادا]
      he: [קנדה]
  - id: CH
    names:
      en: [Switzerland, Swiss, Bern]
      zh: [瑞士]
      es: [Suiza]
      fr: [Suisse, "helvétique*"]
      de: [Schweiz, "schweizerisch*", Schweizer, Bundesrat in Bern]
      ja: [スイス]
      ko: [스위스]
      ru: ["Швейцари*"]
      ar: [سويسرا]
      pt: [Suíça]
      it: [Svizzera]
      hi: [स्विट्ज़रलैंड]
      tr: [İsviçre]
      id: [Swiss]
      vi: [Thụy Sĩ]
      uk: ["Швейцарі*"]
      pl: ["Szwajcari*"]
      nl: [Zwitserland]
      fa: [سوئیس]
      he: [שווייץ]
  - id: CL
    names:
      en: [Chile, Chilean]
      zh: [智利]
      es: [Chile, "chilen*"]
      fr: [Chili]
      de: [Chile]
      ja: [チリ]
      ko: [칠레]
      ru: [Чили]
      ar: [تشيلي]
      pt: [Chile]
      it: [Cile]
      hi: [चिली]
      tr: [Şili]
      id: [Cile]
      vi: [Chile]
      uk: [Чилі]
      pl: [Chile]
      nl: [Chili]
      fa: [شیلی]
      he: [צ׳ילה]
  - id: CN
    names:
      en: [China, Chinese, Beijing, Shanghai, Shenzhen]
      zh: [中国, 我国, 中美, 美中, 北京, 大陆, 中方, 中共]
      es: [China, chino, china, chinos, chinas, Pekín, Beijing]
      fr: [Chine, chinois, chinoise, chinoises, Pékin, "sino-américain*"]
      de: [China, "chinesisch*", Peking]
      ja: [中国, 米中, 北京, 中国政府]
      ko: [중국, 미중, 베이징]
      ru: ["Кита*", "кита*", "Пекин*"]
      ar: [الصين, "صيني*", "الصيني*", بكين]
      pt: [China, chinês, chinesa, chineses, chinesas, Pequim]
      it: [Cina, "cines*", Pechino]
      hi: [चीन, चीनी, बीजिंग]
      tr: [Çin, Çinli, Pekin]
      id: [Tiongkok, China, Beijing, Cina]
      vi: [Trung Quốc, Bắc Kinh]
      uk: ["Кита*", "кита*", "Пекін*"]
      pl: [Chiny, "chińsk*", Chin, Chinach, "Pekin*"]
      nl: [China, Chinees, Chinese, Peking]
      fa: [چین, پکن, چینی]
      he: [סין, "סיני*", בייג׳ינג, "בייג'ינג"]
      bn: [চীন, চীনের, চীনে, চীনা, "বেইজিং*"]
      fi: ["Kiina*", "Peking*"]
      sw: [Uchina]
      th: [จีน, ปักกิ่ง]
      ur: [چین, چین کی, بیجنگ]
  - id: CO
    names:
      en: [Colombia, Colombian]
      zh: [哥伦比亚]
      es: [Colombia, "colombian*"]
      fr: [Colombie]
      de: [Kolumbien]
      ja: [コロンビア]
      ko: [콜롬비아]
      ru: ["Колумби*"]
      ar: [كولومبيا]
      pt: [Colômbia]
      it: [Colombia]
      hi: [कोलंबिया]
      tr: [Kolombiya]
      id: [Kolombia]
      vi: [Colombia]
      uk: ["Колумбі*"]
      pl: ["Kolumbi*"]
      nl: [Colombia]
      fa: [کلمبیا]
      he: [קולומביה]
  - id: CR
    names:
      en: [Costa Rica]
      zh: [哥斯达黎加]
      es: [Costa Rica]
      fr: [Costa Rica]
      de: [Costa Rica]
      ja: [コスタリカ]
      ko: [코스타리카]
      ru: ["Коста-Рика*"]
      ar: [كوستاريكا]
      pt: [Costa Rica]
      it: [Costa Rica]
      hi: [कोस्टा रीका]
      tr: [Kosta Rika]
      id: [Kosta Rika]
      vi: [Costa Rica]
      uk: ["Коста-Рика*"]
      pl: ["Kostaryk*"]
      nl: [Costa Rica]
      fa: [کاستاریکا]
      he: [קוסטה ריקה]
  - id: CZ
    names:
      en: [Czechia]
      zh: [捷克]
      es: [Chequia]
      fr: [Tchéquie]
      de: [Tschechien]
      ja: [チェコ]
      ko: [체코]
      ru: ["Чехи*"]
      ar: [التشيك]
      pt: [Tchéquia]
      it: [Cechia]
      hi: [चेकिया]
      tr: [Çekya]
      id: [Ceko]
      uk: ["Чехі*"]
      pl: ["Czech*"]
      nl: [Tsjechië]
      he: [צ׳כיה]
  - id: DE
    names:
      en: [Germany, German, Berlin, Bundestag]
      zh: [德国, 柏林]
      es: [Alemania, alemán, alemana, Berlín]
      fr: [Allemagne, allemand, allemande, Berlin]
      de: [Deutschland, deutsche, deutscher, deutschen, Bundesrepublik, Berlin, Bundesregierung, Bundestag]
      ja: [ドイツ]
      ko: [독일]
      ru: ["Германи*", "немецк*", "Берлин*"]
      ar: [ألمانيا, "ألماني*", برلين]
      pt: [Alemanha, alemão, alemã, Berlim]
      it: [Germania, "tedesc*", Berlino]
      hi: [जर्मनी]
      tr: [Almanya]
      id: [Jerman]
      vi: [nước Đức]
      uk: ["Німеччин*", "німецьк*"]
      pl: ["Niemc*", "niemieck*"]
      nl: [Duitsland, Duits, Duitse]
      fa: [آلمان]
      he: [גרמניה]
      bn: ["জার্মানি*"]
      fi: [Saksa, Saksan, Saksassa, Saksasta, "saksalai*"]
      sw: [Ujerumani]
      th: [เยอรมนี, เยอรมัน]
      ur: [جرمنی]
  - id: DK
    names:
      en: [Denmark, Danish]
      zh: [丹麦]
      es: [Dinamarca]
      fr: [Danemark]
      de: [Dänemark]
      ja: [デンマーク]
      ko: [덴마크]
      ru: ["Дани*"]
      ar: [الدانمرك]
      pt: [Dinamarca]
      it: [Danimarca]
      hi: [डेनमार्क]
      tr: [Danimarka]
      id: [Denmark]
      vi: [Đan Mạch]
      uk: ["Дані*"]
      pl: [Dania]
      nl: [Denemarken]
      fa: [دانمارک]
      he: [דנמרק]
  - id: EE
    names:
      en: [Estonia]
      zh: [爱沙尼亚]
      es: [Estonia]
      fr: [Estonie]
      de: [Estland]
      ja: [エストニア]
      ko: [에스토니아]
      ru: ["Эстони*"]
      ar: [إستونيا]
      pt: [Estônia]
      it: [Estonia]
      hi: [एस्टोनिया]
      tr: [Estonya]
      id: [Estonia]
      vi: [Estonia]
      uk: ["Естоні*"]
      pl: ["Estoni*"]
      nl: [Estland]
      fa: [استونی]
      he: [אסטוניה]
  - id: EG
    names:
      en: [Egypt, Egyptian]
      zh: [埃及]
      es: [Egipto]
      fr: [Égypte]
      de: [Ägypten]
      ja: [エジプト]
      ko: [이집트]
      ru: ["Египет*"]
      ar: [مصر, "مصري*"]
      pt: [Egito]
      it: [Egitto]
      hi: [मिस्र]
      tr: [Mısır]
      id: [Mesir]
      vi: [Ai Cập]
      uk: ["Єгипет*"]
      pl: [Egipt]
      nl: [Egypte]
      fa: [مصر]
      he: [מצרים]
  - id: ES
    names:
      en: [Spain, Spanish, Madrid]
      zh: [西班牙]
      es: [España, español, española, españoles, Moncloa, Madrid]
      fr: [Espagne, espagnol, espagnole]
      de: [Spanien, "spanisch*"]
      ja: [スペイン]
      ko: [스페인]
      ru: ["Испани*"]
      ar: [إسبانيا]
      pt: [Espanha]
      it: [Spagna]
      hi: [स्पेन]
      tr: [İspanya]
      id: [Spanyol]
      vi: [Tây Ban Nha]
      uk: ["Іспані*"]
      pl: ["Hiszpani*"]
      nl: [Spanje]
      fa: [اسپانیا]
      he: [ספרד]
  - id: ET
    names:
      en: [Ethiopia]
      zh: [埃塞俄比亚]
      es: [Etiopía]
      fr: [Éthiopie]
      de: [Äthiopien]
      ja: [エチオピア]
      ko: [에티오피아]
      ru: ["Эфиопи*"]
      ar: [إثيوبيا]
      pt: [Etiópia]
      it: [Etiopia]
      hi: [इथियोपिया]
      tr: [Etiyopya]
      id: [Etiopia]
      vi: [Ethiopia]
      uk: ["Ефіопі*"]
      pl: ["Etiopi*"]
      nl: [Ethiopië]
      fa: [اتیوپی]
      he: [אתיופיה]
  - id: FI
    names:
      en: [Finland, Finnish]
      zh: [芬兰]
      es: [Finlandia]
      fr: [Finlande]
      de: [Finnland]
      ja: [フィンランド]
      ko: [핀란드]
      ru: ["Финлянди*"]
      ar: [فنلندا]
      pt: [Finlândia]
      it: [Finlandia]
      hi: [फ़िनलैंड]
      tr: [Finlandiya]
      id: [Finlandia]
      vi: [Phần Lan]
      uk: ["Фінлянді*"]
      pl: ["Finlandi*"]
      nl: [Finland]
      fa: [فنلاند]
      he: [פינלנד]
      bn: ["ফিনল্যান্ড*"]
      fi: [Suomi, Suomen, Suomea, Suomessa, Suomeen, Suomesta, Suomelle, "suomalai*"]
      sw: [Ufini]
      th: [ฟินแลนด์]
      ur: [فن لینڈ]
  - id: FR
    names:
      en: [France, French, Paris]
      zh: [法国, 巴黎]
      es: [Francia, francés, francesa, París]
      fr: [France, français, française, françaises, Paris]
      de: [Frankreich, "französisch*", Paris]
      ja: [フランス, 仏政府]
      ko: [프랑스]
      ru: ["Франци*", "француз*"]
      ar: [فرنسا, "فرنسي*", باريس]
      pt: [França, francês, francesa]
      it: [Francia, "frances*", Parigi]
      hi: [फ़्रांस]
      tr: [Fransa]
      id: [Prancis]
      vi: [nước Pháp]
      uk: ["Франці*", "французьк*"]
      pl: ["Francj*", "francusk*"]
      nl: [Frankrijk, Frans, Franse]
      fa: [فرانسه]
      he: [צרפת]
      bn: ["ফ্রান্স*"]
      fi: [Ranska, Ranskan, Ranskassa, Ranskasta]
      sw: [Ufaransa]
      th: [ฝรั่งเศส]
      ur: [فرانس, فرانسیسی]
  - id: GB
    names:
      mul: [UK, U.K.]
      en: [United Kingdom, Britain, British, England, Westminster, London, Great Britain]
      zh: [英国, 伦敦]
      es: [Reino Unido, Gran Bretaña, "británic*", Londres]
      fr: ["Royaume-Uni", "Grande-Bretagne", "britannique*", Londres]
      de: [Vereinigtes Königreich, Großbritannien, "britisch*", London]
      ja: [イギリス, 英国, 英政府, ロンドン]
      ko: [영국]
      ru: ["Великобритани*", "британ*", "Лондон*"]
      ar: [المملكة المتحدة, بريطانيا, "بريطاني*", لندن]
      pt: [Reino Unido, "britânic*", "Grã-Bretanha", Londres]
      it: [Regno Unito, "britannic*", Gran Bretagna, Londra]
      hi: [यूनाइटेड किंगडम, ब्रिटेन, ब्रिटिश]
      tr: [Birleşik Krallık, İngiltere, İngiliz, Britanya]
      id: [Inggris Raya, Inggris]
      vi: [nước Anh]
      uk: [Велика Британія, "британськ*", "Лондон*"]
      pl: [Wielka Brytania, "brytyjsk*", Wielkiej Brytanii]
      nl: [Verenigd Koninkrijk, "Brits*", "Groot-Brittannië"]
      fa: [بریتانیا, انگلیس, لندن]
      he: [בריטניה]
      bn: ["যুক্তরাজ্য*", "ব্রিটেন*", ব্রিটিশ]
      fi: ["Britannia*", "Iso-Britanni*"]
      sw: [Uingereza]
      th: [สหราชอาณาจักร, รัฐบาลอังกฤษ]
      ur: [برطانیہ, برطانوی]
  - id: GR
    names:
      en: [Greece, Greek, Athens]
      zh: [希腊]
      es: [Grecia]
      fr: [Grèce]
      de: [Griechenland]
      ja: [ギリシャ]
      ko: [그리스]
      ru: ["Греци*"]
      ar: [اليونان]
      pt: [Grécia]
      it: [Grecia]
      hi: [यूनान]
      tr: [Yunanistan]
      id: [Yunani]
      vi: [Hy Lạp]
      uk: ["Греці*"]
      pl: ["Grecj*"]
      nl: [Griekenland]
      fa: [یونان]
      he: [יוון]
  - id: HK
    names:
      en: [Hong Kong]
      zh: [香港, 港府, 特区政府]
      es: [Hong Kong]
      fr: [Hong Kong]
      de: [Hongkong]
      ja: [香港]
      ko: [홍콩]
      ru: ["Гонконг*"]
      ar: [هونج كونج]
      pt: [Hong Kong]
      it: [Hong Kong]
      hi: [हाँग काँग]
      tr: [Hong Kong]
      id: [Hong Kong]
      vi: [Hồng Kông]
      uk: ["Гонконг*"]
      pl: [Hongkong]
      nl: [Hongkong]
      fa: [هنگکنگ]
      he: [הונג קונג]
  - id: HU
    names:
      en: [Hungary]
      zh: [匈牙利]
      es: [Hungría]
      fr: [Hongrie]
      de: [Ungarn]
      ja: [ハンガリー]
      ko: [헝가리]
      ru: ["Венгри*"]
      ar: [هنغاريا]
      pt: [Hungria]
      it: [Ungheria]
      hi: [हंगरी]
      tr: [Macaristan]
      id: [Hungaria]
      vi: [Hungary]
      uk: ["Угорщин*"]
      pl: [Węgry]
      nl: [Hongarije]
      fa: [مجارستان]
      he: [הונגריה]
  - id: ID
    names:
      en: [Indonesia, Indonesian, Jakarta]
      zh: [印度尼西亚]
      es: [Indonesia]
      fr: [Indonésie]
      de: [Indonesien]
      ja: [インドネシア]
      ko: [인도네시아]
      ru: ["Индонези*"]
      ar: [إندونيسيا]
      pt: [Indonésia]
      it: [Indonesia]
      hi: [इंडोनीशिया]
      tr: [Endonezya]
      id: [Indonesia, Jakarta]
      vi: [Indonesia]
      uk: ["Індонезі*"]
      pl: ["Indonezj*"]
      nl: [Indonesië]
      fa: [اندونزی]
      he: [אינדונזיה]
  - id: IE
    names:
      en: [Ireland, Irish, Dublin]
      zh: [爱尔兰]
      es: [Irlanda]
      fr: [Irlande]
      de: [Irland]
      ja: [アイルランド]
      ko: [아일랜드]
      ru: ["Ирланди*"]
      ar: [أيرلندا]
      pt: [Irlanda]
      it: [Irlanda]
      hi: [आयरलैंड]
      tr: [İrlanda]
      id: [Irlandia]
      vi: [Ireland]
      uk: ["Ірланді*"]
      pl: ["Irlandi*"]
      nl: [Ierland]
      fa: [ایرلند]
      he: [אירלנד]
  - id: IL
    names:
      en: [Israel, Israeli]
      zh: [以色列]
      es: [Israel]
      fr: [Israël]
      de: [Israel]
      ja: [イスラエル]
      ko: [이스라엘]
      ru: ["Израил*"]
      ar: [إسرائيل]
      pt: [Israel]
      it: [Israele]
      hi: [इज़राइल]
      tr: [İsrail]
      id: [Israel]
      vi: [Israel]
      uk: ["Ізраїл*"]
      pl: [Izrael]
      nl: [Israël]
      fa: [اسرائیل]
      he: [ישראל, "ישראלי*", הכנסת]
  - id: IN
    names:
      en: [India, Indian, New Delhi, Delhi]
      zh: [印度, 新德里]
      es: [India, Nueva Delhi]
      fr: [Inde, indien, indienne, New Delhi]
      de: [Indien, "indisch*", "Neu-Delhi"]
      ja: [インド]
      ko: [인도 정부, 인도 총리, 뉴델리]
      ru: ["Инди*", "индийск*"]
      ar: [الهند]
      pt: [Índia]
      it: [India]
      hi: [भारत, केंद्र सरकार, भारतीय, नई दिल्ली, दिल्ली]
      tr: [Hindistan]
      id: [India]
      vi: [Ấn Độ]
      uk: ["Інді*"]
      pl: [Indie]
      nl: [India]
      fa: [هند]
      he: [הודו]
      bn: [ভারত, ভারতের, ভারতে, "ভারতীয়*", দিল্লি, দিল্লিতে]
      fi: [Intia, Intian, Intiassa, Intiasta, "intialai*"]
      sw: [India]
      th: [อินเดีย]
      ur: [بھارت, بھارتی, انڈیا, نئی دہلی]
  - id: IR
    names:
      en: [Iran, Iranian, Tehran]
      zh: [伊朗]
      es: [Irán]
      fr: [Iran]
      de: [Iran]
      ja: [イラン]
      ko: [테헤란]
      ru: [Иран]
      ar: [إيران]
      pt: [Irã]
      it: [Iran]
      hi: [ईरान]
      tr: [İran]
      id: [Iran]
      vi: [Iran]
      uk: [Іран]
      pl: [Iran]
      nl: [Iran]
      fa: [ایران, ایرانی, تهران]
      he: [איראן]
  - id: IT
    names:
      en: [Italy, Italian, Rome]
      zh: [意大利]
      es: [Italia, "italian*"]
      fr: [Italie, italien, italienne]
      de: [Italien, "italienisch*", Rom]
      ja: [イタリア]
      ko: [이탈리아]
      ru: ["Итали*"]
      ar: [إيطاليا]
      pt: [Itália]
      it: [Italia, "italian*", Roma]
      hi: [इटली]
      tr: [İtalya]
      id: [Italia]
      uk: ["Італі*"]
      pl: ["Włoch*"]
      nl: [Italië]
      fa: [ایتالیا]
      he: [איטליה]
  - id: JP
    names:
      en: [Japan, Japanese, Tokyo]
      zh: [日本, 东京, 日方]
      es: [Japón, japonés, japonesa, Tokio]
      fr: [Japon, japonais, japonaise, Tokyo]
      de: [Japan, "japanisch*", Tokio]
      ja: [日本, 東京, 国会]
      ko: [일본]
      ru: ["Япони*", "японск*", Токио]
      ar: [اليابان]
      pt: [Japão, japonês, japonesa]
      it: [Giappone, "giappones*"]
      hi: [जापान]
      tr: [Japonya]
      id: [Jepang]
      vi: [Nhật Bản]
      uk: ["Японі*"]
      pl: ["Japoni*"]
      nl: [Japan]
      fa: [ژاپن]
      he: [יפן]
      bn: ["জাপান*"]
      fi: ["Japani*"]
      sw: [Japani]
      th: [ญี่ปุ่น]
      ur: [جاپان, جاپانی]
  - id: KE
    names:
      en: [Kenya, Kenyan]
      zh: [肯尼亚]
      es: [Kenia]
      fr: [Kenya]
      de: [Kenia]
      ja: [ケニア]
      ko: [케냐]
      ru: ["Кени*"]
      ar: [كينيا]
      pt: [Quênia]
      it: [Kenya]
      hi: [केन्या]
      tr: [Kenya]
      id: [Kenya]
      vi: [Kenya]
      uk: ["Кені*"]
      pl: [Kenia]
      nl: [Kenia]
      fa: [کنیا]
      he: [קניה]
      bn: ["কেনিয়া*"]
      fi: [Kenia, Kenian, Keniassa, "kenialai*"]
      sw: [Kenya, Nairobi]
      th: [เคนยา]
      ur: [کینیا]
  - id: KR
    names:
      en: [South Korea, Korea, Korean, South Korean, Seoul]
      zh: [韩国, 首尔, 南韩]
      es: [Corea del Sur, "surcorean*", Seúl]
      fr: [Corée du Sud, "sud-coréen*", Séoul]
      de: [Südkorea, "südkoreanisch*", Seoul]
      ja: [韓国, ソウル]
      ko: [대한민국, 한국, 우리나라, 우리 정부, 국내, 서울]
      ru: [Республика Корея, "южнокорейск*", "Сеул*", Южная Корея, Южной Кореи]
      ar: [كوريا الجنوبية]
      pt: [Coreia do Sul]
      it: [Corea del Sud, "sudcorean*", Seul]
      hi: [दक्षिण कोरिया]
      tr: [Güney Kore]
      id: [Korea Selatan]
      vi: [Hàn Quốc]
      uk: [Південна Корея]
      pl: [Korea Południowa]
      nl: ["Zuid-Korea"]
      fa: [کرهٔ جنوبی]
      he: [קוריאה הדרומית]
      bn: ["দক্ষিণ কোরিয়া*"]
      fi: ["Etelä-Korea*"]
      sw: [Korea Kusini]
      th: [เกาหลีใต้]
      ur: [جنوبی کوریا]
  - id: KZ
    names:
      en: [Kazakhstan, Kazakh]
      zh: [哈萨克斯坦]
      es: [Kazajistán]
      fr: [Kazakhstan]
      de: [Kasachstan]
      ja: [カザフスタン]
      ko: [카자흐스탄]
      ru: ["Казахстан*"]
      ar: [كازاخستان]
      pt: [Cazaquistão]
      it: [Kazakistan]
      hi: [क़ाज़ाक़स्तान]
      tr: [Kazakistan]
      id: [Kazakhstan]
      vi: [Kazakhstan]
      uk: ["Казахстан*"]
      pl: [Kazachstan]
      nl: [Kazachstan]
      fa: [قزاقستان]
      he: [קזחסטן]
  - id: LK
    names:
      en: [Sri Lanka]
      zh: [斯里兰卡]
      es: [Sri Lanka]
      fr: [Sri Lanka]
      de: [Sri Lanka]
      ja: [スリランカ]
      ko: [스리랑카]
      ru: ["Шри-Ланка*"]
      ar: [سريلانكا]
      pt: [Sri Lanka]
      it: [Sri Lanka]
      hi: [श्रीलंका]
      tr: [Sri Lanka]
      id: [Sri Lanka]
      vi: [Sri Lanka]
      uk: ["Шрі-Ланка*"]
      pl: [Sri Lanka]
      nl: [Sri Lanka]
      fa: [سریلانکا]
      he: [סרי לנקה]
  - id: LT
    names:
      en: [Lithuania]
      zh: [立陶宛]
      es: [Lituania]
      fr: [Lituanie]
      de: [Litauen]
      ja: [リトアニア]
      ko: [리투아니아]
      ru: ["Литв*"]
      ar: [ليتوانيا]
      pt: [Lituânia]
      it: [Lituania]
      hi: [लिथुआनिया]
      tr: [Litvanya]
      id: [Lituania]
      vi: [Litva]
      uk: ["Литв*"]
      pl: [Litwa]
      nl: [Litouwen]
      fa: [لیتوانی]
      he: [ליטא]
  - id: LU
    names:
      en: [Luxembourg]
      zh: [卢森堡]
      es: [Luxemburgo]
      fr: [Luxembourg]
      de: [Luxemburg]
      ja: [ルクセンブルク]
      ko: [룩셈부르크]
      ru: ["Люксембург*"]
      ar: [لوكسمبورغ]
      pt: [Luxemburgo]
      it: [Lussemburgo]
      hi: [लग्ज़मबर्ग]
      tr: [Lüksemburg]
      id: [Luksemburg]
      vi: [Luxembourg]
      uk: ["Люксембург*"]
      pl: [Luksemburg]
      nl: [Luxemburg]
      fa: [لوکزامبورگ]
      he: [לוקסמבורג]
  - id: LV
    names:
      en: [Latvia]
      zh: [拉脱维亚]
      es: [Letonia]
      fr: [Lettonie]
      de: [Lettland]
      ja: [ラトビア]
      ko: [라트비아]
      ru: ["Латви*"]
      ar: [لاتفيا]
      pt: [Letônia]
      it: [Lettonia]
      hi: [लातविया]
      tr: [Letonya]
      id: [Latvia]
      vi: [Latvia]
      uk: ["Латві*"]
      pl: [Łotwa]
      nl: [Letland]
      fa: [لتونی]
      he: [לטביה]
  - id: MA
    names:
      en: [Morocco]
      zh: [摩洛哥]
      es: [Marruecos]
      fr: [Maroc]
      de: [Marokko]
      ja: [モロッコ]
      ko: [모로코]
      ru: ["Марокк*"]
      ar: [المغرب]
      pt: [Marrocos]
      it: [Marocco]
      hi: [मोरक्को]
      tr: [Fas]
      id: [Maroko]
      vi: ["Ma-rốc"]
      uk: ["Марокк*"]
      pl: [Maroko]
      nl: [Marokko]
      fa: [مراکش]
  - id: MX
    names:
      en: [Mexico, Mexican]
      zh: [墨西哥]
      es: [México, "mexican*", CDMX]
      fr: [Mexique]
      de: [Mexiko]
      ja: [メキシコ]
      ko: [멕시코]
      ru: ["Мексик*"]
      ar: [المكسيك]
      pt: [México]
      it: [Messico]
      hi: [मेक्सिको]
      tr: [Meksika]
      id: [Meksiko]
      vi: [Mexico]
      uk: ["Мексик*"]
      pl: [Meksyk]
      nl: [Mexico]
      fa: [مکزیک]
      he: [מקסיקו]
  - id: MY
    names:
      en: [Malaysia, Malaysian]
      zh: [马来西亚]
      es: [Malasia]
      fr: [Malaisie]
      de: [Malaysia]
      ja: [マレーシア]
      ko: [말레이시아]
      ru: ["Малайзи*"]
      ar: [ماليزيا]
      pt: [Malásia]
      it: [Malaysia]
      hi: [मलेशिया]
      tr: [Malezya]
      id: [Malaysia]
      uk: ["Малайзі*"]
      pl: ["Malezj*"]
      nl: [Maleisië]
      fa: [مالزی]
      he: [מלזיה]
  - id: NG
    names:
      en: [Nigeria, Nigerian]
      zh: [尼日利亚]
      es: [Nigeria]
      fr: [Nigeria]
      de: [Nigeria]
      ja: [ナイジェリア]
      ko: [나이지리아]
      ru: ["Нигери*"]
      ar: [نيجيريا]
      pt: [Nigéria]
      it: [Nigeria]
      hi: [नाइजीरिया]
      tr: [Nijerya]
      id: [Nigeria]
      vi: [Nigeria]
      uk: ["Нігері*"]
      pl: ["Nigeri*"]
      nl: [Nigeria]
      fa: [نیجریه]
      he: [ניגריה]
  - id: NL
    names:
      en: [Netherlands, Dutch, The Hague]
      zh: [荷兰]
      es: [Países Bajos]
      fr: ["Pays-Bas", néerlandais, néerlandaise]
      de: [Niederlande, "niederländisch*"]
      ja: [オランダ]
      ko: [네덜란드]
      ru: ["Нидерланды*"]
      ar: [هولندا]
      pt: [Países Baixos]
      it: [Paesi Bassi]
      hi: [नीदरलैंड]
      tr: [Hollanda]
      id: [Belanda]
      vi: [Hà Lan]
      uk: ["Нідерланд*"]
      pl: ["Holandi*"]
      nl: [Nederland, Nederlands, Nederlandse, Den Haag]
      fa: [هلند]
      he: [הולנד]
  - id: "NO"
    names:
      en: [Norway, Norwegian]
      zh: [挪威]
      es: [Noruega]
      fr: [Norvège]
      de: [Norwegen]
      ja: [ノルウェー]
      ko: [노르웨이]
      ru: ["Норвеги*"]
      ar: [النرويج]
      pt: [Noruega]
      it: [Norvegia]
      hi: [नॉर्वे]
      tr: [Norveç]
      id: [Norwegia]
      vi: [Na Uy]
      uk: ["Норвегі*"]
      pl: ["Norwegi*"]
      nl: [Noorwegen]
      fa: [نروژ]
      he: [נורווגיה]
  - id: NZ
    names:
      en: [New Zealand, "New Zealander*"]
      zh: [新西兰]
      es: [Nueva Zelanda]
      fr: ["Nouvelle-Zélande"]
      de: [Neuseeland]
      ja: [ニュージーランド]
      ko: [뉴질랜드]
      ru: [Новая Зеландия]
      ar: [نيوزيلندا]
      pt: [Nova Zelândia]
      it: [Nuova Zelanda]
      hi: [न्यूज़ीलैंड]
      tr: [Yeni Zelanda]
      id: [Selandia Baru]
      vi: [New Zealand]
      uk: [Нова Зеландія]
      pl: [Nowa Zelandia]
      nl: ["Nieuw-Zeeland"]
      fa: [نیوزیلند]
      he: [ניו זילנד]
  - id: PE
    names:
      en: [Peru, Peruvian]
      zh: [秘鲁]
      es: [Perú, "peruan*"]
      fr: [Pérou]
      de: [Peru]
      ja: [ペルー]
      ko: [페루]
      ru: [Перу]
      ar: [بيرو]
      it: [Perù]
      hi: [पेरू]
      tr: [Peru]
      id: [Peru]
      vi: [Peru]
      uk: [Перу]
      pl: [Peru]
      nl: [Peru]
      fa: [پرو]
      he: [פרו]
  - id: PH
    names:
      en: [Philippines, Philippine, Filipino, Manila]
      zh: [菲律宾]
      es: [Filipinas]
      fr: [Philippines]
      de: [Philippinen]
      ja: [フィリピン]
      ko: [필리핀]
      ru: ["Филиппины*"]
      ar: [الفلبين]
      pt: [Filipinas]
      it: [Filippine]
      hi: [फ़िलिपींस]
      tr: [Filipinler]
      id: [Filipina]
      vi: [Philippines]
      uk: ["Філіппін*"]
      pl: ["Filipin*"]
      nl: [Filipijnen]
      fa: [فیلیپین]
      he: [הפיליפינים]
  - id: PK
    names:
      en: [Pakistan, Pakistani]
      zh: [巴基斯坦]
      es: [Pakistán]
      fr: [Pakistan]
      de: [Pakistan]
      ja: [パキスタン]
      ko: [파키스탄]
      ru: ["Пакистан*"]
      ar: [باكستان]
      pt: [Paquistão]
      it: [Pakistan]
      hi: [पाकिस्तान]
      tr: [Pakistan]
      id: [Pakistan]
      vi: [Pakistan]
      uk: ["Пакистан*"]
      pl: [Pakistan]
      nl: [Pakistan]
      fa: [پاکستان]
      he: [פקיסטן]
      bn: ["পাকিস্তান*"]
      fi: ["Pakistan*"]
      sw: [Pakistan]
      th: [ปากีสถาน]
      ur: [پاکستان, پاکستانی, اسلام آباد]
  - id: PL
    names:
      en: [Poland, Polish, Warsaw]
      zh: [波兰]
      es: [Polonia]
      fr: [Pologne]
      de: [Polen]
      ja: [ポーランド]
      ko: [폴란드]
      ru: ["Польш*"]
      ar: [بولندا]
      pt: [Polônia]
      it: [Polonia]
      hi: [पोलैंड]
      tr: [Polonya]
      id: [Polandia]
      vi: [Ba Lan]
      uk: ["Польщ*"]
      pl: ["Polsk*", polski, polska, polskie, polskich, Polsce, Polski, "Warszaw*"]
      nl: [Polen]
      fa: [لهستان]
      he: [פולין]
  - id: PT
    names:
      en: [Portugal, Portuguese, Lisbon]
      zh: [葡萄牙]
      es: [Portugal]
      fr: [Portugal]
      de: [Portugal]
      ja: [ポルトガル]
      ko: [포르투갈]
      ru: ["Португали*"]
      ar: [البرتغال]
      pt: [Portugal, português, portuguesa, Lisboa]
      it: [Portogallo]
      hi: [पुर्तगाल]
      tr: [Portekiz]
      id: [Portugal]
      vi: [Bồ Đào Nha]
      uk: ["Португалі*"]
      pl: ["Portugali*"]
      nl: [Portugal]
      fa: [پرتغال]
      he: [פורטוגל]
  - id: QA
    names:
      en: [Qatar, Qatari]
      zh: [卡塔尔]
      es: [Catar]
      fr: [Qatar]
      de: [Katar]
      ja: [カタール]
      ko: [카타르]
      ru: ["Катар*"]
      ar: [دولة قطر, الدوحة, "قطري*"]
      pt: [Catar]
      it: [Qatar]
      hi: [क़तर]
      tr: [Katar]
      id: [Qatar]
      vi: [Qatar]
      uk: ["Катар*"]
      pl: [Katar]
      nl: [Qatar]
      he: [קטאר]
  - id: RO
    names:
      en: [Romania]
      zh: [罗马尼亚]
      es: [Rumanía]
      fr: [Roumanie]
      de: [Rumänien]
      ja: [ルーマニア]
      ko: [루마니아]
      ru: ["Румыни*"]
      ar: [رومانيا]
      pt: [Romênia]
      it: [Romania]
      hi: [रोमानिया]
      tr: [Romanya]
      id: [Rumania]
      vi: [Romania]
      uk: ["Румуні*"]
      pl: ["Rumuni*"]
      nl: [Roemenië]
      fa: [رومانی]
      he: [רומניה]
  - id: RU
    names:
      en: [Russia, Russian, Moscow, Kremlin]
      zh: [俄罗斯, 莫斯科, 俄方]
      es: [Rusia, "rus*", Moscú]
      fr: [Russie, russe, russes, Moscou]
      de: [Russland, "russisch*", Moskau]
      ja: [ロシア]
      ko: [러시아]
      ru: ["Росси*", "российск*", РФ, "Москв*"]
      ar: [روسيا, "روسي*", موسكو]
      pt: [Rússia]
      it: [Russia, "russ*", Mosca]
      hi: [रूस]
      tr: [Rusya]
      id: [Rusia]
      vi: [nước Nga]
      uk: ["Росі*", "російськ*"]
      pl: [Rosja, "rosyjsk*"]
      nl: [Rusland]
      fa: [روسیه]
      he: [רוסיה, "רוסי*"]
      bn: ["রাশিয়া*"]
      fi: ["Venäjä*", "venäläi*"]
      sw: [Urusi]
      th: [รัสเซีย]
      ur: [روس, روسی]
  - id: RW
    names:
      en: [Rwanda]
      zh: [卢旺达]
      es: [Ruanda]
      fr: [Rwanda]
      de: [Ruanda]
      ja: [ルワンダ]
      ko: [르완다]
      ru: ["Руанд*"]
      ar: [رواندا]
      pt: [Ruanda]
      it: [Ruanda]
      hi: [रवांडा]
      tr: [Ruanda]
      id: [Rwanda]
      vi: [Rwanda]
      uk: ["Руанд*"]
      pl: ["Rwand*"]
      nl: [Rwanda]
      fa: [رواندا]
      he: [רואנדה]
  - id: SA
    names:
      en: [Saudi Arabia, Saudi, Riyadh]
      zh: [沙特阿拉伯]
      es: [Arabia Saudí]
      fr: [Arabie saoudite]
      de: ["Saudi-Arabien"]
      ja: [サウジアラビア]
      ko: [사우디아라비아]
      ru: [Саудовская Аравия]
      ar: [المملكة العربية السعودية, السعودية, "سعودي*", الرياض]
      pt: [Arábia Saudita]
      it: [Arabia Saudita]
      hi: [सऊदी अरब]
      tr: [Suudi Arabistan]
      id: [Arab Saudi]
      vi: ["Ả Rập Xê-út"]
      uk: [Саудівська Аравія]
      pl: [Arabia Saudyjska]
      nl: ["Saoedi-Arabië"]
      fa: [عربستان سعودی]
      he: [ערב הסעודית]
  - id: SE
    names:
      en: [Sweden, Swedish]
      zh: [瑞典]
      es: [Suecia]
      fr: [Suède]
      de: [Schweden]
      ja: [スウェーデン]
      ko: [스웨덴]
      ru: ["Швеци*"]
      ar: [السويد]
      pt: [Suécia]
      it: [Svezia]
      hi: [स्वीडन]
      tr: [İsveç]
      id: [Swedia]
      vi: [Thụy Điển]
      uk: ["Швеці*"]
      pl: ["Szwecj*"]
      nl: [Zweden]
      fa: [سوئد]
      he: [שוודיה]
  - id: SG
    names:
      en: [Singapore, Singaporean]
      zh: [新加坡]
      es: [Singapur]
      fr: [Singapour]
      de: [Singapur]
      ja: [シンガポール]
      ko: [싱가포르]
      ru: ["Сингапур*"]
      ar: [سنغافورة]
      pt: [Singapura]
      it: [Singapore]
      hi: [सिंगापुर]
      tr: [Singapur]
      id: [Singapura]
      vi: [Singapore]
      uk: ["Сінгапур*"]
      pl: [Singapur]
      nl: [Singapore]
      fa: [سنگاپور]
      he: [סינגפור]
  - id: TH
    names:
      en: [Thailand, Thai, Bangkok]
      zh: [泰国]
      es: [Tailandia]
      fr: [Thaïlande]
      de: [Thailand]
      ja: [タイ政府, バンコク]
      ko: [태국]
      ru: ["Таиланд*"]
      ar: [تايلاند]
      pt: [Tailândia]
      it: [Thailandia]
      hi: [थाईलैंड]
      tr: [Tayland]
      id: [Thailand]
      vi: [Thái Lan]
      uk: ["Таїланд*"]
      pl: ["Tajlandi*"]
      nl: [Thailand]
      fa: [تایلند]
      he: [תאילנד]
      bn: ["থাইল্যান্ড*"]
      fi: ["Thaimaa*", "thaimaalai*"]
      sw: [Thailand]
      th: [ประเทศไทย, รัฐบาลไทย, กรุงเทพฯ]
      ur: [تھائی لینڈ]
  - id: TR
    names:
      en: [Turkish, Turkey, Ankara]
      zh: [土耳其]
      es: [Turquía]
      fr: [Turquie]
      de: [Türkei]
      ja: [トルコ]
      ko: [튀르키예]
      ru: ["Турци*"]
      ar: [تركيا]
      pt: [Turquia]
      it: [Turchia]
      hi: [तुर्किये]
      tr: [Türkiye, TBMM, Ankara, Türk]
      id: [Turki]
      vi: [Thổ Nhĩ Kỳ]
      uk: ["Туреччин*"]
      pl: ["Turcj*"]
      nl: [Turkije]
      fa: [ترکیه]
      he: [טורקיה]
  - id: TW
    names:
      en: [Taiwan, Taiwanese, Taipei]
      zh: [台湾, 台北, 立法院, 行政院]
      es: [Taiwán]
      fr: [Taïwan]
      de: [Taiwan]
      ja: [台湾]
      ko: [대만]
      ru: ["Тайван*"]
      ar: [تايوان]
      pt: [Taiwan]
      it: [Taiwan]
      hi: [ताइवान]
      tr: [Tayvan]
      id: [Taiwan]
      vi: [Đài Loan]
      uk: ["Тайван*"]
      pl: [Tajwan]
      nl: [Taiwan]
      fa: [تایوان]
      he: [טייוואן]
  - id: TZ
    names:
      en: [Tanzania, Tanzanian, Zanzibar]
      zh: [坦桑尼亚]
      fr: [Tanzanie]
      de: [Tansania]
      ja: [タンザニア]
      ko: [탄자니아]
      ru: ["Танзани*"]
      ar: [تنزانيا]
      hi: [तंजानिया]
      bn: ["তানজানিয়া*"]
      fi: ["Tansania*"]
      sw: [Tanzania, Zanzibar, Dodoma]
      th: [แทนซาเนีย]
      ur: [تنزانیہ]
  - id: UA
    names:
      en: [Ukraine, Ukrainian, Kyiv]
      zh: [乌克兰]
      es: [Ucrania]
      fr: [Ukraine]
      de: [Ukraine]
      ja: [ウクライナ]
      ko: [우크라이나]
      ru: ["Украин*", "украинск*", "Киев*"]
      ar: [أوكرانيا]
      pt: [Ucrânia]
      it: [Ucraina]
      hi: [यूक्रेन]
      tr: [Ukrayna]
      id: [Ukraina]
      vi: [Ukraina]
      uk: ["Україн*", "українськ*", "Київ*", "Києв*"]
      pl: ["Ukrain*"]
      nl: [Oekraïne]
      fa: [اوکراین]
      he: [אוקראינה]
  - id: US
    names:
      mul: [USA, US, U.S., U.S, EUA, EEUU, EE.UU., EE. UU., EE UU]
      en: [United States, America, American, Americans, Washington, California, Colorado, Texas, Florida, Illinois, Utah, New York State, Tennessee, Virginia lawmakers]
      zh: [美国, 美方, 中美, 美中, 美政府, 加州, 加利福尼亚, 华盛顿, 科罗拉多, 美国总统, 纽约州]
      es: [Estados Unidos, "estadounidense*", Washington, California, "norteamerican*"]
      fr: ["États-Unis", "Etats-Unis", américain, américaine, américains, américaines, Washington, Californie, "sino-américain*"]
      de: [Vereinigte Staaten, USA, "amerikanisch*", Washington, Kalifornien, Vereinigten Staaten, "US-Regierung", "US-Präsident*"]
      ja: [アメリカ合衆国, 米国, アメリカ, 米政府, 米大統領, カリフォルニア, 米中, ワシントン]
      ko: [미국, 미중, 캘리포니아, 워싱턴]
      ru: [Соединенные Штаты Америки, США, "американск*", "Вашингтон*", "Калифорни*"]
      ar: [الولايات المتحدة, "الأميركي*", "الأمريكي*", "أمريكي*", "أميركي*", أمريكا, أميركا, واشنطن, كاليفورنيا]
      pt: [Estados Unidos, "norte-american*", americano, americana, americanos, Washington, Califórnia]
      it: [Stati Uniti, "american*", "statunitens*", USA, Usa, Washington]
      hi: [संयुक्त राज्य अमेरिका, अमेरिका, अमेरिकी, वाशिंगटन, वॉशिंगटन, कैलिफोर्निया]
      tr: [Amerika Birleşik Devletleri, ABD, Amerikan, Amerika, Washington]
      id: [Amerika Serikat, AS, Amerika, Washington]
      vi: [Hoa Kỳ, Mỹ, Washington]
      uk: [Сполучені Штати, США, "американськ*", "Вашингтон*"]
      pl: [Stany Zjednoczone, USA, "amerykańsk*", Stanów Zjednoczonych, Stanach Zjednoczonych, "Waszyngton*"]
      nl: [Verenigde Staten, VS, "Amerikaans*", Washington]
      fa: [ایالات متحده, آمریکا, امریکا, واشنگتن]
      he: [ארצות הברית, "ארה\"ב", ארה״ב, "אמריקאי*", וושינגטון]
      bn: ["যুক্তরাষ্ট্র*", মার্কিন, আমেরিকা, আমেরিকার, "ওয়াশিংটন*"]
      fi: ["Yhdysval*", "Washington*"]
      sw: [Marekani]
      th: [สหรัฐ]
      ur: [امریکا, امریکہ, امریکی, واشنگٹن]
  - id: UY
    names:
      en: [Uruguay]
      zh: [乌拉圭]
      es: [Uruguay]
      fr: [Uruguay]
      de: [Uruguay]
      ja: [ウルグアイ]
      ko: [우루과이]
      ru: ["Уругва*"]
      ar: [أورغواي]
      pt: [Uruguai]
      it: [Uruguay]
      hi: [उरूग्वे]
      tr: [Uruguay]
      id: [Uruguay]
      vi: [Uruguay]
      uk: ["Уругва*"]
      pl: [Urugwaj]
      nl: [Uruguay]
      fa: [اروگوئه]
      he: [אורוגוואי]
  - id: VN
    names:
      en: [Vietnam, Vietnamese, Hanoi]
      zh: [越南]
      es: [Vietnam]
      fr: [Viêt Nam]
      de: [Vietnam]
      ja: [ベトナム]
      ko: [베트남]
      ru: ["Вьетнам*"]
      ar: [فيتنام]
      pt: [Vietnã]
      it: [Vietnam]
      hi: [वियतनाम]
      tr: [Vietnam]
      id: [Vietnam]
      vi: [Việt Nam, Hà Nội]
      uk: ["В'єтнам*"]
      pl: [Wietnam]
      nl: [Vietnam]
      fa: [ویتنام]
      he: [וייטנאם]
  - id: ZA
    names:
      en: [South Africa, South African]
      zh: [南非]
      es: [Sudáfrica]
      fr: [Afrique du Sud]
      de: [Südafrika]
      ja: [南アフリカ]
      ko: [남아프리카]
      ru: ["Южно-Африканская Республика"]
      ar: [جنوب أفريقيا]
      pt: [África do Sul]
      it: [Sudafrica]
      hi: [दक्षिण अफ़्रीका]
      tr: [Güney Afrika]
      id: [Afrika Selatan]
      vi: [Nam Phi]
      uk: ["Південно-Африканська Республіка"]
      pl: [Republika Południowej Afryki]
      nl: ["Zuid-Afrika"]
      fa: [افریقای جنوبی]
      he: [דרום אפריקה]

"""#,
    "lexicon/organisations.yaml": #"""
# Regulators, ministries, international bodies, laboratories and companies. `jurisdictions` are implied by the name.
kind: organisation
entries:
  - {id: "org:european-commission", names: {en: [European Commission, EU Commission], zh: [欧盟委员会, 欧委会, 欧洲执委会, 欧盟执委会, 歐盟執委會], es: [Comisión Europea], fr: [Commission européenne], de: [EU-Kommission, Europäische Kommission, Europäischen Kommission, EU Kommission], ja: [欧州委員会], ko: [집행위원회, 유럽연합 집행위원회, EU 집행위], ru: ["Еврокомисси*", Европейская комиссия, Европейской комиссии, Европейскую комиссию], ar: [المفوضية الأوروبية, مفوضية الأوروبية], pt: [Comissão Europeia], it: [Commissione europea, Commissione Europea], hi: [यूरोपीय आयोग], tr: [Avrupa Komisyonu, AB Komisyonu], id: [Komisi Eropa], vi: [Ủy ban châu Âu, Ủy ban Châu Âu], uk: ["Єврокомісі*", Європейська комісія, Європейської комісії, Європейській комісії], pl: [Komisja Europejska, Komisji Europejskiej, Komisję Europejską, Komisją Europejską], nl: [Europese Commissie, EU-commissie], fa: [کمیسیون اروپا, کمیسیون اتحادیه اروپا], he: [הנציבות האירופית, נציבות האירופית], fi: ["EU-komissio*", "Euroopan komissio*"], sw: [Tume ya Ulaya], th: [คณะกรรมาธิการยุโรป], ur: [یورپی کمیشن], bn: ["ইউরোপীয় কমিশন*"]}, jurisdictions: [EU]}
  - {id: "org:european-parliament", names: {en: [European Parliament], zh: [欧洲议会, 欧洲议会议员], es: [Parlamento Europeo, Eurocámara, Parlamento europeo], fr: [Parlement européen, eurodéputés], de: [Europaparlament, EU-Parlament, Europäische Parlament, Europäischen Parlament, Europäischen Parlaments, EU-Parlaments, Europaparlaments, EU-Abgeordnete, EU-Abgeordneten], ja: [欧州議会], ko: [유럽의회], ru: ["Европарламент*", Европейский парламент, Европейского парламента], ar: [البرلمان الأوروبي, برلمان الأوروبي], pt: [Parlamento Europeu, Parlamento europeu], it: [Parlamento europeo, Europarlamento, Eurocamera], pl: [Parlament Europejski, Parlamentu Europejskiego, Parlamencie Europejskim, Europarlament], nl: [Europees Parlement, Europese Parlement], uk: ["Європарламент*", Європейський парламент, Європейського парламенту], hi: [यूरोपीय संसद], tr: [Avrupa Parlamentosu], id: [Parlemen Eropa], vi: [Nghị viện châu Âu], fa: [پارلمان اروپا], he: [הפרלמנט האירופי, פרלמנט האירופי], fi: ["Euroopan parlament*", "EU-parlament*", "europarlament*"], sw: [Bunge la Ulaya], th: [รัฐสภายุโรป], ur: [یورپی پارلیمنٹ, یورپی پارلیمان], bn: ["ইউরোপীয় পার্লামেন্ট*"]}, jurisdictions: [EU]}
  - {id: "org:eu-ai-office", names: {en: [EU AI Office, European AI Office, Commission's AI Office], de: [KI-Büro, KI-Amt, Europäisches KI-Büro, EU-KI-Büro, Europäisches Amt für Künstliche Intelligenz], fr: [Bureau de l'IA, Bureau européen de l'IA, Bureau de l’IA], es: [Oficina Europea de IA, Oficina de IA], it: [Ufficio per l'IA, Ufficio europeo per l'IA], zh: [欧盟人工智能办公室, 欧洲人工智能办公室], ja: [欧州AIオフィス], ko: [EU AI 사무국], pt: [Gabinete Europeu da IA, Serviço Europeu para a IA, Gabinete da IA da UE], nl: [AI-bureau, Europese AI-bureau], pl: [Urząd ds. AI, Europejski Urząd ds. Sztucznej Inteligencji], uk: [Офіс ЄС з ШІ], ru: [Офис ЕС по ИИ, европейский офис по ИИ], tr: [AB Yapay Zeka Ofisi]}, jurisdictions: [EU]}
  - {id: "org:edpb", names: {mul: [EDPB], en: [European Data Protection Board], de: [Europäische Datenschutzausschuss, Europäischer Datenschutzausschuss, Europäischen Datenschutzausschuss], fr: [Comité européen de la protection des données, CEPD], es: [Comité Europeo de Protección de Datos, CEPD], it: [Comitato europeo per la protezione dei dati], pt: [Comité Europeu para a Proteção de Dados], pl: [Europejska Rada Ochrony Danych, EROD], zh: [欧洲数据保护委员会], ja: [欧州データ保護会議], ko: [유럽데이터보호이사회]}, jurisdictions: [EU]}
  - {id: "org:edps", names: {mul: [EDPS], en: [European Data Protection Supervisor], de: [Europäische Datenschutzbeauftragte, Europäischer Datenschutzbeauftragter, EDSB], fr: [Contrôleur européen de la protection des données], es: [Supervisor Europeo de Protección de Datos, SEPD], it: [Garante europeo della protezione dei dati], zh: [欧洲数据保护监督机构]}, jurisdictions: [EU]}
  - {id: "org:enisa", names: {mul: [ENISA], en: [EU Agency for Cybersecurity]}, jurisdictions: [EU]}
  - {id: "org:white-house", names: {en: [White House], zh: [白宫], es: [Casa Blanca], fr: [Maison Blanche], de: [Weißes Haus, Weißen Haus, Weiße Haus], ja: [ホワイトハウス], ko: [백악관], ru: [Белый дом, Белого дома, Белом доме, Белым домом, Белому дому], ar: [البيت الأبيض, بيت الأبيض], pt: [Casa Branca], it: [Casa Bianca], hi: [व्हाइट हाउस], tr: [Beyaz Saray], id: [Gedung Putih], vi: [Nhà Trắng], uk: [Білий дім, Білого дому, Білому домі, Білим домом], pl: [Biały Dom, Białego Domu, Białym Domu, Białym Domem], nl: [Witte Huis], fa: [کاخ سفید], he: [הבית הלבן, בבית הלבן, בית הלבן], fi: [Valkoinen talo, Valkoisen talon, Valkoisessa talossa], sw: [Ikulu ya White House], th: [ทำเนียบขาว], ur: [وائٹ ہاؤس], bn: ["হোয়াইট হাউস*"]}, jurisdictions: [US]}
  - {id: "org:us-congress", names: {en: [US Congress, U.S. Congress, Capitol Hill, members of Congress, American Congress, congressional Republicans, congressional Democrats, Congressional Republicans], zh: [美国国会, 美国国会山], es: [Congreso de Estados Unidos, Congreso estadounidense], fr: [Congrès américain], de: [US-Kongress, US-Kongresses], ja: [米議会, 米連邦議会], ko: [미 의회], ru: [Конгресс США, Конгресса США, Конгрессе США, конгресс США], ar: [الكونغرس, كونغرس, الكونجرس, كونجرس], it: [Congresso USA, Congresso americano], pl: [Kongres USA, Kongresu USA, amerykański Kongres], uk: [Конгрес США, Конгресу США, Конгресі США], tr: [ABD Kongresi], id: [Kongres AS], vi: [Quốc hội Mỹ, Quốc hội Hoa Kỳ], nl: [Amerikaanse Congres], fa: [کنگره آمریکا, کنگره امریکا], he: [הקונגרס], hi: [अमेरिकी कांग्रेस], pt: [Congresso dos EUA, Congresso americano]}, jurisdictions: [US]}
  - {id: "org:us-senate", names: {en: [US Senate, U.S. Senate, Senate Commerce Committee], zh: [美国参议院, 美参议院, 联邦参议院], de: [US-Senat], ja: [米上院, 米上院議員, 米国上院], fr: [Sénat américain], ru: [Сенат США, Сената США, Сенате США], es: [Senado de Estados Unidos, Senado estadounidense], pt: [Senado dos EUA, Senado americano], it: [Senato USA, Senato americano], ko: [미 상원, 미국 상원], ar: [مجلس الشيوخ الأميركي, مجلس الشيوخ الأمريكي], hi: [अमेरिकी सीनेट], tr: [ABD Senatosu], id: [Senat AS], vi: [Thượng viện Mỹ], uk: [Сенат США, Сенату США], pl: [Senat USA, amerykański Senat], nl: [Amerikaanse Senaat], fa: [سنای آمریکا], he: [הסנאט האמריקאי]}, jurisdictions: [US]}
  - {id: "org:us-doj", names: {en: [Justice Department, Department of Justice, DOJ], zh: [美国司法部], es: [Departamento de Justicia], fr: [département de la Justice], de: [US-Justizministerium], ja: [米司法省], ko: [미 법무부, 미국 법무부], ru: [Минюст США, Министерство юстиции США, Министерства юстиции США], pt: [Departamento de Justiça], it: [Dipartimento di Giustizia], ar: [وزارة العدل الأميركية, وزارة العدل الأمريكية], uk: [Міністерство юстиції США, Мін'юст США], pl: [Departament Sprawiedliwości], tr: [ABD Adalet Bakanlığı], id: [Departemen Kehakiman], vi: [Bộ Tư pháp Mỹ], nl: [Amerikaanse ministerie van Justitie], fa: [وزارت دادگستری آمریکا], he: [משרד המשפטים האמריקאי], hi: [अमेरिकी न्याय विभाग]}, jurisdictions: [US]}
  - {id: "org:us-commerce", names: {en: [Commerce Department, Department of Commerce, Bureau of Industry and Security, U.S. Commerce], zh: [美国商务部, 美国商务部工业与安全局, 工业和安全局], es: [Departamento de Comercio], fr: [département du Commerce], de: [US-Handelsministerium], ja: [米商務省, 米産業安全保障局, 米国商務省], ko: [미 상무부, 미국 상무부, 미 산업안보국], pt: [Departamento de Comércio], it: [Dipartimento del Commercio], ru: [Минторг США, Министерство торговли США, Министерства торговли США], ar: [وزارة التجارة الأميركية, وزارة التجارة الأمريكية], uk: [Міністерство торгівлі США], pl: [Departament Handlu], tr: [ABD Ticaret Bakanlığı], id: [Departemen Perdagangan AS], vi: [Bộ Thương mại Mỹ], nl: [Amerikaanse ministerie van Handel], hi: [अमेरिकी वाणिज्य विभाग], fa: [وزارت بازرگانی آمریکا], he: [משרד המסחר האמריקאי]}, jurisdictions: [US]}
  - {id: "org:us-defense", names: {en: [Pentagon, Department of Defense, Department of War, Defense Department, DOD, DoD, War Department], zh: [五角大楼, 五角大厦, 美国国防部, 美国战争部, 美战争部], es: [Pentágono], fr: [Pentagone], de: [Pentagon, US-Verteidigungsministerium, US-Kriegsministerium, Pentagons], ja: [米国防総省, ペンタゴン, 米戦争省], ko: [펜타곤, 미 국방부, 미 전쟁부], ru: ["Пентагон*"], ar: [البنتاغون, بنتاغون], pt: [Pentágono], it: [Pentagono], hi: [पेंटागन], tr: [Pentagon], uk: ["Пентагон*"], pl: ["Pentagon*"], nl: [Pentagon], id: [Pentagon], vi: [Lầu Năm Góc], fa: [پنتاگون], he: [הפנטגון, פנטגון]}, jurisdictions: [US]}
  - {id: "org:us-state", names: {en: [State Department], zh: [美国国务院], de: [US-Außenministerium], ja: [米国務省], es: [Departamento de Estado], fr: [département d'État américain], ko: [미 국무부], ru: [Госдеп США, "Госдепартамент*", Госдеп], ar: [وزارة الخارجية الأميركية, وزارة الخارجية الأمريكية], pt: [Departamento de Estado dos EUA], it: [Dipartimento di Stato], uk: [Держдеп, Держдепу, "Держдепартамент*"], pl: [Departament Stanu], tr: [ABD Dışişleri Bakanlığı], hi: [अमेरिकी विदेश विभाग]}, jurisdictions: [US]}
  - {id: "org:us-treasury", names: {en: [Treasury Department, US Treasury], zh: [美国财政部], ja: [米財務省], fr: [Trésor américain], de: [US-Finanzministerium], es: [Departamento del Tesoro], ko: [미 재무부], ru: [Минфин США], it: [Dipartimento del Tesoro], pt: [Departamento do Tesouro], ar: [وزارة الخزانة الأميركية]}, jurisdictions: [US]}
  - {id: "org:ostp", names: {mul: [OSTP], en: [Office of Science and Technology Policy, White House Office of Science and Technology Policy], zh: [白宫科技政策办公室], ja: [米科学技術政策局]}, jurisdictions: [US]}
  - {id: "org:nist", names: {mul: [NIST], en: [National Institute of Standards and Technology], zh: [国家标准与技术研究院, 美国国家标准与技术研究院, 国家标准暨技术研究院], ja: [米国立標準技術研究所], ko: [미국 국립표준기술연구소, 국립표준기술연구소], ru: [Национальный институт стандартов и технологий], es: [Instituto Nacional de Estándares y Tecnología], pt: [Instituto Nacional de Padrões e Tecnologia], ar: [المعهد الوطني للمعايير والتكنولوجيا], hi: [एनआईएसटी], de: [US-Standardisierungsbehörde NIST], uk: [Національний інститут стандартів і технологій], pl: [Narodowy Instytut Standardów i Technologii]}, jurisdictions: [US]}
  - {id: "org:caisi", names: {mul: [CAISI], en: [Center for AI Standards and Innovation, US AI Safety Institute, U.S. AI Safety Institute], zh: [人工智能标准与创新中心, AI标准与创新中心], ja: [AI標準・イノベーションセンター, AI基準イノベーションセンター], ko: [AI표준혁신센터, AI 표준혁신센터], de: [Zentrum für KI-Standards und Innovation], es: [Centro de Estándares e Innovación en IA], fr: [Centre pour les normes et l'innovation en IA]}, jurisdictions: [US]}
  - {id: "org:ftc", names: {mul: [FTC], en: [Federal Trade Commission], zh: [联邦贸易委员会], ja: [連邦取引委員会, 米連邦取引委員会, 米連邦取引委], ko: [연방거래위원회], de: [US-Handelsaufsicht, US-Verbraucherschutzbehörde FTC], es: [Comisión Federal de Comercio], fr: [Commission fédérale du commerce], pt: [Comissão Federal de Comércio], ru: [Федеральная торговая комиссия США, ФТК США], ar: [لجنة التجارة الفيدرالية, لجنة التجارة الاتحادية], tr: [ABD Federal Ticaret Komisyonu], uk: [Федеральна торгова комісія], pl: [Federalna Komisja Handlu], hi: [संघीय व्यापार आयोग]}, jurisdictions: [US]}
  - {id: "org:fcc", names: {en: [FCC, Federal Communications Commission], zh: [联邦通信委员会], ko: [연방통신위원회], ja: [連邦通信委員会], es: [Comisión Federal de Comunicaciones], pt: [Comissão Federal de Comunicações], ar: [لجنة الاتصالات الفيدرالية]}, jurisdictions: [US]}
  - {id: "org:ntia", names: {mul: [NTIA]}, jurisdictions: [US]}
  - {id: "org:nsa", names: {en: [NSA, National Security Agency], zh: [美国国家安全局], ja: [国家安全保障局], ru: [АНБ]}, jurisdictions: [US]}
  - {id: "org:cppa", names: {en: [CPPA, California Privacy Protection Agency, CalPrivacy]}, jurisdictions: [US]}
  - {id: "org:us-supreme-court", names: {en: [US Supreme Court, U.S. Supreme Court], zh: [美国最高法院, 联邦最高法院, 美最高法院], fr: [Cour suprême des États-Unis, Cour suprême américaine], es: [Corte Suprema de Estados Unidos, Tribunal Supremo de Estados Unidos], pt: [Suprema Corte dos EUA, Suprema Corte dos Estados Unidos], de: [Supreme Court der USA], ja: [米連邦最高裁, 米最高裁], ko: [연방대법원], ru: [Верховный суд США], it: [Corte Suprema degli Stati Uniti, Corte Suprema Usa], ar: [المحكمة العليا الأميركية, المحكمة العليا الأمريكية], pl: [Sąd Najwyższy USA], tr: [ABD Yüksek Mahkemesi], nl: [Amerikaanse Hooggerechtshof], he: [בית המשפט העליון האמריקאי], hi: [अमेरिकी सुप्रीम कोर्ट]}, jurisdictions: [US]}
  - {id: "org:uk-aisi", names: {en: [AI Security Institute, UK AI Safety Institute, UK AISI, UK's AI Security Institute, British AI Security Institute], zh: [英国人工智能安全研究所, 英国AI安全研究所], ja: [英AI安全研究所, 英AIセキュリティー研究所, 英国AIセキュリティ研究所], ko: [영국 AI안전연구소, 영국 AI 안보연구소], fr: [Institut britannique de sécurité de l'IA], de: [britische AI Security Institute], es: [Instituto de Seguridad de la IA del Reino Unido], it: [AI Security Institute britannico], pl: [brytyjski AI Security Institute], nl: [Britse AI Security Institute]}, jurisdictions: [GB]}
  - {id: "org:uk-dsit", names: {en: [DSIT, "Department for Science, Innovation and Technology"]}, jurisdictions: [GB]}
  - {id: "org:uk-cma", names: {en: [CMA, Competition and Markets Authority], zh: [英国竞争与市场管理局, 竞争与市场管理局], ja: [英競争・市場庁, 英競争市場庁], ko: [영국 경쟁시장청], ru: [Управление по конкуренции и рынкам], fr: [autorité britannique de la concurrence], de: [britische Wettbewerbsbehörde], es: [Autoridad de Competencia y Mercados]}, jurisdictions: [GB]}
  - {id: "org:uk-ico", names: {en: [Information Commissioner's Office, ICO, UK data watchdog], zh: [英国信息专员办公室, 信息专员办公室], ja: [英情報コミッショナー, 英国情報コミッショナー]}, jurisdictions: [GB]}
  - {id: "org:ofcom", names: {mul: [Ofcom], zh: [英国通信管理局, 英国通讯管理局], ja: [英情報通信庁, オフコム], ko: [오프콤], ar: [أوفكوم]}, jurisdictions: [GB]}
  - {id: "org:cac", names: {en: [Cyberspace Administration of China, China's cyberspace regulator, China's cyberspace administration, China's internet regulator, Chinese cyberspace regulator], zh: [国家互联网信息办公室, 国家网信办, 中央网信办, 网信办], ja: [国家インターネット情報弁公室, 中国サイバースペース管理局], ko: [국가인터넷정보판공실], de: [Cyberspace-Verwaltung, chinesische Internetaufsicht], fr: [Administration chinoise du cyberespace, Administration du cyberespace de Chine], es: [Administración del Ciberespacio de China], ru: [Канцелярия по делам киберпространства, Администрация киберпространства Китая], ar: [إدارة الفضاء الإلكتروني الصينية, إدارة الفضاء السيبراني الصينية], pt: [Administração do Ciberespaço da China], it: [Cyberspace Administration of China], vi: [Cơ quan Quản lý Không gian mạng Trung Quốc]}, jurisdictions: [CN]}
  - {id: "org:miit", names: {en: [MIIT, Ministry of Industry and Information Technology], zh: [工业和信息化部, 工信部], ja: [中国工業情報化省, 工業情報化部], ko: [중국 공업정보화부, 공업정보화부]}, jurisdictions: [CN]}
  - {id: "org:ndrc", names: {en: [NDRC, National Development and Reform Commission], zh: [国家发展改革委, 国家发改委, 发改委], ja: [国家発展改革委員会], ko: [국가발전개혁위원회]}, jurisdictions: [CN]}
  - {id: "org:mofcom", names: {en: [MOFCOM, Ministry of Commerce, China's Commerce Ministry, China's commerce ministry], zh: [中国商务部], ja: [中国商務省], ko: [중국 상무부], de: [chinesische Handelsministerium], ru: [Минкоммерции КНР, Министерство коммерции КНР]}, jurisdictions: [CN]}
  - {id: "org:most", names: {zh: [科学技术部, 科技部], en: [Ministry of Science and Technology]}}
  - {id: "org:state-council", names: {en: [State Council], zh: [国务院], ja: [国務院], ko: [국무원]}, jurisdictions: [CN]}
  - {id: "org:npc", names: {en: [National People's Congress], zh: [全国人大, 全国人民代表大会, 人大常委会, 全国人大常委会, 全国人民代表大会常务委员会], ja: [全国人民代表大会, 全人代], ko: [전국인민대표대회, 전인대], fr: [Assemblée nationale populaire], es: [Asamblea Popular Nacional], de: [Nationaler Volkskongress, Nationalen Volkskongress, Volkskongress], ru: [Всекитайское собрание народных представителей, ВСНП], pt: [Assembleia Popular Nacional], it: [Assemblea nazionale del popolo]}, jurisdictions: [CN]}
  - {id: "org:samr", names: {zh: [市场监管总局, 国家市场监督管理总局], en: [State Administration for Market Regulation, SAMR], ja: [国家市場監督管理総局]}, jurisdictions: [CN]}
  - {id: "org:caict", names: {mul: [CAICT], zh: [中国信息通信研究院, 中国信通院]}, jurisdictions: [CN]}
  - {id: "org:baai", names: {mul: [BAAI], en: [Beijing Academy of Artificial Intelligence, Beijing Academy of AI], zh: [智源研究院, 北京智源, 智源], ja: [北京智源], ko: [베이징 즈위안, 베이징 인공지능연구원]}, jurisdictions: [CN]}
  - {id: "org:sjtu", names: {en: [Shanghai Jiao Tong University], zh: [上海交通大学, 上海交大], ja: [上海交通大学]}, jurisdictions: [CN]}
  - {id: "org:tsinghua", names: {en: [Tsinghua, Tsinghua University], zh: [清华大学], ja: [清華大学], ko: [칭화대], ru: [Цинхуа]}, jurisdictions: [CN]}
  - {id: "org:cnil", names: {mul: [CNIL], en: [French data protection authority, French privacy watchdog], fr: [Commission nationale de l'informatique et des libertés], de: [französische Datenschutzbehörde], it: [Garante francese], zh: [法国国家信息与自由委员会], ja: [仏データ保護機関, 情報処理と自由に関する国家委員会]}, jurisdictions: [FR]}
  - {id: "org:inesia", names: {mul: [INESIA], fr: [Institut national pour l'évaluation et la sécurité de l'intelligence artificielle]}, jurisdictions: [FR]}
  - {id: "org:bnetza", names: {mul: [Bundesnetzagentur, BNetzA], de: [Netzagentur], en: [Federal Network Agency], fr: [Agence fédérale des réseaux], zh: [德国联邦网络局], ja: [連邦ネットワーク庁]}, jurisdictions: [DE]}
  - {id: "org:bsi", names: {de: [BSI, Bundesamt für Sicherheit in der Informationstechnik], en: [Federal Office for Information Security]}, jurisdictions: [DE]}
  - {id: "org:bundestag", names: {mul: [Bundestag], de: [Bundestags, Bundestages], en: [German parliament], fr: [Parlement allemand], es: [Parlamento alemán], it: [Parlamento tedesco], pt: [Parlamento alemão], ru: ["Бундестаг*"], uk: ["Бундестаг*"], pl: [Bundestagu, Bundestagiem], zh: [德国联邦议院, 联邦议院], ja: [ドイツ連邦議会, 独連邦議会], ko: [독일 연방의회], ar: [البوندستاغ], tr: [Alman Meclisi], fa: [بوندستاگ], he: [הבונדסטאג]}, jurisdictions: [DE]}
  - {id: "org:bundeskartellamt", names: {mul: [Bundeskartellamt], de: [Bundeskartellamts, Bundeskartellamtes], en: [German cartel office, Federal Cartel Office], zh: [德国联邦卡特尔局], ja: [独連邦カルテル庁, 連邦カルテル庁]}, jurisdictions: [DE]}
  - {id: "org:garante", names: {it: [Garante della privacy, Garante per la protezione dei dati personali, Garante privacy, Garante per la Privacy, Garante Privacy, Garante Dati Personali, Garante della Privacy], en: [Garante, Italian data protection authority, Italy's data protection authority, Italian privacy watchdog, Italy's privacy watchdog], de: [italienische Datenschutzbehörde, Garante], fr: [autorité italienne de protection des données], zh: [意大利个人数据保护局, 意大利数据保护局], ja: [伊データ保護当局, イタリアのデータ保護当局]}, jurisdictions: [IT]}
  - {id: "org:agcm", names: {mul: [AGCM], en: [Italy's antitrust authority], it: [Antitrust italiana, Autorità garante della concorrenza e del mercato]}, jurisdictions: [IT]}
  - {id: "org:agid", names: {it: [AgID, Agenzia per l'Italia digitale, Agid]}, jurisdictions: [IT]}
  - {id: "org:aesia", names: {mul: [AESIA], es: [Agencia Española de Supervisión de Inteligencia Artificial, Agencia Española de Supervisión de la Inteligencia Artificial], en: [Spanish Agency for the Supervision of Artificial Intelligence]}, jurisdictions: [ES]}
  - {id: "org:aepd", names: {mul: [AEPD], es: [Agencia Española de Protección de Datos], en: [Spanish data protection agency, Spanish Data Protection Agency]}, jurisdictions: [ES]}
  - {id: "org:anpd", names: {mul: [ANPD], pt: [Autoridade Nacional de Proteção de Dados, Agência Nacional de Proteção de Dados], en: [Brazil's data protection authority, Brazilian data protection authority]}, jurisdictions: [BR]}
  - {id: "org:br-senate", names: {pt: [Senado Federal], en: [Brazilian Senate, Brazil's Senate], es: [Senado de Brasil, Senado brasileño], fr: [Sénat brésilien], de: [brasilianische Senat]}, jurisdictions: [BR]}
  - {id: "org:br-chamber", names: {pt: [Câmara dos Deputados], en: [Brazil's Chamber of Deputies, Brazil's lower house]}, jurisdictions: [BR]}
  - {id: "org:br-stf", names: {pt: [STF, Supremo Tribunal Federal], en: [Brazil's Supreme Court, Brazilian Supreme Court, Supreme Federal Court], es: [Supremo Tribunal Federal de Brasil, Tribunal Supremo de Brasil], fr: [Cour suprême brésilienne, Cour suprême du Brésil], de: [Oberste Gerichtshof Brasiliens]}, jurisdictions: [BR]}
  - {id: "org:meti", names: {en: [METI, "Ministry of Economy, Trade and Industry"], ja: [経済産業省, 経産省], zh: [日本经济产业省, 经济产业省, 经产省], ko: [일본 경제산업성, 경제산업성, 경산성]}, jurisdictions: [JP]}
  - {id: "org:mic-japan", names: {ja: [総務省], en: [Ministry of Internal Affairs and Communications], zh: [总务省], ko: [일본 총무성, 총무성]}, jurisdictions: [JP]}
  - {id: "org:ppc-japan", names: {ja: [個人情報保護委員会], en: [Personal Information Protection Commission of Japan, Japan's Personal Information Protection Commission]}, jurisdictions: [JP]}
  - {id: "org:jftc", names: {ja: [公正取引委員会, 公取委], en: [Japan Fair Trade Commission, JFTC], zh: [日本公正交易委员会]}, jurisdictions: [JP]}
  - {id: "org:ja-aisi", names: {ja: [AIセーフティ・インスティテュート, AIセーフティーインスティテュート, AIセーフティインスティテュート], en: [Japan AI Safety Institute, Japan AISI, Japan's AI Safety Institute], zh: [日本AI安全研究所], ko: [일본 AI안전연구소]}, jurisdictions: [JP]}
  - {id: "org:msit", names: {en: [Ministry of Science and ICT], ko: [과학기술정보통신부, 과기정통부, 과기부], zh: [科学技术信息通信部, 科技信通部, 科学技术信息通讯部], ja: [科学技術情報通信部, 科学技術情報通信省]}, jurisdictions: [KR]}
  - {id: "org:pipc", names: {mul: [PIPC], ko: [개인정보보호위원회, 개인정보위], en: [Korea's Personal Information Protection Commission], ja: [韓国個人情報保護委], zh: [韩国个人信息保护委员会]}, jurisdictions: [KR]}
  - {id: "org:kftc", names: {ko: [공정거래위원회, 공정위], en: [KFTC, Korea Fair Trade Commission, South Korea's Fair Trade Commission]}, jurisdictions: [KR]}
  - {id: "org:ko-ai-committee", names: {ko: [국가AI전략위원회, 국가인공지능위원회, 국가인공지능전략위원회, 국가AI전략위, 국가 AI 전략위원회, 국가 인공지능전략위원회], en: [National AI Strategy Committee, Presidential Council on National AI Strategy], ja: [国家AI戦略委員会]}, jurisdictions: [KR]}
  - {id: "org:meity", names: {mul: [MeitY], hi: [इलेक्ट्रॉनिक्स और सूचना प्रौद्योगिकी मंत्रालय, आईटी मंत्रालय, सूचना प्रौद्योगिकी मंत्रालय, मेइटी], en: [Ministry of Electronics and Information Technology, Ministry of Electronics and IT, IT Ministry]}, jurisdictions: [IN]}
  - {id: "org:mintsifry", names: {ru: [Минцифры, Минцифре, Минцифрой, Минцифру, Министерство цифрового развития, Министерства цифрового развития], en: [Russia's Ministry of Digital Development, Russian Ministry of Digital Development]}, jurisdictions: [RU]}
  - {id: "org:roskomnadzor", names: {mul: [Roskomnadzor], ru: ["Роскомнадзор*"], uk: ["Роскомнадзор*", "Роскомнагляд*"], zh: [俄罗斯联邦通信监督局, 俄通信监管局], ja: [ロスコムナゾール], ar: [روسكومنادزور]}, jurisdictions: [RU]}
  - {id: "org:gosduma", names: {en: [State Duma], ru: ["Госдум*", Государственная дума, Государственной думы, Государственной думе, Госдума], zh: [国家杜马, 俄杜马], de: [Staatsduma], fr: [Douma], ar: [مجلس الدوما], uk: ["Держдум*"], pl: [Duma Państwowa, Dumy Państwowej]}, jurisdictions: [RU]}
  - {id: "org:sdaia", names: {mul: [SDAIA], ar: [سدايا, الهيئة السعودية للبيانات والذكاء الاصطناعي, هيئة البيانات والذكاء الاصطناعي], en: [Saudi Data and AI Authority, Saudi Data and Artificial Intelligence Authority]}, jurisdictions: [SA]}
  - {id: "org:moda-taiwan", names: {zh: [数位发展部, 数发部], en: [Taiwan's Ministry of Digital Affairs], ja: [デジタル発展部]}, jurisdictions: [TW]}
  - {id: "org:imda", names: {mul: [IMDA], en: [Infocomm Media Development Authority], zh: [资讯通信媒体发展局, 资媒局, 资讯通信媒体发展管理局]}, jurisdictions: [SG]}
  - {id: "org:oaic", names: {mul: [OAIC], en: [Office of the Australian Information Commissioner, Australian Information Commissioner]}, jurisdictions: [AU]}
  - {id: "org:kvkk", names: {mul: [KVKK], tr: [Kişisel Verileri Koruma Kurumu, Kişisel Verileri Koruma Kurulu]}, jurisdictions: [TR]}
  - {id: "org:un", names: {en: [United Nations, UN General Assembly, UN Security Council, UN Secretary-General, UN chief, U.N.], zh: [联合国], es: [Naciones Unidas, ONU, Organización de las Naciones Unidas], fr: [Nations unies, ONU, Onu], de: [Vereinte Nationen, Vereinten Nationen, UNO, Uno-Generalsekretär], ja: [国連, 国際連合], ko: [유엔, 국제연합], ru: [ООН, Организация Объединенных Наций, Организации Объединенных Наций], ar: [الأمم المتحدة, أمم المتحدة], pt: [Nações Unidas, ONU], it: [Nazioni Unite, ONU, Onu], hi: [संयुक्त राष्ट्र], tr: [Birleşmiş Milletler, BM Genel, BM Güvenlik], id: [Perserikatan Bangsa-Bangsa, PBB], vi: [Liên Hợp Quốc, Liên hợp quốc, LHQ], uk: [ООН, Організація Об'єднаних Націй, Організації Об'єднаних Націй], pl: [ONZ, Organizacja Narodów Zjednoczonych, Narodów Zjednoczonych, Narody Zjednoczone, Organizacji Narodów Zjednoczonych], nl: [Verenigde Naties, VN-secretaris-generaal, VN-Veiligheidsraad], fa: [سازمان ملل, سازمان ملل متحد], he: [האו"ם, האומות המאוחדות, או"ם]}}
  - {id: "org:unesco", names: {mul: [UNESCO, Unesco], ru: [ЮНЕСКО], zh: [联合国教科文组织, 教科文组织], ar: [اليونسكو, يونسكو], ja: [ユネスコ], ko: [유네스코], hi: [यूनेस्को], uk: [ЮНЕСКО], fa: [یونسکو], he: [אונסק"ו, אונסקו]}}
  - {id: "org:oecd", names: {mul: [OECD], es: [OCDE, Organización para la Cooperación y el Desarrollo Económicos], fr: [OCDE, Organisation de coopération et de développement économiques], pt: [OCDE, Organização para a Cooperação e Desenvolvimento Económico], it: [OCSE, Ocse], zh: [经合组织], ru: [ОЭСР], ja: [経済協力開発機構], ko: [경제협력개발기구], nl: [OESO], uk: [ОЕСР], ar: [منظمة التعاون الاقتصادي والتنمية, منظمة التعاون والتنمية الاقتصادية], hi: [ओईसीडी], fa: [سازمان همکاری اقتصادی و توسعه], en: [Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development]}}
  - {id: "org:council-of-europe", names: {en: [Council of Europe], fr: [Conseil de l'Europe], es: [Consejo de Europa], de: [Europarat, Europarats], it: [Consiglio d'Europa], pt: [Conselho da Europa], zh: [欧洲委员会], ja: [欧州評議会], ru: [Совет Европы, Совета Европы, Совете Европы], pl: [Rada Europy, Rady Europy, Radzie Europy], nl: [Raad van Europa], ko: [유럽평의회], ar: [مجلس أوروبا], tr: [Avrupa Konseyi], uk: [Рада Європи, Ради Європи, Раді Європи], id: [Dewan Eropa], vi: [Hội đồng châu Âu], hi: [यूरोप परिषद], fa: [شورای اروپا], he: [מועצת אירופה]}}
  - {id: "org:g7", names: {mul: [G7, G-7], zh: [七国集团], ja: [主要7カ国, 主要7か国, 先進7カ国], ru: [Большая семерка, Большой семерки, Большой семерке], ko: [주요 7개국], ar: [مجموعة السبع], uk: [Велика сімка, Великої сімки], hi: [जी7, जी-7], fa: [گروه هفت], de: [G7-Staaten], es: [Grupo de los Siete], pt: [Grupo dos Sete]}}
  - {id: "org:g20", names: {mul: [G20, G-20], zh: [二十国集团], ko: [주요 20개국], ja: ["20カ国・地域"], ar: [مجموعة العشرين], ru: [Большая двадцатка, Большой двадцатки], uk: [Велика двадцятка, Великої двадцятки], hi: [जी20, जी-20], fa: [گروه بیست, گروه ۲۰]}}
  - {id: "org:brics", names: {mul: [BRICS, Brics], zh: [金砖国家, 金砖峰会], ru: [БРИКС], ja: [新興5カ国], ko: [브릭스], ar: [بريكس], hi: [ब्रिक्स], uk: [БРІКС], fa: [بریکس], he: [בריקס]}}
  - {id: "org:itu", names: {en: [International Telecommunication Union], fr: [Union internationale des télécommunications], zh: [国际电信联盟, 国际电联], mul: [ITU], es: [Unión Internacional de Telecomunicaciones], ru: [Международный союз электросвязи, Международного союза электросвязи], ar: [الاتحاد الدولي للاتصالات], ja: [国際電気通信連合], ko: [국제전기통신연합], pt: [União Internacional de Telecomunicações], de: [Internationale Fernmeldeunion], it: [Unione internazionale delle telecomunicazioni], fa: [اتحادیه بین‌المللی مخابرات], tr: [Uluslararası Telekomünikasyon Birliği]}}
  - {id: "org:waico", names: {en: [World AI Cooperation Organization, World Artificial Intelligence Cooperation Organization], zh: [世界人工智能合作组织, 世界人工智慧合作组织, 世界人工智能合作組織], ja: [世界AI協力機構, 世界人工知能協力機構], ko: [세계AI협력기구, 세계인공지능협력기구], es: [Organización Mundial de Cooperación en Inteligencia Artificial, Organización Mundial de Cooperación en IA], fr: [Organisation mondiale de coopération sur l'IA, Organisation mondiale de coopération en matière d'intelligence artificielle], de: [Weltorganisation für KI-Zusammenarbeit, Welt-KI-Kooperationsorganisation], ru: [Всемирная организация сотрудничества в области ИИ, Всемирную организацию сотрудничества в области искусственного интеллекта], pt: [Organização Mundial de Cooperação em IA, Organização Mundial de Cooperação em Inteligência Artificial], ar: [المنظمة العالمية للتعاون في مجال الذكاء الاصطناعي, منظمة التعاون العالمي للذكاء الاصطناعي], it: [Organizzazione mondiale per la cooperazione sull'IA]}}
  - {id: "org:waic", names: {mul: [WAIC], en: [World Artificial Intelligence Conference], zh: [世界人工智能大会, 世界人工智慧大会], ko: [세계인공지능대회, 세계 인공지능 회의, 세계인공지능회의], de: [Welt-KI-Konferenz], es: [Conferencia Mundial sobre Inteligencia Artificial, Conferencia Mundial de Inteligencia Artificial], ja: [世界人工知能大会, 世界人工知能会議], fr: [Conférence mondiale sur l'intelligence artificielle, Conférence mondiale sur l'IA], ru: [Всемирная конференция по искусственному интеллекту, Всемирной конференции по искусственному интеллекту], ar: [المؤتمر العالمي للذكاء الاصطناعي], pt: [Conferência Mundial de Inteligência Artificial], it: [Conferenza mondiale sull'intelligenza artificiale], vi: [Hội nghị Trí tuệ nhân tạo Thế giới]}}
  - {id: "org:openai", names: {mul: [OpenAI, Open AI], ko: [오픈AI, 오픈에이아이], ar: [أوبن إيه آي, أوبن أيه آي, أوبن إيه أي, أوبن آي], hi: [ओपनएआई, ओपन एआई], ja: [オープンAI, オープンエーアイ], fa: [اوپن‌ای‌آی, اوپن ای‌آی, اوپن ای آی], he: [אופן איי איי, אופן.איי.איי]}}
  - {id: "org:anthropic", names: {mul: [Anthropic], ja: [アンソロピック, アンスロピック], ko: [앤스로픽, 앤트로픽], ar: [أنثروبيك, أنثروبك], hi: [एंथ्रोपिक, एन्थ्रोपिक], ru: [Антропик], uk: [Антропік], fa: [آنتروپیک], he: [אנת'רופיק, אנטרופיק]}}
  - {id: "org:google", names: {mul: [Google], zh: [谷歌], ja: [グーグル, 米グーグル], ko: [구글], ar: [غوغل, جوجل], hi: [गूगल], fa: [گوگل], ru: [Гугл], he: [גוגל], uk: [Гугл]}}
  - {id: "org:deepmind", names: {mul: [DeepMind, Deepmind], ko: [딥마인드], zh: [谷歌深度思维], ja: [ディープマインド], ar: [ديب مايند], hi: [डीपमाइंड], fa: [دیپ‌مایند, دیپ مایند], he: [דיפמיינד], ru: [Дипмайнд]}}
  - {id: "org:meta", names: {en: [Meta], de: [Meta], zh: [Meta, Meta公司, 脸书], ja: [Meta, メタ社, 米メタ, メタ・プラットフォームズ], ko: [메타는, 메타가, 메타의, 메타와, 메타도, 메타에, 메타 플랫폼스, 메타 AI, 메타 CEO], ar: [شركة ميتا, ميتا بلاتفورمز], hi: [मेटा], fr: [groupe Meta], mul: [Meta Platforms, Meta AI], fa: [شرکت متا], he: [מטא], ru: [компания Meta, компании Meta], uk: [компанія Meta]}}
  - {id: "org:microsoft", names: {mul: [Microsoft], zh: [微软], ja: [マイクロソフト, 米マイクロソフト], ko: [마이크로소프트], ar: [مايكروسوفت], hi: [माइक्रोसॉफ्ट], ru: [Майкрософт], fa: [مایکروسافت], he: [מיקרוסופט], uk: [Майкрософт]}}
  - {id: "org:amazon", names: {en: [Amazon], zh: [亚马逊], ja: [アマゾン], ko: [아마존], ar: [أمازون], hi: [अमेज़न, अमेजन, अमेज़ॉन], fa: [آمازون], he: [אמזון], ru: [Амазон], mul: [Amazon Web Services, AWS]}}
  - {id: "org:apple", names: {en: [Apple], zh: [苹果公司, 苹果CEO], ja: [アップル, 米アップル], ko: [애플은, 애플이, 애플의, 애플과, 애플도, 애플에, 애플 CEO, 애플 최고경영자, 미국 애플, 애플사], hi: [एप्पल, ऐपल], ar: [شركة أبل, شركة آبل], fa: [شرکت اپل], he: [חברת אפל]}}
  - {id: "org:nvidia", names: {mul: [Nvidia, NVIDIA, nVidia], zh: [英伟达, 辉达, 輝達], ja: [エヌビディア, 米エヌビディア], ko: [엔비디아], ar: [إنفيديا, نفيديا], hi: [एनवीडिया], fa: [انویدیا], he: [אנבידיה], ru: [Нвидиа]}}
  - {id: "org:xai", names: {mul: [xAI, X.AI], zh: [马斯克的xAI], hi: [एक्सएआई]}}
  - {id: "org:mistral", names: {mul: [Mistral AI, Mistral's], fr: [start-up Mistral, entreprise Mistral, startup Mistral], ja: [ミストラルAI, 仏ミストラル], ko: [미스트랄 AI, 미스트랄AI, 미스트랄], ar: [ميسترال], hi: [मिस्ट्रल एआई], de: [Start-up Mistral], ru: [Мистраль ИИ], fa: [میسترال], he: [מיסטרל]}}
  - {id: "org:deepseek", names: {mul: [DeepSeek, Deepseek], zh: [深度求索], ja: [ディープシーク], ko: [딥시크], ar: [ديب سيك, ديبسيك], hi: [डीपसीक], fa: [دیپ‌سیک, دیپ سیک], he: [דיפסיק], uk: [ДіпСік], ru: [ДипСик]}}
  - {id: "org:alibaba", names: {mul: [Alibaba, Alibaba Cloud], zh: [阿里巴巴, 阿里云, 通义千问], ja: [アリババ], ko: [알리바바], ar: [علي بابا], hi: [अलीबाबा], ru: [Алибаба, Алибабы], fa: [علی‌بابا, علی بابا], he: [עליבאבא], uk: [Алібаба]}}
  - {id: "org:moonshot", names: {mul: [Moonshot AI, Moonshot's], zh: [月之暗面], ko: [문샷AI, 문샷 AI], ja: [ムーンショットAI]}}
  - {id: "org:zhipu", names: {mul: [Zhipu, Z.ai, Zhipu AI], zh: [智谱, 智谱AI, 智谱清言], ko: [즈푸AI, 즈푸 AI], ja: [智譜AI]}}
  - {id: "org:huawei", names: {mul: [Huawei], zh: [华为], ja: [ファーウェイ], ko: [화웨이], ar: [هواوي], hi: [हुआवेई, हुवावे], ru: [Хуавэй], fa: [هواوی], he: [וואווי], uk: [Хуавей]}}
  - {id: "org:baidu", names: {mul: [Baidu], zh: [百度], ja: [バイドゥ], ko: [바이두], ar: [بايدو], hi: [बायडू], ru: [Байду], fa: [بایدو]}}
  - {id: "org:tencent", names: {mul: [Tencent], zh: [腾讯], ja: [テンセント], ko: [텐센트], ar: [تينسنت, تنسنت], hi: [टेनसेंट], fa: [تنسنت]}}
  - {id: "org:bytedance", names: {mul: [ByteDance, Bytedance], zh: [字节跳动], ja: [バイトダンス], ko: [바이트댄스], ar: [بايت دانس], hi: [बाइटडांस], fa: [بایت‌دنس, بایت دنس], he: [בייטדאנס]}}
  - {id: "org:palantir", names: {mul: [Palantir], ko: [팔란티어], ja: [パランティア, パランティア・テクノロジーズ], zh: [帕兰提尔], ar: [بالانتير], fa: [پالانتیر], he: [פלנטיר], hi: [पलान्टिर]}}
  - {id: "org:tsmc", names: {mul: [TSMC, Taiwan Semiconductor Manufacturing], zh: [台积电, 台積電], ja: [台湾積体電路製造], ar: [تي إس إم سي], fa: [تی‌اس‌ام‌سی]}}
  - {id: "org:fli", names: {en: [Future of Life Institute], zh: [未来生命研究所], ja: [フューチャー・オブ・ライフ・インスティテュート, 生命の未来研究所], ko: [생명의미래연구소, 삶의미래연구소, 미래생명연구소], es: [Instituto para el Futuro de la Vida], pt: [Instituto Futuro da Vida], ar: [معهد مستقبل الحياة], ru: [Институт будущего жизни]}}
  - {id: "org:cais", names: {en: [Center for AI Safety, Centre for AI Safety], zh: [人工智能安全中心], ja: [AI安全センター, AIセーフティーセンター], ko: [AI안전센터, AI 안전센터], es: [Centro para la Seguridad de la IA], fr: [Centre pour la sécurité de l'IA]}}
  - {id: "org:ada-lovelace", names: {en: [Ada Lovelace Institute], mul: [Ada Lovelace Institute]}}
  - {id: "org:mit", names: {mul: [MIT], zh: [麻省理工学院], en: [Massachusetts Institute of Technology], ja: [マサチューセッツ工科大学, マサチューセッツ工科大], ko: [매사추세츠공과대, 매사추세츠 공대], de: [Massachusetts Institute of Technology], ru: [Массачусетский технологический институт, Массачусетского технологического института], es: [Instituto Tecnológico de Massachusetts, Instituto de Tecnología de Massachusetts], pt: [Instituto de Tecnologia de Massachusetts], ar: [معهد ماساتشوستس للتكنولوجيا], fa: [دانشگاه ام‌آی‌تی], hi: [एमआईटी]}}
  # European Union and Council of Europe
  - {id: "org:eu-council", names: {en: [Council of the European Union, EU Council, Council of the EU], fr: [Conseil de l'Union européenne, Conseil de l'UE], de: [Rat der EU, EU-Rat, Rat der Europäischen Union], es: [Consejo de la Unión Europea, Consejo de la UE], it: [Consiglio dell'Unione europea, Consiglio dell'UE, Consiglio Ue], pt: [Conselho da União Europeia, Conselho da UE], pl: [Rada UE, Rady UE, Rada Unii Europejskiej, Rady Unii Europejskiej], nl: [Raad van de Europese Unie, Raad van de EU], zh: [欧盟理事会], ja: [EU理事会, 欧州連合理事会], ko: [EU 이사회, 유럽연합 이사회], ru: [Совет ЕС, Совета ЕС, Совет Евросоюза], uk: [Рада ЄС, Ради ЄС], ar: [مجلس الاتحاد الأوروبي], tr: [AB Konseyi], vi: [Hội đồng Liên minh châu Âu], fa: [شورای اتحادیه اروپا]}, jurisdictions: [EU]}
  - {id: "org:european-council", names: {en: [European Council], fr: [Conseil européen], de: [Europäische Rat, Europäischer Rat, Europäischen Rat, Europäischen Rates], es: [Consejo Europeo], it: [Consiglio europeo, Consiglio Europeo], pt: [Conselho Europeu], pl: [Rada Europejska, Rady Europejskiej], nl: [Europese Raad], zh: [欧洲理事会], ja: [欧州理事会, EU首脳会議], ko: [유럽이사회, EU 정상회의], ru: [Европейский совет, Европейского совета], uk: [Європейська рада, Європейської ради], ar: [المجلس الأوروبي]}, jurisdictions: [EU]}
  - {id: "org:cjeu", names: {mul: [CJEU], en: [Court of Justice of the European Union, European Court of Justice, EU's top court, EU top court, ECJ], fr: [CJUE, Cour de justice de l'Union européenne, Cour de justice de l'UE, Cour de justice européenne], de: [EuGH, Europäische Gerichtshof, Europäischer Gerichtshof, Europäischen Gerichtshof, Europäischen Gerichtshofs], es: [TJUE, Tribunal de Justicia de la Unión Europea, Tribunal de Justicia de la UE], it: [Corte di giustizia dell'Unione europea, Corte di giustizia Ue, Corte di Giustizia dell'UE, CGUE, Cgue], pt: [TJUE, Tribunal de Justiça da União Europeia], pl: [TSUE, Trybunał Sprawiedliwości UE, Trybunał Sprawiedliwości Unii Europejskiej, Trybunału Sprawiedliwości], nl: [Europees Hof van Justitie, Hof van Justitie van de EU, Europese Hof van Justitie], zh: [欧盟法院, 欧洲法院], ja: [EU司法裁判所, 欧州司法裁判所], ko: [유럽사법재판소], ru: [Суд ЕС, Суда ЕС, Суд Евросоюза], uk: [Суд ЄС, Суду ЄС], ar: [محكمة العدل الأوروبية, محكمة العدل التابعة للاتحاد الأوروبي], tr: [Avrupa Adalet Divanı], he: [בית הדין האירופי לצדק]}, jurisdictions: [EU]}
  - {id: "org:eu-general-court", names: {en: [EU General Court, General Court of the European Union, General Court of the EU], fr: [Tribunal de l'Union européenne, Tribunal de l'UE], de: [Gericht der Europäischen Union, Gericht der EU, EuG], es: [Tribunal General de la UE, Tribunal General de la Unión Europea], it: [Tribunale dell'Unione europea, Tribunale Ue], zh: [欧盟普通法院]}, jurisdictions: [EU]}
  - {id: "org:ecthr", names: {mul: [ECtHR, ECHR], en: [European Court of Human Rights], fr: [CEDH, Cour européenne des droits de l'homme], de: [EGMR, Europäische Gerichtshof für Menschenrechte, Europäischer Gerichtshof für Menschenrechte, Europäischen Gerichtshof für Menschenrechte], es: [TEDH, Tribunal Europeo de Derechos Humanos], it: [Corte europea dei diritti dell'uomo, CEDU, Cedu], pt: [TEDH, Tribunal Europeu dos Direitos Humanos, Tribunal Europeu dos Direitos do Homem], pl: [ETPC, Europejski Trybunał Praw Człowieka, Europejskiego Trybunału Praw Człowieka], nl: [EHRM, Europees Hof voor de Rechten van de Mens], zh: [欧洲人权法院], ja: [欧州人権裁判所], ko: [유럽인권재판소], ru: [ЕСПЧ, Европейский суд по правам человека], uk: [ЄСПЛ, Європейський суд з прав людини], tr: [AİHM, Avrupa İnsan Hakları Mahkemesi], ar: [المحكمة الأوروبية لحقوق الإنسان], he: [בית הדין האירופי לזכויות אדם]}}
  - {id: "org:pace", names: {en: [Parliamentary Assembly of the Council of Europe], fr: [Assemblée parlementaire du Conseil de l'Europe, APCE], de: [Parlamentarische Versammlung des Europarats], it: [Assemblea parlamentare del Consiglio d'Europa], es: [Asamblea Parlamentaria del Consejo de Europa], ru: [ПАСЕ], uk: [ПАРЄ], tr: [AKPM], pl: [Zgromadzenie Parlamentarne Rady Europy]}}
  - {id: "org:venice-commission", names: {en: [Venice Commission], fr: [Commission de Venise], de: [Venedig-Kommission], es: [Comisión de Venecia], it: [Commissione di Venezia], ru: [Венецианская комиссия], uk: [Венеційська комісія, Венеціанська комісія], pl: [Komisja Wenecka, Komisji Weneckiej], tr: [Venedik Komisyonu]}}
  - {id: "org:ecb", names: {en: [European Central Bank, ECB], de: [EZB, Europäische Zentralbank], fr: [BCE, Banque centrale européenne], es: [BCE, Banco Central Europeo], it: [BCE, Bce, Banca centrale europea], pt: [BCE, Banco Central Europeu], pl: [EBC, Europejski Bank Centralny], nl: [ECB, Europese Centrale Bank], zh: [欧洲央行, 欧洲中央银行], ja: [欧州中央銀行], ko: [유럽중앙은행], ru: [ЕЦБ, Европейский центральный банк], uk: [ЄЦБ], ar: [البنك المركزي الأوروبي], tr: [Avrupa Merkez Bankası]}, jurisdictions: [EU]}
  - {id: "org:eib", names: {en: [European Investment Bank], fr: [Banque européenne d'investissement], de: [Europäische Investitionsbank], es: [Banco Europeo de Inversiones], it: [Banca europea per gli investimenti]}, jurisdictions: [EU]}
  - {id: "org:europol", names: {mul: [Europol, EUROPOL], zh: [欧洲刑警组织], ja: [ユーロポール, 欧州刑事警察機構], ko: [유로폴], ru: ["Европол*"], uk: ["Європол*"], ar: [يوروبول, اليوروبول], fa: [یوروپل]}, jurisdictions: [EU]}
  - {id: "org:interpol", names: {mul: [INTERPOL, Interpol], zh: [国际刑警组织], ja: [国際刑事警察機構, インターポール], ko: [인터폴], ru: ["Интерпол*"], uk: ["Інтерпол*"], ar: [الإنتربول, الانتربول], hi: [इंटरपोल], fa: [اینترپل], he: [אינטרפול]}}
  - {id: "org:eu-fra", names: {en: [EU Agency for Fundamental Rights, European Union Agency for Fundamental Rights], fr: [Agence des droits fondamentaux de l'UE], de: [EU-Grundrechteagentur, Grundrechteagentur], es: [Agencia de los Derechos Fundamentales de la Unión Europea]}, jurisdictions: [EU]}
  - {id: "org:eu-jrc", names: {en: [Joint Research Centre]}, jurisdictions: [EU]}
  - {id: "org:euipo", names: {mul: [EUIPO]}, jurisdictions: [EU]}
  - {id: "org:epo", names: {en: [European Patent Office], de: [Europäische Patentamt, Europäisches Patentamt, Europäischen Patentamt], fr: [Office européen des brevets], zh: [欧洲专利局], ja: [欧州特許庁], ko: [유럽특허청]}}
  - {id: "org:eu-ombudsman", names: {en: [European Ombudsman], fr: [Médiatrice européenne, Médiateur européen], de: [Europäische Bürgerbeauftragte, EU-Bürgerbeauftragte], es: [Defensora del Pueblo Europeo], it: [Mediatrice europea]}, jurisdictions: [EU]}
  - {id: "org:eu-court-of-auditors", names: {en: [European Court of Auditors], fr: [Cour des comptes européenne], de: [Europäische Rechnungshof, Europäischer Rechnungshof, EU-Rechnungshof], es: [Tribunal de Cuentas Europeo], it: [Corte dei conti europea]}, jurisdictions: [EU]}
  - {id: "org:eesc", names: {mul: [EESC], en: [European Economic and Social Committee], fr: [Comité économique et social européen], it: [Comitato economico e sociale europeo]}, jurisdictions: [EU]}
  - {id: "org:eu-ai-board", names: {en: [European AI Board, European Artificial Intelligence Board], fr: [Comité européen de l'intelligence artificielle, Comité européen de l'IA], de: [Europäischer KI-Ausschuss, Europäisches Gremium für Künstliche Intelligenz], es: [Consejo Europeo de Inteligencia Artificial]}, jurisdictions: [EU]}
  - {id: "org:ep-imco", names: {en: [IMCO, Internal Market and Consumer Protection committee, Committee on the Internal Market and Consumer Protection], de: [IMCO, Binnenmarktausschuss]}, jurisdictions: [EU]}
  - {id: "org:ep-libe", names: {en: [LIBE, LIBE committee, Civil Liberties Committee], de: [LIBE-Ausschuss]}, jurisdictions: [EU]}
  - {id: "org:ep-juri", names: {en: [JURI committee, Legal Affairs Committee of the European Parliament], de: [Rechtsausschuss des EU-Parlaments, JURI-Ausschuss]}, jurisdictions: [EU]}
  - {id: "org:eba", names: {en: [European Banking Authority], de: [Europäische Bankenaufsicht], fr: [Autorité bancaire européenne], it: [Autorità bancaria europea], es: [Autoridad Bancaria Europea]}, jurisdictions: [EU]}
  - {id: "org:ema", names: {en: [European Medicines Agency], fr: [Agence européenne des médicaments], de: [Europäische Arzneimittelagentur, Europäische Arzneimittel-Agentur], es: [Agencia Europea de Medicamentos], it: [Agenzia europea per i medicinali]}, jurisdictions: [EU]}
  - {id: "org:cen-cenelec", names: {mul: [CEN-CENELEC, CEN/CENELEC, CENELEC, CEN-CLC, JTC 21]}}
  - {id: "org:etsi", names: {mul: [ETSI], en: [European Telecommunications Standards Institute]}}
  # International organisations
  - {id: "org:un-ai-panel", names: {en: [Independent International Scientific Panel on AI, International Scientific Panel on AI, Scientific Panel on Artificial Intelligence, UN scientific panel on AI, UN's AI panel, UN AI panel], es: [Panel Científico Internacional Independiente sobre la IA, Panel Científico Internacional sobre IA, panel científico de la ONU], fr: [Groupe scientifique international indépendant de l'intelligence artificielle, Groupe scientifique international indépendant sur l'IA, panel scientifique de l'ONU], de: [wissenschaftliche KI-Gremium der UN, UN-KI-Gremium, wissenschaftlichen UN-Gremium], zh: [人工智能独立国际科学小组, 独立国际人工智能科学小组, 人工智能国际独立科学小组], ja: [AIに関する独立国際科学パネル, 国連AI科学パネル], ko: [유엔 AI 과학패널, 국제 AI 과학패널], ru: [Независимая международная научная группа по искусственному интеллекту, Независимую международную научную группу по ИИ], ar: [الفريق العلمي الدولي المستقل المعني بالذكاء الاصطناعي, اللجنة العلمية الدولية المستقلة للذكاء الاصطناعي], pt: [Painel Científico Internacional Independente sobre IA, painel científico da ONU], it: [Panel scientifico internazionale indipendente sull'IA]}}
  - {id: "org:un-ai-dialogue", names: {en: [Global Dialogue on AI Governance, Global Dialogue on Artificial Intelligence Governance], es: [Diálogo Mundial sobre la Gobernanza de la IA, Diálogo Global sobre Gobernanza de la IA, Diálogo Mundial sobre Gobernanza de la Inteligencia Artificial], fr: [Dialogue mondial sur la gouvernance de l'IA, Dialogue mondial sur la gouvernance de l'intelligence artificielle], de: [Globaler Dialog zur KI-Governance, Globalen Dialog zur KI-Governance, globaler Dialog über KI-Governance], zh: [人工智能治理全球对话, 全球人工智能治理对话], ja: [AIガバナンスに関するグローバル対話, AIガバナンスに関する世界対話], ko: [AI 거버넌스 글로벌 대화, 글로벌 AI 거버넌스 대화], ru: [Глобальный диалог по управлению ИИ, Глобального диалога по вопросам управления искусственным интеллектом], ar: [الحوار العالمي بشأن حوكمة الذكاء الاصطناعي, الحوار العالمي حول حوكمة الذكاء الاصطناعي], pt: [Diálogo Global sobre Governança da IA, Diálogo Global sobre a Governança da IA], it: [Dialogo globale sulla governance dell'IA]}}
  - {id: "org:ohchr", names: {mul: [OHCHR], en: [UN Human Rights Office, UN human rights office, UN High Commissioner for Human Rights], fr: [Haut-Commissariat aux droits de l'homme, Haut-Commissaire aux droits de l'homme], es: [Alto Comisionado para los Derechos Humanos], de: [UN-Menschenrechtskommissar, UN-Menschenrechtsbüro], zh: [联合国人权事务高级专员, 联合国人权办], ru: [Верховный комиссар ООН по правам человека, УВКПЧ], ar: [المفوض السامي لحقوق الإنسان], ja: [国連人権高等弁務官]}}
  - {id: "org:unicef", names: {mul: [UNICEF, Unicef], zh: [联合国儿童基金会, 联合国儿基会], ja: [ユニセフ], ko: [유니세프], ru: [ЮНИСЕФ], uk: [ЮНІСЕФ], ar: [اليونيسف, اليونيسيف, يونيسف, يونيسيف], hi: [यूनिसेफ], fa: [یونیسف], he: [יוניצ"ף]}}
  - {id: "org:undp", names: {mul: [UNDP], es: [PNUD], fr: [PNUD], pt: [PNUD], zh: [联合国开发计划署], ja: [国連開発計画], ko: [유엔개발계획], ru: [ПРООН]}}
  - {id: "org:unctad", names: {mul: [UNCTAD], en: [UN Trade and Development], fr: [CNUCED], zh: [联合国贸发会议, 联合国贸易和发展会议], ja: [国連貿易開発会議], ko: [유엔무역개발회의], ru: [ЮНКТАД], ar: [الأونكتاد]}}
  - {id: "org:unidir", names: {mul: [UNIDIR]}}
  - {id: "org:uncitral", names: {mul: [UNCITRAL]}}
  - {id: "org:unodc", names: {mul: [UNODC]}}
  - {id: "org:un-women", names: {en: [UN Women], es: [ONU Mujeres], fr: [ONU Femmes], pt: [ONU Mulheres]}}
  - {id: "org:who", names: {en: [World Health Organization, World Health Organisation], de: [WHO, Weltgesundheitsorganisation], nl: [WHO, Wereldgezondheidsorganisatie], it: [Organizzazione mondiale della sanità, OMS, Oms], es: [Organización Mundial de la Salud, OMS], fr: [Organisation mondiale de la santé, OMS], pt: [Organização Mundial da Saúde, Organização Mundial de Saúde, OMS], pl: [Światowa Organizacja Zdrowia, Światowej Organizacji Zdrowia, WHO], zh: [世界卫生组织, 世卫组织], ja: [世界保健機関, WHO], ko: [세계보건기구], ru: [ВОЗ, Всемирная организация здравоохранения], uk: [ВООЗ], ar: [منظمة الصحة العالمية], hi: [विश्व स्वास्थ्य संगठन, डब्ल्यूएचओ], tr: [Dünya Sağlık Örgütü], id: [Organisasi Kesehatan Dunia, WHO], vi: [Tổ chức Y tế Thế giới, WHO], fa: [سازمان جهانی بهداشت], he: [ארגון הבריאות העולמי]}}
  - {id: "org:ilo", names: {mul: [ILO], en: [International Labour Organization, International Labor Organization], fr: [Organisation internationale du travail, OIT], es: [Organización Internacional del Trabajo, OIT], pt: [Organização Internacional do Trabalho, OIT], it: [Organizzazione internazionale del lavoro], de: [Internationale Arbeitsorganisation], zh: [国际劳工组织], ja: [国際労働機関], ko: [국제노동기구], ru: [Международная организация труда, Международной организации труда], uk: [Міжнародна організація праці], ar: [منظمة العمل الدولية], tr: [Uluslararası Çalışma Örgütü], id: [Organisasi Perburuhan Internasional], vi: [Tổ chức Lao động Quốc tế], pl: [Międzynarodowa Organizacja Pracy], nl: [Internationale Arbeidsorganisatie], hi: [अंतरराष्ट्रीय श्रम संगठन], fa: [سازمان بین‌المللی کار]}}
  - {id: "org:imf", names: {mul: [IMF], en: [International Monetary Fund], fr: [FMI, Fonds monétaire international], es: [FMI, Fondo Monetario Internacional], pt: [FMI, Fundo Monetário Internacional], it: [FMI, Fmi, Fondo monetario internazionale], de: [IWF, Internationale Währungsfonds, Internationaler Währungsfonds], pl: [MFW, Międzynarodowy Fundusz Walutowy], zh: [国际货币基金组织, 国际货币基金], ja: [国際通貨基金], ko: [국제통화기금], ru: [МВФ], uk: [МВФ], ar: [صندوق النقد الدولي], hi: [अंतरराष्ट्रीय मुद्रा कोष, आईएमएफ], vi: [Quỹ Tiền tệ Quốc tế], id: [Dana Moneter Internasional], nl: [Internationaal Monetair Fonds], fa: [صندوق بین‌المللی پول], he: [קרן המטבע הבינלאומית]}}
  - {id: "org:world-bank", names: {en: [World Bank], fr: [Banque mondiale], es: [Banco Mundial], pt: [Banco Mundial], it: [Banca mondiale, Banca Mondiale], de: [Weltbank], pl: [Bank Światowy, Banku Światowego], nl: [Wereldbank], zh: [世界银行, 世行行长, 世行报告, 世行集团], ja: [世界銀行, 世銀], ko: [세계은행], ru: [Всемирный банк, Всемирного банка], uk: [Світовий банк, Світового банку], ar: [البنك الدولي], hi: [विश्व बैंक], tr: [Dünya Bankası], id: [Bank Dunia], vi: [Ngân hàng Thế giới], fa: [بانک جهانی], he: [הבנק העולמי]}}
  - {id: "org:wto", names: {mul: [WTO], en: [World Trade Organization, World Trade Organisation], fr: [OMC, Organisation mondiale du commerce], es: [OMC, Organización Mundial del Comercio], pt: [OMC, Organização Mundial do Comércio], it: [Organizzazione mondiale del commercio], de: [Welthandelsorganisation], zh: [世界贸易组织, 世贸组织], ja: [世界貿易機関], ko: [세계무역기구], ru: [ВТО], ar: [منظمة التجارة العالمية], hi: [विश्व व्यापार संगठन], tr: [Dünya Ticaret Örgütü], uk: [СОТ, Світова організація торгівлі], pl: [Światowa Organizacja Handlu], id: [Organisasi Perdagangan Dunia], vi: [Tổ chức Thương mại Thế giới], fa: [سازمان تجارت جهانی]}}
  - {id: "org:wipo", names: {mul: [WIPO], en: [World Intellectual Property Organization], fr: [OMPI, Organisation mondiale de la propriété intellectuelle], es: [OMPI, Organización Mundial de la Propiedad Intelectual], pt: [OMPI], it: [OMPI, Ompi], de: [Weltorganisation für geistiges Eigentum], zh: [世界知识产权组织], ja: [世界知的所有権機関], ko: [세계지식재산권기구, 세계지식재산기구], ru: [ВОИС], ar: [المنظمة العالمية للملكية الفكرية, الويبو, ويبو]}}
  - {id: "org:wef", names: {en: [World Economic Forum], fr: [Forum économique mondial], es: [Foro Económico Mundial, Foro de Davos], pt: [Fórum Econômico Mundial, Fórum Económico Mundial], it: [World Economic Forum, Forum economico mondiale], de: ["Weltwirtschaftsforum*"], nl: [World Economic Forum], pl: [Światowe Forum Ekonomiczne, Światowego Forum Ekonomicznego], zh: [世界经济论坛, 达沃斯论坛], ja: [世界経済フォーラム, ダボス会議], ko: [세계경제포럼, 다보스포럼], ru: [Всемирный экономический форум, Всемирного экономического форума, Давосском форуме], uk: [Всесвітній економічний форум, Всесвітнього економічного форуму], ar: [المنتدى الاقتصادي العالمي, منتدى دافوس], hi: [विश्व आर्थिक मंच], tr: [Dünya Ekonomik Forumu], id: [Forum Ekonomi Dunia], vi: [Diễn đàn Kinh tế Thế giới], fa: [مجمع جهانی اقتصاد], he: [הפורום הכלכלי העולמי]}}
  - {id: "org:nato", names: {mul: [NATO], de: [Nato], es: [OTAN], fr: [OTAN, Otan], pt: [OTAN, NATO], nl: [NAVO], zh: [北约, 北大西洋公约组织], ja: [北大西洋条約機構], ko: [북대서양조약기구, 나토], ru: [НАТО], uk: [НАТО], ar: [الناتو, حلف شمال الأطلسي, ناتو], hi: [नाटो], fa: [ناتو], he: [נאט"ו]}}
  - {id: "org:icrc", names: {mul: [ICRC], en: [International Committee of the Red Cross, Red Cross], fr: [CICR, Comité international de la Croix-Rouge, Croix-Rouge], es: [CICR, Comité Internacional de la Cruz Roja, Cruz Roja], de: [IKRK, Internationale Komitee vom Roten Kreuz], it: [Croce Rossa], pt: [Comitê Internacional da Cruz Vermelha, Cruz Vermelha], zh: [红十字国际委员会], ja: [赤十字国際委員会], ko: [국제적십자위원회], ru: [МККК, Международный комитет Красного Креста], ar: [اللجنة الدولية للصليب الأحمر, الصليب الأحمر], uk: [МКЧХ, Червоного Хреста], nl: [Rode Kruis], tr: [Kızılhaç], fa: [صلیب سرخ], he: [הצלב האדום]}}
  - {id: "org:icc", names: {en: [International Criminal Court], fr: [Cour pénale internationale], es: [Corte Penal Internacional], de: [Internationale Strafgerichtshof, Internationaler Strafgerichtshof], zh: [国际刑事法院], ja: [国際刑事裁判所], ko: [국제형사재판소], ru: [Международный уголовный суд], ar: [المحكمة الجنائية الدولية], uk: [Міжнародний кримінальний суд]}}
  - {id: "org:asean", names: {mul: [ASEAN, Asean], zh: [东盟, 东南亚国家联盟, 东协国家, 东协各国, 东协峰会, 东协高峰会, 亚细安], ja: [東南アジア諸国連合], ko: [아세안, 동남아시아국가연합], ru: [АСЕАН], ar: [رابطة دول جنوب شرق آسيا, آسيان], hi: [आसियान], fa: [آسه‌آن], uk: [АСЕАН]}}
  - {id: "org:african-union", names: {en: [African Union], fr: [Union africaine], es: [Unión Africana], pt: [União Africana], it: [Unione africana], de: [Afrikanische Union, Afrikanischen Union], zh: [非洲联盟, 非盟委员会, 非盟峰会, 非盟轮值主席], ja: [アフリカ連合], ko: [아프리카연합], ru: [Африканский союз, Африканского союза], ar: [الاتحاد الأفريقي, الاتحاد الإفريقي], tr: [Afrika Birliği], hi: [अफ्रीकी संघ]}}
  - {id: "org:apec", names: {mul: [APEC], zh: [亚太经合组织, 亚太经济合作组织], ja: [アジア太平洋経済協力会議], ko: [아시아태평양경제협력체, 에이펙], ru: [АТЭС], ar: [آبيك, أبيك], uk: [АТЕС], vi: [APEC]}}
  - {id: "org:sco", names: {en: [Shanghai Cooperation Organization, Shanghai Cooperation Organisation], zh: [上合组织, 上海合作组织], ja: [上海協力機構], ko: [상하이협력기구], ru: [ШОС], ar: [منظمة شنغهاي للتعاون], hi: [शंघाई सहयोग संगठन], fa: [سازمان همکاری شانگهای], fr: [Organisation de coopération de Shanghai], de: [Shanghaier Organisation für Zusammenarbeit], uk: [ШОС]}}
  - {id: "org:arab-league", names: {en: [Arab League], fr: [Ligue arabe], ar: [جامعة الدول العربية, الجامعة العربية], es: [Liga Árabe], de: [Arabische Liga], ru: [Лига арабских государств]}}
  - {id: "org:gcc", names: {en: [Gulf Cooperation Council], ar: [مجلس التعاون لدول الخليج العربية, مجلس التعاون الخليجي], fr: [Conseil de coopération du Golfe]}}
  - {id: "org:oas", names: {en: [Organization of American States], es: [Organización de los Estados Americanos, OEA], pt: [Organização dos Estados Americanos, OEA]}}
  - {id: "org:eclac", names: {en: [ECLAC], es: [CEPAL, Cepal], pt: [CEPAL, Cepal]}}
  - {id: "org:idb", names: {en: [Inter-American Development Bank], es: [Banco Interamericano de Desarrollo], pt: [Banco Interamericano de Desenvolvimento]}}
  - {id: "org:mercosur", names: {mul: [Mercosur, MERCOSUR], pt: [Mercosul, MERCOSUL]}}
  - {id: "org:osce", names: {mul: [OSCE], de: [OSZE], pl: [OBWE], ru: [ОБСЕ], uk: [ОБСЄ], nl: [OVSE]}}
  - {id: "org:bis-basel", names: {en: [Bank for International Settlements], fr: [Banque des règlements internationaux], de: [Bank für Internationalen Zahlungsausgleich], es: [Banco de Pagos Internacionales], it: [Banca dei regolamenti internazionali], zh: [国际清算银行], ja: [国際決済銀行], ko: [국제결제은행]}}
  - {id: "org:fsb-basel", names: {en: [Financial Stability Board], zh: [金融稳定理事会], ja: [金融安定理事会], fr: [Conseil de stabilité financière], de: [Finanzstabilitätsrat]}}
  - {id: "org:iea", names: {en: [International Energy Agency], fr: [Agence internationale de l'énergie], de: [Internationale Energieagentur], es: [Agencia Internacional de la Energía, Agencia Internacional de Energía], it: [Agenzia internazionale dell'energia], pt: [Agência Internacional de Energia], zh: [国际能源署], ja: [国際エネルギー機関], ko: [국제에너지기구], ru: [МЭА, Международное энергетическое агентство], ar: [وكالة الطاقة الدولية], pl: [Międzynarodowa Agencja Energetyczna]}}
  - {id: "org:iaea", names: {mul: [IAEA], fr: [AIEA], es: [OIEA], it: [Aiea], zh: [国际原子能机构], ja: [国際原子力機関], ko: [국제원자력기구], ru: [МАГАТЭ], uk: [МАГАТЕ], ar: [الوكالة الدولية للطاقة الذرية]}}
  - {id: "org:iso", names: {mul: [ISO/IEC, SC 42], en: [International Organization for Standardization, International Organisation for Standardisation], fr: [Organisation internationale de normalisation], es: [Organización Internacional de Normalización], zh: [国际标准化组织], ja: [国際標準化機構], ko: [국제표준화기구]}}
  - {id: "org:ieee", names: {mul: [IEEE]}}
  - {id: "org:gpai", names: {en: [Global Partnership on Artificial Intelligence, Global Partnership on AI], fr: [Partenariat mondial sur l'intelligence artificielle, Partenariat mondial sur l'IA], es: [Alianza Global sobre Inteligencia Artificial], zh: [人工智能全球合作伙伴组织, 全球人工智能伙伴关系], ja: [AIに関するグローバルパートナーシップ, GPAI], ko: [인공지능에 관한 글로벌 파트너십], hi: [ग्लोबल पार्टनरशिप ऑन आर्टिफिशियल इंटेलिजेंस]}}
  - {id: "org:aisi-network", names: {en: [International Network of AI Safety Institutes, International Network for Advanced AI Measurement], zh: [国际人工智能安全研究所网络], ja: [AISI国際ネットワーク], ko: [국제 AI안전연구소 네트워크], fr: [réseau international des instituts de sécurité de l'IA]}}
  - {id: "org:ai-impact-summit", names: {en: [AI Impact Summit, India AI Impact Summit], hi: [एआई इम्पैक्ट समिट, एआई इंपैक्ट समिट], fr: [Sommet de l'IA de New Delhi, sommet sur l'impact de l'IA], de: [AI Impact Summit, KI-Gipfel in Neu-Delhi], es: [Cumbre de Impacto de la IA], zh: [人工智能影响力峰会, 人工智能影响峰会], ja: [AIインパクト・サミット, AIインパクトサミット], ko: [AI 영향 정상회의, AI 임팩트 서밋], ru: [Саммит по влиянию ИИ], pt: [Cúpula de Impacto da IA], ar: [قمة تأثير الذكاء الاصطناعي]}}
  - {id: "org:paris-ai-summit", names: {en: [AI Action Summit, Paris AI summit], fr: [Sommet pour l'action sur l'IA, Sommet de Paris sur l'IA], de: [KI-Gipfel in Paris], es: [Cumbre de Acción sobre la IA, Cumbre para la Acción sobre la IA], zh: [人工智能行动峰会], ja: [AIアクションサミット, AIアクション・サミット], ko: [파리 AI 정상회의, AI 행동 정상회의], it: [AI Action Summit], ru: [Парижский саммит по ИИ]}}
  - {id: "org:ai-for-good", names: {mul: [AI for Good], zh: [人工智能向善, 人工智能造福人类]}}
  - {id: "org:holy-see", names: {en: [Vatican, Holy See], zh: [梵蒂冈, 教廷], ja: [バチカン, ローマ教皇庁], ko: [교황청, 바티칸], ru: ["Ватикан*"], uk: ["Ватикан*"], ar: [الفاتيكان, فاتيكان], fr: [Vatican, Saint-Siège], es: [Vaticano, Santa Sede], pt: [Vaticano, Santa Sé], it: [Vaticano, Santa Sede], de: [Vatikan, Vatikans, Heilige Stuhl], pl: ["Watykan*", Stolica Apostolska], nl: [Vaticaan], tr: [Vatikan], id: [Vatikan], fa: [واتیکان], he: [הוותיקן, וותיקן], hi: [वेटिकन]}}
  - {id: "org:ai-safety-report", names: {en: [International AI Safety Report, International Scientific Report on the Safety of Advanced AI], fr: [rapport international sur la sécurité de l'IA], de: [Internationaler KI-Sicherheitsbericht], es: [Informe Internacional sobre Seguridad de la IA], zh: [国际人工智能安全报告], ja: [国際AI安全性報告書], ko: [국제 AI 안전 보고서]}}
  # United States
  - {id: "org:us-house", names: {en: [US House of Representatives, U.S. House of Representatives, House Republicans, House Democrats, House Energy and Commerce Committee, House Select Committee], zh: [美国众议院, 美众议院], es: [Cámara de Representantes], fr: [Chambre des représentants], de: [US-Repräsentantenhaus, Repräsentantenhaus], ja: [米下院, 米下院議員], ko: [미 하원, 미국 하원], ru: [Палата представителей, Палаты представителей, Палате представителей], ar: [مجلس النواب الأميركي, مجلس النواب الأمريكي], it: [Camera dei rappresentanti], pt: [Câmara dos Representantes], pl: [Izba Reprezentantów, Izby Reprezentantów], uk: [Палата представників, Палати представників], tr: [Temsilciler Meclisi], id: [DPR AS, DPR Amerika], nl: [Huis van Afgevaardigden], vi: [Hạ viện Mỹ], fa: [مجلس نمایندگان آمریکا], he: [בית הנבחרים האמריקאי]}, jurisdictions: [US]}
  - {id: "org:ai-litigation-task-force", names: {en: [AI Litigation Task Force, AI litigation task force], es: [Grupo de Trabajo de Litigios sobre IA, Grupo de Trabajo de Litigios de IA, Grupo de Trabajo sobre Litigios de IA, grupo de trabajo de litigios de IA, grupo de trabajo sobre litigios de IA], fr: [AI Litigation Task Force, groupe de travail sur les litiges liés à l'IA, Task Force de contentieux sur l'IA, Task Force contentieux IA], zh: [人工智能诉讼工作组, AI诉讼工作组, 人工智能诉讼特别工作组, AI诉讼特别工作组, AI诉讼专案小组], ja: [AI訴訟タスクフォース], ko: [AI 소송 태스크포스, AI 소송 TF, AI 소송 전담반, AI소송 태스크포스, AI 소송 전담팀], de: [KI-Prozess-Taskforce, KI-Klage-Taskforce, AI Litigation Taskforce], pt: [Força-Tarefa de Litígios de IA, Força-Tarefa de Litígio de IA, força-tarefa de litígios de IA], it: [Task Force per il contenzioso sull'IA, task force per il contenzioso sull'IA], ru: [Целевая группа по судебным разбирательствам, целевую группу по судебным разбирательствам, рабочую группу по судебным искам], ar: [فرقة عمل للتقاضي بشأن الذكاء الاصطناعي, فرقة عمل التقاضي], hi: [एआई मुकदमेबाजी कार्यबल, एआई लिटिगेशन टास्क फोर्स]}, jurisdictions: [US]}
  - {id: "org:us-dhs", names: {mul: [DHS], en: [Department of Homeland Security, Homeland Security Department], es: [Departamento de Seguridad Nacional], fr: [département de la Sécurité intérieure], de: [Heimatschutzministerium], zh: [美国国土安全部, 国土安全部], ja: [米国土安全保障省], ko: [국토안보부], pt: [Departamento de Segurança Interna], it: [Dipartimento per la sicurezza interna]}, jurisdictions: [US]}
  - {id: "org:cisa", names: {mul: [CISA], en: [Cybersecurity and Infrastructure Security Agency], zh: [网络安全和基础设施安全局], ja: [サイバーセキュリティー・インフラ安全局]}, jurisdictions: [US]}
  - {id: "org:us-doe", names: {en: [Department of Energy, Energy Department], zh: [美国能源部], es: [Departamento de Energía], ja: [米エネルギー省], ko: [미 에너지부], de: [US-Energieministerium], fr: [département de l'Énergie américain], ru: [Минэнерго США]}, jurisdictions: [US]}
  - {id: "org:us-hhs", names: {mul: [HHS], en: [Department of Health and Human Services], zh: [美国卫生与公众服务部], ja: [米厚生省]}, jurisdictions: [US]}
  - {id: "org:us-fda", names: {mul: [FDA], en: [Food and Drug Administration], zh: [美国食品药品监督管理局, 美国食药监局], ja: [米食品医薬品局], ko: [미국 식품의약국, 미 식품의약국]}, jurisdictions: [US]}
  - {id: "org:us-dol", names: {en: [US Department of Labor, U.S. Department of Labor, Labor Department], zh: [美国劳工部], ja: [米労働省], ko: [미 노동부, 미국 노동부]}, jurisdictions: [US]}
  - {id: "org:eeoc", names: {mul: [EEOC], en: [Equal Employment Opportunity Commission]}, jurisdictions: [US]}
  - {id: "org:cfpb", names: {mul: [CFPB], en: [Consumer Financial Protection Bureau]}, jurisdictions: [US]}
  - {id: "org:us-sec", names: {en: [Securities and Exchange Commission], de: [US-Börsenaufsicht], zh: [美国证券交易委员会, 美国证交会], ja: [米証券取引委員会], ko: [미 증권거래위원회], ru: [Комиссия по ценным бумагам и биржам США]}, jurisdictions: [US]}
  - {id: "org:us-omb", names: {en: [Office of Management and Budget]}, jurisdictions: [US]}
  - {id: "org:us-gsa", names: {en: [General Services Administration]}, jurisdictions: [US]}
  - {id: "org:us-gao", names: {en: [Government Accountability Office]}, jurisdictions: [US]}
  - {id: "org:ustr", names: {mul: [USTR], en: [US Trade Representative, U.S. Trade Representative], zh: [美国贸易代表], ja: [米通商代表部], ko: [미 무역대표부, 미국무역대표부], de: ["US-Handelsbeauftragte*"], fr: [représentant américain au Commerce]}, jurisdictions: [US]}
  - {id: "org:uspto", names: {mul: [USPTO], en: [US Patent and Trademark Office, U.S. Patent and Trademark Office], zh: [美国专利商标局], ja: [米特許商標庁]}, jurisdictions: [US]}
  - {id: "org:us-copyright-office", names: {en: [US Copyright Office, U.S. Copyright Office], de: [US-Urheberrechtsbehörde, US-Copyright-Office], fr: [Bureau américain du copyright, Bureau du droit d'auteur américain], es: [Oficina de Derechos de Autor de Estados Unidos, Oficina de Copyright de EE UU], zh: [美国版权局], ja: [米著作権局], ko: [미 저작권청, 미국 저작권청], it: [US Copyright Office]}, jurisdictions: [US]}
  - {id: "org:nsf", names: {en: [National Science Foundation], zh: [美国国家科学基金会]}, jurisdictions: [US]}
  - {id: "org:darpa", names: {mul: [DARPA, Darpa], ru: [DARPA], zh: [美国国防高级研究计划局], ja: [米国防高等研究計画局]}, jurisdictions: [US]}
  - {id: "org:fbi", names: {mul: [FBI], ru: [ФБР], zh: [美国联邦调查局, 联邦调查局], ja: [米連邦捜査局], ko: [미 연방수사국], ar: [مكتب التحقيقات الفيدرالي, مكتب التحقيقات الاتحادي], hi: [एफबीआई], uk: [ФБР], fa: [اف‌بی‌آی]}, jurisdictions: [US]}
  - {id: "org:cia", names: {en: [Central Intelligence Agency], ru: [ЦРУ], zh: [美国中央情报局, 中情局], ja: [米中央情報局], ko: [미 중앙정보국], ar: [وكالة المخابرات المركزية, وكالة الاستخبارات المركزية], uk: [ЦРУ]}, jurisdictions: [US]}
  - {id: "org:us-fed", names: {en: [Federal Reserve], zh: [美联储], es: [Reserva Federal], fr: [Réserve fédérale], ja: [米連邦準備理事会, 米連邦準備制度理事会], ko: [연방준비제도], ru: [ФРС], ar: [الاحتياطي الفيدرالي], pt: [Federal Reserve], pl: [Rezerwa Federalna], hi: [फेडरल रिजर्व]}, jurisdictions: [US]}
  - {id: "org:us-nsc", names: {en: [US National Security Council, White House National Security Council], zh: [美国国家安全委员会]}, jurisdictions: [US]}
  - {id: "org:uscc", names: {en: [U.S.-China Economic and Security Review Commission, US-China Economic and Security Review Commission], zh: [美中经济与安全审查委员会, 美中经济暨安全检讨委员会]}, jurisdictions: [US]}
  - {id: "org:nga-us", names: {en: [National Governors Association]}, jurisdictions: [US]}
  - {id: "org:naag", names: {mul: [NAAG], en: [National Association of Attorneys General]}, jurisdictions: [US]}
  - {id: "org:ncsl", names: {mul: [NCSL], en: [National Conference of State Legislatures]}, jurisdictions: [US]}
  - {id: "org:ca-legislature", names: {en: [California Legislature, California legislature, California State Assembly, California Senate, California State Senate, California lawmakers], es: [Legislatura de California], zh: [加州议会, 加州众议院, 加州参议院], ja: [カリフォルニア州議会], ko: [캘리포니아 주의회, 캘리포니아주 의회]}, jurisdictions: [US]}
  - {id: "org:ca-ag", names: {en: [California Attorney General, California attorney general]}, jurisdictions: [US]}
  - {id: "org:tx-ag", names: {en: [Texas Attorney General, Texas attorney general]}, jurisdictions: [US]}
  - {id: "org:ny-legislature", names: {en: [New York Legislature, New York State Assembly, New York State Senate, New York lawmakers], zh: [纽约州议会], ja: [ニューヨーク州議会]}, jurisdictions: [US]}
  - {id: "org:us-doge", names: {en: [DOGE, Department of Government Efficiency], zh: [政府效率部], ja: [政府効率化省], ko: [정부효율부], ru: [Департамент эффективности правительства], es: [Departamento de Eficiencia Gubernamental]}, jurisdictions: [US]}
  # United Kingdom, Ireland and Canada
  - {id: "org:uk-government", names: {en: [UK government, British government, Downing Street, UK Government], fr: [gouvernement britannique, Downing Street], de: [britische Regierung, Downing Street], es: [Gobierno británico], it: [governo britannico], pt: [governo britânico], zh: [英国政府], ja: [英政府, 英国政府], ko: [영국 정부], ru: [правительство Великобритании, Даунинг-стрит], ar: [الحكومة البريطانية], pl: [brytyjski rząd], nl: [Britse regering]}, jurisdictions: [GB]}
  - {id: "org:uk-parliament", names: {en: [UK Parliament, UK parliament, House of Lords, British parliament, British lawmakers, UK MPs], fr: [Parlement britannique, Chambre des Lords], de: [britische Parlament, britischen Parlament, britisches Parlament, House of Lords], es: [Parlamento británico], it: [Parlamento britannico, Camera dei Lord], zh: [英国议会, 英国上议院, 英国国会], ja: [英議会, 英国議会, 英上院], ko: [영국 의회], ru: [британский парламент, Палата лордов], ar: [البرلمان البريطاني]}, jurisdictions: [GB]}
  - {id: "org:uk-home-office", names: {en: [UK Home Office, Britain's Home Office, British Home Office, the Home Office], de: [britische Innenministerium], zh: [英国内政部], ja: [英内務省]}, jurisdictions: [GB]}
  - {id: "org:uk-dcms", names: {mul: [DCMS], en: ["Department for Culture, Media and Sport"]}, jurisdictions: [GB]}
  - {id: "org:uk-ipo", names: {en: [UK Intellectual Property Office, UK's Intellectual Property Office]}, jurisdictions: [GB]}
  - {id: "org:uk-ncsc", names: {en: [UK's National Cyber Security Centre, UK National Cyber Security Centre, GCHQ], zh: [英国国家网络安全中心], ja: [英国家サイバーセキュリティーセンター]}, jurisdictions: [GB]}
  - {id: "org:uk-fca", names: {en: [Financial Conduct Authority], zh: [英国金融行为监管局]}, jurisdictions: [GB]}
  - {id: "org:bank-of-england", names: {en: [Bank of England], fr: [Banque d'Angleterre], es: [Banco de Inglaterra], it: [Banca d'Inghilterra], zh: [英国央行, 英格兰银行, 英伦银行], ja: [英イングランド銀行, イングランド銀行], ko: [영란은행, 잉글랜드은행], ru: [Банк Англии], pl: [Bank Anglii]}, jurisdictions: [GB]}
  - {id: "org:uk-aria", names: {en: [Advanced Research and Invention Agency]}, jurisdictions: [GB]}
  - {id: "org:uk-ehrc", names: {en: [Equality and Human Rights Commission]}, jurisdictions: [GB]}
  - {id: "org:turing-institute", names: {mul: [Alan Turing Institute], fr: [Institut Alan Turing], de: [Alan-Turing-Institut], es: [Instituto Alan Turing], zh: [艾伦·图灵研究所, 图灵研究所], ja: [アラン・チューリング研究所]}, jurisdictions: [GB]}
  - {id: "org:ie-dpc", names: {en: [Irish Data Protection Commission, Ireland's Data Protection Commission, Irish DPC, Data Protection Commission, Ireland's DPC], fr: [DPC irlandaise, Commission irlandaise de protection des données], de: [irische Datenschutzbehörde, irische Datenschutzkommission], es: [Comisión de Protección de Datos de Irlanda, DPC irlandesa], it: [Garante irlandese, Commissione irlandese per la protezione dei dati], zh: [爱尔兰数据保护委员会], ja: [アイルランドデータ保護委員会, アイルランドのデータ保護委員会], ko: [아일랜드 데이터보호위원회]}, jurisdictions: [IE]}
  - {id: "org:ie-cnam", names: {mul: [Coimisiún na Meán]}, jurisdictions: [IE]}
  - {id: "org:ie-comreg", names: {mul: [ComReg]}, jurisdictions: [IE]}
  - {id: "org:ie-ccpc", names: {mul: [CCPC], en: [Competition and Consumer Protection Commission]}, jurisdictions: [IE]}
  - {id: "org:ie-ai-office", names: {en: [AI Office of Ireland, Irish AI Office]}, jurisdictions: [IE]}
  - {id: "org:ca-ised", names: {en: ["Innovation, Science and Economic Development Canada"], fr: ["Innovation, Sciences et Développement économique Canada"]}, jurisdictions: [CA]}
  - {id: "org:ca-opc", names: {en: [Office of the Privacy Commissioner of Canada, Privacy Commissioner of Canada, Canada's privacy commissioner, federal privacy commissioner], fr: [Commissariat à la protection de la vie privée, commissaire à la protection de la vie privée]}, jurisdictions: [CA]}
  - {id: "org:ca-crtc", names: {mul: [CRTC]}, jurisdictions: [CA]}
  - {id: "org:ca-aisi", names: {en: [Canadian AI Safety Institute, Canadian Artificial Intelligence Safety Institute, Canada's AI Safety Institute], fr: [Institut canadien de la sécurité de l'intelligence artificielle, ICSIA]}, jurisdictions: [CA]}
  - {id: "org:ca-competition-bureau", names: {en: [Competition Bureau], fr: [Bureau de la concurrence]}, jurisdictions: [CA]}
  - {id: "org:ca-supreme-court", names: {en: [Supreme Court of Canada], fr: [Cour suprême du Canada]}, jurisdictions: [CA]}
  - {id: "org:mila", names: {en: [Mila - Quebec AI Institute, Mila Quebec, Mila institute], fr: [Institut Mila, institut Mila, Mila - Institut québécois d'intelligence artificielle]}, jurisdictions: [CA]}
  - {id: "org:vector-institute", names: {en: [Vector Institute], fr: [Institut Vecteur]}, jurisdictions: [CA]}
  - {id: "org:cifar", names: {mul: [CIFAR]}, jurisdictions: [CA]}
  - {id: "org:au-esafety", names: {en: [eSafety Commissioner, eSafety commissioner], zh: [电子安全专员, 网络安全专员办公室], ja: [eセーフティー・コミッショナー, eセーフティコミッショナー]}, jurisdictions: [AU]}
  - {id: "org:au-accc", names: {mul: [ACCC], en: [Australian Competition and Consumer Commission], zh: [澳大利亚竞争与消费者委员会, 澳洲竞争和消费者委员会]}, jurisdictions: [AU]}
  - {id: "org:au-acma", names: {en: [Australian Communications and Media Authority]}, jurisdictions: [AU]}
  - {id: "org:au-government", names: {en: [Australian government, Australian Government, Albanese government], zh: [澳大利亚政府, 澳洲政府], ja: [豪政府], ko: [호주 정부], fr: [gouvernement australien], de: [australische Regierung], es: [Gobierno australiano]}, jurisdictions: [AU]}
  - {id: "org:au-aisi", names: {en: [Australian AI Safety Institute, Australian Artificial Intelligence Safety Institute, Australia's AI Safety Institute]}, jurisdictions: [AU]}
  - {id: "org:au-productivity-commission", names: {en: [Productivity Commission]}, jurisdictions: [AU]}
  - {id: "org:csiro", names: {mul: [CSIRO]}, jurisdictions: [AU]}
  - {id: "org:nz-privacy", names: {en: [New Zealand Privacy Commissioner, Office of the Privacy Commissioner of New Zealand]}, jurisdictions: [NZ]}
  # Germany, Austria and Switzerland
  - {id: "org:de-government", names: {en: [German government], fr: [gouvernement allemand], es: [Gobierno alemán], it: [governo tedesco], pt: [governo alemão], de: [deutsche Bundesregierung, deutschen Bundesregierung], zh: [德国政府, 德国联邦政府], ja: [独政府, ドイツ政府], ko: [독일 정부], ru: [правительство Германии, правительство ФРГ], uk: [уряд Німеччини], pl: [niemiecki rząd, rząd Niemiec], nl: [Duitse regering], ar: [الحكومة الألمانية], tr: [Alman hükümeti, Alman hükûmeti]}, jurisdictions: [DE]}
  - {id: "org:de-bmds", names: {mul: [BMDS], de: [Bundesministerium für Digitales und Staatsmodernisierung, "Bundesdigitalministerium*", "Digitalministerium*", "Bundesdigitalminister*"], en: [German digital ministry, Germany's digital ministry, Federal Ministry for Digital and State Modernisation], fr: [ministère allemand du Numérique]}, jurisdictions: [DE]}
  - {id: "org:de-bmjv", names: {de: ["Bundesjustizministerium*", "Bundesjustizminister*"], en: [German justice ministry]}, jurisdictions: [DE]}
  - {id: "org:de-bmwe", names: {de: ["Bundeswirtschaftsministerium*", "Bundeswirtschaftsminister*"], en: [German economy ministry]}, jurisdictions: [DE]}
  - {id: "org:de-bmi", names: {de: ["Bundesinnenministerium*", "Bundesinnenminister*"], en: [German interior ministry]}, jurisdictions: [DE]}
  - {id: "org:de-bfdi", names: {mul: [BfDI], de: ["Bundesdatenschutzbeauftragte*", Bundesbeauftragte für den Datenschutz], en: [German Federal Commissioner for Data Protection]}, jurisdictions: [DE]}
  - {id: "org:de-dsk", names: {de: [Datenschutzkonferenz, DSK]}, jurisdictions: [DE]}
  - {id: "org:de-bverfg", names: {de: [Bundesverfassungsgericht, Bundesverfassungsgerichts, Bundesverfassungsgerichtes], en: [German Constitutional Court, Federal Constitutional Court, Germany's constitutional court], zh: [德国联邦宪法法院], ja: [独連邦憲法裁判所], fr: [Cour constitutionnelle allemande], es: [Tribunal Constitucional alemán], it: [Corte costituzionale tedesca], pl: [niemiecki Trybunał Konstytucyjny]}, jurisdictions: [DE]}
  - {id: "org:de-bgh", names: {de: [Bundesgerichtshof, Bundesgerichtshofs, BGH], en: [German Federal Court of Justice, Federal Court of Justice]}, jurisdictions: [DE]}
  - {id: "org:de-lg-muenchen", names: {de: [Landgericht München, LG München, Landgerichts München], en: [Munich Regional Court, Munich court], fr: [tribunal régional de Munich, tribunal de Munich], es: [tribunal de Múnich, Tribunal Regional de Múnich], it: [tribunale di Monaco], zh: [慕尼黑地方法院, 慕尼黑第一地区法院, 慕尼黑地区法院], ja: [ミュンヘン地裁, ミュンヘン地方裁判所], ko: [뮌헨 지방법원, 뮌헨지방법원]}, jurisdictions: [DE]}
  - {id: "org:de-bka", names: {de: [Bundeskriminalamt, Bundeskriminalamts, BKA]}, jurisdictions: [DE]}
  - {id: "org:de-bundeswehr", names: {mul: [Bundeswehr], ja: [ドイツ連邦軍], zh: [德国联邦国防军]}, jurisdictions: [DE]}
  - {id: "org:at-rtr", names: {de: [RTR, KI-Servicestelle], en: [Austrian Regulatory Authority for Broadcasting and Telecommunications]}, jurisdictions: [AT]}
  - {id: "org:at-dsb", names: {de: [österreichische Datenschutzbehörde, österreichischen Datenschutzbehörde], en: [Austrian data protection authority, Austrian Data Protection Authority], fr: [autorité autrichienne de protection des données]}, jurisdictions: [AT]}
  - {id: "org:ch-edoeb", names: {de: [EDÖB, Eidgenössische Datenschutzbeauftragte, Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte], fr: [PFPDT, Préposé fédéral à la protection des données], it: [IFPDT], en: [FDPIC]}, jurisdictions: [CH]}
  - {id: "org:ch-bakom", names: {de: [BAKOM, Bakom], it: [UFCOM]}, jurisdictions: [CH]}
  - {id: "org:ch-government", names: {de: [Schweizer Bundesrat], fr: [Conseil fédéral], it: [Consiglio federale], en: [Swiss Federal Council, Swiss government]}, jurisdictions: [CH]}
  - {id: "org:eth-zurich", names: {mul: [ETH Zürich, ETH Zurich]}, jurisdictions: [CH]}
  - {id: "org:epfl", names: {mul: [EPFL]}, jurisdictions: [CH]}
  # France, Benelux, Italy, Spain and Portugal
  - {id: "org:fr-government", names: {en: [French government], fr: [gouvernement français, Matignon], de: [französische Regierung, französischen Regierung], es: [Gobierno francés], it: [governo francese], pt: [governo francês], zh: [法国政府], ja: [仏政府, フランス政府], ko: [프랑스 정부], ru: [правительство Франции], ar: [الحكومة الفرنسية], nl: [Franse regering], pl: [francuski rząd]}, jurisdictions: [FR]}
  - {id: "org:fr-elysee", names: {en: [Élysée, Elysee Palace, Élysée Palace], fr: [Élysée, l'Elysée], de: [Élysée-Palast], es: [Elíseo], it: [Eliseo], zh: [爱丽舍宫], ja: [エリゼ宮, 仏大統領府], ko: [엘리제궁], ru: [Елисейский дворец, Елисейском дворце], ar: [الإليزيه, إليزيه], pt: [Palácio do Eliseu]}, jurisdictions: [FR]}
  - {id: "org:fr-assemblee", names: {fr: [Assemblée nationale], en: [French National Assembly], de: [französische Nationalversammlung], es: [Asamblea Nacional francesa, Asamblea Nacional de Francia], it: [Assemblea nazionale francese], zh: [法国国民议会], ja: [仏国民議会, フランス国民議会], ko: [프랑스 하원], pt: [Assembleia Nacional francesa]}, jurisdictions: [FR]}
  - {id: "org:fr-senat", names: {fr: [Sénat français, sénateurs français, Palais du Luxembourg], en: [French Senate], de: [französische Senat, französischer Senat], es: [Senado francés], it: [Senato francese], zh: [法国参议院], ja: [仏上院, フランス上院], ko: [프랑스 상원]}, jurisdictions: [FR]}
  - {id: "org:fr-conseil-etat", names: {fr: [Conseil d'État, Conseil d'Etat], en: [Conseil d'Etat, French Council of State]}, jurisdictions: [FR]}
  - {id: "org:fr-conseil-constitutionnel", names: {fr: [Conseil constitutionnel], en: [French Constitutional Council, France's Constitutional Council], zh: [法国宪法委员会], es: [Consejo Constitucional francés]}, jurisdictions: [FR]}
  - {id: "org:fr-adlc", names: {fr: [Autorité de la concurrence], en: [French competition authority, French antitrust authority, France's competition watchdog], zh: [法国竞争管理局], ja: [仏競争当局], de: [französische Wettbewerbsbehörde, französische Kartellbehörde], es: [Autoridad de la Competencia francesa]}, jurisdictions: [FR]}
  - {id: "org:fr-arcom", names: {mul: [Arcom, ARCOM]}, jurisdictions: [FR]}
  - {id: "org:fr-arcep", names: {mul: [Arcep, ARCEP]}, jurisdictions: [FR]}
  - {id: "org:fr-dgccrf", names: {mul: [DGCCRF]}, jurisdictions: [FR]}
  - {id: "org:fr-anssi", names: {mul: [ANSSI, Anssi]}, jurisdictions: [FR]}
  - {id: "org:fr-dinum", names: {fr: [Dinum, DINUM, Direction interministérielle du numérique]}, jurisdictions: [FR]}
  - {id: "org:fr-defenseur", names: {fr: [Défenseur des droits, Défenseure des droits]}, jurisdictions: [FR]}
  - {id: "org:fr-ccne", names: {fr: [Comité consultatif national d'éthique, CCNE, CCNEN]}, jurisdictions: [FR]}
  - {id: "org:inria", names: {mul: [Inria, INRIA]}, jurisdictions: [FR]}
  - {id: "org:cnrs", names: {mul: [CNRS]}, jurisdictions: [FR]}
  - {id: "org:paris-prosecutor", names: {fr: [parquet de Paris, procureure de Paris, procureur de Paris], en: [Paris prosecutor, Paris prosecutors, Paris prosecutor's office], de: [Pariser Staatsanwaltschaft], es: [Fiscalía de París], it: [Procura di Parigi], pt: [Ministério Público de Paris, promotoria de Paris], zh: [巴黎检察院, 巴黎检方, 巴黎检察官], ja: [パリ検察], ko: [파리 검찰], ru: [прокуратура Парижа, парижская прокуратура], ar: [مكتب المدعي العام في باريس, النيابة العامة في باريس], tr: [Paris savcılığı, Paris Savcılığı], pl: [paryska prokuratura], nl: [Parijse justitie, Parijse openbaar ministerie]}, jurisdictions: [FR]}
  - {id: "org:be-dpa", names: {fr: [Autorité de protection des données], nl: [Gegevensbeschermingsautoriteit], en: [Belgian data protection authority, Belgian Data Protection Authority]}, jurisdictions: [BE]}
  - {id: "org:be-bipt", names: {nl: [BIPT], fr: [IBPT], en: [Belgian Institute for Postal Services]}, jurisdictions: [BE]}
  - {id: "org:nl-ap", names: {nl: [Autoriteit Persoonsgegevens], en: [Dutch data protection authority, Dutch Data Protection Authority, Dutch privacy watchdog, Dutch DPA], de: [niederländische Datenschutzbehörde], fr: [autorité néerlandaise de protection des données], zh: [荷兰数据保护局], es: [Autoridad de Protección de Datos neerlandesa]}, jurisdictions: [NL]}
  - {id: "org:nl-rdi", names: {nl: [Rijksinspectie Digitale Infrastructuur, RDI], en: [Dutch Authority for Digital Infrastructure]}, jurisdictions: [NL]}
  - {id: "org:nl-acm", names: {nl: [Autoriteit Consument & Markt, Autoriteit Consument en Markt], en: [Authority for Consumers and Markets]}, jurisdictions: [NL]}
  - {id: "org:nl-tweede-kamer", names: {nl: [Tweede Kamer], en: [Dutch House of Representatives, Dutch parliament], de: [niederländische Parlament, niederländischen Parlament]}, jurisdictions: [NL]}
  - {id: "org:nl-eerste-kamer", names: {nl: [Eerste Kamer]}, jurisdictions: [NL]}
  - {id: "org:nl-rvs", names: {nl: [Raad van State]}, jurisdictions: [NL]}
  - {id: "org:nl-ncsc", names: {nl: [Nationaal Cyber Security Centrum]}, jurisdictions: [NL]}
  - {id: "org:lu-cnpd", names: {fr: [Commission nationale pour la protection des données], en: [Luxembourg's data protection authority]}, jurisdictions: [LU]}
  - {id: "org:it-government", names: {it: [Palazzo Chigi, governo italiano], en: [Italian government], fr: [gouvernement italien], de: [italienische Regierung, italienischen Regierung], es: [Gobierno italiano], zh: [意大利政府], ja: [伊政府, イタリア政府], ko: [이탈리아 정부]}, jurisdictions: [IT]}
  - {id: "org:it-camera", names: {it: [Camera dei deputati, Camera dei Deputati, Montecitorio], en: [Italian Chamber of Deputies, Italian lower house]}, jurisdictions: [IT]}
  - {id: "org:it-senato", names: {it: [Senato della Repubblica, Palazzo Madama], en: [Italian Senate], fr: [Sénat italien], es: [Senado italiano], de: [italienische Senat], zh: [意大利参议院], ja: [伊上院]}, jurisdictions: [IT]}
  - {id: "org:it-acn", names: {it: [Agenzia per la cybersicurezza nazionale, Agenzia per la Cybersicurezza Nazionale, Acn]}, jurisdictions: [IT]}
  - {id: "org:it-agcom", names: {it: [Agcom, AGCOM]}, jurisdictions: [IT]}
  - {id: "org:it-mimit", names: {it: [Mimit, MIMIT, Ministero delle Imprese e del Made in Italy]}, jurisdictions: [IT]}
  - {id: "org:it-dtd", names: {it: [Dipartimento per la trasformazione digitale, Dipartimento per la Trasformazione Digitale]}, jurisdictions: [IT]}
  - {id: "org:it-bankitalia", names: {it: [Banca d'Italia, Bankitalia]}, jurisdictions: [IT]}
  - {id: "org:es-government", names: {es: [Gobierno español, Gobierno de España, La Moncloa, Moncloa], en: [Spanish government], fr: [gouvernement espagnol], de: [spanische Regierung], it: [governo spagnolo], pt: [governo espanhol], zh: [西班牙政府], ja: [スペイン政府], ko: [스페인 정부], ca: [Govern espanyol]}, jurisdictions: [ES]}
  - {id: "org:es-congreso", names: {es: [Congreso de los Diputados], en: [Spanish Congress of Deputies, Spain's Congress of Deputies, Spanish parliament, Spain's parliament]}, jurisdictions: [ES]}
  - {id: "org:es-mtdfp", names: {es: [Ministerio para la Transformación Digital, Ministerio de Transformación Digital], en: [Ministry for Digital Transformation]}, jurisdictions: [ES]}
  - {id: "org:es-cnmc", names: {mul: [CNMC]}, jurisdictions: [ES]}
  - {id: "org:es-cgpj", names: {es: [Consejo General del Poder Judicial, CGPJ]}, jurisdictions: [ES]}
  - {id: "org:es-fiscalia", names: {es: [Fiscalía española, Fiscalía General del Estado]}, jurisdictions: [ES]}
  - {id: "org:pt-anacom", names: {mul: [ANACOM, Anacom]}, jurisdictions: [PT]}
  - {id: "org:pt-cnpd", names: {pt: [Comissão Nacional de Proteção de Dados]}, jurisdictions: [PT]}
  - {id: "org:pt-parliament", names: {pt: [Assembleia da República]}, jurisdictions: [PT]}
  # Northern, central and southern Europe
  - {id: "org:dk-digst", names: {mul: [Digitaliseringsstyrelsen], en: [Danish Agency for Digital Government, Agency for Digital Government]}, jurisdictions: [DK]}
  - {id: "org:dk-datatilsynet", names: {da: [Datatilsynet], en: [Danish Data Protection Agency, Danish data protection agency]}, jurisdictions: [DK]}
  - {id: "org:no-datatilsynet", names: {"no": [Datatilsynet], nb: [Datatilsynet], en: [Norwegian Data Protection Authority, Norwegian data protection authority]}, jurisdictions: ["NO"]}
  - {id: "org:no-nkom", names: {mul: [Nkom]}, jurisdictions: ["NO"]}
  - {id: "org:se-imy", names: {mul: [Integritetsskyddsmyndigheten], sv: [IMY], en: [Swedish Authority for Privacy Protection]}, jurisdictions: [SE]}
  - {id: "org:se-pts", names: {sv: [Post- och telestyrelsen, PTS]}, jurisdictions: [SE]}
  - {id: "org:se-riksdag", names: {mul: [Riksdagen, Riksdag]}, jurisdictions: [SE]}
  - {id: "org:fi-traficom", names: {mul: [Traficom], fi: ["Traficom*"]}, jurisdictions: [FI]}
  - {id: "org:fi-eduskunta", names: {mul: [Eduskunta], fi: ["eduskunta*", "eduskunna*"], en: [Finnish parliament, Finland's parliament]}, jurisdictions: [FI]}
  - {id: "org:fi-government", names: {fi: ["valtioneuvosto*", "Suomen hallitu*"], en: [Finnish government]}, jurisdictions: [FI]}
  - {id: "org:fi-data-protection", names: {fi: ["tietosuojavaltuute*"], en: [Finnish Data Protection Ombudsman, Finland's Data Protection Ombudsman]}, jurisdictions: [FI]}
  - {id: "org:fi-tem", names: {fi: ["työ- ja elinkeinoministeri*"], en: [Ministry of Economic Affairs and Employment of Finland]}, jurisdictions: [FI]}
  - {id: "org:fi-lvm", names: {fi: ["liikenne- ja viestintäministeri*"]}, jurisdictions: [FI]}
  - {id: "org:ee-ttja", names: {mul: [TTJA]}, jurisdictions: [EE]}
  - {id: "org:lv-ptac", names: {mul: [PTAC]}, jurisdictions: [LV]}
  - {id: "org:lt-rrt", names: {lt: [RRT, Ryšių reguliavimo tarnyba], en: [Communications Regulatory Authority of Lithuania]}, jurisdictions: [LT]}
  - {id: "org:lt-vdai", names: {mul: [Valstybinė duomenų apsaugos inspekcija]}, jurisdictions: [LT]}
  - {id: "org:pl-sejm", names: {mul: [Sejm], pl: [Sejmu, Sejmie, Sejmowi, Sejmem], ru: [Сейм Польши, польский сейм], uk: [польський сейм, Сейм Польщі], zh: [波兰众议院, 波兰议会]}, jurisdictions: [PL]}
  - {id: "org:pl-mc", names: {pl: [Ministerstwo Cyfryzacji, Ministerstwa Cyfryzacji, Ministerstwie Cyfryzacji, Ministerstwem Cyfryzacji, resort cyfryzacji, minister cyfryzacji, ministra cyfryzacji], en: [Polish digital ministry, Poland's digital ministry, Polish Ministry of Digital Affairs, Poland's Ministry of Digital Affairs]}, jurisdictions: [PL]}
  - {id: "org:pl-uodo", names: {mul: [UODO], pl: [Urząd Ochrony Danych Osobowych, Urzędu Ochrony Danych Osobowych, Prezes UODO], en: [Polish data protection authority]}, jurisdictions: [PL]}
  - {id: "org:pl-uokik", names: {mul: [UOKiK], pl: [Urząd Ochrony Konkurencji i Konsumentów, Urzędu Ochrony Konkurencji i Konsumentów]}, jurisdictions: [PL]}
  - {id: "org:pl-kribsi", names: {mul: [KRiBSI], pl: [Komisja Rozwoju i Bezpieczeństwa Sztucznej Inteligencji, Komisji Rozwoju i Bezpieczeństwa Sztucznej Inteligencji]}, jurisdictions: [PL]}
  - {id: "org:pl-nask", names: {pl: [NASK]}, jurisdictions: [PL]}
  - {id: "org:cz-ctu", names: {mul: [Český telekomunikační úřad], cs: [ČTÚ], en: [Czech Telecommunication Office]}, jurisdictions: [CZ]}
  - {id: "org:cz-uoou", names: {mul: [ÚOOÚ, Úřad pro ochranu osobních údajů]}, jurisdictions: [CZ]}
  - {id: "org:cz-nukib", names: {mul: [NÚKIB]}, jurisdictions: [CZ]}
  - {id: "org:sk-ru-komunikacii", names: {mul: [Úrad pre reguláciu elektronických komunikácií]}, jurisdictions: [SK]}
  - {id: "org:hu-naih", names: {mul: [NAIH]}, jurisdictions: [HU]}
  - {id: "org:hu-nmhh", names: {mul: [NMHH], hu: [Nemzeti Média- és Hírközlési Hatóság]}, jurisdictions: [HU]}
  - {id: "org:ro-ancom", names: {mul: [ANCOM]}, jurisdictions: [RO]}
  - {id: "org:ro-anspdcp", names: {mul: [ANSPDCP]}, jurisdictions: [RO]}
  - {id: "org:bg-crc", names: {bg: [Комисията за регулиране на съобщенията, КРС], en: [Communications Regulation Commission]}, jurisdictions: [BG]}
  - {id: "org:bg-cpdp", names: {bg: [Комисията за защита на личните данни, КЗЛД], en: [Bulgaria's Commission for Personal Data Protection]}, jurisdictions: [BG]}
  - {id: "org:gr-hdpa", names: {el: [Αρχή Προστασίας Δεδομένων, Αρχής Προστασίας Δεδομένων], en: [Hellenic Data Protection Authority, Greek data protection authority]}, jurisdictions: [GR]}
  - {id: "org:gr-eett", names: {el: [ΕΕΤΤ], en: [Hellenic Telecommunications and Post Commission]}, jurisdictions: [GR]}
  - {id: "org:hr-hakom", names: {mul: [HAKOM]}, jurisdictions: [HR]}
  - {id: "org:hr-azop", names: {mul: [AZOP]}, jurisdictions: [HR]}
  - {id: "org:si-akos", names: {mul: [AKOS], en: [Agency for Communication Networks and Services]}, jurisdictions: [SI]}
  - {id: "org:cy-commissioner", names: {en: [Cyprus Commissioner of Communications, Cyprus's Commissioner of Communications]}, jurisdictions: [CY]}
  - {id: "org:mt-mdia", names: {mul: [MDIA], en: [Malta Digital Innovation Authority]}, jurisdictions: [MT]}
  - {id: "org:ua-mintsyfry", names: {uk: ["Мінцифр*", Міністерство цифрової трансформації, Міністерства цифрової трансформації], ru: [Минцифры Украины, Министерство цифровой трансформации], en: [Ukraine's Ministry of Digital Transformation, Ministry of Digital Transformation]}, jurisdictions: [UA]}
  - {id: "org:ua-rada", names: {uk: [Верховна Рада, Верховної Ради, Верховній Раді, Верховну Раду], ru: [Верховная Рада, Верховной Рады, Верховной Раде, Верховную Раду], en: [Verkhovna Rada, Ukrainian parliament, Ukraine's parliament], pl: [Rada Najwyższa], zh: [乌克兰议会, 最高拉达], de: [Werchowna Rada]}, jurisdictions: [UA]}
  - {id: "org:ua-mod", names: {uk: [Міноборони України, Brave1], en: [Ukraine's Defense Ministry, Ukraine's defence ministry, Brave1], ru: [Минобороны Украины, Brave1]}, jurisdictions: [UA]}
  # Russia, Central Asia, Türkiye, Israel, Iran and the Arab countries
  - {id: "org:ru-government", names: {ru: [правительство РФ, правительство России, правительства РФ, правительства России], en: [Russian government], de: [russische Regierung], zh: [俄罗斯政府], uk: [уряд РФ, уряд Росії]}, jurisdictions: [RU]}
  - {id: "org:kremlin", names: {en: [Kremlin], ru: [Кремль, Кремля, Кремле, Кремлю, Кремлем], uk: [Кремль, Кремля, Кремлі, Кремлю], de: [Kreml, Kremls], fr: [Kremlin], es: [Kremlin], pt: [Kremlin], it: [Cremlino], pl: [Kreml, Kremla, Kremlu], nl: [Kremlin], zh: [克里姆林宫, 克宫], ja: [クレムリン, ロシア大統領府], ko: [크렘린], ar: [الكرملين, الكرملن, كرملين], tr: [Kremlin], hi: [क्रेमलिन], fa: [کرملین], he: [הקרמלין, קרמלין]}, jurisdictions: [RU]}
  - {id: "org:ru-sovfed", names: {ru: [Совет Федерации, Совета Федерации, Совете Федерации, "Совфед*"], en: [Federation Council]}, jurisdictions: [RU]}
  - {id: "org:ru-minekonomrazvitiya", names: {ru: [Минэкономразвития], en: [Russia's Economy Ministry, Russian Ministry of Economic Development]}, jurisdictions: [RU]}
  - {id: "org:ru-fas", names: {ru: [ФАС России, Федеральная антимонопольная служба, Федеральной антимонопольной службы]}, jurisdictions: [RU]}
  - {id: "org:ru-fstek", names: {ru: [ФСТЭК]}, jurisdictions: [RU]}
  - {id: "org:ru-bank", names: {ru: [Банк России, Банка России, Банке России, Центробанк РФ], en: [Bank of Russia]}, jurisdictions: [RU]}
  - {id: "org:ru-ai-alliance", names: {ru: [Альянс в сфере искусственного интеллекта, Альянса в сфере искусственного интеллекта, Альянс в сфере ИИ, Альянса в сфере ИИ], en: [Russia's AI Alliance, AI Alliance Russia]}, jurisdictions: [RU]}
  - {id: "org:skoltech", names: {mul: [Skoltech], ru: ["Сколтех*"]}, jurisdictions: [RU]}
  - {id: "org:kz-ai-ministry", names: {ru: [Министерство искусственного интеллекта и цифрового развития, Министерства искусственного интеллекта и цифрового развития, Минцифры Казахстана], en: [Ministry of Artificial Intelligence and Digital Development], kk: [Жасанды интеллект және цифрлық даму министрлігі]}, jurisdictions: [KZ]}
  - {id: "org:tbmm", names: {tr: [TBMM, Türkiye Büyük Millet Meclisi, TBMM Yapay Zeka Araştırma Komisyonu], en: [Turkish parliament, Türkiye's parliament, Turkey's parliament], de: [türkische Parlament], ru: [парламент Турции], ar: [البرلمان التركي]}, jurisdictions: [TR]}
  - {id: "org:tr-btk", names: {tr: [BTK, Bilgi Teknolojileri ve İletişim Kurumu], en: [Turkey's telecoms regulator]}, jurisdictions: [TR]}
  - {id: "org:tr-rekabet", names: {tr: [Rekabet Kurumu, Rekabet Kurulu], en: [Turkish Competition Authority, Turkish competition board, Turkish Competition Board]}, jurisdictions: [TR]}
  - {id: "org:tr-sanayi", names: {tr: [Sanayi ve Teknoloji Bakanlığı, Sanayi ve Teknoloji Bakanı], en: [Turkish Ministry of Industry and Technology]}, jurisdictions: [TR]}
  - {id: "org:tr-siber", names: {tr: [Siber Güvenlik Başkanlığı]}, jurisdictions: [TR]}
  - {id: "org:tr-cumhurbaskanligi", names: {tr: [Cumhurbaşkanlığı Kabinesi, Cumhurbaşkanlığı Dijital Dönüşüm Ofisi, Cumhurbaşkanlığı İletişim Başkanlığı]}, jurisdictions: [TR]}
  - {id: "org:tubitak", names: {mul: [TÜBİTAK], tr: [Tübitak]}, jurisdictions: [TR]}
  - {id: "org:tr-rtuk", names: {tr: [RTÜK]}, jurisdictions: [TR]}
  - {id: "org:tr-aym", names: {tr: [Anayasa Mahkemesi, AYM], en: [Turkey's Constitutional Court, Turkish Constitutional Court]}, jurisdictions: [TR]}
  - {id: "org:knesset", names: {en: [Knesset], de: [Knesset], fr: [Knesset], es: [Knéset, Knesset], it: [Knesset], ru: ["Кнессет*"], he: [מליאת הכנסת, בכנסת, לכנסת, ועדת המדע והטכנולוגיה, חברי הכנסת, הכנסת אישרה, יו"ר הכנסת], ar: [الكنيست, كنيست], zh: [以色列议会], ja: [クネセト], fa: [کنست], uk: ["Кнесет*"]}, jurisdictions: [IL]}
  - {id: "org:il-innovation-authority", names: {en: [Israel Innovation Authority], he: [רשות החדשנות]}, jurisdictions: [IL]}
  - {id: "org:il-privacy", names: {en: [Israel's Privacy Protection Authority, Privacy Protection Authority], he: [הרשות להגנת הפרטיות]}, jurisdictions: [IL]}
  - {id: "org:il-justice", names: {he: [משרד המשפטים], en: [Israeli Justice Ministry, Israel's Justice Ministry]}, jurisdictions: [IL]}
  - {id: "org:il-most", names: {he: [משרד החדשנות, משרד המדע והטכנולוגיה], en: [Israel's Ministry of Innovation]}, jurisdictions: [IL]}
  - {id: "org:il-cyber", names: {he: [מערך הסייבר], en: [Israel National Cyber Directorate]}, jurisdictions: [IL]}
  - {id: "org:il-supreme-court", names: {he: [בג"ץ], en: [Israel's Supreme Court, Israeli Supreme Court, Israel's High Court of Justice]}, jurisdictions: [IL]}
  - {id: "org:idf", names: {en: [Israel Defense Forces, Israeli military, IDF, Israeli army], he: [צה"ל], ar: [الجيش الإسرائيلي], fr: [Tsahal, armée israélienne], de: [israelische Armee, israelischen Armee], es: [ejército israelí], ru: ["ЦАХАЛ*", армия Израиля], zh: [以色列国防军, 以色列军方], ja: [イスラエル軍], ko: [이스라엘군], fa: [ارتش اسرائیل], it: [esercito israeliano], pt: [Exército israelense], tr: [İsrail ordusu], uk: ["ЦАХАЛ*"]}, jurisdictions: [IL]}
  - {id: "org:ir-majles", names: {fa: [مجلس شورای اسلامی, نمایندگان مجلس, مرکز پژوهش‌های مجلس], en: [Iranian parliament, Iran's parliament], ar: [البرلمان الإيراني], ru: [Меджлис Ирана]}, jurisdictions: [IR]}
  - {id: "org:ir-ict-ministry", names: {fa: [وزارت ارتباطات, وزیر ارتباطات], en: [Iran's ICT Ministry, Iran's Ministry of ICT]}, jurisdictions: [IR]}
  - {id: "org:ir-ai-organisation", names: {fa: [سازمان ملی هوش مصنوعی, ستاد هوش مصنوعی, شورای ملی راهبری هوش مصنوعی, ستاد توسعه هوش مصنوعی], en: [Iran's National AI Organization]}, jurisdictions: [IR]}
  - {id: "org:ir-vp-science", names: {fa: [معاونت علمی ریاست جمهوری, معاون علمی رئیس‌جمهور], en: [Iran's Vice Presidency for Science]}, jurisdictions: [IR]}
  - {id: "org:ir-cyberspace-council", names: {fa: [شورای عالی فضای مجازی, مرکز ملی فضای مجازی], en: [Supreme Council of Cyberspace]}, jurisdictions: [IR]}
  - {id: "org:sa-cst", names: {ar: [هيئة الاتصالات والفضاء والتقنية], en: ["Communications, Space and Technology Commission"]}, jurisdictions: [SA]}
  - {id: "org:sa-pif", names: {ar: [صندوق الاستثمارات العامة], en: [Saudi Public Investment Fund, Saudi Arabia's Public Investment Fund, Public Investment Fund]}, jurisdictions: [SA]}
  - {id: "org:sa-saip", names: {ar: [الهيئة السعودية للملكية الفكرية], en: [Saudi Authority for Intellectual Property]}, jurisdictions: [SA]}
  - {id: "org:kaust", names: {mul: [KAUST], ar: [جامعة الملك عبدالله للعلوم والتقنية]}, jurisdictions: [SA]}
  - {id: "org:icaire", names: {mul: [ICAIRE], ar: [المركز الدولي لأبحاث وأخلاقيات الذكاء الاصطناعي]}}
  - {id: "org:ae-ai-office", names: {ar: [مكتب الذكاء الاصطناعي والاقتصاد الرقمي, مكتب الذكاء الاصطناعي والاقتصاد الرقمي وتطبيقات العمل عن بعد], en: [UAE AI Office, UAE's AI Office]}, jurisdictions: [AE]}
  - {id: "org:ae-tdra", names: {mul: [TDRA], ar: [هيئة تنظيم الاتصالات والحكومة الرقمية]}, jurisdictions: [AE]}
  - {id: "org:ae-aiatc", names: {mul: [AIATC], ar: [مجلس الذكاء الاصطناعي والتكنولوجيا المتقدمة], en: [Artificial Intelligence and Advanced Technology Council]}, jurisdictions: [AE]}
  - {id: "org:ae-atrc", names: {mul: [ATRC], ar: [مجلس أبحاث التكنولوجيا المتطورة], en: [Advanced Technology Research Council]}, jurisdictions: [AE]}
  - {id: "org:ae-mbzuai", names: {mul: [MBZUAI], ar: [جامعة محمد بن زايد للذكاء الاصطناعي], en: [Mohamed bin Zayed University of Artificial Intelligence]}, jurisdictions: [AE]}
  - {id: "org:ae-tii", names: {ar: [معهد الابتكار التكنولوجي], en: [Technology Innovation Institute]}, jurisdictions: [AE]}
  - {id: "org:eg-mcit", names: {ar: [وزارة الاتصالات وتكنولوجيا المعلومات المصرية, المجلس الوطني للذكاء الاصطناعي, وزير الاتصالات وتكنولوجيا المعلومات المصري], en: [Egypt's Ministry of Communications and Information Technology, Egypt's National Council for Artificial Intelligence]}, jurisdictions: [EG]}
  - {id: "org:qa-mcit", names: {en: [Qatar's Ministry of Communications and Information Technology], ar: [وزارة الاتصالات وتكنولوجيا المعلومات القطرية]}, jurisdictions: [QA]}
  # Mainland China, Hong Kong and Taiwan
  - {id: "org:cn-government", names: {en: [Chinese government], fr: [gouvernement chinois], de: [chinesische Regierung, chinesischen Regierung], es: [Gobierno chino, gobierno chino], it: [governo cinese], pt: [governo chinês], zh: [中国政府], ja: [中国政府], ko: [중국 정부], ru: [правительство Китая, правительство КНР], ar: [الحكومة الصينية], hi: [चीनी सरकार], tr: [Çin hükümeti], id: [pemerintah China, Pemerintah China], vi: [chính phủ Trung Quốc, Chính phủ Trung Quốc], nl: [Chinese regering], pl: [chiński rząd], uk: [уряд Китаю], fa: [دولت چین], he: [ממשלת סין]}, jurisdictions: [CN]}
  - {id: "org:cn-mfa", names: {en: [Chinese Foreign Ministry, China's Foreign Ministry, Chinese foreign ministry, China's foreign ministry], zh: [中国外交部, 外交部发言人], ja: [中国外務省], ko: [중국 외교부], ru: [МИД КНР, МИД Китая], fr: [ministère chinois des Affaires étrangères], es: [Ministerio de Exteriores chino, Ministerio de Relaciones Exteriores de China], de: [chinesische Außenministerium, chinesischen Außenministerium], ar: [وزارة الخارجية الصينية], vi: [Bộ Ngoại giao Trung Quốc], it: [ministero degli Esteri cinese]}, jurisdictions: [CN]}
  - {id: "org:cn-mps", names: {en: [Ministry of Public Security], zh: [公安部], ja: [中国公安省, 中国公安部], ko: [중국 공안부]}, jurisdictions: [CN]}
  - {id: "org:cn-mss", names: {en: [Ministry of State Security], zh: [国家安全部, 国安部], ja: [中国国家安全省], ko: [중국 국가안전부]}, jurisdictions: [CN]}
  - {id: "org:cn-nda", names: {en: [National Data Administration], zh: [国家数据局], ja: [国家データ局], ko: [국가데이터국]}, jurisdictions: [CN]}
  - {id: "org:cn-nrta", names: {en: [National Radio and Television Administration], zh: [国家广播电视总局, 国家广电总局, 广电总局]}, jurisdictions: [CN]}
  - {id: "org:cn-cnipa", names: {mul: [CNIPA], en: [China National Intellectual Property Administration], zh: [国家知识产权局], ja: [国家知識産権局]}, jurisdictions: [CN]}
  - {id: "org:cn-tc260", names: {mul: [TC260], zh: [全国网络安全标准化技术委员会, 网安标委, 全国信息安全标准化技术委员会, 信安标委]}, jurisdictions: [CN]}
  - {id: "org:cn-sac", names: {zh: [国家标准化管理委员会, 国家标准委], en: [Standardization Administration of China]}, jurisdictions: [CN]}
  - {id: "org:cn-spc", names: {en: [Supreme People's Court], zh: [最高人民法院], ja: [最高人民法院], ko: [최고인민법원], ru: [Верховный народный суд]}, jurisdictions: [CN]}
  - {id: "org:cn-internet-court", names: {en: [Beijing Internet Court, Hangzhou Internet Court, Guangzhou Internet Court], zh: [北京互联网法院, 杭州互联网法院, 广州互联网法院], ja: [北京インターネット法院, 杭州インターネット法院], ko: [베이징 인터넷법원, 항저우 인터넷법원]}, jurisdictions: [CN]}
  - {id: "org:cn-cppcc", names: {zh: [全国政协], en: [Chinese People's Political Consultative Conference]}, jurisdictions: [CN]}
  - {id: "org:ccp", names: {en: [Chinese Communist Party, Communist Party of China], zh: [中国共产党, 中共中央, 中央政治局], ja: [中国共産党], ko: [중국공산당, 중국 공산당], fr: [Parti communiste chinois], de: [Kommunistische Partei Chinas, Kommunistischen Partei Chinas], es: [Partido Comunista Chino, Partido Comunista de China], ru: [Коммунистическая партия Китая, КПК], pt: [Partido Comunista Chinês], it: [Partito comunista cinese], ar: [الحزب الشيوعي الصيني], vi: [Đảng Cộng sản Trung Quốc]}, jurisdictions: [CN]}
  - {id: "org:pla", names: {en: [People's Liberation Army], zh: [解放军], ja: [人民解放軍], ko: [인민해방군], ru: [НОАК], fr: [Armée populaire de libération], de: [Volksbefreiungsarmee], es: [Ejército Popular de Liberación]}, jurisdictions: [CN]}
  - {id: "org:cn-aisda", names: {mul: [CnAISDA], en: [China AI Safety and Development Association], zh: [中国人工智能发展与安全研究网络]}, jurisdictions: [CN]}
  - {id: "org:cas", names: {en: [Chinese Academy of Sciences], zh: [中国科学院, 中科院], ja: [中国科学院], ko: [중국과학원], ru: [Китайская академия наук, Китайской академии наук], fr: [Académie chinoise des sciences], de: [Chinesische Akademie der Wissenschaften], es: [Academia China de Ciencias]}, jurisdictions: [CN]}
  - {id: "org:cae", names: {en: [Chinese Academy of Engineering], zh: [中国工程院], ja: [中国工程院]}, jurisdictions: [CN]}
  - {id: "org:pku", names: {en: [Peking University], zh: [北京大学], ja: [北京大学], ko: [베이징대], fr: [Université de Pékin], de: [Universität Peking], es: [Universidad de Pekín], ru: [Пекинский университет, Пекинского университета]}, jurisdictions: [CN]}
  - {id: "org:fudan", names: {en: [Fudan University], zh: [复旦大学], ja: [復旦大学], ko: [푸단대]}, jurisdictions: [CN]}
  - {id: "org:zju", names: {en: [Zhejiang University], zh: [浙江大学], ko: [저장대]}, jurisdictions: [CN]}
  - {id: "org:shanghai-ai-lab", names: {en: [Shanghai AI Laboratory, Shanghai AI Lab, Shanghai Artificial Intelligence Laboratory], zh: [上海人工智能实验室, 上海AI实验室], ja: [上海人工知能実験室, 上海AI実験室], ko: [상하이 AI연구소, 상하이인공지능연구소]}, jurisdictions: [CN]}
  - {id: "org:tsinghua-iaiig", names: {mul: [I-AIIG], en: [Institute for AI International Governance], zh: [清华大学人工智能国际治理研究院, 人工智能国际治理研究院]}, jurisdictions: [CN]}
  - {id: "org:concordia-ai", names: {mul: [Concordia AI], zh: [安远AI]}, jurisdictions: [CN]}
  - {id: "org:cn-aiia", names: {zh: [中国人工智能产业发展联盟], en: [AI Industry Alliance of China, Artificial Intelligence Industry Alliance of China]}, jurisdictions: [CN]}
  - {id: "org:hk-pcpd", names: {en: [Privacy Commissioner for Personal Data], zh: [个人资料私隐专员公署, 私隐专员公署, 私隐专员]}, jurisdictions: [HK]}
  - {id: "org:hk-dpo", names: {zh: [数字政策办公室], en: [Hong Kong's Digital Policy Office, Digital Policy Office]}, jurisdictions: [HK]}
  - {id: "org:hk-government", names: {en: [Hong Kong government], zh: [香港政府, 港府, 香港特区政府]}, jurisdictions: [HK]}
  - {id: "org:tw-executive-yuan", names: {en: [Executive Yuan, Taiwan's cabinet, Taiwanese government, Taiwan's government], zh: [行政院, 台湾政府], ja: [台湾行政院, 台湾政府], ko: [대만 정부]}, jurisdictions: [TW]}
  - {id: "org:tw-legislative-yuan", names: {en: [Legislative Yuan, Taiwan's legislature, Taiwan's parliament], zh: [立法院], ja: [台湾立法院], ko: [대만 입법원]}, jurisdictions: [TW]}
  - {id: "org:tw-nstc", names: {en: [National Science and Technology Council], zh: [国科会, 国家科学及技术委员会]}, jurisdictions: [TW]}
  # Japan and Korea
  - {id: "org:jp-government", names: {en: [Japanese government], ja: [日本政府], zh: [日本政府], ko: [일본 정부], fr: [gouvernement japonais], de: [japanische Regierung, japanischen Regierung], es: [Gobierno japonés], ru: [правительство Японии], it: [governo giapponese], pt: [governo japonês], ar: [الحكومة اليابانية], vi: [chính phủ Nhật Bản, Chính phủ Nhật Bản], id: [pemerintah Jepang]}, jurisdictions: [JP]}
  - {id: "org:jp-ai-hq", names: {ja: [AI戦略本部, 人工知能戦略本部, AI戦略会議, AI制度研究会], en: [AI Strategic Headquarters, Japan's AI Strategy Headquarters], zh: [人工智能战略本部, AI战略本部]}, jurisdictions: [JP]}
  - {id: "org:jp-cao", names: {ja: [内閣府], zh: [日本内阁府]}, jurisdictions: [JP]}
  - {id: "org:jp-digital-agency", names: {ja: [デジタル庁], en: [Japan's Digital Agency], zh: [日本数字厅, 日本数位厅], ko: [일본 디지털청, 디지털청]}, jurisdictions: [JP]}
  - {id: "org:jp-bunkacho", names: {ja: [文化庁], en: [Agency for Cultural Affairs], zh: [日本文化厅], ko: [일본 문화청]}, jurisdictions: [JP]}
  - {id: "org:jp-moj", names: {ja: [法務省], en: [Japan's Justice Ministry]}, jurisdictions: [JP]}
  - {id: "org:jp-mod", names: {ja: [防衛省, 防衛装備庁], en: [Japan's Defense Ministry, Japanese Defense Ministry], zh: [日本防卫省], ko: [일본 방위성]}, jurisdictions: [JP]}
  - {id: "org:jp-mext", names: {ja: [文部科学省, 文科省], zh: [日本文部科学省], ko: [일본 문부과학성]}, jurisdictions: [JP]}
  - {id: "org:jp-mhlw", names: {ja: [厚生労働省, 厚労省], zh: [日本厚生劳动省]}, jurisdictions: [JP]}
  - {id: "org:jp-fsa", names: {ja: [金融庁], en: [Japan's Financial Services Agency]}, jurisdictions: [JP]}
  - {id: "org:jp-jpo", names: {ja: [特許庁], en: [Japan Patent Office]}, jurisdictions: [JP]}
  - {id: "org:jp-keidanren", names: {mul: [Keidanren], ja: [経団連, 日本経済団体連合会], zh: [经团连], ko: [게이단렌]}, jurisdictions: [JP]}
  - {id: "org:jp-nii", names: {ja: [国立情報学研究所], en: [National Institute of Informatics]}, jurisdictions: [JP]}
  - {id: "org:jp-aist", names: {ja: [産業技術総合研究所, 産総研]}, jurisdictions: [JP]}
  - {id: "org:riken", names: {mul: [RIKEN], ja: [理化学研究所, 理研の, 理研は, 理研が, 理研など, 理研AIP], zh: [日本理化学研究所]}, jurisdictions: [JP]}
  - {id: "org:jp-jasrac", names: {mul: [JASRAC], ja: [日本音楽著作権協会]}, jurisdictions: [JP]}
  - {id: "org:jp-nsk", names: {ja: [日本新聞協会], en: [Japan Newspaper Publishers and Editors Association]}, jurisdictions: [JP]}
  - {id: "org:jp-coda", names: {ja: [コンテンツ海外流通促進機構], en: [Content Overseas Distribution Association]}, jurisdictions: [JP]}
  - {id: "org:kr-government", names: {en: [South Korean government, Korean government], ja: [韓国政府], zh: [韩国政府], ko: [한국 정부], fr: [gouvernement sud-coréen], de: [südkoreanische Regierung], es: [Gobierno surcoreano], ru: [правительство Южной Кореи]}, jurisdictions: [KR]}
  - {id: "org:kr-assembly", names: {ko: [국회 과방위, 국회 본회의, 과학기술정보방송통신위원회, 국회의원, 국회입법조사처], en: [South Korean National Assembly, South Korea's National Assembly, Korea's National Assembly], ja: [韓国国会], zh: [韩国国会], fr: [Assemblée nationale sud-coréenne], de: [südkoreanische Nationalversammlung], es: [Asamblea Nacional de Corea del Sur]}, jurisdictions: [KR]}
  - {id: "org:kr-president", names: {ko: [한국 대통령실, 용산 대통령실, 청와대], en: [South Korea's presidential office, Blue House], ja: [韓国大統領府], zh: [青瓦台, 韩国总统府]}, jurisdictions: [KR]}
  - {id: "org:kr-kcc", names: {ko: [방송통신위원회, 방송미디어통신위원회, 방미통위, 방통위], en: [Korea Communications Commission, Korea Media Communications Commission], ja: [放送通信委員会, 放送メディア通信委員会]}, jurisdictions: [KR]}
  - {id: "org:kr-mcst", names: {ko: [문화체육관광부, 문체부], en: ["Ministry of Culture, Sports and Tourism"]}, jurisdictions: [KR]}
  - {id: "org:kr-motir", names: {ko: [산업통상자원부, 산업통상부], en: ["Ministry of Trade, Industry and Energy"], ja: [産業通商資源部], zh: [产业通商资源部]}, jurisdictions: [KR]}
  - {id: "org:kr-fsc", names: {ko: [금융위원회], en: [Financial Services Commission]}, jurisdictions: [KR]}
  - {id: "org:kr-nhrck", names: {ko: [국가인권위], en: [National Human Rights Commission of Korea]}, jurisdictions: [KR]}
  - {id: "org:kr-moel", names: {ko: [고용노동부]}, jurisdictions: [KR]}
  - {id: "org:kr-nis", names: {ko: [국가정보원, 국정원], en: [National Intelligence Service], ja: [韓国国家情報院]}, jurisdictions: [KR]}
  - {id: "org:kr-aisi", names: {ko: [AI안전연구소, AI 안전연구소, 인공지능안전연구소, 인공지능 안전연구소], en: [Korea AI Safety Institute, Korea AISI, Korean AI Safety Institute], ja: [韓国AI安全研究所], zh: [韩国AI安全研究所, 韩国人工智能安全研究所]}, jurisdictions: [KR]}
  - {id: "org:kr-kisa", names: {mul: [KISA], ko: [한국인터넷진흥원]}, jurisdictions: [KR]}
  - {id: "org:kr-nia", names: {ko: [한국지능정보사회진흥원]}, jurisdictions: [KR]}
  - {id: "org:kr-copyright-commission", names: {ko: [한국저작권위원회], en: [Korea Copyright Commission]}, jurisdictions: [KR]}
  - {id: "org:kr-komca", names: {mul: [KOMCA], ko: [한국음악저작권협회, 음저협]}, jurisdictions: [KR]}
  - {id: "org:etri", names: {mul: [ETRI], ko: [한국전자통신연구원]}, jurisdictions: [KR]}
  - {id: "org:kaist", names: {mul: [KAIST], ko: [카이스트, 한국과학기술원], zh: [韩国科学技术院], ja: [韓国科学技術院]}, jurisdictions: [KR]}
  # India, South and Southeast Asia
  - {id: "org:in-government", names: {en: [Indian government, Government of India, Union Cabinet], hi: [भारत सरकार, केंद्र सरकार, मोदी सरकार], fr: [gouvernement indien], de: [indische Regierung, indischen Regierung], es: [Gobierno indio], zh: [印度政府], ja: [インド政府], ko: [인도 정부], ru: [правительство Индии], ar: [الحكومة الهندية], it: [governo indiano], pt: [governo indiano]}, jurisdictions: [IN]}
  - {id: "org:in-parliament", names: {en: [Lok Sabha, Rajya Sabha], hi: [लोकसभा, राज्यसभा], zh: [印度人民院], ja: [インド下院]}, jurisdictions: [IN]}
  - {id: "org:in-supreme-court", names: {en: [Supreme Court of India, India's Supreme Court, Indian Supreme Court], hi: [सर्वोच्च न्यायालय, उच्चतम न्यायालय], zh: [印度最高法院], fr: [Cour suprême indienne]}, jurisdictions: [IN]}
  - {id: "org:in-delhi-hc", names: {en: [Delhi High Court], hi: [दिल्ली हाई कोर्ट, दिल्ली हाईकोर्ट, दिल्ली उच्च न्यायालय], zh: [德里高等法院], ja: [デリー高裁]}, jurisdictions: [IN]}
  - {id: "org:in-bombay-hc", names: {en: [Bombay High Court], hi: [बॉम्बे हाई कोर्ट, बॉम्बे हाईकोर्ट, बंबई उच्च न्यायालय]}, jurisdictions: [IN]}
  - {id: "org:in-mib", names: {en: [Ministry of Information and Broadcasting, I&B Ministry], hi: [सूचना और प्रसारण मंत्रालय, सूचना एवं प्रसारण मंत्रालय]}, jurisdictions: [IN]}
  - {id: "org:in-niti", names: {mul: [NITI Aayog], hi: [नीति आयोग]}, jurisdictions: [IN]}
  - {id: "org:in-cci", names: {en: [Competition Commission of India], hi: [भारतीय प्रतिस्पर्धा आयोग, प्रतिस्पर्धा आयोग]}, jurisdictions: [IN]}
  - {id: "org:in-rbi", names: {en: [Reserve Bank of India, RBI], hi: [भारतीय रिजर्व बैंक, रिजर्व बैंक, आरबीआई]}, jurisdictions: [IN]}
  - {id: "org:in-sebi", names: {en: [SEBI, Securities and Exchange Board of India], hi: [सेबी]}, jurisdictions: [IN]}
  - {id: "org:in-trai", names: {en: [TRAI, Telecom Regulatory Authority of India], hi: [भारतीय दूरसंचार नियामक प्राधिकरण]}, jurisdictions: [IN]}
  - {id: "org:in-dpiit", names: {mul: [DPIIT], hi: [डीपीआईआईटी]}, jurisdictions: [IN]}
  - {id: "org:in-cert", names: {mul: [CERT-In], hi: [सर्ट-इन]}, jurisdictions: [IN]}
  - {id: "org:in-indiaai", names: {mul: [IndiaAI Mission, IndiaAI], hi: [इंडियाएआई मिशन, इंडिया एआई मिशन, इंडियाएआई]}, jurisdictions: [IN]}
  - {id: "org:in-aisi", names: {en: [IndiaAI Safety Institute, India AI Safety Institute, AI Safety Institute of India], hi: [एआई सेफ्टी इंस्टीट्यूट, एआई सुरक्षा संस्थान]}, jurisdictions: [IN]}
  - {id: "org:in-nasscom", names: {mul: [Nasscom, NASSCOM], hi: [नैसकॉम]}, jurisdictions: [IN]}
  - {id: "org:in-iff", names: {en: [Internet Freedom Foundation]}, jurisdictions: [IN]}
  - {id: "org:pk-ministry-it", names: {en: [Ministry of IT and Telecommunication, Pakistan's IT ministry], ur: [وزارت انفارمیشن ٹیکنالوجی, وزارت آئی ٹی]}, jurisdictions: [PK]}
  - {id: "org:pk-national-assembly", names: {ur: [قومی اسمبلی], en: [Pakistan's National Assembly, National Assembly of Pakistan]}, jurisdictions: [PK]}
  - {id: "org:pk-pta", names: {en: [Pakistan Telecommunication Authority], ur: [پی ٹی اے, پاکستان ٹیلی کمیونیکیشن اتھارٹی]}, jurisdictions: [PK]}
  - {id: "org:pk-pemra", names: {mul: [PEMRA], ur: [پیمرا]}, jurisdictions: [PK]}
  - {id: "org:pk-sbp", names: {en: [State Bank of Pakistan], ur: [اسٹیٹ بینک, سٹیٹ بینک]}, jurisdictions: [PK]}
  - {id: "org:bd-parliament", names: {en: [Jatiya Sangsad, Bangladesh's parliament, Bangladeshi parliament], bn: ["জাতীয় সংসদ*"]}, jurisdictions: [BD]}
  - {id: "org:bd-ict-division", names: {en: [Bangladesh ICT Division, Bangladesh's ICT Division], bn: ["আইসিটি বিভাগ*", "তথ্য ও যোগাযোগপ্রযুক্তি বিভাগ*", "তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ*"]}, jurisdictions: [BD]}
  - {id: "org:bd-btrc", names: {en: [BTRC, Bangladesh Telecommunication Regulatory Commission], bn: ["বিটিআরসি*"]}, jurisdictions: [BD]}
  - {id: "org:bd-bank", names: {en: [Bangladesh Bank], bn: ["বাংলাদেশ ব্যাংক*"]}, jurisdictions: [BD]}
  - {id: "org:sg-mddi", names: {mul: [MDDI], en: [Ministry of Digital Development and Information], zh: [数码发展及新闻部]}, jurisdictions: [SG]}
  - {id: "org:sg-pdpc", names: {en: [Personal Data Protection Commission Singapore, Singapore's Personal Data Protection Commission], zh: [新加坡个人资料保护委员会]}, jurisdictions: [SG]}
  - {id: "org:sg-csa", names: {en: [Cyber Security Agency of Singapore], zh: [新加坡网络安全局]}, jurisdictions: [SG]}
  - {id: "org:sg-mas", names: {en: [Monetary Authority of Singapore], zh: [新加坡金融管理局], ja: [シンガポール金融通貨庁]}, jurisdictions: [SG]}
  - {id: "org:sg-ai-verify", names: {en: [AI Verify Foundation, AI Verify]}, jurisdictions: [SG]}
  - {id: "org:sg-aisi", names: {en: [Singapore AI Safety Institute, Singapore's AI Safety Institute, Digital Trust Centre], zh: [新加坡人工智能安全研究所, 新加坡AI安全研究所]}, jurisdictions: [SG]}
  - {id: "org:id-komdigi", names: {mul: [Komdigi], id: [Kementerian Komunikasi dan Digital, Kominfo, Menkomdigi], en: [Indonesia's Ministry of Communication and Digital Affairs, Ministry of Communication and Digital Affairs]}, jurisdictions: [ID]}
  - {id: "org:id-dpr", names: {id: [DPR RI, Dewan Perwakilan Rakyat, DPR], en: [Indonesian House of Representatives, Indonesia's House of Representatives]}, jurisdictions: [ID]}
  - {id: "org:id-bssn", names: {id: [BSSN, Badan Siber dan Sandi Negara]}, jurisdictions: [ID]}
  - {id: "org:id-brin", names: {id: [BRIN, Badan Riset dan Inovasi Nasional]}, jurisdictions: [ID]}
  - {id: "org:id-kppu", names: {id: [KPPU]}, jurisdictions: [ID]}
  - {id: "org:id-kemdikdasmen", names: {id: [Kemendikdasmen, Kemdiktisaintek]}, jurisdictions: [ID]}
  - {id: "org:vn-most", names: {vi: [Bộ Khoa học và Công nghệ, Bộ KH&CN], en: [Vietnam's Ministry of Science and Technology]}, jurisdictions: [VN]}
  - {id: "org:vn-assembly", names: {vi: [Ủy ban Thường vụ Quốc hội, Quốc hội Việt Nam, đại biểu Quốc hội, Đại biểu Quốc hội, Quốc hội khóa XVI, Quốc hội khóa XV], en: [Vietnam's National Assembly, Vietnamese National Assembly, National Assembly of Vietnam]}, jurisdictions: [VN]}
  - {id: "org:vn-mps", names: {vi: [Bộ Công an], en: [Vietnam's Ministry of Public Security]}, jurisdictions: [VN]}
  - {id: "org:vn-moit", names: {vi: [Bộ Công Thương]}, jurisdictions: [VN]}
  - {id: "org:vn-government", names: {vi: [Chính phủ Việt Nam, Thủ tướng Chính phủ], en: [Vietnamese government, Vietnam's government]}, jurisdictions: [VN]}
  - {id: "org:my-naio", names: {en: [National AI Office, NAIO], ms: [Pejabat AI Kebangsaan]}, jurisdictions: [MY]}
  - {id: "org:my-mcmc", names: {mul: [MCMC], en: [Malaysian Communications and Multimedia Commission]}, jurisdictions: [MY]}
  - {id: "org:ph-dict", names: {en: [Department of Information and Communications Technology, DICT]}, jurisdictions: [PH]}
  - {id: "org:ph-npc", names: {en: [National Privacy Commission]}, jurisdictions: [PH]}
  - {id: "org:th-etda", names: {mul: [ETDA], th: ["สพธอ.", เอ็ตด้า, สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์]}, jurisdictions: [TH]}
  - {id: "org:th-mdes", names: {th: [กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม, กระทรวงดีอี, ดีอีเอส], en: [Ministry of Digital Economy and Society]}, jurisdictions: [TH]}
  - {id: "org:th-cabinet", names: {th: ["ครม."], en: [Thai cabinet, Thailand's cabinet, Thai government]}, jurisdictions: [TH]}
  - {id: "org:th-parliament", names: {th: [รัฐสภาไทย], en: [Thai parliament, Thailand's parliament]}, jurisdictions: [TH]}
  - {id: "org:th-pdpc", names: {th: ["สคส.", คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล], en: [Thailand's Personal Data Protection Committee]}, jurisdictions: [TH]}
  - {id: "org:th-nbtc", names: {en: [NBTC, National Broadcasting and Telecommunications Commission], th: ["กสทช."]}, jurisdictions: [TH]}
  - {id: "org:th-bank", names: {en: [Bank of Thailand], th: [ธนาคารแห่งประเทศไทย, แบงก์ชาติ, "ธปท."]}, jurisdictions: [TH]}
  # Latin America and Africa
  - {id: "org:br-government", names: {pt: [Palácio do Planalto, Planalto, governo brasileiro, governo Lula], en: [Brazilian government], es: [Gobierno brasileño, Gobierno de Brasil], fr: [gouvernement brésilien], de: [brasilianische Regierung]}, jurisdictions: [BR]}
  - {id: "org:br-mcti", names: {mul: [MCTI], pt: ["Ministério da Ciência, Tecnologia e Inovação"]}, jurisdictions: [BR]}
  - {id: "org:br-cade", names: {mul: [CADE], pt: [Conselho Administrativo de Defesa Econômica, o Cade, do Cade, no Cade, ao Cade, pelo Cade]}, jurisdictions: [BR]}
  - {id: "org:br-anatel", names: {mul: [Anatel, ANATEL]}, jurisdictions: [BR]}
  - {id: "org:br-tse", names: {pt: [TSE, Tribunal Superior Eleitoral], en: [Brazil's Superior Electoral Court, Superior Electoral Court], es: [Tribunal Superior Electoral de Brasil]}, jurisdictions: [BR]}
  - {id: "org:br-stj", names: {pt: [STJ, Superior Tribunal de Justiça]}, jurisdictions: [BR]}
  - {id: "org:br-agu", names: {pt: [AGU, Advocacia-Geral da União]}, jurisdictions: [BR]}
  - {id: "org:br-cgi", names: {pt: [CGI.br, Comitê Gestor da Internet]}, jurisdictions: [BR]}
  - {id: "org:br-senacon", names: {pt: [Senacon]}, jurisdictions: [BR]}
  - {id: "org:br-cnj", names: {pt: [CNJ, Conselho Nacional de Justiça]}, jurisdictions: [BR]}
  - {id: "org:mx-atdt", names: {es: [Agencia de Transformación Digital y Telecomunicaciones, ATDT]}, jurisdictions: [MX]}
  - {id: "org:mx-scjn", names: {es: [SCJN, Suprema Corte de Justicia de la Nación], en: [Mexico's Supreme Court]}, jurisdictions: [MX]}
  - {id: "org:mx-senate", names: {es: [Senado de México, Senado mexicano, Senado de la República], en: [Mexican Senate]}, jurisdictions: [MX]}
  - {id: "org:ar-aaip", names: {es: [AAIP, Agencia de Acceso a la Información Pública]}, jurisdictions: [AR]}
  - {id: "org:ar-government", names: {es: [Casa Rosada, Gobierno argentino, gobierno argentino], en: [Argentine government], pt: [governo argentino, Casa Rosada]}, jurisdictions: [AR]}
  - {id: "org:cl-senate", names: {es: [Senado de Chile, Senado chileno, Cámara de Diputadas y Diputados], en: [Chilean Senate, Chile's Senate]}, jurisdictions: [CL]}
  - {id: "org:cl-cenia", names: {mul: [CENIA]}, jurisdictions: [CL]}
  - {id: "org:co-sic", names: {es: [Superintendencia de Industria y Comercio], en: [Colombia's Superintendence of Industry and Commerce]}, jurisdictions: [CO]}
  - {id: "org:co-mintic", names: {es: [MinTIC, Mintic, Ministerio TIC]}, jurisdictions: [CO]}
  - {id: "org:co-corte-constitucional", names: {es: [Corte Constitucional de Colombia]}, jurisdictions: [CO]}
  - {id: "org:pe-indecopi", names: {mul: [Indecopi]}, jurisdictions: [PE]}
  - {id: "org:uy-agesic", names: {mul: [Agesic, AGESIC]}, jurisdictions: [UY]}
  - {id: "org:za-dcdt", names: {en: [Department of Communications and Digital Technologies, DCDT]}, jurisdictions: [ZA]}
  - {id: "org:za-information-regulator", names: {en: [Information Regulator]}, jurisdictions: [ZA]}
  - {id: "org:za-competition", names: {en: [South Africa's Competition Commission, South African Competition Commission]}, jurisdictions: [ZA]}
  - {id: "org:ng-nitda", names: {mul: [NITDA], en: [National Information Technology Development Agency]}, jurisdictions: [NG]}
  - {id: "org:ng-ndpc", names: {en: [Nigeria Data Protection Commission, NDPC]}, jurisdictions: [NG]}
  - {id: "org:ke-odpc", names: {en: [Office of the Data Protection Commissioner, ODPC], sw: [Kamishna wa Ulinzi wa Data, Kamishna wa Data]}, jurisdictions: [KE]}
  - {id: "org:ke-parliament", names: {en: [Kenyan parliament, Kenya's parliament, Kenya's National Assembly], sw: [Bunge la Kenya]}, jurisdictions: [KE]}
  - {id: "org:ke-ca", names: {en: [Communications Authority of Kenya], sw: [Mamlaka ya Mawasiliano ya Kenya, Mamlaka ya Mawasiliano nchini Kenya]}, jurisdictions: [KE]}
  - {id: "org:tz-parliament", names: {en: [Tanzanian parliament, Tanzania's parliament], sw: [Bunge la Tanzania]}, jurisdictions: [TZ]}
  - {id: "org:tz-tcra", names: {mul: [TCRA], sw: [Mamlaka ya Mawasiliano Tanzania]}, jurisdictions: [TZ]}
  - {id: "org:tz-pdpc", names: {sw: [Tume ya Ulinzi wa Taarifa Binafsi]}, jurisdictions: [TZ]}
  - {id: "org:smart-africa", names: {mul: [Smart Africa]}}
  # Laboratories and companies
  - {id: "org:cohere", names: {mul: [Cohere]}, jurisdictions: [CA]}
  - {id: "org:stability-ai", names: {mul: [Stability AI]}}
  - {id: "org:midjourney", names: {mul: [Midjourney], ja: [ミッドジャーニー], ko: [미드저니]}}
  - {id: "org:perplexity", names: {mul: [Perplexity AI, Perplexity], ja: [パープレキシティ], ko: [퍼플렉시티], ar: [بيربلكسيتي, بيربليكسيتي]}}
  - {id: "org:character-ai", names: {mul: [Character.AI, Character.ai, Character AI], ja: [キャラクター・ドット・エーアイ, キャラクターAI], ko: [캐릭터AI, 캐릭터.AI]}}
  - {id: "org:hugging-face", names: {mul: [Hugging Face, HuggingFace], ko: [허깅페이스]}}
  - {id: "org:black-forest-labs", names: {mul: [Black Forest Labs]}, jurisdictions: [DE]}
  - {id: "org:aleph-alpha", names: {mul: [Aleph Alpha]}, jurisdictions: [DE]}
  - {id: "org:deepl", names: {mul: [DeepL]}, jurisdictions: [DE]}
  - {id: "org:helsing", names: {mul: [Helsing]}}
  - {id: "org:elevenlabs", names: {mul: [ElevenLabs]}}
  - {id: "org:ssi", names: {mul: [Safe Superintelligence], zh: [安全超级智能公司]}}
  - {id: "org:thinking-machines", names: {mul: [Thinking Machines Lab]}}
  - {id: "org:scale-ai", names: {mul: [Scale AI]}}
  - {id: "org:clearview", names: {mul: [Clearview AI, Clearview]}}
  - {id: "org:coreweave", names: {mul: [CoreWeave, Coreweave]}}
  - {id: "org:nebius", names: {mul: [Nebius]}}
  - {id: "org:databricks", names: {mul: [Databricks]}}
  - {id: "org:salesforce", names: {mul: [Salesforce]}}
  - {id: "org:oracle", names: {mul: [Oracle], zh: [甲骨文公司, 美国甲骨文], ja: [オラクル], ko: [오라클], ar: [أوراكل], hi: [ओरेकल]}}
  - {id: "org:ibm", names: {mul: [IBM], hi: [आईबीएम]}}
  - {id: "org:adobe", names: {mul: [Adobe Firefly, Adobe's, Adobe Inc, Adobe CEO], de: [Softwarekonzern Adobe], ja: [アドビ], ko: [어도비]}}
  - {id: "org:tesla", names: {mul: [Tesla], zh: [特斯拉], ja: [テスラ], ko: [테슬라], ru: [Tesla], ar: [تسلا, تيسلا], hi: [टेस्ला], fa: [تسلا], he: [טסלה], uk: [Tesla]}}
  - {id: "org:spacex", names: {mul: [SpaceX], ja: [スペースX, スペースエックス], ko: [스페이스X], ar: [سبيس إكس], hi: [स्पेसएक्स], fa: [اسپیس‌ایکس], he: [ספייס אקס]}}
  - {id: "org:x-corp", names: {mul: [X Corp], en: [Elon Musk's X, Musk's X, Musk-owned X], de: [Musks Plattform X, Musks X, Musks Onlinedienst X], fr: [X d'Elon Musk, réseau social d'Elon Musk], es: [X de Elon Musk, red social de Elon Musk], it: [X di Elon Musk, social di Elon Musk], pt: [X de Elon Musk, rede social de Elon Musk], ru: [соцсеть Маска, соцсети Маска], pl: [platforma Elona Muska, platformy Elona Muska], nl: [Musks platform X], zh: [马斯克旗下X, 马斯克旗下社交平台, 马斯克的社交平台], ja: [マスク氏のX, X社, マスク氏率いるX], ko: [머스크의 X, 머스크의 엑스], ar: [منصة إكس التابعة], tr: [Musk'ın X]}}
  - {id: "org:tiktok", names: {mul: [TikTok, Tiktok], ja: [ティックトック], ko: [틱톡], ar: [تيك توك], hi: [टिकटॉक], fa: [تیک‌تاک, تیک تاک], he: [טיקטוק], ru: ["ТикТок*"]}}
  - {id: "org:reddit", names: {mul: [Reddit]}}
  - {id: "org:roblox", names: {mul: [Roblox], ja: [ロブロックス], ko: [로블록스]}}
  - {id: "org:snap", names: {mul: [Snapchat, Snap Inc]}}
  - {id: "org:spotify", names: {mul: [Spotify]}}
  - {id: "org:netflix", names: {mul: [Netflix], zh: [奈飞公司, Netflix], ja: [ネットフリックス], ko: [넷플릭스], ar: [نتفليكس]}}
  - {id: "org:disney", names: {mul: [Disney], zh: [迪士尼], ja: [ディズニー], ko: [디즈니], ar: [ديزني], ru: [Дисней, Disney], hi: [डिज्नी], fa: [دیزنی], he: [דיסני]}}
  - {id: "org:universal-music", names: {mul: [Universal Music Group, Universal Music], zh: [环球音乐], ja: [ユニバーサルミュージック, ユニバーサル・ミュージック], ko: [유니버설뮤직, 유니버설 뮤직]}}
  - {id: "org:warner-music", names: {mul: [Warner Music Group, Warner Music], zh: [华纳音乐], ja: [ワーナーミュージック], ko: [워너뮤직]}}
  - {id: "org:sony-music", names: {mul: [Sony Music], ja: [ソニー・ミュージック, ソニーミュージック]}}
  - {id: "org:warner-bros", names: {mul: [Warner Bros. Discovery, Warner Bros], zh: [华纳兄弟], ja: [ワーナー・ブラザース], ko: [워너브러더스]}}
  - {id: "org:suno", names: {mul: [Suno]}}
  - {id: "org:getty", names: {en: [Getty Images v, Getty Images vs, Getty v, Getty Images sues, Getty sues, Getty Images sued, Getty Images lawsuit, Getty's lawsuit, Getty Images loses, Getty loses, Getty Images wins, Getty Images CEO, photo agency Getty, stock photo company Getty, image library Getty], de: [Bildagentur Getty, Fotoagentur Getty, Klage von Getty], fr: [agence Getty, banque d'images Getty], es: [agencia Getty, banco de imágenes Getty], it: [agenzia Getty], zh: [盖蒂图片诉, 盖蒂图片社诉], ja: [ゲッティイメージズは, ゲッティイメージズが, ゲッティ社], ko: [게티이미지 소송, 게티이미지스]}}
  - {id: "org:andreessen-horowitz", names: {mul: [Andreessen Horowitz, a16z]}}
  - {id: "org:worldcoin", names: {mul: [Worldcoin, Tools for Humanity], ko: [월드코인], ja: [ワールドコイン], zh: [世界币]}}
  - {id: "org:anduril", names: {mul: [Anduril], zh: [安杜里尔], ko: [안두릴], ja: [アンドゥリル]}}
  - {id: "org:lockheed", names: {mul: [Lockheed Martin], ko: [록히드마틴], ja: [ロッキード・マーチン], zh: [洛克希德·马丁, 洛克希德马丁]}}
  - {id: "org:crowdstrike", names: {mul: [CrowdStrike, Crowdstrike]}}
  - {id: "org:cloudflare", names: {mul: [Cloudflare], ja: [クラウドフレア], ko: [클라우드플레어]}}
  - {id: "org:siemens", names: {mul: [Siemens], zh: [西门子], ja: [シーメンス], ko: [지멘스], ar: [سيمنز]}, jurisdictions: [DE]}
  - {id: "org:sap", names: {de: [SAP], en: [SAP SE, SAP's]}, jurisdictions: [DE]}
  - {id: "org:airbus", names: {mul: [Airbus], zh: [空客公司, 空客集团, 空中客车], ja: [エアバス], ko: [에어버스]}}
  - {id: "org:thales", names: {mul: [Thales]}, jurisdictions: [FR]}
  - {id: "org:yandex", names: {mul: [Yandex], ru: ["Яндекс*"], uk: ["Яндекс*"], ja: [ヤンデックス], ko: [얀덱스]}, jurisdictions: [RU]}
  - {id: "org:sber", names: {mul: [Sberbank, Sber], ru: [Сбер, Сбера, Сберу, Сбером, Сбере, "Сбербанк*"], uk: ["Сбербанк*"], zh: [俄罗斯联邦储蓄银行], ja: [ズベルバンク]}, jurisdictions: [RU]}
  - {id: "org:vk", names: {ru: [ВКонтакте], en: [VKontakte, Russia's VK]}, jurisdictions: [RU]}
  - {id: "org:g42", names: {mul: [G42]}, jurisdictions: [AE]}
  - {id: "org:mgx", names: {mul: [MGX]}, jurisdictions: [AE]}
  - {id: "org:humain", names: {mul: [HUMAIN], en: [Saudi AI firm Humain, Saudi Arabia's Humain, Saudi-backed Humain, Saudi AI company Humain], ar: [هيوماين]}, jurisdictions: [SA]}
  - {id: "org:ai21", names: {mul: [AI21 Labs, AI21]}, jurisdictions: [IL]}
  - {id: "org:sarvam", names: {mul: [Sarvam AI], hi: [सर्वम एआई, सर्वम]}, jurisdictions: [IN]}
  - {id: "org:krutrim", names: {mul: [Krutrim], hi: [कृत्रिम एआई]}, jurisdictions: [IN]}
  - {id: "org:reliance", names: {mul: [Reliance Industries, Reliance Jio], hi: [रिलायंस]}, jurisdictions: [IN]}
  - {id: "org:infosys", names: {mul: [Infosys], hi: [इंफोसिस, इन्फोसिस]}, jurisdictions: [IN]}
  - {id: "org:tcs", names: {mul: [Tata Consultancy Services], hi: [टाटा कंसल्टेंसी]}, jurisdictions: [IN]}
  - {id: "org:fpt", names: {vi: [FPT], en: [FPT Corporation, Vietnam's FPT]}, jurisdictions: [VN]}
  - {id: "org:viettel", names: {mul: [Viettel]}, jurisdictions: [VN]}
  - {id: "org:vnpt", names: {mul: [VNPT]}, jurisdictions: [VN]}
  - {id: "org:goto", names: {id: [GoTo], en: [Indonesia's GoTo]}, jurisdictions: [ID]}
  - {id: "org:softbank", names: {mul: [SoftBank, Softbank], zh: [软银], ja: [ソフトバンク], ko: [소프트뱅크], ru: [SoftBank], ar: [سوفت بنك]}, jurisdictions: [JP]}
  - {id: "org:sakana", names: {mul: [Sakana AI]}, jurisdictions: [JP]}
  - {id: "org:pfn", names: {mul: [Preferred Networks], ja: [プリファードネットワークス, プリファード・ネットワークス]}, jurisdictions: [JP]}
  - {id: "org:ntt", names: {mul: [NTT]}, jurisdictions: [JP]}
  - {id: "org:fujitsu", names: {mul: [Fujitsu], ja: [富士通], zh: [富士通], ko: [후지쯔]}, jurisdictions: [JP]}
  - {id: "org:nec-japan", names: {ja: [NEC], en: [NEC Corp, Japan's NEC]}, jurisdictions: [JP]}
  - {id: "org:sony", names: {mul: [Sony], zh: [索尼], ja: [ソニーグループ], ko: [소니그룹]}, jurisdictions: [JP]}
  - {id: "org:toyota", names: {mul: [Toyota], ja: [トヨタ自動車], zh: [丰田], ko: [도요타], ar: [تويوتا]}, jurisdictions: [JP]}
  - {id: "org:nintendo", names: {mul: [Nintendo], ja: [任天堂], zh: [任天堂], ko: [닌텐도]}, jurisdictions: [JP]}
  - {id: "org:naver", names: {en: [Naver], ko: [네이버], ja: [ネイバー]}, jurisdictions: [KR]}
  - {id: "org:kakao", names: {en: [Kakao Corp, South Korea's Kakao], ko: [카카오], ja: [韓国カカオ]}, jurisdictions: [KR]}
  - {id: "org:upstage", names: {ko: [업스테이지], en: [Upstage AI]}, jurisdictions: [KR]}
  - {id: "org:lg-ai", names: {en: [LG AI Research, LG Electronics], ko: [LG AI연구원, LG AI 연구원, LG전자]}, jurisdictions: [KR]}
  - {id: "org:sk-telecom", names: {mul: [SK Telecom], ko: [SK텔레콤]}, jurisdictions: [KR]}
  - {id: "org:samsung", names: {mul: [Samsung], zh: [三星电子], ja: [サムスン], ko: [삼성전자], ru: [Samsung], ar: [سامسونغ, سامسونج], hi: [सैमसंग], fa: [سامسونگ], he: [סמסונג], uk: [Samsung]}, jurisdictions: [KR]}
  - {id: "org:hyundai", names: {mul: [Hyundai], ko: [현대차, 현대자동차], ja: [現代自動車], zh: [现代汽车]}, jurisdictions: [KR]}
  - {id: "org:scatter-lab", names: {ko: [스캐터랩], en: [Scatter Lab]}, jurisdictions: [KR]}
  # Companies of China and Taiwan
  - {id: "org:minimax", names: {mul: [MiniMax, Minimax], zh: [稀宇科技], ko: [미니맥스], ja: [ミニマックス]}, jurisdictions: [CN]}
  - {id: "org:stepfun", names: {mul: [StepFun], zh: [阶跃星辰]}, jurisdictions: [CN]}
  - {id: "org:baichuan", names: {mul: [Baichuan], zh: [百川智能]}, jurisdictions: [CN]}
  - {id: "org:01ai", names: {mul: ["01.AI"], zh: [零一万物]}, jurisdictions: [CN]}
  - {id: "org:manus", names: {en: [Manus AI, AI start-up Manus, AI startup Manus, acquisition of Manus], zh: [Manus], ja: [Manus], ko: [마누스], es: [empresa Manus], fr: [start-up Manus], de: [Start-up Manus], pt: [startup Manus], it: [startup Manus]}, jurisdictions: [CN]}
  - {id: "org:sensetime", names: {mul: [SenseTime], zh: [商汤科技, 商汤], ja: [センスタイム], ko: [센스타임]}, jurisdictions: [CN]}
  - {id: "org:iflytek", names: {mul: [iFlytek, iFLYTEK], zh: [科大讯飞], ja: [アイフライテック], ko: [아이플라이텍]}, jurisdictions: [CN]}
  - {id: "org:megvii", names: {mul: [Megvii], zh: [旷视科技, 旷视]}, jurisdictions: [CN]}
  - {id: "org:hikvision", names: {mul: [Hikvision], zh: [海康威视], ja: [ハイクビジョン], ko: [하이크비전]}, jurisdictions: [CN]}
  - {id: "org:xiaomi", names: {mul: [Xiaomi], zh: [小米集团, 小米科技, 小米汽车], ja: [シャオミ], ko: [샤오미], ar: [شاومي], ru: [Xiaomi]}, jurisdictions: [CN]}
  - {id: "org:meituan", names: {mul: [Meituan], zh: [美团公司, 美团外卖, 美团CEO], ja: [美団], ko: [메이투안]}, jurisdictions: [CN]}
  - {id: "org:jd", names: {mul: [JD.com], zh: [京东集团, 京东科技, 京东云], ja: [京東集団], ko: [징둥닷컴]}, jurisdictions: [CN]}
  - {id: "org:ant-group", names: {mul: [Ant Group], zh: [蚂蚁集团], ja: [アント・グループ, アントグループ], ko: [앤트그룹]}, jurisdictions: [CN]}
  - {id: "org:unitree", names: {mul: [Unitree], zh: [宇树科技, 宇树], ja: [ユニツリー, 宇樹科技], ko: [유니트리]}, jurisdictions: [CN]}
  - {id: "org:zte", names: {mul: [ZTE], zh: [中兴通讯]}, jurisdictions: [CN]}
  - {id: "org:inspur", names: {mul: [Inspur], zh: [浪潮信息, 浪潮集团]}, jurisdictions: [CN]}
  - {id: "org:smic", names: {en: [Semiconductor Manufacturing International, China's SMIC, Chinese chipmaker SMIC, chipmaker SMIC], zh: [中芯国际], ja: [中芯国際, 中芯国際集成電路製造], ko: [중신궈지, SMIC], de: [Chiphersteller SMIC], es: [fabricante SMIC]}, jurisdictions: [CN]}
  - {id: "org:cambricon", names: {mul: [Cambricon], zh: [寒武纪科技, 寒武纪芯片], ja: [カンブリコン], ko: [캠브리콘]}, jurisdictions: [CN]}
  - {id: "org:moore-threads", names: {mul: [Moore Threads], zh: [摩尔线程], ja: [ムーア・スレッズ], ko: [무어스레드]}, jurisdictions: [CN]}
  - {id: "org:cxmt", names: {mul: [CXMT], zh: [长鑫存储], ko: [창신메모리]}, jurisdictions: [CN]}
  - {id: "org:ymtc", names: {mul: [YMTC], zh: [长江存储], ja: [長江存儲科技], ko: [양쯔메모리]}, jurisdictions: [CN]}
  - {id: "org:foxconn", names: {mul: [Foxconn, Hon Hai], zh: [鸿海, 富士康], ja: [鴻海精密工業, 鴻海], ko: [폭스콘]}, jurisdictions: [TW]}
  - {id: "org:mediatek", names: {mul: [MediaTek], zh: [联发科], ja: [メディアテック], ko: [미디어텍]}, jurisdictions: [TW]}
  # Chip makers
  - {id: "org:amd", names: {mul: [AMD], zh: [超威半导体, 超微半导体]}}
  - {id: "org:intel", names: {mul: [Intel], zh: [英特尔], ja: [インテル], ko: [인텔은, 인텔이, 인텔의, 인텔과, 인텔에, 인텔 CEO, 인텔코리아], ar: [إنتل], hi: [इंटेल], fa: [اینتل], he: [אינטל], ru: [Intel]}}
  - {id: "org:qualcomm", names: {mul: [Qualcomm], zh: [高通公司, 美国高通], ja: [クアルコム], ko: [퀄컴], ar: [كوالكوم], hi: [क्वालकॉम]}}
  - {id: "org:broadcom", names: {mul: [Broadcom], zh: [博通], ja: [ブロードコム], ko: [브로드컴]}}
  - {id: "org:micron", names: {mul: [Micron Technology], en: [Micron], zh: [美光科技, 美光公司, 美商美光], ja: [マイクロン], ko: [마이크론]}}
  - {id: "org:asml", names: {mul: [ASML], zh: [阿斯麦, 艾司摩尔]}, jurisdictions: [NL]}
  - {id: "org:arm", names: {mul: [Arm Holdings], ja: [英アーム], en: [Arm Ltd], zh: [安谋科技, 安谋控股, Arm公司]}, jurisdictions: [GB]}
  - {id: "org:sk-hynix", names: {mul: [SK hynix, SK Hynix], ko: [SK하이닉스], ja: [SKハイニックス], zh: [SK海力士, 海力士]}, jurisdictions: [KR]}
  - {id: "org:rapidus", names: {mul: [Rapidus], ja: [ラピダス], ko: [라피더스]}, jurisdictions: [JP]}
  - {id: "org:kioxia", names: {mul: [Kioxia], ja: [キオクシア], zh: [铠侠], ko: [키옥시아]}, jurisdictions: [JP]}
  - {id: "org:tokyo-electron", names: {mul: [Tokyo Electron], ja: [東京エレクトロン], zh: [东京电子], ko: [도쿄일렉트론]}, jurisdictions: [JP]}
  - {id: "org:supermicro", names: {mul: [Supermicro, Super Micro], zh: [超微电脑, 美超微], ja: [スーパー・マイクロ], ko: [슈퍼마이크로]}}
  - {id: "org:cerebras", names: {mul: [Cerebras]}}
  - {id: "org:groq", names: {mul: [Groq]}}
  - {id: "org:globalfoundries", names: {mul: [GlobalFoundries]}}
  - {id: "org:sia-us", names: {en: [Semiconductor Industry Association], zh: [美国半导体行业协会, 美国半导体产业协会], ja: [米半導体工業会], ko: [미국반도체산업협회]}, jurisdictions: [US]}
  # Research institutes and think tanks
  - {id: "org:ai-now", names: {mul: [AI Now Institute], zh: [AI Now研究所]}}
  - {id: "org:cset", names: {mul: [CSET], en: [Center for Security and Emerging Technology], zh: [安全与新兴技术中心], ja: [安全保障・新興技術センター]}}
  - {id: "org:govai", names: {mul: [GovAI], en: [Centre for the Governance of AI, Center for the Governance of AI]}}
  - {id: "org:metr", names: {mul: [METR]}}
  - {id: "org:apollo-research", names: {mul: [Apollo Research]}}
  - {id: "org:epoch-ai", names: {mul: [Epoch AI]}}
  - {id: "org:redwood-research", names: {mul: [Redwood Research]}}
  - {id: "org:miri", names: {mul: [MIRI], en: [Machine Intelligence Research Institute], zh: [机器智能研究所], ja: [機械知能研究所]}}
  - {id: "org:far-ai", names: {mul: [FAR.AI]}}
  - {id: "org:palisade", names: {mul: [Palisade Research]}}
  - {id: "org:controlai", names: {mul: [ControlAI]}}
  - {id: "org:pauseai", names: {mul: [PauseAI]}}
  - {id: "org:encode", names: {mul: [Encode AI, Encode Justice]}}
  - {id: "org:ai-futures", names: {mul: [AI Futures Project]}}
  - {id: "org:lawzero", names: {mul: [LawZero]}}
  - {id: "org:fhi", names: {en: [Future of Humanity Institute]}}
  - {id: "org:lcfi", names: {en: [Leverhulme Centre for the Future of Intelligence]}}
  - {id: "org:cser", names: {en: [Centre for the Study of Existential Risk]}}
  - {id: "org:iaps", names: {en: [Institute for AI Policy and Strategy]}}
  - {id: "org:ifp", names: {en: [Institute for Progress]}}
  - {id: "org:fas", names: {en: [Federation of American Scientists]}}
  - {id: "org:fpf", names: {en: [Future of Privacy Forum]}}
  - {id: "org:simon-institute", names: {en: [Simon Institute]}}
  - {id: "org:cfg", names: {mul: [Centre for Future Generations]}}
  - {id: "org:cltc", names: {en: [Center for Long-Term Cybersecurity]}}
  - {id: "org:safe-ai-forum", names: {en: [Safe AI Forum, International Dialogues on AI Safety]}}
  - {id: "org:stanford-hai", names: {en: [Stanford HAI, Institute for Human-Centered AI, Institute for Human-Centered Artificial Intelligence], zh: [斯坦福大学以人为本人工智能研究院, 斯坦福HAI], ja: [スタンフォード大HAI]}}
  - {id: "org:stanford", names: {mul: [Stanford], zh: [斯坦福大学, 史丹佛大学], ja: [スタンフォード大学, スタンフォード大], ko: [스탠퍼드대, 스탠포드대], ru: [Стэнфордский университет, Стэнфордского университета], ar: [جامعة ستانفورد], hi: [स्टैनफोर्ड], fa: [دانشگاه استنفورد], he: [סטנפורד]}}
  - {id: "org:harvard", names: {mul: [Harvard], zh: [哈佛大学], ja: [ハーバード大学, ハーバード大], ko: [하버드대], ru: [Гарвардский университет, Гарвардского университета], ar: [جامعة هارفارد], hi: [हार्वर्ड], fa: [دانشگاه هاروارد], he: [הרווארד]}}
  - {id: "org:oxford-university", names: {en: [University of Oxford, Oxford University], fr: [université d'Oxford], de: [Universität Oxford], es: [Universidad de Oxford], it: [Università di Oxford], pt: [Universidade de Oxford], zh: [牛津大学], ja: [オックスフォード大学, オックスフォード大], ko: [옥스퍼드대], ru: [Оксфордский университет, Оксфордского университета], ar: [جامعة أكسفورد]}}
  - {id: "org:cambridge-university", names: {en: [University of Cambridge, Cambridge University], fr: [université de Cambridge], de: [Universität Cambridge], es: [Universidad de Cambridge], it: [Università di Cambridge], pt: [Universidade de Cambridge], zh: [剑桥大学], ja: [ケンブリッジ大学, ケンブリッジ大], ko: [케임브리지대], ru: [Кембриджский университет, Кембриджского университета], ar: [جامعة كامبريدج]}}
  - {id: "org:uc-berkeley", names: {mul: [UC Berkeley], en: ["University of California, Berkeley"], zh: [加州大学伯克利分校, 加州大学柏克莱分校], ja: [カリフォルニア大学バークリー校, カリフォルニア大学バークレー校], ko: [UC버클리, UC 버클리]}}
  - {id: "org:carnegie", names: {en: [Carnegie Endowment], zh: [卡内基国际和平基金会, 卡内基基金会], ja: [カーネギー国際平和財団], ko: [카네기국제평화재단], ru: [Фонд Карнеги], fr: [fondation Carnegie], es: [Fundación Carnegie], de: [Carnegie-Stiftung]}}
  - {id: "org:brookings", names: {mul: [Brookings], zh: [布鲁金斯学会], ja: [ブルッキングス研究所], ko: [브루킹스연구소], ru: [Институт Брукингса], ar: [معهد بروكينغز]}}
  - {id: "org:rand", names: {mul: [RAND], en: [Rand Corporation, RAND Corporation], zh: [兰德公司], ja: [ランド研究所], ko: [랜드연구소], ar: [مؤسسة راند], ru: [корпорация RAND]}}
  - {id: "org:csis", names: {en: [Center for Strategic and International Studies], zh: [战略与国际研究中心], ja: [戦略国際問題研究所], ko: [전략국제문제연구소], ru: [Центр стратегических и международных исследований], fr: [Centre d'études stratégiques et internationales]}}
  - {id: "org:cnas", names: {mul: [CNAS], en: [Center for a New American Security], zh: [新美国安全中心], ja: [新アメリカ安全保障センター]}}
  - {id: "org:cfr", names: {en: [Council on Foreign Relations], zh: [美国外交关系协会, 外交关系委员会], ja: [外交問題評議会], ko: [미국외교협회], ru: [Совет по международным отношениям]}}
  - {id: "org:atlantic-council", names: {mul: [Atlantic Council], zh: [大西洋理事会], ja: [大西洋評議会], ko: [애틀랜틱카운슬], ru: [Атлантический совет]}}
  - {id: "org:heritage", names: {en: [Heritage Foundation], zh: [传统基金会], ja: [ヘリテージ財団], ko: [헤리티지재단]}, jurisdictions: [US]}
  - {id: "org:cato", names: {en: [Cato Institute], zh: [卡托研究所]}, jurisdictions: [US]}
  - {id: "org:itif", names: {mul: [ITIF], en: [Information Technology and Innovation Foundation], zh: [信息技术与创新基金会]}, jurisdictions: [US]}
  - {id: "org:cdt", names: {en: [Center for Democracy and Technology, Center for Democracy & Technology]}}
  - {id: "org:bpc", names: {en: [Bipartisan Policy Center]}, jurisdictions: [US]}
  - {id: "org:pew", names: {mul: [Pew Research], zh: [皮尤研究中心], ja: [ピュー・リサーチ, ピュー研究所], ko: [퓨리서치], es: [Centro de Investigación Pew], ru: [Pew Research]}}
  - {id: "org:chatham-house", names: {mul: [Chatham House], zh: [英国皇家国际事务研究所, 查塔姆研究所], ja: [チャタムハウス], ko: [채텀하우스]}, jurisdictions: [GB]}
  - {id: "org:iiss", names: {en: [International Institute for Strategic Studies], zh: [英国国际战略研究所], ja: [英国際戦略研究所]}}
  - {id: "org:tbi", names: {en: [Tony Blair Institute]}, jurisdictions: [GB]}
  - {id: "org:ippr", names: {mul: [IPPR]}, jurisdictions: [GB]}
  - {id: "org:merics", names: {mul: [MERICS, Merics], en: [Mercator Institute for China Studies], zh: [墨卡托中国研究中心], de: [Mercator Institute for China Studies]}}
  - {id: "org:interface-eu", names: {mul: [Stiftung Neue Verantwortung], de: [Thinktank Interface, Denkfabrik Interface]}}
  - {id: "org:bertelsmann", names: {mul: [Bertelsmann-Stiftung], de: [Bertelsmann Stiftung]}, jurisdictions: [DE]}
  - {id: "org:vzbv", names: {mul: [vzbv], de: [Verbraucherzentrale Bundesverband]}, jurisdictions: [DE]}
  - {id: "org:ceps", names: {mul: [CEPS]}}
  - {id: "org:ifri", names: {mul: [Ifri, IFRI]}, jurisdictions: [FR]}
  - {id: "org:institut-montaigne", names: {mul: [Institut Montaigne]}, jurisdictions: [FR]}
  - {id: "org:dfki", names: {mul: [DFKI]}, jurisdictions: [DE]}
  - {id: "org:fraunhofer", names: {mul: [Fraunhofer]}, jurisdictions: [DE]}
  - {id: "org:max-planck", names: {en: [Max Planck Institute, Max Planck Society], de: [Max-Planck-Institut, Max-Planck-Gesellschaft], fr: [institut Max-Planck], zh: [马克斯·普朗克研究所]}, jurisdictions: [DE]}
  - {id: "org:allen-institute", names: {mul: [Ai2], en: [Allen Institute for AI]}, jurisdictions: [US]}
  - {id: "org:partnership-on-ai", names: {mul: [Partnership on AI]}}
  - {id: "org:frontier-model-forum", names: {mul: [Frontier Model Forum], zh: [前沿模型论坛], ja: [フロンティア・モデル・フォーラム, フロンティアモデルフォーラム], ko: [프런티어 모델 포럼]}}
  - {id: "org:mlcommons", names: {mul: [MLCommons]}}
  - {id: "org:linux-foundation", names: {mul: [Linux Foundation], zh: [Linux基金会]}}
  - {id: "org:mozilla", names: {mul: [Mozilla]}}
  - {id: "org:wikimedia", names: {mul: [Wikimedia, Wikipedia], zh: [维基百科, 维基媒体], ja: [ウィキペディア, ウィキメディア], ko: [위키백과, 위키피디아, 위키미디어], ru: ["Википеди*", Викимедиа], uk: ["Вікіпеді*"], ar: [ويكيبيديا], hi: [विकिपीडिया], fr: [Wikipédia], vi: [Wikipedia], tr: [Vikipedi], fa: [ویکی‌پدیا, ویکی پدیا], he: [ויקיפדיה]}}
  - {id: "org:iapp", names: {mul: [IAPP]}}
  # Civil society
  - {id: "org:edri", names: {mul: [EDRi], en: [European Digital Rights]}}
  - {id: "org:noyb", names: {mul: [noyb, NOYB], de: [Noyb], fr: [Noyb]}}
  - {id: "org:access-now", names: {mul: [Access Now]}}
  - {id: "org:amnesty", names: {mul: [Amnesty International], de: [Amnesty], zh: [国际特赦组织], ja: [アムネスティ・インターナショナル, アムネスティ], ko: [국제앰네스티, 앰네스티], ru: [Международная амнистия, Международной амнистии], uk: [Міжнародна амністія], ar: [منظمة العفو الدولية], hi: [एमनेस्टी], es: [Amnistía Internacional], pt: [Anistia Internacional, Amnistia Internacional], tr: [Uluslararası Af Örgütü], id: [Amnesti Internasional], vi: [Ân xá Quốc tế], fa: [عفو بین‌الملل], he: [אמנסטי]}}
  - {id: "org:hrw", names: {mul: [Human Rights Watch, HRW], zh: [人权观察], ja: [ヒューマン・ライツ・ウォッチ], ko: [휴먼라이츠워치], ru: [Хьюман Райтс Вотч], ar: [هيومن رايتس ووتش], hi: [ह्यूमन राइट्स वॉच], fa: [دیده‌بان حقوق بشر]}}
  - {id: "org:stop-killer-robots", names: {mul: [Stop Killer Robots, Campaign to Stop Killer Robots]}}
  - {id: "org:rsf", names: {en: [Reporters Without Borders], fr: [Reporters sans frontières, RSF], es: [Reporteros Sin Fronteras, RSF], de: [Reporter ohne Grenzen], it: [Reporter senza frontiere], pt: [Repórteres Sem Fronteiras], zh: [无国界记者], ja: [国境なき記者団], ko: [국경없는기자회, 국경 없는 기자회], ru: [Репортеры без границ], uk: [Репортери без кордонів], ar: [مراسلون بلا حدود], tr: [Sınır Tanımayan Gazeteciler], pl: [Reporterzy bez Granic], nl: [Reporters zonder Grenzen], fa: [گزارشگران بدون مرز]}}
  - {id: "org:article-19", names: {mul: [ARTICLE 19]}}
  - {id: "org:privacy-international", names: {mul: [Privacy International]}}
  - {id: "org:big-brother-watch", names: {mul: [Big Brother Watch]}, jurisdictions: [GB]}
  - {id: "org:liberty-uk", names: {en: [campaign group Liberty, civil liberties group Liberty]}, jurisdictions: [GB]}
  - {id: "org:foxglove", names: {en: [campaign group Foxglove, tech justice non-profit Foxglove]}, jurisdictions: [GB]}
  - {id: "org:algorithmwatch", names: {mul: [AlgorithmWatch, Algorithmwatch]}}
  - {id: "org:ai-forensics", names: {mul: [AI Forensics]}}
  - {id: "org:ajl", names: {en: [Algorithmic Justice League]}}
  - {id: "org:dair", names: {mul: [DAIR Institute], en: [Distributed AI Research Institute]}}
  - {id: "org:data-and-society", names: {mul: [Data & Society]}}
  - {id: "org:eff", names: {en: [Electronic Frontier Foundation], zh: [电子前哨基金会, 电子前线基金会], ja: [電子フロンティア財団], ko: [전자프런티어재단]}}
  - {id: "org:epic-us", names: {en: [Electronic Privacy Information Center]}, jurisdictions: [US]}
  - {id: "org:aclu", names: {mul: [ACLU], en: [American Civil Liberties Union], zh: [美国公民自由联盟, 美国公民自由联合会], ja: [米自由人権協会], ko: [미국시민자유연맹]}, jurisdictions: [US]}
  - {id: "org:public-citizen", names: {en: [Public Citizen]}, jurisdictions: [US]}
  - {id: "org:common-sense-media", names: {mul: [Common Sense Media]}, jurisdictions: [US]}
  - {id: "org:center-humane-technology", names: {en: [Center for Humane Technology]}, jurisdictions: [US]}
  - {id: "org:tech-oversight", names: {en: [Tech Oversight Project, Tech Oversight California]}, jurisdictions: [US]}
  - {id: "org:secure-ai-project", names: {en: [Secure AI Project]}, jurisdictions: [US]}
  - {id: "org:ari", names: {en: [Americans for Responsible Innovation]}, jurisdictions: [US]}
  - {id: "org:leading-the-future", names: {en: [Leading the Future super PAC, super PAC Leading the Future, Leading the Future PAC, "Leading the Future, a super PAC", "Leading the Future, the super PAC"]}, jurisdictions: [US]}
  - {id: "org:ncmec", names: {mul: [NCMEC], en: [National Center for Missing and Exploited Children, National Center for Missing & Exploited Children]}, jurisdictions: [US]}
  - {id: "org:iwf", names: {en: [Internet Watch Foundation]}, jurisdictions: [GB]}
  - {id: "org:5rights", names: {mul: ["5Rights"]}}
  - {id: "org:nspcc", names: {mul: [NSPCC]}, jurisdictions: [GB]}
  - {id: "org:beuc", names: {mul: [BEUC], en: [European Consumer Organisation]}}
  - {id: "org:fairplay", names: {en: [children's advocacy group Fairplay]}, jurisdictions: [US]}
  - {id: "org:quadrature", names: {mul: [La Quadrature du Net, Quadrature du Net]}, jurisdictions: [FR]}
  - {id: "org:ccc", names: {mul: [Chaos Computer Club]}, jurisdictions: [DE]}
  - {id: "org:d64", names: {de: [Verein D64, D64 – Zentrum, Zentrum für digitalen Fortschritt]}, jurisdictions: [DE]}
  - {id: "org:gff", names: {de: [Gesellschaft für Freiheitsrechte]}, jurisdictions: [DE]}
  - {id: "org:bits-of-freedom", names: {mul: [Bits of Freedom]}, jurisdictions: [NL]}
  - {id: "org:panoptykon", names: {mul: [Panoptykon], pl: [Panoptykonu]}, jurisdictions: [PL]}
  - {id: "org:derechos-digitales", names: {mul: [Derechos Digitales]}}
  - {id: "org:internetlab", names: {mul: [InternetLab]}, jurisdictions: [BR]}
  - {id: "org:idec", names: {pt: [Idec, IDEC]}, jurisdictions: [BR]}
  - {id: "org:r3d", names: {mul: [R3D]}, jurisdictions: [MX]}
  - {id: "org:via-libre", names: {mul: [Fundación Vía Libre]}, jurisdictions: [AR]}
  - {id: "org:paradigm-initiative", names: {mul: [Paradigm Initiative]}}
  - {id: "org:peoples-solidarity", names: {ko: [참여연대]}, jurisdictions: [KR]}
  - {id: "org:minbyun", names: {ko: [민변은, 민변이, 민변 디지털, 민주사회를 위한 변호사모임, 민주사회를위한변호사모임]}, jurisdictions: [KR]}
  - {id: "org:kr-jinbonet", names: {ko: [진보네트워크센터, 진보넷]}, jurisdictions: [KR]}
  - {id: "org:internet-society", names: {mul: [Internet Society]}}
  - {id: "org:sflc-in", names: {mul: [SFLC.in]}, jurisdictions: [IN]}
  - {id: "org:roskomsvoboda", names: {ru: ["Роскомсвобод*"], en: [Roskomsvoboda]}, jurisdictions: [RU]}
  # Unions and industry groups
  - {id: "org:sag-aftra", names: {mul: [SAG-AFTRA], ja: [米俳優組合, 全米俳優組合, 米映画俳優組合], zh: [美国演员工会, 演员工会], ko: [미국 배우조합, 미 배우조합]}, jurisdictions: [US]}
  - {id: "org:wga", names: {en: [Writers Guild of America, Writers Guild, WGA], es: [Sindicato de Guionistas], fr: [syndicat des scénaristes], zh: [美国编剧工会, 编剧工会], ja: [全米脚本家組合, 米脚本家組合], ko: [미국작가조합, 미 작가조합]}, jurisdictions: [US]}
  - {id: "org:dga", names: {en: [Directors Guild of America]}, jurisdictions: [US]}
  - {id: "org:mpa", names: {en: [Motion Picture Association], zh: [美国电影协会], ja: [米映画協会]}, jurisdictions: [US]}
  - {id: "org:authors-guild", names: {en: [Authors Guild], zh: [美国作家协会, 美国作家工会], ja: [全米作家協会, 米作家協会], es: [Gremio de Autores]}, jurisdictions: [US]}
  - {id: "org:riaa", names: {mul: [RIAA], en: [Recording Industry Association of America], zh: [美国唱片业协会], ja: [全米レコード協会], ko: [미국음반산업협회]}, jurisdictions: [US]}
  - {id: "org:ifpi", names: {mul: [IFPI]}}
  - {id: "org:cisac", names: {mul: [CISAC]}}
  - {id: "org:gema", names: {mul: [GEMA], de: [Gema], ja: [独GEMA], zh: [德国音乐版权协会]}, jurisdictions: [DE]}
  - {id: "org:sacem", names: {mul: [SACEM, Sacem]}, jurisdictions: [FR]}
  - {id: "org:sacd", names: {mul: [SACD]}, jurisdictions: [FR]}
  - {id: "org:sne", names: {fr: [Syndicat national de l'édition]}, jurisdictions: [FR]}
  - {id: "org:sgdl", names: {fr: [Société des gens de lettres, SGDL]}, jurisdictions: [FR]}
  - {id: "org:sgae", names: {mul: [SGAE]}, jurisdictions: [ES]}
  - {id: "org:siae", names: {mul: [SIAE, Siae]}, jurisdictions: [IT]}
  - {id: "org:prs", names: {en: [PRS for Music]}, jurisdictions: [GB]}
  - {id: "org:bpi", names: {en: [British Phonographic Industry]}, jurisdictions: [GB]}
  - {id: "org:society-of-authors", names: {en: [Society of Authors]}, jurisdictions: [GB]}
  - {id: "org:equity-uk", names: {en: [actors' union Equity, performers' union Equity, union Equity]}, jurisdictions: [GB]}
  - {id: "org:publishers-association", names: {en: [Publishers Association]}, jurisdictions: [GB]}
  - {id: "org:aap", names: {en: [Association of American Publishers]}, jurisdictions: [US]}
  - {id: "org:news-media-alliance", names: {en: [News/Media Alliance, News Media Alliance]}, jurisdictions: [US]}
  - {id: "org:news-corp", names: {mul: [News Corp], zh: [新闻集团], ja: [ニューズ・コープ]}}
  - {id: "org:creators-coalition", names: {en: [Creators Coalition on AI, Human Artistry Campaign]}}
  - {id: "org:european-writers-council", names: {mul: [European Writers' Council]}}
  - {id: "org:boersenverein", names: {de: [Börsenverein des Deutschen Buchhandels, Börsenverein]}, jurisdictions: [DE]}
  - {id: "org:vg-wort", names: {mul: [VG Wort]}, jurisdictions: [DE]}
  - {id: "org:bdzv", names: {mul: [BDZV]}, jurisdictions: [DE]}
  - {id: "org:afl-cio", names: {mul: [AFL-CIO]}, jurisdictions: [US]}
  - {id: "org:teamsters", names: {en: [Teamsters]}, jurisdictions: [US]}
  - {id: "org:cwa", names: {en: [Communications Workers of America]}, jurisdictions: [US]}
  - {id: "org:tuc", names: {en: [Trades Union Congress]}, jurisdictions: [GB]}
  - {id: "org:etuc", names: {mul: [ETUC], en: [European Trade Union Confederation], fr: [Confédération européenne des syndicats]}}
  - {id: "org:uni-global", names: {mul: [UNI Global Union]}}
  - {id: "org:ituc", names: {mul: [ITUC], en: [International Trade Union Confederation]}}
  - {id: "org:dgb", names: {de: [DGB, Deutscher Gewerkschaftsbund, Deutsche Gewerkschaftsbund]}, jurisdictions: [DE]}
  - {id: "org:verdi", names: {de: [ver.di, Verdi-Gewerkschaft, Gewerkschaft Verdi]}, jurisdictions: [DE]}
  - {id: "org:ig-metall", names: {mul: [IG Metall]}, jurisdictions: [DE]}
  - {id: "org:cgt", names: {fr: [CGT]}, jurisdictions: [FR]}
  - {id: "org:cfdt", names: {mul: [CFDT]}, jurisdictions: [FR]}
  - {id: "org:cgil", names: {mul: [CGIL, Cgil]}, jurisdictions: [IT]}
  - {id: "org:ccoo", names: {es: [CCOO, Comisiones Obreras]}, jurisdictions: [ES]}
  - {id: "org:kctu", names: {ko: [민주노총, 전국민주노동조합총연맹], en: [Korean Confederation of Trade Unions]}, jurisdictions: [KR]}
  - {id: "org:fktu", names: {ko: [한국노총]}, jurisdictions: [KR]}
  - {id: "org:ifj", names: {en: [International Federation of Journalists], fr: [Fédération internationale des journalistes], es: [Federación Internacional de Periodistas]}}
  - {id: "org:ebu", names: {en: [European Broadcasting Union], de: [Europäische Rundfunkunion, Europäischen Rundfunkunion], fr: [Union européenne de radio-télévision]}}
  - {id: "org:digitaleurope", names: {mul: [DigitalEurope, DIGITALEUROPE]}}
  - {id: "org:ccia", names: {mul: [CCIA]}}
  - {id: "org:itic", names: {en: [Information Technology Industry Council]}}
  - {id: "org:bsa", names: {en: [Business Software Alliance, BSA The Software Alliance]}}
  - {id: "org:technet", names: {en: [TechNet]}, jurisdictions: [US]}
  - {id: "org:netchoice", names: {mul: [NetChoice]}, jurisdictions: [US]}
  - {id: "org:chamber-of-progress", names: {en: [Chamber of Progress]}, jurisdictions: [US]}
  - {id: "org:us-chamber", names: {en: [US Chamber of Commerce, U.S. Chamber of Commerce], zh: [美国商会], ja: [米商工会議所], ko: [미국상공회의소]}, jurisdictions: [US]}
  - {id: "org:cta", names: {en: [Consumer Technology Association]}, jurisdictions: [US]}
  - {id: "org:techuk", names: {mul: [techUK, TechUK]}, jurisdictions: [GB]}
  - {id: "org:bitkom", names: {mul: [Bitkom]}, jurisdictions: [DE]}
  - {id: "org:eco-verband", names: {de: [eco-Verband, Verband der Internetwirtschaft]}, jurisdictions: [DE]}
  - {id: "org:ki-bundesverband", names: {mul: [KI-Bundesverband, KI Bundesverband]}, jurisdictions: [DE]}
  - {id: "org:bdi", names: {de: [BDI, Bundesverband der Deutschen Industrie]}, jurisdictions: [DE]}
  - {id: "org:numeum", names: {mul: [Numeum]}, jurisdictions: [FR]}
  - {id: "org:france-digitale", names: {mul: [France Digitale]}, jurisdictions: [FR]}
  - {id: "org:businesseurope", names: {mul: [BusinessEurope, BUSINESSEUROPE]}}
  - {id: "org:ai-champions", names: {mul: [EU AI Champions Initiative]}}
  - {id: "org:gsma", names: {mul: [GSMA]}}
  - {id: "org:anitec", names: {mul: [Anitec-Assinform]}, jurisdictions: [IT]}
  - {id: "org:confindustria", names: {mul: [Confindustria]}, jurisdictions: [IT]}
  - {id: "org:brasscom", names: {mul: [Brasscom]}, jurisdictions: [BR]}
  - {id: "org:fiesp", names: {mul: [Fiesp, FIESP]}, jurisdictions: [BR]}
  - {id: "org:abert", names: {mul: [Abert, ABERT]}, jurisdictions: [BR]}
  - {id: "org:cni-br", names: {pt: [Confederação Nacional da Indústria]}, jurisdictions: [BR]}
  - {id: "org:jeita", names: {mul: [JEITA]}, jurisdictions: [JP]}
  - {id: "org:jdla", names: {ja: [日本ディープラーニング協会]}, jurisdictions: [JP]}
  - {id: "org:japan-cartoonists", names: {ja: [日本漫画家協会]}, jurisdictions: [JP]}
  - {id: "org:kr-ai-association", names: {ko: [한국인공지능산업협회]}, jurisdictions: [KR]}
  - {id: "org:kr-news-association", names: {ko: [한국신문협회], en: [Korean Association of Newspapers]}, jurisdictions: [KR]}
  - {id: "org:tusiad", names: {mul: [TÜSİAD]}, jurisdictions: [TR]}
  - {id: "org:dnpa", names: {mul: [DNPA], en: [Digital News Publishers Association]}, jurisdictions: [IN]}
  - {id: "org:fip-in", names: {en: [Federation of Indian Publishers]}, jurisdictions: [IN]}
  - {id: "org:ficci", names: {mul: [FICCI], hi: [फिक्की]}, jurisdictions: [IN]}
  - {id: "org:cii-in", names: {en: [Confederation of Indian Industry], hi: [सीआईआई]}, jurisdictions: [IN]}
  - {id: "org:aba", names: {en: [American Bar Association]}, jurisdictions: [US]}
  - {id: "org:ama-us", names: {en: [American Medical Association]}, jurisdictions: [US]}
  - {id: "org:aft", names: {en: [American Federation of Teachers]}, jurisdictions: [US]}
  - {id: "org:ieee-sa", names: {mul: [IEEE Standards Association]}}
  - {id: "org:acm", names: {en: [Association for Computing Machinery]}}
  - {id: "org:royal-society", names: {en: [Royal Society]}, jurisdictions: [GB]}
  - {id: "org:nasem", names: {en: [National Academies of Sciences, National Academy of Sciences]}, jurisdictions: [US]}
  - {id: "org:leopoldina", names: {mul: [Leopoldina]}, jurisdictions: [DE]}
  - {id: "org:ethikrat", names: {de: [Deutscher Ethikrat, Deutsche Ethikrat, Deutschen Ethikrat, Deutschen Ethikrats], en: [German Ethics Council]}, jurisdictions: [DE]}

"""#,
    "lexicon/outlets.yaml": #"""
# Newsrooms and agencies whose reports others cite, by the names they bear in each language. A name counts as a citation only
# beside words of attribution, or as a link to its domain.
kind: outlet
entries:
  - {id: Reuters, names: {mul: ["Reuters*"], zh: [路透社, 路透], ja: [ロイター], ko: [로이터], ru: ["Рейтер*"], uk: ["Рейтер*"], ar: [رويترز], fa: [رویترز], he: [רויטרס], hi: [रॉयटर्स, रायटर्स], el: [Ρόιτερς, Ρόιτερ], th: [รอยเตอร์ส, รอยเตอร์], bn: [রয়টার্স], ta: [ராய்ட்டர்ஸ்]}, domain: reuters.com}
  - {id: Associated Press, names: {mul: [AP, Associated Press], zh: [美联社], ja: [AP通信], ko: [AP통신], ru: [АП, Ассошиэйтед Пресс], uk: [Ассошіейтед Прес], ar: [أسوشيتد برس, أسوشيتدبرس], fa: [آسوشیتدپرس, آسوشیتد پرس], hi: [एपी], he: [סוכנות AP], th: [เอพี]}, domain: apnews.com}
  - {id: AFP, names: {mul: [AFP, "Agence France-Presse"], zh: [法新社], ja: [AFP通信, AFP時事], ko: [AFP통신], ru: [АФП, Франс Пресс], uk: [АФП], ar: [فرانس برس], fa: [خبرگزاری فرانسه], hi: [एएफपी, एएफ़पी], th: [เอเอฟพี], el: [Γαλλικό Πρακτορείο]}, domain: afp.com}
  - {id: Bloomberg, names: {mul: ["Bloomberg*"], zh: [彭博社, 彭博], ja: [ブルームバーグ], ko: [블룸버그], ru: ["Блумберг*"], uk: ["Блумберг*"], ar: [بلومبرغ, بلومبيرغ], hi: [ब्लूमबर्ग], fa: [بلومبرگ], he: [בלומברג], el: [Μπλούμπεργκ], th: [บลูมเบิร์ก], bn: [ব্লুমবার্গ]}, domain: bloomberg.com}
  - {id: Financial Times, names: {mul: [Financial Times, FT], zh: [金融时报], ja: [フィナンシャル・タイムズ], ko: [파이낸셜타임스, 파이낸셜 타임스], ru: ["Файненшл таймс"], ar: [فايننشال تايمز, فاينانشال تايمز], fa: [فایننشال تایمز, فایننشیال تایمز], he: [פייננשל טיימס, פיננשל טיימס], hi: [फाइनेंशियल टाइम्स]}, domain: ft.com}
  - {id: New York Times, names: {mul: ["New York Times*", NYT], zh: [纽约时报], ja: [ニューヨーク・タイムズ, ニューヨークタイムズ, NYタイムズ], ko: [뉴욕타임스, 뉴욕 타임스, 뉴욕타임즈], ru: ["Нью-Йорк таймс"], uk: ["Нью-Йорк таймс"], ar: [نيويورك تايمز], fa: [نیویورک تایمز], he: [ניו יורק טיימס], hi: [न्यूयॉर्क टाइम्स], el: [Νιου Γιορκ Τάιμς], th: [นิวยอร์กไทมส์], bn: [নিউইয়র্ক টাইমস]}, domain: nytimes.com}
  - {id: Washington Post, names: {mul: ["Washington Post*"], zh: [华盛顿邮报], ja: [ワシントン・ポスト, ワシントンポスト], ko: [워싱턴포스트, 워싱턴 포스트, WP], ru: ["Вашингтон пост"], ar: [واشنطن بوست], fa: [واشنگتن پست, واشنگتن‌پست], he: [וושינגטון פוסט], hi: [वाशिंगटन पोस्ट, वॉशिंगटन पोस्ट]}, domain: washingtonpost.com}
  - {id: Wall Street Journal, names: {mul: ["Wall Street Journal*", WSJ], zh: [华尔街日报], ja: [ウォール・ストリート・ジャーナル, ウォールストリート・ジャーナル], ko: [월스트리트저널, 월스트리트 저널], ru: ["Уолл-стрит джорнал"], ar: [وول ستريت جورنال], fa: [وال استریت ژورنال, وال‌استریت ژورنال], he: ["וול סטריט ג'ורנל"], hi: [वॉल स्ट्रीट जर्नल]}, domain: wsj.com}
  - {id: WIRED, names: {mul: [WIRED, Wired], zh: [连线杂志, 《连线》, 「连线」杂志], ja: [ワイアード], ko: [와이어드], ar: [وايرد], fa: [وایرد], he: [וויירד, ווירד], hi: [वायर्ड]}, domain: wired.com}
  - {id: The Guardian, names: {mul: [The Guardian, Guardian], zh: [卫报], ja: [ガーディアン], ko: [가디언], ar: [الغارديان, غارديان], fa: [گاردین], he: [גרדיאן], hi: [गार्डियन, गार्जियन], ru: [Гардиан], uk: [Гардіан], el: [Γκάρντιαν]}, domain: theguardian.com}
  - {id: BBC, names: {mul: [BBC], zh: [英国广播公司], ja: [英国放送協会], ru: ["Би-би-си"], ar: [بي بي سي], hi: [बीबीसी], uk: ["Бі-бі-сі"], fa: [بی‌بی‌سی, بی بی سی], bn: [বিবিসি], ta: [பிபிசி], th: [บีบีซี]}, domain: bbc.com}
  - {id: CNN, names: {mul: [CNN], zh: [美国有线电视新闻网], ar: [سي إن إن], hi: [सीएनएन], fa: [سی‌ان‌ان, سی ان ان], ru: ["Си-эн-эн"], th: [ซีเอ็นเอ็น]}, domain: cnn.com}
  - {id: Politico, names: {mul: [Politico, POLITICO], ja: [ポリティコ], ko: [폴리티코], ar: [بوليتيكو], fa: [پولیتیکو], he: [פוליטיקו]}, domain: politico.com}
  - {id: Politico Europe, names: {mul: [Politico Europe]}, domain: politico.eu}
  - {id: Axios, names: {mul: [Axios], ja: [アクシオス], ko: [악시오스], ar: [أكسيوس], fa: [اکسیوس, آکسیوس], he: [אקסיוס]}, domain: axios.com}
  - {id: Semafor, names: {mul: [Semafor]}, domain: semafor.com}
  - {id: The Information, names: {mul: [The Information], zh: [The Information]}, domain: theinformation.com}
  - {id: The Verge, names: {mul: [The Verge, the Verge], ko: [더버지, 더 버지]}, domain: theverge.com}
  - {id: TechCrunch, names: {mul: [TechCrunch, Techcrunch], ja: [テッククランチ], ko: [테크크런치], ar: [تك كرانش], fa: [تک‌کرانچ]}, domain: techcrunch.com}
  - {id: Ars Technica, names: {mul: [Ars Technica]}, domain: arstechnica.com}
  - {id: 404 Media, names: {mul: [404 Media]}, domain: 404media.co}
  - {id: The Register, names: {mul: [The Register]}, domain: theregister.com}
  - {id: The Atlantic, names: {mul: [The Atlantic]}, domain: theatlantic.com}
  - {id: The Economist, names: {mul: [The Economist, Economist], zh: [经济学人], ja: [エコノミスト誌], ko: [이코노미스트], ar: [الإيكونوميست, إيكونوميست], fa: [اکونومیست]}, domain: economist.com}
  - {id: Time, names: {en: [Time magazine, TIME], zh: [时代周刊], ko: [타임지]}, domain: time.com}
  - {id: Fortune, names: {mul: [Fortune]}, domain: fortune.com}
  - {id: Forbes, names: {mul: [Forbes], zh: [福布斯], ja: [フォーブス], ko: [포브스], ar: [فوربس], fa: [فوربس]}, domain: forbes.com}
  - {id: CNBC, names: {mul: [CNBC]}, domain: cnbc.com}
  - {id: NBC News, names: {mul: [NBC News], zh: [NBC新闻, 美国全国广播公司], ko: [NBC뉴스], ja: [NBCニュース]}, domain: nbcnews.com}
  - {id: CBS News, names: {mul: [CBS News, CBS], zh: [CBS新闻, 哥伦比亚广播公司]}, domain: cbsnews.com}
  - {id: NPR, names: {mul: [NPR]}, domain: npr.org}
  - {id: Fox News, names: {mul: [Fox News], zh: [福克斯新闻], ja: [FOXニュース], ko: [폭스뉴스], ar: [فوكس نيوز], fa: [فاکس نیوز]}, domain: foxnews.com}
  - {id: Business Insider, names: {mul: [Business Insider]}, domain: businessinsider.com}
  - {id: MIT Technology Review, names: {mul: [MIT Technology Review], zh: [麻省理工科技评论], ko: [MIT 테크놀로지 리뷰]}, domain: technologyreview.com}
  - {id: Nature, names: {en: [the journal Nature, Nature], zh: [自然杂志]}, domain: nature.com}
  - {id: Rest of World, names: {mul: [Rest of World]}, domain: restofworld.org}
  - {id: South China Morning Post, names: {mul: [South China Morning Post, SCMP], zh: [南华早报], ko: [사우스차이나모닝포스트], ja: [サウスチャイナ・モーニング・ポスト]}, domain: scmp.com}
  - {id: Nikkei, names: {mul: [Nikkei], ja: [日経新聞, 日本経済新聞, 日経], zh: [日经新闻, 日经亚洲, 日本经济新闻], ko: [니혼게이자이, 닛케이]}, domain: nikkei.com}
  - {id: Nikkei Asia, names: {mul: [Nikkei Asia]}, domain: asia.nikkei.com}
  - {id: The Diplomat, names: {mul: [The Diplomat]}, domain: thediplomat.com}
  - {id: Euractiv, names: {mul: [Euractiv, EURACTIV]}, domain: euractiv.com}
  - {id: MLex, names: {mul: [MLex]}, domain: mlex.com}
  - {id: Tech Policy Press, names: {mul: [Tech Policy Press]}, domain: techpolicy.press}
  - {id: ChinaTalk, names: {mul: [ChinaTalk]}, domain: chinatalk.media}
  - {id: The Decoder, names: {mul: [The Decoder]}, domain: the-decoder.com}
  - {id: Der Spiegel, names: {mul: [Spiegel, Der Spiegel, SPIEGEL], zh: [明镜周刊], ja: [シュピーゲル], ko: [슈피겔], ru: [Шпигель], ar: [دير شبيغل]}, domain: spiegel.de}
  - {id: Die Zeit, names: {mul: [Die Zeit], de: [Zeit Online, ZEIT]}, domain: zeit.de}
  - {id: FAZ, names: {mul: [FAZ, Frankfurter Allgemeine, Frankfurter Allgemeinen]}, domain: faz.net}
  - {id: Süddeutsche Zeitung, names: {mul: [Süddeutsche Zeitung, Süddeutschen Zeitung]}, domain: sueddeutsche.de}
  - {id: Handelsblatt, names: {mul: [Handelsblatt]}, domain: handelsblatt.com}
  - {id: heise online, names: {mul: [heise online, Heise]}, domain: heise.de}
  - {id: Golem, names: {mul: [Golem.de]}, domain: golem.de}
  - {id: Tagesschau, names: {mul: [Tagesschau]}, domain: tagesschau.de}
  - {id: netzpolitik.org, names: {mul: [netzpolitik.org, Netzpolitik.org]}, domain: netzpolitik.org}
  - {id: dpa, names: {mul: [dpa], de: [dpa, "Deutsche Presse-Agentur", "Deutschen Presse-Agentur"]}, domain: dpa.com}
  - {id: Deutsche Welle, names: {mul: [Deutsche Welle], ar: [دويتشه فيله]}, domain: dw.com}
  - {id: Der Standard, names: {mul: [Der Standard], de: [Standard]}, domain: derstandard.at}
  - {id: Le Monde, names: {mul: [Le Monde], fr: [du Monde, au Monde], zh: [世界报], ja: [ルモンド, ル・モンド], ko: [르몽드], ar: [لوموند]}, domain: lemonde.fr}
  - {id: Le Figaro, names: {mul: [Le Figaro, Figaro]}, domain: lefigaro.fr}
  - {id: Libération, names: {mul: [Libération]}, domain: liberation.fr}
  - {id: Les Echos, names: {mul: [Les Echos, Les Échos]}, domain: lesechos.fr}
  - {id: Contexte, names: {mul: [Contexte], fr: [Contexte]}, domain: contexte.com}
  - {id: franceinfo, names: {mul: [franceinfo, France Info]}, domain: francetvinfo.fr}
  - {id: "L'Usine Digitale", names: {mul: ["L'Usine Digitale"]}, domain: usine-digitale.fr}
  - {id: El País, names: {mul: [El País], zh: [国家报]}, domain: elpais.com}
  - {id: El Mundo, names: {mul: [El Mundo]}, domain: elmundo.es}
  - {id: La Vanguardia, names: {mul: [La Vanguardia]}, domain: lavanguardia.com}
  - {id: elDiario.es, names: {mul: [elDiario.es, eldiario.es]}, domain: eldiario.es}
  - {id: EFE, names: {mul: [EFE], es: [Efe]}, domain: efe.com}
  - {id: Europa Press, names: {mul: [Europa Press]}, domain: europapress.es}
  - {id: Xataka, names: {mul: [Xataka]}, domain: xataka.com}
  - {id: Infobae, names: {mul: [Infobae]}, domain: infobae.com}
  - {id: Clarín, names: {mul: [Clarín]}, domain: clarin.com}
  - {id: La Nación, names: {mul: [La Nación]}, domain: lanacion.com.ar}
  - {id: Folha de S.Paulo, names: {mul: [Folha de S.Paulo, Folha]}, domain: folha.uol.com.br}
  - {id: O Globo, names: {mul: [O Globo, G1]}, domain: globo.com}
  - {id: Estadão, names: {mul: [Estadão, Estado de S. Paulo]}, domain: estadao.com.br}
  - {id: JOTA, names: {mul: [JOTA]}, domain: jota.info}
  - {id: Agência Brasil, names: {mul: [Agência Brasil]}, domain: agenciabrasil.ebc.com.br}
  - {id: Lusa, names: {mul: [Lusa]}, domain: lusa.pt}
  - {id: Corriere della Sera, names: {mul: [Corriere della Sera, Corriere]}, domain: corriere.it}
  - {id: la Repubblica, names: {mul: [la Repubblica, Repubblica]}, domain: repubblica.it}
  - {id: Il Sole 24 Ore, names: {mul: [Il Sole 24 Ore, Sole 24 Ore]}, domain: ilsole24ore.com}
  - {id: ANSA, names: {mul: [ANSA], it: [Ansa]}, domain: ansa.it}
  - {id: Agenda Digitale, names: {mul: [Agenda Digitale]}, domain: agendadigitale.eu}
  - {id: TASS, names: {mul: [TASS, "ITAR-TASS", Tass], ru: [ТАСС, "ИТАР-ТАСС"], uk: [ТАСС], zh: [塔斯社], ja: [タス通信], ko: [타스통신], ar: [تاس], fa: [تاس], de: [Tass], it: [Tass]}, domain: tass.ru}
  - {id: RIA Novosti, names: {mul: [RIA Novosti, RIA Nowosti], ru: [РИА Новости, "РИА \"Новости\"", РИА «Новости»], uk: [РИА Новости], zh: [俄新社]}, domain: ria.ru}
  - {id: Interfax, names: {mul: [Interfax], ru: ["Интерфакс*"], uk: ["Інтерфакс*"], zh: [国际文传电讯社]}, domain: interfax.ru}
  - {id: Kommersant, names: {mul: [Kommersant], ru: [Коммерсантъ, Коммерсант, Ъ]}, domain: kommersant.ru}
  - {id: Vedomosti, names: {mul: [Vedomosti], ru: [Ведомости, Ведомостям, Ведомостей]}, domain: vedomosti.ru}
  - {id: RBC, names: {mul: [RBC], ru: [РБК]}, domain: rbc.ru}
  - {id: Meduza, names: {mul: [Meduza], ru: [Медуза]}, domain: meduza.io}
  - {id: Habr, names: {mul: [Habr], ru: [Хабр]}, domain: habr.com}
  - {id: Xinhua, names: {mul: [Xinhua], zh: [新华社, 新华网], ja: [新華社], ko: [신화통신, 신화사], ru: [Синьхуа], uk: [Сіньхуа], ar: [شينخوا], fa: [شینهوا]}, domain: xinhuanet.com}
  - {id: "People's Daily", names: {en: ["People's Daily"], zh: [人民日报, 人民网], ja: [人民日報]}, domain: people.com.cn}
  - {id: Global Times, names: {en: [Global Times], zh: [环球时报, 环球网]}, domain: globaltimes.cn}
  - {id: CCTV, names: {mul: [CCTV], zh: [央视, 央视新闻]}, domain: cctv.com}
  - {id: China Daily, names: {mul: [China Daily], zh: [中国日报]}, domain: chinadaily.com.cn}
  - {id: Caixin, names: {mul: [Caixin], zh: [财新]}, domain: caixin.com}
  - {id: Yicai, names: {mul: [Yicai], zh: [第一财经]}, domain: yicai.com}
  - {id: 36Kr, names: {mul: [36Kr], zh: [36氪]}, domain: 36kr.com}
  - {id: The Paper, names: {mul: [The Paper], zh: [澎湃新闻]}, domain: thepaper.cn}
  - {id: IThome, names: {mul: [IThome], zh: [IT之家]}, domain: ithome.com}
  - {id: CNA Taiwan, names: {mul: [CNA Taiwan], zh: [中央社, 中央通讯社]}, domain: cna.com.tw}
  - {id: Yonhap, names: {mul: [Yonhap], ko: [연합뉴스], zh: [韩联社], ja: [聯合ニュース]}, domain: yna.co.kr}
  - {id: Chosun Ilbo, names: {en: [Chosun Ilbo], ko: [조선일보]}, domain: chosun.com}
  - {id: "Dong-A Ilbo", names: {mul: ["Dong-A Ilbo"], ko: [동아일보]}, domain: donga.com}
  - {id: Hankyoreh, names: {mul: [Hankyoreh], ko: [한겨레]}, domain: hani.co.kr}
  - {id: ETNews, names: {mul: [ETNews], ko: [전자신문]}, domain: etnews.com}
  - {id: NHK, names: {mul: [NHK]}, domain: nhk.or.jp}
  - {id: Kyodo, names: {mul: [Kyodo, Kyodo News], ja: [共同通信], zh: [共同社], ko: [교도통신]}, domain: kyodonews.net}
  - {id: Asahi Shimbun, names: {mul: [Asahi Shimbun], ja: [朝日新聞], zh: [朝日新闻], ko: [아사히신문]}, domain: asahi.com}
  - {id: Yomiuri Shimbun, names: {mul: [Yomiuri Shimbun, Yomiuri], ja: [読売新聞], zh: [读卖新闻], ko: [요미우리신문, 요미우리]}, domain: yomiuri.co.jp}
  - {id: Mainichi Shimbun, names: {mul: [Mainichi], ja: [毎日新聞], zh: [每日新闻], ko: [마이니치신문]}, domain: mainichi.jp}
  - {id: Jiji Press, names: {mul: [Jiji Press], ja: [時事通信]}, domain: jiji.com}
  - {id: Al Jazeera, names: {mul: [Al Jazeera], ar: [الجزيرة]}, domain: aljazeera.com}
  - {id: Al Arabiya, names: {mul: [Al Arabiya], ar: [العربية نت, قناة العربية]}, domain: alarabiya.net}
  - {id: "Asharq Al-Awsat", names: {mul: ["Asharq Al-Awsat"], ar: [الشرق الأوسط]}, domain: aawsat.com}
  - {id: SPA, names: {mul: [SPA], ar: [واس]}, domain: spa.gov.sa}
  - {id: The Hindu, names: {mul: [The Hindu]}, domain: thehindu.com}
  - {id: Economic Times, names: {mul: [Economic Times]}, domain: economictimes.indiatimes.com}
  - {id: Indian Express, names: {mul: [Indian Express]}, domain: indianexpress.com}
  - {id: PTI, names: {en: [PTI, Press Trust of India], hi: [पीटीआई]}, domain: ptinews.com}
  - {id: ANI, names: {en: [ANI], hi: [एएनआई]}, domain: aninews.in}
  - {id: MediaNama, names: {mul: [MediaNama, Medianama]}, domain: medianama.com}
  - {id: Anadolu, names: {mul: [Anadolu Agency, Anadolu Ajansı], tr: [AA]}, domain: aa.com.tr}
  - {id: Hürriyet, names: {mul: [Hürriyet]}, domain: hurriyet.com.tr}
  - {id: VnExpress, names: {mul: [VnExpress]}, domain: vnexpress.net}
  - {id: Kompas, names: {mul: [Kompas]}, domain: kompas.com}
  - {id: Antara, names: {mul: [Antara]}, domain: antaranews.com}
  - {id: PAP, names: {mul: [PAP], pl: [PAP, Polska Agencja Prasowa]}, domain: pap.pl}
  - {id: Rzeczpospolita, names: {mul: [Rzeczpospolita]}, domain: rp.pl}
  - {id: Gazeta Wyborcza, names: {mul: [Gazeta Wyborcza]}, domain: wyborcza.pl}
  - {id: Ukrinform, names: {mul: [Ukrinform], uk: [Укрінформ]}, domain: ukrinform.ua}
  - {id: Ukrainska Pravda, names: {uk: [Українська правда], en: [Ukrainska Pravda]}, domain: pravda.com.ua}
  - {id: NRC, names: {mul: [NRC]}, domain: nrc.nl}
  - {id: NOS, names: {mul: [NOS], nl: [NOS]}, domain: nos.nl}
  - {id: De Volkskrant, names: {mul: [Volkskrant]}, domain: volkskrant.nl}
  - {id: ANP, names: {mul: [ANP], nl: [ANP]}, domain: anp.nl}
  - {id: IRNA, names: {en: [IRNA], fa: [ایرنا]}, domain: irna.ir}
  - {id: ISNA, names: {en: [ISNA], fa: [ایسنا]}, domain: isna.ir}
  - {id: Mehr News, names: {en: [Mehr News], fa: [خبرگزاری مهر]}, domain: mehrnews.com}
  - {id: Haaretz, names: {mul: [Haaretz], he: [הארץ]}, domain: haaretz.co.il}
  - {id: Ynet, names: {mul: [Ynet, ynet]}, domain: ynet.co.il}
  - {id: Calcalist, names: {en: [Calcalist], he: [כלכליסט]}, domain: calcalist.co.il}
  - {id: Globes, names: {en: [Globes], he: [גלובס]}, domain: globes.co.il}
  - {id: USA Today, names: {mul: [USA Today]}, domain: usatoday.com}
  - {id: Los Angeles Times, names: {mul: [Los Angeles Times, LA Times], zh: [洛杉矶时报], ja: [ロサンゼルス・タイムズ], ko: [로스앤젤레스타임스]}, domain: latimes.com}
  - {id: San Francisco Chronicle, names: {mul: [San Francisco Chronicle]}, domain: sfchronicle.com}
  - {id: Boston Globe, names: {mul: [Boston Globe]}, domain: bostonglobe.com}
  - {id: The New Yorker, names: {mul: [The New Yorker, the New Yorker], zh: [纽约客]}, domain: newyorker.com}
  - {id: Newsweek, names: {mul: [Newsweek], zh: [新闻周刊], ja: [ニューズウィーク], ko: [뉴스위크]}, domain: newsweek.com}
  - {id: ProPublica, names: {mul: [ProPublica]}, domain: propublica.org}
  - {id: The Intercept, names: {mul: [The Intercept, the Intercept]}, domain: theintercept.com}
  - {id: Mother Jones, names: {mul: [Mother Jones]}, domain: motherjones.com}
  - {id: Gizmodo, names: {mul: [Gizmodo]}, domain: gizmodo.com}
  - {id: Engadget, names: {mul: [Engadget], ko: [엔가젯]}, domain: engadget.com}
  - {id: VentureBeat, names: {mul: [VentureBeat]}, domain: venturebeat.com}
  - {id: ZDNet, names: {mul: [ZDNet, ZDNET]}, domain: zdnet.com}
  - {id: HuffPost, names: {mul: [HuffPost, Huffington Post]}, domain: huffpost.com}
  - {id: New Scientist, names: {mul: [New Scientist]}, domain: newscientist.com}
  - {id: The Hill, names: {en: [The Hill newspaper], zh: [国会山报], ko: [더힐]}, domain: thehill.com}
  - {id: The Hollywood Reporter, names: {mul: [Hollywood Reporter]}, domain: hollywoodreporter.com}
  - {id: Washington Times, names: {mul: [Washington Times], ko: [워싱턴타임스]}, domain: washingtontimes.com}
  - {id: Daily Mail, names: {mul: [Daily Mail, MailOnline], zh: [每日邮报], ja: [デイリー・メール], ko: [데일리메일]}, domain: dailymail.co.uk}
  - {id: The Telegraph, names: {mul: [Daily Telegraph, The Telegraph], zh: [每日电讯报], ja: [テレグラフ紙], ko: [텔레그래프], ar: [التلغراف], fa: [دیلی تلگراف]}, domain: telegraph.co.uk}
  - {id: The Times, names: {en: [The Times of London, Times of London, The London Times], zh: [泰晤士报], ja: [英タイムズ紙], ko: [더타임스]}, domain: thetimes.com}
  - {id: Sky News, names: {mul: [Sky News], ar: [سكاي نيوز]}, domain: sky.com}
  - {id: Bild, names: {de: [Bild-Zeitung, BILD, "Bild am Sonntag"], mul: [Bild-Zeitung, BILD], ru: [Bild], cs: [Bild], fr: [Bild], it: [Bild], es: [Bild], zh: [图片报]}, domain: bild.de}
  - {id: Die Welt, names: {mul: [Die Welt, "Welt am Sonntag"]}, domain: welt.de}
  - {id: Tagesspiegel, names: {mul: [Tagesspiegel]}, domain: tagesspiegel.de}
  - {id: ZDF, names: {mul: [ZDF, ZDFheute]}, domain: zdf.de}
  - {id: ARD, names: {de: [ARD]}, domain: ard.de}
  - {id: WDR, names: {de: [WDR]}, domain: wdr.de}
  - {id: NDR, names: {de: [NDR]}, domain: ndr.de}
  - {id: WirtschaftsWoche, names: {mul: [WirtschaftsWoche, Wirtschaftswoche]}, domain: wiwo.de}
  - {id: APA, names: {de: [APA, Austria Presse Agentur]}, domain: apa.at}
  - {id: NZZ, names: {mul: [NZZ, Neue Zürcher Zeitung, Neuen Zürcher Zeitung]}, domain: nzz.ch}
  - {id: Le Temps, names: {mul: [Le Temps]}, domain: letemps.ch}
  - {id: Le Parisien, names: {mul: [Le Parisien], ar: [لو باريزيان]}, domain: leparisien.fr}
  - {id: Mediapart, names: {mul: [Mediapart]}, domain: mediapart.fr}
  - {id: BFM TV, names: {mul: [BFMTV, BFM TV]}, domain: bfmtv.com}
  - {id: La Tribune, names: {fr: [La Tribune]}, domain: latribune.fr}
  - {id: El Confidencial, names: {mul: [El Confidencial]}, domain: elconfidencial.com}
  - {id: La Stampa, names: {mul: [La Stampa]}, domain: lastampa.it}
  - {id: Valor Econômico, names: {mul: [Valor Econômico]}, domain: valor.globo.com}
  - {id: Público, names: {pt: [Público]}, domain: publico.pt}
  - {id: Expresso, names: {pt: [Expresso]}, domain: expresso.pt}
  - {id: De Standaard, names: {mul: [De Standaard]}, domain: standaard.be}
  - {id: Financieele Dagblad, names: {mul: [Financieele Dagblad]}, domain: fd.nl}
  - {id: NRK, names: {mul: [NRK]}, domain: nrk.no}
  - {id: NTB, names: {nb: [NTB], "no": [NTB]}, domain: ntb.no}
  - {id: Aftenposten, names: {mul: [Aftenposten]}, domain: aftenposten.no}
  - {id: VG, names: {nb: [VG], "no": [VG], en: [Verdens Gang], de: [Verdens Gang]}, domain: vg.no}
  - {id: Dagens Nyheter, names: {mul: [Dagens Nyheter], sv: [DN]}, domain: dn.se}
  - {id: Svenska Dagbladet, names: {mul: [Svenska Dagbladet]}, domain: svd.se}
  - {id: SVT, names: {mul: [SVT]}, domain: svt.se}
  - {id: TT, names: {sv: [TT]}, domain: tt.se}
  - {id: Politiken, names: {mul: [Politiken]}, domain: politiken.dk}
  - {id: Berlingske, names: {mul: [Berlingske]}, domain: berlingske.dk}
  - {id: Ritzau, names: {mul: [Ritzau]}, domain: ritzau.dk}
  - {id: Yle, names: {mul: [Yle]}, domain: yle.fi}
  - {id: Helsingin Sanomat, names: {mul: [Helsingin Sanomat, Helsingin Sanomien]}, domain: hs.fi}
  - {id: ERR, names: {et: [ERR]}, domain: err.ee}
  - {id: ČTK, names: {mul: [ČTK]}, domain: ctk.cz}
  - {id: Hospodářské noviny, names: {mul: [Hospodářské noviny, Hospodářských novin]}, domain: hn.cz}
  - {id: Seznam Zprávy, names: {mul: [Seznam Zprávy]}, domain: seznamzpravy.cz}
  - {id: TVN24, names: {mul: [TVN24]}, domain: tvn24.pl}
  - {id: MTI, names: {hu: [MTI]}, domain: mti.hu}
  - {id: Telex, names: {hu: [Telex]}, domain: telex.hu}
  - {id: Origo, names: {hu: [Origo]}, domain: origo.hu}
  - {id: Agerpres, names: {mul: [Agerpres, AGERPRES]}, domain: agerpres.ro}
  - {id: Mediafax, names: {mul: [Mediafax, MEDIAFAX]}, domain: mediafax.ro}
  - {id: HotNews, names: {mul: [HotNews, Hotnews]}, domain: hotnews.ro}
  - {id: Kathimerini, names: {mul: [Kathimerini], el: [Καθημερινή, Καθημερινής]}, domain: kathimerini.gr}
  - {id: AMNA, names: {el: ["ΑΠΕ-ΜΠΕ", ΑΠΕ]}, domain: amna.gr}
  - {id: BTA, names: {bg: [БТА]}, domain: bta.bg}
  - {id: Izvestia, names: {en: [Izvestia], ru: [Известия, Известиям, Известий]}, domain: iz.ru}
  - {id: Rossiyskaya Gazeta, names: {en: [Rossiyskaya Gazeta], ru: [Российская газета, Российской газете, Российской газеты]}, domain: rg.ru}
  - {id: Komsomolskaya Pravda, names: {en: [Komsomolskaya Pravda], ru: [Комсомольская правда, Комсомольской правде, Комсомольской правды]}, domain: kp.ru}
  - {id: RT, names: {en: [Russia Today], ru: [телеканал RT], ar: [روسيا اليوم]}, domain: rt.com}
  - {id: Sputnik, names: {en: [Sputnik news agency, Sputnik News], zh: [俄罗斯卫星通讯社, 卫星通讯社], ar: [سبوتنيك], fa: [اسپوتنیک]}, domain: sputniknews.com}
  - {id: Moscow Times, names: {mul: [Moscow Times]}, domain: themoscowtimes.com}
  - {id: Fontanka, names: {ru: [Фонтанка, Фонтанке, Фонтанки]}, domain: fontanka.ru}
  - {id: China News Service, names: {en: [China News Service], zh: [中新社, 中新网, 中国新闻社]}, domain: chinanews.com.cn}
  - {id: United Daily News, names: {en: [United Daily News], zh: [联合报, 联合新闻网, 经济日报]}, domain: udn.com}
  - {id: Liberty Times, names: {en: [Liberty Times, Taipei Times], zh: [自由时报]}, domain: ltn.com.tw}
  - {id: DigiTimes, names: {mul: [DigiTimes, DIGITIMES], zh: [电子时报]}, domain: digitimes.com}
  - {id: Ming Pao, names: {en: [Ming Pao], zh: [明报]}, domain: mingpao.com}
  - {id: Lianhe Zaobao, names: {en: [Lianhe Zaobao], zh: [联合早报]}, domain: zaobao.com.sg}
  - {id: Straits Times, names: {mul: [Straits Times], zh: [海峡时报], ja: [ストレーツ・タイムズ]}, domain: straitstimes.com}
  - {id: Sankei Shimbun, names: {mul: [Sankei Shimbun], ja: [産経新聞], zh: [产经新闻], ko: [산케이신문]}, domain: sankei.com}
  - {id: ITmedia, names: {ja: [ITmedia]}, domain: itmedia.co.jp}
  - {id: Toyo Keizai, names: {en: [Toyo Keizai], ja: [東洋経済]}, domain: toyokeizai.net}
  - {id: JoongAng Ilbo, names: {en: [JoongAng Ilbo], ko: [중앙일보]}, domain: joongang.co.kr}
  - {id: Maeil Business, names: {en: [Maeil Business], ko: [매일경제]}, domain: mk.co.kr}
  - {id: Korea Economic Daily, names: {en: [Korea Economic Daily], ko: [한국경제신문, 한경닷컴]}, domain: hankyung.com}
  - {id: Newsis, names: {en: [Newsis], ko: [뉴시스]}, domain: newsis.com}
  - {id: KBS, names: {mul: [KBS]}, domain: kbs.co.kr}
  - {id: Times of India, names: {mul: [Times of India], hi: [टाइम्स ऑफ इंडिया, टाइम्स ऑफ़ इंडिया]}, domain: timesofindia.indiatimes.com}
  - {id: Hindustan Times, names: {mul: [Hindustan Times], hi: [हिंदुस्तान टाइम्स]}, domain: hindustantimes.com}
  - {id: NDTV, names: {mul: [NDTV], hi: [एनडीटीवी]}, domain: ndtv.com}
  - {id: Mint, names: {en: [Mint newspaper, LiveMint, Livemint]}, domain: livemint.com}
  - {id: Times of Israel, names: {mul: [Times of Israel]}, domain: timesofisrael.com}
  - {id: Jerusalem Post, names: {mul: [Jerusalem Post], ar: [جيروزاليم بوست]}, domain: jpost.com}
  - {id: The National, names: {en: [The National newspaper]}, domain: thenationalnews.com}
  - {id: WAM, names: {en: [Emirates News Agency], ar: [وكالة أنباء الإمارات, وام]}, domain: wam.ae}
  - {id: Tasnim, names: {en: [Tasnim], fa: [تسنیم]}, domain: tasnimnews.com}
  - {id: Fars News, names: {en: [Fars News], fa: [خبرگزاری فارس]}, domain: farsnews.ir}
  - {id: Cumhuriyet, names: {tr: [Cumhuriyet gazetesi, Cumhuriyet gazetesinin, Cumhuriyet gazetesine]}, domain: cumhuriyet.com.tr}
  - {id: DHA, names: {tr: [DHA, Demirören Haber Ajansı]}, domain: dha.com.tr}
  - {id: Tuoi Tre, names: {vi: [Tuổi Trẻ]}, domain: tuoitre.vn}
  - {id: Vietnam News Agency, names: {vi: [TTXVN, Thông tấn xã Việt Nam], en: [Vietnam News Agency]}, domain: vnanet.vn}
  - {id: Tempo, names: {id: [majalah Tempo, Koran Tempo, Tempo.co]}, domain: tempo.co}
  - {id: Detik, names: {id: [Detikcom, detikcom, detik.com]}, domain: detik.com}
  - {id: Bernama, names: {mul: [Bernama, BERNAMA]}, domain: bernama.com}
  - {id: Bangkok Post, names: {mul: [Bangkok Post]}, domain: bangkokpost.com}
  - {id: Rappler, names: {mul: [Rappler]}, domain: rappler.com}
  - {id: Sydney Morning Herald, names: {mul: [Sydney Morning Herald]}, domain: smh.com.au}
  - {id: Australian Financial Review, names: {mul: [Australian Financial Review]}, domain: afr.com}
  - {id: Globe and Mail, names: {mul: [Globe and Mail]}, domain: theglobeandmail.com}
  - {id: CBC, names: {en: [CBC News, CBC]}, domain: cbc.ca}
  - {id: Toronto Star, names: {mul: [Toronto Star]}, domain: thestar.com}
  - {id: Daily Maverick, names: {mul: [Daily Maverick]}, domain: dailymaverick.co.za}

"""#,
    "lexicon/people.yaml": #"""
# People who govern AI, speak for its companies, or study its risks. Names that many bear stand with a first name.
kind: person
entries:
  - id: per:trump
    names: {mul: [Trump], zh: [特朗普, 川普], ja: [トランプ], ko: [트럼프], ru: ["Трамп*"], ar: [ترامب, ترمب], hi: [ट्रंप, ट्रम्प], de: [Trumps], nl: [Trumps], uk: ["Трамп*"], pl: [Trumpa, Trumpem, Trumpowi, Trumpie], fa: [ترامپ], he: [טראמפ]}
    jurisdictions: [US]
  - id: per:biden
    names: {mul: [Biden], zh: [拜登], ja: [バイデン], ko: [바이든], ru: ["Байден*"], ar: [بايدن], hi: [बाइडेन, बाइडन, बिडेन], de: [Bidens], uk: ["Байден*"], pl: [Bidena, Bidenem, Bidenowi], fa: [بایدن], he: [ביידן]}
    jurisdictions: [US]
  - id: per:xi
    names: {mul: [Xi Jinping], zh: [习近平], ja: [習近平], ko: [시진핑], ru: ["Си Цзиньпин*"], ar: [شي جين بينغ, شي جينبينغ], hi: [शी जिनपिंग, शी चिनफिंग], de: [Xi Jinpings], vi: [Tập Cận Bình], uk: ["Сі Цзіньпін*"], tr: [Şi Cinping], fa: [شی جین‌پینگ, شی جین پینگ, شی جینپینگ], he: [שי ג'ינפינג], pl: [Xi Jinpinga], id: [Presiden Xi], en: [President Xi]}
    jurisdictions: [CN]
  - id: per:liqiang
    names: {mul: [Li Qiang], zh: [李强, 李强总理], ja: [李強], ko: [리창], ru: ["Ли Цян*"], ar: [لي تشيانغ], hi: [ली कियांग], vi: [Lý Cường], uk: ["Лі Цян*"], en: [Premier Li]}
    jurisdictions: [CN]
  - id: per:altman
    names: {mul: [Sam Altman, Altman], zh: [奥特曼, 阿特曼, 奥尔特曼, 阿尔特曼, 萨姆·奥尔特曼, 萨姆·奥特曼], ja: [アルトマン], ko: [올트먼, 올트만, 알트만], ru: ["Альтман*"], uk: ["Альтман*"], ar: [ألتمان, سام ألتمان], hi: [ऑल्टमैन, ऑल्टमन], fa: [آلتمن, سم آلتمن], he: [אלטמן], de: [Altmans], pl: [Altmana, Altmanem]}
  - id: per:musk
    names: {mul: [Musk, Elon Musk], zh: [马斯克], ja: [マスク氏, イーロン・マスク, イーロンマスク, マスクCEO, マスク率いる], ko: [머스크, 일론 머스크], ru: [Маск, "Илон Маск*", Илона Маска, Илону Маску, Илоном Маском, Маском], ar: [ماسك, إيلون ماسك], hi: [मस्क, एलन मस्क], de: [Musks], uk: [Маск, "Ілон Маск*", Ілона Маска, Ілону Маску, Ілоном Маском], pl: [Muska, Muskiem, Muskowi], fa: [ایلان ماسک, ماسک], he: [מאסק]}
  - id: per:huang
    names: {mul: [Jensen Huang], zh: [黄仁勋], ja: [ジェンスン・フアン, フアンCEO, フアン氏, ジェンスンフアン, ジェンセン・フアン], ko: [젠슨 황, 젠슨황], ru: ["Дженсен Хуанг*", Дженсен Хуанг, Дженсена Хуанга, Дженсену Хуангу, Дженсеном Хуангом, Хуанг, Хуанга], ar: [جنسن هوانغ, جينسن هوانغ, جنسن هوانج, جينسن هوانج], hi: [जेन्सेन हुआंग, जेनसन हुआंग], uk: [Дженсен Хуанг, Дженсена Хуанга], en: [Nvidia's Huang], fa: [جنسن هوانگ], he: [ג'נסן הואנג], pl: [Jensena Huanga]}
  - id: per:amodei
    names: {mul: [Amodei], zh: [阿莫迪, 阿莫代], ja: [アモデイ, アモデイ氏], ko: [아모데이], ru: ["Амодеи*"], ar: [أمودي], hi: [अमोदेई, अमोडेई], uk: [Амодей, Амодея, Амодеї], fa: [آمودی], he: [אמודיי], de: [Amodeis], pl: [Amodeia]}
  - id: per:hinton
    names: {mul: [Geoffrey Hinton, Hinton], zh: [辛顿, 杰弗里·辛顿], ja: [ヒントン氏, ジェフリー・ヒントン, ジェフリーヒントン], ko: [힌턴], ru: ["Хинтон*"], ar: [هينتون, جيفري هينتون], hi: [हिंटन], uk: ["Гінтон*", "Хінтон*"], pl: [Hintona, Hintonem], fa: [هینتون], he: [הינטון], de: [Hintons]}
  - id: per:sacks
    names: {mul: [David Sacks], zh: [萨克斯, 塞克斯, 大卫·萨克斯], ja: [サックス氏, デービッド・サックス, デビッド・サックス, デイビッド・サックス], ko: [데이비드 삭스, 데이비드 색스, 삭스 백악관, 색스 백악관], ru: ["Дэвид Сакс*", Дэвида Сакса], ar: [ديفيد ساكس], hi: [डेविड सैक्स], uk: ["Девід Сакс*"], pl: [Davida Sacksa], fa: [دیوید ساکس], he: [דיוויד סאקס]}
    jurisdictions: [US]
  - id: per:bondi
    names: {mul: [Pam Bondi, Pamela Bondi, Attorney General Bondi, AG Bondi], de: [Justizministerin Bondi, Generalstaatsanwältin Bondi], es: [fiscal general Bondi], fr: [procureure générale Bondi, ministre de la Justice Bondi, Mme Bondi], pt: [procuradora-geral Bondi], it: [ministra Bondi], zh: [邦迪], ja: [ボンディ司法長官, ボンディ米司法長官, パム・ボンディ], ko: [팸 본디, 본디 법무장관, 본디 장관, 본디 법무부], ru: [Бонди], ar: [بوندي], hi: [बॉन्डी]}
    jurisdictions: [US]
  - id: per:lutnick
    names: {mul: [Lutnick], zh: [卢特尼克], de: [Lutnick, Lutnik], ja: [ラトニック], ko: [루트닉, 러트닉], ru: ["Латник*", "Лютник*"], ar: [لوتنيك, لاتنيك], it: [Lutnick, Lutnik], hi: [लुटनिक], uk: ["Латнік*"], fa: [لوتنیک], he: [לוטניק], pl: [Lutnicka]}
    jurisdictions: [US]
  - id: per:bessent
    names: {mul: [Bessent], zh: [贝森特, 贝森财长], ja: [ベッセント], ko: [베선트], ru: ["Бессент*"], ar: [بيسنت, بيسينت], hi: [बेसेंट], uk: ["Бессент*"], fa: [بسنت], he: [סקוט בסנט], pl: [Bessenta]}
    jurisdictions: [US]
  - id: per:scharf
    names: {mul: [Will Scharf], zh: [沙夫], ko: [윌 샤프], ja: [シャーフ], ru: ["Уилл Шарф*", "Уилла Шарф*", "Уильям Шарф*"]}
    jurisdictions: [US]
  - id: per:newsom
    names: {mul: [Newsom], zh: [纽森, 纽瑟姆], ja: [ニューサム], ko: [뉴섬], ru: ["Ньюсом*"], ar: [نيوسوم], hi: [न्यूसम], uk: ["Ньюсом*"], fa: [نیوسام], he: [ניוסום], de: [Newsoms], pl: [Newsoma]}
    jurisdictions: [US]
  - id: per:cruz
    names: {mul: [Ted Cruz], zh: [克鲁兹, 泰德·克鲁兹, 克鲁斯参议员], ru: ["Тед Круз*", Тед Круз, Теда Круза], ko: [테드 크루즈], ja: [クルーズ上院議員], uk: ["Тед Круз*"], ar: [تيد كروز], hi: [टेड क्रूज़], fa: [تد کروز], en: [Sen. Cruz, Senator Cruz]}
    jurisdictions: [US]
  - id: per:blinken
    names: {mul: [Blinken], zh: [布林肯], ja: [ブリンケン], ko: [블링컨], ru: ["Блинкен*"], ar: [بلينكن], hi: [ब्लिंकन], uk: ["Блінкен*"], fa: [بلینکن], he: [בלינקן]}
    jurisdictions: [US]
  - id: per:sullivan
    names: {mul: [Jake Sullivan], zh: [沙利文, 苏利文], ru: ["Салливан*"], ja: [サリバン補佐官, サリバン大統領補佐官], ko: [제이크 설리번, 설리번 보좌관], ar: [جيك سوليفان, سوليفان], hi: [सुलिवन]}
    jurisdictions: [US]
  - id: per:chhabra
    names: {mul: [Chhabra, Tarun Chhabra], zh: [查布拉], ja: [チャブラ], ko: [차브라], ru: [Чхабра], ar: [تشابرا], hi: [छाबड़ा]}
    jurisdictions: [US]
  - id: per:schmidt
    names: {mul: [Eric Schmidt], zh: [埃里克·施密特, 施密特], ko: [에릭 슈미트], ru: ["Эрик Шмидт*"], ja: [エリック・シュミット], ar: [إريك شميت], uk: ["Ерік Шмідт*"], hi: [एरिक श्मिट], fa: [اریک اشمیت], he: [אריק שמידט]}
  - id: per:macron
    names: {mul: [Macron], zh: [马克龙, 马克宏], ja: [マクロン], ko: [마크롱], ru: ["Макрон*"], ar: [ماكرون], hi: [मैक्रों, मैक्रॉन], de: [Macrons], uk: ["Макрон*"], pl: [Macrona, Macronem, Macronowi], fa: [مکرون, ماکرون], he: [מקרון]}
    jurisdictions: [FR]
  - id: per:modi
    names: {mul: [Narendra Modi, PM Modi, Premier Modi, Premierminister Modi], en: [Prime Minister Modi, Modi's, Modi government, Modi says, Modi said, Modi calls, Modi urges, Modi opens, Modi inaugurates, Modi unveils, Modi launches, Modi meets, Modi tells, Modi to, Modi and], es: [Modi], fr: [Modi], pt: [Modi], id: [Modi], tr: [Modi], vi: [Modi], pl: ["Modi", Modiego, Modim], nl: [Modi], it: [premier Modi, primo ministro Modi], zh: [莫迪], ja: [モディ首相, モディ氏, ナレンドラ・モディ, モディ政権], ko: [모디 총리, 모디 인도, 나렌드라 모디, 모디 정부], uk: [Моді], fa: [نارندرا مودی], he: [מודי], ru: [Моди], ar: [مودي], hi: [मोदी]}
    jurisdictions: [IN]
  - id: per:lula
    names: {mul: [Lula], zh: [卢拉, 鲁拉], ja: [ルラ大統領, ルーラ大統領, ルラ氏, ルラ・ダシルバ], ko: [룰라 대통령, 룰라 브라질, 룰라 다시우바], ru: [Лула], ar: [لولا دا سيلفا, الرئيس لولا, البرازيلي لولا], hi: [लूला], uk: [Лула, Лули], fa: [لولا دا سیلوا], en: [Lula da Silva]}
    jurisdictions: [BR]
  - id: per:hassabis
    names: {mul: [Hassabis], zh: [哈萨比斯, 德米斯·哈萨比斯], ja: [ハサビス], ko: [허사비스, 하사비스], ru: ["Хассабис*"], ar: [هاسابيس, حسابيس, ديميس هاسابيس], hi: [हसाबिस], uk: ["Гассабіс*", "Хассабіс*"], fa: [هسابیس, هاسابیس], he: [הסאביס], pl: [Hassabisa], de: [Demis Hassabis]}
  - id: per:vance
    names: {mul: [JD Vance, J.D. Vance, Vice President Vance], zh: [万斯, 范斯], ja: [バンス副大統領, バンス米副大統領, バンス氏], ko: [밴스 부통령, JD 밴스, 밴스 미국 부통령], ru: ["Вэнс*"], ar: [جي دي فانس], uk: [Венс, Венса, "Джей Ді Венс*"], fa: [جی دی ونس], he: [ג'יי די ואנס], pl: [J.D. Vance'a, JD Vance'a], de: [JD Vances], es: [vicepresidente Vance], fr: [vice-président Vance], hi: [जेडी वेंस, जेडी वैंस], en: [VP Vance]}
    jurisdictions: [US]
  - id: per:hegseth
    names: {mul: [Hegseth], zh: [赫格塞思, 赫格塞斯, 海格塞斯], ru: ["Хегсет*"], ja: [ヘグセス], ko: [헤그세스], ar: [هيغسيث, هيجسيث], hi: [हेगसेथ], uk: ["Гегсет*"], fa: [هگست], he: [הגסת'], pl: [Hegsetha]}
    jurisdictions: [US]
  - id: per:kratsios
    names: {mul: [Kratsios], zh: [克拉齐奥斯, 克拉西奥斯], ja: [クラツィオス], ko: [크라치오스], ru: ["Крациос*"], ar: [كراتسيوس], hi: [क्रात्सियोस]}
    jurisdictions: [US]
  - id: per:hawley
    names: {mul: [Josh Hawley], zh: [霍利, 乔希·霍利], ko: [조시 홀리], ja: [ホーリー上院議員], en: [Sen. Hawley]}
    jurisdictions: [US]
  - id: per:blackburn
    names: {mul: [Marsha Blackburn], ja: [ブラックバーン上院議員], ko: [마샤 블랙번], en: [Sen. Blackburn]}
    jurisdictions: [US]
  - id: per:wiener
    names: {mul: [Scott Wiener], zh: [斯科特·维纳, 斯科特·威纳], ko: [스콧 위너], ja: [スコット・ウィーナー]}
    jurisdictions: [US]
  - id: per:bores
    names: {mul: [Alex Bores]}
    jurisdictions: [US]
  - id: per:starmer
    names: {mul: [Keir Starmer, Starmer], zh: [斯塔默, 施凯尔, 施纪贤], ru: ["Стармер*"], ja: [スターマー], ko: [스타머], ar: [ستارمر], hi: [स्टार्मर, स्टारमर], uk: ["Стармер*"], fa: [استارمر], he: [סטארמר], pl: [Starmera, Starmerem], de: [Starmers]}
    jurisdictions: [GB]
  - id: per:kendall
    names: {mul: [Liz Kendall], en: [Technology Secretary Kendall]}
    jurisdictions: [GB]
  - id: per:vonderleyen
    names: {mul: [von der Leyen, Von der Leyen], zh: [冯德莱恩, 范德赖恩, 冯德赖恩], ru: [фон дер Ляйен, Урсула фон дер Ляйен], ja: [フォンデアライエン], ko: [폰데어라이엔], ar: [فون دير لاين, فون دير لايين, فون ديرلاين], uk: [фон дер Ляєн], fa: [فون در لاین, فن در لاین, فون درلاین], he: [פון דר ליין], hi: [वॉन डेर लेयेन, वॉन डेर लेन], de: [von der Leyens]}
    jurisdictions: [EU]
  - id: per:virkkunen
    names: {mul: [Virkkunen], zh: [维尔库宁, 维克库宁], ja: [ビルクネン, ヴィルクネン], ko: [비르쿠넨], ru: [Вирккунен], uk: [Вірккунен], ar: [فيركونن, فيركونين], de: [Virkkunens], fa: [ویرکونن]}
    jurisdictions: [EU]
  - id: per:tudorache
    names: {mul: [Tudorache, Dragoș Tudorache]}
    jurisdictions: [EU]
  - id: per:benifei
    names: {mul: [Benifei, Brando Benifei]}
    jurisdictions: [EU]
  - id: per:merz
    names: {mul: [Friedrich Merz], de: [Merz, Kanzler Merz], zh: [默茨, 梅尔茨], ja: [メルツ首相], ko: [메르츠], ru: [Мерц, Мерца], uk: [Мерц, Мерца], ar: [ميرتس], en: [Chancellor Merz], fr: [chancelier Merz], es: [canciller Merz], it: [cancelliere Merz], pt: [chanceler Merz], pl: [Friedricha Merza, Merza], nl: [Merz], tr: [Merz], fa: [مرتس]}
    jurisdictions: [DE]
  - id: per:wildberger
    names: {mul: [Wildberger], de: [Wildbergers], en: [Karsten Wildberger]}
    jurisdictions: [DE]
  - id: per:meloni
    names: {mul: [Meloni], ru: [Мелони], zh: [梅洛尼], ja: [メローニ], ko: [멜로니], ar: [ميلوني], hi: [मेलोनी], uk: [Мелоні], fa: [ملونی], de: [Melonis]}
    jurisdictions: [IT]
  - id: per:takaichi
    names: {mul: [Takaichi], ja: [高市早苗, 高市首相, 高市総理, 高市氏, 高市政権, 高市内閣], zh: [高市早苗, 高市首相], ko: [다카이치], ru: [Такаити], ar: [تاكايتشي], hi: [ताकाइची], uk: [Такаїчі], fa: [تاکائیچی, تاکایچی], he: [טקאיצ'י], de: [Takaichis]}
    jurisdictions: [JP]
  - id: per:ishiba
    names: {mul: [Ishiba], ja: [石破茂, 石破首相, 石破前首相, 石破氏, 石破政権, 石破内閣, 石破総理], zh: [石破茂], ko: [이시바 총리, 이시바 시게루], ru: [Исиба]}
    jurisdictions: [JP]
  - id: per:leejaemyung
    names: {mul: [Lee Jae-myung, Lee Jae Myung], ko: [이재명], zh: [李在明], ja: [李在明], ru: [Ли Чжэ Мён, Ли Чжэ Мен], ar: [لي جيه ميونغ, لي جاي ميونغ], hi: [ली जे म्युंग], uk: [Лі Чже Мьон], fa: [لی جائه میونگ], he: [לי ג'ה-מיונג]}
    jurisdictions: [KR]
  - id: per:vaishnaw
    names: {mul: [Vaishnaw], hi: [अश्विनी वैष्णव, वैष्णव], zh: [瓦什瑙], ja: [バイシュナウ], ko: [바이슈나우], ru: [Вайшнау], ar: [فايشناو]}
    jurisdictions: [IN]
  - id: per:carney
    names: {mul: [Mark Carney], fr: [Carney], en: [Prime Minister Carney, PM Carney], zh: [加拿大总理卡尼, 马克·卡尼, 卡尼总理], ja: [カーニー首相], ko: [카니 총리, 마크 카니], ru: [Марк Карни, Карни], uk: [Марк Карні], ar: [مارك كارني, كارني], hi: [मार्क कार्नी], fa: [مارک کارنی]}
    jurisdictions: [CA]
  - id: per:solomon
    names: {mul: [Evan Solomon], en: [AI Minister Solomon, Minister Solomon], zh: [埃文·所罗门]}
    jurisdictions: [CA]
  - id: per:albanese
    names: {mul: [Anthony Albanese], en: [Prime Minister Albanese, PM Albanese], zh: [阿尔巴尼斯, 艾班尼斯], ja: [アルバニージー], ko: [앨버니지], ru: [Альбанезе, "Албаниз*"], ar: [أنتوني ألبانيزي]}
    jurisdictions: [AU]
  - id: per:putin
    names: {mul: [Putin, Poutine], ru: ["Путин*", Путин], zh: [普京, 普丁, 普亭], ja: [プーチン], ko: [푸틴], ar: [بوتين], uk: ["Путін*"], de: [Putins], pl: [Putina, Putinem, Putinowi], hi: [पुतिन], fa: [پوتین], he: [פוטין], nl: [Poetin]}
    jurisdictions: [RU]
  - id: per:guterres
    names: {mul: [Guterres], zh: [古特雷斯, 古特瑞斯], ru: ["Гутерриш*", "Гутерреш*"], ar: [غوتيريش, جوتيريش, غوتيريس], de: [Guterres'], ja: [グテレス, グテーレス], ko: [구테흐스], hi: [गुटेरेस, गुतारेस], uk: ["Гутерреш*"], fa: [گوترش], he: [גוטרש]}
  - id: per:bengio
    names: {mul: [Bengio], zh: [本吉奥, 本希奥, 约书亚·本吉奥, 班吉欧], ja: [ベンジオ, ヨシュア・ベンジオ], ru: [Бенжио, Бенджио, Йошуа Бенжио], ko: [벤지오], ar: [بنجيو, يوشوا بنجيو], hi: [बेंगियो], uk: [Бенджіо, Бенжіо], fa: [بنجیو], he: [בנג'יו], de: [Bengios]}
  - id: per:yudkowsky
    names: {mul: [Yudkowsky], zh: [尤德科夫斯基, 尤德考斯基], ja: [ユドコウスキー, ユドカウスキー], ko: [유드코스키, 유드코우스키], ru: ["Юдковски*"], ar: [يودكوفسكي], he: [יודקובסקי], hi: [युडकोव्स्की], es: [Eliezer Yudkowsky]}
  - id: per:suleyman
    names: {mul: [Mustafa Suleyman], zh: [苏莱曼, 穆斯塔法·苏莱曼], ja: [スレイマン氏, ムスタファ・スレイマン], ko: [무스타파 술레이만], ar: [مصطفى سليمان], ru: [Мустафа Сулейман], fa: [مصطفی سلیمان], en: [Microsoft AI chief Suleyman]}
  - id: per:zuckerberg
    names: {mul: [Zuckerberg], zh: [扎克伯格, 祖克柏, 札克伯格, 祖克伯], ja: [ザッカーバーグ], ko: [저커버그], ru: ["Цукерберг*"], ar: [زوكربيرغ, زوكربيرج, زوكربرغ], hi: [जुकरबर्ग, ज़करबर्ग], uk: ["Цукерберг*"], fa: [زاکربرگ], he: [צוקרברג], de: [Zuckerbergs], pl: [Zuckerberga, Zuckerbergiem]}
  - id: per:nadella
    names: {mul: [Nadella], zh: [纳德拉], ja: [ナデラ], ko: [나델라], ru: [Наделла, Сатья Наделла], ar: [ناديلا], hi: [नडेला], uk: [Наделла], fa: [نادلا], he: [נאדלה]}
  - id: per:pichai
    names: {mul: [Sundar Pichai, Pichai], zh: [皮查伊, 皮柴], ja: [ピチャイ], ko: [피차이], ru: [Пичаи], ar: [بيتشاي], hi: [पिचाई], uk: [Пічаї], fa: [پیچای], he: [פיצ'אי]}
  - id: per:casper
    names: {mul: [Stephen Casper], zh: [斯蒂芬·卡斯珀], es: [Stephen "Cas" Casper], en: [Stephen “Cas” Casper]}
  - id: per:linyun
    names: {mul: [Lin Yun], zh: [林云]}
  - id: per:leahy
    names: {mul: [Connor Leahy], zh: [康纳·莱希], ja: [コナー・リーヒー]}
  - id: per:russell
    names: {mul: [Stuart Russell], zh: [斯图尔特·罗素, 斯图亚特·罗素, 罗素教授], ja: [スチュアート・ラッセル, スチュアートラッセル], ko: [스튜어트 러셀], ru: ["Стюарт Рассел*", Стюарта Рассела], ar: [ستيوارت راسل], uk: ["Стюарт Рассел*"], fa: [استوارت راسل], he: [סטיוארט ראסל]}
  - id: per:yao
    names: {mul: [Andrew Yao], zh: [姚期智], ja: [姚期智, アンドリュー・ヤオ], ko: [야오치즈, 앤드루 야오], en: [Andrew Chi-Chih Yao, Yao Qizhi]}
  - id: per:xuelan
    names: {mul: [Xue Lan], zh: [薛澜], ja: [薛瀾], ko: [쉐란, 쉐 란], ru: [Сюэ Лань]}
  - id: per:zengyi
    names: {mul: [Zeng Yi], zh: [曾毅], ja: [曾毅], ko: [쩡이], ru: [Цзэн И]}
  - id: per:liangwenfeng
    names: {mul: [Liang Wenfeng], zh: [梁文锋], ja: [梁文鋒, 梁文鋒氏], ko: [량원펑], ru: ["Лян Вэньфэн*"], ar: [ليانغ وينفنغ, ليانغ ون فنغ], hi: [लियांग वेनफेंग], uk: ["Лян Веньфен*"], fa: [لیانگ ونفنگ], he: [ליאנג וונפנג], vi: [Lương Văn Phong]}
  - id: per:lecun
    names: {mul: [Yann LeCun, LeCun], zh: [杨立昆, 勒昆, 勒丘恩], ja: [ルカン氏, ヤン・ルカン], ko: [르쿤, 얀 르쿤], ru: [Лекун, "Ян Лекун*", Яна Лекуна], ar: [لوكون, يان لوكان, يان ليكون], hi: [लेकुन], uk: ["Ян Лекун*"], fa: [یان لکون], he: [יאן לקון], fr: [Le Cun]}
  # Heads of state and government
  - id: per:netanyahu
    names: {mul: [Netanyahu, Netanjahu, Netanyahou], zh: [内塔尼亚胡, 纳坦雅胡], ja: [ネタニヤフ], ko: [네타냐후], ru: [Нетаньяху], uk: [Нетаньягу, Нетаньяху], ar: [نتنياهو], hi: [नेतन्याहू], fa: [نتانیاهو], he: [נתניהו]}
    jurisdictions: [IL]
  - id: per:erdogan
    names: {mul: [Erdoğan, Erdogan], zh: [埃尔多安, 厄多安], ja: [エルドアン], ko: [에르도안], ru: ["Эрдоган*"], uk: ["Ердоган*"], ar: [أردوغان], hi: [एर्दोगन, एर्दोआन], fa: [اردوغان], he: [ארדואן]}
    jurisdictions: [TR]
  - id: per:zelensky
    names: {mul: [Zelensky, Zelenskyy, Zelenskiy, Selenskyj, Zelenski], pl: [Zełenski, Zełenskiego, Zełenskim], zh: [泽连斯基, 泽伦斯基], ja: [ゼレンスキー], ko: [젤렌스키], ru: [Зеленский, Зеленского, Зеленскому, Зеленским], uk: [Зеленський, Зеленського, Зеленському, Зеленським], ar: [زيلينسكي], hi: [जेलेंस्की], fa: [زلنسکی], he: [זלנסקי], nl: [Zelensky], tr: [Zelenskiy], vi: [Zelensky]}
    jurisdictions: [UA]
  - id: per:pezeshkian
    names: {mul: [Pezeshkian], fa: [پزشکیان], ar: [بزشكيان], zh: [佩泽希齐扬], ru: ["Пезешкиан*"], he: [פזשכיאן], ja: [ペゼシュキアン], ko: [페제시키안]}
    jurisdictions: [IR]
  - id: per:sanchez
    names: {mul: [Pedro Sánchez], zh: [桑切斯首相, 佩德罗·桑切斯], ja: [サンチェス首相], ko: [산체스 총리], ru: ["Педро Санчес*"], ar: [بيدرو سانشيز], uk: ["Педро Санчес*"], fa: [پدرو سانچز]}
    jurisdictions: [ES]
  - id: per:tusk
    names: {mul: [Donald Tusk], pl: [Tusk, Tuska, Tuskiem, Tuskowi], uk: ["Дональд Туск*", Туск], ru: ["Дональд Туск*"], zh: [图斯克], ja: [トゥスク首相], ko: [투스크 총리]}
    jurisdictions: [PL]
  - id: per:nawrocki
    names: {mul: [Karol Nawrocki], pl: [Nawrocki, Nawrockiego, Nawrockim], uk: [Навроцький, Навроцького], ru: [Навроцкий, Навроцкого]}
    jurisdictions: [PL]
  - id: per:sheinbaum
    names: {mul: [Sheinbaum], zh: [辛鲍姆], ja: [シェインバウム], ko: [셰인바움], ru: [Шейнбаум], ar: [شينباوم]}
    jurisdictions: [MX]
  - id: per:milei
    names: {mul: [Javier Milei], es: [Milei], pt: [Milei], en: [President Milei], zh: [米莱总统, 阿根廷总统米莱], ja: [ミレイ大統領], ko: [밀레이 대통령], ru: [Милей, Милея], ar: [خافيير ميلي]}
    jurisdictions: [AR]
  - id: per:boric
    names: {mul: [Gabriel Boric], es: [Boric]}
    jurisdictions: [CL]
  - id: per:petro
    names: {mul: [Gustavo Petro], es: [presidente Petro], zh: [哥伦比亚总统佩特罗]}
    jurisdictions: [CO]
  - id: per:ramaphosa
    names: {mul: [Ramaphosa], zh: [拉马福萨], ja: [ラマポーザ], ru: [Рамафоса]}
    jurisdictions: [ZA]
  - id: per:prabowo
    names: {mul: [Prabowo], zh: [普拉博沃], ja: [プラボウォ], ko: [프라보워], ru: [Прабово], ar: [برابوو]}
    jurisdictions: [ID]
  - id: per:gibran
    names: {mul: [Gibran Rakabuming], id: [Gibran]}
    jurisdictions: [ID]
  - id: per:anwar
    names: {mul: [Anwar Ibrahim], zh: [安瓦尔总理, 马来西亚总理安瓦尔], ja: [アンワル首相]}
    jurisdictions: [MY]
  - id: per:lawrence-wong
    names: {mul: [Lawrence Wong], zh: [黄循财], ja: [ローレンス・ウォン]}
    jurisdictions: [SG]
  - id: per:marcos
    names: {mul: [Ferdinand Marcos, Bongbong Marcos], zh: [小马科斯]}
    jurisdictions: [PH]
  - id: per:to-lam
    names: {vi: [Tô Lâm], zh: [苏林总书记, 越共中央总书记苏林], en: [To Lam], ja: [トー・ラム], ko: [또 럼]}
    jurisdictions: [VN]
  - id: per:pham-minh-chinh
    names: {vi: [Phạm Minh Chính], en: [Pham Minh Chinh], zh: [范明政], ja: [ファム・ミン・チン]}
    jurisdictions: [VN]
  - id: per:mbs
    names: {en: [Mohammed bin Salman, Mohammad bin Salman], ar: [محمد بن سلمان], zh: [穆罕默德·本·萨勒曼, 萨勒曼王储], fr: [Mohammed ben Salmane], de: [Mohammed bin Salman], es: [Mohamed bin Salman, Mohamed bin Salmán], ja: [ムハンマド皇太子], ko: [무함마드 빈 살만, 빈 살만], ru: [Мухаммед бен Сальман, Мохаммед бен Салман], fa: [محمد بن سلمان], he: [בן סלמאן]}
    jurisdictions: [SA]
  - id: per:mbz
    names: {en: [Mohamed bin Zayed, Mohammed bin Zayed], ar: [محمد بن زايد], zh: [穆罕默德·本·扎耶德], ko: [무함마드 빈 자이드]}
    jurisdictions: [AE]
  - id: per:tahnoun
    names: {en: [Tahnoon bin Zayed, Sheikh Tahnoon, Sheikh Tahnoun, Tahnoun bin Zayed], ar: [طحنون بن زايد]}
    jurisdictions: [AE]
  - id: per:tokayev
    names: {mul: [Tokayev, Tokajew], ru: ["Токаев*"], kk: [Тоқаев], zh: [托卡耶夫], uk: ["Токаєв*"]}
    jurisdictions: [KZ]
  - id: per:mishustin
    names: {mul: [Mishustin], ru: ["Мишустин*"], uk: ["Мішустін*"], zh: [米舒斯京]}
    jurisdictions: [RU]
  - id: per:lecornu
    names: {mul: [Sébastien Lecornu, Lecornu], zh: [勒科尔尼], ja: [ルコルニュ]}
    jurisdictions: [FR]
  - id: per:sunak
    names: {mul: [Rishi Sunak, Sunak], zh: [苏纳克, 辛伟诚], ja: [スナク首相, スナク氏], ko: [수낵], ru: ["Сунак*"], ar: [سوناك], hi: [सुनक], uk: ["Сунак*"]}
    jurisdictions: [GB]
  - id: per:trudeau
    names: {mul: [Justin Trudeau, Trudeau], zh: [特鲁多, 杜鲁道], ja: [トルドー], ko: [트뤼도], ru: [Трюдо], ar: [ترودو]}
    jurisdictions: [CA]
  - id: per:scholz
    names: {mul: [Olaf Scholz], zh: [朔尔茨, 萧兹], ja: [ショルツ], ko: [숄츠], ru: ["Олаф Шольц*", "Шольц*"], ar: [شولتس], uk: ["Шольц*"]}
    jurisdictions: [DE]
  - id: per:kishida
    names: {mul: [Kishida], ja: [岸田首相, 岸田文雄], zh: [岸田文雄], ko: [기시다 총리, 기시다 후미오], ru: [Кисида]}
    jurisdictions: [JP]
  - id: per:yoon
    names: {mul: [Yoon Suk Yeol, Yoon Suk-yeol], ko: [윤석열], zh: [尹锡悦], ja: [尹錫悦]}
    jurisdictions: [KR]
  - id: per:pope-leo
    names: {en: [Pope Leo, Leo XIV], es: [papa León XIV, León XIV], fr: [pape Léon XIV, Léon XIV], de: [Papst Leo, Leo XIV.], it: [papa Leone XIV, Leone XIV, Papa Leone], pt: [papa Leão XIV, Leão XIV], pl: [Leon XIV, Leona XIV, papież Leon], nl: [paus Leo], zh: [良十四世, 利奥十四世, 教宗良, 教皇利奥], ja: [レオ14世, 教皇レオ], ko: [레오 14세], ru: [Лев XIV, Папа Лев, папа Лев, Льва XIV], uk: [Лев XIV, Папа Лев, Лева XIV], ar: [البابا ليو, البابا لاون], hi: [पोप लियो], tr: [Papa Leo], id: [Paus Leo], vi: [Giáo hoàng Leo, Giáo hoàng Lêô], fa: [پاپ لئو], he: [האפיפיור לאו]}
  - id: per:pope-francis
    names: {en: [Pope Francis], es: [papa Francisco], fr: [pape François], de: [Papst Franziskus], it: [papa Francesco, Papa Francesco], pt: [papa Francisco], pl: [papież Franciszek], zh: [教宗方济各, 教皇方济各], ja: [フランシスコ教皇, 教皇フランシスコ], ko: [프란치스코 교황], ru: [папа Франциск, Папа Франциск], ar: [البابا فرنسيس], uk: [папа Франциск, Папа Франциск]}
  # United States: administration, Congress and the states
  - id: per:krishnan
    names: {mul: [Sriram Krishnan]}
    jurisdictions: [US]
  - id: per:ball
    names: {mul: [Dean Ball, Dean W. Ball]}
    jurisdictions: [US]
  - id: per:emil-michael
    names: {mul: [Emil Michael]}
    jurisdictions: [US]
  - id: per:rubio
    names: {mul: [Marco Rubio], zh: [鲁比奥, 卢比奥, 卢比欧], ja: [ルビオ国務長官, ルビオ氏], ko: [루비오 국무장관, 마코 루비오], ru: [Рубио], ar: [روبيو], uk: [Рубіо], hi: [रुबियो], fa: [روبیو], he: [רוביו], en: [Secretary Rubio]}
    jurisdictions: [US]
  - id: per:greer
    names: {mul: [Jamieson Greer], zh: [贸易代表格里尔], ja: [グリア米通商代表, グリア代表]}
    jurisdictions: [US]
  - id: per:kessler
    names: {mul: [Jeffrey Kessler], zh: [杰弗里·凯斯勒], ja: [ケスラー商務次官]}
    jurisdictions: [US]
  - id: per:burgum
    names: {mul: [Doug Burgum, Burgum]}
    jurisdictions: [US]
  - id: per:ferguson-ftc
    names: {mul: [Andrew Ferguson]}
    jurisdictions: [US]
  - id: per:khan-ftc
    names: {mul: [Lina Khan], zh: [莉娜·汗], ja: [リナ・カーン], ko: [리나 칸], ru: [Лина Хан]}
    jurisdictions: [US]
  - id: per:carr
    names: {mul: [Brendan Carr], ko: [브렌던 카]}
    jurisdictions: [US]
  - id: per:perlmutter
    names: {mul: [Shira Perlmutter]}
    jurisdictions: [US]
  - id: per:melania-trump
    names: {mul: [Melania Trump], zh: [梅拉尼娅, 梅兰妮亚], ja: [メラニア], ko: [멜라니아], ru: [Мелания Трамп, Мелании Трамп, Меланию Трамп], ar: [ميلانيا ترامب], hi: [मेलानिया], fa: [ملانیا], he: [מלניה], uk: [Меланія, Меланії]}
    jurisdictions: [US]
  - id: per:harris
    names: {mul: [Kamala Harris], zh: [贺锦丽, 卡玛拉·哈里斯], ja: [ハリス副大統領], ko: [카멀라 해리스], ru: [Камала Харрис], ar: [كامالا هاريس], hi: [कमला हैरिस], uk: [Камала Гарріс]}
    jurisdictions: [US]
  - id: per:raimondo
    names: {mul: [Raimondo], zh: [雷蒙多], ja: [レモンド商務長官], ko: [러몬도], ru: [Раймондо]}
    jurisdictions: [US]
  - id: per:prabhakar
    names: {mul: [Arati Prabhakar]}
    jurisdictions: [US]
  - id: per:buchanan
    names: {mul: [Ben Buchanan]}
    jurisdictions: [US]
  - id: per:cantwell
    names: {mul: [Maria Cantwell, Cantwell]}
    jurisdictions: [US]
  - id: per:schumer
    names: {mul: [Schumer], zh: [舒默], ja: [シューマー院内総務, シューマー氏], ko: [척 슈머, 슈머 원내대표], ru: ["Чак Шумер*", Чака Шумера], ar: [شومر]}
    jurisdictions: [US]
  - id: per:thune
    names: {mul: [John Thune]}
    jurisdictions: [US]
  - id: per:mike-johnson
    names: {en: [Mike Johnson, Speaker Johnson], zh: [约翰逊议长, 麦克·约翰逊], ja: [ジョンソン下院議長]}
    jurisdictions: [US]
  - id: per:blumenthal
    names: {mul: [Richard Blumenthal], zh: [布卢门撒尔], en: [Sen. Blumenthal]}
    jurisdictions: [US]
  - id: per:markey
    names: {mul: [Ed Markey, Markey]}
    jurisdictions: [US]
  - id: per:warren
    names: {mul: [Elizabeth Warren], zh: [伊丽莎白·沃伦], en: [Sen. Warren]}
    jurisdictions: [US]
  - id: per:sanders
    names: {mul: [Bernie Sanders], zh: [伯尼·桑德斯, 参议员桑德斯, 桑德斯参议员], ja: [サンダース上院議員], ko: [버니 샌더스], ru: ["Берни Сандерс*"]}
    jurisdictions: [US]
  - id: per:lieu
    names: {mul: [Ted Lieu], zh: [刘云平]}
    jurisdictions: [US]
  - id: per:obernolte
    names: {mul: [Obernolte]}
    jurisdictions: [US]
  - id: per:scalise
    names: {mul: [Scalise]}
    jurisdictions: [US]
  - id: per:guthrie
    names: {mul: [Brett Guthrie]}
    jurisdictions: [US]
  - id: per:moolenaar
    names: {mul: [Moolenaar], zh: [穆勒纳尔]}
    jurisdictions: [US]
  - id: per:krishnamoorthi
    names: {mul: [Krishnamoorthi]}
    jurisdictions: [US]
  - id: per:warner
    names: {mul: [Mark Warner], en: [Sen. Warner]}
    jurisdictions: [US]
  - id: per:coons
    names: {mul: [Chris Coons]}
    jurisdictions: [US]
  - id: per:slotkin
    names: {mul: [Slotkin]}
    jurisdictions: [US]
  - id: per:bannon
    names: {mul: [Steve Bannon, Bannon], zh: [班农], ja: [スティーブ・バノン, バノン氏], ko: [스티브 배넌], ru: ["Стив Бэннон*", "Бэннон*"], ar: [بانون]}
    jurisdictions: [US]
  - id: per:hochul
    names: {mul: [Hochul], zh: [霍楚尔, 霍楚], ja: [ホークル知事, ホウクル], ko: [호컬 주지사, 캐시 호컬]}
    jurisdictions: [US]
  - id: per:polis
    names: {mul: [Jared Polis], zh: [波利斯州长, 贾里德·波利斯]}
    jurisdictions: [US]
  - id: per:desantis
    names: {mul: [DeSantis], zh: [德桑蒂斯], ja: [デサンティス], ko: [디샌티스], ru: ["Десантис*"], ar: [ديسانتيس]}
    jurisdictions: [US]
  - id: per:abbott
    names: {mul: [Greg Abbott], zh: [格雷格·阿博特]}
    jurisdictions: [US]
  - id: per:paxton
    names: {mul: [Ken Paxton], en: [Attorney General Paxton, AG Paxton, Paxton said, Paxton sues, Paxton sued]}
    jurisdictions: [US]
  - id: per:bonta
    names: {mul: [Rob Bonta]}
    jurisdictions: [US]
  - id: per:weiser
    names: {mul: [Phil Weiser]}
    jurisdictions: [US]
  - id: per:bauer-kahan
    names: {mul: [Bauer-Kahan]}
    jurisdictions: [US]
  - id: per:gounardes
    names: {mul: [Gounardes]}
    jurisdictions: [US]
  - id: per:padilla-ca
    names: {mul: [Steve Padilla]}
    jurisdictions: [US]
  - id: per:maroney
    names: {mul: [James Maroney]}
    jurisdictions: [US]
  - id: per:capriglione
    names: {mul: [Capriglione]}
    jurisdictions: [US]
  # European institutions and countries
  - id: per:mcgrath
    names: {mul: [Michael McGrath]}
    jurisdictions: [EU]
  - id: per:ribera
    names: {mul: [Teresa Ribera], zh: [里贝拉], ja: [リベラ上級副委員長], ru: [Тереса Рибера]}
    jurisdictions: [EU]
  - id: per:sefcovic
    names: {mul: [Šefčovič, Sefcovic], zh: [谢夫乔维奇], ja: [シェフチョビッチ], ko: [셰프초비치], ru: ["Шефчович*"], ar: [شيفتشوفيتش]}
    jurisdictions: [EU]
  - id: per:sejourne
    names: {mul: [Stéphane Séjourné], en: [Commissioner Séjourné], fr: [commissaire Séjourné]}
    jurisdictions: [EU]
  - id: per:dombrovskis
    names: {mul: [Dombrovskis], ru: ["Домбровскис*"], zh: [东布罗夫斯基斯]}
    jurisdictions: [EU]
  - id: per:breton
    names: {mul: [Thierry Breton], zh: [蒂埃里·布雷东], ja: [ブルトン欧州委員], ko: [티에리 브르통], ru: ["Тьерри Бретон*"]}
    jurisdictions: [EU]
  - id: per:vestager
    names: {mul: [Vestager], zh: [维斯塔格, 韦斯塔格], ja: [ベステアー], ko: [베스타게르], ru: [Вестагер]}
    jurisdictions: [EU]
  - id: per:kallas
    names: {mul: [Kaja Kallas], zh: [卡娅·卡拉斯], ja: [カラス上級代表], ru: [Кая Каллас], uk: [Кая Каллас]}
    jurisdictions: [EU]
  - id: per:metsola
    names: {mul: [Metsola], zh: [梅措拉], ru: [Мецола], ja: [メツォラ]}
    jurisdictions: [EU]
  - id: per:costa
    names: {mul: [António Costa]}
    jurisdictions: [EU]
  - id: per:lagarde
    names: {mul: [Lagarde], zh: [拉加德], ja: [ラガルド], ko: [라가르드], ru: [Лагард], ar: [لاغارد]}
    jurisdictions: [EU]
  - id: per:draghi
    names: {mul: [Mario Draghi, Draghi], zh: [德拉吉], ja: [ドラギ前, ドラギ氏], ko: [마리오 드라기, 드라기 보고서], ru: [Марио Драги], ar: [دراغي], uk: [Драгі]}
  - id: per:lucilla-sioli
    names: {mul: [Lucilla Sioli]}
    jurisdictions: [EU]
  - id: per:wiewiorowski
    names: {mul: [Wiewiórowski, Wiewiorowski]}
    jurisdictions: [EU]
  - id: per:talus
    names: {mul: [Anu Talus]}
    jurisdictions: [EU]
  - id: per:oflaherty
    names: {mul: [Michael O'Flaherty]}
  - id: per:berset
    names: {mul: [Alain Berset]}
  - id: per:lagodinsky
    names: {mul: [Sergey Lagodinsky, Lagodinsky]}
    jurisdictions: [EU]
  - id: per:voss
    names: {mul: [Axel Voss]}
    jurisdictions: [EU]
  - id: per:vansparrentak
    names: {mul: [Kim van Sparrentak, van Sparrentak]}
    jurisdictions: [EU]
  - id: per:kobosko
    names: {mul: [Kobosko], pl: [Kobosko]}
    jurisdictions: [EU]
  - id: per:gozi
    names: {mul: [Sandro Gozi]}
    jurisdictions: [EU]
  - id: per:schaake
    names: {mul: [Marietje Schaake]}
  - id: per:lehenaff
    names: {mul: [Le Hénanff, Anne Le Hénanff]}
    jurisdictions: [FR]
  - id: per:chappaz
    names: {mul: [Clara Chappaz]}
    jurisdictions: [FR]
  - id: per:bouverot
    names: {mul: [Anne Bouverot]}
    jurisdictions: [FR]
  - id: per:barrot
    names: {mul: [Jean-Noël Barrot]}
    jurisdictions: [FR]
  - id: per:dati
    names: {mul: [Rachida Dati]}
    jurisdictions: [FR]
  - id: per:hubig
    names: {mul: [Stefanie Hubig, Hubig]}
    jurisdictions: [DE]
  - id: per:reiche
    names: {mul: [Katherina Reiche]}
    jurisdictions: [DE]
  - id: per:dobrindt
    names: {mul: [Alexander Dobrindt, Dobrindt]}
    jurisdictions: [DE]
  - id: per:weimer
    names: {mul: [Wolfram Weimer]}
    jurisdictions: [DE]
  - id: per:klausmueller
    names: {mul: [Klaus Müller]}
    jurisdictions: [DE]
  - id: per:specht-riemenschneider
    names: {mul: [Specht-Riemenschneider]}
    jurisdictions: [DE]
  - id: per:wissing
    names: {mul: [Volker Wissing]}
    jurisdictions: [DE]
  - id: per:proell
    names: {mul: [Alexander Pröll]}
    jurisdictions: [AT]
  - id: per:butti
    names: {mul: [Alessio Butti]}
    jurisdictions: [IT]
  - id: per:stanzione
    names: {mul: [Pasquale Stanzione]}
    jurisdictions: [IT]
  - id: per:urso
    names: {mul: [Adolfo Urso]}
    jurisdictions: [IT]
  - id: per:benanti
    names: {mul: [Paolo Benanti, padre Benanti]}
  - id: per:oscar-lopez
    names: {mul: [Óscar López]}
    jurisdictions: [ES]
  - id: per:gawkowski
    names: {mul: [Gawkowski], pl: [Gawkowskiego, Gawkowskim, Gawkowskiemu]}
    jurisdictions: [PL]
  - id: per:standerski
    names: {mul: [Standerski], pl: [Standerskiego]}
    jurisdictions: [PL]
  - id: per:wroblewski
    names: {mul: [Mirosław Wróblewski]}
    jurisdictions: [PL]
  - id: per:fedorov
    names: {uk: [Михайло Федоров, Михайла Федорова], ru: [Михаил Федоров], en: [Mykhailo Fedorov], pl: [Mychajło Fedorow], de: [Mychajlo Fedorow]}
    jurisdictions: [UA]
  - id: per:bornyakov
    names: {uk: ["Борняков*"], ru: ["Борняков*"], en: [Bornyakov]}
    jurisdictions: [UA]
  - id: per:karremans
    names: {mul: [Vincent Karremans]}
    jurisdictions: [NL]
  - id: per:aleid-wolfsen
    names: {mul: [Aleid Wolfsen, Wolfsen]}
    jurisdictions: [NL]
  - id: per:magyar
    names: {mul: [Péter Magyar]}
    jurisdictions: [HU]
  - id: per:kyle
    names: {mul: [Peter Kyle]}
    jurisdictions: [GB]
  - id: per:hogarth
    names: {mul: [Ian Hogarth]}
    jurisdictions: [GB]
  - id: per:kidron
    names: {mul: [Beeban Kidron, Baroness Kidron, Kidron]}
    jurisdictions: [GB]
  - id: per:clegg
    names: {mul: [Nick Clegg]}
  - id: per:blair
    names: {mul: [Tony Blair], zh: [布莱尔], ja: [ブレア元首相], ru: ["Тони Блэр*"]}
    jurisdictions: [GB]
  - id: per:dawes
    names: {mul: [Melanie Dawes]}
    jurisdictions: [GB]
  - id: per:onwurah
    names: {mul: [Onwurah]}
    jurisdictions: [GB]
  - id: per:schrems
    names: {mul: [Schrems], ru: ["Шремс*"]}
    jurisdictions: [AT]
  # Asia, the Middle East, Latin America and international organisations
  - id: per:dingxuexiang
    names: {mul: [Ding Xuexiang], zh: [丁薛祥], ja: [丁薛祥], ko: [딩쉐샹]}
    jurisdictions: [CN]
  - id: per:helifeng
    names: {mul: [He Lifeng], zh: [何立峰], ja: [何立峰], ko: [허리펑], ru: ["Хэ Лифэн*"], vi: [Hà Lập Phong]}
    jurisdictions: [CN]
  - id: per:wangyi
    names: {mul: [Wang Yi], zh: [王毅], ja: [王毅], ko: [왕이 외교부장, 왕이 중국], ru: [Ван И], vi: [Vương Nghị]}
    jurisdictions: [CN]
  - id: per:mazhaoxu
    names: {mul: [Ma Zhaoxu], zh: [马朝旭], ja: [馬朝旭]}
    jurisdictions: [CN]
  - id: per:zhuangrongwen
    names: {mul: [Zhuang Rongwen], zh: [庄荣文], ja: [荘栄文]}
    jurisdictions: [CN]
  - id: per:yinhejun
    names: {mul: [Yin Hejun], zh: [阴和俊]}
    jurisdictions: [CN]
  - id: per:fucong
    names: {mul: [Fu Cong], zh: [傅聪]}
    jurisdictions: [CN]
  - id: per:maoning
    names: {mul: [Mao Ning], zh: [毛宁]}
    jurisdictions: [CN]
  - id: per:jackma
    names: {mul: [Jack Ma], zh: [马云], ja: [ジャック・マー], ko: [마윈 창업자, 창업자 마윈, 마윈 알리바바], ru: [Джек Ма], ar: [جاك ما]}
    jurisdictions: [CN]
  - id: per:zhangyaqin
    names: {mul: [Zhang Ya-Qin, Zhang Yaqin, Ya-Qin Zhang], zh: [张亚勤], ja: [張亜勤], ko: [장야친]}
    jurisdictions: [CN]
  - id: per:andrewng
    names: {mul: [Andrew Ng], zh: [吴恩达], ja: [アンドリュー・エン, アンドリュー・ング], ko: [앤드루 응, 앤드류 응], ru: [Эндрю Ын]}
  - id: per:zhangbo
    names: {zh: [张钹]}
    jurisdictions: [CN]
  - id: per:zhouzhihua
    names: {mul: [Zhou Zhihua, Zhi-Hua Zhou], zh: [周志华]}
    jurisdictions: [CN]
  - id: per:gaowen
    names: {zh: [高文院士]}
    jurisdictions: [CN]
  - id: per:huangtiejun
    names: {mul: [Huang Tiejun], zh: [黄铁军]}
    jurisdictions: [CN]
  - id: per:zhanghongjiang
    names: {mul: [Zhang Hongjiang, Hongjiang Zhang], zh: [张宏江]}
    jurisdictions: [CN]
  - id: per:gongke
    names: {mul: [Gong Ke], zh: [龚克]}
    jurisdictions: [CN]
  - id: per:fuying
    names: {mul: [Fu Ying], zh: [傅莹]}
    jurisdictions: [CN]
  - id: per:zhouhongyi
    names: {mul: [Zhou Hongyi], zh: [周鸿祎]}
    jurisdictions: [CN]
  - id: per:kaifulee
    names: {mul: [Kai-Fu Lee, Lee Kai-fu], zh: [李开复], ja: [カイフー・リー, 李開復], ko: [리카이푸], ru: [Кай-Фу Ли]}
  - id: per:renzhengfei
    names: {mul: [Ren Zhengfei], zh: [任正非], ja: [任正非], ko: [런정페이], ru: [Жэнь Чжэнфэй]}
    jurisdictions: [CN]
  - id: per:robinli
    names: {mul: [Robin Li, Li Yanhong], zh: [李彦宏], ja: [李彦宏], ko: [리옌훙]}
    jurisdictions: [CN]
  - id: per:eddiewu
    names: {zh: [吴泳铭], en: [Eddie Wu]}
    jurisdictions: [CN]
  - id: per:joetsai
    names: {mul: [Joe Tsai], zh: [蔡崇信]}
    jurisdictions: [CN]
  - id: per:yangzhilin
    names: {mul: [Yang Zhilin], zh: [杨植麟]}
    jurisdictions: [CN]
  - id: per:tangjie
    names: {zh: [唐杰教授]}
    jurisdictions: [CN]
  - id: per:wangxingxing
    names: {mul: [Wang Xingxing], zh: [王兴兴]}
    jurisdictions: [CN]
  - id: per:dongsun
    names: {mul: [Sun Dong], zh: [孙东局长]}
    jurisdictions: [HK]
  - id: per:laichingte
    names: {mul: [Lai Ching-te, William Lai], zh: [赖清德], ja: [頼清徳], ko: [라이칭더], ru: [Лай Циндэ], de: [Lai Ching-te]}
    jurisdictions: [TW]
  - id: per:lin-yi-jing
    names: {zh: [林宜敬], en: [Lin Yi-jing]}
    jurisdictions: [TW]
  - id: per:chojungtai
    names: {mul: [Cho Jung-tai], zh: [卓荣泰]}
    jurisdictions: [TW]
  - id: per:audreytang
    names: {mul: [Audrey Tang], zh: [唐凤], ja: [オードリー・タン], ko: [오드리 탕]}
    jurisdictions: [TW]
  - id: per:onoda
    names: {ja: [小野田紀美, 小野田大臣, 小野田経済安保相], en: [Kimi Onoda], zh: [小野田纪美]}
    jurisdictions: [JP]
  - id: per:taira
    names: {ja: [平将明], en: [Masaaki Taira]}
    jurisdictions: [JP]
  - id: per:matsumoto-digital
    names: {ja: [松本デジタル相, 松本尚デジタル相, 松本尚氏], en: [Hisashi Matsumoto]}
    jurisdictions: [JP]
  - id: per:akazawa
    names: {mul: [Akazawa], ja: [赤沢亮正, 赤沢経済産業相, 赤沢経産相], zh: [赤泽亮正], ko: [아카자와]}
    jurisdictions: [JP]
  - id: per:matsuo
    names: {ja: [松尾豊], en: [Yutaka Matsuo], zh: [松尾丰]}
    jurisdictions: [JP]
  - id: per:kitano
    names: {ja: [北野宏明], en: [Hiroaki Kitano]}
    jurisdictions: [JP]
  - id: per:murakami-akiko
    names: {ja: [村上明子], en: [Akiko Murakami]}
    jurisdictions: [JP]
  - id: per:sonmasayoshi
    names: {mul: [Masayoshi Son], ja: [孫正義], zh: [孙正义], ko: [손정의], ru: [Масаёси Сон, Масаеси Сон], ar: [ماسايوشي سون], hi: [मासायोशी सोन]}
    jurisdictions: [JP]
  - id: per:baekyunghoon
    names: {ko: [배경훈], en: [Bae Kyung-hoon], ja: [裵慶勲], zh: [裴庆勋]}
    jurisdictions: [KR]
  - id: per:hajungwoo
    names: {ko: [하정우 수석, 하정우 AI], en: [Ha Jung-woo], ja: [河正宇], zh: [河正宇]}
    jurisdictions: [KR]
  - id: per:kimminseok
    names: {ko: [김민석 총리, 김민석 국무총리], en: [Kim Min-seok]}
    jurisdictions: [KR]
  - id: per:songkyunghee
    names: {ko: [송경희 개인정보, 송경희 위원장], en: [Song Kyung-hee]}
    jurisdictions: [KR]
  - id: per:leejaeyong
    names: {ko: [이재용], en: [Lee Jae-yong], zh: [李在镕], ja: [李在鎔]}
    jurisdictions: [KR]
  - id: per:cheytaewon
    names: {ko: [최태원], en: [Chey Tae-won], zh: [崔泰源], ja: [崔泰源]}
    jurisdictions: [KR]
  - id: per:kimmyungjoo
    names: {ko: [김명주 소장, 김명주 AI안전연구소장], en: [Kim Myung-joo]}
    jurisdictions: [KR]
  - id: per:krishnan-s
    names: {en: [S. Krishnan, S Krishnan], hi: [एस कृष्णन]}
    jurisdictions: [IN]
  - id: per:jitinprasada
    names: {mul: [Jitin Prasada], hi: [जितिन प्रसाद]}
    jurisdictions: [IN]
  - id: per:ambani
    names: {mul: [Mukesh Ambani], hi: [मुकेश अंबानी], zh: [安巴尼], ja: [ムケシュ・アンバニ], ar: [موكيش أمباني]}
    jurisdictions: [IN]
  - id: per:chandrasekhar
    names: {mul: [Rajeev Chandrasekhar], hi: [राजीव चंद्रशेखर]}
    jurisdictions: [IN]
  - id: per:tharoor
    names: {mul: [Shashi Tharoor], hi: [शशि थरूर]}
    jurisdictions: [IN]
  - id: per:meutya
    names: {mul: [Meutya Hafid], id: [Meutya]}
    jurisdictions: [ID]
  - id: per:nezar
    names: {mul: [Nezar Patria]}
    jurisdictions: [ID]
  - id: per:nguyenmanhhung
    names: {vi: [Nguyễn Mạnh Hùng], en: [Nguyen Manh Hung]}
    jurisdictions: [VN]
  - id: per:josephineteo
    names: {mul: [Josephine Teo], zh: [杨莉明]}
    jurisdictions: [SG]
  - id: per:gobind
    names: {mul: [Gobind Singh Deo], zh: [哥宾星]}
    jurisdictions: [MY]
  - id: per:olama
    names: {en: [Omar Al Olama, Omar Sultan Al Olama, Omar bin Sultan Al Olama], ar: [عمر سلطان العلماء, عمر العلماء]}
    jurisdictions: [AE]
  - id: per:alghamdi
    names: {ar: [عبدالله الغامدي, عبد الله الغامدي, عبدالله بن شرف الغامدي], en: [Abdullah Alghamdi, Abdullah bin Sharaf Alghamdi]}
    jurisdictions: [SA]
  - id: per:alswaha
    names: {ar: [عبدالله السواحه, عبدالله السواحة], en: [Abdullah Alswaha, Abdullah Al-Swaha]}
    jurisdictions: [SA]
  - id: per:tareqamin
    names: {en: [Tareq Amin], ar: [طارق أمين]}
    jurisdictions: [SA]
  - id: per:amr-talaat
    names: {ar: [عمرو طلعت], en: [Amr Talaat]}
    jurisdictions: [EG]
  - id: per:hashemi-ir
    names: {fa: [ستار هاشمی], en: [Sattar Hashemi]}
    jurisdictions: [IR]
  - id: per:afshin
    names: {fa: [حسین افشین], en: [Hossein Afshin]}
    jurisdictions: [IR]
  - id: per:kacir
    names: {mul: [Mehmet Fatih Kacır, Fatih Kacır, Bakan Kacır]}
    jurisdictions: [TR]
  - id: per:uraloglu
    names: {mul: [Uraloğlu]}
    jurisdictions: [TR]
  - id: per:gamliel
    names: {he: [גילה גמליאל], en: [Gila Gamliel]}
    jurisdictions: [IL]
  - id: per:shadaev
    names: {ru: ["Шадаев*"], en: [Maksut Shadaev, Shadayev], uk: ["Шадаєв*"]}
    jurisdictions: [RU]
  - id: per:gref
    names: {ru: [Герман Греф, Германа Грефа, Греф, Грефа, Грефу, Грефом], en: [Herman Gref, German Gref], uk: [Герман Греф, Греф], de: [German Gref]}
    jurisdictions: [RU]
  - id: per:grigorenko
    names: {ru: [Дмитрий Григоренко, вице-премьер Григоренко], en: [Dmitry Grigorenko]}
    jurisdictions: [RU]
  - id: per:peskov
    names: {ru: [Дмитрий Песков, Песков, Пескова, Пескову, Песковым], en: [Peskov], uk: [Пєсков, Пєскова], de: [Peskow], fr: [Peskov], pl: [Pieskow, Pieskowa], zh: [佩斯科夫], ja: [ペスコフ], ko: [페스코프], ar: [بيسكوف]}
    jurisdictions: [RU]
  - id: per:pacheco
    names: {mul: [Rodrigo Pacheco]}
    jurisdictions: [BR]
  - id: per:aguinaldo
    names: {mul: [Aguinaldo Ribeiro]}
    jurisdictions: [BR]
  - id: per:moraes
    names: {mul: [Alexandre de Moraes], pt: [Moraes], zh: [莫赖斯], es: [juez Moraes]}
    jurisdictions: [BR]
  - id: per:haddad
    names: {mul: [Fernando Haddad], pt: [Haddad]}
    jurisdictions: [BR]
  - id: per:motta
    names: {mul: [Hugo Motta]}
    jurisdictions: [BR]
  - id: per:alcolumbre
    names: {mul: [Alcolumbre]}
    jurisdictions: [BR]
  - id: per:etcheverry
    names: {es: [Aisén Etcheverry], en: [Aisen Etcheverry]}
    jurisdictions: [CL]
  - id: per:volkerturk
    names: {mul: [Volker Türk, Volker Turk], ru: ["Фолькер Тюрк*"], zh: [蒂尔克], ja: [ターク国連人権高等弁務官]}
  - id: per:bogdan-martin
    names: {mul: [Doreen Bogdan-Martin], zh: [多琳·伯格丹-马丁], ru: [Дорин Богдан-Мартин]}
  - id: per:gill
    names: {mul: [Amandeep Gill, Amandeep Singh Gill], hi: [अमनदीप सिंह गिल], ru: [Амандип Гилл]}
  - id: per:azoulay
    names: {mul: [Audrey Azoulay, Azoulay], zh: [阿祖莱], ja: [アズレ事務局長], ru: [Одре Азуле], ar: [أودري أزولاي]}
  - id: per:elenany
    names: {mul: [Khaled El-Enany, Khaled El Enany, Khaled el-Enany], ar: [خالد العناني], zh: [哈立德·阿纳尼]}
  - id: per:georgieva
    names: {mul: [Kristalina Georgieva, Georgieva], zh: [格奥尔基耶娃, 乔治艾娃], ja: [ゲオルギエワ, ゲオルギエバ], ko: [게오르기에바], ru: [Кристалина Георгиева, глава МВФ Георгиева], ar: [غورغييفا, جورجيفا]}
  - id: per:banga
    names: {mul: [Ajay Banga], hi: [अजय बंगा], zh: [彭安杰]}
  - id: per:cormann
    names: {mul: [Mathias Cormann, Cormann]}
  - id: per:okonjo
    names: {mul: [Okonjo-Iweala], zh: [奥孔乔-伊韦阿拉, 伊韦拉], ja: [オコンジョイウェアラ], ru: [Оконджо-Ивеала]}
  - id: per:tedros
    names: {mul: [Tedros], zh: [谭德塞], ja: [テドロス事務局長], ko: [테워드로스], ru: ["Гебрейесус*", "Гебреисус*"], ar: [تيدروس, غيبريسوس], hi: [टेड्रोस]}
  - id: per:rutte
    names: {mul: [Mark Rutte, Rutte], zh: [北约秘书长吕特, 马克·吕特], ru: [Рютте], ja: [ルッテ事務総長], ko: [뤼터]}
  - id: per:houngbo
    names: {mul: [Houngbo]}
  # Leaders of laboratories and companies
  - id: per:brockman
    names: {mul: [Greg Brockman], zh: [格雷格·布罗克曼], ja: [グレッグ・ブロックマン], ko: [그렉 브록먼, 그레그 브록먼]}
  - id: per:lehane
    names: {mul: [Chris Lehane]}
  - id: per:sutskever
    names: {mul: [Sutskever], zh: [苏茨克维, 伊利亚·苏茨克维], ja: [サツキバー, スツケヴァー], ko: [수츠케버], ru: ["Суцкевер*"], ar: [سوتسكيفر], uk: ["Суцкевер*"], he: [סוצקבר]}
  - id: per:murati
    names: {mul: [Mira Murati, Murati], zh: [穆拉蒂], ja: [ムラティ], ko: [미라 무라티], ru: [Мира Мурати]}
  - id: per:jackclark
    names: {mul: [Jack Clark], zh: [杰克·克拉克], ja: [ジャック・クラーク], ko: [잭 클라크], ru: ["Джек Кларк*"]}
  - id: per:danielaamodei
    names: {mul: [Daniela Amodei], zh: [丹妮拉·阿莫迪], ja: [ダニエラ・アモデイ], ko: [다니엘라 아모데이]}
  - id: per:jaredkaplan
    names: {mul: [Jared Kaplan]}
  - id: per:olah
    names: {mul: [Chris Olah]}
  - id: per:sellitto
    names: {mul: [Michael Sellitto]}
  - id: per:askell
    names: {mul: [Amanda Askell]}
  - id: per:leike
    names: {mul: [Jan Leike]}
  - id: per:mensch
    names: {mul: [Arthur Mensch], ja: [アルチュール・メンシュ], ko: [아르튀르 망슈]}
    jurisdictions: [FR]
  - id: per:cedric-o
    names: {mul: [Cédric O]}
    jurisdictions: [FR]
  - id: per:aidangomez
    names: {mul: [Aidan Gomez]}
    jurisdictions: [CA]
  - id: per:alexandrwang
    names: {mul: [Alexandr Wang], zh: [亚历山大·王], ja: [アレクサンダー・ワン], ko: [알렉산더 왕]}
    jurisdictions: [US]
  - id: per:karp
    names: {mul: [Alex Karp], zh: [亚历克斯·卡普], ja: [アレックス・カープ], ko: [알렉스 카프], ru: ["Алекс Карп*"], he: [אלכס קארפ]}
  - id: per:thiel
    names: {mul: [Peter Thiel], zh: [彼得·蒂尔], ja: [ピーター・ティール], ko: [피터 틸], ru: [Питер Тиль], ar: [بيتر ثيل]}
  - id: per:andreessen
    names: {mul: [Marc Andreessen], zh: [马克·安德森, 安德里森], ja: [アンドリーセン], ko: [마크 앤드리슨, 앤드리슨]}
  - id: per:luckey
    names: {mul: [Palmer Luckey]}
  - id: per:bezos
    names: {mul: [Bezos], zh: [贝索斯, 贝佐斯], ja: [ベゾス], ko: [베이조스], ru: ["Безос*"], ar: [بيزوس], hi: [बेजोस], fa: [بزوس], he: [בזוס], uk: ["Безос*"]}
  - id: per:jassy
    names: {mul: [Jassy], zh: [安迪·贾西], ja: [ジャシーCEO], ko: [앤디 재시]}
  - id: per:timcook
    names: {mul: [Tim Cook], zh: [蒂姆·库克, 提姆·库克], ja: [ティム・クック, クックCEO], ko: [팀 쿡], ru: ["Тим Кук*", Тима Кука], ar: [تيم كوك], hi: [टिम कुक], fa: [تیم کوک], he: [טים קוק]}
  - id: per:gates
    names: {mul: [Bill Gates], zh: [比尔·盖茨, 比尔盖茨], ja: [ビル・ゲイツ, ゲイツ氏], ko: [빌 게이츠], ru: ["Билл Гейтс*", Билла Гейтса], ar: [بيل غيتس, بيل جيتس], hi: [बिल गेट्स], fa: [بیل گیتس], he: [ביל גייטס], uk: ["Білл Гейтс*", Білла Гейтса]}
  - id: per:bradsmith
    names: {mul: [Brad Smith], zh: [布拉德·史密斯], ja: [ブラッド・スミス], ko: [브래드 스미스], ru: ["Брэд Смит*"], ar: [براد سميث]}
  - id: per:ellison
    names: {mul: [Larry Ellison], zh: [拉里·埃里森], ja: [ラリー・エリソン], ko: [래리 엘리슨], ru: ["Ларри Эллисон*"]}
  - id: per:lisasu
    names: {mul: [Lisa Su], zh: [苏姿丰], ja: [リサ・スー], ko: [리사 수 CEO, 리사 수 AMD], ru: [Лиза Су]}
  - id: per:liputan
    names: {mul: [Lip-Bu Tan], zh: [陈立武], ja: [リップブー・タン], ko: [립부 탄], ru: ["Лип-Бу Тан*"]}
  - id: per:cwei
    names: {mul: [C.C. Wei], zh: [魏哲家], ja: [魏哲家]}
    jurisdictions: [TW]
  - id: per:srinivas
    names: {mul: [Aravind Srinivas], hi: [अरविंद श्रीनिवास]}
  - id: per:kurian
    names: {mul: [Thomas Kurian]}
  - id: per:jeffdean
    names: {mul: [Jeff Dean], zh: [杰夫·迪恩], ja: [ジェフ・ディーン]}
  - id: per:shanelegg
    names: {mul: [Shane Legg]}
  - id: per:kentwalker
    names: {mul: [Kent Walker]}
  - id: per:kaplan-meta
    names: {mul: [Joel Kaplan]}
  - id: per:durov
    names: {mul: [Durov], ru: ["Дуров*"], uk: ["Дуров*"], zh: [杜罗夫], ja: [ドゥーロフ], ko: [두로프], ar: [دوروف], fa: [پاول دورف], he: [פאבל דורוב], pl: [Durow, Durowa]}
  - id: per:benioff
    names: {mul: [Benioff], zh: [贝尼奥夫]}
  - id: per:fouquet
    names: {mul: [Christophe Fouquet]}
    jurisdictions: [NL]
  - id: per:reidhoffman
    names: {mul: [Reid Hoffman], zh: [里德·霍夫曼], ja: [リード・ホフマン]}
  - id: per:khosla
    names: {mul: [Vinod Khosla], zh: [维诺德·科斯拉], hi: [विनोद खोसला]}
  # Scientists, advisers and advocates
  - id: per:lifeifei
    names: {mul: [Fei-Fei Li, Li Fei-Fei], zh: [李飞飞], ja: [フェイフェイ・リー, フェイフェイリー], ko: [페이페이 리], ru: [Фэй-Фэй Ли], ar: [في-في لي]}
  - id: per:tegmark
    names: {mul: [Tegmark], zh: [泰格马克, 铁马克], ja: [テグマーク], ko: [테그마크], ru: ["Тегмарк*"], ar: [تيغمارك], uk: ["Тегмарк*"], he: [טגמרק]}
  - id: per:hendrycks
    names: {mul: [Hendrycks], zh: [丹·亨德里克斯]}
  - id: per:marcus
    names: {mul: [Gary Marcus], zh: [加里·马库斯], ja: [ゲイリー・マーカス], ko: [게리 마커스], ru: ["Гэри Маркус*"], ar: [غاري ماركوس]}
  - id: per:toner
    names: {mul: [Helen Toner], zh: [海伦·托纳]}
  - id: per:kokotajlo
    names: {mul: [Kokotajlo], ja: [ココタイロ], ko: [코코타일로], zh: [科科塔伊洛], ru: [Кокотайло]}
  - id: per:soares
    names: {mul: [Nate Soares]}
  - id: per:bostrom
    names: {mul: [Bostrom], zh: [博斯特罗姆, 波斯特洛姆], ja: [ボストロム], ko: [보스트롬], ru: ["Бостром*"], ar: [بوستروم]}
  - id: per:harari
    names: {mul: [Harari], zh: [赫拉利, 哈拉瑞], ja: [ユヴァル・ノア・ハラリ, ハラリ氏], ko: [유발 하라리], ru: [Харари], uk: [Харарі], ar: [هراري], he: [נח הררי], hi: [हरारी], fa: [هراری]}
  - id: per:christiano
    names: {mul: [Paul Christiano]}
  - id: per:bethbarnes
    names: {mul: [Beth Barnes]}
  - id: per:hobbhahn
    names: {mul: [Marius Hobbhahn, Hobbhahn]}
  - id: per:ajeya
    names: {mul: [Ajeya Cotra]}
  - id: per:carlsmith
    names: {mul: [Joe Carlsmith]}
  - id: per:whittaker
    names: {mul: [Meredith Whittaker], zh: [梅雷迪思·惠特克], ja: [メレディス・ウィテカー]}
  - id: per:gebru
    names: {mul: [Timnit Gebru, Gebru], zh: [格布鲁], ja: [ティムニット・ゲブル], ko: [팀닛 게브루], ru: [Тимнит Гебру], ar: [جيبرو]}
  - id: per:bender
    names: {mul: [Emily M. Bender, Emily Bender]}
  - id: per:buolamwini
    names: {mul: [Buolamwini], zh: [布奥拉姆维尼], ja: [ブオラムウィニ]}
  - id: per:crawford
    names: {mul: [Kate Crawford]}
  - id: per:sarahmyerswest
    names: {mul: [Sarah Myers West]}
  - id: per:ambakak
    names: {mul: [Amba Kak]}
  - id: per:rumman
    names: {mul: [Rumman Chowdhury]}
  - id: per:narayanan
    names: {mul: [Arvind Narayanan]}
  - id: per:kapoor
    names: {mul: [Sayash Kapoor]}
  - id: per:harristristan
    names: {mul: [Tristan Harris], zh: [特里斯坦·哈里斯]}
  - id: per:aschenbrenner
    names: {mul: [Aschenbrenner], zh: [阿申布伦纳]}
  - id: per:elizabethkelly
    names: {mul: [Elizabeth Kelly]}
    jurisdictions: [US]
  - id: per:jade-leung
    names: {mul: [Jade Leung]}
    jurisdictions: [GB]
  - id: per:geoffreyirving
    names: {mul: [Geoffrey Irving]}
    jurisdictions: [GB]
  - id: per:acemoglu
    names: {mul: [Acemoglu, Acemoğlu], zh: [阿西莫格鲁, 艾塞默鲁], ja: [アセモグル], ko: [아제모을루, 애쓰모글루], ru: [Асемоглу, Аджемоглу], ar: [عجم أوغلو, أسيموغلو], uk: [Аджемоглу], fa: [عجم‌اوغلو]}
  - id: per:brynjolfsson
    names: {mul: [Brynjolfsson]}
  - id: per:bradford
    names: {mul: [Anu Bradford]}
  - id: per:zuboff
    names: {mul: [Zuboff]}
  - id: per:morozov
    names: {mul: [Evgeny Morozov]}
  - id: per:schneier
    names: {mul: [Schneier]}
  - id: per:snowden
    names: {mul: [Snowden], zh: [斯诺登, 史诺登], ja: [スノーデン], ko: [스노든], ru: ["Сноуден*"], ar: [سنودن], uk: ["Сноуден*"]}
  - id: per:wooldridge
    names: {mul: [Michael Wooldridge]}
  - id: per:dignum
    names: {mul: [Virginia Dignum]}
  - id: per:floridi
    names: {mul: [Luciano Floridi, Floridi]}
  - id: per:schoelkopf
    names: {mul: [Schölkopf]}
  - id: per:hochreiter
    names: {mul: [Hochreiter]}
  - id: per:schmidhuber
    names: {mul: [Schmidhuber], zh: [施密德胡伯], ja: [シュミットフーバー]}
  - id: per:sutton
    names: {mul: [Richard Sutton, Rich Sutton], zh: [理查德·萨顿], ja: [リチャード・サットン], ko: [리처드 서튼]}
  - id: per:metzinger
    names: {mul: [Metzinger]}
  - id: per:ressa
    names: {mul: [Maria Ressa], zh: [玛丽亚·雷萨], ja: [マリア・レッサ], ko: [마리아 레사]}
  - id: per:karen-hao
    names: {mul: [Karen Hao], zh: [郝珂灵]}
  - id: per:jeffrey-ding
    names: {mul: [Jeffrey Ding]}
  - id: per:briantse
    names: {mul: [Brian Tse], zh: [谢旻希]}
  - id: per:karpathy
    names: {mul: [Karpathy], zh: [卡帕西], ja: [カルパシー], ko: [카파시], ru: [Карпати, Андрей Карпати]}
  - id: per:chollet
    names: {mul: [Chollet]}
  - id: per:brin
    names: {mul: [Sergey Brin], zh: [谢尔盖·布林], ja: [セルゲイ・ブリン], ko: [세르게이 브린], ru: ["Сергей Брин*"], ar: [سيرجي برين]}
  - id: per:kurzweil
    names: {mul: [Kurzweil], zh: [库兹韦尔], ja: [カーツワイル], ko: [커즈와일], ru: ["Курцвейл*"]}
  - id: per:wozniak
    names: {mul: [Wozniak], zh: [沃兹尼亚克], ja: [ウォズニアック], ko: [워즈니악], ru: ["Стив Возняк*"]}
  - id: per:prince-harry
    names: {en: [Prince Harry], zh: [哈里王子], ja: [ヘンリー王子], ko: [해리 왕자], ru: [принц Гарри], es: [príncipe Harry], fr: [prince Harry], de: [Prinz Harry], ar: [الأمير هاري], it: [principe Harry], pt: [príncipe Harry]}
  - id: per:scarlett-johansson
    names: {mul: [Scarlett Johansson], zh: [斯嘉丽·约翰逊, 史嘉蕾·乔韩森], ja: [スカーレット・ヨハンソン], ko: [스칼릿 조핸슨, 스칼렛 요한슨], ru: [Скарлетт Йоханссон], ar: [سكارليت جوهانسون]}
  - id: per:gordon-levitt
    names: {mul: [Gordon-Levitt]}
  - id: per:eltonjohn
    names: {mul: [Elton John], ja: [エルトン・ジョン], zh: [埃尔顿·约翰]}
  - id: per:mccartney
    names: {mul: [Paul McCartney], zh: [麦卡特尼], ja: [ポール・マッカートニー], ru: [Пол Маккартни]}
  - id: per:crabtree-ireland
    names: {mul: [Crabtree-Ireland]}
    jurisdictions: [GB]
  - id: per:newton-rex
    names: {mul: [Ed Newton-Rex, Newton-Rex]}
    jurisdictions: [GB]
  - id: per:balaji
    names: {mul: [Suchir Balaji], hi: [सुचिर बालाजी]}
  - id: per:raine
    names: {mul: [Adam Raine, Raine v. OpenAI], zh: [亚当·雷恩, 雷恩案]}
    jurisdictions: [US]
  - id: per:megangarcia
    names: {mul: [Megan Garcia, Sewell Setzer], zh: [塞维尔·塞策]}
    jurisdictions: [US]
  - id: per:alsup
    names: {mul: [William Alsup, Alsup]}
    jurisdictions: [US]
  - id: per:chhabria
    names: {mul: [Vince Chhabria, Chhabria]}
    jurisdictions: [US]
  - id: per:gonzalez-rogers
    names: {mul: [Yvonne Gonzalez Rogers]}
    jurisdictions: [US]
  - id: per:rita-lin
    names: {mul: [Rita Lin]}
    jurisdictions: [US]

"""#,
    "policywire.yaml": #"""
# PolicyWire: policywire.yaml
#
# Every setting is shown with its default; leave out what you do not change. Durations are written 30s, 5m, 6h
# or 7d, sizes 512KiB, 16MiB or 2GiB. Each setting can be overridden by an environment variable, such as
# POLICYWIRE_POLLING_INTERVAL=15m; the items of a list are then parted by commas. `policywire check` names every
# problem; `policywire config --effective` shows what is in force and where each value comes from.
#
# Sources stand in sources/*.yaml beside this file, or in a list `sources:` here, in which case that folder is
# not read.

# Where a publisher can reach you. It is sent with every request. Empty: the postmaster of this host. (http(s) or
# mailto: address)
contact: ""

# The languages your sources are written in. Language detection chooses among these. (language tags)
languages: [ar, bn, cs, da, de, el, en, es, fa, fi, fr, he, hi, hu, id, it, ja, ko, nl, "no", pl, pt, ro, ru, sv, sw, th, tr, uk, ur, vi, zh]

# What is relevant: topics/ID.yaml and the terms of each language in topics/ID/. (topic identifiers)
topics: [ai-policy]

# How much is logged. (one of trace, debug, info, notice, warning, error, critical)
log_level: info

# When sources are polled, and what is taken from them.
polling:
  # How often a source is polled, until its own rhythm is known. A source may set its own. (duration, 1s to 30d)
  interval: 30m
  # Whether a source is polled as often as it publishes, between the minimum and the maximum. Where only an interval
  # is given, that holds for all. (true or false)
  adaptive: true
  # No source is polled more often, whatever its own interval says. (duration, 1s to 30d)
  minimum_interval: 10m
  # No healthy source is polled less often for want of news. (duration, 1s to 30d)
  maximum_interval: 12h
  # The longest wait that Cache-Control, Expires, ttl, sy:updatePeriod, skipHours or skipDays can impose. (duration,
  # 1s to 30d)
  freshness_maximum: 1d
  # The longest wait after failures. A source that says for days that it is gone (410) is asked once a week.
  # (duration, 1s to 30d)
  backoff_maximum: 1d
  # The part of an interval by which polls are spread at random. (number, 0 to 0.5)
  jitter: 0.1
  # The pause between two requests to one host. (duration, 0s to 1h)
  host_gap: 5s
  # Transfers of one host at once; their starts lie a gap apart. (whole number, 1 to 8)
  per_host: 1
  # Hosts that stand for many servers, such as a feed bridge: what a source is told there holds for it alone. (host
  # names)
  shared_hosts: []
  # On the first poll of a source older entries are dropped. (duration, 1h to 36500d, or none)
  maximum_age: 30d
  # The longest wait that a server's Retry-After can impose. (duration, 1s to 30d)
  retry_after_maximum: 1d
  # Transfers under way at once. (whole number, 1 to 1024)
  maximum_concurrent: 16
  # Whether an article's page is fetched when its feed entry is too short to judge or to keep. (one of needed, never)
  pages: needed
  # Entries read from one response; the rest is counted as dropped. (whole number, 1 to 20000)
  entries_per_response: 2000

# Limits of a single transfer.
fetching:
  # The longest a transfer may take. (duration, 1s to 1h)
  timeout: 30s
  # The longest it may take to connect. (duration, 1s to 1h)
  connect_timeout: 10s
  # The largest feed, sitemap or listing that is read, decoded. (size, 1KiB to 256MiB)
  maximum_feed_bytes: 16MiB
  # The largest article page that is read, decoded. (size, 1KiB to 256MiB)
  maximum_page_bytes: 4MiB
  # What all answers that are being received may hold together, decoded. Over it the largest are broken off. (size,
  # 1MiB to 1GiB)
  maximum_bytes_at_once: 16MiB
  # Redirects followed in one transfer. (whole number, 0 to 20)
  maximum_redirects: 5
  # The most that all headers of one answer may hold. (size, 4KiB to 1MiB)
  maximum_header_bytes: 64KiB
  # How many times larger a compressed answer may be decoded than it came; the first mebibyte is free. (whole number,
  # 2 to 10000)
  maximum_ratio: 200
  # A transfer that brings fewer bytes a second for the whole of low_speed_time is given up. (size, 1 to 1MiB)
  low_speed_bytes: 100
  # See low_speed_bytes. (duration, 1s to 1h)
  low_speed_time: 15s
  # Names looked up in a second. (whole number, 1 to 10000)
  lookups_per_second: 50
  # The proxy that every request goes through. None is ever taken from the environment. Behind a proxy it is the proxy
  # that decides which networks names may lead to. (http or https address, or empty)
  proxy: ""
  # Networks that every source may reach beside the public Internet, such as 10.20.0.0/16. (networks in CIDR notation)
  allow_networks: []

# What is kept, and how.
archive:
  # How much of a story's text is kept: all, a summary of at most 600 characters, or nothing. What the law allows
  # differs by country and publisher. (one of full, summary, none)
  content: full
  # A new archive file is begun at this size, and at midnight UTC. (size, 4KiB to 16GiB)
  maximum_segment_bytes: 256MiB
  # With less free space collecting pauses, until there is room again. (size, 0 to 1TiB)
  minimum_free_bytes: 64MiB
  # Which entries that were not archived are kept in drops/, so that `policywire replay` can try a changed topic. (one
  # of none, off_topic, all)
  drops: none
  # Days that a day's drops are kept. (whole number, 1 to 3650)
  drops_days: 30
  # What is kept of one day's drops; the rest is only counted. (size, 4KiB to 16GiB)
  maximum_drops_bytes: 64MiB

events:
  # Off unless a url is given: a server that tells how alike texts are, in any language, as one more sign that two
  # tell of one event. It is sent the title and the beginning of each new story.
  embeddings:
    # The server's address, to which /v1/embeddings is added: Text Embeddings Inference, llama.cpp, Ollama or alike.
    # (http or https address, or empty)
    url: ""
    # The model to ask for. Empty: the one the server has loaded. (name, or empty)
    model: ""
    # A file that holds the server's key: an absolute path, or the name of a systemd credential (LoadCredential=).
    # (path, name, or empty)
    api_key_file: ""
    # The longest a request to it may take. (duration, 1s to 10m)
    timeout: 30s
    # Numbers in a vector; others are refused. 0: as many as the model's first has. (whole number, 0 to 8192)
    dimensions: 0

# The status server.
serving:
  # Where the status server listens. (IP address or localhost, and port; port 0 takes any free one)
  listen: "127.0.0.1:8610"
  # The names a request may call the server by; others are refused, since a browser can be led astray by a name. (host
  # names)
  allowed_hosts: [localhost, 127.0.0.1, "[::1]"]

# Off unless a callback_url is given: hubs that feeds name are asked to tell of what is new (W3C WebSub). Such feeds
# are then polled at maximum_interval.
websub:
  # The public address at which hubs reach the status server, by a proxy that passes /websub/ on. Empty: none may.
  # (http or https address, or empty)
  callback_url: ""

"""#,
    "sites/sample.yaml": #"""
# Rules for the article pages of single sites, for where automatic reading goes wrong. Files of this folder are read
# together; one that stands in sites/ beside the configuration takes the place of its namesake. docs/listings.md says
# more. A rule:
#
# sites:
#   - host: "*.ministry.example"     # a host, or *. before a domain: the domain and all below it
#     path: /news/                   # optional: what the path begins with
#     title: css:h1.page-title       # css: before a CSS selector, else XPath 1.0
#     body: css:div.article-text     # all that is selected, in the page's order
#     date: css:time::attr(datetime)
#     author: css:.byline a
#     drop: ["css:.share", "css:aside"]
#
# What a rule leaves out, and what its selectors do not find, is read as on any other page. Of several rules that fit,
# the one with the longest host and path holds.
sites: []

"""#,
    "topics/ai-policy/ar.yaml": #"""
# Arabic. Alef, yeh and teh marbuta forms fold; the particles و ف ب ك ل and ال may stand before a term.
subject:
  - {terms: [الذكاء الاصطناعي, ذكاء اصطناعي, للذكاء الاصطناعي, ذكاء الاصطناعي, بالذكاء الاصطناعي, ذكاء صناعي, الذكاء الصناعي, الذكاء الآلي], concept: artificial-intelligence}
  - {terms: [الذكاء الاصطناعي التوليدي, نماذج لغوية, النماذج اللغوية, نماذج اللغة], concept: general-purpose-ai}
  - {terms: [الذكاء الفائق, الذكاء العام الاصطناعي], concept: advanced-ai}
  - {terms: [التزييف العميق, ديب فيك, الديب فايك, تزييف عميق], concept: deepfakes}
  - {terms: [خوارزم*, التحيز الخوارزمي, الانحياز الخوارزمي], concept: algorithms, weight: 0.75}
  - {terms: [التعرف على الوجه, التعرف على الوجوه], concept: facial-recognition, weight: 0.75}
  - {terms: [الأسلحة الذاتية, الروبوتات القاتلة, أسلحة ذاتية التشغيل], concept: autonomous-weapons}
  - {terms: [نموذج لغوي, النموذج اللغوي, نماذجها اللغوية, نماذج توليدية, النماذج التوليدية, نموذج توليدي, التوليد الآلي, توليد آلي, نماذج الأساس, تطبيق توليدي, أدوات توليدية, مساعد توليدي, المساعد التوليدي, الذكاء التوليدي, بالذكاء التوليدي], concept: general-purpose-ai, weight: 0.75}
  - {terms: [روبوت محادثة, روبوتات المحادثة, روبوت الدردشة, روبوتات الدردشة, روبوت دردشة, روبوتات دردشة, دردشة آلية, الدردشة الآلية, تشات بوت, شات بوت, رفيق افتراضي, الرفيق الافتراضي, وكلاء رقميون, الوكلاء الرقميين, شات جي بي تي], concept: chatbots, weight: 1}
  - {terms: [مقاطع مفبركة, المقاطع المفبركة, فيديوهات مفبركة, فيديو مفبرك, التزييف الرقمي, استنساخ الصوت, استنساخ صوته, استنساخ صوت, استنساخ الأصوات, أصوات مستنسخة, محتوى اصطناعي, المحتوى الاصطناعي, المحتوى المولد], concept: synthetic-media, weight: 0.75}
  - {terms: [بيانات التدريب, تدريب النماذج, تدريب النموذج, تدريب نماذج, لتدريب النماذج], concept: training-data, weight: 0.5}
  - {terms: [القرارات المؤتمتة, قرارات مؤتمتة, القرار الآلي, القرارات الآلية, اتخاذ القرار الآلي, ذاتية القرار], concept: automated-decisions, weight: 0.5}
  - {terms: [التعرف إلى الوجوه, تمييز الوجوه, بصمة الوجه, التعرف على ملامح الوجه, التحليل الذكي, رؤية حاسوبية, الرؤية الحاسوبية], concept: facial-recognition, weight: 0.5}
  - {terms: [روبوتات قاتلة, الأسلحة ذاتية التشغيل, الأسلحة المستقلة, أسلحة مستقلة, الأسلحة الفتاكة ذاتية, أنظمة الأسلحة الذاتية, منظومات الأسلحة الذاتية, المسيرات ذاتية], concept: autonomous-weapons, weight: 1}
  - {terms: [رقائق الذكاء, رقائق إنفيديا, إنفيديا, معالجات الذكاء, معالجات الرسوميات, الرقائق المتقدمة, رقائق متقدمة], concept: ai-chips, weight: 0.75}
  - {terms: [تعلم الآلة, التعلم الآلي, تعلم آلي, التعلم العميق], concept: machine-learning, weight: 0.5}
  - {terms: [أوبن إيه آي, أنثروبيك, ديب سيك], concept: ai-companies, weight: 1}
policy:
  - {terms: [تنظيمي*, لوائح, لائحة, ضوابط, قواعد], concept: regulation, weight: 1.5}
  # Also the organising of a conference.
  - {terms: [تنظيم, لتنظيم], concept: regulation, weight: 1}
  - {terms: [قانون, قوانين, تشريع*, مشروع قانون], concept: legislation, weight: 1.5}
  - {terms: [أمر تنفيذي, أمرا تنفيذيا, مرسوم, مرسوما], concept: executive-order, weight: 2}
  - {terms: [حوكمة], concept: governance, weight: 1.5}
  - {terms: [حكومة, حكومات, البيت الأبيض, إدارة ترامب, حكومي*, إطار عمل وطني, مجلس الوزراء, وزاري, وزارية, الجهات الحكومية, جهات حكومية, ديوان, رئاسة الوزراء, رئيس الحكومة, السلطات, سلطات, رئيس الجمهورية, ولي العهد, مرسوم ملكي, أمر ملكي, مسؤولون حكوميون], concept: government, weight: 1.25}
  - {terms: [ترامب, بايدن, شي جين بينغ, الرئيس الأمريكي, الرئيس الأميركي, رئيس الوزراء], concept: heads-of-government, weight: 1.5}
  - {terms: [الكونغرس, مجلس الشيوخ, مجلس النواب, البرلمان, برلمان*, نواب], concept: parliaments, weight: 1.5}
  - {terms: [وزير, وزارة, وزراء, هيئة, سدايا, الهيئة السعودية للبيانات], concept: ministries, weight: 1}
  - {terms: [الاتحاد الأوروبي, المفوضية الأوروبية, بروكسل], concept: european-union, weight: 1.5}
  - {terms: [الأمم المتحدة, اليونسكو, مجموعة السبع, مجموعة العشرين, جامعة الدول العربية], concept: international-organisations, weight: 1.5}
  - {terms: [البنتاغون, وزارة الدفاع, وزارة التجارة, وزارة العدل], concept: us-departments, weight: 1.25}
  - {terms: [حظر, تحظر, يحظر, منع, تقييد, قيود], concept: bans, weight: 1}
  - {terms: [ضوابط التصدير, قيود التصدير, الرقابة على الصادرات], concept: export-controls, weight: 2}
  - {terms: [حقوق الملكية, حقوق النشر, حقوق المؤلف], concept: copyright, weight: 0.75}
  - {terms: [حقوق الإنسان, حماية البيانات, أخلاقيات, الخصوصية], concept: rights, weight: 0.75}
  - {terms: [الأمن القومي, الأمن الوطني, السيادة الرقمية], concept: national-security, weight: 1}
  - {terms: [استراتيجية وطنية, الاستراتيجية الوطنية, سياسات, خطة عمل], concept: plans, weight: 1}
  - {terms: [قمة, دبلوماسي*, معاهدة, التعاون الدولي, بين الولايات المتحدة والصين], concept: geopolitics, weight: 1}
  - {terms: [محكمة, محاكم, قضاء, قضائي, قضائية, نيابة العامة, النيابة العامة, مجلس الدولة, المحكمة الدستورية, محكمة النقض, المدعي العام, قاضيا فدراليا], concept: courts, weight: 1.25}
  - {terms: [دعوى, دعاوى, دعوى قضائية, حكم قضائي, حكما, طعن, مقاضاة, تقاضي, تعويض, قضت, حكمت], concept: litigation, weight: 0.75}
  - {terms: [عقوبة, عقوبات, مخالفات, المخالفات, جزاءات, سجن], concept: penalties, weight: 1}
  - {terms: [تلزم, يلزم, ألزمت, ألزم, إلزام, إلزامي, إلزامية, ملزم, ملزمة, التزامات, تشترط, يشترط, اشترطت, تفرض, يفرض, فرضت, اشتراط], concept: obligations, weight: 1}
  - {terms: [أوقفت, إيقاف, تعليق, علقت, حجب, تحجب, منعت, تمنع, يمنع, حظرت, يحظر استخدام], concept: orders, weight: 0.75}
  - {terms: [تحقيقا, تحقق في, فتحت تحقيقا, تفتيش, مراقبة, رقابة, تدقيق, مساءلة, شطب, تحقيق رسمي, تحقيق في, أمانة جدة, أمانة المنطقة, أجهزة الدولة, مؤسسات الدولة], concept: enforcement, weight: 0.75}
  - {terms: [مجلس الشورى, مجلس الأمة, المجلس الوطني الاتحادي, مجلس المستشارين, مجلس الأعيان, الكنيست, نيابية, مشرع, المشرعين, مشرعون, مشرعين], concept: parliaments, weight: 1.25}
  - {terms: [هيئة الاتصالات, هيئة تنظيم, الجهة المنظمة, هيئة حماية, جهاز حماية المستهلك, حماية المستهلك, المصرف المركزي, البنك المركزي, مصرف قطر المركزي, مصرف المركزي, ساما, اللجنة الوطنية, المجلس الأعلى, المجلس القومي, هيئة التقييس, هيئة السوق المالية, هيئة الإعلام, مفوضية الانتخابات, الهيئة الوطنية, الهيئة العامة, مركز الأمن السيبراني, ديوان المحاسبة, هيئة الرقابة, جهاز تنظيم الاتصالات, دائرة الطاقة, دائرة حكومية, جهاز المنافسة, هيئة المنافسة, مجلس المنافسة], concept: regulators, weight: 1.5}
  - {terms: [بلدية, بلديات, أمانة الرياض, محافظة, محافظ, محافظات, إمارة, مجلس بلدي, مجلس المدينة], concept: local-government, weight: 0.75}
  - {terms: [مشروع القانون, تعديل, تعديلات, تعديلا, قرار وزاري, قرار, قرارات, تعميم, تعليمات, مدونة, دليل استرشادي, إرشادات, إرشادية, مبادئ توجيهية, نظام الذكاء الاصطناعي, بنود قانونية, قانوني, قانونية, سند قانوني, تصديق, أقرت الحكومة, يوافق على نظام, يقر], concept: legal-acts, weight: 1}
  - {terms: [ميثاق, اتفاقية, اتفاقية إطارية, الاتفاق الإطاري, معاهدات, إعلان مشترك, بيان مشترك, القمة العربية, الجمعية العامة, قرار أممي, مجلس التعاون, الاتحاد الأفريقي, بريكس, مجلس أوروبا, المنظمة الدولية, الدول الأعضاء, مفاوضات], concept: treaties, weight: 1}
  - {terms: [مواصفة, مواصفات, معايير وطنية, معيار وطني, اعتماد المعايير, شهادة مطابقة, تقييم المخاطر, تقييم مستقل, تقييم أثر, عالية المخاطر], concept: standards, weight: 1}
  - {terms: [ترخيص, تراخيص, رخصة, رخص, التراخيص, تصريح], concept: licensing, weight: 0.75}
  - {terms: [موازنة, ميزانية الدولة, الميزانية العامة, مناقصة, مناقصات, مشتريات حكومية, المشتريات الحكومية, منافسة بلدية, تمويل حكومي, مخصصات, عقود حكومية], concept: public-money, weight: 0.75}
  - {terms: [حقوق العمال, قانون العمل], concept: labour, weight: 0.75}
  - {terms: [مسؤولية قانونية, المسؤولية القانونية, المسؤولية المدنية, المسؤولية عن, مسؤولية عن, تبعة], concept: liability, weight: 1}
  - {terms: [انتخابات, انتخابي, انتخابية, مرشحين, للمرشحين, ناخبين], concept: elections, weight: 0.5}
  - {terms: [قاصرين, حماية الأطفال, السلامة الرقمية, حماية القصر], concept: minors, weight: 0.5}
  - {terms: [واشنطن تشترط, وزارة التجارة الأمريكية, وزارة التجارة الأميركية, الخارجية الأمريكية, العاصمتان, الإدارة الأمريكية, الإدارة الأميركية, الحكومة الصينية, الحكومة البريطانية, لجنة التجارة الفدرالية, لجنة التجارة الفيدرالية, حاكم ولاية, حاكم كاليفورنيا, حاكم الولاية, هيئة حماية البيانات, سلطة حماية البيانات, جهة رقابية, الجهات الرقابية], concept: foreign-authorities, weight: 1.5}
  - {terms: [تصدير الرقائق, صادرات الرقائق, قيود على تصدير, قيود على الرقائق, توريد الرقائق, قائمة سوداء, القائمة السوداء], concept: export-controls, weight: 1.5}
  - {terms: [إطار قانوني, إطار تنظيمي, إطار تشريعي, تشريعي, تشريعية, وثيقة وطنية, خطة وطنية, الخطة الوطنية, رؤية 2030, التحول الرقمي الحكومي, استراتيجيتها الوطنية, سياسة وطنية, السياسة الوطنية], concept: national-plans, weight: 1.25}
  - {terms: [حماية المعطيات, البيانات الشخصية, المعطيات الشخصية, الملكية الفكرية, التمييز, من دون إذن, دون إذن], concept: personal-rights, weight: 0.75}
  - {terms: [جريمة إلكترونية, جرائم إلكترونية, شرطة, وزارة الداخلية, الجيش, مكتب التحقيقات], concept: security-services, weight: 0.75}
  - {terms: [ضمانات, التعاون, مشاورات, مناقشة مشروع, الاستفتاء العام, استشارة عامة, استطلاع عام للرأي حول مشروع], concept: consultation, weight: 0.5}
  - {terms: [غرامة, غرامات, تغريم, تغرم, يغرم], concept: penalties, weight: 1.5}
  - {terms: [قانونا, قانونها, قانونه, قوانينها, قرارا, حظرا, قيودا], concept: legislation, weight: 1.25}
  - {terms: [نقابة, نقابات, إضراب, اتفاق جماعي, مفاوضة جماعية], concept: labour, weight: 1.25}
  - {terms: [مسودة, وسم المحتوى, لوسم, وسم], concept: labelling, weight: 0.75}
  - {terms: [مساعدات الاجتماعية, المساعدات الاجتماعية, الدعم الحكومي, إعانات, معاشات], concept: public-service, weight: 0.5}
  - {terms: [ذكاء الاصطناعي السيادي, الذكاء الاصطناعي السيادي, ذكاء اصطناعي سيادي, السيادة التقنية, سيادة رقمية], concept: sovereignty, weight: 1.5}
  - {terms: [وافق, وافقت, يوافق, تعتمد, اعتمدت, أقرت, أقر, تقر], concept: adoption, weight: 0.5}
strong:
  - {terms: [قانون الذكاء الاصطناعي, قوانين الذكاء الاصطناعي, قانون للذكاء الاصطناعي], concept: ai-law}
  - {terms: [تنظيم الذكاء الاصطناعي, لتنظيم الذكاء الاصطناعي, تنظيم استخدام الذكاء الاصطناعي], concept: regulation}
  - {terms: [حوكمة الذكاء الاصطناعي, قمة الذكاء الاصطناعي, أخلاقيات الذكاء الاصطناعي, الاستراتيجية الوطنية للذكاء الاصطناعي], concept: governance, weight: 2.5}
  - {terms: [نظام الذكاء الاصطناعي السعودي, ميثاق الذكاء الاصطناعي, ميثاقا لحوكمة, استراتيجية وطنية للذكاء الاصطناعي, لحوكمة الذكاء الاصطناعي], concept: ai-law, weight: 2.5}
veto:
  - {terms: [كود خصم, أبراج اليوم], weight: 1.5}
  - {terms: [قواعد اللعبة, قواعد البيانات, قاعدة بيانات, مجلس إدارة, مجلس الإدارة, سياسة الخصوصية, سياسة الاسترجاع, سياسة الإرجاع, القمر الاصطناعي, مكتب محاماة, قانون مور, قانون التوسع, قانون مورفي, قمة الترتيب, هيئة التدريس, قاعة محكمة], weight: 0.1}
  - {terms: [الخوارزمي, على هيئة, تعديل الصور, تعديل الفيديو, تعديل النصوص, تعديل صور, تعديل الصوت, قرار الشراء, القدرة التوليدية, قمة الأداء], weight: 0.1}
  - {terms: [قواعد كتابة, قواعد الكتابة, قواعد اللغة, قواعد النحو, قواعد ذهبية], weight: 0.1}

"""#,
    "topics/ai-policy/bn.yaml": #"""
# Bengali. Case endings and particles follow the word (আইনের, সংসদে, এআইকে), so longer words are stems; "আইন" is not, because
# of আইনস্টাইন. India writes "কৃত্রিম মেধা", Bangladesh "কৃত্রিম বুদ্ধিমত্তা"; both "এআই".
subject:
  - {terms: [কৃত্রিম বুদ্ধিমত্তা*, কৃত্রিম মেধা*, কৃত্রিম বুদ্ধি*, আর্টিফিশিয়াল ইন্টেলিজেন্স*, আর্টিফিসিয়াল ইন্টেলিজেন্স*, এআই*, এ আই], concept: artificial-intelligence}
  - {terms: [জেনারেটিভ*, ভাষা মডেল*, ভাষার মডেল*, ল্যাঙ্গুয়েজ মডেল*, মডেল প্রশিক্ষণ*, মডেলের প্রশিক্ষণ*, মডেলকে প্রশিক্ষণ*], concept: general-purpose-ai, weight: 0.75}
  - {terms: [চ্যাটবট*, চ্যাটজিপিটি*, ওপেনএআই*, ডিপসিক*, গ্রোক*], concept: chatbots, weight: 1}
  - {terms: [ডিপফেক*, ডিপ ফেক*], concept: deepfakes}
  - {terms: [ভুয়া ভিডিও*, নকল কণ্ঠ*, কণ্ঠ নকল*, ভয়েস ক্লোন*], concept: synthetic-media, weight: 0.5}
  - {terms: [অ্যালগরিদম*, এলগরিদম*, স্বয়ংক্রিয় সিদ্ধান্ত*], concept: algorithms, weight: 0.5}
  - {terms: [মুখ শনাক্ত*, চেহারা শনাক্ত*, মুখমণ্ডল শনাক্ত*, ফেসিয়াল রিকগনিশন*, মুখাবয়ব শনাক্ত*, বায়োমেট্রিক নজরদারি*], concept: facial-recognition, weight: 0.75}
  - {terms: [স্বয়ংক্রিয় অস্ত্র*, স্বয়ংক্রিয় মারণাস্ত্র*, ঘাতক রোবট*, খুনি রোবট*, স্বচালিত অস্ত্র*], concept: autonomous-weapons, weight: 1}
  - {terms: [এআই চিপ*, এনভিডিয়া*, উন্নত চিপ*], concept: ai-chips, weight: 0.75}
  - {terms: [মেশিন লার্নিং*, ডিপ লার্নিং*], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [আইন, আইনের, আইনে, আইনি, আইনকে, আইনও, আইনটি, আইনটির, আইনগত, আইনানুগ, আইনপ্রণেতা*, আইনসভা*, আইন প্রণয়ন*, বেআইনি], concept: law, weight: 1.5}
  - {terms: [অধ্যাদেশ*, নীতিমালা*, বিধিমালা*, প্রজ্ঞাপন*, বিলটি*, বিল পাস*, বিল উত্থাপন*, খসড়া বিল*, আইনের খসড়া*, খসড়া আইন*, সংশোধনী বিল*], concept: law, weight: 1.75}
  # Also what one pays for electricity, and a lake.
  - {terms: [বিল], concept: law, weight: 0.5}
  - {terms: [নিয়ন্ত্রক*, বিধিবিধান*, নিয়ন্ত্রণকাঠামো*, নিয়ন্ত্রণ কাঠামো*, নতুন বিধি*], concept: regulation, weight: 1.5}
  - {terms: [নিয়ন্ত্রণ, নিয়ন্ত্রণে, নিয়ন্ত্রণের, বিধান, বিধি, তদারকি*, নজরদারি*], concept: regulation, weight: 1}
  - {terms: [নির্বাহী আদেশ*, রাষ্ট্রপতির আদেশ*], concept: executive-order, weight: 1.75}
  - {terms: [সরকার*, মন্ত্রিসভা*, প্রধানমন্ত্রী*, মুখ্যমন্ত্রী*, রাষ্ট্রপতি*, প্রধান উপদেষ্টা*, উপদেষ্টা পরিষদ*, হোয়াইট হাউস*, প্রশাসন*], concept: government, weight: 1.25}
  - {terms: [মন্ত্রণালয়*, মন্ত্রী, মন্ত্রীর, মন্ত্রীরা, প্রতিমন্ত্রী*, তথ্যমন্ত্রী*, আইনমন্ত্রী*, অর্থমন্ত্রী*, উপদেষ্টা, উপদেষ্টার, বিশেষ সহকারী, মন্ত্রক*, আইসিটি বিভাগ*, তথ্য ও যোগাযোগপ্রযুক্তি বিভাগ*, অধিদপ্তর*], concept: government, weight: 1.25}
  - {terms: [সংসদ*, জাতীয় সংসদ*, সাংসদ*, পার্লামেন্ট*, সিনেট*, লোকসভা*, রাজ্যসভা*, বিধানসভা*, সংসদীয়*, মার্কিন কংগ্রেস*, প্রতিনিধি পরিষদ*], concept: parliaments, weight: 1.25}
  - {terms: [ইউরোপীয় ইউনিয়ন*, ইউরোপীয় কমিশন*, ইউরোপীয় পার্লামেন্ট*, ইইউ*], concept: european-union, weight: 1.5}
  - {terms: [জাতিসংঘ*, ইউনেসকো*, ইউনেস্কো*, নিরাপত্তা পরিষদ*, সাধারণ পরিষদ*, ব্রিকস*, জি২০, জি৭, ওইসিডি], concept: international-organisations, weight: 1.5}
  - {terms: [ট্রাম্প*, বাইডেন*, মোদি*, মোদী*], concept: heads-of-government, weight: 1.25}
  - {terms: [বিটিআরসি*, বাংলাদেশ ব্যাংক*, নির্বাচন কমিশন*, প্রতিযোগিতা কমিশন*, মানবাধিকার কমিশন*, তথ্য সুরক্ষা কর্তৃপক্ষ*, বিএসইসি*, ইউজিসি*, রিজার্ভ ব্যাংক*, রিজার্ভ ব্যাঙ্ক*, নিয়ন্ত্রক সংস্থা*, সাইবার সুরক্ষা এজেন্সি*], concept: regulators, weight: 1.5}
  - {terms: [কর্তৃপক্ষ*, কমিশন, কমিশনের], concept: regulators, weight: 0.75}
  - {terms: [আদালত*, হাইকোর্ট*, হাই কোর্ট*, সুপ্রিম কোর্ট*, আপিল বিভাগ*, বিচারপতি*, বিচারক*, স্থগিতাদেশ*], concept: courts, weight: 1.25}
  - {terms: [মামলা*, রিট, রিটের, রায়, রায়ে, ক্ষতিপূরণ*, আইনি ব্যবস্থা*, আইনি নোটিশ*], concept: litigation, weight: 1}
  - {terms: [জরিমানা*, শাস্তি*, কারাদণ্ড*, দণ্ডনীয়], concept: penalties, weight: 1.5}
  - {terms: [নিষিদ্ধ*, নিষেধাজ্ঞা*, বিধিনিষেধ*, স্থগিত*], concept: bans, weight: 1}
  - {terms: [রপ্তানি নিয়ন্ত্রণ*, রপ্তানিতে*, রপ্তানি নিষেধাজ্ঞা*, রপ্তানি সীমিত*], concept: export-controls, weight: 1.25}
  - {terms: [তদন্ত*, অভিযুক্ত*, লঙ্ঘন*], concept: enforcement, weight: 0.5}
  - {terms: [নীতি, নীতির, নীতিগত*, নীতিনির্ধারক*, নীতি নির্ধারক*, জাতীয় নীতি*], concept: policy, weight: 1}
  - {terms: [সুশাসন*, শাসনব্যবস্থা*, শাসনকাঠামো*, গভর্ন্যান্স*], concept: governance, weight: 1.25}
  - {terms: [জাতীয় কৌশল*, কৌশলপত্র*, রূপরেখা*, কর্মপরিকল্পনা*, রোডম্যাপ*], concept: plans, weight: 1}
  - {terms: [নির্দেশনা*, নির্দেশিকা*, সুপারিশ*, আচরণবিধি*, নৈতিকতা*, নৈতিক, নীতিশাস্ত্র*], concept: guidelines, weight: 0.75}
  - {terms: [কপিরাইট*, মেধাস্বত্ব*, ব্যক্তিগত তথ্য*, ব্যক্তিগত উপাত্ত*, তথ্য সুরক্ষা*, উপাত্ত সুরক্ষা*, তথ্যের সুরক্ষা*, মানবাধিকার*, গোপনীয়তা*, বৈষম্য*, মৌলিক অধিকার*], concept: personal-rights, weight: 0.75}
  - {terms: [লেবেল*, জলছাপ*, ওয়াটারমার্ক*], concept: labelling, weight: 0.75}
  - {terms: [বাধ্যতামূলক*, বাধ্যবাধকতা*, জবাবদিহি*, স্বচ্ছতা*, নিবন্ধন*], concept: obligations, weight: 0.75}
  - {terms: [লাইসেন্স*, অনুমোদন নিতে*], concept: permits, weight: 0.75}
  - {terms: [উচ্চ ঝুঁকি*, ঝুঁকিপূর্ণ ব্যবস্থা*, ঝুঁকি মূল্যায়ন*, মানদণ্ড*, নিরীক্ষা*], concept: standards, weight: 0.5}
  - {terms: [আন্তর্জাতিক চুক্তি*, চুক্তি, চুক্তির, সনদ, যৌথ ঘোষণা*, ঘোষণাপত্র*, প্রস্তাব গৃহীত*], concept: treaties, weight: 0.75}
  - {terms: [শীর্ষ সম্মেলন*, জাতীয় নিরাপত্তা*], concept: geopolitics, weight: 1}
  - {terms: [বয়স যাচাই*, শিশু সুরক্ষা*, শিশুদের সুরক্ষা*, অপ্রাপ্তবয়স্ক*], concept: minors, weight: 0.75}
  - {terms: [নির্বাচন, নির্বাচনে, নির্বাচনী*, ভোটের], concept: elections, weight: 0.5}
  - {terms: [শ্রমিক ইউনিয়ন*, ট্রেড ইউনিয়ন*, ধর্মঘট*, ছাঁটাই*, শ্রম আইন*], concept: labour, weight: 0.75}
  - {terms: [পুলিশ*, সেনাবাহিনী*, সশস্ত্র বাহিনী*, পেন্টাগন*], concept: security-services, weight: 0.75}
  - {terms: [মার্কিন সরকার*, চীন সরকার*, মার্কিন প্রশাসন*, মার্কিন সিনেট*, বাণিজ্য মন্ত্রণালয়*, মার্কিন বাণিজ্য*, মার্কিন আদালত*], concept: foreign-authorities, weight: 1.25}
  - {terms: [নিয়ম, নিয়মের, নিয়মকানুন*, নিয়মনীতি*, নীতিকাঠামো*], concept: rules, weight: 0.5}
  - {terms: [অনুমোদন, অনুমোদন করল, অনুমোদিত, পাস হয়েছে, পাস হলো, গৃহীত], concept: adoption, weight: 0.5}
  - {terms: [ডিজিটাল সার্বভৌমত্ব*, সার্বভৌম এআই*], concept: sovereignty, weight: 1.5}
strong:
  - {terms: [এআই আইন, এআই আইনের, এআই আইনে, এআই বিল*, এআই নীতিমালা*, কৃত্রিম বুদ্ধিমত্তা আইন, কৃত্রিম বুদ্ধিমত্তা নীতিমালা*, কৃত্রিম বুদ্ধিমত্তা নীতি, এআই নীতি, এআই অ্যাক্ট*, কৃত্রিম বুদ্ধিমত্তা বিল*], concept: ai-law}
  - {terms: [এআই নিয়ন্ত্রণ*, এআই শীর্ষ সম্মেলন*, এআই সম্মেলন*, এআই সামিট*, এআই ইমপ্যাক্ট সামিট*, এআই কৌশল*, এআই সুশাসন*], concept: ai-governance, weight: 2}
veto:
  - {terms: [ডিসকাউন্ট কোড, রাশিফল*], weight: 1.5}
  # Universities, parties and unions whose abbreviation begins alike; bills that are paid, a lake, the policy rate.
  - {terms: [এআইইউবি*, এআইএফএফ*, এআইএমআইএম*, এআইইউডিএফ*, বিদ্যুৎ বিল*, গ্যাস বিল*, পানির বিল*, চলন বিল*, নীতি সুদহার*, গোপনীয়তা নীতি*, খেলার নিয়ম*, আইন প্রতিষ্ঠান*, মুরের সূত্র*], weight: 0.1}

"""#,
    "topics/ai-policy/cs.yaml": #"""
# Czech. Words are inflected, so most terms are stems; "UI" in capitals is the acronym of umělá inteligence, yet it is
# the user interface as well and no term.
subject:
  - {terms: [umělá inteligence, umělé inteligence, umělou inteligenci, umělé inteligenci], concept: artificial-intelligence}
  - {terms: [generativní*, jazykový model, jazykové modely, jazykových modelů, modely AI], concept: general-purpose-ai, weight: 0.75}
  - {terms: [algoritm*], concept: algorithms, weight: 0.5}
  - {terms: [rozpoznávání obličejů, rozpoznávání obličeje], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [regulac*, regulov*, regulátor*, nařízení, směrnic*, legislativ*], concept: regulation, weight: 1.5}
  - {terms: [zákon, zákona, zákony, zákonů, zákonem, zákonodár*, novela, novelu, dekret*], concept: law, weight: 1.25}
  - {terms: [vláda, vlády, vládu, ministr*, ministerstv*, premiér*, Bílý dům, Bílého domu, úřad, úřadu], concept: government, weight: 1.25}
  - {terms: [Sněmovn*, poslanc*, Senát*, Kongres*, europoslanc*, parlament*], concept: parliaments, weight: 1.25}
  - {terms: [Evropská unie, Evropské unie, Evropská komise, Evropské komise, Brusel*, OSN], concept: european-union, weight: 1.5}
  - {terms: [EU], case: exact, concept: european-union, weight: 1.25}
  - {terms: [Trump*, Biden*], concept: heads-of-government, weight: 1}
  - {terms: [zákaz*, dohled*, omezení, kontrola vývozu], concept: bans, weight: 1}
  - {terms: [autorská práva, autorské právo, ochrana osobních údajů, lidská práva, etik*], concept: rights, weight: 0.75}
  - {terms: [národní strategie, národní strategii, akční plán, národní bezpečnost, summit*], concept: plans, weight: 1}
strong:
  - {terms: [akt o umělé inteligenci, zákon o umělé inteligenci, zákona o umělé inteligenci, regulace AI, regulaci AI, regulace umělé inteligence, regulaci umělé inteligence], concept: ai-law}
veto:
  - {terms: [slevový kód, slevové kódy, horoskop*], weight: 1.5}

"""#,
    "topics/ai-policy/da.yaml": #"""
# Danish. Hyphens fold to spaces ("AI-forordningen"); compounds written in one word stand whole.
subject:
  - {terms: [kunstig intelligens], concept: artificial-intelligence}
  - {terms: [generativ AI, sprogmodel*, AI-model*, AI-system*], concept: general-purpose-ai}
  - {terms: [algoritme*], concept: algorithms, weight: 0.5}
  - {terms: [ansigtsgenkendelse], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [regulering*, regulere*, lovgivning*, forordning*, direktiv*], concept: regulation, weight: 1.5}
  - {terms: [lov, loven, love, lovforslag*, dekret], concept: law, weight: 1.25}
  - {terms: [regering*, Folketing*, minister*, statsminister*, myndighed*, Hvide Hus, ministeri*], concept: government, weight: 1.25}
  - {terms: [EU-Kommission*, EU, Bruxelles, Europa-Parlament*, FN, Kongres*, Senat*], concept: european-union, weight: 1.25}
  - {terms: [Trump*, Biden*], concept: heads-of-government, weight: 1}
  - {terms: [forbud*, forbyd*, tilsyn*, eksportkontrol*], concept: bans, weight: 1}
  - {terms: [ophavsret*, databeskyttelse*, menneskerettighed*, etik*], concept: rights, weight: 0.75}
  - {terms: [national strategi, handlingsplan, national sikkerhed, topmøde*], concept: plans, weight: 1}
strong:
  - {terms: [AI-forordning*, AI-lov*, AI-regulering*, regulering af kunstig intelligens, AI-strategi], concept: ai-law}
veto:
  - {terms: [rabatkode*, horoskop], weight: 1.5}

"""#,
    "topics/ai-policy/de.yaml": #"""
# German. "KI" in capitals; hyphens fold to spaces, so "KI-Aufsicht" is found by "KI" and "Aufsicht". Compounds written
# in one word stand whole.
subject:
  - {terms: [KI, K.I., KIs], case: exact, concept: artificial-intelligence}
  - {terms: [künstliche Intelligenz, künstlicher Intelligenz, künstlichen Intelligenz], concept: artificial-intelligence}
  - {terms: [generative KI, Sprachmodell*, Basismodell*, Grundlagenmodell*, KI-Modell*, KI-System*], concept: general-purpose-ai}
  - {terms: [Superintelligenz, allgemeine künstliche Intelligenz], concept: advanced-ai}
  - {terms: [Deepfake*, Deep-Fake*], concept: deepfakes}
  - {terms: [Gesichtserkennung*, biometrische Überwachung], concept: facial-recognition, weight: 0.75}
  - {terms: [autonome Waffen*, Killerroboter], concept: autonomous-weapons}
  - {terms: [Algorithm*], concept: algorithms, weight: 0.75}
  - {terms: [maschinelles Lernen, maschinellem Lernen], concept: machine-learning, weight: 0.5}
  - {terms: [KI-Chip*, Nvidia-Chip*, H20, H200], concept: ai-chips}
  - {terms: [Chat-Bot*, Dialogassistent*, Sprachassistent*, Auskunftsbot*, Begleitbot*, virtuelle Freunde, virtuelle Begleiter, virtuellen Begleiter*, Sprachbot*, Copilot], concept: chatbots, weight: 0.75}
  - {terms: [generative Software, generativer Software, generative Systeme, generativer Systeme, generativen Systeme*, generative Modelle, generativer Modelle, generativen Modelle*, generativer KI, generativen KI, Musikgenerator*, Bildgenerator*], concept: general-purpose-ai}
  - {terms: [automatisierte Entscheidung*, automatisierten Entscheidung*, automatisierter Entscheidung*, automatische Entscheidung*, Scoring*, lernende Systeme, lernenden Systeme*, lernender Systeme], concept: algorithms, weight: 0.75}
  - {terms: [autonome Systeme, autonomen Systeme*, autonomer Systeme, automatisierte Systeme, automatisierten Systeme*, Empfehlungssystem*, Hochrisiko-System*, Hochrisikosystem*], concept: algorithms, weight: 0.75}
  - {terms: [Echtzeitabgleich*, biometrische Fernidentifizierung, biometrische Erkennung, biometrischer Erkennung, biometrischen Abgleich*, biometrische Identifizierung], concept: facial-recognition, weight: 0.75}
  - {terms: [biometrischer Überwachung, Emotionserkennung, Verhaltensscanner*, Verhaltenserkennung, intelligente Kameras], concept: facial-recognition, weight: 0.75}
  - {terms: [autonomer Waffen*, autonomen Waffen*, Killerrobotern, autonome Drohnen, autonomer Drohnen, autonomen Drohnen, autonome Waffensystem*, autonomer Zielerfassung], concept: autonomous-weapons}
  - {terms: [Stimmklon*, geklonte Stimme*, geklonten Stimme*, synthetische Stimme*, synthetische Inhalte, synthetischer Inhalte, synthetischen Inhalte*, KI-Fälschung*, Nacktbild-App*, Nudify*], concept: deepfakes, weight: 1}
  - {terms: [Hochleistungschip*, Grafikprozessor*], concept: ai-chips, weight: 0.75}
  - {terms: [Trainingsdaten, neuronale Netze, neuronalen Netzen, neuronaler Netze], concept: training-data, weight: 0.5}
  - {terms: [Gefühle lesen, Emotionen erkennen], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [Regulier*, Regulator*, deregulier*], concept: regulation, weight: 1.5}
  - {terms: [Gesetz*, gesetzlich*, Verordnung*, Rechtsrahmen, Durchführungsgesetz*], concept: legislation, weight: 1.5}
  - {terms: [Vorschrift*, Regeln für, Regelwerk*, Sicherheitsregeln, Auflagen, Leitlinien, Richtlinie*], concept: rules, weight: 1}
  - {terms: [Dekret*, Exekutivanordnung*, Präsidialverfügung, Durchführungsverordnung*, Executive Order*], concept: executive-order, weight: 1.75}
  - {terms: [Anordnung*, Erlass], concept: executive-order, weight: 1.25}
  - {terms: [Aufsicht*, Aufsichtsbehörde*, Bundesnetzagentur, Bundeskartellamt, Marktüberwachung*, Datenschutzbehörde*, Datenschutzbeauftragte*, Kartellamt, Regulierungsbehörde*, Medienanstalt*], concept: regulators, weight: 1.5}
  - {terms: [Verbot*, verbiet*, untersag*, Sperre, Moratorium, erzwingt, zwingt], concept: bans, weight: 1}
  - {terms: [Exportverbot*, Importverbot*, Einfuhrverbot*, Exportkontroll*, Ausfuhrkontroll*, Exportbeschränkung*], concept: export-controls, weight: 2}
  - {terms: [Regierung*, Bundesregierung, US-Regierung, Trump-Regierung, Weißes Haus, Weißen Haus, Weiße Haus, Kabinett, Staatschef*], concept: government, weight: 1.5}
  - {terms: [Trump, Trumps, Biden, Merz, Macron, Starmer, von der Leyen, Xi Jinping, Wildberger], concept: heads-of-government, weight: 1.5}
  - {terms: [Bundestag, Bundesrat, Kongress, US-Senat, Senat, Abgeordnete*, Europaparlament, Parlament*], concept: parliaments, weight: 1.25}
  - {terms: [Minister*, Digitalminister*, Justizminister*, Ministerium, Bundesminister*, Digitalministerium], concept: state-organs, weight: 1.25}
  - {terms: [EU-Kommission, Europäische Kommission, Europäischen Kommission, Europäische Union, Europäischen Union, Brüssel, EU-Staaten, Bundesstaaten], concept: european-union, weight: 1.5}
  - {terms: [EU], case: exact, concept: european-union, weight: 1.5}
  - {terms: [DMA, DSA, DSGVO], case: exact, concept: eu-digital-law, weight: 1.5}
  - {terms: [Vereinte Nationen, Vereinten Nationen, UNO, UNESCO, OECD, G7, G20, Europarat], concept: international-organisations, weight: 1.5}
  - {terms: [Pentagon, US-Verteidigungsministerium, Verteidigungsministerium, Kriegsministerium, Handelsministerium, US-Justizministerium], concept: us-departments, weight: 1.5}
  - {terms: [Digital Markets Act, Digital Services Act, Data Act, Digital Omnibus, digitaler Omnibus, digitalen Omnibus], concept: eu-digital-law, weight: 1.5}
  - {terms: [Governance, Rechenschaft*, Transparenzpflicht*, Kennzeichnungspflicht*, Kennzeichnung*], concept: governance, weight: 1}
  - {terms: [Bundesgerichtshof, BGH, EuGH, Gericht*, Richter*, Verfassungsgericht*], concept: courts, weight: 0.75}
  - {terms: [Urheberrecht*], concept: copyright, weight: 0.75}
  - {terms: [Polizei*, Videoüberwachung*, Überwachung*, Vorratsdaten*], concept: surveillance, weight: 1}
  - {terms: [Datenschutz*, Grundrecht*, Menschenrecht*, Diskriminierung*], concept: rights, weight: 0.75}
  - {terms: [nationale Sicherheit, nationalen Sicherheit, nationale Strategie, Aktionsplan, digitale Souveränität, Souveränität, digitales Rückgrat, Ausschreibung], concept: plans, weight: 1}
  - {terms: [KI-Gipfel, Gipfeltreffen], concept: geopolitics, weight: 1.5}
  - {terms: [Abkommen, Gipfel, Diplomat*, Geopolitik, geopolitisch*, internationale Zusammenarbeit], concept: geopolitics, weight: 1}
  - {terms: [Haftung, Haftungsregeln, Strafzahlung*, Bußgeld*], concept: liability, weight: 1}
  - {terms: [KI-Sicherheit, Sicherheitsinstitut, existenzielle Risiken, existenzielles Risiko], concept: ai-safety, weight: 1}
  - {terms: [Prüfrahmen, Prüfpflicht*, Befugnis*, Zulassungspflicht*], concept: compliance, weight: 1}
  - {terms: [Behörde*, Bundesverwaltung, Verwaltung, Landesregierung*, Justiz, Bundeswehr, Nato, staatlich*, landesweit*, bundesweit*], concept: government, weight: 1}
  - {terms: [Genehmigung*, Erlaubnis, Zulassung*, Sanktionen, Zölle, Strafzölle, Jugendschutz, Altersgrenze*, Altersverifikation], concept: licensing, weight: 1}
  - {terms: [Kartellverfahren, Wettbewerbshüter*, Ermittlungen], concept: competition, weight: 1}
  - {terms: [China, Peking, Washington, Großbritannien, USA, Italien, Frankreich, Österreich, Dänemark, Spanien, Japan, Indien, Südkorea, Kalifornien, Bayern, Hessen, Berlin], concept: countries, weight: 0.5}
  - {terms: [kennzeichn*, sperrt, sperren, gesperrt], concept: labelling, weight: 1}
  - {terms: [Chip-Exporte, Chipexporte, Exporte nach China, Lieferungen nach China], concept: export-controls, weight: 1.5}
  - {terms: [Entwurf, Gesetzentwurf*, Referentenentwurf*, Gesetzesvorlage*, Novelle*, Änderungsantrag*, Eckpunkte*, Vorlage, ratifizier*, Ratifizierung*], concept: legislation, weight: 1.5}
  - {terms: [Strafgesetzbuch, Grundgesetz*, Rahmenübereinkommen, Vernehmlassung*, Produkthaftung*, Bundesgesetz*, Landesgesetz*, Volksabstimmung, Übergangsfrist*], concept: legislation, weight: 1.5}
  - {terms: [Leitlinie, Rundschreiben, Verwaltungsvorschrift*, Vorgaben, Rahmenvereinbarung, Merkblatt, Satzung*, Dienstanweisung*, Grundverordnung, Regelung*, Pflichten, Orientierungshilfe*], concept: rules, weight: 1}
  - {terms: [Justizministerium, Innenministerium, Finanzministerium, Wirtschaftsministerium, Familienministerium, Arbeitsministerium, Bildungsministerium, Kultusministerium, Gesundheitsministerium, Forschungsministerium], concept: state-organs, weight: 1.25}
  - {terms: [Bundesjustizministerium, Bundesinnenministerium, Auswärtiges Amt, Auswärtige Amt, Finanzminister*, Innenminister*, Kultusminister*, Wirtschaftsminister*, Verteidigungsminister*, Außenminister*], concept: state-organs, weight: 1.25}
  - {terms: [Staatssekretär*, Kanzleramt, Bundeskanzler*, Bundespräsident*, Nationale Sicherheitsrat, Bendlerblock, Ministerpräsident*, Generalstaatsanw*], concept: state-organs, weight: 1.25}
  - {terms: [Landtag*, Nationalrat*, Ständerat*, Bürgerschaft, Abgeordnetenhaus, Koalition*, Opposition, Fraktion*, Bundestagsausschuss, Rechtsausschuss], concept: parliaments, weight: 1.25}
  - {terms: [Innenausschuss, Digitalausschuss, Untersuchungsausschuss, Kantonsrat, Großer Rat, Repräsentantenhaus, Europäisches Parlament, Europäischen Parlament*, Europäische Parlament], concept: parliaments, weight: 1.25}
  - {terms: [Stadtrat*, Gemeinderat*, Stadtverordnete*, Kommune*, Rathaus, Oberbürgermeister*, Bürgermeister*, Kreistag, Stadtverwaltung*, Magistrat, Landkreis*, Kantone*, Bundesländer*, Landesregierung], concept: municipalities, weight: 1}
  - {terms: [Datenschützer*, Finanzmarktaufsicht, BaFin, Bafa, FINMA, RTR, EDÖB, Beauftragte für Datenschutz, Beauftragter für Datenschutz, Datenschutzkonferenz, Bundesamt*, BSI, Wettbewerbsbehörde*], concept: regulators, weight: 1.5}
  - {terms: [Landesmedienanstalt*, Rechnungshof*, Wehrbeauftragte*, Antidiskriminierungsstelle*, Ombuds*, Bundesbank, EZB-Bankenaufsicht, Verbraucherschutz*, Verbraucherzentrale*, Patentamt, Servicestelle, Beschaffungsamt], concept: regulators, weight: 1.5}
  - {terms: [Amtsgericht*, OLG, Europäische Gerichtshof, Europäischer Gerichtshof, Supreme Court, einstweilige Verfügung, Eilantrag, Beschwerde*, Staatsanwaltschaft*, Berufung], concept: courts, weight: 1}
  - {terms: [verabschiedet*, beschließt, beschloss, beschlossen, stimmt für, stimmen für, stimmt zu, abgestimmt, zustimmen], concept: votes, weight: 0.75}
  - {terms: [verpflichte*, Pflicht, vorschreib*, schreibt vor, ordnet an, angeordnet, verlangt von, verlangen von, müssen künftig, vorgeschrieben, verbindlich*, Bescheid], concept: mandates, weight: 0.75}
  - {terms: [unter Strafe, strafbar*, Haft, Straftat*, Bußgelder, Geldbuße*, Millionenstrafe, Strafe, Geldstrafe*], concept: penalties, weight: 1}
  - {terms: [verhängt*, rügt, beanstandet*, ermittelt gegen, Prüfverfahren, Verstoß gegen, Verstöße, Rechtsverstoß], concept: enforcement, weight: 1}
  - {terms: [stoppt Test, gestoppt, Stopp, ausgesetzt, aussetzen, abschalten, tabu, einschränk*, verbannt*], concept: bans, weight: 0.75}
  - {terms: [Ausschreibungen, Vergabe, Vergaberecht, Vergabeverfahren, öffentliche Beschaffung, öffentliche Verwaltung, öffentlichen Verwaltung, öffentlicher Dienst, öffentlichen Dienst], concept: public-sector, weight: 1}
  - {terms: [Beamte, Beamten, Sozialverwaltung, Finanzverwaltung, Finanzamt, Finanzämter, Jobcenter, Bundesagentur für Arbeit], concept: public-sector, weight: 1}
  - {terms: [Norm, Normen, Normung*, DIN, Zertifizier*, Konformität*, Standards zur, technische Standards, TÜV-Verband, Folgenabschätzung*, Risikobewertung*, Audit, Audits, Register, Prüfsiegel], concept: compliance, weight: 1}
  - {terms: [Jugendmedienschutz*, Kinderschutz*, Altersprüfung*, Mindestalter, unter 14 Jahren, unter 16 Jahren, unter 16], concept: child-protection, weight: 1}
  - {terms: [Betriebsrat*, Betriebsräte*, Gewerkschaft*, Streik*, Verdi, IG Metall], concept: labour, weight: 1}
  - {terms: [genehmigen, Betriebserlaubnis, Lizenzpflicht*], concept: permits, weight: 0.75}
  - {terms: [Exportregel*, Ausfuhr*, Ausfuhrgenehmigung*, Exportlizenz*], concept: export-controls, weight: 1.5}
  - {terms: [Haushalt 2026, Haushalt 2027, Bundeshaushalt, Haushaltsausschuss, Förderprogramm*, Fördermittel, Kofinanzierung, Steuergeld*], concept: plans, weight: 1}
  - {terms: [Staatsgeld*, öffentliche Mittel, KI-Strategie, Digitalstrategie, nationalen Strategie, Konsultation*, Anhörung*, öffentliche Konsultation], concept: plans, weight: 1}
  - {terms: [Konvention*, Übereinkommen, Staatengemeinschaft, Verhandlungen, Resolution, Erklärung, Afrikanische Union, Vertrag von], concept: geopolitics, weight: 1}
  - {terms: [Wahlkampf*, Wahlen, Bundeswahlleiter*, Wahlbeeinflussung, Kandidaten], concept: elections, weight: 0.75}
  - {terms: [menschliche Kontrolle, menschlicher Kontrolle, menschlichen Kontrolle, informationelle Selbstbestimmung, Persönlichkeitsrecht*, Verbraucherrecht*, Bürgerrecht*, Verbraucher, ohne Einwilligung, Betroffene, haftet, haften, Beweislast], concept: protections, weight: 0.75}
  - {terms: [Deutschland, Schweiz, Niederlande, Polen, Kanada, Australien, Brasilien, Genf, Bern, Niedersachsen, Baden-Württemberg, Nordrhein-Westfalen, NRW, Sachsen, Hamburg], case: exact, concept: countries, weight: 0.5}
  - {terms: [Urteil*, urteilt*, verurteil*, Gerichtsbeschluss*], concept: rulings, weight: 0.75}
  - {terms: [Klage, klagt, klagen, Kläger*, verklagt*, Sammelklage*, verklagen, Rechtsstreit*, Schadenersatz*, Schadensersatz*], concept: litigation, weight: 0.75}
  - {terms: [Tarifvertrag*, Mitbestimmung*, mitbestimmen, Betriebsvereinbarung*, Arbeitsrecht*, Arbeitnehmerrechte], concept: labour-law, weight: 1}
  - {terms: [Bebauungsplan*, Bauantrag, Baugenehmigung*, Umweltverträglichkeit*, Flächennutzungsplan*, Bauleitplan*, Standorte nur, Bauverbot*, Veränderungssperre*], concept: planning, weight: 1}
  - {terms: [empfiehlt, empfehlen, Empfehlung*, mahnt, fordert, fordern], concept: recommendations, weight: 0.5}
  - {terms: [Freiheitsstrafe*, Gefängnis, angeklagt*, Anklage, Angeklagte*], concept: criminal-law, weight: 0.75}
  - {terms: [Steuer, Steuern, Steuerbonus, besteuer*, Abgabe, Abgaben, Digitalsteuer*, Robotersteuer*, Digitalabgabe*], concept: taxation, weight: 0.75}
  - {terms: [Papst, Vatikan, Leo XIV], concept: holy-see, weight: 0.75}
  - {terms: [Staatsvertrag, Vertrag über, Vertrags über, UN-Vertrag, völkerrechtlich*, Völkerrecht*], concept: treaties, weight: 1.25}
  - {terms: [SPD, CDU, CSU, Grüne, Grünen, FDP, AfD, Linke, BSW, ÖVP, SPÖ, FPÖ, SVP, Union, NEOS], case: exact, concept: parties, weight: 0.75}
  - {terms: [erfundene Urteile, erfundenen Urteile*, Urteile erfand, Rechtsanwaltskammer*, Anwaltskammer, Ärztekammer, Anwaltsgericht*, Berufsrecht*], concept: professional-discipline, weight: 1}
  - {terms: [Anwalt*, Rechtsanwalt*], concept: lawyers, weight: 0.5}
  - {terms: [Krankenkasse*, Medizinprodukt*, BfArM, Gemeinsame Bundesausschuss, Gesundheitsamt], concept: health-authorities, weight: 0.75}
  - {terms: [UN-Generalsekretär*, Generalsekretär*, UN-Vollversammlung, UN-Sicherheitsrat, Vollversammlung], concept: un-bodies, weight: 0.75}
  - {terms: [Polizeigesetz*, Bundespolizeigesetz*, Datenschutzgesetz*, Bundesdatenschutzgesetz*, Schulgesetz*, Hochschulgesetz*, Mediengesetz*, Transparenzgesetz*, Sicherheitsgesetz*, Digitalgesetz*], concept: legislation, weight: 1.5}
  - {terms: [Urheberrechtsgesetz*, Verfassungsschutzgesetz*, Wettbewerbsrecht*, Kartellrecht*, Strafrecht*, Zivilrecht*, Sicherheitspaket, Produktsicherheitsgesetz*, Wahlrecht*], concept: legislation, weight: 1.5}
  - {terms: [BND, BKA, Bundespolizei, Verfassungsschutz, Bundeskriminalamt, Landeskriminalamt, Bundesbeauftragte*, Landesbeauftragte*, Nachrichtendienst*, Geheimdienst*], concept: services, weight: 1}
  - {terms: [Stadtparlament*, Motion, Kantonsparlament*, Bundesparlament], concept: parliaments, weight: 1.25}
  - {terms: [Taiwan, Norwegen, Schweden, Liechtenstein, Europa], case: exact, concept: countries, weight: 0.5}
  - {terms: [prüft, kontrolliert, verzichtet auf, protestieren gegen], concept: checks, weight: 0.5}
  - {terms: [gebilligt, billigt], concept: votes, weight: 0.5}
  - {terms: [marktbeherrschend*, einstweilige Maßnahmen, einstweiligen Maßnahmen*, Marktmissbrauch*, Wettbewerbsverfahren*, Wettbewerbsregeln], concept: competition, weight: 1}
  - {terms: [die Kommission, der Kommission], concept: commission, weight: 0.75}
  - {terms: [Strategie für künstliche Intelligenz, Strategie für KI, KI-Fahrplan], concept: ai-strategy, weight: 0.75}
  - {terms: [muss begründen, muss erklären, gibt recht, bekommt recht, Auskunftsrecht*, automatische Kündigung*], concept: explanations, weight: 0.75}
  - {terms: [rechtswidrig*, Rechtsgrundlage*, illegal*, unverhältnismäßig*, unzulässig*], concept: legality, weight: 0.75}
  - {terms: [beschweren sich], concept: litigation, weight: 0.75}
  - {terms: [Bundesarbeitsgericht, Bundesverfassungsgericht, Oberlandesgericht*, Landgericht*, Verwaltungsgericht*, Bundesgericht, Arbeitsgericht*, Sozialgericht*, Oberverwaltungsgericht], concept: courts, weight: 1.25}
strong:
  - {terms: [KI-Verordnung*, KI-Gesetz*, KI-Regulierung*, KI-Aufsicht*, KI-Behörde*, KI-Regel*, EU AI Act, KI-Act, KI-Richtlinie*], concept: ai-law}
  - {terms: [Regulierung von KI, Regulierung von Künstlicher Intelligenz, Regulierung künstlicher Intelligenz, KI regulieren, KI zu regulieren, KI-Politik, KI-Haftung*, KI-Konvention], concept: regulation}
  - {terms: [KI-Aktionsplan, KI-Strategie der Bundesregierung, KI-Amt, KI-Büro der EU], concept: plans}
  - {terms: [KI-Marktüberwachung*, KI-MIG, KIMIG], concept: ai-law}
  - {terms: [KI-Servicestelle, Rahmenübereinkommen über Künstliche Intelligenz, nationale KI-Strategie, KI-Kennzeichnungspflicht*, KI-Reallabor*], concept: ai-law, weight: 2.5}
veto:
  - {terms: [Moore'sches Gesetz, Gesetz der großen Zahlen, Rabattcode*, Gutschein*], weight: 1.5}
  - {terms: [Skalierungsgesetz*, Spielregel*, Gerichtsserie*, Aufsichtsrat*, Kontrollgremium, Steuererklärung, Gericht des Tages, Gerichte aus, Verwaltungsrat], weight: 0.1}
  - {terms: [Lagerverwaltung*, Dokumentenverwaltung, Hausverwaltung*, Aufsichtsratschef*, Strategie zum, Erklärung für, Entwurf einer Website, Druckvorlage, Norm-Bauteil*], weight: 0.1}
  - {terms: [Roman, Komödie, Theaterstück*], weight: 1.25}
  - {terms: [Computerspiel*, Videospiel*], weight: 0.75}
  - {terms: [Cyberangriff auf, Cyberangriffe auf, Hackerangriff auf, Hackerangriffe auf], weight: 0.5}

"""#,
    "topics/ai-policy/el.yaml": #"""
# Greek. Accents fold away; "ΤΝ" in capitals. Words are inflected, so most terms are stems.
subject:
  - {terms: [ΤΝ], case: exact, concept: artificial-intelligence}
  - {terms: [τεχνητή νοημοσύνη, τεχνητής νοημοσύνης], concept: artificial-intelligence}
  - {terms: [γλωσσικά μοντέλα, γλωσσικών μοντέλων], concept: general-purpose-ai}
  - {terms: [αλγόριθμ*], concept: algorithms, weight: 0.5}
  - {terms: [αναγνώριση προσώπου, αναγνώρισης προσώπου], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [ρύθμισ*, ρυθμιστικ*, κανονισμ*, κανόνες, ρυθμιστικό πλαίσιο], concept: regulation, weight: 1.5}
  - {terms: [νομοθεσ*, νομοθετ*, νομοσχέδι*, νόμος, νόμο, νόμου, νόμοι, οδηγία, διάταγμα], concept: legislation, weight: 1.5}
  - {terms: [κυβέρνηση*, κυβερνήσ*, υπουργ*, πρωθυπουργ*, Λευκός Οίκος, Λευκού Οίκου], concept: government, weight: 1.25}
  - {terms: [Βουλή*, βουλευτ*, Κογκρέσο*, Γερουσία*, Ευρωκοινοβούλιο, Ευρωπαϊκό Κοινοβούλιο], concept: parliaments, weight: 1.25}
  - {terms: [Ευρωπαϊκή Ένωση, Ευρωπαϊκής Ένωσης, Ευρωπαϊκή Επιτροπή, Ευρωπαϊκής Επιτροπής, Κομισιόν, Βρυξέλλ*, ΕΕ, ΟΗΕ], concept: european-union, weight: 1.5}
  - {terms: [Τραμπ, Μπάιντεν, Μητσοτάκη*], concept: heads-of-government, weight: 1}
  - {terms: [απαγόρευ*, περιορισμ*, εποπτεί*], concept: bans, weight: 1}
  - {terms: [πνευματικά δικαιώματα, προσωπικών δεδομένων, ανθρώπινα δικαιώματα, δεοντολογί*], concept: rights, weight: 0.75}
  - {terms: [εθνική στρατηγική, εθνική ασφάλεια, σύνοδος κορυφής, διακυβέρνησ*], concept: plans, weight: 1}
strong:
  - {terms: [κανονισμός για την τεχνητή νοημοσύνη, νόμος για την τεχνητή νοημοσύνη, πράξη για την τεχνητή νοημοσύνη, ρύθμιση της τεχνητής νοημοσύνης], concept: ai-law}
veto:
  - {terms: [εκπτωτικός κωδικός, ωροσκόπιο], weight: 1.5}

"""#,
    "topics/ai-policy/en.yaml": #"""
# English. "AI" itself must stand in capitals; words that product news uses too ("safety", "security", "model",
# "agent") weigh less than the words of law and government, or count only in phrases.
subject:
  - {terms: [AI, A.I., AIs, AI's], case: exact, concept: artificial-intelligence}
  - {terms: [artificial intelligence, machine intelligence], concept: artificial-intelligence}
  - {terms: [machine learning, deep learning, neural network*], concept: machine-learning, weight: 0.5}
  - {terms: [generative AI, gen AI, large language model*, foundation model*, general purpose AI, frontier model*, language model*], concept: general-purpose-ai}
  - {terms: [superintelligen*, artificial general intelligence, frontier AI], concept: advanced-ai}
  - {terms: [algorithmic*, automated decision*], concept: algorithms, weight: 0.75}
  - {terms: [facial recognition, face recognition, biometric surveillance], concept: facial-recognition, weight: 1}
  - {terms: [autonomous weapon*, killer robot*, lethal autonomous], concept: autonomous-weapons, weight: 1}
  - {terms: [AI chips, "H20", "H100", "H200", Nvidia chips, AI chip], concept: ai-chips, weight: 1}
  - {terms: [synthetic media, synthetic content, nonconsensual deepfake*], concept: deepfakes}
  - {terms: [chat bot*, companion bot*, companion app*, virtual companion*, digital assistant*, virtual assistant*, automated assistant*, conversational agent*], concept: chatbots, weight: 0.75}
  - {terms: [generative model*, generative tool*, generative software, generative system*, generative technolog*, frontier developer*], concept: general-purpose-ai}
  - {terms: [software agent*, autonomous agent*, autonomous software, autonomous system*, agentic*], concept: ai-agents, weight: 0.75}
  - {terms: [facial scan*, face scan*, facial matching, face matching, facial analysis, face surveillance, biometric identification, biometric camera*, emotion recognition, predictive policing], concept: facial-recognition, weight: 1}
  - {terms: [autonomous drone*, drone swarm*, slaughterbot*, weapons autonomy, robot weapon*], concept: autonomous-weapons, weight: 1}
  - {terms: [AI processor*, AI accelerator*, AI semiconductor*, advanced chip*, advanced semiconductor*, restricted chip*, graphics processing unit*], concept: ai-chips, weight: 1}
  - {terms: [GPUs], case: exact, concept: ai-chips, weight: 0.75}
  - {terms: [synthetic voice*, synthetic video*, synthetic image*, digital replica*, voice clon*, cloned voice*, speech clon*, nudify*, nudification, undressing app*, manipulated video*], concept: deepfakes, weight: 1}
  - {terms: [algorithm, algorithms, automated system*, automated tool*, predictive model*, recommender system*, recommendation algorithm*, credit scoring, risk scoring], concept: algorithms, weight: 0.75}
  - {terms: [training data, model weights, model developer*, model maker*, scraped data], concept: training-data, weight: 0.75}
  - {terms: [robo advis*, robot advis*, humanoid robot*], concept: robots, weight: 0.5}
  - {terms: [emotion detecting, emotion reading, proctoring software], concept: facial-recognition, weight: 0.75}
policy:
  # Law and rule making
  - {terms: [regulat*, deregulat*, rulemaking, rule changes, new rules], concept: regulation}
  - {terms: [legislat*, lawmaker*, statute*], concept: legislation}
  # "Bill" with a capital is a name as often as not, so it counts in phrases only.
  - {terms: [bill, bills], case: exact, concept: legislation, weight: 1.25}
  - {terms: [Senate Bill, House Bill, Bill to, Bill That Would, Bills to, Introduces Bill, Signs Bill, bipartisan bill], concept: legislation, weight: 1.5}
  - {terms: [law, laws], concept: law, weight: 1.5}
  - {terms: [policy, policies], concept: policy, weight: 0.75}
  - {terms: [public policy, policymaker*, policy maker*, national strategy, policy framework], concept: policy, weight: 1.5}
  - {terms: [executive order*, executive action, presidential order], concept: executive-order, weight: 2}
  - {terms: [directive, ordinance, decree, treaty, convention on], concept: legal-act, weight: 1}
  - {terms: [ban, bans, outlaw*, prohibit*, restrict, restricts, restrictions, curb, curbs], concept: bans, weight: 1}
  - {terms: [banned, banning], concept: bans, weight: 0.75}
  - {terms: [moratorium, moratoria, moratoriums], concept: bans, weight: 1.5}
  - {terms: [preempt*, pre empt*, state laws, patchwork of], concept: preemption, weight: 2}
  - {terms: [complian*, enforcement, enforce*, obligations, conformity assessment], concept: compliance, weight: 1}
  - {terms: [liability, liable], concept: liability, weight: 1.25}
  - {terms: [governance, oversight, accountability, accountable], concept: governance, weight: 1.25}
  - {terms: [guardrail*, red lines, safeguard*], concept: guardrails, weight: 1}
  - {terms: [code of practice, code of conduct, voluntary commitments, technical standards, standards body], concept: standards, weight: 1.25}
  - {terms: [sandbox*, regulatory sandbox*], concept: sandboxes, weight: 0.25}
  # Powers and institutions
  - {terms: [Congress, congressional, Congressman, Congresswoman, Senate, senator, senators, House committee], case: exact, concept: us-congress, weight: 1.5}
  - {terms: [White House, Oval Office], concept: white-house, weight: 1.75}
  - {terms: [Trump administration, Biden administration, US government, U.S. government, UK government, Canadian government, Chinese government, federal government, federal agencies, government agencies, state agencies, US military, U.S. military], concept: government, weight: 1.75}
  - {terms: [government, governments, governor, Gov., administration, officials, authorities], concept: government, weight: 1}
  - {terms: [Trump, Biden, Vance, Newsom, Starmer, von der Leyen, Xi Jinping, Modi, Hegseth, Bessent], concept: heads-of-government, weight: 1.5}
  - {terms: [David Sacks, AI czar, Michael Kratsios], concept: ai-officials, weight: 1.5}
  - {terms: [Pentagon, DOD, Department of Defense, Department of War, Dept. of War, War Department, Defense Department, Defense Secretary], concept: us-defense, weight: 1.75}
  - {terms: [Commerce Department, Department of Commerce, Treasury Department, State Department, Justice Department, Department of Justice, DOJ, Homeland Security, NSA, CISA, NIST, NTIA, OSTP, CAISI], concept: us-departments, weight: 1.5}
  - {terms: [FTC, FCC, FDA, EEOC, CMA, Information Commissioner, Ofcom, CNIL, EDPB, watchdog, regulators, antitrust authority, data protection authority, competition authority], concept: regulators, weight: 1.5}
  - {terms: [EU, European Union, European Commission, European Parliament, Brussels, MEPs, MEP], case: exact, concept: european-union, weight: 1.5}
  - {terms: [UN, United Nations, UNESCO, OECD, G7, G20, Council of Europe, Vatican], case: exact, concept: international-organisations, weight: 1.5}
  - {terms: [parliament*, minister*, ministry, prime minister, attorney general, attorneys general, secretary of state, Commerce secretary, cabinet minister], concept: state-organs, weight: 1.5}
  - {terms: [state lawmakers, state legislature*, state attorney*], concept: state-organs, weight: 1.5}
  - {terms: [supply chain risk*], concept: supply-chain-risk, weight: 1.5}
  - {terms: [China blocks, Beijing blocks, US blocks, U.S. blocks, blacklist*, entity list], concept: blocks, weight: 1.5}
  - {terms: [classified settings, classified systems, classified network*, any lawful], concept: military-ai, weight: 1}
  - {terms: [military use, military contractors, autonomous warfare, mass surveillance, domestic surveillance], concept: military-ai, weight: 1}
  # Courts
  - {terms: [Supreme Court, appeals court, federal judge, federal court, US judge, District Judge, top court, High Court], concept: courts, weight: 1.5}
  - {terms: [judge, judge's, judges, jury, verdict, court, injunction, ruling], concept: courts, weight: 0.75}
  - {terms: [police, warrant, warrants, surveillance, border guards, welfare benefits], concept: policing, weight: 0.75}
  - {terms: [fine, fines, fined, penalty, penalties, inquiry, crackdown], concept: penalties, weight: 1}
  - {terms: [lawsuit*, sue, sues, sued, suing, litigation, legal challenge], concept: litigation, weight: 0.5}
  - {terms: [antitrust, probe, probes, probing, merger review, takeover], concept: competition, weight: 0.75}
  # Instruments and matters
  - {terms: [export control*, export restriction*, export ban*, export license*, chip exports, chip ban], concept: export-controls, weight: 2}
  - {terms: [chip sales to China, chips to China, sales to China, US approval, U.S. approval, smuggl*], concept: export-controls, weight: 1.5}
  - {terms: [copyright rule*, copyright law*, copyright reform, text and data mining], concept: copyright, weight: 1.75}
  - {terms: [copyright*], concept: copyright, weight: 0.5}
  - {terms: [DMA, Digital Markets Act, DSA, Digital Services Act, GDPR, Digital Omnibus], case: exact, concept: eu-digital-law, weight: 1.5}
  - {terms: [data protection], concept: data-protection, weight: 1}
  - {terms: [action plan, national plan, five year plan, white paper, public consultation, public comment period, request for information, RFI], concept: plans, weight: 1.5}
  - {terms: [consultation, framework], concept: plans, weight: 0.75}
  - {terms: [sovereign AI, AI sovereignty, tech sovereignty, digital sovereignty], concept: sovereignty, weight: 1.5}
  - {terms: [super PAC*, midterms, lobby*], concept: lobbying, weight: 1}
  - {terms: [national security, security risk], concept: national-security, weight: 1.25}
  - {terms: [existential risk*, catastrophic risk*, extinction, loss of control, too dangerous, systemic risk*], concept: catastrophic-risk, weight: 1.25}
  - {terms: [AI safety, safety protocols, safety policy, safety pledge, safety institute, safety testing, safety standards, child safety, safety requirements, nuclear safety], concept: ai-safety, weight: 1}
  - {terms: [safety], concept: ai-safety, weight: 0.5}
  - {terms: [alignment, misuse, transparency, discrimination, bias], concept: rights, weight: 0.5}
  - {terms: [human rights, civil rights, fundamental rights], concept: rights, weight: 1}
  - {terms: [arms race, geopolitic*, rivalry, diplomac*, diplomat*, bilateral, multilateral, superpower*, summit], concept: geopolitics, weight: 1}
  - {terms: [US and China, China and the US, U.S. and China, China and US, US and Chinese, "U.S.-China", "US-China", Washington and Beijing, Chinese and Western, rival powers, two powers], concept: us-china, weight: 1.25}
  - {terms: [international cooperation, common rules, cooperate on, cooperation], concept: international-cooperation, weight: 1}
  - {terms: [unemployment insurance, universal basic income, worker protection*], concept: labour, weight: 0.5}
  - {terms: [licens*, certification, registration requirement], concept: licensing, weight: 0.5}
  - {terms: [whistleblower*, incident reporting, audits, impact assessment*, red teaming], concept: accountability, weight: 1}
  - {terms: [open weight*, open source AI], concept: open-weights, weight: 0.25}
  # A country that acts: little by itself, enough beside "bans" or "inquiry".
  - {terms: [China, US, U.S., UK, U.K., Britain, Europe, India, Japan, South Korea, Korea, Italy, Ireland, France, Germany, Spain, Denmark], case: exact, concept: countries, weight: 0.5}
  - {terms: [Canada, Australia, Brazil, Taiwan, Singapore, Saudi Arabia, UAE, Russia, Illinois, Texas, Colorado, Florida, Utah, New York state, Beijing, Washington, California], case: exact, concept: countries, weight: 0.5}
  # Institutions of the countries that write English
  - {terms: [House of Lords, House of Commons, House of Representatives, select committee, Commons committee, House panel, Assembly committee, Holyrood, Senedd, Stormont, Dail], concept: parliaments, weight: 1.25}
  - {terms: [Seanad, Taoiseach, Tanaiste, Oireachtas, Lok Sabha, Rajya Sabha, Knesset, subcommittee*, Armed Services Committee, Judiciary Committee], concept: parliaments, weight: 1.25}
  - {terms: [MP, MPs, MSPs, TDs], case: exact, concept: parliaments, weight: 1.25}
  - {terms: [state Assembly, California Assembly, New York Assembly, Assemblymember*, state representative*, General Assembly], concept: parliaments, weight: 1.25}
  - {terms: [Home Office, Downing Street, Whitehall, Cabinet Office, DSIT, Technology Secretary, Home Secretary, Foreign Secretary, Education Secretary, Health Secretary], concept: state-organs, weight: 1.5}
  - {terms: [Business Secretary, Foreign Office, Digital Transformation Agency, MeitY, Defence Secretary, solicitor general, federal cabinet, Union Cabinet, Cabinet clears, Cabinet approves], concept: state-organs, weight: 1.5}
  - {terms: [Bureau of Industry and Security, Federal Trade Commission, Federal Communications Commission, Food and Drug Administration, Securities and Exchange Commission, Consumer Financial Protection Bureau], concept: us-departments, weight: 1.5}
  - {terms: [Patent and Trademark Office, Copyright Office, Internal Revenue Service, Equal Employment Opportunity Commission, Consumer Product Safety Commission], concept: us-departments, weight: 1.5}
  - {terms: [ICO, FCA, MAS, CFPB, ACCC, OAIC, FERC, NLRB, IMDA, TRAI, USPTO, DPC, HHS], case: exact, concept: regulators, weight: 1.5}
  - {terms: [regulator, regulator's, Information Commissioner's Office, Data Protection Commission*, privacy commissioner*, privacy regulator*, eSafety, Competition Commission, Competition Bureau, Competition and Markets Authority], concept: regulators, weight: 1.5}
  - {terms: [Federal Reserve, Bank of England, Monetary Authority, central bank*, Financial Conduct Authority, Advertising Standards Authority, media regulator*, competition regulator*, markets authority, consumer watchdog], concept: regulators, weight: 1.5}
  - {terms: [ombudsm*, National Audit Office, Government Accountability Office, auditor general, inspector general, election official*, Electoral Commission, Election Commission, public accounts committee], concept: oversight-bodies, weight: 1.25}
  - {terms: [city council*, county council*, town council, borough council, councillor*, councilor*, councilmember*, council member*, county board, county supervisors], concept: municipalities, weight: 1}
  - {terms: [county commissioner*, board of supervisors, planning commission, planning committee, mayor, school board*, school district*, zoning, rezon*], concept: municipalities, weight: 1}
  - {terms: [African Union, ASEAN, European Council, member states, member state, WIPO, WTO, ILO, ITU, WHO guidance, Commonwealth nations, BRICS, NATO], case: exact, concept: international-organisations, weight: 1.25}
  # Acts and what they do
  - {terms: [draft rule*, draft bill, heads of bill, royal assent, second reading, third reading, repeal*, sunset clause, carve out*], concept: legislation, weight: 1.25}
  - {terms: [First Amendment, Fourth Amendment, constitutional amendment*, amendment to the, amendments to the, proposed amendment*, exempt*], concept: amendments, weight: 0.5}
  - {terms: [votes to, voted to, voted against, vote on, floor vote, unanimous vote, unanimously approved, party line vote], concept: votes, weight: 0.75}
  - {terms: [guidance, statutory code, draft standard*, draft guidance], concept: guidance, weight: 0.75}
  - {terms: [mandat*, would require, would bar, would force, must disclose, must publish, must label, requires companies, require companies, legally required], concept: mandates, weight: 0.75}
  - {terms: [barred from, bars companies, freeze on, pause on, halts deployment, votes to bar, to bar], concept: bans, weight: 0.75}
  - {terms: [orders], concept: orders, weight: 0.5}
  - {terms: [building permit*, planning permission, planning consent, permits, export licence*, require licence*, require license*, licensing regime], concept: permits, weight: 0.75}
  - {terms: [procurement, public sector, civil service, civil servants, federal contract*, government contract*, public bodies, public body], concept: public-sector, weight: 1}
  - {terms: [government departments, federal buyers, public services, government use, city department*, county officials, social services, social workers], concept: public-sector, weight: 1}
  - {terms: [public register*, algorithm register*, public inventory, annual audit*, yearly audit*, independent audit*], concept: accountability, weight: 1}
  - {terms: [labelling rule*, labeling rule*, labelling requirement*, labeling requirement*, disclosure requirement*, watermarking requirement*, disclosure rule*], concept: labelling, weight: 1}
  - {terms: [age check*, age verification, age assurance, age limit*, minimum age, under 16s, under 18s, under 16, verify age, Online Safety Act, child protection], concept: child-protection, weight: 1}
  - {terms: [criminal offence, criminal offense, criminalis*, criminaliz*, felony, prosecut*, indict*, convicted, jailed], concept: criminal-law, weight: 0.75}
  - {terms: [rules that, ruled that, refuses to dismiss, refused to dismiss, dismissed a challenge, upheld, upholds, struck down, strikes down, tribunal*, class action, plaintiffs, fair use, judicial review], concept: rulings, weight: 0.75}
  - {terms: [human review, due process, right to explanation, consumer protection, workers rights, without consent, privacy rights], concept: protections, weight: 0.75}
  - {terms: [trade union*, labor union*, labour union*, teachers' union*], concept: labour, weight: 0.75}
  - {terms: [budget vote, outlay, subsidis*, subsidiz*, public funding, state aid, tax credit*, tax break*, national programme, public fund*], concept: public-money, weight: 0.75}
  - {terms: [negotiators, delegates, declaration, communique, resolution, joint statement, accord, treaties, heads of state, world leaders], concept: agreements, weight: 0.75}
  - {terms: [safety institutes, safety institute network, joint evaluations, pre deployment testing, risk assessment*, testing protocol], concept: ai-testing, weight: 1}
  - {terms: [armed forces, human control, meaningful human, rules of engagement], concept: military-ai, weight: 1}
  - {terms: [Metropolitan Police, police forces, police force, police use, border force, prison service], concept: policing, weight: 0.75}
  - {terms: [Canberra, Ottawa, New Delhi, Dublin, Wellington, Westminster, Albany, Sacramento, Geneva, New Zealand, Kenya, Nigeria, South Africa, Pakistan], case: exact, concept: countries, weight: 0.5}
  - {terms: [Malaysia, Vietnam, Indonesia, Thailand, Philippines, Mexico, Israel, Netherlands, Switzerland, Norway, Sweden, Poland, Scotland], case: exact, concept: countries, weight: 0.5}
  - {terms: [collective bargaining, collective agreement*, works council*, staff representatives, algorithmic management], concept: labour-law, weight: 0.75}
  - {terms: [AI tax*, robot tax*, levy, levies, tax on, taxes on, taxing], concept: taxation, weight: 0.75}
  - {terms: [Pope, Pope Leo, papal], concept: holy-see, weight: 0.75}
  - {terms: [Democrats, Republicans, Democratic, Republican, GOP, bipartisan, Labour Party, Tories, Liberal Democrats, Conservatives], case: exact, concept: parties, weight: 0.75}
  - {terms: [fake cases, fake citations, fabricated citation*, fictitious case*, invented rulings, bogus citations, bar association, state bar, disciplinary], concept: professional-discipline, weight: 1}
  - {terms: [lawyer, lawyers, attorney, attorneys], concept: lawyers, weight: 0.5}
  - {terms: [NHS, MHRA, medical device*, health department, Medicare, Medicaid, health insurers], concept: health-authorities, weight: 0.75}
  - {terms: [secretary general, scientific panel], concept: un-bodies, weight: 0.75}
  - {terms: [rules for, rules on, rules to, tighter rules, stricter rules, tougher rules], concept: rules, weight: 1.25}
  - {terms: [sanctions, sanctioned, reprimand*, rebuke*], concept: sanctions, weight: 0.75}
  - {terms: [federal bill, state bill, bill on, bill against, bill requiring, bill targeting, bill aimed, signed the measure, signed a measure, measure passed], concept: legislation, weight: 1.5}
  - {terms: [federal, statewide], concept: federal, weight: 0.5}
  - {terms: [utility commission, utilities commission, public service commission, grid operator*], concept: utilities, weight: 1}
  - {terms: [pact, memorandum of understanding, security pact], concept: agreements, weight: 0.75}
  - {terms: [told to, told firms, safety checks, must first, medical safety], concept: mandates, weight: 0.75}
  - {terms: [ordered to, ordered by, orders company, orders companies], concept: orders, weight: 0.75}
  - {terms: [guidelines], concept: guidance, weight: 0.5}
  - {terms: [abuse of dominance, dominant position, market dominance, interim measures, competition complaint, anticompetitive], concept: competition, weight: 1}
  - {terms: [strategy for artificial intelligence, strategy for AI], concept: ai-strategy, weight: 0.75}
  - {terms: [must explain, entitled to know, right to know, may appeal, labour inspector*, labor inspector*], concept: explanations, weight: 0.75}
  - {terms: [unlawful*, illegal, illegally, legal basis, legal grounds, disproportionate], concept: legality, weight: 0.75}
strong:
  - {terms: [EU AI Act, EU's AI Act, Europe's AI Act, European AI Act, Artificial Intelligence Act, AI Office, GPAI code of practice], concept: eu-ai-act}
  - {terms: [AI regulation*, regulation of AI, regulating AI, regulate AI, regulates AI, AI regulator*, AI rules, AI legislation, AI law], concept: regulation}
  - {terms: [AI laws, AI bills, AI treaty, artificial intelligence regulation, artificial intelligence law, regulation of artificial intelligence, regulate artificial intelligence, regulating artificial intelligence], concept: regulation}
  - {terms: [AI policy, AI governance, governance of AI, governance of artificial intelligence, AI accountability, artificial intelligence policy], concept: governance}
  - {terms: [AI Action Plan, AI executive order, AI preemption, AI moratorium, AI Bill of Rights, AI Basic Act, AI Promotion Act], concept: executive-order}
  - {terms: [AI Safety Institute, AI Security Institute, AI safety summit, international AI safety], concept: ai-safety}
  - {terms: [AI copyright rule*, AI copyright law*, AI liability], concept: copyright}
  - {terms: [RAISE Act, NO FAKES Act, TAKE IT DOWN Act, Colorado AI Act, Chip Security Act], concept: us-ai-laws}
  - {terms: [AI chip exports, AI export controls, AI diffusion rule], concept: export-controls}
  - {terms: [Framework Convention on AI, Framework Convention on Artificial Intelligence, national AI strategy, AI safety bill*, AI transparency law*, AI safety law*, deepfake law*, deepfake bill*, deepfake ban*, minister for AI, AI minister], concept: ai-law, weight: 2.5}
veto:
  - {terms: [Mobile World Congress, World Congress, image of Trump, images of Trump, video of Trump, videos of Trump, picture of Trump], weight: 0.1}
  - {terms: [Ray Ban, ban hammer, shadow ban*], weight: 0.1}
  - {terms: [Melania Trump, Ivanka Trump, Trump Jr, Trump Tower, Donald Trump impersonator, First Lady], weight: 0.5}
  - {terms: [sponsored content, gift guide, best deals, promo code*, coupon*, Black Friday, horoscope, stock picks], weight: 2}
  - {terms: [privacy policy, privacy policies, cookie policy, terms of service, policy gradient*, policy optimization, reward policy], weight: 0.5}
  - {terms: [scaling law*, law of large numbers, Moore's law, law school*, law firm*, law student*, power law*, Murphy's law], weight: 0.25}
  - {terms: [class action lawsuit over, food court, tennis court, basketball court, court-side], weight: 0.5}
  - {terms: [framework for building, agent framework*, open source framework, testing framework, web framework, Python framework], weight: 0.5}
  - {terms: [electricity bill*, energy bill*, Bill Gates, Bill Clinton, Bill Ackman, Bill Gurley], weight: 0.25}
  - {terms: [city law firm, home policy, insurance policy, insurance policies, return policy, learned policy, folding policy, rules of the game, company guidelines, community guidelines, style guidelines, house rules], weight: 0.25}
  - {terms: [courtroom drama, robot judge, boardroom, Supreme Court drama, award jury, jury prize, festival jury], weight: 0.25}
  - {terms: [pre orders, back orders, food orders, customer orders, takeaway orders, orders of magnitude, record orders, New Year's resolution, image resolution, super resolution, high resolution, screen resolution], weight: 0.1}
  - {terms: [Air India, Ai Weiwei, Allen Iverson], weight: 1}
  - {terms: [sci fi novel, debut novel, sitcom, legal thriller, stage musical, streaming charts], weight: 1.25}
  - {terms: [video game], weight: 0.75}
  - {terms: [cyberattack on, cyberattacks on, cyber attack on, hackers target], weight: 0.5}

"""#,
    "topics/ai-policy/es.yaml": #"""
# Spanish. "IA" in capitals; "modelo", "ley" in ordinary phrases and "política" (also politics) weigh little.
subject:
  - {terms: [IA, I.A.], case: exact, concept: artificial-intelligence}
  - {terms: [inteligencia artificial, inteligencias artificiales], concept: artificial-intelligence}
  - {terms: [IA generativa, modelo de lenguaje, modelos de lenguaje, modelos fundacionales, IA de propósito general, modelos de frontera, grandes modelos], concept: general-purpose-ai}
  - {terms: [superinteligencia, inteligencia artificial general, IA avanzada], concept: advanced-ai}
  - {terms: [algoritm*, decisiones automatizadas], concept: algorithms, weight: 0.75}
  - {terms: [ultrafals*, deepfakes], concept: deepfakes}
  - {terms: [reconocimiento facial], concept: facial-recognition, weight: 0.75}
  - {terms: [armas autónomas, robots asesinos], concept: autonomous-weapons}
  - {terms: [aprendizaje automático], concept: machine-learning, weight: 0.5}
  - {terms: [chips de IA], concept: ai-chips}
  - {terms: [chatbots, robot conversacional, robots conversacionales, asistente virtual, asistentes virtuales, asistente conversacional, asistentes conversacionales, agente conversacional, agentes conversacionales, compañeros virtuales, acompañantes virtuales], concept: chatbots, weight: 0.75}
  - {terms: [modelo generativo, modelos generativos, sistema generativo, sistemas generativos, herramientas generativas, software generativo, modelo fundacional, gran modelo de lenguaje, modelos de IA], concept: general-purpose-ai}
  - {terms: [agente autónomo, agentes autónomos, sistema autónomo, sistemas autónomos, sistemas inteligentes, sistemas automatizados, decisión automatizada, sistema automatizado], concept: algorithms, weight: 0.75}
  - {terms: [contenido sintético, contenidos sintéticos, voz sintética, voces sintéticas, clonación de voz, voces clonadas, clonar voces, clonar la voz, suplantación digital, imágenes manipuladas, vídeos manipulados, desnudos falsos], concept: deepfakes, weight: 1}
  - {terms: [identificación biométrica, control biométrico, vigilancia biométrica, reconocen caras, reconocimiento de rostros, reconocimiento de emociones, cámaras inteligentes, policía predictiva], concept: facial-recognition, weight: 0.75}
  - {terms: [arma autónoma, drones autónomos, drones con IA, sistemas de armas], concept: autonomous-weapons}
  - {terms: [chips para inteligencia artificial, chips avanzados, chips de inteligencia artificial, semiconductores avanzados, aceleradores de IA, chips de Nvidia], concept: ai-chips}
  - {terms: [datos de entrenamiento, entrenamiento de modelos, aprendizaje profundo], concept: training-data, weight: 0.5}
  - {terms: [leen emociones, leer emociones, detectan emociones], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [regulación, regulaciones, regular la, regular el, regular los, regular las, regular su, regula, regulan, regulará, regule, regulado, regulada, regulatori*, desregul*, reglament*, regulador*], concept: regulation, weight: 1.5}
  - {terms: [legisla*, proyecto de ley, proyectos de ley, anteproyecto*, iniciativa de ley, marco legal, marco jurídico, marco normativo], concept: legislation, weight: 1.5}
  - {terms: [ley, leyes], concept: law, weight: 1.25}
  - {terms: [normativ*, normas], concept: law, weight: 1}
  - {terms: [orden ejecutiva, decreto, decretos, real decreto], concept: executive-order, weight: 1.75}
  - {terms: [gobernanza, supervisión, rendición de cuentas], concept: governance, weight: 1.25}
  - {terms: [política pública, políticas públicas, plan de acción, estrategia nacional, libro blanco, libro de reglas], concept: plans, weight: 1.5}
  - {terms: [gobierno, gobiernos, Casa Blanca, Moncloa], concept: government, weight: 1.25}
  - {terms: [Trump, Biden, Sheinbaum, Milei, Petro, Boric, Lula, Pedro Sánchez, Xi Jinping], concept: heads-of-government, weight: 1.5}
  - {terms: [Congreso, Senado, senador*, diputado*, Cámara de Diputados, parlament*, Eurocámara], concept: parliaments, weight: 1.25}
  - {terms: [ministr*, presidente de Estados Unidos, funcionarios estadounidenses, fiscal general, secretario de Estado], concept: state-organs, weight: 1.25}
  - {terms: [Unión Europea, Comisión Europea, Bruselas, UE], case: exact, concept: european-union, weight: 1.5}
  - {terms: [Naciones Unidas, ONU, UNESCO, OCDE, G7, G20, Consejo de Europa], case: exact, concept: international-organisations, weight: 1.5}
  - {terms: [Pentágono, Departamento de Defensa, Departamento de Guerra, Departamento de Comercio, Departamento de Justicia], concept: us-departments, weight: 1.5}
  - {terms: [AEPD, AESIA, Agencia Española de Protección de Datos, CNMC, SIC Colombia], concept: regulators, weight: 1.5}
  - {terms: [protección de datos], concept: data-protection, weight: 1}
  - {terms: [prohib*, moratoria, veto a, restricciones, vetar], concept: bans, weight: 1}
  - {terms: [Tribunal Supremo, Corte Suprema, tribunal, jueza, juez], concept: courts, weight: 0.75}
  - {terms: [control de exportación, controles de exportación, controles a la exportación, restricciones a la exportación], concept: export-controls, weight: 2}
  - {terms: [derechos de autor, propiedad intelectual], concept: copyright, weight: 0.5}
  - {terms: [derechos fundamentales, derechos humanos, derechos digitales, discriminación, ética], concept: rights, weight: 0.75}
  - {terms: [seguridad nacional], concept: national-security, weight: 1.25}
  - {terms: [riesgos, riesgo existencial, riesgos sistémicos, desafíos, retos], concept: risks, weight: 0.75}
  - {terms: [cooperación internacional, cumbre, EEUU y China, Estados Unidos y China, geopolític*, diplomátic*, diplomacia, reunión cara a cara], concept: geopolitics, weight: 1}
  - {terms: [responsabilidad civil], concept: liability, weight: 0.75}
  - {terms: [multa, multas, multar*, sancion*], concept: penalties, weight: 1.5}
  - {terms: [dictamen, enmienda*, articulado, ley orgánica, leyes estatales, promulg*, deroga*, tramita un, tramita una, tramita la ley], concept: legislation, weight: 1.5}
  - {terms: [en trámite, ratific*, proposición de ley, reforma legal, texto legal, proyecto que regula, iniciativa legislativa, código penal, código civil, tipifica*], concept: legislation, weight: 1.5}
  - {terms: [directiva, resolución, instrucción, circular, orden ministerial, lineamientos, directrices, guía oficial, pliego, convenio marco, ordenanza*, bando], concept: legal-act, weight: 1}
  - {terms: [Junta de Andalucía, Generalitat, Xunta, Junta Electoral, Poder Ejecutivo, Ejecutivo, Estado, Cancillería, Secretaría de, Hacienda, Sanidad, Defensa, Interior, Exteriores, Seguridad Social], case: exact, concept: government, weight: 1}
  - {terms: [Cámara Baja, Cámara Alta, Congreso de los Diputados, Asamblea Nacional, Cortes Generales, pleno del Congreso, congresista*, eurodiputad*, senadora*, comisión parlamentaria, asambleísta*], concept: parliaments, weight: 1.25}
  - {terms: [concejal*, Ayuntamiento*, municipal, municipales, Diputación, alcald*, Cabildo, municipio*, Comunidad de Madrid, comunidades autónomas, autonómic*, regidor*, intendente*, gobernador*], concept: municipalities, weight: 1}
  - {terms: [Superintendencia*, SIC, INAI, IFT, CRT, SCJN, Indautor, Indecopi, AAIP, CADE, CNBV, CNMV, Cofece, PROFECO, Osiptel, Agesic, ANPD, CMF, Sernac, SUNAT], case: exact, concept: regulators, weight: 1.5}
  - {terms: [Protección de Datos Personales, autoridad de protección de datos, autoridades de protección de datos, agencia de supervisión, Banco de España, banco central, organismo regulador, autoridad de competencia, autoridades de competencia], concept: regulators, weight: 1.5}
  - {terms: [defensor del pueblo, defensoría, Inspección de Trabajo, Contraloría, Tribunal de Cuentas, Procuraduría, Fiscalía, Comisión Nacional], concept: regulators, weight: 1.5}
  - {terms: [juzgado*, Tribunal de Justicia, magistrad*, jueces, cautelar*, recurso], concept: courts, weight: 1}
  - {terms: [exigirá, exigirán, obliga, obligan, obligará, obligarán, obligatori*, obligación, obligaciones, ordena retirar, ordena a, ordena borrar, ordena suspender, deberán, condiciona], concept: mandates, weight: 0.75}
  - {terms: [aprueban, votación, vota, votará, votan, avala], concept: votes, weight: 0.75}
  - {terms: [veta, vetan, vetó, suspende, suspendió, bloquea, bloqueó, límites al, límites a la, restring*, endurece, endurecer], concept: bans, weight: 0.75}
  - {terms: [licitación, licitar*, licitaciones, contratación pública, compra pública, servidores públicos, administración pública, administraciones públicas, sector público, funcionario*, servicios públicos, servicios sociales], concept: public-sector, weight: 1}
  - {terms: [consulta pública, información pública, audiencia pública, abre a consulta, participación ciudadana], concept: plans, weight: 1.25}
  - {terms: [estrategia de IA, plan nacional, hoja de ruta, agenda digital, presupuesto público, fondos públicos, subvenciones, inversión pública, presupuestos generales], concept: plans, weight: 1}
  - {terms: [norma técnica, normalización, estandarización, certificación, certificado obligatorio, conformidad, evaluación de impacto, evaluación de riesgos, auditoría*, auditar, alto riesgo, registro de algoritmos, registro público, transparencia algorítmica], concept: compliance, weight: 1}
  - {terms: [etiquetado, etiquetar, verificación de edad, verificar la edad, menores de, edad mínima, protección de menores, protección de la infancia], concept: child-protection, weight: 1}
  - {terms: [sindicat*, patronal, negociación colectiva, huelga*], concept: labour, weight: 1}
  - {terms: [licencia de obra, permiso ambiental, evaluación ambiental, evaluación hídrica, permisos, licencias], concept: permits, weight: 0.75}
  - {terms: [investiga, abre expediente, abre una investigación, inspección, inspecciones, denuncia ante, infringió, infracción, base jurídica, reprocha], concept: enforcement, weight: 1}
  - {terms: [policía, policial*, fuerzas armadas, ejército, militar, militares, control humano, OTAN], concept: policing, weight: 0.75}
  - {terms: [convenio, convención, declaración conjunta, acuerdo internacional, delegación, Unión Africana, OEA, Mercosur, CELAC, cancilleres, negociaciones], concept: agreements, weight: 1}
  - {terms: [elecciones, electoral*, campaña electoral, INE], concept: elections, weight: 0.75}
  - {terms: [soberanía digital, soberanía tecnológica, revisión humana, sin consentimiento, privacidad], concept: protections, weight: 0.75}
  - {terms: [Washington, Pekín, China, Estados Unidos, EEUU, España, México, Argentina, Chile, Colombia, Perú, Brasil, Uruguay, Ecuador, Francia, Alemania, Italia, California, Reino Unido], case: exact, concept: countries, weight: 0.5}
  - {terms: [sentencia*, falla a favor, fallo judicial, condena, condenad*, condenan, anula, anulan], concept: rulings, weight: 0.75}
  - {terms: [pleito, demanda colectiva, demanda a, demandan a, demandó a, querella*, demandas contra, demanda contra], concept: litigation, weight: 0.75}
  - {terms: [convenio colectivo, comités de empresa, comité de empresa, Estatuto de los Trabajadores, derechos laborales], concept: labour-law, weight: 1}
  - {terms: [recomienda, recomiendan, recomendó, recomendaciones, evaluación de seguridad, evaluaciones de seguridad], concept: recommendations, weight: 0.5}
  - {terms: [cárcel, prisión, delito*, acusad*, imputad*, detenid*], concept: criminal-law, weight: 0.75}
  - {terms: [impuesto*, tributo, gravar, tasa a las, fiscal, incentivos fiscales], concept: taxation, weight: 0.75}
  - {terms: [Vaticano, el papa, León XIV, Santa Sede], concept: holy-see, weight: 0.75}
  - {terms: [tratado, tratados], concept: treaties, weight: 1.5}
  - {terms: [PSOE, PP, Vox, Sumar, Morena, PAN, PRI, Podemos, Junts, oposición, oficialismo], case: exact, concept: parties, weight: 0.75}
  - {terms: [jurisprudencia inventada, sentencias inventadas, citas inventadas, colegio de abogados, Consejo de la Judicatura, Poder Judicial, CGPJ], concept: professional-discipline, weight: 1}
  - {terms: [abogad*, letrad*], concept: lawyers, weight: 0.5}
  - {terms: [AEMPS, Cofepris, producto sanitario, productos sanitarios], concept: health-authorities, weight: 0.75}
  - {terms: [secretario general, panel científico], concept: un-bodies, weight: 0.75}
  - {terms: [ley contra, ley sobre, ley para, nueva ley, ley que], concept: legislation, weight: 1.5}
  - {terms: [reglas para, nuevas reglas, reglas comunes, fija reglas, endurece las reglas], concept: rules, weight: 1.25}
  - {terms: [Paraguay, Bolivia, Guatemala, Panamá, Costa Rica, Venezuela, Taiwán, Japón, India, Corea del Sur, Euskadi, Cataluña], case: exact, concept: countries, weight: 0.5}
  - {terms: [exige, exigen, frena, limita, limitar], concept: demands, weight: 0.5}
  - {terms: [aprueba, aprobó, aprobado, aprobada], concept: votes, weight: 0.5}
  - {terms: [posición dominante, medidas provisionales, medidas cautelares, libre competencia, defensa de la competencia, normas de competencia], concept: competition, weight: 1}
  - {terms: [la Comisión], concept: commission, weight: 0.75}
  - {terms: [estrategia para la inteligencia artificial, estrategia sobre inteligencia artificial], concept: ai-strategy, weight: 0.75}
  - {terms: [debe explicar, deberá explicar, derecho a saber, derecho a conocer, da la razón, despidos automáticos], concept: explanations, weight: 0.75}
  - {terms: [ilegal*, desproporcionad*, no cumple el], concept: legality, weight: 0.75}
  - {terms: [denuncian a, denuncian ante, denuncia a], concept: litigation, weight: 0.75}
  - {terms: [Asamblea, Consell, Govern, Abogacía del Estado, Lehendakari], case: exact, concept: parliaments, weight: 1}
  - {terms: [Tribunal Constitucional, Tribunal Superior, Audiencia Nacional, Audiencia Provincial, Corte Constitucional, Suprema Corte, TJUE, la Audiencia, Cámara de Apelaciones], concept: courts, weight: 1.25}
strong:
  - {terms: [Ley de IA, Ley de Inteligencia Artificial, Reglamento de IA, Reglamento de Inteligencia Artificial, Reglamento europeo de IA, ley europea de IA, leyes de IA], concept: ai-law}
  - {terms: [regulación de la IA, regulación de IA, regulación de la inteligencia artificial, regular la IA, regular la inteligencia artificial, regulen la IA, regula la inteligencia artificial, regula la IA, regulación sobre IA], concept: regulation}
  - {terms: [gobernanza de la IA, gobernanza de IA, gobernanza de la inteligencia artificial, política de IA, políticas de IA], concept: governance}
  - {terms: [plan de acción sobre IA, plan de acción de IA, Estrategia Nacional de Inteligencia Artificial, Estrategia de Inteligencia Artificial], concept: plans, weight: 2.5}
  - {terms: [Cumbre de Seguridad de la IA, cumbre sobre IA, cumbre de IA, cumbre de inteligencia artificial], concept: ai-summits, weight: 2.5}
  - {terms: [convenio marco sobre inteligencia artificial, estrategia nacional de IA, ley sobre inteligencia artificial], concept: ai-law, weight: 2.5}
veto:
  - {terms: [cupón de descuento, ofertas de hoy, horóscopo], weight: 2}
  - {terms: [ley de Moore, leyes de escala, ley de Murphy, política de privacidad, políticas de privacidad], weight: 0.25}
  - {terms: [reglas del juego, ley de escala, política óptima, póliza de seguro, juez robot, consejo de administración, Mobile World Congress, Congreso Mundial de Móviles, Estado de ánimo, recursos humanos], weight: 0.1}
  - {terms: [la novela, el musical, comedia, obra de teatro], weight: 1.25}
  - {terms: [videojuego*], weight: 0.75}
  - {terms: [ciberataque a, ciberataques a, ciberataque contra], weight: 0.5}
  - {terms: [consejo de administración aprueba, aprobada por el consejo de administración], weight: 0.1}

"""#,
    "topics/ai-policy/fa.yaml": #"""
# Persian. Yeh and kaf forms fold, the zero-width joiner vanishes.
subject:
  - {terms: [هوش مصنوعی, هوشمصنوعی, هوش ماشینی, سامانه‌های هوشمند یادگیرنده, هوش‌واره], concept: artificial-intelligence}
  - {terms: [مدل زبانی, مدل‌های زبانی, هوش مصنوعی مولد], concept: general-purpose-ai}
  - {terms: [دیپ فیک, دیپفیک, جعل عمیق], concept: deepfakes}
  - {terms: [الگوریتم*], concept: algorithms, weight: 0.5}
  - {terms: [تشخیص چهره, چهره‌خوان, چهره خوان, تشخیص احساسات, شناسایی چهره, بازشناسی چهره], concept: facial-recognition, weight: 0.75}
  - {terms: [مدل های زبانی, مدل‌های مولد, مدل های مولد, مدل مولد, ابزارهای مولد, ابزار مولد, مدل‌های پایه, آموزش مدل, آموزش مدل‌ها], concept: general-purpose-ai, weight: 0.75}
  - {terms: [چت‌بات*, چت بات*, ربات گفتگو, ربات‌های گفتگو, گفتگوبات*, گفت‌وگوگر*, همدم مجازی, چت جی پی تی, چت‌جی‌پی‌تی], concept: chatbots, weight: 1}
  - {terms: [دیپ‌فیک*, دیپ فیک‌ها, محتوای ساختگی, صدای جعلی, صداهای جعلی, ویدئوی جعلی, ویدیوی جعلی, ویدئوهای جعلی, ویدیوهای جعلی, شبیه‌سازی صدا, صدای ساختگی, جعل صدا], concept: synthetic-media, weight: 0.75}
  - {terms: [داده آموزشی, داده‌های آموزشی, داده های آموزشی], concept: training-data, weight: 0.5}
  - {terms: [تصمیم خودکار, تصمیم‌گیری خودکار, تصمیم گیری خودکار, تصمیمات خودکار, امتیاز ماشینی, امتیازدهی ماشینی, سامانه توصیه‌گر, سامانه‌های توصیه‌گر, مسدودسازی خودکار], concept: automated-decisions, weight: 0.5}
  - {terms: [سلاح‌های خودمختار, سلاح های خودمختار, سلاح خودمختار, تسلیحات خودمختار, جنگ‌افزار خودمختار, ربات‌های قاتل, ربات های قاتل, پهپادهای خودمختار, پهپاد خودمختار], concept: autonomous-weapons, weight: 1}
  - {terms: [تراشه‌های هوش, تراشه های هوش, پردازنده‌های گرافیکی, پردازنده های گرافیکی, پردازنده گرافیکی, تراشه‌های پیشرفته, انویدیا, توان محاسباتی], concept: ai-chips, weight: 0.5}
  - {terms: [یادگیری ماشین, یادگیری ماشینی, یادگیری عمیق], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [قانون, قوانین, قانون‌گذاری, لایحه, طرح مجلس, مقررات, تنظیم‌گری, آیین‌نامه], concept: legislation, weight: 1.5}
  - {terms: [فرمان اجرایی, دستور اجرایی, مصوبه], concept: executive-order, weight: 1.75}
  - {terms: [حکمرانی, نظارت, سند ملی, راهبرد ملی, سیاست‌گذاری], concept: governance, weight: 1.5}
  - {terms: [دولت, مجلس, وزیر, وزارت, رئیس جمهور, رئیس‌جمهور, کاخ سفید, نمایندگان], concept: government, weight: 1.25}
  - {terms: [کنگره, سنا, پارلمان*], concept: parliaments, weight: 1.5}
  - {terms: [ترامپ, بایدن, پزشکیان], concept: heads-of-government, weight: 1.5}
  - {terms: [اتحادیه اروپا, کمیسیون اروپا, سازمان ملل, یونسکو, مجمع عمومی سازمان ملل, شورای امنیت], concept: international-organisations, weight: 1.5}
  - {terms: [ممنوع*, محدودیت*, تحریم*, کنترل صادرات], concept: bans, weight: 1}
  - {terms: [حقوق بشر, حریم خصوصی, کپی‌رایت, اخلاق, مالکیت فکری, حق الزحمه, حق‌الزحمه, حق مولف, حق مؤلف, داده‌های شخصی, سوگیری, تبعیض], concept: rights, weight: 0.75}
  - {terms: [امنیت ملی, نشست سران, ژئوپلیتیک*], concept: geopolitics, weight: 1}
  - {terms: [تصویب*, مصوب, مصوبات, مصوبه‌ای, ماده الحاقی, اصلاحیه, پیش‌نویس, پیش نویس, آیین نامه, آئین‌نامه, دستورالعمل, بخشنامه, شیوه‌نامه, شیوه نامه, ابلاغیه, ابلاغ, طرح ملی, کلیات طرح, قوانینی, قانونی, مقرراتی, ضوابط, ضابطه*, لوایح], concept: legal-acts, weight: 1.25}
  - {terms: [قانون‌گذار*, قانون گذاری, تنظیم‌گر*, تنظیم گری, تنظیم مقررات, رگولاتور*, رگولاتوری], concept: regulation, weight: 1.5}
  - {terms: [قوه قضائیه, قوه قضاییه, دیوان عدالت, دیوان عالی, دادگاه*, دادستان*, دادسرا*, قاضی, قضات, قضایی, قضائی, مراجع قضایی, محاکم, هیات حل اختلاف, هیأت تشخیص], concept: courts, weight: 1.25}
  - {terms: [دعوی, دادخواست, رای داد, رأی دادگاه, حکم دادگاه, غرامت, جبران خسارت, محکوم*], concept: litigation, weight: 0.75}
  - {terms: [تخلف*, مجازات*, حبس, جرم‌انگاری, جرم انگاری, مجرم], concept: penalties, weight: 1}
  - {terms: [شورای عالی فضای مجازی, شورای عالی, مرکز ملی فضای مجازی, مرکز پژوهش‌های مجلس, معاونت علمی, بانک مرکزی, شورای رقابت, سازمان غذا و دارو, سازمان ملی استاندارد, سازمان اداری و استخدامی, سازمان برنامه, سازمان بورس, بیمه مرکزی, ستاد انتخابات, پلیس فتا, دیوان محاسبات, سازمان بازرسی, شورای نگهبان, مجمع تشخیص, پدافند غیرعامل, سازمان تنظیم], concept: regulators, weight: 1.5}
  - {terms: [وزارت ارتباطات, وزارت علوم, وزارت کشور, وزارت بهداشت, وزارت نیرو, وزارت دفاع, وزارت ارشاد, وزارت امور خارجه, وزارت خارجه, وزارتخانه*, وزیران, وزرا, وزرای, وزیر ارتباطات, هیات دولت, هیئت دولت, هیات وزیران, معاون وزیر, دولتی, دولتها, دستگاه‌های اجرایی, دستگاه های اجرایی, ریاست‌جمهوری, ریاست جمهوری, معاون اول, سخنگوی دولت, قوه مجریه], concept: ministries, weight: 1.25}
  - {terms: [صحن مجلس, کمیسیون صنایع, کمیسیون مجلس, کمیسیون فرهنگی, نماینده مجلس, نمایندگان مجلس, مجلس شورای اسلامی, بهارستان], concept: parliaments, weight: 1.25}
  - {terms: [شهرداری*, شورای شهر, استانداری*, فرمانداری*, مصوبه شورا], concept: local-government, weight: 1}
  - {terms: [ملزم, الزام*, الزامی, اجباری, مکلف, موظف, باید مجوز, مشمول ثبت, مسئولیت نهایی], concept: obligations, weight: 1}
  - {terms: [ممنوعیت*, منع, متوقف, توقیف, تعلیق, مسدود, محدود می‌شوند, محدود کرد, فیلتر شد], concept: orders, weight: 0.75}
  - {terms: [مجوز*, پروانه فعالیت, صدور مجوز], concept: licensing, weight: 0.75}
  - {terms: [برچسب‌گذاری, برچسب گذاری, علامت‌گذاری, نشانه‌گذاری], concept: labelling, weight: 1}
  - {terms: [ارزیابی خطر, ارزیابی ریسک, پرخطر, ممیزی, حسابرسی, استاندارد ملی, استانداردهای ملی, استانداردسازی, گواهی‌نامه, گواهینامه انطباق], concept: standards, weight: 0.75}
  - {terms: [معاهده*, کنوانسیون*, بیانیه پایانی, بیانیه مشترک, قطعنامه*, ژنو, بریکس, شانگهای, شورای اروپا, گروه هفت, گروه بیست, اجلاس, سند الزام‌آور, نشست کارشناسان دولتی, توافق‌نامه بین‌المللی, کشورهای عضو], concept: treaties, weight: 1}
  - {terms: [بودجه*, اعتبارات دولتی, تخصیص, برنامه هفتم, مناقصه*, خرید دولتی, تدارکات دولتی, یارانه, صندوق ملی], concept: public-money, weight: 1}
  - {terms: [قانون کار, اداره کار, شورای عالی کار], concept: labour, weight: 0.75}
  - {terms: [مسئولیت مدنی, مسئولیت حقوقی, مسئولیت ناشی, مسوولیت مدنی, مسئول جبران], concept: liability, weight: 1}
  - {terms: [انتخابات, نامزدهای, داوطلبان انتخابات, رای‌گیری], concept: elections, weight: 0.5}
  - {terms: [رضایت والدین, احراز سن, حفاظت از کودکان, کودکان و نوجوانان], concept: minors, weight: 0.5}
  - {terms: [محدودیت صادراتی, محدودیت‌های صادراتی, تحریم پردازنده‌های, تحریم تراشه, کنترل‌های صادراتی, فروش تراشه به, تراشه به چین, صادرات تراشه, فروش تراشه هوش مصنوعی به], concept: export-controls, weight: 1.75}
  - {terms: [سند راهبردی, برنامه ملی, نقشه راه, سیاست‌های کلی, سیاست گذاری, متولی سیاست‌گذاری, خط‌مشی], concept: plans, weight: 1.25}
  - {terms: [پنتاگون, وزارت بازرگانی, وزارت دادگستری, دولت آمریکا, دولت چین, شی جین‌پینگ, فرماندار کالیفرنیا, فرماندار ایالت, نهاد ناظر, نهادهای ناظر, نهاد نظارتی, نهادهای نظارتی, سازمان حفاظت از داده], concept: foreign-authorities, weight: 1.5}
  - {terms: [پلیس, نیروی انتظامی, نیروهای مسلح, ارتش], concept: security-services, weight: 0.75}
  - {terms: [شکایت*], concept: litigation, weight: 0.5}
  - {terms: [جریمه*], concept: penalties, weight: 1.5}
  - {terms: [اتحادیه کارگری, سندیکا*, اعتصاب, اتحادیه نویسندگان], concept: labour, weight: 1.25}
  - {terms: [ممنوع شد, ممنوع کرد, ممنوع می‌شود, را ممنوع], concept: prohibitions, weight: 0.75}
  - {terms: [مستمری, خدمات اجتماعی, تامین اجتماعی], concept: public-service, weight: 0.5}
  - {terms: [هوش مصنوعی مستقل, هوش مصنوعی بومی, حاکمیت دیجیتال, حاکمیت داده], concept: sovereignty, weight: 1}
strong:
  - {terms: [قانون هوش مصنوعی, قوانین هوش مصنوعی, مقررات هوش مصنوعی, حکمرانی هوش مصنوعی, سند ملی هوش مصنوعی, سازمان ملی هوش مصنوعی], concept: ai-law}
  - {terms: [طرح ملی هوش مصنوعی, قانون ملی هوش مصنوعی, حکمرانی چندجانبه هوش مصنوعی, سازمان هوش مصنوعی, برنامه ملی هوش مصنوعی], concept: ai-law, weight: 2.5}
veto:
  - {terms: [کد تخفیف, فال روز], weight: 1.5}
  - {terms: [قواعد بازی, قانون بازی, قانون اساسی یک استودیو, هیات‌مدیره, هیات مدیره, سیاست بازگشت, سیاست حریم خصوصی, قانون مور, دفتر وکالت, قانون مقیاس, قوانین مقیاس, دریاچه مصنوعی, باروری مصنوعی, چمن مصنوعی], weight: 0.1}

"""#,
    "topics/ai-policy/fi.yaml": #"""
# Finnish. Endings change the end of the stem (laki, lain; kielto, kiellon), so most terms are two or three stems; compounds
# stand in one word and are found by their head only, so those of law and ministries are listed whole.
subject:
  - {terms: [tekoäly*, keinoäly*], concept: artificial-intelligence}
  - {terms: [generatiivi*, kielimall*, perusmall*, yleiskäyttöisiä malle*], concept: general-purpose-ai, weight: 0.75}
  - {terms: [supertekoäly*, superäly*, yleistekoäly*], concept: advanced-ai}
  - {terms: [keskustelubot*, chattibot*, juttubot*, virtuaaliavust*, tekoälyavust*, tekoälyseural*], concept: chatbots, weight: 1}
  - {terms: [syväväärenn*, ääniklooni*, ääniväärenn*, synteettistä sisältö*, synteettisen sisällö*], concept: synthetic-media, weight: 0.75}
  - {terms: [koulutusdata*, koulutusaineisto*, opetusdata*, mallin kouluttami*, mallien kouluttami*], concept: training-data, weight: 0.5}
  - {terms: [algoritm*, automaattinen päätöksen*, automaattisen päätöksen*, automaattista päätöksen*, automaattisessa päätöksen*, automaattisesta päätöksen*, suosittelujärjestelm*], concept: algorithms, weight: 0.5}
  - {terms: [kasvojentunnist*, kasvojen tunnist*, tunteentunnist*, biometri*], concept: facial-recognition, weight: 0.75}
  - {terms: [autonomiset ase*, autonomisia ase*, autonomisista ase*, autonomisten ase*, autonominen ase*, autonomisen ase*, tappajarobot*, tekoälyase*], concept: autonomous-weapons, weight: 1}
  - {terms: [tekoälysiru*, grafiikkasuorit*, grafiikkapiir*, Nvidian siru*], concept: ai-chips, weight: 0.75}
  - {terms: [koneoppimi*, syväoppimi*], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [sääntely*, säädel*, säädök*, säädöst*, säädös, lainsäädän*, lainsäätäj*, direktiiv*], concept: regulation, weight: 1.5}
  # "Asetukset" are the settings of a telephone: only the singular is a decree.
  - {terms: [asetus, asetusta, asetuksen, asetuksella, asetuksessa, asetukseen, asetuksesta], concept: regulation, weight: 1.25}
  - {terms: [lakiesity*, lakialoit*, lakipaket*, lakihank*, lakihanke*, lakimuuto*, lakiehdotu*, lakiluonno*, hallituksen esity*], concept: legislation, weight: 1.75}
  - {terms: [laki, lain, lakia, lakiin, laissa, laista, lailla, lait, lakien, lakeja, lakeihin, laittom*, lainvastai*], concept: law, weight: 1.25}
  - {terms: [tietosuojalak*, tietosuojalai*, hallintolak*, hallintolai*, rikoslak*, rikoslai*, tekijänoikeuslak*, tekijänoikeuslai*, digipalvelulak*, digipalvelulai*, datalak*, datalai*, perustuslak*, perustuslai*, digipalvelusäädö*, digimarkkinasäädö*, datasäädö*, tietosuoja-asetu*], concept: law, weight: 1.5}
  - {terms: [esitykse*, esityst*], concept: legislation, weight: 0.75}
  - {terms: [presidentin määräy*, määräys, määräykse*, määräyksi*, toimeenpanomääräy*, täytäntöönpan*], concept: executive-order, weight: 1}
  - {terms: [hallitus, hallituk*, hallitust*, pääministeri*, ministeri*, valtioneuvosto*, Valkoinen talo, Valkoisen talon, Valkoisessa talossa, presidenti*, viranomai*, virasto*, valtiosihteeri*], concept: government, weight: 1.25}
  - {terms: [sisäministeri*, oikeusministeri*, valtiovarainministeri*, ulkoministeri*, kauppaministeri*, puolustusministeri*, viestintäministeri*, elinkeinoministeri*, opetusministeri*, kulttuuriministeri*, terveysministeri*, työministeri*, digiministeri*, tiedeministeri*], concept: ministries, weight: 1.25}
  - {terms: [eduskunta*, eduskunna*, kansanedust*, parlament*, valiokun*, suuri valiokunta, perustuslakivaliokun*, kongressi*, senaati*, senaatti*, senaattor*, edustajainhuone*, meppi, mepit, mepp*, europarlament*], concept: parliaments, weight: 1.25}
  - {terms: [Euroopan unioni*, EU-komissio*, komissio*, komissaar*, Bryssel*, EU-mai*, Euroopan parlament*], concept: european-union, weight: 1.5}
  - {terms: [EU], case: exact, concept: european-union, weight: 1.25}
  - {terms: [Trump*, Biden*, Orpo*, Stubb*], concept: heads-of-government, weight: 1.25}
  - {terms: [YK, OECD, G7, G20, BRICS], case: exact, concept: international-organisations, weight: 1.25}
  - {terms: [Unesco*, Euroopan neuvosto*, yleiskokou*, YK:n turvallisuusneuvosto*], concept: international-organisations, weight: 1.25}
  - {terms: [tietosuojavaltuute*, Traficom*, Kilpailu- ja kuluttajavirasto*, Finanssivalvon*, kuluttaja-asiamie*, yhdenvertaisuusvaltuute*, oikeusasiamie*, oikeuskansleri*, aluehallintovirasto*, Opetushallitu*, Kyberturvallisuuskesku*, Valvira*, Fimea*, valvontaviranomai*, sääntelyviranomai*, tietosuojaviranomai*, kilpailuviranomai*], concept: regulators, weight: 1.5}
  - {terms: [KKV], case: exact, concept: regulators, weight: 1.5}
  - {terms: [kielto*, kiello*, käyttökiel*, kielle*, kieltää, kieltävät, kieltäisi*, kieltämi*, kieltämä*, kielsi, kielsivät, rajoit*, rajoitus*, keskeytt*, moratorio*, poistamaan, estämään, esti, estivät, estää käytön], concept: bans, weight: 1}
  - {terms: [valvon*, valvo, valvoo, valvova*, valvoma*, tarkastu*], concept: supervision, weight: 1}
  - {terms: [tutkinta, tutkinnan, tutkintaa, tutkinnas*, esitutkin*, tutkintapyyn*, kantelu*], concept: enforcement, weight: 1}
  - {terms: [vientirajoit*, vientikiel*, vientivalvon*, vientilup*, vientiluvan, pakotte*, kauppasaar*], concept: export-controls, weight: 1.5}
  - {terms: [sakko*, sako*, seuraamusmaks*, uhkasak*, rangais*, vankeu*], concept: penalties, weight: 1.5}
  - {terms: [tuomioistui*, käräjäoikeu*, hovioikeu*, hallinto-oikeu*, markkinaoikeu*, korkein oikeus, korkeimman oikeuden, korkeimmassa oikeudessa, korkeimpaan oikeuteen, syyttäjä*, tuomari*], concept: courts, weight: 1.25}
  - {terms: [oikeuteen, oikeudessa, oikeudenkäyn*, oikeusjut*, oikeusjuttu*, kanne, kanteen, kannetta, kanteessa, kanteesta, tuomit*, tuomio*, tuomiolle, vahingonkorvau*, valittaa, valitus, valituk*], concept: litigation, weight: 1}
  - {terms: [tekijänoikeu*, tietosuoj*, henkilötieto*, henkilötied*, yksityisyyden*, ihmisoikeu*, perusoikeu*, syrjin*, syrjiv*], concept: personal-rights, weight: 0.75}
  - {terms: [etiik*, eetti*, ohjeistu*, suositukset, suosituksia, suosituksen, suositus, linjauk*, linjauks*, ohjeet, ohjeiden], concept: guidelines, weight: 0.75}
  - {terms: [tekoälystrategi*, tekoälyohjelma*, kansallinen strategi*, kansallisen strategi*, kansallista strategi*, toimintaohjelma*, toimintasuunnitelma*, kansallis*, hallitusohjelma*, työryhmän, ohjausryhmä*, selonteko*, selonteo*], concept: plans, weight: 1}
  - {terms: [merkintävelvol*, merkinnä*, vesileima*], concept: labelling, weight: 0.75}
  - {terms: [velvoit*, velvollisuu*, pakollis*, vastuuvelvol*, läpinäkyvyy*, rekisteröintivelvol*], concept: obligations, weight: 0.75}
  - {terms: [sääntöjä, säännöt, sääntöihin, säännöistä, säännöillä, sääntöjen], concept: rules, weight: 0.5}
  - {terms: [suuririskis*, korkean riskin, riskiarvi*, vaatimustenmukaisuu*, standardi*, sertifioin*, auditoin*], concept: standards, weight: 0.75}
  - {terms: [yleissopimu*, kansainvälinen sopimu*, kansainvälisen sopimu*, kansainvälistä sopimu*, kansainvälisestä sopimu*, päätöslauselm*, julkilausum*, julistu*, ratifioi*], concept: treaties, weight: 1}
  - {terms: [huippukokou*, kansallinen turvallisuu*, kansallisen turvallisuu*, kansallista turvallisuu*], concept: geopolitics, weight: 1}
  - {terms: [alaikäis*, ikäraj*, iän varmist*, ikävarmenn*, lastensuojel*], concept: minors, weight: 0.75}
  - {terms: [vaaleissa, vaalimainon*, vaalivaikutta*, eduskuntavaal*, vaalien], concept: elections, weight: 0.5}
  - {terms: [ammattilii*, työehtosopimu*, lakkoon, lakon, irtisano*], concept: labour, weight: 0.75}
  - {terms: [poliisi*, puolustusvoim*, suojelupoliisi*, Pentagon*], concept: security-services, weight: 0.75}
  - {terms: [julkiset hankin*, julkisten hankin*, valtion budjet*, määräraho*], concept: public-money, weight: 0.75}
  - {terms: [kuntien, kaupunginvaltuusto*, kaupunginhallitu*, hyvinvointialue*], concept: local-government, weight: 0.5}
  - {terms: [osavaltio*], concept: foreign-authorities, weight: 0.75}
  - {terms: [luvanvarai*, toimilup*, toimiluvan], concept: permits, weight: 0.75}
  - {terms: [hyväksyi, hyväksyivät, hyväksyttiin, lausunnoille, lausuntokierro*], concept: adoption, weight: 0.5}
  - {terms: [digitaalinen suvereniteet*, digitaalisen suvereniteet*, tekoälysuvereniteet*], concept: sovereignty, weight: 1.5}
strong:
  - {terms: [tekoälyasetus, tekoälyasetust*, tekoälyasetuks*, tekoälylak*, tekoälylai*, tekoälysäädö*, tekoälysääntely*, tekoälyn sääntely*, tekoälyn säätely*, tekoälydirektiiv*], concept: ai-law}
  - {terms: [kansallinen tekoälystrategi*, kansallisen tekoälystrategi*, kansallista tekoälystrategi*, tekoälypolitiik*, tekoälyhuippukokou*, tekoälyn turvallisuusinstituut*], concept: ai-strategy, weight: 2}
veto:
  - {terms: [alekood*, alennuskood*, horoskoop*], weight: 1.5}
  # A company's board is "hallitus" too; the rules of games, laws of nature, law firms, privacy statements, the law of an atelier.
  - {terms: [yhtiön hallitu*, hallituksen puheenjohtaj*, hallituksen jäsen*, pelin säännöt, pelisään*, Mooren laki, Mooren lain, Murphyn laki, tietosuojaselost*, tietosuojakäytän*, lain mukainen takuu, tuomioistuinsaneerau*, toimitusjohtajan ja hallituksen], weight: 0.1}

"""#,
    "topics/ai-policy/fr.yaml": #"""
# French. "IA" in capitals ("l'IA", "d'IA"); "AI" comes from `mul` and is exact, so "j'ai" is none.
subject:
  - {terms: [IA, I.A.], case: exact, concept: artificial-intelligence}
  - {terms: [intelligence artificielle, intelligences artificielles], concept: artificial-intelligence}
  - {terms: [IA générative, modèle de langage, modèles de langage, grands modèles, modèles de fondation, IA à usage général], concept: general-purpose-ai}
  - {terms: [superintelligence, intelligence artificielle générale, IA de pointe], concept: advanced-ai}
  - {terms: [hypertrucage*, hypertruqu*, deepfake*], concept: deepfakes}
  - {terms: [algorithm*], concept: algorithms, weight: 0.75}
  - {terms: [reconnaissance faciale, vidéosurveillance algorithmique], concept: facial-recognition, weight: 0.75}
  - {terms: [armes autonomes, robots tueurs], concept: autonomous-weapons}
  - {terms: [apprentissage automatique], concept: machine-learning, weight: 0.5}
  - {terms: [puces d'IA, puces IA], concept: ai-chips}
  - {terms: [robot conversationnel, robots conversationnels, agent conversationnel, agents conversationnels, assistant virtuel, assistants virtuels, compagnon virtuel, compagnons virtuels, assistant conversationnel, assistants conversationnels, dialogueur*], concept: chatbots, weight: 0.75}
  - {terms: [modèle génératif, modèles génératifs, outils génératifs, système génératif, systèmes génératifs, logiciel génératif, modèles souverains, Copilot], concept: general-purpose-ai, weight: 0.75}
  - {terms: [Mistral], case: exact, concept: ai-companies, weight: 0.75}
  - {terms: [système automatisé, systèmes automatisés, décision automatisée, décisions automatisées, prise de décision automatisée, analyse automatique], concept: algorithms, weight: 0.75}
  - {terms: [systèmes autonomes, agents autonomes, agent autonome, systèmes de recommandation, logiciel de recrutement, scoring], concept: algorithms, weight: 0.75}
  - {terms: [contenus synthétiques, contenu synthétique, voix synthétique*, clonage de voix, clonage vocal, voix clonée*, images truquées, vidéos truquées, vidéos manipulées, dénudage], concept: deepfakes, weight: 1}
  - {terms: [identification biométrique, surveillance biométrique, reconnaissance des visages, reconnaissance des émotions, caméras intelligentes, caméras augmentées, police prédictive, vidéosurveillance intelligente], concept: facial-recognition, weight: 0.75}
  - {terms: [arme autonome, drones autonomes, systèmes létaux, armes létales, systèmes d'armes], concept: autonomous-weapons}
  - {terms: [puces avancées, puces Nvidia, semi conducteurs avancés, processeurs graphiques], concept: ai-chips, weight: 0.75}
  - {terms: [données d'entraînement, entraînement des modèles, apprentissage profond], concept: training-data, weight: 0.5}
  - {terms: [lisent les émotions, lire les émotions, détection des émotions], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [régul*, réglement*, dérégul*], concept: regulation, weight: 1.5}
  - {terms: [législat*, légifér*, projet de loi, projets de loi, proposition de loi, propositions de loi], concept: legislation, weight: 1.5}
  - {terms: [loi, lois], concept: law, weight: 1.25}
  - {terms: [décret*, décret exécutif, ordonnance, arrêté], concept: executive-order, weight: 1.5}
  - {terms: [gouvernance, encadrement, encadrer, contrôle humain], concept: governance, weight: 1.25}
  - {terms: [politique publique, politiques publiques, stratégie nationale, plan d'action, feuille de route, cadre national, livre blanc], concept: plans, weight: 1.25}
  - {terms: [gouvernement*, Maison Blanche, Élysée, Matignon], concept: government, weight: 1.25}
  - {terms: [Trump, Biden, Macron, von der Leyen, Xi Jinping, Carney], concept: heads-of-government, weight: 1.5}
  - {terms: [Sénat, sénateur*, sénatrice*, Assemblée nationale, député*, parlement*, eurodéputé*, Congrès], concept: parliaments, weight: 1.25}
  - {terms: [ministre*, ministère*, secrétaire d'État, responsables américains, procureur*], concept: state-organs, weight: 1.25}
  - {terms: [Commission européenne, Union européenne, Bruxelles], concept: european-union, weight: 1.5}
  - {terms: [UE], case: exact, concept: european-union, weight: 1.5}
  - {terms: [RGPD, DMA, DSA], case: exact, concept: eu-digital-law, weight: 1.5}
  - {terms: [CNIL, Cnil, Arcom, Arcep, ARCEP], case: exact, concept: regulators, weight: 1.5}
  - {terms: [police, vidéosurveillance, fichage], concept: policing, weight: 0.75}
  - {terms: [Nations unies, ONU, Unesco, OCDE, G7, G20, Conseil de l'Europe], concept: international-organisations, weight: 1.5}
  - {terms: [Pentagone, département de la Défense, département du Commerce, département de la Justice, DOJ], concept: us-departments, weight: 1.5}
  - {terms: [interdi*, moratoire, bannir, restrictions], concept: bans, weight: 1}
  - {terms: [contrôle des exportations, contrôles à l'exportation, restrictions à l'exportation], concept: export-controls, weight: 2}
  - {terms: [Conseil d'État, Cour de cassation, tribunal, juge, Autorité de la concurrence], concept: courts, weight: 0.75}
  - {terms: [droit d'auteur, droits d'auteur, droits voisins], concept: copyright, weight: 0.75}
  - {terms: [protection des données, droits fondamentaux, droits humains, droits de l'homme, discrimination*, éthique], concept: rights, weight: 0.75}
  - {terms: [sécurité nationale, souveraineté numérique, souveraineté], concept: national-security, weight: 1}
  - {terms: [risques, préoccupations de sécurité, risques systémiques, risque existentiel], concept: risks, weight: 0.75}
  - {terms: [sommet de Paris, signent une déclaration, déclaration commune], concept: geopolitics, weight: 1.5}
  - {terms: [dialogue sino-américain, sino-américain*, discussions de haut niveau, sommet, géopolitique*, diplomat*, coopération internationale, Pékin et Washington, Chine et les États-Unis, États-Unis et la Chine], concept: geopolitics, weight: 1.25}
  - {terms: [conformité, obligations], concept: compliance, weight: 0.75}
  - {terms: [amende*, sanctionn*, sanctions, mise en demeure], concept: penalties, weight: 1.5}
  - {terms: [amendement*, avant projet*, promulg*, abrog*, ratifi*, transpos*, code civil, code pénal, code du travail, texte de loi, navette parlementaire, délibération*, loi 25, Journal officiel, légalis*], concept: legislation, weight: 1.5}
  - {terms: [circulaire*, directive*, lignes directrices, recommandations de, cadre juridique, cadre légal, cadre révisé, charte, référentiel*, règles, cahier des charges], concept: legal-act, weight: 1}
  - {terms: [Bercy, Beauvau, quai d'Orsay, Brienne, Chancellerie, garde des Sceaux, Rue de Grenelle, Premier ministre, Première ministre, chef de l'État], concept: government, weight: 1.25}
  - {terms: [chefs d'État, Conseil fédéral, exécutif, état major, états majors, Éducation nationale, pouvoirs publics, service public, hôtel de Brienne], concept: government, weight: 1.25}
  - {terms: [élus, élue, Conseil national, Conseil des États, Grand Conseil, Chambre des représentants, Chambre des communes, Assemblée, commission des lois, commission d'enquête, rapporteur*, Palais Bourbon, palais du Luxembourg], concept: parliaments, weight: 1.25}
  - {terms: [mairie*, maire, conseil municipal, municipalité*, métropole, préfet*, préfecture, collectivité*, conseil régional, région Île-de-France, cantons, Régions], concept: municipalities, weight: 1}
  - {terms: [DGCCRF, IBPT, APD, CSA, AMF, ACPR, Inesia, ANSSI, Amiad, Viginum, CRTC, CAI, CNDP, PFPDT, FINMA, EDPB, CEPD, DGE, Cnnum, Peren], case: exact, concept: regulators, weight: 1.5}
  - {terms: [autorité de protection, autorités de contrôle, autorité de contrôle, régulateur*, gendarme, Commission d'accès à l'information, Commissariat à la protection, commissaire à la vie privée, préposé fédéral], concept: regulators, weight: 1.5}
  - {terms: [Défenseur des droits, Défenseure des droits, Cour des comptes, inspection du travail, Banque de France, Banque centrale, France Travail, surveillance du marché, institut national], concept: regulators, weight: 1.5}
  - {terms: [justice, juges, magistrat*, référé, recours, parquet, prud'hom*], concept: courts, weight: 1}
  - {terms: [impose, imposent, imposer, obligatoire*, oblige, obligent, ordonne, ordonnent, devront, contraignant*, enjoint, somme de, conditionne, soumet], concept: mandates, weight: 0.75}
  - {terms: [adopte, adoptent, adoptée, votée, voté, votent, approuve, approuvent, entérine], concept: votes, weight: 0.75}
  - {terms: [suspend, suspendent, suspendu, bloque, bloquent, prohib*, restreint, restreindre, durcit, durcissent, limite l'usage, limiter l'usage], concept: bans, weight: 0.75}
  - {terms: [marché public, marchés publics, appel d'offres, commande publique, secteur public, services publics, administration publique, administrations, fonctionnaire*, aides sociales, agents publics, contrat cadre], concept: public-sector, weight: 1}
  - {terms: [consultation publique, met en consultation, mise en consultation, en consultation, audition*, rapport parlementaire, concertation, convention citoyenne, comité de citoyens], concept: plans, weight: 1.25}
  - {terms: [plan national, fonds public, financement public, budget de l'État, subvention*, France 2030, crédits publics], concept: plans, weight: 1}
  - {terms: [normalisation, Afnor, certification, haut risque, évaluation d'impact, analyse d'impact, mise en conformité, responsable de plein droit, responsabilité, marquage], concept: compliance, weight: 1}
  - {terms: [étiquetage, vérification d'âge, vérifier l'âge, vérification de l'âge, protection des mineurs, protection des enfants, majorité numérique, moins de 15 ans, moins de 16 ans], concept: child-protection, weight: 1}
  - {terms: [syndicat*, grève*, partenaires sociaux, dialogue social], concept: labour, weight: 1}
  - {terms: [permis de construire, autorisation environnementale, licences], concept: permits, weight: 0.75}
  - {terms: [ouvre une enquête, enquête, inflige, épingle, rappelle à l'ordre, manquement*, infraction*, reproche à], concept: enforcement, weight: 1}
  - {terms: [Armées, militaire*, validation humaine, OTAN, policiers, gendarmerie, forces de l'ordre], concept: military-ai, weight: 0.75}
  - {terms: [convention, charte africaine, déclaration, accord international, Union africaine, négociations, partenaires européens, Francophonie, Cedeao, protocole], concept: agreements, weight: 1}
  - {terms: [élection*, électoral*, campagne présidentielle, municipales, présidentielle], concept: elections, weight: 0.75}
  - {terms: [réexamen humain, sans consentement, vie privée, consentement explicite, données personnelles, libertés publiques, libertés], concept: protections, weight: 0.75}
  - {terms: [Paris, Washington, Pékin, Berlin, Chine, États-Unis, France, Suisse, Belgique, Québec, Canada, Italie, Californie, Royaume-Uni, Genève, Dakar, Ottawa], case: exact, concept: countries, weight: 0.5}
  - {terms: [jugement, jugeant, condamn*, censure], concept: rulings, weight: 0.75}
  - {terms: [plainte*, porte plainte, assigne, assignent, assignation], concept: litigation, weight: 0.75}
  - {terms: [CSE, comité social et économique, accord collectif, convention collective, représentants du personnel, conditions de travail], concept: labour-law, weight: 1}
  - {terms: [recommande, recommandent, préconise, préconisent, évaluation de sécurité, évaluations de sécurité], concept: recommendations, weight: 0.5}
  - {terms: [prison ferme, mois de prison, ans de prison, délit*, poursuivi*, mis en examen, prison, pénal, pénale, correctionnel*], concept: criminal-law, weight: 0.75}
  - {terms: [taxe, taxes, taxer, impôt*, cotisation*, fiscal, fiscale, crédit d'impôt], concept: taxation, weight: 0.75}
  - {terms: [Vatican, le pape, Léon XIV, Saint-Siège], concept: holy-see, weight: 0.75}
  - {terms: [traité, traités], concept: treaties, weight: 1.5}
  - {terms: [LFI, RN, LR, PS, Renaissance, écologistes, majorité, opposition], case: exact, concept: parties, weight: 0.75}
  - {terms: [jurisprudences inventées, décisions inventées, bâtonnier, barreau, procédure disciplinaire, ordre des avocats, ordre des médecins], concept: professional-discipline, weight: 1}
  - {terms: [avocat*], concept: lawyers, weight: 0.5}
  - {terms: [HAS, Haute Autorité de santé, dispositif médical, dispositifs médicaux, assurance maladie, hôpitaux publics], concept: health-authorities, weight: 0.75}
  - {terms: [secrétaire général, panel scientifique, groupe scientifique], concept: un-bodies, weight: 0.75}
  - {terms: [une motion, Grand Genève, primature], concept: parliaments, weight: 0.75}
  - {terms: [loi contre, nouvelle loi, loi pour], concept: legislation, weight: 1.5}
  - {terms: [règles pour, nouvelles règles], concept: rules, weight: 1}
  - {terms: [Maroc, Tunisie, Algérie, Sénégal, Ontario, Luxembourg, Bénin, Espagne, Inde, Japon], case: exact, concept: countries, weight: 0.5}
  - {terms: [exige, exigent], concept: demands, weight: 0.5}
  - {terms: [position dominante, mesures provisoires, mesures conservatoires, droit de la concurrence, règles de concurrence, au titre de la concurrence], concept: competition, weight: 1}
  - {terms: [la Commission], concept: commission, weight: 0.75}
  - {terms: [stratégie d'intelligence artificielle, stratégie pour l'intelligence artificielle, stratégie en matière d'IA, stratégie pour l'IA], concept: ai-strategy, weight: 0.75}
  - {terms: [doit expliquer, devra expliquer, droit de savoir, donne raison, exiger de connaître, licenciements automatiques], concept: explanations, weight: 0.75}
  - {terms: [illégal*, illicite*, base légale, disproportionné*], concept: legality, weight: 0.75}
  - {terms: [saisissent, dénonce un abus], concept: litigation, weight: 0.75}
  - {terms: [Conseil constitutionnel, tribunal judiciaire, tribunal administratif, cour d'appel, Cour de justice, CJUE, Cour suprême], concept: courts, weight: 1.25}
strong:
  - {terms: [loi sur l'IA, loi IA, règlement sur l'IA, règlement IA, règlement européen sur l'IA, règlement sur l'intelligence artificielle, règlement européen sur l'intelligence artificielle, loi européenne sur l'IA, loi sur l'intelligence artificielle, RIA européen], concept: ai-law}
  - {terms: [régulation de l'IA, réglementation de l'IA, régulation de l'intelligence artificielle, réglementation de l'intelligence artificielle, réguler l'IA, réguler l'intelligence artificielle, encadrer l'IA, encadrement de l'IA, encadrer l'intelligence artificielle], concept: regulation}
  - {terms: [gouvernance de l'IA, gouvernance de l'intelligence artificielle, gouvernance mondiale de l'IA], concept: governance}
  - {terms: [sommet sur l'IA, sommet pour l'action sur l'IA, sommet de l'IA, Sommet sur l'intelligence artificielle, stratégie nationale pour l'intelligence artificielle], concept: ai-summits, weight: 2.5}
  - {terms: [convention cadre sur l'intelligence artificielle, stratégie nationale pour l'IA, stratégie nationale d'intelligence artificielle, régulation des algorithmes, politique de l'IA, gouvernance des algorithmes], concept: ai-law, weight: 2.5}
veto:
  - {terms: [code promo, bon plan, bons plans, horoscope, politique de confidentialité, loi de Moore, lois d'échelle], weight: 1}
  - {terms: [règles du jeu, loi d'échelle, police d'assurance, cabinet d'avocats, conseil d'administration, conseils d'administration, série judiciaire, politique apprise, justice des mineurs], weight: 0.1}
  - {terms: [France Inter, France Info, France 2, France 3, France 24, Île-de-France, Tour de France, Mobile World Congress], weight: 0.1}
  - {terms: [roman, comédie, pièce de théâtre], weight: 1.25}
  - {terms: [jeu vidéo, jeux vidéo], weight: 0.75}
  - {terms: [cyberattaque contre, cyberattaques contre, cyberattaque visant], weight: 0.5}

"""#,
    "topics/ai-policy/he.yaml": #"""
# Hebrew. The particles ה ו ב כ ל מ ש may stand before a term.
subject:
  - {terms: [בינה מלאכותית, הבינה המלאכותית, אינטליגנציה מלאכותית, בינה המלאכותית, הבינה מלאכותית, בינה יוצרת, בינה גנרטיבית, אינטליגנציה המלאכותית], concept: artificial-intelligence}
  - {terms: [מודל שפה, מודלי שפה, בינה מלאכותית יוצרת], concept: general-purpose-ai}
  - {terms: [דיפ פייק, דיפפייק, זיוף עמוק], concept: deepfakes}
  - {terms: [אלגוריתם, אלגוריתמים, אלגוריתמי, אלגוריתמית, אלגוריתמיות, החלטה אוטומטית, החלטות אוטומטיות, קבלת החלטות אוטומטית, חסימה אוטומטית, דירוג אוטומטי], concept: algorithms, weight: 0.5}
  - {terms: [זיהוי פנים], concept: facial-recognition, weight: 0.75}
  - {terms: [מודל השפה, מודלי השפה, מודלים לשוניים, מודלים גנרטיביים, כלים גנרטיביים, גנרטיבי, גנרטיבית, גנרטיביים, מודלי בסיס, אימון מודלים, אימון המודל], concept: general-purpose-ai, weight: 0.75}
  - {terms: [צ'אטבוט, צ'אטבוטים, צ'אט-בוט, צ'טבוט, צ'אטבוטי, צאטבוט, חברים וירטואליים, חבר וירטואלי, סוכן AI, סוכני AI], concept: chatbots, weight: 1}
  - {terms: [דיפפייקים, סרטונים מזויפים, סרטון מזויף, זיופים עמוקים, הפשטה דיגיטלית, שיבוט קול, שכפול קול, קול סינתטי, תוכן סינתטי, תמונות מזויפות], concept: synthetic-media, weight: 0.75}
  - {terms: [נתוני אימון, נתוני האימון, אימון על יצירות], concept: training-data, weight: 0.5}
  - {terms: [מצלמות ביומטריות, זיהוי ביומטרי, מעקב ביומטרי], concept: facial-recognition, weight: 0.5}
  - {terms: [נשק אוטונומי, כלי נשק אוטונומיים, נשק האוטונומי, רובוטים קטלניים, רובוטים רוצחים, מל"טים אוטונומיים, רחפנים אוטונומיים], concept: autonomous-weapons, weight: 1}
  - {terms: [שבבי AI, שבבי בינה, מאיצי AI, שבבי אנבידיה, אנבידיה, מעבדים גרפיים], concept: ai-chips, weight: 0.75}
  - {terms: [למידת מכונה, למידה עמוקה], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [רגולציה, רגולטור*, אסדרה, הסדרה, תקנות], concept: regulation, weight: 1.5}
  - {terms: [הצעת חוק, הצעת החוק, חקיקה, חוק, חוקים], concept: legislation, weight: 1.5}
  - {terms: [צו נשיאותי], concept: executive-order, weight: 2}
  - {terms: [ממשלה, משרד המשפטים, משרד החדשנות, הבית הלבן, ראש הממשלה], concept: government, weight: 1.25}
  - {terms: [כנסת, ועדת המדע, קונגרס, סנאט, הפרלמנט האירופי], concept: parliaments, weight: 1.5}
  - {terms: [טראמפ, ביידן, נתניהו], concept: heads-of-government, weight: 1.5}
  - {terms: [האיחוד האירופי, איחוד האירופי, הנציבות האירופית, נציבות האירופית, האו"ם, או"ם], concept: international-organisations, weight: 1.5}
  - {terms: [איסור, אוסר, הגבלות, פיקוח על יצוא, פיקוח, אוסרת, אוסרים, ייאסר, נאסר, אסרה, אסר, הגבלת, חסמה, חסם, השהתה, לאסור, מורטוריום], concept: bans, weight: 1}
  - {terms: [זכויות יוצרים, הגנת הפרטיות, זכויות אדם, אתיקה], concept: rights, weight: 0.75}
  - {terms: [ביטחון לאומי, תוכנית לאומית, מדיניות, אסטרטגיה לאומית], concept: plans, weight: 1.25}
  - {terms: [בית המשפט, בית משפט, בתי המשפט, בתי משפט, בג"ץ, בגץ, בית הדין, בית דין, פרקליטות, יועץ המשפטי, יועצת המשפטית, היועמ"שית, פסק דין, פסקי דין], concept: courts, weight: 1.25}
  - {terms: [צו ביניים, צו מניעה, תביעה, תביעה ייצוגית, תביעות, עתירה, עתר, עתרו, ערעור, לערער, פסיקה, פיצויים], concept: litigation, weight: 0.75}
  - {terms: [סנקציות, עונש, ענישה, מאסר, עבירה פלילית], concept: penalties, weight: 1.25}
  - {terms: [מחייב, מחייבת, מחייבים, יחויב, תחויב, נדרשה, דורשת, תידרש, יידרשו, הורה, הורתה], concept: obligations, weight: 0.75}
  - {terms: [רשות להגנת הפרטיות, הרשות להגנת, רשות התחרות, רשות ניירות ערך, פיקוח על הבנקים, הפיקוח על הבנקים, בנק ישראל, מבקר המדינה, מערך הסייבר, הרשות השנייה, רשות החדשנות, ועדת הבחירות, רשות שוק ההון, מכון התקנים, המטה הלאומי, נציבות שירות, החשב הכללי, חשב הכללי, רשות המיסים, נציב תלונות, הממונה על], concept: regulators, weight: 1.5}
  - {terms: [משרד הכלכלה, משרד המשפטים והחדשנות, משרד הבריאות, משרד החינוך, משרד העבודה, משרד הביטחון, משרד התקשורת, משרד האוצר, משרד החוץ, משרד הפנים, משרד התרבות, משרד התחבורה, משרד האנרגיה, משרד הדיגיטל, מערך הדיגיטל, משרדי הממשלה, שר המשפטים, שרת החדשנות, שר החדשנות, שר התקשורת, שרים, ממשלתי, ממשלתית, ממשלתיים, ממשלות, מערך הדיגיטל הלאומי, האוצר, באוצר, שר הביטחון, שר האוצר, שר הבריאות, שר החינוך, שר הכלכלה, שר החוץ, שר הפנים, שר המדע, שרת המדע, שרת התחבורה, שר העבודה, השר, השרה], concept: ministries, weight: 1.25}
  - {terms: [ח"כ, ועדת הכספים, ועדת החוקה, ועדת הכלכלה, ועדת החוץ והביטחון, ועדת שרים, ועדת המשנה, קריאה ראשונה, קריאה שנייה, קריאה שלישית, קריאה טרומית, מליאה, ועדת זכויות הילד, פרלמנט, מחוקקים], concept: parliaments, weight: 1.25}
  - {terms: [תיקון לחוק, תיקון 13, תיקוני חקיקה, תזכיר חוק, חוקי, חוק העזר, חוק עזר, תקנה, נוהל, נהלים, חוזר מנכ"ל, הנחיות, קווים מנחים, קווי יסוד, חוות דעת, הצעות חוק, הצעת חוק פרטית, עקרונות לשימוש, מסמך עקרונות, החלטת ממשלה, נוסח סופי, החוק], concept: legal-acts, weight: 1}
  - {terms: [עירייה, עיריית, עיריות, מועצת העיר, מועצה הארצית, מועצה ארצית, ועדה מחוזית, רשויות מקומיות, רשות מקומית, ראש העיר], concept: local-government, weight: 1}
  - {terms: [אמנה, אמנת, אשרור, תאשרר, מועצת אירופה, נאט"ו, ז'נבה, G7, הצהרה משותפת, החלטת העצרת, בין־לאומי, בין לאומית], concept: treaties, weight: 1}
  - {terms: [תקן, תקנים, תקינה, הסמכה, הערכת סיכונים, סיכון גבוה, מבחני הטיה, בדיקה משפטית, רישוי, רישיון], concept: standards, weight: 0.75}
  - {terms: [תקציב, תקציבי, תקציב המדינה, מכרז, מכרזים, רכש ממשלתי, מענקים ממשלתיים, תוכנית החומש, תוכנית חומש], concept: public-money, weight: 0.75}
  - {terms: [זכויות עובדים, פיטורים], concept: labour, weight: 0.75}
  - {terms: [אחריות משפטית, אחריות נזיקית, נזיקין, אחריות היצרן, מי ישלם על, אחריות לאבחנה], concept: liability, weight: 1}
  - {terms: [בחירות, קלפי, מועמדים, תעמולת בחירות], concept: elections, weight: 0.5}
  - {terms: [קטינים, הסכמת הורים, הגבלת גיל, אימות גיל, לאמת גיל], concept: minors, weight: 0.5}
  - {terms: [מגבלות השבבים, מגבלות יצוא, הגבלות יצוא, רישיון יצוא, יצוא שבבים, רשימה שחורה, מגבלות היצוא], concept: export-controls, weight: 1.75}
  - {terms: [הפנטגון, פנטגון, מחלקת המסחר, משרד המסחר, מושל, ממשל טראמפ, הממשל האמריקני, ממשלת סין, ועדת הסחר הפדרלית], concept: foreign-authorities, weight: 1.5}
  - {terms: [משטרה, צה"ל, צבא, שב"כ], concept: security-services, weight: 0.75}
  - {terms: [אסטרטגיה הלאומית, מסגרת רגולטורית, רגולטורי, רגולטורית, ביטחון הלאומי, תוכנית פעולה], concept: national-plans, weight: 1.25}
  - {terms: [פרטיות, זכויות היוצרים, שימוש הוגן, זכות לערער, אפליה, הטיות, זכויות יסוד], concept: personal-rights, weight: 0.75}
  # "שופט" is a referee too, "שר" also sings and "שרת" is a server, so offices are named in full.
  - {terms: [שופט, שופטת, שופטים, שופטי], concept: courts, weight: 0.75}
  - {terms: [דיווח, שקיפות, הוראת], concept: standards, weight: 0.5}
  - {terms: [קנס, קנסות, קנסה, עיצום, עיצומים, עיצום כספי, עיצומים כספיים], concept: penalties, weight: 1.5}
  - {terms: [תווית חובה], concept: labelling, weight: 1.25}
  - {terms: [חובת, חובה, חייבו, יחויבו], concept: obligations, weight: 1}
  - {terms: [כללים, כללי אתיקה, כללים לשימוש, כללי שימוש], concept: rules, weight: 1}
  - {terms: [שימוע, שימוע ציבורי, היוועצות, הערות הציבור, טיוטה, טיוטת, תזכיר], concept: consultation, weight: 1.25}
  - {terms: [קצבאות, קצבה, ביטוח לאומי, ביטוח הלאומי, רווחה], concept: public-service, weight: 0.75}
  - {terms: [שביתה, הסכם קיבוצי, הסתדרות, ועד עובדים], concept: labour, weight: 1.25}
  - {terms: [חובת סימון, סימון תוכן, חובת גילוי], concept: labelling, weight: 1.5}
  - {terms: [בינה מלאכותית ריבונית, ריבונות דיגיטלית, ריבונות טכנולוגית], concept: sovereignty, weight: 1.5}
  - {terms: [אישרה, אישר, אישרו, אושר, אושרה, אימצה], concept: adoption, weight: 0.5}
strong:
  - {terms: [חוק הבינה המלאכותית, חוק בינה מלאכותית, רגולציה של בינה מלאכותית, רגולציה על בינה מלאכותית, אסדרת הבינה המלאכותית, מדיניות בינה מלאכותית], concept: ai-law}
  - {terms: [המטה הלאומי לבינה מלאכותית, המכון לבטיחות AI, מכון לבטיחות בינה, התוכנית הלאומית לבינה מלאכותית, תוכנית לאומית לבינה מלאכותית, אמנת המסגרת, חוק ה-AI], concept: ai-law, weight: 2.5}
veto:
  - {terms: [מדיניות פרטיות, מדיניות הפרטיות], weight: 0.25}
  - {terms: [קוד קופון, הורוסקופ], weight: 1.5}
  - {terms: [כללי המשחק, חוק מורפי, חוק מור, מדיניות ההחזרים, מדיניות החזרים, מדיניות החזרות, החוקה של, משרד עורכי דין, משרד עורכי הדין, מועצת המנהלים], weight: 0.1}

"""#,
    "topics/ai-policy/hi.yaml": #"""
# Hindi. The nukta folds away; "एआई" and "AI" are both written.
subject:
  - {terms: [AI], case: exact, concept: artificial-intelligence}
  - {terms: [एआई, ए आई, आर्टिफिशियल इंटेलिजेंस, कृत्रिम बुद्धिमत्ता, कृत्रिम मेधा, कृत्रिम बुद्धि, कृत्रिम बुद्धिमता, आर्टिफिशल इंटेलिजेंस, आर्टिफिशियल इंटेलीजेंस, इंडियाएआई, कृत्रिम रूप से तैयार, एआइ], concept: artificial-intelligence}
  - {terms: [डीपफेक, डीप फेक, डीपफेक्स], concept: deepfakes}
  - {terms: [जनरेटिव एआई, लार्ज लैंग्वेज मॉडल], concept: general-purpose-ai}
  - {terms: [चैटजीपीटी, ओपनएआई], concept: chatbots, weight: 0.75}
  - {terms: [एल्गोरिदम, एल्गोरिथम, एल्गोरिद्म, अल्गोरिदम, एल्गोरिदम*, स्वचालित निर्णय, स्वचालित फैसले], concept: algorithms, weight: 0.5}
  - {terms: [भाषा मॉडल, भाषाई मॉडल, जेनरेटिव एआई, जनरेटिव, जेनरेटिव, लैंग्वेज मॉडल, बड़े भाषा मॉडल, फाउंडेशन मॉडल], concept: general-purpose-ai, weight: 0.75}
  - {terms: [चैटबॉट्स, चैटबोट, चैट बॉट, ग्रोक, डीपसीक, चैटबॉट*, गूगल जेमिनी, जेमिनी एआई], concept: chatbots, weight: 1}
  - {terms: [नकली आवाज, क्लोन की गई आवाज, आवाज की क्लोनिंग, वॉयस क्लोनिंग, वॉइस क्लोनिंग, सिंथेटिक मीडिया, सिंथेटिक वीडियो, कृत्रिम वीडियो, कृत्रिम सामग्री, सिंथेटिक सामग्री], concept: synthetic-media, weight: 0.75}
  - {terms: [प्रशिक्षण डेटा, ट्रेनिंग डेटा, मॉडल प्रशिक्षण, मॉडल को प्रशिक्षित, मॉडल की ट्रेनिंग, मॉडलों के प्रशिक्षण], concept: training-data, weight: 0.75}
  - {terms: [चेहरे की पहचान, चेहरे से पहचान, चेहरा पहचानने, फेशियल रिकग्निशन, फेशियल रिकॉग्निशन, फेस रिकग्निशन, फेस रिकॉग्निशन, बायोमेट्रिक निगरानी], concept: facial-recognition, weight: 0.75}
  - {terms: [स्वायत्त हथियार, स्वायत्त हथियारों, घातक स्वायत्त, किलर रोबोट, स्वायत्त ड्रोन, एआई ड्रोन], concept: autonomous-weapons, weight: 1}
  - {terms: [एआई चिप, एआई चिप्स, जीपीयू, एनवीडिया], concept: ai-chips, weight: 0.75}
  - {terms: [मशीन लर्निंग, डीप लर्निंग], concept: machine-learning, weight: 0.75}
policy:
  - {terms: [नियम, नियमों, नियमन, विनियमन, विनियमित, रेगुलेशन, नियामक, नियामकों, नियामकीय, विनियम, विनियमों, विनियमनों, नियमावली, संशोधित नियम, संशोधित नियमों, नियंत्रक, निगरानी ढांचा, नियामक ढांचा], concept: regulation, weight: 1.5}
  - {terms: [कानून, कानूनी, कानूनों, विधेयक, अधिनियम, बिल], concept: legislation, weight: 1.5}
  - {terms: [कार्यकारी आदेश, अध्यादेश], concept: executive-order, weight: 2}
  - {terms: [सरकार, सरकारी, भारत सरकार, केंद्र सरकार, केंद्र, प्रशासन, व्हाइट हाउस, कैबिनेट, मंत्रिमंडल, केंद्रीय मंत्री, मंत्रियों, मुख्यमंत्री, राज्य सरकार, राज्य सरकारों, सरकारों, नीति आयोग, पीएमओ, राज्यपाल, मंत्रालयों, सचिव, आईटी मंत्रालय, विदेश मंत्रालय, वित्त मंत्रालय, रक्षा मंत्रालय, गृह मंत्रालय, वाणिज्य मंत्रालय, शिक्षा मंत्रालय], concept: government, weight: 1.25}
  - {terms: [नीति, नीतियों, दिशानिर्देश, दिशा निर्देश, गाइडलाइन, मिशन], concept: plans, weight: 1}
  - {terms: [मंत्रालय, मंत्री, संसद, लोकसभा, राज्यसभा, सांसद, अश्विनी वैष्णव, पीएम मोदी, प्रधानमंत्री, राष्ट्रपति], concept: state-organs, weight: 1.25}
  - {terms: [सुप्रीम कोर्ट, हाई कोर्ट, हाईकोर्ट, अदालत], concept: courts, weight: 0.75}
  - {terms: [प्रतिबंध, रोक, पाबंदी], concept: bans, weight: 0.75}
  - {terms: [नियंत्रण, अनिवार्य, लेबल, लेबलिंग, वॉटरमार्क], concept: labelling, weight: 1}
  - {terms: [यूरोपीय संघ, संयुक्त राष्ट्र, यूरोपीय आयोग, संयुक्त राष्ट्र महासभा, सुरक्षा परिषद, यूएन महासभा], concept: international-organisations, weight: 1.5}
  - {terms: [कॉपीराइट, निजता, डेटा संरक्षण], concept: rights, weight: 0.75}
  - {terms: [राष्ट्रीय सुरक्षा, गवर्नेंस, शासन], concept: governance, weight: 1}
  - {terms: [शिखर सम्मेलन, समिट], concept: geopolitics, weight: 1}
  - {terms: [विधेयकों, संशोधन, संशोधनों, मसौदा, मसौदे, मसौदों, अधिसूचना, परिपत्र, निजी विधेयक, अधिनियमों, प्रावधान, प्रावधानों, आचार संहिता, संहिता, श्रम प्रस्ताव], concept: legal-acts, weight: 1}
  - {terms: [आदेश, निर्देश, निर्देशों, दिशानिर्देशों, एडवाइजरी, परामर्श जारी, सिफारिश, सिफारिशें, सिफारिशों, रिपोर्ट सौंपी], concept: orders, weight: 0.75}
  - {terms: [संसदीय, संसदीय समिति, स्थायी समिति, विधानसभा, विधान परिषद, सीनेट, कांग्रेस में विधेयक, लोक सभा, राज्य सभा, सीनेटर, विधायक, सांसदों], concept: parliaments, weight: 1.25}
  - {terms: [रिजर्व बैंक, आरबीआई, सेबी, ट्राई, भारतीय मानक ब्यूरो, मानक ब्यूरो, प्रतिस्पर्धा आयोग, सीसीआई, निर्वाचन आयोग, चुनाव आयोग, बाल आयोग, बाल अधिकार संरक्षण आयोग, मानवाधिकार आयोग, महिला आयोग, डेटा संरक्षण बोर्ड, प्रेस परिषद, डीपीआईआईटी, एनएचआरसी, उपभोक्ता आयोग, सर्ट-इन, यूआईडीएआई, विश्वविद्यालय अनुदान आयोग, यूजीसी, सीबीएसई, दूरसंचार विभाग, श्रम विभाग, सूचना आयोग, लोकपाल, इरडा, कैग], concept: regulators, weight: 1.5}
  - {terms: [न्यायालय, उच्च न्यायालय, उच्चतम न्यायालय, सर्वोच्च न्यायालय, अदालतों, न्यायाधीश, न्यायिक, पीठ ने, हाईकोर्ट ने, न्यायाधिकरण, एनजीटी], concept: courts, weight: 1}
  - {terms: [याचिका, याचिकाओं, मुकदमा, मुकदमे, जनहित याचिका, सुनवाई, जमानत, मुआवजा, मुआवजे, हर्जाना], concept: litigation, weight: 0.75}
  - {terms: [दंड, सजा, उल्लंघन, मामला दर्ज, एफआईआर, कार्रवाई, नोटिस], concept: penalties, weight: 1}
  - {terms: [बाध्य, आवश्यक होगी, आवश्यक होगा, बताना होगा, देनी होगी, जवाबदेही, अनुपालन, अनुमति लेनी, सहमति, पंजीकरण], concept: obligations, weight: 0.5}
  - {terms: [प्रतिबंधों, प्रतिबंधित, पाबंदियां, रोक लगाई, रोक लगाने, बैन, हटाने का आदेश, ब्लॉक करने, निलंबित], concept: prohibitions, weight: 0.75}
  - {terms: [मानक, मानकों, प्रमाणन, ऑडिट, जोखिम प्रबंधन, जोखिम मूल्यांकन, उच्च जोखिम, सुरक्षा संस्थान], concept: standards, weight: 0.75}
  - {terms: [संधि, साझा वक्तव्य, संयुक्त वक्तव्य, साझा बयान, घोषणापत्र, ब्रिक्स, जी20, जी7, जी-20, यूनेस्को, जिनेवा, द्विपक्षीय, सम्मेलन में], concept: treaties, weight: 1}
  - {terms: [बजट आवंटन, सरकारी खरीद, जेम पोर्टल, खरीद नियमों, निविदा, सब्सिडी, करोड़ खर्च, सरकारी दफ्तरों, सरकारी विभागों, राष्ट्रीय कंप्यूटिंग, राशि स्वीकृत], concept: public-money, weight: 1}
  - {terms: [नगर निगम, नगरपालिका, नगर पालिका, महानगरपालिका, जिला प्रशासन, स्थानीय निकाय, पंचायत], concept: local-government, weight: 1}
  - {terms: [श्रम कानून, श्रमिक संगठन, कर्मचारी संघ, छंटनी], concept: labour, weight: 0.75}
  - {terms: [दायित्व, उत्तरदायित्व, कानूनी जिम्मेदारी, जिम्मेदार ठहरा, देयता], concept: liability, weight: 1}
  - {terms: [चुनाव, उपचुनाव, मतदान], concept: elections, weight: 0.5}
  - {terms: [नाबालिग, नाबालिगों, आयु सत्यापन, उम्र सत्यापन, बच्चों की सुरक्षा, अभिभावक की सहमति], concept: minors, weight: 0.75}
  - {terms: [निर्यात नियंत्रण, निर्यात पर, निर्यात प्रतिबंध, लाइसेंस व्यवस्था, अमेरिकी पाबंदी], concept: export-controls, weight: 1.5}
  - {terms: [अनिवार्य लाइसेंस, कॉपीराइट कानून, रॉयल्टी, पेटेंट कानून, व्यक्तिगत डेटा, डीपीडीपी, निजी डेटा, मौलिक अधिकार, भेदभाव, मानवाधिकार], concept: personal-rights, weight: 0.75}
  - {terms: [पुलिस, सेना, सेना की, खुफिया एजेंसी], concept: security-services, weight: 0.75}
  - {terms: [लाइसेंस, मंजूरी, स्वीकृति], concept: permits, weight: 0.75}
  - {terms: [पेंटागन, अमेरिकी सरकार, चीन सरकार, ट्रंप, ट्रम्प, बाइडेन, अमेरिकी कांग्रेस, वाणिज्य विभाग], concept: foreign-authorities, weight: 1.5}
  - {terms: [राष्ट्रीय रणनीति, कार्ययोजना, रोडमैप, आयोग, समिति, वैश्विक शासन], concept: national-plans, weight: 0.75}
  - {terms: [जुर्माना, जुर्माने], concept: penalties, weight: 1.5}
  - {terms: [गवर्नर, मेयर, महापौर], concept: authorities, weight: 1}
  - {terms: [पर्यावरण समिति, पर्यावरण मंत्रालय, भूमि अधिग्रहण, पर्यावरणीय मंजूरी, पर्यावरण मंजूरी], concept: environment, weight: 1}
  - {terms: [महासभा], concept: international-organisations, weight: 0.75}
  - {terms: [यूनियन, हड़ताल, लेखक संघ, श्रमिक संघ, मजदूर संघ, सामूहिक समझौता], concept: labour, weight: 1.25}
  - {terms: [पेंशन, राशन, कल्याण योजना, सरकारी योजना, लाभार्थी, लाभार्थियों], concept: public-service, weight: 0.5}
  - {terms: [जनसुनवाई, जन सुनवाई, सार्वजनिक परामर्श, राय मांगी, सुझाव मांगे, राय दे सकेंगे], concept: consultation, weight: 1}
  - {terms: [संप्रभु एआई, एआई संप्रभुता, डिजिटल संप्रभुता], concept: sovereignty, weight: 1.5}
  - {terms: [पारित, मंजूर, स्वीकृत], concept: adoption, weight: 0.5}
strong:
  - {terms: [एआई कानून, एआई अधिनियम, एआई नीति, एआई गवर्नेंस, एआई नियम, एआई रेगुलेशन, एआई नियमन], concept: ai-law}
  - {terms: [एआई इम्पैक्ट समिट, एआई इंपैक्ट समिट, एआई शिखर सम्मेलन], concept: ai-summits, weight: 2.5}
  - {terms: [सिंथेटिक कंटेंट, एआई जनित सामग्री, AI जनित सामग्री, एआई जनरेटेड कंटेंट], concept: labelling, weight: 1.5}
  - {terms: [एआई सुरक्षा संस्थान, इंडियाएआई मिशन, इंडिया एआई मिशन, एआई विधेयक, एआई पर कानून, एआई के नियमन], concept: ai-law, weight: 2.5}
veto:
  - {terms: [राशिफल, डिस्काउंट कूपन], weight: 1.5}
  # Rules of a game, a firm's own terms, law offices; Air India flights.
  - {terms: [खेल के नियम, रिफंड नीति, वापसी नीति, गोपनीयता नीति, लॉ फर्म, लॉ फर्मों, मूर का नियम, एआई 171, एआई मुख्यमंत्री, सैन्य वर्दी, टेलीकॉम बिल, बिजली बिल, बिजली का बिल], weight: 0.1}
  - {terms: [पांच नियम, 5 नियम, सुनहरे नियम, आसान नियम], weight: 0.1}

"""#,
    "topics/ai-policy/hu.yaml": #"""
# Hungarian. "MI" in capitals; suffixes follow the word, so most terms are stems.
subject:
  - {terms: [MI], case: exact, concept: artificial-intelligence}
  - {terms: [mesterséges intelligenci*], concept: artificial-intelligence}
  - {terms: [nyelvi modell*, generatív*], concept: general-purpose-ai, weight: 0.75}
  - {terms: [algoritmus*], concept: algorithms, weight: 0.5}
  - {terms: [arcfelismer*], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [szabályoz*, szabályai*, szabályok*, rendelet*, irányelv*], concept: regulation, weight: 1.5}
  - {terms: [törvény*, jogszabály*, jogalkot*, elnöki rendelet*], concept: law, weight: 1.5}
  - {terms: [kormány*, miniszter*, minisztérium*, Fehér Ház*, hatóság*], concept: government, weight: 1.25}
  - {terms: [Országgyűlés*, parlament*, képviselő*, Kongresszus*, Szenátus*], concept: parliaments, weight: 1.25}
  - {terms: [Európai Unió*, Európai Bizottság*, Brüsszel*, ENSZ], concept: european-union, weight: 1.5}
  - {terms: [EU], case: exact, concept: european-union, weight: 1.25}
  - {terms: [Trump*, Biden*], concept: heads-of-government, weight: 1}
  - {terms: [betilt*, tilalm*, megtilt*, korlátoz*, felügyelet*, exportkorlát*], concept: bans, weight: 1}
  - {terms: [szerzői jog*, adatvédel*, emberi jog*, etika*, etikai*], concept: rights, weight: 0.75}
  - {terms: [nemzeti stratégi*, nemzetbiztonság*, csúcstalálkoz*], concept: plans, weight: 1}
strong:
  - {terms: [mesterséges intelligencia törvény*, mesterségesintelligencia-rendelet*, MI-rendelet*, MI-törvény*, AI-rendelet*, AI-törvény*, mesterséges intelligencia szabályoz*], concept: ai-law}
veto:
  - {terms: [kuponkód*, horoszkóp*], weight: 1.5}

"""#,
    "topics/ai-policy/id.yaml": #"""
# Indonesian (and Malay). Prefixes change the head of verbs, so "mengatur" and "diatur" stand beside "aturan".
subject:
  - {terms: [kecerdasan buatan, kecerdasan artifisial, akal imitasi, kecerdasan buatan*, kepintaran buatan, kecerdasan mesin, kecerdasan artifisial*, AI generatif], concept: artificial-intelligence}
  - {terms: [model bahasa besar, model bahasa], concept: general-purpose-ai}
  - {terms: [algoritma, skor otomatis, keputusan otomatis, pengambilan keputusan otomatis, algoritmik, algoritme, sistem rekomendasi], concept: algorithms, weight: 0.5}
  - {terms: [pengenalan wajah], concept: facial-recognition, weight: 0.75}
  - {terms: [model generatif, penyedia model, melatih model, pelatihan model], concept: general-purpose-ai, weight: 0.75}
  - {terms: [bot percakapan, robot percakapan, bot obrolan, teman virtual, pendamping virtual, asisten virtual, agen AI, rakan maya, chatbot*], concept: chatbots, weight: 1}
  - {terms: [suara palsu, video rekayasa, kloning suara, klona suara, suara sintetis, konten sintetis, media sintetis, suara tiruan], concept: synthetic-media, weight: 0.75}
  - {terms: [data latih, data pelatihan], concept: training-data, weight: 0.75}
  - {terms: [pengenal wajah, pemindai wajah, pemindaian wajah, wajah dipindai, wajah penonton dipindai, pengecaman wajah], concept: facial-recognition, weight: 0.5}
  - {terms: [senjata otonom, senjata otomatis otonom, drone otonom, robot pembunuh, sistem senjata otonom, sistem senjata berbasis, senjata autonomi], concept: autonomous-weapons, weight: 1}
  - {terms: [chip AI, cip AI, prosesor AI, chip canggih, cip canggih, akselerator AI, chip Nvidia, prosesor grafis, unit pemroses grafis], concept: ai-chips, weight: 0.75}
  - {terms: [pembelajaran mesin, pembelajaran mendalam], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [regulasi, aturan, peraturan, regulator], concept: regulation, weight: 1.5}
  - {terms: [mengatur, diatur], concept: regulation, weight: 1}
  - {terms: [undang-undang, rancangan undang-undang, RUU, legislasi, perpres, peraturan presiden, akta], concept: legislation, weight: 1.5}
  - {terms: [perintah eksekutif, keputusan presiden, dekrit], concept: executive-order, weight: 2}
  - {terms: [tata kelola, pengawasan], concept: governance, weight: 1.25}
  - {terms: [pemerintah, kerajaan, Komdigi, Kominfo, Kementerian, menteri, Menkomdigi, Gedung Putih], concept: government, weight: 1.25}
  - {terms: [DPR, parlemen, Kongres, Senat], concept: parliaments, weight: 1}
  - {terms: [Trump, Prabowo, Biden], concept: heads-of-government, weight: 1.5}
  - {terms: [Uni Eropa, Komisi Eropa, PBB, ASEAN, UNESCO], concept: international-organisations, weight: 1.5}
  - {terms: [melarang, larangan, dilarang, pembatasan, kontrol ekspor, larang, pelarangan, dibatasi, membatasi, pembatasan ekspor, moratorium, mengharamkan], concept: bans, weight: 1}
  - {terms: [strategi nasional, peta jalan, kebijakan], concept: plans, weight: 1.25}
  - {terms: [hak cipta, pelindungan data, perlindungan data, hak asasi manusia, etika], concept: rights, weight: 0.75}
  - {terms: [keamanan nasional, KTT], concept: geopolitics, weight: 1}
  - {terms: [permen, peraturan menteri, peraturan gubernur, pergub, perda, peraturan daerah, peraturan pemerintah, surat edaran, keputusan menteri, kepmen, instruksi presiden, inpres, aturan turunan, aturan pelaksana, pasal, perppu, prolegnas, draf aturan, rancangan peraturan, payung hukum, dasar hukum, akta baharu, kerangka hukum, rang undang-undang, warta kerajaan], concept: legal-acts, weight: 1.25}
  - {terms: [UU, RUU], case: exact, concept: legislation, weight: 1.25}
  - {terms: [pedoman, panduan, kode etik, juknis, petunjuk teknis, garis panduan], concept: guidelines, weight: 0.75}
  - {terms: [presiden, wakil presiden, istana, kabinet, wapres, menko, wamen, wamenkomdigi, kemenko, Kemhan, Kemenkes, Kemendag, Kemenkeu, Kemnaker, Kemendikbud, Kemendikdasmen, Kemenkum, Kemlu, Kemenperin, Menkeu, Mendag, Menkes, Menaker, Mendikdasmen, Bappenas, instansi pemerintah, lembaga negara, perdana menteri, Pemprov, Pemkot, Pemkab, pemerintahan], concept: ministries, weight: 1.25}
  - {terms: [gubernur, wali kota, walikota, bupati, pemerintah daerah, DPRD, pemda], concept: local-government, weight: 1}
  - {terms: [Baleg, fraksi, panitia kerja, panja, Komisi I, Komisi III, rapat dengar pendapat, anggota dewan, legislator, DPR RI, MPR, DPD, dewan rakyat, dewan negara, senator, legislatif, parlimen], concept: parliaments, weight: 1.25}
  - {terms: [OJK, BSSN, BRIN, KPPU, KPI, KPU, Bawaslu, Komnas HAM, Ombudsman, BPOM, BSN, LKPP, BPK, KPK, Dewan Pers, Bank Indonesia, KPAI, Lembaga PDP, badan pengawas, Dewan TIK, Wantannas, DJKI, BPKN, Kadin, MCMC, otoritas, Suruhanjaya], concept: regulators, weight: 1.5}
  - {terms: [MA, MK, PTUN], case: exact, concept: courts, weight: 1.25}
  - {terms: [Mahkamah Agung, Mahkamah Konstitusi, Mahkamah, pengadilan, hakim, panitera, jaksa, kejaksaan, majelis hakim, mahkamah tinggi], concept: courts, weight: 1}
  - {terms: [gugatan, digugat, menggugat, gugat, putusan, vonis, kasasi, banding, ganti rugi, memerintahkan, menuntut ganti, saman], concept: litigation, weight: 0.75}
  - {terms: [sanksi, pidana, hukuman, penjara, sanksi administratif], concept: penalties, weight: 1.25}
  - {terms: [blokir, memblokir, diblokir, pemblokiran, diputus, dihentikan, penyelidikan, menyelidiki, teguran, turunkan konten, pencabutan, mencabut izin, menangguhkan, penangguhan, audit], concept: enforcement, weight: 0.75}
  - {terms: [wajib, mewajibkan, diwajibkan, wajibkan, kewajiban, mengharuskan, diwajib], concept: obligations, weight: 1}
  - {terms: [label, pelabelan, tanda air], concept: labelling, weight: 0.5}
  - {terms: [standar nasional, SNI, sertifikasi, akreditasi, uji keamanan, penilaian risiko, berisiko tinggi, lembaga uji, transparansi, akuntabilitas], concept: standards, weight: 0.75}
  - {terms: [perjanjian, traktat, konvensi, resolusi, deklarasi, ratifikasi, perundingan, Perserikatan Bangsa-Bangsa, G20, G7, BRICS, OECD, APEC, diplomasi, bilateral, Kemenlu, KTT ASEAN, menteri digital, pernyataan bersama], concept: treaties, weight: 1}
  - {terms: [APBN, APBD, RAPBN, anggaran negara, pagu, anggaran, pengadaan, tender pemerintah, tender, hibah, subsidi, insentif pajak, dana abadi, belanja negara, Danantara], concept: public-money, weight: 0.75}
  - {terms: [buruh, PHK, ketenagakerjaan], concept: labour, weight: 0.75}
  - {terms: [tanggung jawab hukum, pertanggungjawaban, penanggung jawab, siapa tanggung, tanggung gugat, liabilitas], concept: liability, weight: 1}
  - {terms: [pemilu, pilkada, kampanye pemilu, pemungutan suara, pilpres, calon bupati, pilihan raya], concept: elections, weight: 0.5}
  - {terms: [PP Tunas, di bawah umur, anak di bawah, verifikasi usia, pelindungan anak, perlindungan anak, izin orang tua], concept: minors, weight: 0.75}
  - {terms: [pembatasan ekspor chip, kendali ekspor, ekspor chip, larangan ekspor, izin ekspor, izin Amerika, impor chip, kawalan eksport, Kementerian Perdagangan AS, daftar hitam], concept: export-controls, weight: 1.5}
  - {terms: [strategi, cetak biru, rencana aksi, kedaulatan, agenda nasional, pelan tindakan, dasar negara], concept: national-plans, weight: 0.75}
  - {terms: [izin, perizinan, izin edar, persetujuan lingkungan, Amdal, izin usaha], concept: permits, weight: 0.5}
  - {terms: [data pribadi, pelindungan data pribadi, hak warga, diskriminasi, bias, royalti, kebebasan pers, privasi], concept: personal-rights, weight: 0.5}
  - {terms: [polisi, kepolisian, Polri, TNI, militer, prajurit, aparat], concept: security-services, weight: 0.75}
  - {terms: [Pentagon, Mahkamah Agung AS, pemerintah AS, pemerintah China, Parlemen Eropa, Dewan Eropa, Departemen Perdagangan, FTC, Senat AS, Kongres AS, DPR AS, Majelis Umum PBB, Dewan Keamanan, Majelis Umum], concept: foreign-authorities, weight: 1.5}
  - {terms: [denda, didenda, jatuhkan denda], concept: penalties, weight: 1.5}
  - {terms: [serikat pekerja, serikat buruh, mogok, serikat penulis, perjanjian kerja bersama], concept: labour, weight: 1.25}
  - {terms: [bansos, bantuan sosial, layanan publik, jaminan sosial], concept: public-service, weight: 0.75}
  - {terms: [AI berdaulat, kedaulatan AI, kedaulatan digital], concept: sovereignty, weight: 1.5}
  - {terms: [sahkan, mengesahkan, disahkan, menyetujui, luluskan, meluluskan, sepakati, menyepakati], concept: adoption, weight: 0.5}
strong:
  - {terms: [regulasi AI, aturan AI, UU AI, undang-undang AI, regulasi kecerdasan buatan, perpres AI, peta jalan AI, tata kelola AI, kebijakan AI, tata kelola kecerdasan artifisial, Strategi Nasional Kecerdasan Artifisial, Perpres Kecerdasan, RUU Kecerdasan, RUU AI, undang-undang kecerdasan, peta jalan kecerdasan, regulasi kecerdasan artifisial, tata kelola kecerdasan buatan, etika kecerdasan artifisial, etika kecerdasan buatan, akta AI], concept: ai-law}
veto:
  - {terms: [kebijakan privasi], weight: 0.25}
  - {terms: [kode promo, ramalan zodiak], weight: 1.5}
  - {terms: [aturan main, kebijakan pengembalian, kebijakan privasi pengguna, firma hukum, dewan direksi, dewan komisaris, hukum Moore, presiden direktur, presiden AI, undang-undang sendiri, biro hukum, pusat bantuan, label rekaman, label musik, strategi bisnis, strategi pemasaran, komisi penjualan], weight: 0.1}
  - {terms: [presiden komisaris, standar industri, juara kongres], weight: 0.1}

"""#,
    "topics/ai-policy/it.yaml": #"""
# Italian. "IA" and "AI" in capitals; the preposition "ai" is none, and `mul` does not trust an all-capitals title.
subject:
  - {terms: [IA, I.A.], case: exact, concept: artificial-intelligence}
  - {terms: [intelligenza artificiale, intelligenze artificiali], concept: artificial-intelligence}
  - {terms: [IA generativa, AI generativa, modelli linguistici, modelli di linguaggio, modelli di fondazione, finalità generali], concept: general-purpose-ai}
  - {terms: [superintelligenza, intelligenza artificiale generale], concept: advanced-ai}
  - {terms: [algoritm*], concept: algorithms, weight: 0.75}
  - {terms: [riconoscimento facciale], concept: facial-recognition, weight: 0.75}
  - {terms: [deepfake*], concept: deepfakes}
  - {terms: [armi autonome, robot killer], concept: autonomous-weapons}
  - {terms: [apprendimento automatico], concept: machine-learning, weight: 0.5}
  - {terms: [assistente virtuale, assistenti virtuali, assistenti conversazionali, assistente conversazionale, agente conversazionale, agenti conversazionali, compagni virtuali, compagno virtuale], concept: chatbots, weight: 0.75}
  - {terms: [sistemi generativi, sistema generativo, strumenti generativi, modello generativo, modelli generativi, modello linguistico, modello di linguaggio, software generativo, modelli di IA, modelli di AI, modelli di intelligenza artificiale], concept: general-purpose-ai}
  - {terms: [sistema automatizzato, sistemi automatizzati, decisioni automatizzate, decisione automatizzata, sistema automatico, sistemi automatici, modello predittivo], concept: algorithms, weight: 0.75}
  - {terms: [modelli predittivi, sistemi autonomi, agenti autonomi, sistemi di raccomandazione, sistemi ad alto rischio, gestione algoritmica], concept: algorithms, weight: 0.75}
  - {terms: [riconoscimento dei volti, riconoscimento del volto, identificazione biometrica, sorveglianza biometrica, riconoscimento delle emozioni, telecamere intelligenti, polizia predittiva], concept: facial-recognition, weight: 0.75}
  - {terms: [arma autonoma, sistemi d'arma, droni autonomi, armi letali autonome], concept: autonomous-weapons}
  - {terms: [contenuti sintetici, contenuto sintetico, voci sintetiche, voce sintetica, voci clonate, clonazione della voce, clonazione vocale, strumenti sintetici, immagini manipolate, video manipolati, video falsi], concept: deepfakes, weight: 1}
  - {terms: [chip avanzati, chip per l'intelligenza artificiale, chip per l'IA, chip per l'AI, semiconduttori avanzati, acceleratori per l, chip Nvidia], concept: ai-chips, weight: 1}
  - {terms: [addestramento dei modelli, addestramento del modello, dati di addestramento, apprendimento profondo], concept: training-data, weight: 0.75}
  - {terms: [leggono le emozioni, leggere le emozioni], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [regolament*, regolator*, regolazione, regolare l, regolare la, regolare il, regolare gli, regolano, regole per, regolatorio, normativ*, norme, deregolament*], concept: regulation, weight: 1.5}
  - {terms: [disegno di legge, ddl, decreto legislativo, legislazion*, legislat*, proposta di legge, legge quadro, decreti delegati, decreti attuativi], concept: legislation, weight: 1.5}
  - {terms: [legge, leggi], concept: law, weight: 1.25}
  - {terms: [ordine esecutivo, decreto, decreti, EO], concept: executive-order, weight: 1.5}
  - {terms: [governance, vigilanza, supervisione], concept: governance, weight: 1.25}
  - {terms: [strategia nazionale, piano d'azione, politiche pubbliche, libro bianco], concept: plans, weight: 1.25}
  - {terms: [governo, governi, governo federale, Palazzo Chigi, Casa Bianca, Consiglio dei ministri], concept: government, weight: 1.25}
  - {terms: [Trump, Biden, Meloni, Macron, von der Leyen, Xi Jinping, Butti], concept: heads-of-government, weight: 1.5}
  - {terms: [Senato, senator*, Camera dei deputati, deputat*, Parlamento, Parlamento europeo, eurodeputat*, Congresso], concept: parliaments, weight: 1.25}
  - {terms: [ministr*, ministero, sottosegretario, procuratore generale], concept: state-organs, weight: 1}
  - {terms: [Commissione europea, Unione europea, Bruxelles], concept: european-union, weight: 1.5}
  - {terms: [UE, Ue], case: exact, concept: european-union, weight: 1.5}
  - {terms: [GDPR, DMA, DSA], case: exact, concept: eu-digital-law, weight: 1.5}
  - {terms: [AGCM, AgID, ACN, AGCOM, Agcom], case: exact, concept: regulators, weight: 1.5}
  - {terms: [Garante della privacy, Garante per la protezione, Garante privacy, il Garante, Antitrust, authority, autorità nazionali], concept: regulators, weight: 1.5}
  - {terms: [Nazioni Unite, ONU, Unesco, OCSE, G7, G20, Consiglio d'Europa, Vaticano], concept: international-organisations, weight: 1.5}
  - {terms: [Pentagono, Dipartimento della Difesa, Dipartimento di Giustizia, Dipartimento del Commercio], concept: us-departments, weight: 1.5}
  - {terms: [vieta, vietano, vietare, vietato, vietata, divieto, divieti, moratoria, restrizioni], concept: bans, weight: 1}
  - {terms: [controlli all'esportazione, controlli sulle esportazioni], concept: export-controls, weight: 2}
  - {terms: [diritto d'autore, copyright], concept: copyright, weight: 0.75}
  - {terms: [protezione dei dati, diritti fondamentali, diritti umani, discriminazion*, etica], concept: rights, weight: 0.75}
  - {terms: [sicurezza nazionale, sovranità digitale], concept: national-security, weight: 1}
  - {terms: [vertice, geopolitic*, diplomatic*, cooperazione internazionale], concept: geopolitics, weight: 1}
  - {terms: [sanzioni, multa, conformità, obblighi], concept: compliance, weight: 0.75}
  - {terms: [tribunale, Corte costituzionale, giudice], concept: courts, weight: 0.75}
  - {terms: [emendament*, legge delega, legge di bilancio, articolato, codice penale, codice civile, recepi*, ratific*, promulg*, testo unico, reato, reati, proposte di legge, disegni di legge, legge 132], concept: legislation, weight: 1.5}
  - {terms: [linee guida, circolare, direttiva, direttive, delibera*, ordinanza, ordinanze, provvediment*, risoluzione, statuto, protocollo, codice di condotta, paletti], concept: legal-act, weight: 1}
  - {terms: [Farnesina, Viminale, Mimit, Mef, Mur, premier, Quirinale, Presidente della Repubblica, Presidenza del Consiglio, Dipartimento per la trasformazione digitale, ministero della Giustizia, Esecutivo, Stato], case: exact, concept: government, weight: 1}
  - {terms: [Camera, Montecitorio, Palazzo Madama, Strasburgo], case: exact, concept: parliaments, weight: 1}
  - {terms: [commissione parlamentare, commissione Giustizia, commissione Difesa, eurocamera, parlamentar*, deputati, plenaria, Consiglio federale, Gran Consiglio], concept: parliaments, weight: 1.25}
  - {terms: [consiglio comunale, giunta, comune di, Comuni, sindaco, sindaca, sindaci, consiglio regionale, assessor*, Regione, Regioni, prefett*, città metropolitana], concept: municipalities, weight: 1}
  - {terms: [Inps, Consip, Anac, Consob, Ivass, Bankitalia, Csm, Inail, Edpb, IFPDT, Finma, Ance], case: exact, concept: regulators, weight: 1.25}
  - {terms: [Autorità, Autorità garante, Banca d'Italia, Agenzia per la cybersicurezza, Corte dei conti, difensore civico, Garante, Guardia di finanza, Ispettorato], concept: regulators, weight: 1.5}
  - {terms: [Bce, banca centrale, vigilanza bancaria, Agenzia delle Entrate, Agenzia per l'Italia digitale, autorità di controllo, autorità di vigilanza, autorità indipendente], concept: regulators, weight: 1.5}
  - {terms: [Consulta, Tar, procura, procure, magistrat*, giudici, tribunali, ricorso, rinvia alla Corte], concept: courts, weight: 1}
  - {terms: [obbliga, obbligano, obbligo, obbligatori*, dovrà, dovranno, ordina la, ordina il, ordina a, prevede che, impegna il], concept: mandates, weight: 0.75}
  - {terms: [approvano, via libera, voto finale, vota la, votano, vota il, ok definitivo], concept: votes, weight: 0.75}
  - {terms: [sospende, sospendono, sospeso, blocca, bloccano, bloccato, boccia, bocciato, ferma il, stop a, stop al, stop alla, limita l'uso, limiti all'uso], concept: bans, weight: 0.75}
  - {terms: [multe, multata, multato, sanzione, sanzionat*, sanzionator*, ammenda], concept: penalties, weight: 1.5}
  - {terms: [istruttoria, apre un'indagine, indagine, ispezion*, contesta a, contesta l, infrazione, violazion*, viola lo, viola la, viola il, base giuridica], concept: enforcement, weight: 1}
  - {terms: [pubblica amministrazione, appalt*, gara pubblica, bando, bandi, dipendenti pubblici, servizi sociali, uffici pubblici, settore pubblico, acquisti pubblici, servizi pubblici], concept: public-sector, weight: 1}
  - {terms: [consultazione, consultazione pubblica, audizion*, piano triennale, piano nazionale, Pnrr, fondi pubblici, finanziamenti pubblici, bilancio dello Stato, strategia italiana], concept: plans, weight: 1.25}
  - {terms: [certificazion*, standard tecnici, norma tecnica, Uninfo, valutazione d'impatto, alto rischio, trasparenza, registro pubblico, codice di condotta per, responsabilità], concept: compliance, weight: 1}
  - {terms: [etichettatura, etichette sui, verifica dell'età, minori, minorenni, tutela dei minori], concept: child-protection, weight: 0.75}
  - {terms: [sindacat*, sciopero, scioperi, Cgil, Cisl, Uil], concept: labour, weight: 1}
  - {terms: [autorizzazion*, permessi, licenze, valutazione ambientale], concept: permits, weight: 0.75}
  - {terms: [export, esportazioni, controlli americani, controlli sull'export, dazi], concept: export-controls, weight: 0.75}
  - {terms: [polizia, forze dell'ordine, esercito, militar*, controllo umano, Nato], concept: policing, weight: 0.75}
  - {terms: [convenzione, convenzione quadro, intesa, negoziat*, dichiarazione, accordo internazionale, Unione africana, stato di diritto], concept: agreements, weight: 1}
  - {terms: [elezioni, elettoral*, campagna elettorale, comunali], concept: elections, weight: 0.75}
  - {terms: [riesame umano, senza consenso, consenso dei genitori, privacy, dati personali, diritti dei cittadini], concept: protections, weight: 0.75}
  - {terms: [Roma, Washington, Pechino, Cina, Stati Uniti, Usa, Italia, Francia, Germania, California, Regno Unito, Svizzera, Ginevra, Parigi, Berlino], case: exact, concept: countries, weight: 0.5}
  - {terms: [sentenz*, condann*], concept: rulings, weight: 0.75}
  - {terms: [causa contro, class action, fa causa, fanno causa, risarciment*, denuncia contro, querela*], concept: litigation, weight: 0.75}
  - {terms: [contratto collettivo, contratti collettivi, Statuto dei lavoratori, diritti dei lavoratori], concept: labour-law, weight: 1}
  - {terms: [raccomanda, raccomandano, raccomandazion*], concept: recommendations, weight: 0.5}
  - {terms: [carcere, reclusione, indagat*, imputat*], concept: criminal-law, weight: 0.75}
  - {terms: [tassa, tasse, tassare, imposta, bonus fiscale, incentivi fiscali, manovra, fisco], concept: taxation, weight: 0.75}
  - {terms: [il Papa, Leone XIV, Santa Sede], concept: holy-see, weight: 0.75}
  - {terms: [trattato, trattati], concept: treaties, weight: 1.5}
  - {terms: [Pd, Lega, Fratelli d'Italia, Forza Italia, M5S, opposizione, opposizioni, maggioranza, Movimento 5 Stelle], case: exact, concept: parties, weight: 0.75}
  - {terms: [sentenze inventate, precedenti inventati, Ordine degli avvocati, ordine dei medici, all'Ordine, procedimento disciplinare], concept: professional-discipline, weight: 1}
  - {terms: [avvocat*], concept: lawyers, weight: 0.5}
  - {terms: [Aifa, dispositivi medici, dispositivo medico, Servizio sanitario, Istituto superiore di sanità], concept: health-authorities, weight: 0.75}
  - {terms: [segretario generale, panel scientifico], concept: un-bodies, weight: 0.75}
  - {terms: [legge contro, nuova legge, legge per], concept: legislation, weight: 1.5}
  - {terms: [Taiwan, Giappone, India, Spagna, Austria, Albania, San Marino, Corea del Sud, Toscana, Lombardia, Piemonte], case: exact, concept: countries, weight: 0.5}
  - {terms: [impone, impongono, frena], concept: demands, weight: 0.5}
  - {terms: [approva, approvato, approvata], concept: votes, weight: 0.5}
  - {terms: [posizione dominante, misure cautelari, misure provvisorie, tutela della concorrenza, sulla concorrenza], concept: competition, weight: 1}
  - {terms: [la Commissione], concept: commission, weight: 0.75}
  - {terms: [strategia per l'intelligenza artificiale, strategia per l'IA, strategia sull'IA], concept: ai-strategy, weight: 0.75}
  - {terms: [deve spiegare, dovrà spiegare, dà ragione, diritto di conoscere, licenziamenti automatici], concept: explanations, weight: 0.75}
  - {terms: [illegittim*, illecit*, illegal*, sproporzionat*], concept: legality, weight: 0.75}
  - {terms: [denunciano, ricorrono], concept: litigation, weight: 0.75}
  - {terms: [Cassazione, Consiglio di Stato, Corte di giustizia, Corte d'appello, Corte suprema, tribunale del lavoro], concept: courts, weight: 1.25}
strong:
  - {terms: [legge sull'intelligenza artificiale, legge italiana sull'intelligenza artificiale, legge sull'IA, legge sull'AI, regolamento sull'IA, regolamento sull'intelligenza artificiale, regolamento europeo sull'intelligenza artificiale, ddl IA, ddl AI, legge 132/2025], concept: ai-law}
  - {terms: [regolamentazione dell'IA, regolamentazione dell'AI, regolamentazione dell'intelligenza artificiale, regolare l'intelligenza artificiale, regolare l'IA], concept: regulation}
  - {terms: [regolare l'AI, regolazione dell'intelligenza artificiale, regole sull'intelligenza artificiale, regole sull'IA, regole sull'AI], concept: regulation}
  - {terms: [governance dell'IA, governance dell'AI, governance dell'intelligenza artificiale, strategia nazionale per l'intelligenza artificiale, strategia italiana per l'intelligenza artificiale], concept: governance}
  - {terms: [strategia nazionale sull'intelligenza artificiale, strategia nazionale per l'IA, convenzione quadro sull'intelligenza artificiale, convenzione sull'intelligenza artificiale, decreto intelligenza artificiale, decreto IA], concept: ai-law, weight: 2.5}
veto:
  - {terms: [codice sconto, offerte del giorno, oroscopo, legge di Moore], weight: 1.5}
  - {terms: [legge di scala, leggi di scala, regole del gioco, studio legale, consiglio di amministrazione, polizza assicurativa, Camera di commercio, camera da letto, Serie A, Roma calcio], weight: 0.1}
  - {terms: [AS Roma, giudice robot, giuria, politica ottimale, informativa sulla privacy, politica sulla privacy, politiche sulla privacy, stato d'animo, Stato dell'arte], weight: 0.1}
  - {terms: [romanzo, in scena, commedia, fumetto, spettacolo teatrale], weight: 1.25}
  - {terms: [videogioco, videogiochi], weight: 0.75}
  - {terms: [attacco informatico a, attacchi informatici a, attacco hacker], weight: 0.5}
  - {terms: [consiglio di amministrazione approva], weight: 0.1}

"""#,
    "topics/ai-policy/ja.yaml": #"""
# Japanese. Found inside words; kanji fold to simplified Han forms, so both sides agree.
subject:
  - {terms: [AI], case: exact, concept: artificial-intelligence}
  - {terms: [人工知能], concept: artificial-intelligence}
  - {terms: [生成AI, 大規模言語モデル, 基盤モデル, 言語モデル, 汎用AI], concept: general-purpose-ai}
  - {terms: [汎用人工知能, 超知能, フロンティアAI], concept: advanced-ai}
  - {terms: [ディープフェイク, 深層偽造], concept: deepfakes}
  - {terms: [アルゴリズム, 自動判定, 自動意思決定, 自動化された意思決定, 与信モデル, 信用スコア, レコメンド, 推薦システム], concept: algorithms, weight: 0.5}
  - {terms: [顔認識, 顔認証], concept: facial-recognition, weight: 0.75}
  - {terms: [自律型致死兵器, 自律型兵器, 殺人ロボット], concept: autonomous-weapons}
  - {terms: [機械学習, 深層学習], concept: machine-learning, weight: 0.5}
  - {terms: [AI半導体, AIチップ], concept: ai-chips}
  - {terms: [チャットボット, 対話AI, 対話型AI, 会話型AI, AIエージェント, AIコンパニオン, 自律エージェント], concept: chatbots, weight: 1}
  - {terms: [音声合成, 合成音声, 声の複製, 声のクローン, ボイスクローン, 画像生成, 動画生成, 偽動画, 偽音声, フェイク動画, フェイク画像, 合成動画, 性的画像の生成], concept: synthetic-media, weight: 0.75}
  - {terms: [推論モデル, 生成モデル, 大規模モデル, 汎用モデル, 先端モデル, LLM], concept: general-purpose-ai, weight: 0.75}
  - {terms: [学習データ, 訓練データ, 無断学習, AI学習, 学習用データ], concept: training-data, weight: 0.5}
  - {terms: [顔照合, 感情認識, 感情分析], concept: facial-recognition, weight: 0.5}
  - {terms: [自律兵器, 自律型無人機, 自律型ドローン, 自律型システム, 自律型の無人機, 致死性自律], concept: autonomous-weapons, weight: 1}
  - {terms: [エヌビディア, AI向け半導体, AIアクセラレーター, 画像処理半導体, GPU], concept: ai-chips, weight: 0.75}
  - {terms: [オープンAI, アンソロピック, ディープシーク, チャットGPT], concept: ai-companies}
policy:
  - {terms: [規制], concept: regulation, weight: 1.5}
  - {terms: [法案, 法律, 立法, 法制, 法整備, 新法, 州法, 改正法, 推進法, 基本計画, 条例], concept: legislation, weight: 1.5}
  - {terms: [大統領令, 政令, 省令], concept: executive-order, weight: 2}
  - {terms: [ガバナンス, 統治], concept: governance, weight: 1}
  - {terms: [指針, ガイドライン, 行動規範, 事業者ガイドライン], concept: guidelines, weight: 1}
  - {terms: [政府, 内閣府, 官邸, 首相, 閣議, 閣議決定, 連邦政府, 連邦, 政権, ホワイトハウス], concept: government, weight: 1.25}
  - {terms: [トランプ, バイデン, 石破, 高市, 習近平, 岸田], concept: heads-of-government, weight: 1.5}
  - {terms: [国会, 議会, 上院, 下院, 議員, 参院, 衆院, 欧州議会], concept: parliaments, weight: 1.5}
  - {terms: [総務省, 経済産業省, 経産省, デジタル庁, 文化庁, 個人情報保護委員会, 個人情報保護委, 公正取引委員会, 公取委, 商務省, 司法省, 司法長官, 国防総省, 文部科学省, 文科省, 厚生労働省, 防衛省, 当局, 個情委, 金融庁, 消費者庁, 警察庁, 警視庁, 法務省, 外務省, 財務省, 環境省, 国土交通省, 国交省, 厚労省, 農林水産省, 農水省, こども家庭庁, 特許庁, 人事院, 会計検査院, 公安委員会, 復興庁, 内閣官房, 国家安全保障局, 証券取引等監視委員会, 証券監視委, 海上保安庁, 国税庁, 中小企業庁, 資源エネルギー庁, 国家サイバー統括室, 選挙管理委員会, 選管], concept: ministries, weight: 1.5}
  - {terms: [欧州連合, 欧州委員会, 欧州委], concept: european-union, weight: 1.5}
  - {terms: [EU], case: exact, concept: european-union, weight: 1.5}
  - {terms: [国連, 経済協力開発機構, OECD, G7, 主要7カ国, 欧州評議会, 欧州評議会の, 国連総会, 安保理, 国際機関], concept: international-organisations, weight: 1.5}
  - {terms: [禁止, 義務付け, 義務化, 罰則, 入力は禁止, 使用禁止, 利用禁止, 禁じる, 禁じた, 全面禁止, 利用制限], concept: bans, weight: 1}
  - {terms: [輸出規制, 輸出管理], concept: export-controls, weight: 2}
  - {terms: [著作権法, 著作権], concept: copyright, weight: 0.5}
  - {terms: [個人情報保護法, 人権, プライバシー保護], concept: rights, weight: 0.75}
  - {terms: [安全保障, 国家戦略, 経済安全保障], concept: national-security, weight: 1}
  - {terms: [米中, 首脳会談, 国際協力, 国際ルール, サミット], concept: geopolitics, weight: 1}
  - {terms: [国務省, 財務長官, 国防長官, 商務長官, 国務長官, 連邦取引委, 連邦通信委, 国防省, データ保護当局, 競争当局, 規制当局, 独禁当局, 捜査当局, 監督当局, 市場監督管理総局, 工業情報化省, 国務院, 州知事, 英国議会, 英議会, 米議会, 仏政府, 独政府, 伊当局, 監視機関], concept: foreign-authorities, weight: 1.5}
  - {terms: [審議会, 分科会, 小委員会, 有識者会議, 有識者検討会, 専門家会合, 専門家会議, 法制審, 検討会, 規制改革推進会議, 国家安全保障会議], concept: advisory-bodies, weight: 1}
  - {terms: [自治体, 市区町村, 都道府県, 教育委員会, 都教委, 県教委, 市教委, 知事, 市長, 市議会, 県議会, 都議会, 府議会, 区議会], concept: local-government, weight: 1}
  - {terms: [与野党, 与党, 野党, 超党派, 自民党, 立憲民主党, 公明党, 国民民主党, 維新の会, 議連, 党首], concept: parliaments, weight: 1}
  - {terms: [改正案, 法改正, 改正を検討, 改正へ, 改正し, 可決, 公布, 施行, 法律案, 立法措置, 法規制, 関連法, 特別法], concept: amendments, weight: 1.25}
  - {terms: [告示, 通達, 規程, 要綱, 骨子案, 骨子, 素案, 意見公募, パブリックコメント, パブコメ, 答申, 論点整理, 中間取りまとめ, 中間とりまとめ, 閣僚, 諮問, ルール案, 新ルール, ルールづくり, ルール作り, ルール整備, 表示ルール, ルールを定, ルールを策定, 監査委員, 会計検査院が], concept: rule-making, weight: 1.25}
  - {terms: [公職選挙法, 公選法, 職業安定法, 民法, 刑法, 外為法, 独占禁止法, 独禁法, 労働基準法, 労基法, 製造物責任法, 電気通信事業法, 金融商品取引法, 薬機法, 医師法, 景品表示法, 不正競争防止法, 情プラ法, 情報流通プラットフォーム対処法, 児童福祉法, スマホ新法, 憲法, 行政手続法], concept: named-laws, weight: 1.25}
  - {terms: [裁判所, 地裁, 高裁, 最高裁, 連邦地裁, 司法裁, 控訴審, 上告], concept: courts, weight: 1.25}
  - {terms: [判決, 差し止め, 差止, 仮処分, 提訴, 訴訟, 賠償命令, 賠償も命, 賠償を命, 勝訴, 敗訴, 起訴, 告訴, 集団訴訟], concept: litigation, weight: 0.75}
  - {terms: [刑事罰, 処罰, 懲役, 拘禁刑], concept: penalties, weight: 1.25}
  - {terms: [逮捕, 書類送検, 摘発, 立件, 捜査], concept: policing, weight: 0.75}
  - {terms: [行政指導, 行政処分, 改善命令, 措置命令, 是正命令, 是正勧告, 業務停止, 運用停止, 排除措置, 立ち入り検査, 立入検査, 報告徴求, 調査に着手, 調査を開始, 改善計画, 社名公表], concept: enforcement, weight: 1.25}
  - {terms: [勧告, 要請, 報告求める, 報告を求める, 使用停止, 利用停止, 遮断, 命令, 命じた, 命じる, 開示を求め], concept: orders, weight: 0.75}
  - {terms: [義務づけ, 説明義務, 開示義務, 表示義務, 透明性義務, 努力義務, 届け出, 届出, 許可制, 登録制, 免許制, 認可制, 認可を, 認可申請, 事業認可], concept: compliance, weight: 1}
  - {terms: [条約, 共同声明, 決議, 批准, 協定, 主要七カ国, 先進七カ国, 二国間, 首脳宣言, 外相, 国際人道法], concept: treaties, weight: 1}
  - {terms: [概算要求, 補正予算, 予算案, 政府調達, 公共調達, 入札, 補助金, 交付金, 拠出, 税制, 基金創設], concept: public-money, weight: 0.75}
  - {terms: [国際規格, 国際標準, 国家規格, 認証制度, 標準化, 安全性評価, 適合性評価, 第三者認証, 監査], concept: standards, weight: 0.75}
  - {terms: [JIS], case: exact, concept: standards, weight: 1}
  - {terms: [対中輸出, 輸出許可, 輸出制限, 輸出禁止, 輸出を許可, 個別許可, 禁輸], concept: export-controls, weight: 1.75}
  - {terms: [製造物責任, 賠償責任, 法的責任, 民事責任, 責任の所在, 誰の責任, 責任は誰, 免責], concept: liability, weight: 1}
  - {terms: [労使, 労組, 労働組合, ストライキ], concept: labour, weight: 0.75}
  - {terms: [年齢確認, 年齢制限, 未成年, 青少年保護, 児童ポルノ], concept: minors, weight: 0.5}
  - {terms: [選挙], concept: elections, weight: 0.5}
  - {terms: [差別, パブリシティー権, 肖像権, 権利者団体, 人の関与, 人間の関与, 偏り], concept: rights, weight: 0.5}
  - {terms: [経団連, 日弁連, 新聞協会, 日本医師会], concept: interest-groups, weight: 0.75}
  - {terms: [方針を決定, 方針を固めた, 国家プロジェクト, 国産AI, 行動計画, 工程表, 白書, 制度設計], concept: plans, weight: 1}
  - {terms: [新制度, 制度案], concept: plans, weight: 0.5}
  - {terms: [罰金, 課徴金, 制裁金, 過料], concept: penalties, weight: 1.5}
  - {terms: [生活保護, 給付, 福祉, 行政手続き, 行政サービス, 窓口業務], concept: public-service, weight: 0.5}
  - {terms: [労働協約, 団体交渉, 脚本家組合, 俳優組合, 作家組合], concept: labour, weight: 1.5}
  - {terms: [主権AI, ソブリンAI, AI主権, デジタル主権], concept: sovereignty, weight: 1.5}
  - {terms: [承認, 採択, 閣議で承認], concept: adoption, weight: 0.5}
  - {terms: [閣議で, 閣僚会議, 閣議了解], concept: government, weight: 1.5}
strong:
  - {terms: [AI法, AI規制, AI新法, AI推進法, AI法案, 人工知能法, AI規則, AI基本法, AI基本計画, 人工知能関連技術の研究開発及び活用の推進に関する法律], concept: ai-law}
  - {terms: [AIガバナンス, AI統治, AI事業者ガイドライン, AI戦略会議, AI戦略本部], concept: governance}
  - {terms: [AIサミット, AI安全サミット, 広島AIプロセス, AIセーフティ・インスティテュート], concept: ai-summits}
  - {terms: [AI政策], concept: policy}
  - {terms: [広島プロセス, 国際AI安全報告書], concept: ai-summits, weight: 2.5}
  - {terms: [AISI], case: exact, concept: ai-safety, weight: 2}
veto:
  - {terms: [クーポン, セール情報, ムーアの法則, スケーリング則], weight: 1}
  # Law offices, courtroom plays and rules of a game.
  - {terms: [法律事務所, 法廷ドラマ, ゲームのルール, 独自規格の製品, 社内規程, 自社規程, 社内ガイドライン, 利用規約], weight: 0.1}
  - {terms: [差別化, 独自の新制度, 社内選挙], weight: 0.1}
  - {terms: [経産省出身, 財務省出身, 総務省出身, 金融庁出身, 日銀出身, 官僚出身, 外務省出身], weight: 0.1}
  - {terms: [国会図書館, 国会議事堂前], weight: 0.1}

"""#,
    "topics/ai-policy/ko.yaml": #"""
# Korean. Found inside words, as particles are written on to nouns; 법 alone is no term. Spaced and unspaced spellings
# stand both.
subject:
  - {terms: [AI], case: exact, concept: artificial-intelligence}
  - {terms: [인공지능, 인공 지능], concept: artificial-intelligence}
  - {terms: [생성형, 거대언어모델, 대규모 언어모델, 초거대, 파운데이션 모델, 언어 모델, 언어모델, 대형언어모델, 대형 언어모델, 파운데이션모델, 생성 모델, 범용 모델], concept: general-purpose-ai, weight: 0.75}
  - {terms: [범용인공지능, 초지능, 프런티어 AI, 프론티어 AI], concept: advanced-ai}
  - {terms: [딥페이크], concept: deepfakes}
  - {terms: [알고리즘, 자동화된 결정, 자동화 결정, 자동화된 의사결정, 알고리듬, 신용평가 모델, 추천 시스템], concept: algorithms, weight: 0.5}
  - {terms: [얼굴인식, 얼굴 인식, 안면인식, 안면 인식], concept: facial-recognition, weight: 0.75}
  - {terms: [자율무기, 자율살상무기, 킬러로봇, 자율 무기, 자율살상, 자율 살상, 킬러 로봇, 자율드론, 자율 드론], concept: autonomous-weapons}
  - {terms: [AI 반도체, AI반도체], concept: ai-chips}
  - {terms: [오픈AI, 앤트로픽, 앤스로픽, 딥시크], concept: ai-companies}
  - {terms: [챗봇, 대화형 AI, AI 에이전트, 인공지능 에이전트, 자율 에이전트, 가상 연인, AI 동반자], concept: chatbots, weight: 1}
  - {terms: [합성 영상, 합성영상, 합성 음성, 음성 합성, 음성 복제, 목소리 복제, 딥보이스], concept: synthetic-media, weight: 0.75}
  - {terms: [학습 데이터, 학습데이터, 무단 학습, 데이터 무단 학습, 기사 학습], concept: training-data, weight: 0.5}
  - {terms: [감정 인식, 감정인식], concept: facial-recognition, weight: 0.5}
  - {terms: [AI 칩, AI칩, AI 가속기, AI가속기, 첨단 가속기, 엔비디아, 그래픽처리장치], concept: ai-chips, weight: 0.75}
  - {terms: [챗GPT, 제미나이], concept: ai-companies, weight: 1}
  - {terms: [허위영상물, 원격 생체인식], concept: deepfakes, weight: 0.75}
policy:
  - {terms: [규제], concept: regulation, weight: 1.5}
  - {terms: [법안, 법률, 입법, 기본법, 시행령, 개정안, 제정안, 특별법, 주법], concept: legislation, weight: 1.5}
  - {terms: [행정명령, 행정 명령], concept: executive-order, weight: 2}
  - {terms: [거버넌스], concept: governance, weight: 1.25}
  - {terms: [가이드라인, 윤리기준, 윤리 기준, 행동강령], concept: guidelines, weight: 0.75}
  - {terms: [정책, 국가전략, 국가 전략, 기본계획, 국가인공지능위원회], concept: plans, weight: 1}
  - {terms: [정부, 주정부, 연방, 백악관, 대통령, 대통령실, 총리, 국무회의], concept: government, weight: 1.25}
  - {terms: [트럼프, 바이든, 이재명, 시진핑, 리창], concept: heads-of-government, weight: 1.5}
  - {terms: [국회, 의회, 상원, 하원, 과방위, 법사위, 본회의, 유럽의회], concept: parliaments, weight: 1.5}
  - {terms: [과학기술정보통신부, 과기정통부, 개인정보보호위원회, 개인정보위, 방송통신위원회, 방통위, 공정거래위원회, 공정위, 법무장관, 법무부, 상무부, 국방부, 과기부, 산업통상부, 산업통상자원부, 산업부, 문화체육관광부, 문체부, 고용노동부, 고용부, 행정안전부, 행안부, 교육부, 보건복지부, 복지부, 외교부, 중소벤처기업부, 중기부, 기획재정부, 기재부, 기획예산처, 재정경제부, 국토교통부, 국토부, 기후에너지환경부, 환경부, 여성가족부, 여가부, 성평등가족부, 통일부, 국가데이터처], concept: ministries, weight: 1.5}
  - {terms: [장관], concept: ministries, weight: 1}
  - {terms: [유럽연합, 유럽 연합, EU 집행위, 집행위원회], concept: european-union, weight: 1.5}
  - {terms: [유엔, 경제협력개발기구, OECD, G7, G20, 국제 협력, 국제협력, 글로벌 기구, 국제기구, 유엔 총회, 안보리], concept: international-organisations, weight: 1.5}
  - {terms: [금지, 차단, 의무화, 과태료, 처벌], concept: bans, weight: 0.75}
  - {terms: [수출통제, 수출 통제, 수출규제, 수출 규제], concept: export-controls, weight: 2}
  - {terms: [저작권법, 저작권], concept: copyright, weight: 0.5}
  - {terms: [개인정보보호법, 인권, 기본권], concept: rights, weight: 0.75}
  - {terms: [국가안보, 안보], concept: national-security, weight: 1}
  - {terms: [미중, 정상회담, 정상회의], concept: geopolitics, weight: 1}
  - {terms: [방송미디어통신위원회, 방미통위, 방송미디어통신심의위원회, 방송통신심의위원회, 방심위, 방미심위, 금융위원회, 금융위, 금융감독원, 금감원, 국가인권위원회, 인권위, 국가정보원, 국정원, 감사원, 경찰청, 식품의약품안전처, 식약처, 특허청, 지식재산처, 조달청, 국가기술표준원, 국표원, 중앙선거관리위원회, 선관위, 소비자원, 방위사업청, 관세청, 법제처, 국민권익위, 권익위, 한국저작권위원회, 국무조정실], concept: regulators, weight: 1.5}
  - {terms: [국가AI전략위, 국가인공지능전략위, 과학기술자문회의, 민관협의체, 태스크포스], concept: plans, weight: 1.25}
  - {terms: [조례, 시행규칙, 훈령, 예규, 법 개정, 법개정, 입법예고, 행정예고, 개정법, 제정법, 책임법, 개인정보법, 하위법령, 발의했, 발의한, 발의된, 발의됐, 법안 발의, 대표발의, 대표 발의, 공동발의, 공동 발의, 제정했, 제정한, 제정하, 법 제정, 개정한, 개정했, 개정하, 개정을, 고시 개정, 고시안, 고시를, 고시했], concept: amendments, weight: 1.25}
  - {terms: [정보통신망법, 공직선거법, 근로기준법, 성폭력처벌법, 신용정보법, 전기통신사업법, 교육법, 형법, 민법, 의료법, 대외무역법, 부정경쟁방지법, 방송법, 노동법, 제조물책임법, 헌법], concept: named-laws, weight: 1.25}
  - {terms: [지침, 기준 확정, 표준안, 국가표준, 국제표준, 표준화, 인증제, 표준 제정], concept: standards, weight: 1}
  - {terms: [법원, 대법원, 헌법재판소, 헌재, 중앙지법, 재판부, 항소심, 상고심], concept: courts, weight: 1.25}
  - {terms: [판결, 소송, 손해배상, 배상을 명령, 배상 명령, 제소, 가처분, 고발, 항소, 위법, 불구속 기소, 구속기소, 기소했, 기소됐, 불구속기소], concept: litigation, weight: 0.75}
  - {terms: [시정명령, 시정 명령, 시정조치, 시정 조치, 시정 지시, 징역, 형사처벌], concept: penalties, weight: 1.25}
  - {terms: [제재, 적발, 현장조사, 조사 착수, 조사에 착수, 실태점검, 실태 점검, 검찰, 압수수색, 명령했다, 명령을 내렸, 파기를 명령, 중단을 명령], concept: enforcement, weight: 1}
  - {terms: [권고, 영향평가, 의무화했, 계도 기간, 계도기간, 이행 점검, 사후 관리, 사전 심사, 허가, 신고제, 등록제, 인증 의무], concept: compliance, weight: 0.75}
  - {terms: [의무, 워터마크, 표시제, 표시 의무, 투명성 의무, 고지 의무], concept: labelling, weight: 0.75}
  - {terms: [사용 금지, 이용 금지, 사용을 금지, 접속 차단, 서비스 중단, 제한을 의무화], concept: bans, weight: 1}
  - {terms: [당정, 야당, 여당, 더불어민주당, 국민의힘, 상임위, 법안심사, 국정감사, 국감, 공청회, 교육위원회, 행안위, 정무위, 문체위, 산자위], concept: parliaments, weight: 1}
  - {terms: [위원회], concept: committees, weight: 0.5}
  - {terms: [도의회, 시의회, 구의회, 지자체, 지방자치단체, 서울시, 교육청, 도지사, 시도지사, 지방정부], concept: local-government, weight: 1}
  - {terms: [협약, 조약, 공동성명, 공동선언, 비준, 결의안, 유럽평의회, 국제 기금], concept: treaties, weight: 1}
  - {terms: [국비, 추경, 보조금, 공공조달, 공공 조달, 정부 조달, 국가 예산, 예산안, AI 예산, 세액공제, 재정 투입], concept: public-money, weight: 1}
  - {terms: [로드맵, 종합대책, 백서, 규범, 특례, 특구, 규제샌드박스, 국정과제, 국가 주도, 소버린], concept: national-plans, weight: 0.75}
  - {terms: [선거, 후보자 비방], concept: elections, weight: 0.5}
  - {terms: [노동계, 민주노총, 한국노총, 시민단체], concept: labour, weight: 0.75}
  - {terms: [배상책임, 배상 책임, 입증책임, 입증 책임, 제조물책임, 법적 책임, 책임 소재], concept: liability, weight: 1}
  - {terms: [전략물자, 수출허가, 수출 허가, 대중 수출, 대중 통제, 상황허가, 우회 수출, 우회수출, 수출 제한, 수출 금지, 엔티티 리스트, 블랙리스트], concept: export-controls, weight: 1.75}
  - {terms: [미성년자, 청소년 보호, 연령 확인, 연령확인, 아동 보호, 자해], concept: minors, weight: 0.5}
  - {terms: [개인정보 보호, 공정이용, 공정 이용, 저작권 침해, 동의 없이], concept: personal-rights, weight: 0.5}
  - {terms: [펜타곤, 미 상무부, 연방거래위원회, 국무부, 재무부, 미국 정부, 중국 정부, 영국 정부, 주지사], concept: foreign-authorities, weight: 1.5}
  - {terms: [여야가, 여야는, 여야 합의, 여야 간, 여야의, 여야 이견, 의원들이, 의원은, 의원이 대표], concept: parliaments, weight: 0.75}
  - {terms: [과징금, 벌금], concept: penalties, weight: 1.5}
  - {terms: [노조], concept: labour, weight: 1.25}
  - {terms: [규칙 초안, 의견 수렴, 의견수렴], concept: rule-making, weight: 1.25}
  - {terms: [개선 통보, 개선 요구, 시정 요구, 재검토 요구, 통보했], concept: orders, weight: 0.75}
  - {terms: [복지, 기초생활, 수급자, 공공서비스, 민원, 행정 서비스], concept: public-service, weight: 0.5}
  - {terms: [표시 규칙, 표시규칙, 결의 채택], concept: rule-making, weight: 1.5}
  - {terms: [단체협약, 노동조합, 작가조합, 배우조합, 파업], concept: labour, weight: 1.5}
  - {terms: [소버린 AI, 소버린AI, AI 주권, 디지털 주권], concept: sovereignty, weight: 1.5}
  - {terms: [의결, 채택, 가결, 승인], concept: adoption, weight: 0.5}
  - {terms: [국무회의 의결, 수사에 착수, 수사 착수, 경찰], concept: police, weight: 0.75}
strong:
  - {terms: [AI 기본법, AI기본법, 인공지능기본법, 인공지능 기본법, AI법, AI 법안, AI 규제법, 인공지능법], concept: ai-law}
  - {terms: [AI 규제, AI규제, 인공지능 규제, 인공지능(AI) 규제], concept: regulation}
  - {terms: [AI 거버넌스, AI거버넌스, AI 정책, AI정책, 인공지능 정책], concept: governance}
  - {terms: [AI 서울 정상회의, AI 안전연구소, AI안전연구소, AI 정상회의, AI 안전 정상회의], concept: ai-summits}
  - {terms: [국가인공지능전략위원회 의결, 고영향 인공지능, 고영향 AI], concept: ai-law, weight: 2.5}
veto:
  - {terms: [할인쿠폰, 오늘의 운세, 무어의 법칙], weight: 1.5}
  # "AI" is also the press's word for avian influenza.
  - {terms: [조류인플루엔자, 조류 인플루엔자, 조류독감, 살처분], weight: 2}
  - {terms: [고병원성 AI, AI 살처분, AI 방역, AI 확진, AI 항원, AI 바이러스, AI 의심, AI 차단방역, AI 특별방역, AI 위기경보], weight: 0.1}
  # A firm's agreements and its own terms, funds it raises, rules of a game, a robot's policy.
  - {terms: [업무협약, 게임의 법칙, 스케일링 법칙, 환불 정책, 반품 정책, 개인정보 처리방침, 개인정보처리방침, 정책망, 정책 학습], weight: 0.1}
  # "-부터" (from) after a noun is no ministry; other words inside words.
  - {terms: [환경부터, 교육부터, 산업부터, 복지부터, 국토부터, 외교부터, 법무부터, 국방부터, 통일부터, 중기부터, 정부터, 금융위기, 특허가, 개정판, 복지부동, 환경부담], weight: 0.1}
  - {terms: [초거대 야당, 초거대 여당, 초거대 정당, 초거대 기업, 식약처 허가, 식약처 품목허가, 식약처 인증, 식약처 승인, 과기정통부 장관상, 과학기술정보통신부 장관상, 중기부 장관상, 산업부 장관상, 행안부 장관상, 국무총리상, 대통령상, 장관 표창, 장관상], weight: 0.1}
  - {terms: [대형법무, 의료법인, 연주법, 교육법인, 소형법인], weight: 0.1}

"""#,
    "topics/ai-policy/mul.yaml": #"""
# Terms that the press of many languages uses as they stand.
subject:
  - {terms: [AI, A.I.], case: exact, concept: artificial-intelligence}
  - {terms: [AGI, ASI], case: exact, concept: advanced-ai}
  - {terms: [LLM, LLMs, GPAI, genAI, GenAI], case: exact, concept: general-purpose-ai}
  - {terms: [deepfake*, deep fake*], concept: deepfakes}
  - {terms: [chatbot*], concept: chatbots, weight: 0.75}
  - {terms: [OpenAI, ChatGPT, GPT 4, GPT 5], concept: openai, weight: 1}
  - {terms: [Anthropic, Claude Mythos], concept: anthropic, weight: 1}
  - {terms: [DeepSeek], concept: deepseek, weight: 1}
  - {terms: [xAI, Grok], case: exact, concept: xai, weight: 1}
  - {terms: [Mistral AI, Google DeepMind, DeepMind, Stability AI, Perplexity AI, Scale AI, Character.AI, Clearview AI, Midjourney, Hugging Face, Manus AI, OpenClaw, Palantir, Moonshot AI, Zhipu], concept: ai-companies, weight: 1}
  - {terms: [Nvidia], concept: nvidia, weight: 0.75}
  - {terms: [Apple Intelligence, Google Gemini, Claude Code, Microsoft Copilot, Llama 4], concept: ai-products, weight: 1}
strong:
  - {terms: [AI Act, A.I. Act], concept: eu-ai-act}
  - {terms: ["2024/1689"], concept: eu-ai-act}
  - {terms: [AI safety summit, AI Action Summit, AI Impact Summit, AI Seoul Summit], concept: ai-summits}
  - {terms: [NIST AI RMF, AI RMF], concept: ai-risk-management, weight: 2.5}

"""#,
    "topics/ai-policy/nl.yaml": #"""
# Dutch. Hyphens fold to spaces ("AI-verordening"); compounds written in one word stand whole.
subject:
  - {terms: [kunstmatige intelligentie, artificiële intelligentie], concept: artificial-intelligence}
  - {terms: [generatieve AI, taalmodel*, AI-model*, AI-systemen, AI-systeem], concept: general-purpose-ai}
  - {terms: [superintelligentie], concept: advanced-ai}
  - {terms: [algoritme*], concept: algorithms, weight: 0.75}
  - {terms: [gezichtsherkenning], concept: facial-recognition, weight: 0.75}
  - {terms: [kunstmatig intelligente, machinelearning, machine learning, neurale netwerk*], concept: machine-learning, weight: 0.5}
  - {terms: [chat-bot*, spraakassistent*, virtuele assistent*, digitale assistent*, virtuele vriend*, datingchatbot*, gespreksrobot*], concept: chatbots, weight: 0.75}
  - {terms: [generatieve systemen, generatieve modellen, generatief model, generatieve software, generatieve toepassing*, grote taalmodellen, basismodel*], concept: general-purpose-ai}
  - {terms: [algoritmisch*, fraudealgoritme*, risicomodel*, zelflerend*, geautomatiseerde besluit*, automatische besluit*, geautomatiseerde systemen], concept: algorithms, weight: 0.75}
  - {terms: [voorspellende modellen, voorspellend model, autonome systemen, aanbevelingssyste*, hoogrisicosyste*, hoog-risicosyste*], concept: algorithms, weight: 0.75}
  - {terms: [gezichtsherkenning*, gezichten scannen, gezichtsscan*, biometrische herkenning, biometrische identificatie, biometrische surveillance, emotieherkenning, slimme camera*], concept: facial-recognition, weight: 0.75}
  - {terms: [autonome wapen*, autonoom wapen*, killerrobot*, autonome drones, wapensystemen], concept: autonomous-weapons}
  - {terms: [nepvideo*, nepbeeld*, uitkleedapp*, naaktapp*, gekloonde stem*, stemkloon*, stemklonen, synthetische stem*, synthetische beelden, kunstmatige beelden, gemanipuleerde video*], concept: deepfakes, weight: 1}
  - {terms: [geavanceerde chips, Nvidia-chip*, chipmachine*], concept: ai-chips, weight: 0.75}
  - {terms: [trainingsdata, tekst- en datamining, datamining], concept: training-data, weight: 0.75}
  - {terms: [emoties lezen, emoties herkennen], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [regulering, reguleer*, reguleren, regelgeving, regels voor, strenge regels], concept: regulation, weight: 1.5}
  - {terms: [wetgeving, wetsvoorstel*, verordening, richtlijn*, wettelijk*], concept: legislation, weight: 1.5}
  - {terms: [wet, wetten], concept: law, weight: 1.25}
  - {terms: [decreet, presidentieel besluit], concept: executive-order, weight: 1.75}
  - {terms: [toezicht*, toezichthouder*, Autoriteit Persoonsgegevens, Rijksinspectie, ACM], concept: regulators, weight: 1.5}
  - {terms: [kabinet, regering, minister*, staatssecretaris, ministerie, Witte Huis, overheid], concept: government, weight: 1.25}
  - {terms: [Tweede Kamer, Eerste Kamer, Kamerleden, Kamerbrief, Europees Parlement, parlement*, Congres, Senaat], concept: parliaments, weight: 1.25}
  - {terms: [Trump, Biden, von der Leyen], concept: heads-of-government, weight: 1.5}
  - {terms: [Europese Unie, Europese Commissie, Brussel], concept: european-union, weight: 1.5}
  - {terms: [EU, VN, UNESCO, OESO, AVG], case: exact, concept: european-union, weight: 1.25}
  - {terms: [verbod, verbied*, verboden, beperking*, exportcontrole*, exportbeperking*], concept: bans, weight: 1}
  - {terms: [auteursrecht*, mensenrechten, grondrechten, discriminatie, ethiek, privacywet*], concept: rights, weight: 0.75}
  - {terms: [nationale veiligheid, nationale strategie, actieplan, geopoliti*, topconferentie], concept: geopolitics, weight: 1}
  - {terms: [wetboek*, amendement*, motie, moties, wetsartikel*, conceptwet*, conceptwetsvoorstel*, initiatiefwet*, uitvoeringswet*, grondwet*, wetswijziging*, wetgever*, ratific*, arbeidswet*, kaderwet, novelle, omnibus, Staatsblad, strafwet*], concept: legislation, weight: 1.5}
  - {terms: [besluit, besluiten, circulaire, gedragscode*, beleidsregel*, beleid, beleidskader, verordeningen, regels, richtsnoer*, handreiking, kader, inkoopkader*, leidraad, protocol, uitgangspunten], concept: rules, weight: 0.75}
  - {terms: [bewindslieden, bewindspersoon, premier, minister-president, Rijk, rijksoverheid, kabinetten, Den Haag, Binnenhof, departement*, Rijkswaterstaat, DUO], concept: government, weight: 1.25}
  - {terms: [UWV, Belastingdienst, Vlaamse regering, federale regering, Ministerraad, Europese Raad, lidstaten, overheden, overheidsinstantie*, ministeries, staatssecretarissen], concept: government, weight: 1.25}
  - {terms: [Kamer, Kamerlid, Kamerdebat, Kamervragen, Vlaams Parlement, Kamercommissie, senator*, fracties, fractie, coalitie, coalitiepartij*, oppositie, Europarlement*, Europarlementari*, Amerikaanse Congres], concept: parliaments, weight: 1.25}
  - {terms: [gemeenteraad*, gemeente, gemeenten, gemeentelijk*, wethouder*, burgemeester*, college van B en W, provincie*, Provinciale Staten, Gedeputeerde*, waterschap*, raadsleden, gemeentebestuur], concept: municipalities, weight: 1}
  - {terms: [AP, AFM, DNB, GBA, BIPT, CBP, RDI, NZa, IGJ, FSMA, VRM, AIVD, NCTV], case: exact, concept: regulators, weight: 1.5}
  - {terms: [Rijksinspectie*, privacywaakhond*, waakhond*, Inspectie, Arbeidsinspectie, Gegevensbeschermingsautoriteit, De Nederlandsche Bank, Nationale Bank, Autoriteit Consument en Markt, Commissariaat voor de Media, Kiesraad, College voor de Rechten van de Mens], concept: regulators, weight: 1.5}
  - {terms: [Nationale ombudsman, ombudsman*, Rekenkamer, Rekenhof, Raad voor de rechtspraak, mededingingsautoriteit*, Raad voor Cultuur, privacytoezichthouder*, Adviesraad, Planbureau, Europese toezichthouder*], concept: regulators, weight: 1.5}
  - {terms: [rechter*, rechtbank*, kort geding, kantonrechter*, hof], concept: courts, weight: 1}
  - {terms: [verplicht*, plicht, meldplicht*, moeten voortaan, vereist, dwingt, dwingen, aan banden, gelast*, beveelt], concept: mandates, weight: 0.75}
  - {terms: [stemt in, stemt voor, stemde, stemden, gestemd, goedgekeurd*, keurt goed, aangenomen, neemt aan], concept: votes, weight: 0.75}
  - {terms: [mag niet, mogen niet, mag geen, stopt, zet rem, schort op, opgeschort, blokkeert, blokkeren, inperk*, moratorium], concept: bans, weight: 0.75}
  - {terms: [boete*, dwangsom*, sanctie*, strafbaar*, maximumstraf*, celstraf*, gevangenisstraf*, strafrecht*], concept: penalties, weight: 1.5}
  - {terms: [onderzoek naar, start onderzoek, overtred*, in strijd met, overtreding*, schending*, grondslag, handhav*, waarschuwt bedrijven], concept: enforcement, weight: 1}
  - {terms: [vergunning*, vergunningplicht*, exportregel*, exportvergunning*, exportverbod*], concept: permits, weight: 1}
  - {terms: [aanbested*, inkopen, publieke sector, ambtenaren, ambtenaar, overheidsdienst*, uitvoeringsorganisatie*, bijstand*, sociaal domein, openbaar bestuur, studiefinanciering, publieke dienst*], concept: public-sector, weight: 1}
  - {terms: [certificering, normen, norm, NEN, conformiteit*, keurmerk*, risicobeoordeling*, impactassessment*, mensenrechtentoets*, toets, toetsen, audits, register, hoogrisico*, verplichtingen, aansprakelijk*, risicoaansprakelijkheid, verantwoording*], concept: compliance, weight: 1}
  - {terms: [leeftijdsgrens*, leeftijdsverificatie, leeftijdscontrole*, onder de zestien, minderjarigen, kinderbescherming, jeugdbescherming, etikettering, labelplicht], concept: child-protection, weight: 1}
  - {terms: [vakbond*, FNV, CNV, ondernemingsraad, ondernemingsraden, OR, staking*], concept: labour, weight: 1}
  - {terms: [voorjaarsnota, Miljoenennota, Prinsjesdag, begroting*, rijksbijdrage, subsidie*, overheidsgeld, consultatie*, internetconsultatie], concept: plans, weight: 1}
  - {terms: [hoorzitting*, rondetafelgesprek*, actieplannen, advies aan, adviseert, soevereiniteit*, digitale autonomie, strategische autonomie], concept: plans, weight: 1}
  - {terms: [Raad van Europa, Verenigde Naties, NAVO, G7, G20, onderhandel*, verklaring, diplomat*, Afrikaanse Unie, akkoord van, internationale afspraken], concept: agreements, weight: 1}
  - {terms: [politie, defensie, krijgsmacht, leger, militair*, menselijke tussenkomst, menselijk oordeel, menselijke controle, surveillance], concept: policing, weight: 0.75}
  - {terms: [verkiezing*, lijsttrekker*, raadsverkiezing*, campagnes, stemhulp*], concept: elections, weight: 0.75}
  - {terms: [gegevensbescherming, zonder toestemming, persoonsgegevens, rechten van de mens, rechtsstaat, consumentenbond, consumentenbescherming, gelijke behandeling, privacy], concept: protections, weight: 0.75}
  - {terms: [copyright, uitgevers, tekst- en datamining-uitzondering, naburige rechten], concept: copyright, weight: 0.5}
  - {terms: [Pentagon, ministerie van Handel, ministerie van Justitie, ministerie van Defensie], concept: us-departments, weight: 1.5}
  - {terms: [China, Peking, Washington, Verenigde Staten, VS, Nederland, België, Vlaanderen, Duitsland, Frankrijk, Italië, Californië, Genève, Verenigd Koninkrijk], case: exact, concept: countries, weight: 0.5}
  - {terms: [vonnis*, arrest, uitspraak, uitspraken, tussenuitspraak, veroordeel*], concept: rulings, weight: 0.75}
  - {terms: [aanklacht, rechtszaak*, rechtszaken, klaagt aan, daagt, massaclaim*, vordering, schadevergoeding, sleept voor], concept: litigation, weight: 0.75}
  - {terms: [cao, cao's, medezeggenschap*, arbeidsrecht*], concept: labour-law, weight: 1}
  - {terms: [bestemmingsplan*, omgevingsplan*, omgevingsvergunning*], concept: planning, weight: 1}
  - {terms: [aanbeveling*, beveelt aan, pleit voor, pleiten voor, dringt aan], concept: recommendations, weight: 0.5}
  - {terms: [belasting op, belastingen, heffing*, accijns*, robotbelasting*, belastingvoordeel*], concept: taxation, weight: 0.75}
  - {terms: [Vaticaan, paus, Leo XIV], concept: holy-see, weight: 0.75}
  - {terms: [verdrag*, kaderverdrag], concept: treaties, weight: 1.5}
  - {terms: [VVD, D66, PVV, GroenLinks, PvdA, CDA, BBB, NSC, Groen, N-VA, Vooruit, Volt], case: exact, concept: parties, weight: 0.75}
  - {terms: [verzonnen uitspraken, verzonnen jurisprudentie, tuchtrechter*, tuchtcollege*, berispt, berisping*, Orde van Advocaten, deken, beroepscode*], concept: professional-discipline, weight: 1}
  - {terms: [advocaat, advocaten], concept: lawyers, weight: 0.5}
  - {terms: [zorgverzekeraar*, medisch hulpmiddel, medische hulpmiddelen, zorgautoriteit, RIVM], concept: health-authorities, weight: 0.75}
  - {terms: [secretaris-generaal, Veiligheidsraad, wetenschappelijk panel], concept: un-bodies, weight: 0.75}
  - {terms: [wet tegen, nieuwe wet, wet voor], concept: legislation, weight: 1.5}
  - {terms: [aanwijzing, controlelijst, strengere regels], concept: rules, weight: 1}
  - {terms: [Taiwan, Japan, India, Spanje, Denemarken, Suriname, Zuid-Korea], case: exact, concept: countries, weight: 0.5}
  - {terms: [eist, eisen, beperken, beperkt], concept: demands, weight: 0.5}
  - {terms: [akkoord, meerderheid], concept: votes, weight: 0.5}
  - {terms: [machtspositie, voorlopige maatregelen, mededingingsrecht*, mededingingsregels, kartelwaakhond*], concept: competition, weight: 1}
  - {terms: [de Commissie], concept: commission, weight: 0.75}
  - {terms: [strategie voor kunstmatige intelligentie, AI-strategie, strategie voor AI], concept: ai-strategy, weight: 0.75}
  - {terms: [moet uitleggen, uitleg geven, geeft gelijk, krijgt gelijk, recht op uitleg], concept: explanations, weight: 0.75}
  - {terms: [onrechtmatig*, illegaal, illegale, disproportioneel, buitensporig, onwettig*], concept: legality, weight: 0.75}
  - {terms: [klagen bij, dienen een klacht], concept: litigation, weight: 0.75}
  - {terms: [de politiek, politieke partijen], concept: parties, weight: 0.75}
  - {terms: [gerechtshof*, Hoge Raad, Raad van State, Europees Hof, Hof van Justitie], concept: courts, weight: 1.25}
strong:
  - {terms: [AI-verordening, regulering van kunstmatige intelligentie, AI-wet, AI-wetgeving, AI-regels, AI-regelgeving, AI-toezicht, algoritmeregister, regulering van AI, AI-beleid, AI-top], concept: ai-law}
  - {terms: [AI-verdrag, algoritmetoezicht*, uitvoeringswet AI, wet kunstmatige intelligentie, wet voor kunstmatige intelligentie, AI-toezichthouder*, AI-waakhond*], concept: ai-law, weight: 2.5}
veto:
  - {terms: [kortingscode*, horoscoop], weight: 1.5}
  - {terms: [wet van Moore, schaalwet*, schalingswet*, spelregels, regels van het spel, advocatenkantoor*, raad van bestuur, raad van commissarissen, rechtbankdrama*, rechtbankserie*, verzekeringspolis, privacybeleid, retourbeleid, uitspraak van woorden, beste uitspraak, huisregels], weight: 0.1}
  - {terms: [roman, komedie, toneelstuk*], weight: 1.25}
  - {terms: [computerspel*, videogame*, gamestudio*], weight: 0.75}
  - {terms: [cyberaanval op, cyberaanvallen op, hackaanval], weight: 0.5}

"""#,
    "topics/ai-policy/no.yaml": #"""
# Norwegian, bokmål and nynorsk. "KI" in capitals beside AI.
subject:
  - {terms: [KI], case: exact, concept: artificial-intelligence}
  - {terms: [kunstig intelligens, kunstig intelligent], concept: artificial-intelligence}
  - {terms: [generativ KI, språkmodell*, KI-modell*, KI-system*], concept: general-purpose-ai}
  - {terms: [algoritme*], concept: algorithms, weight: 0.5}
  - {terms: [ansiktsgjenkjenning], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [regulering*, regulere*, lovgivning*, forordning*, forskrift*, regelverk*], concept: regulation, weight: 1.5}
  - {terms: [lov, loven, lover, lovforslag*, lovverk*, dekret], concept: law, weight: 1.25}
  - {terms: [regjering*, Storting*, statsråd*, minister*, statsminister*, myndighet*, Det hvite hus, departement*], concept: government, weight: 1.25}
  - {terms: [EU-kommisjon*, EU, Brussel, EU-parlament*, FN, Kongress*, Senat*], concept: european-union, weight: 1.25}
  - {terms: [Trump*, Biden*], concept: heads-of-government, weight: 1}
  - {terms: [forbud*, forby, forbyr, tilsyn*, Datatilsynet, eksportkontroll*], concept: bans, weight: 1}
  - {terms: [opphavsrett*, personvern*, menneskerettighet*, etikk*], concept: rights, weight: 0.75}
  - {terms: [nasjonal strategi, handlingsplan, nasjonal sikkerhet, toppmøte*], concept: plans, weight: 1}
strong:
  - {terms: [KI-lov*, KI-forordning*, KI-regulering*, AI-forordning*, regulering av kunstig intelligens, KI-strategi], concept: ai-law}
veto:
  - {terms: [rabattkode*, horoskop], weight: 1.5}

"""#,
    "topics/ai-policy/pl.yaml": #"""
# Polish. Words are inflected, so most terms are stems; "SI" is too common a word to be a term.
subject:
  - {terms: [sztuczna inteligencja, sztucznej inteligencji, sztuczną inteligencję, sztuczna inteligencjo, sztucznych inteligencji, systemów SI, systemy SI, systemami SI, systemach SI], concept: artificial-intelligence}
  - {terms: [generatywn*, model językowy, modele językowe, modeli językowych, modele AI, modeli AI, modelu językowego, modelem językowym, modelom językowym, modelami językowymi, modelach językowych, dużych modeli, duże modele, modelu AI, modelami AI, modelach AI, sieci neuronow*, sieć neuronow*], concept: general-purpose-ai, weight: 0.75}
  - {terms: [superinteligencj*], concept: advanced-ai}
  - {terms: [algorytm*], concept: algorithms, weight: 0.5}
  - {terms: [rozpoznawanie twarzy, rozpoznawania twarzy], concept: facial-recognition, weight: 0.75}
  - {terms: [czatbot*, wirtualny przyjaciel, wirtualnych przyjaciół, wirtualny towarzysz, chatbotów towarzyszących, asystentów AI, agentów AI, agent AI, agenci AI, chatbot*], concept: chatbots, weight: 1}
  - {terms: [zmanipulowane nagrani*, klonowanie głosu, klonowania głosu, klonowaniu głosu, sklonowany głos, sklonowanego głosu, synteza mowy, syntezy mowy, treści syntetyczn*, syntetyczne treści, syntetycznych treści, wygenerowane treści, wygenerowanych treści, wygenerowane komputerowo, wygenerowany głos, wygenerowanego głosu, wygenerowanym głosem, obrazy wygenerowane, obrazów wygenerowanych, treści generowane], concept: synthetic-media, weight: 0.5}
  - {terms: [dane treningowe, danych treningowych, trenowanie modeli, trenowania modeli, trenowaniu modeli, uczenie modeli, uczenia modeli, uczeniu modeli], concept: training-data, weight: 0.75}
  - {terms: [uczenie maszynowe, uczenia maszynowego, uczeniu maszynowym, uczeniem maszynowym, głębokie uczenie, głębokiego uczenia], concept: machine-learning, weight: 0.5}
  - {terms: [zautomatyzowane decyzje, zautomatyzowanych decyzji, zautomatyzowanego podejmowania, automatycznej ocenie, automatycznej oceny, automatyczna ocena, systemy rekomendac*, systemów rekomendac*], concept: automated-decisions, weight: 0.5}
  - {terms: [rozpoznawaniu twarzy, rozpoznawaniem twarzy, identyfikacja biometryczna, identyfikacji biometrycznej, identyfikację biometryczną], concept: facial-recognition, weight: 0.5}
  - {terms: [broń autonomiczna, broni autonomicznej, bronią autonomiczną, autonomicznej broni, autonomiczną broń, autonomiczne drony, autonomicznych dronów, zabójcze roboty, zabójczych robotów, autonomiczne systemy uzbrojenia, autonomicznych systemów uzbrojenia, autonomicznych systemów broni], concept: autonomous-weapons, weight: 1}
  - {terms: [chipy AI, chipów AI, akceleratory AI, akceleratorów AI, chipy Nvidii, chipów Nvidii, procesory graficzne, procesorów graficznych, zaawansowanych chipów, zaawansowane chipy, fabryki AI, fabryk AI, gigafabryka AI, gigafabryki AI, gigafabryce AI], concept: ai-chips, weight: 0.75}
  - {terms: [SI w urzędach, SI w administracji, wykorzystanie SI, wykorzystania SI, użycie SI, użycia SI, rozwój SI, zastosowanie SI, narzędzia SI, narzędzi SI, algorytmy SI, rozwiązań SI, modele SI, modeli SI], concept: artificial-intelligence, weight: 1}
policy:
  - {terms: [regulacj*, regulow*, uregulow*, deregulacj*, regulator*], concept: regulation, weight: 1.5}
  - {terms: [ustawa, ustawy, ustawę, ustawie, ustawodawc*, projekt ustawy, rozporządzeni*, legislac*, dyrektyw*], concept: legislation, weight: 1.5}
  - {terms: [przepisy, przepisów, przepisami], concept: rules, weight: 1.25}
  - {terms: [prawo, prawa, prawem], concept: law, weight: 1}
  - {terms: [rozporządzenie wykonawcze, dekret*], concept: executive-order, weight: 1.75}
  - {terms: [rząd, rządu, rządem, minister*, ministra, Ministerstw*, Biały Dom, Białego Domu, premier, premierem, premierowi, premierze, premierka, resort, resortu, resorcie, resorty, resortem, wiceminister*, wiceministr*, ministrowie, ministrów, ministrem, ministrze, ministerialn*, rządow*, rządzie, rządy, wicepremier*, KPRM, prezydent podpisał, prezydenta RP, prezydent RP, gubernator*, kanclerz*], concept: government, weight: 1.25}
  - {terms: [Sejm*, Senat*, parlament*, poseł, posłowie, Kongres*, europoseł, europosłowie, posłów, posłom, posłanka, posłanki, posłankę, sejmow*, senator*, senack*, komisji sejmowej, europarlament*, europosłów, rzecznik TSUE], concept: parliaments, weight: 1.25}
  - {terms: [Trump*, Biden*, Tusk*, Gawkowski*], concept: heads-of-government, weight: 1.5}
  - {terms: [Unia Europejska, Unii Europejskiej, Komisja Europejska, Komisji Europejskiej, Bruksel*], concept: european-union, weight: 1.5}
  - {terms: [UE, RODO, UODO, UOKiK, KRRiT, ONZ, UNESCO, OECD], case: exact, concept: european-union, weight: 1.5}
  - {terms: [nadzór, nadzoru, nadzorcz*, organ nadzoru], concept: governance, weight: 1.25}
  - {terms: [zakaz*, zabron*, ogranicze*, kontrola eksportu, kontroli eksportu], concept: bans, weight: 1}
  - {terms: [prawa autorskie, praw autorskich, prawo autorskie, ochrony danych, praw człowieka, etyk*, prawa podstawowe, praw podstawowych, dyskryminacj*, prawem autorskim, prawa autorskiego, dane osobowe, danych osobowych, podstawy prawnej, wynagrodzenie dla twórców], concept: rights, weight: 0.75}
  - {terms: [strategia, strategii, polityka rozwoju, Pentagon*, strategię, plan działania, planu działania, rządowy plan, polityka cyfrowa, polityki cyfrowej, mapa drogowa, cyfrowy omnibus, cyfrowego omnibusa, rzecznik rządu], concept: plans, weight: 1}
  - {terms: [bezpieczeństwa narodowego, bezpieczeństwo narodowe, szczyt*, geopolity*], concept: geopolitics, weight: 1}
  - {terms: [ustaw, ustawach, ustawami, nowelizacj*, nowelizuj*, uchwali*, uchwał*, kodeks*, akt prawny, aktu prawnego, akty prawne, akcie o, aktu o, akt o, projekt zmian, poprawk*, wejdzie w życie, weszła w życie, wszedł w życie, wejść w życie], concept: legal-acts, weight: 1.25}
  - {terms: [regulamin ustawowy, przepisom, przepisach, wymogi, wymogów, reguły unijne, obowiązkow*, obowiązek, obowiązku, obowiązki, zobowiąza*, zobowiązuj*, musi wyjaśnić], concept: obligations, weight: 0.75}
  - {terms: [prawny, prawne, prawnej, prawnych, prawnego, prawną, unijn*], concept: law, weight: 0.75}
  - {terms: [KNF, NBP, PKW, KIO, RPO, MSWiA, NIK, UKE, ABW, NASK, PKN, MON, MEN, GIODO, EROD, TSUE, ETPC, NATO, CBA, CBZC, URPL], case: exact, concept: regulators, weight: 1.5}
  - {terms: [Urząd Ochrony, Urzędu Ochrony, prezes urzędu, Prezes UODO, prezesa urzędu, Komisja Nadzoru, Komisji Nadzoru, Rzecznik Praw, Rzecznika Praw, Najwyższa Izba, Najwyższej Izby, Krajowa Izba Odwoławcza, Krajowej Izby Odwoławczej, Urząd Zamówień, organ nadzorcz*, organu nadzorcz*, urzędnik*, urzędach, organ ochrony danych, Główny Inspektor*, Państwowa Inspekcja, Inspekcji Pracy], concept: regulators, weight: 1.5}
  - {terms: [trybunał*, sędzia, sędziego, sędziowie, sędziów, prokurator*, prokuratur*, sąd apelacyjny, sądu apelacyjnego, sąd okręgowy, sądu okręgowego, sąd rejonowy, Sąd Najwyższy, Sądu Najwyższego, sąd administracyjny, sądu administracyjnego, sąd pracy, sądu pracy, sądowa, sądowej, sądowy, sądowego, sądowe], concept: courts, weight: 1.25}
  - {terms: [pozew, pozwu, pozwy, pozwał*, wyrok, wyroku, wyroki, wyroków, skarga do, skargę do, odszkodowan*, zaskarż*, orzecz*, unieważni*, bezprawn*], concept: litigation, weight: 0.75}
  - {terms: [nakłada, nałożył*, nałoży, kara, kary, karę, karze, sankcj*, karać], concept: penalties, weight: 1}
  - {terms: [postępowani*, wszczął, wszczęła, wszczęto, śledztw*, kontrol*, dochodzeni*, nakazał*, nakaz, nakazu, wstrzyma*, zawiesi*, zablokow*, blokuje], concept: enforcement, weight: 0.75}
  - {terms: [samorząd*, radni, radnych, radnym, radny, rada miasta, rady miasta, radę miasta, gmin*, prezydent miasta, burmistrz*, wojewod*, marszałek*, sejmik*, urząd miasta, urzędu miasta], concept: local-government, weight: 1}
  - {terms: [wytyczne, wytycznych, rekomendacja nadzoru, rekomendacji nadzoru, kodeks postępowania, kodeks praktyk, kodeksu praktyk, dobre praktyki, zalecenia], concept: guidelines, weight: 0.75}
  - {terms: [norma, normę, normy ISO, normalizac*, certyfikac*, certyfikat*, akredytac*, znak CE], concept: standards, weight: 0.75}
  - {terms: [konwencj*, traktat*, ratyfik*, deklaracj*, rezolucj*, Rada Europy, Rady Europy, G7, G20, Rada UE, Rady UE, rokowania, negocjac*], concept: treaties, weight: 1}
  - {terms: [konsultacj*, trafił do konsultacji, wysłuchani*, posiedzeni*, projekt trafił, komisja sejmowa], concept: rule-making, weight: 1}
  - {terms: [budżet państwa, budżetu państwa, budżet, budżetu, budżecie, dotacj*, subwencj*, zamówienia publiczne, zamówień publicznych, zamówieniach publicznych, przetarg*, środki publiczne, środków publicznych, KPO], concept: public-money, weight: 0.75}
  - {terms: [kodeks pracy, kodeksu pracy, pracodawc*, zwolnieni*], concept: labour, weight: 0.75}
  - {terms: [odpowiedzialność za, odpowiedzialności za, odpowiedzialność cywiln*, odpowiedzialności cywiln*, solidarną odpowiedzialność, kto zapłaci za, kto odpowiada za], concept: liability, weight: 1}
  - {terms: [wybory, wyborów, wyborach, wyborcz*, kandydaci na, kandydatów na], concept: elections, weight: 0.5}
  - {terms: [weryfikacja wieku, weryfikacji wieku, weryfikowali wiek, nieletni*, ochrona dzieci, ochrony dzieci, małoletni*], concept: minors, weight: 0.75}
  - {terms: [kontrolę eksportu, eksportow*, ograniczenia eksportowe, ograniczeń eksportowych, licencje eksportowe, czarna lista, czarną listę, embargo], concept: export-controls, weight: 1.5}
  - {terms: [policja, policji, policję, policjant*, służby specjalne, służb specjalnych, wojsk*, armia, armii], concept: security-services, weight: 0.75}
  # "Sąd" (court) and "sad" (orchard) fold to one, so it weighs little unless a phrase says which.
  - {terms: [sąd, sądu, sądem, sądy, sądów, sądzie], concept: courts, weight: 0.75}
  - {terms: [ukaran*, ukarał*, grzywn*, kara pieniężna, kary pieniężnej, karę pieniężną, kara wyniosła, nakładać kary, nakłada karę], concept: penalties, weight: 1.5}
  - {terms: [decyzja środowiskowa, decyzji środowiskowej, decyzję środowiskową, zgody środowiskowej, zgoda środowiskowa, pozwolenie na budowę, pozwolenia na budowę, kolegium odwoławcze, kolegium odwoławczego, uchyli*], concept: permits, weight: 1}
  - {terms: [związki zawodowe, związków zawodowych, związkowi zawodowemu, związkowc*, strajk*, układ zbiorowy, układu zbiorowego, związek zawodowy, związku zawodowego], concept: labour, weight: 1.25}
  - {terms: [Senat USA, Senatu USA, Senacie USA, Kongres USA, Kongresu USA, Izba Reprezentantów, Izby Reprezentantów, Parlament Europejski, Parlamentu Europejskiego], concept: parliaments, weight: 1.5}
  - {terms: [Zgromadzenie Ogólne, Zgromadzenia Ogólnego, Rada Bezpieczeństwa, Rady Bezpieczeństwa], concept: international-organisations, weight: 1.5}
  - {terms: [zasiłk*, świadczeni*, pomoc społeczn*, pomocy społecznej], concept: public-service, weight: 0.75}
  - {terms: [oznaczani*, oznakowani*, znak wodny, znaków wodnych], concept: labelling, weight: 1}
  - {terms: [zasady używania, zasady korzystania, zasady stosowania, zasady oznaczania], concept: guidelines, weight: 1}
  - {terms: [suwerenna sztuczna, suwerennej sztucznej, suwerenne AI, suwerennej AI, suwerenna AI, suwerenność cyfrow*, suwerenności cyfrow*, suwerenność technologiczn*, suwerenności technologiczn*], concept: sovereignty, weight: 1.5}
  - {terms: [przyjął, przyjęła, przyjęto, zatwierdzi*, zatwierdzon*], concept: adoption, weight: 0.5}
strong:
  - {terms: [akt o sztucznej inteligencji, aktu o sztucznej inteligencji, ustawa o AI, ustawa o sztucznej inteligencji, ustawy o sztucznej inteligencji, ustawę o sztucznej inteligencji, ustawa o systemach sztucznej inteligencji, ustawy o systemach sztucznej inteligencji, regulacja AI, regulacje AI, regulacji AI, regulacji sztucznej inteligencji, Komisja Rozwoju i Bezpieczeństwa Sztucznej Inteligencji, aktem o sztucznej inteligencji, akcie o sztucznej inteligencji, akt o AI, aktu o AI, akcie o AI, aktem o AI, ustawę o AI, ustawy o AI, ustawie o AI, ustawę o systemach sztucznej inteligencji, ustawie o sztucznej inteligencji, rozporządzenie o sztucznej inteligencji, polityka rozwoju sztucznej inteligencji, polityki rozwoju sztucznej inteligencji], concept: ai-law}
  - {terms: [ustawa o SI, ustawy o SI, akt o SI, aktu o SI, regulacja SI, regulacje SI], concept: ai-law, weight: 3}
veto:
  - {terms: [kod rabatowy, horoskop*, prawo Moore'a], weight: 1.5}
  - {terms: [reguły gry, rada nadzorcza, radę nadzorczą, rady nadzorczej, polityka zwrotów, politykę zwrotów, polityka prywatności, polityki prywatności, kodeks rabatowy, prawa Moore'a, prawo Murphy'ego, Pałac Kultury], weight: 0.1}
  - {terms: [algorytm podziału, algorytmu podziału, algorytmem podziału, algorytm naliczania, algorytmu naliczania, algorytm finansowania, algorytm postępowania, algorytmu postępowania, centrum kongresow*, kongresowe centrum], weight: 0.1}

"""#,
    "topics/ai-policy/pt.yaml": #"""
# Portuguese, of Brazil and Portugal. "IA" in capitals; the verb "ia" (was going) is none.
subject:
  - {terms: [IA, I.A., IAs], case: exact, concept: artificial-intelligence}
  - {terms: [inteligência artificial, inteligências artificiais], concept: artificial-intelligence}
  - {terms: [IA generativa, modelos de linguagem, modelo de linguagem, modelos fundacionais, IA de propósito geral, IA de finalidade geral], concept: general-purpose-ai}
  - {terms: [superinteligência, inteligência artificial geral], concept: advanced-ai}
  - {terms: [algoritm*, decisões automatizadas], concept: algorithms, weight: 0.75}
  - {terms: [reconhecimento facial], concept: facial-recognition, weight: 0.75}
  - {terms: [deepfake*], concept: deepfakes}
  - {terms: [armas autônomas], concept: autonomous-weapons}
  - {terms: [aprendizado de máquina, aprendizagem automática], concept: machine-learning, weight: 0.5}
  - {terms: [chips de IA], concept: ai-chips}
  - {terms: [assistente virtual, assistentes virtuais, assistente conversacional, assistentes conversacionais, agente conversacional, agentes conversacionais], concept: chatbots, weight: 0.75}
  - {terms: [assistente generativo, assistentes generativos, companheiros virtuais, companheiro virtual, robô de conversa], concept: chatbots, weight: 0.75}
  - {terms: [modelo generativo, modelos generativos, sistema generativo, sistemas generativos, ferramentas generativas, ferramentas de IA, modelos de IA, grandes modelos], concept: general-purpose-ai}
  - {terms: [sistema autônomo, sistemas autônomos, sistemas automatizados, sistema automatizado, sistemas inteligentes, decisão automatizada, agentes autônomos, sistemas de recomendação, pontuação de crédito, bot de recrutamento], concept: algorithms, weight: 0.75}
  - {terms: [reconhecimento de rostos, identificação biométrica, vigilância biométrica, reconhecimento de emoções, câmeras inteligentes, câmaras inteligentes, videovigilância inteligente, policiamento preditivo], concept: facial-recognition, weight: 0.75}
  - {terms: [arma autônoma, drones autônomos, sistemas de armas, robôs assassinos], concept: autonomous-weapons}
  - {terms: [conteúdo sintético, conteúdos sintéticos, voz sintética, vozes sintéticas, clonagem de voz, vozes clonadas, vídeos manipulados, imagens manipuladas, falsificação profunda, nudes falsos], concept: deepfakes, weight: 1}
  - {terms: [chips avançados, semicondutores avançados, chips da Nvidia, GPUs], concept: ai-chips, weight: 0.75}
  - {terms: [treinar modelos, treinamento de modelos, dados de treinamento, dados de treino, treino de modelos], concept: training-data, weight: 0.75}
  - {terms: [leem emoções, ler emoções, detectam emoções], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [regulação, regulações, regulament*, regular a, regular o, regular as, regular os, regula, regulatóri*, regulador*, desregul*], concept: regulation, weight: 1.5}
  - {terms: [legisla*, projeto de lei, projetos de lei, proposta de lei, marco legal, marco regulatório, medida provisória], concept: legislation, weight: 1.5}
  - {terms: [PL], case: exact, concept: legislation, weight: 1.25}
  - {terms: [lei, leis], concept: law, weight: 1.25}
  - {terms: [normas, normativ*], concept: law, weight: 1}
  - {terms: [ordem executiva, decreto, decretos], concept: executive-order, weight: 1.75}
  - {terms: [governança, supervisão], concept: governance, weight: 1.25}
  - {terms: [política pública, políticas públicas, estratégia nacional, plano nacional, Plano Brasileiro], concept: plans, weight: 1.25}
  - {terms: [governo, governos, Planalto, Casa Branca, Ministério, Ministérios, ministro, ministros, ministra da, ministra do], concept: government, weight: 1.25}
  - {terms: [Trump, Biden, Lula, Haddad, Xi Jinping, Hugo Motta], concept: heads-of-government, weight: 1.5}
  - {terms: [Câmara dos Deputados, Comissão Especial, Senado, senador*, deputad*, Congresso, relator, Parlamento, parlamentar*, Assembleia da República, Eduardo Gomes, Aguinaldo Ribeiro], concept: parliaments, weight: 1.25}
  - {terms: [União Europeia, Comissão Europeia, Bruxelas], concept: european-union, weight: 1.5}
  - {terms: [UE, ANPD, LGPD, Anatel, Cade, CADE, STF, STJ, TSE, CNJ, CNPD, Anacom], case: exact, concept: regulators, weight: 1.5}
  - {terms: [Nações Unidas, ONU, Unesco, OCDE, G7, G20, BRICS, Conselho da Europa], concept: international-organisations, weight: 1.5}
  - {terms: [Pentágono, Departamento de Defesa, Departamento de Comércio, Departamento de Justiça], concept: us-departments, weight: 1.5}
  - {terms: [proib*, moratória, restrições, vetar], concept: bans, weight: 1}
  - {terms: [controle de exportação, controles de exportação, controlo das exportações], concept: export-controls, weight: 2}
  - {terms: [direitos autorais, direito autoral, direitos de autor], concept: copyright, weight: 0.75}
  - {terms: [proteção de dados, direitos fundamentais, direitos humanos, discriminação, ética], concept: rights, weight: 0.75}
  - {terms: [segurança nacional, soberania digital, soberania], concept: national-security, weight: 1}
  - {terms: [cooperação internacional, cúpula, cimeira, geopolític*, diplomátic*], concept: geopolitics, weight: 1}
  - {terms: [responsabilidade civil, sanções, multa, multas, conformidade], concept: compliance, weight: 0.75}
  - {terms: [tribunal, juiz, juíza], concept: courts, weight: 0.75}
  - {terms: [emenda*, lei complementar, código civil, código penal, sancion*, promulg*, ratific*, revog*, projeto debatido, reforma do código, propostas de lei, PEC, transpos*, substitutivo, ECA Digital, marco civil], concept: legislation, weight: 1.5}
  - {terms: [resolução, diretriz*, directriz*, portaria, instrução normativa, edital, circular, diretiva, diretivas, orientações, código de conduta, regimento, carta de princípios], concept: legal-act, weight: 1}
  - {terms: [Itamaraty, MDIC, MCTI, MEC, Fazenda, Serpro, Dataprev, Conselho de Ministros, primeiro-ministro, Executivo, AGU, MPF, CGU, TCU, INSS, Orçamento, Presidência da República], case: exact, concept: government, weight: 1.25}
  - {terms: [ministra, secretaria, secretário de Estado, secretária de Estado, governador*, procuradoria, procurador geral, poder público, advocacia geral], concept: state-organs, weight: 1}
  - {terms: [Câmara, Alesp, Alerj], case: exact, concept: parliaments, weight: 1}
  - {terms: [Comissão de Trabalho, Comissão de Constituição, CCJ, plenário, bancada, vereador*, comissão parlamentar, eurodeputad*, Parlamento Europeu], concept: parliaments, weight: 1.25}
  - {terms: [prefeitura*, prefeito*, município*, municipal, municipais, autarquia*, câmara municipal, câmara de Lisboa, secretaria municipal, junta de freguesia, assembleia municipal], concept: municipalities, weight: 1}
  - {terms: [Procon, Senacon, Idec, CVM, Aneel, Anvisa, CFM, OAB, ERC, ERSE, AdC, BCE, MPT, ABNT, IPQ, CMVM, Inmetro], case: exact, concept: regulators, weight: 1}
  - {terms: [Comissão Nacional de Proteção de Dados, Autoridade Nacional de Proteção de Dados, Banco Central, Banco de Portugal, Tribunal de Contas, agência reguladora, autoridade de proteção de dados], concept: regulators, weight: 1.5}
  - {terms: [autoridade da concorrência, provedor de Justiça, defensoria, fiscaliz*, órgão regulador, entidade reguladora], concept: regulators, weight: 1.5}
  - {terms: [Justiça, TJ, TST, TRT, TRF, TJUE, CNMP], case: exact, concept: courts, weight: 1}
  - {terms: [tribunais, liminar*, juízes, magistrad*, desembargador*, recurso no], concept: courts, weight: 1}
  - {terms: [exigirá, obriga, obrigam, obrigatóri*, obrigação, obrigações, determina que, determinou que, manda plataformas, mandou, terão de, deverão, deverá, condiciona], concept: mandates, weight: 0.75}
  - {terms: [aprovam, aprovou, votação, vota, votou, votam, chancela], concept: votes, weight: 0.75}
  - {terms: [suspende, suspendeu, suspendem, bloqueia, bloqueou, veta, vedou, veda, restring*, barra uso], concept: bans, weight: 0.75}
  - {terms: [multa dona, multou, coima*, sanção, penalidade*], concept: penalties, weight: 1.5}
  - {terms: [investiga, abre investigação, inquérito, infração, infrações, base legal, viola direitos, violação, violações, sem consentimento, notifica], concept: enforcement, weight: 1}
  - {terms: [licitação, licitações, compras públicas, contratação pública, setor público, sector público, administração pública, servidores públicos, servidor público, serviço público, serviços públicos, função pública, uso público, órgãos públicos], concept: public-sector, weight: 1}
  - {terms: [consulta pública, audiência pública, audiências públicas, plano de ação, política nacional, benefício fiscal, incentivo fiscal, regime especial, crédito suplementar, verba pública, fundos públicos, investimento público, orçamento público], concept: plans, weight: 1.25}
  - {terms: [norma, norma técnica, certificação, avaliação de impacto, relatório de impacto, análise de risco, alto risco, risco elevado, auditoria*, transparência algorítmica, responsabilidade objetiva, responsabilização], concept: compliance, weight: 1}
  - {terms: [rotulagem, verificação de idade, menores de, menores sem, proteção de menores, crianças e adolescentes, proteção da infância], concept: child-protection, weight: 1}
  - {terms: [sindicat*, centrais sindicais, greve*, CLT], concept: labour, weight: 1}
  - {terms: [licenciamento, licença ambiental, avaliação ambiental, alvará*, exige licença, exigir licença], concept: permits, weight: 1}
  - {terms: [restrições à exportação, tarifaço, tarifas, sobretaxa], concept: export-controls, weight: 1}
  - {terms: [polícia*, policial, policiais, exército, forças armadas, militares, controle humano, controlo humano, revisão humana, Otan, NATO], concept: policing, weight: 0.75}
  - {terms: [convenção, declaração, acordo internacional, negociações, delegação, chanceler*, União Africana, Mercosul, CPLP, comunicado conjunto, painel científico], concept: agreements, weight: 1}
  - {terms: [eleições, eleitoral, eleitorais, campanha eleitoral], concept: elections, weight: 0.75}
  - {terms: [privacidade, direitos de personalidade, direitos conexos, direitos digitais, defesa do consumidor, dados pessoais], concept: protections, weight: 0.75}
  - {terms: [EUA, Estados Unidos, China, Pequim, Washington, Brasil, Portugal, Brasília, Angola, Moçambique, Argentina, França, Alemanha, Reino Unido, Califórnia, Genebra, Índia], case: exact, concept: countries, weight: 0.5}
  - {terms: [sentença*, decisão judicial, condena, condenou, condenad*, condenação, anula, anulou], concept: rulings, weight: 0.75}
  - {terms: [ação judicial, vence ação, vencem ação, ação civil pública, processo contra, processa, processam, processou, indenização, indemnização, ação na, ação contra], concept: litigation, weight: 0.75}
  - {terms: [convenção coletiva, negociação coletiva, acordo coletivo, contrato coletivo, direitos trabalhistas, direitos dos trabalhadores, código do trabalho], concept: labour-law, weight: 1}
  - {terms: [recomenda, recomendam, recomendou, recomendações, avaliação de segurança], concept: recommendations, weight: 0.5}
  - {terms: [pena de, prisão, crime, crimes, criminal, criminais, acusad*], concept: criminal-law, weight: 0.75}
  - {terms: [imposto*, taxar, tributo*, tributa*, isenção fiscal], concept: taxation, weight: 0.75}
  - {terms: [Vaticano, o papa, Papa pede, Leão XIV, Santa Sé], concept: holy-see, weight: 0.75}
  - {terms: [tratado, tratados], concept: treaties, weight: 1.5}
  - {terms: [PT, PSOL, PSDB, Chega, PSD, Bloco de Esquerda, oposição, MDB], case: exact, concept: parties, weight: 0.75}
  - {terms: [jurisprudência inventada, jurisprudência falsa, decisões inventadas, citações inexistentes, processo disciplinar, Ordem dos Advogados, Ordem dos Médicos], concept: professional-discipline, weight: 1}
  - {terms: [advogad*], concept: lawyers, weight: 0.5}
  - {terms: [ANS, Infarmed, SNS, SUS, dispositivos médicos, planos de saúde], concept: health-authorities, weight: 0.75}
  - {terms: [secretário geral, painel internacional], concept: un-bodies, weight: 0.75}
  - {terms: [lei contra, lei sobre, lei para, nova lei], concept: legislation, weight: 1.5}
  - {terms: [regras para, novas regras, endurece regras, regras mais], concept: rules, weight: 1.25}
  - {terms: [Taiwan, Japão, Cabo Verde, Espanha, Itália, Coreia do Sul, México], case: exact, concept: countries, weight: 0.5}
  - {terms: [exige, exigem, trava, limita, limitar o uso, limita uso], concept: demands, weight: 0.5}
  - {terms: [aprova, aprovado, aprovada], concept: votes, weight: 0.5}
  - {terms: [posição dominante, medidas provisórias, medidas cautelares, defesa da concorrência, de concorrência], concept: competition, weight: 1}
  - {terms: [a Comissão], concept: commission, weight: 0.75}
  - {terms: [estratégia para a inteligência artificial, estratégia para a IA, estratégia de inteligência artificial], concept: ai-strategy, weight: 0.75}
  - {terms: [terá de explicar, deve explicar, deu razão, dá razão, direito de saber, direito a saber], concept: explanations, weight: 0.75}
  - {terms: [ilegal*, ilícit*, abusiv*, desproporciona*], concept: legality, weight: 0.75}
  - {terms: [acionam, recorrem ao], concept: litigation, weight: 0.75}
  - {terms: [Assembleia], case: exact, concept: parliaments, weight: 1}
  - {terms: [Supremo, Tribunal Superior, Tribunal Constitucional], concept: courts, weight: 1.25}
strong:
  - {terms: [PL 2338, PL 2.338, projeto de lei 2338, projeto de lei 2.338, PL da IA, PL de IA, PL de Inteligência Artificial, PL da Inteligência Artificial], concept: br-ai-bill}
  - {terms: [marco legal da IA, marco legal da inteligência artificial, marco da IA, Lei da IA, Lei de IA, Lei da Inteligência Artificial, Regulamento da IA, Regulamento da Inteligência Artificial, leis de IA], concept: ai-law}
  - {terms: [regulação da IA, regulação de IA, regulação da inteligência artificial, regulação de inteligência artificial, regulamentação da IA, regulamentação de IA], concept: regulation}
  - {terms: [regulamentação da inteligência artificial, regular a IA, regular a inteligência artificial, regulamentar a IA, regulamentar a inteligência artificial], concept: regulation}
  - {terms: [governança da IA, governança de IA, governança da inteligência artificial], concept: governance}
  - {terms: [Estratégia Brasileira de Inteligência Artificial, Plano Brasileiro de Inteligência Artificial, Agenda Nacional de Inteligência Artificial], concept: plans}
  - {terms: [estratégia nacional de inteligência artificial, estratégia nacional para a IA, Plano Brasileiro de IA, convenção sobre inteligência artificial, Agenda Nacional de IA, Lei de Inteligência Artificial], concept: ai-law, weight: 2.5}
veto:
  - {terms: [cupom de desconto, ofertas do dia, horóscopo, política de privacidade, Lei de Moore], weight: 1}
  - {terms: [lei de escala, leis de escala, regras do jogo, escritório de advocacia, conselho de administração, apólice de seguro, política ótima, política aprendida, câmara fotográfica, câmara de ar, juiz robô, declaração de amor, declaração de imposto], weight: 0.1}
  - {terms: [romance, comédia, peça de teatro, telenovela], weight: 1.25}
  - {terms: [videogame], weight: 0.75}
  - {terms: [ciberataque a, ataque hacker, ciberataques a], weight: 0.5}
  - {terms: [conselho de administração aprovou, aprovado pelo conselho], weight: 0.1}

"""#,
    "topics/ai-policy/ro.yaml": #"""
# Romanian. "IA" in capitals beside AI; marks fold away.
subject:
  - {terms: [IA], case: exact, concept: artificial-intelligence}
  - {terms: [inteligența artificială, inteligenței artificiale], concept: artificial-intelligence}
  - {terms: [AI generativ*, IA generativ*, model lingvistic, modele lingvistice, modele de limbaj], concept: general-purpose-ai}
  - {terms: [algoritm*], concept: algorithms, weight: 0.5}
  - {terms: [recunoaștere facială, recunoașterea facială], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [reglement*, regulament*, legislați*, legislativ*, directiv*], concept: regulation, weight: 1.5}
  - {terms: [lege, legea, legi, legile, legii, proiect de lege, proiectul de lege, ordonanț*, ordin executiv, decret*], concept: law, weight: 1.5}
  - {terms: [guvern*, ministr*, ministerul*, premier*, Casa Albă], concept: government, weight: 1.25}
  - {terms: [Senat*, Camera Deputaților, parlament*, Congres*, eurodeputat*], concept: parliaments, weight: 1.25}
  - {terms: [Uniunea Europeană, Uniunii Europene, Comisia Europeană, Comisiei Europene, Bruxelles, ONU], concept: european-union, weight: 1.5}
  - {terms: [UE], case: exact, concept: european-union, weight: 1.5}
  - {terms: [Trump, Biden], concept: heads-of-government, weight: 1}
  - {terms: [interzi*, interdic*, restricți*, controlul exporturilor], concept: bans, weight: 1}
  - {terms: [drepturi de autor, drepturile de autor, protecția datelor, drepturile omului, etic*], concept: rights, weight: 0.75}
  - {terms: [strategia națională, strategie națională, securitate națională, summit*], concept: plans, weight: 1}
strong:
  - {terms: [legea inteligenței artificiale, legea privind inteligența artificială, regulamentul privind inteligența artificială, reglementarea inteligenței artificiale, reglementarea AI, reglementarea IA], concept: ai-law}
veto:
  - {terms: [cod de reducere, horoscop*], weight: 1.5}

"""#,
    "topics/ai-policy/ru.yaml": #"""
# Russian. Words are inflected, so most terms are stems; "ИИ" in capitals.
subject:
  - {terms: [ИИ], case: exact, concept: artificial-intelligence}
  - {terms: [искусственный интеллект, искусственного интеллекта, искусственному интеллекту, искусственным интеллектом, искусственном интеллекте], concept: artificial-intelligence}
  - {terms: [нейросет*, языковая модель, языковые модели, языковых моделей, больших языковых, генеративн*, языковой модели, языковую модель, языковой моделью, языковым моделям, языковыми моделями, языковых моделях, фундаментальные модели, фундаментальных моделей, обучение больших моделей, обучения больших моделей, обучении больших моделей, больших языковых моделей, большие языковые модели], concept: general-purpose-ai, weight: 0.75}
  - {terms: [сверхразум*, суперинтеллект*, сверхинтеллект*], concept: advanced-ai}
  - {terms: [дипфейк*], concept: deepfakes}
  - {terms: [алгоритм*, автоматизированное решение, автоматизированные решения, автоматизированных решений, автоматическое принятие решений, автоматизированного принятия решений, рекомендательные технологии, рекомендательных технологий, рекомендательные алгоритмы, рекомендательных алгоритмов], concept: algorithms, weight: 0.5}
  - {terms: [распознавание лиц, распознавания лиц, распознаванию лиц, распознаванием лиц, распознавании лиц, распознавать лица, распознающие лица, распознающих лица], concept: facial-recognition, weight: 0.75}
  - {terms: [автономное оружие, автономного оружия, боевых роботов], concept: autonomous-weapons}
  - {terms: [машинное обучение, машинного обучения, машинному обучению, машинным обучением, машинном обучении, глубокого обучения], concept: machine-learning, weight: 0.5}
  - {terms: [ИИ-чип*, чипов для ИИ], concept: ai-chips}
  - {terms: [чат-бот*, чатбот*, виртуальный собеседник, виртуальные собеседники, виртуальных собеседников, виртуальным собеседникам, программ-агентов, программы-агента, программы-агенты], concept: chatbots, weight: 1}
  - {terms: [синтетическое видео, синтетические видео, синтетических видео, синтетическом видео, синтетического контента, синтетический контент, клонирование голоса, клонирования голоса, клонировании голоса, клонированию голоса, синтез голоса, синтеза голоса, синтез речи, синтеза речи, сгенерированный контент, сгенерированного контента, сгенерированному контенту, сгенерированные ролики, сгенерированных роликов, сгенерированное видео, сгенерированные видео, сгенерированных видео, сгенерированные изображения, сгенерированных изображений, сгенерированные тексты, сгенерированных текстов], concept: synthetic-media, weight: 0.75}
  - {terms: [обучающие данные, обучающих данных, обучающие выборки, обучающих выборок, обучение моделей, обучения моделей, обучении моделей, тренировки моделей, обучать модели], concept: training-data, weight: 0.5}
  - {terms: [боевые роботы, боевым роботам, боевыми роботами, боевых роботах, роботы-убийцы, роботов-убийц, автономное вооружение, автономных вооружений, автономных систем вооружения, автономных систем вооружений, автономные системы вооружения, автономные системы вооружений, автономных боевых, автономным оружием, автономных дронов, автономные дроны], concept: autonomous-weapons, weight: 1}
  - {terms: [ИИ-ускорител*, ускорителей ИИ, ускорители ИИ, графических процессоров, графические процессоры, чипы Nvidia, чипов Nvidia, ИИ-процессор*], concept: ai-chips, weight: 0.75}
  - {terms: [искусственный разум, искусственного разума], concept: artificial-intelligence, weight: 0.75}
  - {terms: [биометрическая идентификация, биометрической идентификации, биометрическую идентификацию, биометрического распознавания], concept: facial-recognition, weight: 0.5}
policy:
  - {terms: [регулир*, регулятор*, дерегулир*, урегулир*], concept: regulation, weight: 1.5}
  - {terms: [законопроект*, законодатель*, законодательств*, правовое регулирование, поправк*], concept: legislation, weight: 1.5}
  - {terms: [закон, закона, законы, законов, законе, законом], concept: law, weight: 1.25}
  - {terms: [указ, указа, указом, указе, распоряжение, постановление], concept: executive-order, weight: 1.75}
  - {terms: [правила, федеральных правил, единых правил, требования], concept: rules, weight: 0.75}
  - {terms: [правительств*, Белый дом, Белого дома, Белом доме, Кремл*, властей, власти], concept: government, weight: 1.25}
  - {terms: [Трамп*, Байден*, Путин*, Си Цзиньпин*, Мишустин*, президент США], concept: heads-of-government, weight: 1.5}
  - {terms: [Госдум*, Совет Федерации, Совфед*, Конгресс*, Сенат*, сенатор*, депутат*, парламент*, Европарламент*], concept: parliaments, weight: 1.25}
  - {terms: [министр*, министерств*, Минцифры, Роскомнадзор*, Минюст*, Минобороны, Минэкономразвития, ФАС, Минпромторг*], concept: ministries, weight: 1.25}
  - {terms: [Евросоюз*, Еврокомисси*, ЕС, Брюссел*], concept: european-union, weight: 1.5}
  - {terms: [ООН, ЮНЕСКО, ОЭСР, БРИКС, Большой семерки, G7, G20, Генассамбле*, Совбез ООН, Совета Безопасности], concept: international-organisations, weight: 1.5}
  - {terms: [Пентагон*, Минторг*, министерство обороны, Министерство торговли], concept: us-departments, weight: 1.5}
  - {terms: [запрет*, запрещ*, запретил*, ограничени*, мораторий], concept: bans, weight: 1}
  - {terms: [экспортный контроль, экспортные ограничения, санкци*], concept: export-controls, weight: 1.25}
  - {terms: [авторское право, авторских прав, авторского права, авторское право*, авторские права, авторским правом, интеллектуальным правам, интеллектуальной собственности, признания прав, охране голоса, правообладател*], concept: copyright, weight: 0.75}
  - {terms: [персональных данных, прав человека, этик*, дискриминаци*], concept: rights, weight: 0.75}
  - {terms: [национальная стратегия, национальной стратегии, нацпроект*, концепци*, государственная политика, нацстратеги*, национальный проект, национального проекта, дорожная карта, дорожную карту, дорожной карты, стратегию развития, стратегии развития, госплан*, импортозамещ*, концепцию регулирования], concept: plans, weight: 1}
  - {terms: [национальной безопасности, национальная безопасность, суверенитет*], concept: national-security, weight: 1}
  - {terms: [геополитическ*, дипломат*, саммит*, международное сотрудничество, США и Китай, США и Китая], concept: geopolitics, weight: 1}
  - {terms: [маркировк*, ответственность, штраф*], concept: compliance, weight: 0.75}
  - {terms: [договор о, договора о, договору о, договор по, соглашени*, конвенци*, деклараци*, резолюци*, делегаци*, Совет Европы, Совета Европы, Женев*, ШОС, ЕАЭС, СНГ, АСЕАН, гуманитарного права, договоре о, декларацию об], concept: treaties, weight: 1}
  - {terms: [суд, суда, суду, судом, суде, суды, судов, судам, Мосгорсуд*, Верховный суд, Конституционный суд, арбитраж*, прокурор*, прокуратур*, Генпрокур*], concept: courts, weight: 1.25}
  - {terms: [судебн*, иск, иска, иски, исков, иском, апелляци*, кассаци*, оспорит*, оспари*, обжалов*, признал незаконн*, признали незаконн*], concept: litigation, weight: 0.75}
  - {terms: [ЦБ, МВД, МИД, ФСБ, ЦИК, ФСТЭК, КоАП], case: exact, concept: regulators, weight: 1.5}
  - {terms: [Банк России, Банка России, Банком России, Центробанк*, Роспотребнадзор*, Росздравнадзор*, Росстандарт*, Минпросвещения, Минобрнауки, Минздрав*, Минтруд*, Минфин*, Минэнерго, Минкульт*, Минстрой*, Минтранс*, Минприрод*, Счетная палата, Счетной палаты, Счетной палате, Счетную палату, Центризбирком*, Росфинмониторинг*, Совбез*, Госсовет*, Общественная палата, Общественной палаты, Росимуществ*, Роспатент*, Рособрнадзор*, Ростехнадзор*], concept: regulators, weight: 1.5}
  - {terms: [ведомств*, чиновник*, омбудсмен*, уполномоченный по правам, уполномоченного по правам, госорган*, госслужащ*, властям, властями, правительственн*], concept: authorities, weight: 1}
  - {terms: [губернатор*, мэрия, мэрии, мэрию, мэрией, горсовет*, гордум*, облдум*, заксобрани*, кабинет министров, кабинета министров, Кабмин*, акимат*, мажилис*, маслихат*, региональные власти, региональных властей, горсуд*, муниципал*], concept: local-government, weight: 1.25}
  - {terms: [постановлени*, распоряжени*, приказ, приказа, приказом, приказы, приказе, кодекс*, регламент*, подзаконн*, нормативн*, законотворч*, в первом чтении, во втором чтении, в третьем чтении, ратифи*, вступит в силу, вступил в силу, вступают в силу, вступила в силу], concept: legal-acts, weight: 1.25}
  - {terms: [ГОСТ, ГОСТа, ГОСТы, ГОСТов, ГОСТу], case: exact, concept: standards, weight: 1.25}
  - {terms: [стандарт*, сертифик*, аккредитац*, техрегламент*, рекомендации регулятора], concept: standards, weight: 0.75}
  - {terms: [заблокир*, блокировк*, предписани*, привлекут к ответственности, привлечь к ответственности, привлекли к ответственности, наказывать за, наказани*, возбуд*, расследовани*, уголовн*], concept: enforcement, weight: 1}
  - {terms: [обязать, обязал*, обяжет, обяжут, обязыва*, обязанност*, обязательн*, обязан, обязаны], concept: obligations, weight: 0.75}
  - {terms: [запретит, запретят, запретить, запретил, запретила, запретили, ограничат, ограничит, ограничить], concept: bans, weight: 1.25}
  - {terms: [маркиров*, маркир*, промаркир*], concept: labelling, weight: 1}
  - {terms: [реестр*, лицензирован*, разрешительн*], concept: licensing, weight: 0.75}
  - {terms: [бюджет, бюджета, бюджете, бюджетн*, субсиди*, госзакуп*, госпрограмм*, федеральный проект, федерального проекта, госконтракт*, господдержк*], concept: public-money, weight: 0.75}
  - {terms: [трудовую инспекцию, трудовой инспекции, трудовой кодекс, трудового кодекса, увольнен*], concept: labour, weight: 0.75}
  - {terms: [ответственност*, возмести*, возмеща*, возмещени*, кто ответит за], concept: liability, weight: 0.75}
  - {terms: [выборы, выборов, выборах, выборам, избирательн*], concept: elections, weight: 0.5}
  - {terms: [несовершеннолетн*, возрастной ценз, возрастного ценза, возрастной ценз*, согласия родителей, защита детей, защиты детей], concept: minors, weight: 0.75}
  - {terms: [реэкспорт*, санкционный список, санкционного списка, экспортные лицензии, экспортных лицензий, поставки чипов, поставок чипов, экспорт чипов, экспорта чипов, поставку чипов, черный список, экспортного контрол*], concept: export-controls, weight: 1.5}
  - {terms: [Минобороны России, военного ведомства, спецслужб*, полици*], concept: security-services, weight: 0.75}
  - {terms: [госсектор*, служебные данные, служебных данных, служебной информации, госуслуг*, пособи*, социальных выплат, социальные выплаты, льготник*, соцподдержк*, соцзащит*], concept: public-service, weight: 0.75}
  - {terms: [оштраф*], concept: penalties, weight: 1.5}
  - {terms: [закон о, закона о, законе о, закону о, законом о, закон об, закона об, подписал закон, законы о, законов о], concept: law, weight: 1.5}
  - {terms: [национальный стандарт, национального стандарта, национальные стандарты, межгосударственный стандарт], concept: standards, weight: 1.25}
  - {terms: [профсоюз*, забастовк*, гильдия сценаристов, гильдии сценаристов, коллективный договор, коллективного договора], concept: labour, weight: 1.25}
  - {terms: [Сенат США, Сенате США, Сената США, Конгресс США, Конгрессе США, Конгресса США, палата представителей, палаты представителей, Госдуме, Госдумы, Госдума, Госдуму], concept: parliaments, weight: 1.5}
  - {terms: [суверенный ИИ, суверенного ИИ, суверенном ИИ, суверенному ИИ, суверенный искусственный, суверенного искусственного, цифровой суверенитет, цифрового суверенитета, технологический суверенитет, технологического суверенитета], concept: sovereignty, weight: 1.5}
  - {terms: [утвердил*, одобрил*, одобрен*, утвержд*, принял, приняла, приняли], concept: adoption, weight: 0.5}
strong:
  - {terms: [безопасности искусственного интеллекта, безопасность искусственного интеллекта, безопасности ИИ, безопасность ИИ], concept: ai-safety, weight: 2}
  - {terms: [закон об ИИ, закона об ИИ, закон об искусственном интеллекте, закона об искусственном интеллекте, законопроект об ИИ, законопроект об искусственном интеллекте, регламент об ИИ], concept: ai-law}
  - {terms: [регулирование ИИ, регулирования ИИ, регулированию ИИ, регулировании ИИ, регулировать ИИ, регулирование искусственного интеллекта, регулирования искусственного интеллекта, регулировать искусственный интеллект, регулировании искусственного интеллекта], concept: regulation}
  - {terms: [управление ИИ на глобальном, национальная стратегия развития искусственного интеллекта, стратегии развития искусственного интеллекта, кодекс этики в сфере ИИ, саммит по ИИ], concept: governance}
veto:
  - {terms: [промокод*, гороскоп*, закон Мура, закон Мерфи], weight: 1}
  # Rules of a game, laws of physics, boards of firms, returns and other terms of a shop.
  - {terms: [правила игры, правил игры, правилам игры, закон масштабирования, законы масштабирования, законов масштабирования, совет директоров, политику возврата, политика возврата, политику конфиденциальности, политика конфиденциальности, корпоративный стандарт, суд присяжных зрителей], weight: 0.1}
  - {terms: [алгоритм действий, алгоритма действий, алгоритму действий, алгоритмы действий, алгоритм получения, алгоритм оформления, алгоритм подачи, алгоритм выплат, алгоритм оказания, алгоритм перехода, алгоритм поступления, алгоритм расчета, алгоритм взаимодействия, конгресс-центр*, конгресс-холл*], weight: 0.1}

"""#,
    "topics/ai-policy/sv.yaml": #"""
# Swedish. Hyphens fold to spaces ("AI-förordningen"); compounds written in one word stand whole.
subject:
  - {terms: [artificiell intelligens, artificiella intelligensen], concept: artificial-intelligence}
  - {terms: [generativ AI, språkmodell*, AI-modell*, AI-system], concept: general-purpose-ai}
  - {terms: [algoritm*], concept: algorithms, weight: 0.5}
  - {terms: [ansiktsigenkänning*], concept: facial-recognition, weight: 0.75}
policy:
  - {terms: [reglering*, reglera*, regelverk*, lagstift*, förordning*, direktiv], concept: regulation, weight: 1.5}
  - {terms: [lag, lagen, lagar, lagförslag*, proposition*, dekret], concept: law, weight: 1.25}
  - {terms: [regering*, riksdag*, minister*, statsminister*, myndighet*, Vita huset, departement*], concept: government, weight: 1.25}
  - {terms: [EU-kommission*, EU, Bryssel, EU-parlament*, FN, kongress*, senat*], concept: european-union, weight: 1.25}
  - {terms: [Trump*, Biden*], concept: heads-of-government, weight: 1}
  - {terms: [förbud*, förbjud*, tillsyn*, exportkontroll*, begränsning*], concept: bans, weight: 1}
  - {terms: [upphovsrätt*, dataskydd*, mänskliga rättigheter, etik*], concept: rights, weight: 0.75}
  - {terms: [nationell strategi, handlingsplan, nationell säkerhet, toppmöte*], concept: plans, weight: 1}
strong:
  - {terms: [AI-förordning*, AI-lag*, AI-reglering*, AI-akten, AI-strategi, AI-kommissionen], concept: ai-law}
veto:
  - {terms: [rabattkod*, horoskop], weight: 1.5}

"""#,
    "topics/ai-policy/sw.yaml": #"""
# Swahili. Kenya writes "akili bandia", Tanzania "akili mnemba" or "akili unde". Prefixes change the head of verbs and of
# many nouns, so "kudhibiti", "udhibiti" and "yadhibiti", "mbunge" and "wabunge" stand side by side.
subject:
  - {terms: [akili mnemba, akili bandia, akili unde, akili ya bandia], concept: artificial-intelligence}
  - {terms: [modeli ya lugha, modeli za lugha, modeli kubwa za lugha, modeli za AI, mifumo ya AI, mfumo wa AI], concept: general-purpose-ai, weight: 0.75}
  - {terms: [roboti za mazungumzo, roboti ya mazungumzo, roboti wa mazungumzo], concept: chatbots, weight: 1}
  - {terms: [video bandia, sauti bandia, picha bandia, video feki, sauti feki, maudhui bandia], concept: synthetic-media, weight: 0.5}
  - {terms: [kufunza modeli, kuifunza modeli, data ya mafunzo], concept: training-data, weight: 0.5}
  - {terms: [algoriti*, algorith*], concept: algorithms, weight: 0.5}
  - {terms: [kutambua nyuso, utambuzi wa nyuso, utambuzi wa uso, kutambua sura, utambuzi wa sura, kutambua uso], concept: facial-recognition, weight: 0.75}
  - {terms: [silaha zinazojiendesha, silaha za kujiendesha, silaha zinazojitegemea, roboti za kuua, roboti wauaji, droni zinazojiendesha], concept: autonomous-weapons, weight: 1}
  - {terms: [chipu za AI, chip za AI, chipu za akili, chipu za Nvidia], concept: ai-chips, weight: 0.75}
  - {terms: [ujifunzaji wa mashine, kujifunza kwa mashine], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [sheria, kisheria, sheria mpya, utungaji wa sheria, katiba], concept: law, weight: 1.5}
  - {terms: [mswada, muswada, miswada, rasimu ya sheria, sheria ndogo], concept: legislation, weight: 1.75}
  - {terms: [kanuni, taratibu, masharti], concept: rules, weight: 1}
  - {terms: [kanuni mpya, kanuni za kimataifa, kanuni za kitaifa], concept: rules, weight: 1.5}
  - {terms: [kudhibiti, udhibiti, yadhibiti, wadhibiti, inadhibiti, itadhibiti, kudhibitiwa, idhibitiwe, mdhibiti, kusimamia, usimamizi], concept: regulation, weight: 1.25}
  - {terms: [amri ya rais, agizo la rais, amri ya utendaji, amri ya kiutendaji], concept: executive-order, weight: 1.75}
  - {terms: [serikali, serikalini, rais, marais, ikulu, waziri mkuu, baraza la mawaziri, makamu wa rais, katibu mkuu, gavana, taasisi za umma], concept: government, weight: 1.25}
  - {terms: [waziri, mawaziri, wizara, naibu waziri, wizara za, katibu wa wizara], concept: government, weight: 1.25}
  - {terms: [bunge, bungeni, mbunge, wabunge, seneti, seneta, maseneta, kamati ya bunge, spika, baraza la wawakilishi], concept: parliaments, weight: 1.25}
  - {terms: [Umoja wa Ulaya, Tume ya Ulaya, Bunge la Ulaya], concept: european-union, weight: 1.5}
  - {terms: [Umoja wa Mataifa, Umoja wa Afrika, UNESCO, UNDP, Jumuiya ya Afrika Mashariki, SADC, ITU, OECD, Baraza la Usalama], concept: international-organisations, weight: 1.5}
  - {terms: [EU, AU, UN, EAC], case: exact, concept: international-organisations, weight: 1.25}
  - {terms: [Trump, Biden, Ruto, Samia], concept: heads-of-government, weight: 1.25}
  - {terms: [TCRA, Mamlaka ya Mawasiliano, Kamishna wa Data, Kamishna wa Ulinzi wa Data, Kamishna wa Takwimu, ODPC, Tume ya Ulinzi wa Taarifa Binafsi, PDPC, Tume ya Ushindani, mamlaka ya udhibiti, mamlaka za udhibiti, wasimamizi wa sekta, Benki Kuu], concept: regulators, weight: 1.5}
  - {terms: [mamlaka, tume], concept: regulators, weight: 0.75}
  - {terms: [mahakama, mahakamani, Mahakama Kuu, Mahakama ya Juu, jaji, majaji, hakimu, mahakimu, mwendesha mashtaka], concept: courts, weight: 1.25}
  - {terms: [kesi, yaishtaki, kuishtaki, waishtaki, yashtakiwa, washtaki, kushtakiwa, mashtaka, fidia, rufaa, hukumu, kumshtaki], concept: litigation, weight: 0.75}
  - {terms: [faini, adhabu, kifungo, yatozwa faini, kutozwa faini], concept: penalties, weight: 1.5}
  - {terms: [marufuku, kupiga marufuku, yapiga marufuku, kupigwa marufuku, vikwazo, kuzuiwa, yazuia, kusitisha, yasitisha, wasitisha, yafungia, yaifungia, kufungia, wafungia, vizuizi], concept: bans, weight: 1}
  - {terms: [vikwazo vya kuuza, udhibiti wa mauzo ya nje, vikwazo vya mauzo, vikwazo vya biashara, vikwazo vipya vya kuuza], concept: export-controls, weight: 1.75}
  - {terms: [uchunguzi dhidi, yachunguza, yachunguzwa, kuchunguzwa, kuchukuliwa hatua, kuchukuliwa hatua za kisheria], concept: enforcement, weight: 0.75}
  - {terms: [sera], concept: policy, weight: 1}
  - {terms: [sera ya taifa, sera ya kitaifa, sera mpya], concept: policy, weight: 1.5}
  - {terms: [mkakati wa kitaifa, mkakati wa taifa, mkakati, mpango kazi, mpango wa kitaifa, mwelekeo wa taifa, dira ya taifa, mfumo wa kisera], concept: plans, weight: 1}
  - {terms: [miongozo, mwongozo, kanuni za maadili], concept: guidelines, weight: 0.75}
  - {terms: [hakimiliki, faragha, ulinzi wa data, ulinzi wa taarifa, taarifa binafsi, data binafsi, data za kibinafsi, haki za binadamu, maadili, ubaguzi], concept: personal-rights, weight: 0.75}
  - {terms: [uwajibikaji, lazima kisheria, kulazimu, kuzilazimu, utazilazimu, kuwajibika, uwazi], concept: obligations, weight: 0.5}
  - {terms: [leseni, idhini ya serikali, usajili wa lazima, kibali], concept: permits, weight: 0.75}
  - {terms: [viwango vya kitaifa, viwango vya kimataifa, tathmini ya hatari, mifumo hatarishi, hatari kubwa, ukaguzi wa mifumo], concept: standards, weight: 0.75}
  - {terms: [mkataba, mikataba, azimio, itifaki, tamko la pamoja], concept: treaties, weight: 1}
  - {terms: [mkutano wa kilele, mkutano wa wakuu, usalama wa taifa, usalama wa kitaifa], concept: geopolitics, weight: 1}
  - {terms: [umri wa watumiaji, kuthibitisha umri, ulinzi wa watoto, usalama wa watoto, watoto walindwe], concept: minors, weight: 0.75}
  - {terms: [uchaguzi, IEBC, tume ya uchaguzi], concept: elections, weight: 0.5}
  - {terms: [chama cha wafanyakazi, vyama vya wafanyakazi, mgomo, sheria za kazi], concept: labour, weight: 0.75}
  - {terms: [polisi, jeshi, majeshi, Pentagon], concept: security-services, weight: 0.75}
  - {terms: [Wizara ya Biashara, serikali ya Marekani, serikali ya China, Bunge la Marekani, Ikulu ya Marekani, Ikulu ya White House, Mahakama ya Juu ya Marekani], concept: foreign-authorities, weight: 1.5}
  - {terms: [bajeti ya serikali, zabuni, fedha za umma, ruzuku], concept: public-money, weight: 0.5}
  - {terms: [lapitisha, yapitisha, kupitisha, limepitisha, yaidhinisha, waidhinisha, laidhinisha, kuidhinisha, yaridhia, waridhia], concept: adoption, weight: 0.5}
strong:
  - {terms: [sheria ya akili mnemba, sheria ya akili bandia, sheria ya akili unde, sheria ya AI, sheria za AI, sheria za akili mnemba, sheria za akili bandia, mswada wa akili bandia, mswada wa akili mnemba, mswada wa AI, muswada wa akili mnemba, muswada wa akili bandia], concept: ai-law}
  - {terms: [sera ya akili mnemba, sera ya akili bandia, sera ya akili unde, sera ya AI, mkakati wa kitaifa wa akili bandia, mkakati wa kitaifa wa akili mnemba, mkakati wa taifa wa akili mnemba, mkakati wa kitaifa wa AI, udhibiti wa akili mnemba, udhibiti wa akili bandia, udhibiti wa AI], concept: ai-law, weight: 2}
veto:
  - {terms: [kuponi ya punguzo, nyota zako leo], weight: 1.5}
  # The rules of a game, a firm's privacy statement.
  - {terms: [kanuni za mchezo, sheria za mchezo, sheria za soka, kanuni za soka, sera ya faragha, sera za faragha, sheria ya Moore, vigezo na masharti, masharti ya matumizi, sera ya kurejesha], weight: 0.1}

"""#,
    "topics/ai-policy/th.yaml": #"""
# Thai. Words are not parted, so terms are found anywhere: no short ones (ศาล is in ศาลา, กฎ in ปรากฎ, สภา in สภาพ, แบน in
# แบนเนอร์). "เอไอ" and "AI" are both written; borrowed words have several spellings.
subject:
  - {terms: [ปัญญาประดิษฐ์, เอไอ], concept: artificial-intelligence}
  - {terms: [โมเดลภาษา, แบบจำลองภาษา, เจเนอเรทีฟเอไอ, เจนเอไอ, ฝึกโมเดล, เทรนโมเดล], concept: general-purpose-ai, weight: 0.75}
  - {terms: [แชตบอต, แชทบอท, แชตบอท, แชทบอต, แชตจีพีที, แชทจีพีที, โอเพนเอไอ, ดีปซีก, ดีพซีค], concept: chatbots, weight: 1}
  - {terms: [ดีปเฟก, ดีปเฟค, ดีพเฟค, ดีพเฟก, ดีฟเฟค], concept: deepfakes}
  - {terms: [เสียงสังเคราะห์, เนื้อหาสังเคราะห์, โคลนเสียง, ปลอมเสียง, คลิปปลอม], concept: synthetic-media, weight: 0.5}
  - {terms: [อัลกอริทึม, อัลกอริธึม, การตัดสินใจอัตโนมัติ, ตัดสินใจโดยอัตโนมัติ], concept: algorithms, weight: 0.5}
  - {terms: [จดจำใบหน้า, สแกนใบหน้า, รู้จำใบหน้า, ข้อมูลชีวมิติ], concept: facial-recognition, weight: 0.75}
  - {terms: [ข้อมูลฝึกสอน, ข้อมูลสำหรับฝึก], concept: training-data, weight: 0.5}
  - {terms: [อาวุธอัตโนมัติไร้คนควบคุม, อาวุธอัตโนมัติร้ายแรง, อาวุธสังหารอัตโนมัติ, หุ่นยนต์สังหาร, อาวุธอัตโนมัติสังหาร], concept: autonomous-weapons, weight: 1}
  - {terms: [ชิปเอไอ, ชิป AI, ชิปขั้นสูง, อินวิเดีย, เอ็นวิเดีย], concept: ai-chips, weight: 0.75}
  - {terms: [การเรียนรู้ของเครื่อง, แมชชีนเลิร์นนิง, การเรียนรู้เชิงลึก], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [กฎหมาย, นิติบัญญัติ, ข้อบังคับ], concept: law, weight: 1.5}
  - {terms: [ร่างกฎหมาย, พ.ร.บ., พรบ., ร่างพระราชบัญญัติ, พระราชบัญญัติ, ร่าง พ.ร.บ.], concept: law, weight: 1.75}
  - {terms: [กำกับดูแล, กฎระเบียบ, กฎเกณฑ์, กฎกระทรวง, ออกระเบียบ, ออกกฎ, หลักเกณฑ์, มาตรการควบคุม, ควบคุมการใช้, จัดระเบียบ], concept: regulation, weight: 1.5}
  - {terms: [พ.ร.ก., พระราชกำหนด, พระราชกฤษฎีกา, คำสั่งฝ่ายบริหาร, คำสั่งประธานาธิบดี], concept: executive-order, weight: 1.75}
  - {terms: [รัฐบาล, คณะรัฐมนตรี, ครม., นายกรัฐมนตรี, นายกฯ, ทำเนียบรัฐบาล, ภาครัฐ, หน่วยงานรัฐ, หน่วยงานของรัฐ, ประธานาธิบดี], concept: government, weight: 1.25}
  - {terms: [กระทรวง, รัฐมนตรี, รมว., รมช., ปลัดกระทรวง, ดีอีเอส, กระทรวงดีอี], concept: government, weight: 1.25}
  - {terms: [รัฐสภา, สภาผู้แทนราษฎร, วุฒิสภา, สมาชิกวุฒิสภา, ส.ส., สส., ส.ว., สว., กรรมาธิการวิสามัญ, กมธ., สภาผ่านร่าง, สภาฯ, สภายุโรป, รัฐสภายุโรป], concept: parliaments, weight: 1.25}
  - {terms: [สหภาพยุโรป, อียู, คณะกรรมาธิการยุโรป], concept: european-union, weight: 1.5}
  - {terms: [สหประชาชาติ, ยูเอ็น, ยูเนสโก, อาเซียน, โออีซีดี, UNESCO, OECD, จี 7, จี 20, เอเปก], concept: international-organisations, weight: 1.25}
  - {terms: [EU, UN], case: exact, concept: international-organisations, weight: 1.25}
  - {terms: [ทรัมป์, ไบเดน, อนุทิน, แพทองธาร], concept: heads-of-government, weight: 1.25}
  - {terms: [ทำเนียบขาว, คองเกรส, เพนตากอน, กระทรวงพาณิชย์สหรัฐ, รัฐบาลสหรัฐ, รัฐบาลจีน, วุฒิสภาสหรัฐ, ทางการจีน, ทางการสหรัฐ], concept: foreign-authorities, weight: 1.5}
  - {terms: [กสทช., สคส., กกต., ก.ล.ต., ธปท., สกมช., สพธอ., ETDA, เอ็ตด้า, PDPC, แบงก์ชาติ, ธนาคารแห่งประเทศไทย, คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล, คณะกรรมการการเลือกตั้ง, สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์, กขค., สคบ., หน่วยงานกำกับ, กรมทรัพย์สินทางปัญญา], concept: regulators, weight: 1.5}
  - {terms: [ศาลปกครอง, ศาลฎีกา, ศาลรัฐธรรมนูญ, ศาลอุทธรณ์, ศาลอาญา, ศาลแพ่ง, ศาลแขวง, ศาลสูง, ศาลสหรัฐ, ศาลสั่ง, ศาลตัดสิน, ศาลยุติธรรม, ศาลทรัพย์สิน, ผู้พิพากษา, คำพิพากษา, อัยการ, ขึ้นศาล], concept: courts, weight: 1.25}
  - {terms: [ยื่นฟ้อง, ฟ้องร้อง, ฟ้องศาล, คำฟ้อง, โจทก์, ค่าเสียหาย, คดีความ, ฟ้องบริษัท, ถูกฟ้อง], concept: litigation, weight: 1}
  - {terms: [ฟ้อง], concept: litigation, weight: 0.75}
  - {terms: [สั่งปรับ, โทษปรับ, ค่าปรับ, ปรับเงิน, โทษจำคุก, ทั้งจำทั้งปรับ, บทลงโทษ, ลงโทษ], concept: penalties, weight: 1.5}
  - {terms: [ห้ามใช้, ห้ามมิให้, ประกาศแบน, แบนเอไอ, ระงับการใช้, ข้อจำกัด, จำกัดการใช้, ห้ามขาย, ห้ามเผยแพร่, ห้ามเด็ก], concept: bans, weight: 1.25}
  - {terms: [สั่งห้าม, สั่งแบน, สั่งบล็อก, สั่งระงับ], concept: bans, weight: 1.5}
  - {terms: [คุมส่งออก, ควบคุมการส่งออก, จำกัดการส่งออก, ห้ามส่งออก, คว่ำบาตร, มาตรการส่งออก, คุมเข้มส่งออก], concept: export-controls, weight: 1.75}
  - {terms: [สอบสวน, ตรวจสอบบริษัท, ดำเนินคดี, ละเมิดกฎหมาย], concept: enforcement, weight: 0.75}
  - {terms: [นโยบาย], concept: policy, weight: 1}
  - {terms: [ธรรมาภิบาล], concept: governance, weight: 1.5}
  - {terms: [ยุทธศาสตร์ชาติ, แผนแม่บท, แผนปฏิบัติการ, โรดแมป, แผนระดับชาติ, แห่งชาติ, วาระแห่งชาติ], concept: plans, weight: 1}
  - {terms: [แนวปฏิบัติ, จริยธรรม, ประมวลจริยธรรม, หลักปฏิบัติ, ข้อเสนอแนะเชิงนโยบาย], concept: guidelines, weight: 1}
  - {terms: [ลิขสิทธิ์, ทรัพย์สินทางปัญญา, ข้อมูลส่วนบุคคล, PDPA, สิทธิมนุษยชน, ความเป็นส่วนตัว, เลือกปฏิบัติ], concept: personal-rights, weight: 0.75}
  - {terms: [ต้องขึ้นทะเบียน, บังคับให้, ความรับผิด, ความโปร่งใส, บังคับใช้, มีผลบังคับ, ติดป้าย, ติดฉลาก], concept: obligations, weight: 0.75}
  - {terms: [ความเสี่ยงสูง, ประเมินความเสี่ยง, มาตรฐานสากล, มาตรฐานแห่งชาติ, การรับรองมาตรฐาน], concept: standards, weight: 0.75}
  - {terms: [ใบอนุญาต, ขออนุญาต], concept: permits, weight: 0.75}
  - {terms: [สนธิสัญญา, อนุสัญญา, ปฏิญญา, แถลงการณ์ร่วม, ข้อมติ], concept: treaties, weight: 1}
  - {terms: [ประชุมสุดยอด, ความมั่นคงของชาติ, ความมั่นคงแห่งชาติ, ระดับรัฐมนตรี], concept: geopolitics, weight: 1}
  - {terms: [ยืนยันอายุ, คุ้มครองเด็ก, ผู้เยาว์, ต่ำกว่า 18 ปี, ต่ำกว่า 16 ปี], concept: minors, weight: 0.75}
  - {terms: [เลือกตั้ง, หาเสียง], concept: elections, weight: 0.5}
  - {terms: [คุ้มครองแรงงาน, สหภาพแรงงาน, เลิกจ้าง, กฎหมายแรงงาน], concept: labour, weight: 0.75}
  - {terms: [ตำรวจ, กองทัพ], concept: security-services, weight: 0.5}
  - {terms: [งบประมาณแผ่นดิน, จัดซื้อจัดจ้าง, งบประมาณ], concept: public-money, weight: 0.5}
  - {terms: [เห็นชอบ, อนุมัติหลักการ, ลงมติ, ประกาศใช้], concept: adoption, weight: 0.5}
  - {terms: [อธิปไตยเอไอ, อธิปไตยดิจิทัล, อธิปไตยทางดิจิทัล, อธิปไตย AI], concept: sovereignty, weight: 1.5}
strong:
  - {terms: [กฎหมายเอไอ, กฎหมาย AI, กฎหมายปัญญาประดิษฐ์, พ.ร.บ.เอไอ, พ.ร.บ. เอไอ, พ.ร.บ.ปัญญาประดิษฐ์, พ.ร.บ. ปัญญาประดิษฐ์, พ.ร.บ. AI, พ.ร.บ.AI, กำกับดูแลเอไอ, กำกับดูแล AI, กำกับดูแลปัญญาประดิษฐ์], concept: ai-law}
  - {terms: [ธรรมาภิบาลเอไอ, ธรรมาภิบาล AI, ธรรมาภิบาลปัญญาประดิษฐ์, จริยธรรมปัญญาประดิษฐ์, จริยธรรมเอไอ, จริยธรรม AI, แผนปฏิบัติการด้านปัญญาประดิษฐ์แห่งชาติ], concept: ai-governance, weight: 2}
veto:
  - {terms: [โค้ดส่วนลด, ดวงรายวัน], weight: 1.5}
  # AIS and AIA are companies; law offices, the policy rate, privacy statements, rules of games.
  - {terms: [เอไอเอส, เอไอเอ ประกัน, เอไอเอ ประเทศไทย, สำนักงานกฎหมาย, บริษัทกฎหมาย, ดอกเบี้ยนโยบาย, นโยบายความเป็นส่วนตัว, นโยบายคืนสินค้า, กฎเกณฑ์ของเกม, ทีมชาติ], weight: 0.1}

"""#,
    "topics/ai-policy/tr.yaml": #"""
# Turkish. Suffixes follow the word, so most terms are stems; "YZ" in capitals. Dotted and dotless i fold to one.
subject:
  - {terms: [YZ], case: exact, concept: artificial-intelligence}
  - {terms: [yapay zeka*, yapay zekası*, sun'i zeka*, yapay akıl*], concept: artificial-intelligence}
  - {terms: [üretken yapay*, dil model*, temel model*], concept: general-purpose-ai}
  - {terms: [süper zeka*, genel yapay zeka*], concept: advanced-ai}
  - {terms: [algoritma*], concept: algorithms, weight: 0.5}
  - {terms: [yüz tanıma*], concept: facial-recognition, weight: 0.75}
  - {terms: [üretken model*, üretken araç*, model eğitim*, yapay sinir ağ*], concept: general-purpose-ai, weight: 0.75}
  - {terms: [sohbet robot*, sohbet bot*, konuşan bot*, sanal arkadaş*, sanal asistan*, yapay arkadaş*, chatbot*], concept: chatbots, weight: 1}
  - {terms: [derin sahte*, derin kurgu*, deepfake video*, ses klon*, klonlanan ses*, ses klonlama*, sentetik ses*, sentetik görüntü*, sentetik içerik*, sentetik medya*], concept: synthetic-media, weight: 0.75}
  - {terms: [eğitim veri*, eğitim verisi*, GPU, modellerin eğitimi, biyometrik gözetim*, biyometrik tanıma*], concept: training-data, weight: 0.5}
  - {terms: [otomatik karar*, otomatik puanla*, otomatik profilleme*, algoritmik*, öneri sistem*], concept: automated-decisions, weight: 0.5}
  - {terms: [yüz tarama*, duygu analiz*, duygu tanıma*], concept: facial-recognition, weight: 0.5}
  - {terms: [otonom silah*, ölümcül otonom*, katil robot*, otonom dron*, otonom İHA*], concept: autonomous-weapons, weight: 1}
  - {terms: [yapay zeka çip*, Nvidia çip*, grafik işlemci*, gelişmiş çip*, işlemci ihraca*], concept: ai-chips, weight: 0.75}
  - {terms: [makine öğrenme*, makine öğrenimi*, derin öğrenme*], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [düzenlemeler*, düzenleyici*, hukuki düzenleme*, regülasyon*, mevzuat*, denetleme*], concept: regulation, weight: 1.5}
  - {terms: [düzenleme*, denetim*], concept: regulation, weight: 1}
  - {terms: [yasa tasarı*, yasa teklif*, kanun teklif*, kanun tasarı*, yasal düzenleme*], concept: legislation, weight: 1.75}
  - {terms: [yasa, yasası, yasayı, yasanın, yasalar*, kanun, kanunu, kanunun, kanunlar*, yönetmelik*], concept: law, weight: 1.25}
  - {terms: [kararname*, başkanlık emri, yürütme emri, genelge*], concept: executive-order, weight: 1.75}
  - {terms: [yönetişim*, strateji belgesi, ulusal strateji*, eylem plan*], concept: governance, weight: 1.25}
  - {terms: [hükümet*, Cumhurbaşkan*, bakan, bakanı, bakanlı*, Beyaz Saray*, Bakanlık*, Bakanlığ*, Cumhurbaşkanlığ*, bakanlar*, kabine*, kamu kurum*, resmi makam*, valilik*, müsteşar*, idareler*, başbakan*], concept: government, weight: 1.25}
  - {terms: [TBMM*], concept: parliaments, weight: 1.5}
  - {terms: [Meclis*, Kongre*, Senato*, milletvekil*, Avrupa Parlamentosu*], concept: parliaments, weight: 1.25}
  - {terms: [Trump*, Biden*, Erdoğan*], concept: heads-of-government, weight: 1.5}
  - {terms: [Avrupa Birliği*, AB Komisyonu*, Avrupa Komisyonu*, Brüksel*], concept: european-union, weight: 1.5}
  - {terms: [Birleşmiş Milletler*, UNESCO, OECD, KVKK, BTK, Rekabet Kurumu*], concept: international-organisations, weight: 1.5}
  - {terms: [yasakla*, yasak getir*, kısıtlama*, yasak*, yasağ*, yasaklan*, sınırlama*, sınırlandır*, sınırlayan*, moratoryum*], concept: bans, weight: 1}
  - {terms: [ihracat kontrol*, ihracat kısıtla*], concept: export-controls, weight: 2}
  - {terms: [telif hak*, kişisel veri*, insan haklar*, etik], concept: rights, weight: 0.75}
  - {terms: [ulusal güvenli*, zirve*], concept: geopolitics, weight: 1}
  - {terms: [kanun teklifi*, teklif kabul, Genel Kurul'*, torba yasa*, taslak*, taslağ*, yasal dayana*, hukuki*, hüküm*, hükm*, madde eklen*, yürürlüğ*, yürürlük*, Resmî Gazete*], concept: legal-acts, weight: 1}
  - {terms: [yasal, yasama*, anayasaya aykırı*, anayasa mahkeme*], concept: law, weight: 1}
  - {terms: [tebliğ*, yönerge*, rehber*, ilkeler*, ilke kararı*, kılavuz*, etik ilke*, usul ve esas*], concept: guidelines, weight: 0.75}
  - {terms: [mahkeme*, Danıştay*, Yargıtay*, Anayasa Mahkemesi*, AYM*, yargı*, savcı*, savcılı*, bilirkişi*, HSK*], concept: courts, weight: 1.25}
  - {terms: [dava, davası*, davada*, davalar*, davanın*, dava aç*, suç duyurusu*, tazminat*, hükmetti*, yürütmesini durdur*, yürütmeyi durdur*, iptal et*], concept: litigation, weight: 0.75}
  - {terms: [ceza, cezası*, cezalar*, cezaya*, ceza kesti*, yaptırım*, hapis*], concept: penalties, weight: 1}
  - {terms: [soruşturma*, inceleme başlat*, incelemeye al*, erişim engel*, erişime engel*, engelle*, durdurdu*, askıya al*, suç duyurusunda*], concept: enforcement, weight: 1}
  - {terms: [KVKK'*, Kişisel Verileri Koruma*, Rekabet Kurul*, RTÜK*, BDDK*, SPK*, YSK*, Yüksek Seçim Kurul*, Kamu Denetçili*, Ombudsman*, TSE*, Türk Standardları*, Merkez Bankası*, TÜBİTAK*, Kamu İhale*, Sayıştay*, USOM*, Siber Güvenlik Başkanlı*, Bilgi Teknolojileri ve İletişim Kurum*, EPDK*, YÖK*, SGK*, Dijital Dönüşüm Ofis*, Reklam Kurul*, İnsan Hakları ve Eşitlik Kurum*, TİHEK*], concept: regulators, weight: 1.5}
  - {terms: [komisyon*, muhalefet*, vekil*, vekiller*, iktidar*, AK Parti*, CHP*, Genel Kurul*], concept: parliaments, weight: 0.75}
  - {terms: [belediye*, Büyükşehir*, belediye meclis*, il meclis*], concept: local-government, weight: 0.75}
  - {terms: [zorunlu*, zorunlulu*, yükümlü*, şart koş*, mecbur*, beyan yükümlü*, şeffaflı*, hesap verebilir*, uyum süre*], concept: obligations, weight: 1}
  - {terms: [standart*, belgelendirme*, sertifikasyon*, etki değerlendirme*, bağımsız denetim*, risk değerlendirme*, yüksek riskli*], concept: standards, weight: 0.75}
  - {terms: [sözleşmesi, sözleşmeye taraf*, antlaşma*, bildirge*, ortak bildiri*, Avrupa Konseyi*, BM, BM'*, NATO*, G7, G20, BRICS*, Cenevre*, müzakere*, Dışişleri*, büyükelçi*, liderler zirve*], concept: treaties, weight: 1}
  - {terms: [ihale*, kamu alım*, bütçe*, teşvik*, hibe*, kamu kayna*, ödenek*], concept: public-money, weight: 0.5}
  - {terms: [iş kanunu*, işten çıkar*, işçi*], concept: labour, weight: 0.75}
  - {terms: [sorumluluk kim*, hukuki sorumlulu*, kusursuz sorumlulu*, sorumluluğu*, sorumlulukla*], concept: liability, weight: 0.75}
  - {terms: [seçim, seçimler*, seçimde*, sandık*], concept: elections, weight: 0.5}
  - {terms: [yaş doğrulama*, yaş sınır*, çocukların korunma*, ebeveyn onay*, ebeveyn izn*], concept: minors, weight: 0.75}
  - {terms: [ihracat sınırla*, ihracat yasağ*, ihracat lisans*, çip ihraca*, çip yasağ*, kara liste*, lisans çağrısı*, ABD'ye lisans*], concept: export-controls, weight: 1.75}
  - {terms: [ulusal plan*, yol haritası*, strateji*, politika belge*, kalkınma planı*, kamu politika*, eylem planı*], concept: national-plans, weight: 0.75}
  - {terms: [telif dava*, telif kanun*, açık rıza*, veri koruma*, mahremiyet*, ayrımcılı*, Fikir ve Sanat Eserleri*], concept: personal-rights, weight: 0.75}
  - {terms: [itiraz hakkı*, ÇED*, ruhsat*, lisans zorunlu*, izin zorunlu*], concept: permits, weight: 0.75}
  - {terms: [Pentagon*, ABD Ticaret Bakanlı*, Adalet Bakanlı*, FTC*, ABD yönetim*, Çin hükümet*, vali, eyalet*], concept: foreign-authorities, weight: 1.25}
  - {terms: [emniyet*, polis, polisin*, polise, ordu*, TSK*, savunma bakan*], concept: security-services, weight: 0.75}
  - {terms: [hakim*, devlet*, kanuni dayana*], concept: authorities, weight: 0.75}
  - {terms: [para cezası*, ceza verdi, ceza kesti, ceza verildi*, cezası kesti], concept: penalties, weight: 1.5}
  - {terms: [yasasını, yasasına, yasasında, yasasıyla, yasasından, yasaya, yasada, yasadan, yasayla, kanununu, kanununa, kanununda, kanunuyla, kanuna, kanunda, kanunla, yönetmeliğ*], concept: law, weight: 1.5}
  - {terms: [valisi, eyalet valisi, kaliforniya valisi, veri koruma kurum*, düzenleyici kurum*, ABD Senatosu*, ABD Kongresi*, Temsilciler Meclisi*, BM Genel Kurulu*, BM Güvenlik Konseyi*], concept: foreign-authorities, weight: 1.5}
  - {terms: [etiketleme*, etiket zorunlu*, filigran*], concept: labelling, weight: 1}
  - {terms: [sosyal yardım*, emekli maaş*, sosyal güvenlik*], concept: public-service, weight: 0.75}
  - {terms: [kurallar*, kural geti*, kuralı*], concept: rules, weight: 0.5}
  - {terms: [sendika*, grev*, toplu sözleşme*], concept: labour, weight: 1.5}
  - {terms: [egemen yapay zeka*, dijital egemenli*, yapay zeka egemenli*], concept: sovereignty, weight: 1.5}
  - {terms: [onayladı, onaylandı, kabul etti, kabul edildi], concept: adoption, weight: 0.5}
  - {terms: [AB], case: exact, concept: european-union, weight: 1.25}
  - {terms: [MEB], case: exact, concept: government, weight: 1.25}
strong:
  - {terms: [yapay zeka yasa*, yapay zeka kanun*, Yapay Zeka Tüzüğü], concept: ai-law}
  - {terms: [yapay zeka düzenlemeler*, yapay zekaya düzenleme*, yapay zekanın düzenlenme*, yapay zeka politika*, yapay zeka zirve*, Ulusal Yapay Zeka Strateji*], concept: regulation}
  - {terms: [Ulusal Yapay Zeka, yapay zeka sözleşme*, yapay zeka yönetmeli*, yapay zeka düzenlemesi*, yapay zeka kanun teklif*, yapay zeka stratejisi*], concept: regulation, weight: 2.5}
veto:
  # "Düzenleme" is editing as well as regulation.
  - {terms: [fotoğraf düzenleme*, video düzenleme*, görsel düzenleme*, görüntü düzenleme*, metin düzenleme*, resim düzenleme*], weight: 0.25}
  - {terms: [indirim kodu, burç yorum*], weight: 1.5}
  # Words of law in names, games, shops and firms; a stem of one word in another (hükümdar, ceza sahası, ordu ili).
  - {terms: [oyunun kurallar*, yönetim kurul*, iade politikası*, gizlilik politikası*, Moore yasası*, Murphy yasası*, Murphy kanun*, ölçekleme yasa*, şirket içi anayasa*, ceza sahası*, ceza atış*, hukuk büro*, avukatlık büro*, emsal karar*, dava dosya*, halka arz*], weight: 0.1}

"""#,
    "topics/ai-policy/uk.yaml": #"""
# Ukrainian. Words are inflected, so most terms are stems; "ШІ" in capitals.
subject:
  - {terms: [ШІ], case: exact, concept: artificial-intelligence}
  - {terms: [штучний інтелект, штучного інтелекту, штучному інтелекту, штучним інтелектом, штучному інтелекті], concept: artificial-intelligence}
  - {terms: [мовна модель, мовні моделі, мовних моделей, генеративн*, нейромереж*, мовної моделі, мовну модель, мовною моделлю, мовним моделям, мовними моделями, велика мовна, великих мовних, навчання моделей, нейронна мережа, нейронні мережі, нейронних мереж], concept: general-purpose-ai, weight: 0.75}
  - {terms: [діпфейк*, дипфейк*], concept: deepfakes}
  - {terms: [алгоритм*, автоматизоване рішення, автоматизованих рішень, автоматизовану відмову, автоматизованого прийняття, рекомендаційні системи, рекомендаційних систем], concept: algorithms, weight: 0.5}
  - {terms: [розпізнавання облич], concept: facial-recognition, weight: 0.75}
  - {terms: [суперінтелект*, надрозум*, штучний розум, штучного розуму], concept: advanced-ai, weight: 0.75}
  - {terms: [чат-бот*, чатбот*, віртуальний співрозмовник, віртуальних співрозмовників, ШІ-компаньйон*, ШІ-агент*], concept: chatbots, weight: 1}
  - {terms: [синтетичне відео, синтетичні відео, синтетичних відео, синтетичного контенту, клонування голосу, клонуванню голосу, синтез голосу, синтезу голосу, синтез мовлення, синтезу мовлення, згенерований контент, згенерованого контенту, згенеровані зображення, згенерованих зображень, згенероване відео, згенеровані відео, згенерованих відео, згенерованим голосом, згенерованих текстів], concept: synthetic-media, weight: 0.75}
  - {terms: [навчальні дані, навчальних даних, тренувальні дані, тренувальних даних, тренування моделей, навчання нейромереж], concept: training-data, weight: 0.5}
  - {terms: [розпізнаванню облич, розпізнаванням облич, розпізнаванні облич, розпізнавати обличчя, біометрична ідентифікація, біометричної ідентифікації, біометричну ідентифікацію, біометричного розпізнавання], concept: facial-recognition, weight: 0.5}
  - {terms: [автономна зброя, автономної зброї, автономну зброю, автономною зброєю, автономні дрони, автономних дронів, дрони без оператора, роботи-вбивці, роботів-убивць, автономні системи озброєння, автономних систем озброєння], concept: autonomous-weapons, weight: 0.75}
  - {terms: [чипи для штучного, чипів для ШІ, ШІ-чип*, чипи Nvidia, чипів Nvidia, графічних процесорів, графічні процесори, прискорювачів ШІ], concept: ai-chips, weight: 0.75}
  - {terms: [машинне навчання, машинного навчання, машинному навчанню, глибоке навчання, глибокого навчання], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [регулюв*, врегулюв*, регулятор*], concept: regulation, weight: 1.5}
  - {terms: [законопроєкт*, законопроект*, законодав*], concept: legislation, weight: 1.5}
  - {terms: [закон, закону, закони, законом, законів], concept: law, weight: 1.25}
  - {terms: [указ, указу, указом, розпорядження, постанов*], concept: executive-order, weight: 1.5}
  - {terms: [уряд, уряду, урядом, Мінцифр*, міністр*, міністерств*, Кабмін*, Білий дім, Білого дому, губернатор*], concept: government, weight: 1.25}
  - {terms: [Верховна Рада, Верховної Ради, Верховній Раді, депутат*, Конгрес*, Сенат*, Європарламент*, парламент*, Рада ухвалила, Рада підтримала, Раді зареєстр*, парламентськ*, нардеп*, сесії ради, фракці*, Бундестаг*, Сейм, Сейму, Рада ЄС, Ради ЄС], concept: parliaments, weight: 1.25}
  - {terms: [Трамп*, Байден*, Зеленськ*, Федоров*], concept: heads-of-government, weight: 1.5}
  - {terms: [Євросоюз*, Єврокомісі*, ЄС, Брюссел*], concept: european-union, weight: 1.5}
  - {terms: [ООН, ЮНЕСКО, Рада Європи, Ради Європи, Пентагон*, Генасамбле*, Ради Безпеки ООН, Рада Безпеки], concept: international-organisations, weight: 1.5}
  - {terms: [заборон*, обмежен*, експортний контроль, заборонит*, заборонят*, мораторі*, призупин*], concept: bans, weight: 1}
  - {terms: [авторське право, авторських прав, персональних даних, прав людини, етик*], concept: rights, weight: 0.75}
  - {terms: [дорожня карта, дорожню карту, Біла книга, національна стратегія, стратегі*, дорожньої карти, концепці*, нацстратегі*, план дій, плану дій, держпрограм*], concept: plans, weight: 1}
  - {terms: [національної безпеки, національна безпека, саміт*], concept: geopolitics, weight: 1}
  - {terms: [суд, суду, судом, суди, судів, суді, Верховний Суд, Верховного Суду, Конституційний Суд, апеляційн*, прокурор*, прокуратур*, Вища рада правосуддя, Вищої ради правосуддя, суддів, суддям], concept: courts, weight: 1.25}
  - {terms: [позов, позову, позови, позовом, позовів, судов*, оскаржи*, оскаржен*, апеляці*, касаці*], concept: litigation, weight: 0.75}
  - {terms: [НБУ, ЦВК, МОЗ, МВС, СБУ, АМКУ, НАЗК, РНБО, КМУ, МОН, МЗС], case: exact, concept: regulators, weight: 1.5}
  - {terms: [Нацбанк*, Антимонопольн*, Держспецзв*, Держстат*, Держпродспожив*, Держекоінспекці*, Держекоінспекц*, Міноборон*, Мінекономік*, Мін'юст*, Мінфін*, Міносвіт*, Мінкульт*, Мінсоцполітик*, Укрпатент*, Нацрад*, Національна рада, Національної ради, Рахункова палата, Рахункової палати, Центрвиборчком*, кіберполіці*, Генштаб*, Держпродспоживслужб*, омбудсман*, омбудсмен*, уповноважений з прав, уповноваженого з прав, Комітет Верховної, комітет з питань, комітету з питань], concept: regulators, weight: 1.5}
  - {terms: [урядов*, уряди, урядів, відомств*, чиновник*, держорган*, органи влади, органів влади, влада, влади, президент України, Президент вніс, президента України, посадов*, держслужбов*], concept: authorities, weight: 1}
  - {terms: [міськрад*, міськрада, облрад*, міська влада, міської влади, мерія, мерії, мерію, КМВА, ОВА, обласна рада, обласної ради, громада, комунальн*], concept: local-government, weight: 1}
  - {terms: [поправк*, зміни до закону, змін до закону, ратифік*, у першому читанні, у другому читанні, за основу], concept: amendments, weight: 1.25}
  - {terms: [наказ, наказу, наказом, накази, кодекс*, регламент*, підзаконн*, нормативн*, набуде чинності, набув чинності, набуває чинності, набирає чинності, ухвал*, припис*, правил щодо, готує правила, пропонує правила], concept: legal-acts, weight: 1}
  - {terms: [настанов*, рекомендаці*, посібник Мінцифри, методичні], concept: guidelines, weight: 0.75}
  - {terms: [стандарт, стандарту, стандарти, стандартів, стандартом, стандартизаці*, сертифік*, ДСТУ], concept: standards, weight: 0.75}
  - {terms: [санкці*, розслідув*, притягли, притягн*, дисциплінарн*, кримінальн*, покаран*, заблок*, блокув*], concept: enforcement, weight: 1}
  - {terms: [зобов'яз*, обов'язков*, обов'язок, вимагає, вимоги до, вимоги щодо], concept: obligations, weight: 0.75}
  - {terms: [маркув*], concept: labelling, weight: 1}
  - {terms: [реєстр*, ліцензув*, ліцензій, акредитован*, дозволи на], concept: licensing, weight: 0.5}
  - {terms: [деклараці*, резолюці*, конвенці*, договору, делегаці*, Женев*, перемовин*, переговори про, НАТО, Велика сімка, Великої сімки, G7, G20], concept: treaties, weight: 1}
  - {terms: [бюджет*, субсиді*, дотаці*, державні закупівлі, державних закупівель, закупівел*, тендер*, Prozorro, видатки], concept: public-money, weight: 0.75}
  - {terms: [трудов*, звільнили через, поновив на роботі], concept: labour, weight: 0.75}
  - {terms: [відповідальніст*, відповідальності, відшкод*, хто відповість за, нестиме відповідальність], concept: liability, weight: 0.75}
  - {terms: [вибори, виборів, виборах, виборам, виборч*, кандидатів], concept: elections, weight: 0.5}
  - {terms: [неповнолітн*, перевірку віку, перевірка віку, перевірки віку, захист дітей, захисту дітей], concept: minors, weight: 0.75}
  - {terms: [експортн*, експортні ліцензії, експортних ліцензій, експортного контролю, санкційний список, реекспорт*], concept: export-controls, weight: 1.25}
  - {terms: [право інтелектуальної, інтелектуальної власності, авторського права, авторські права, винагород*, роялті], concept: copyright, weight: 0.75}
  - {terms: [правил*], concept: rules, weight: 0.5}
  - {terms: [оштраф*, штраф*], concept: penalties, weight: 1.5}
  - {terms: [закон про, закону про, законі про, законом про, закони про, підписав закон], concept: law, weight: 1.5}
  - {terms: [національний стандарт, національного стандарту, національні стандарти, державний стандарт, державного стандарту], concept: standards, weight: 1.25}
  - {terms: [профспілк*, страйк*, гільдія сценаристів, колективний договір, колективного договору], concept: labour, weight: 1.25}
  - {terms: [Сенат США, Сенату США, Сенаті США, Конгрес США, Конгресу США, палата представників, палати представників], concept: parliaments, weight: 1.5}
  - {terms: [соціальної допомоги, соціальна допомога, соціальні виплати, соціальних виплат, адресній допомозі, адресної допомоги, соцзахист*, розподілу допомоги, субсидій], concept: public-service, weight: 0.75}
  - {terms: [суверенний ШІ, суверенного ШІ, суверенний штучний, суверенного штучного, цифровий суверенітет, цифрового суверенітету], concept: sovereignty, weight: 1.5}
  - {terms: [затверд*, схвал*], concept: adoption, weight: 0.5}
strong:
  - {terms: [закон про ШІ, закон про штучний інтелект, закону про штучний інтелект, регулювання ШІ, регулювання штучного інтелекту, регулювати ШІ, акт про штучний інтелект], concept: ai-law}
veto:
  - {terms: [промокод*, гороскоп*], weight: 1.5}
  - {terms: [правила гри, правил гри, правилам гри, закон Мура, закону Мура, закон Мерфі, законів Мерфі, наглядову раду, наглядова рада, наглядової ради, політику повернення, політика повернення, політику конфіденційності, адвокатські бюро, конституція студії], weight: 0.1}
  - {terms: [алгоритм дій, алгоритму дій, алгоритми дій, алгоритм отримання, алгоритм оформлення, алгоритм подання, алгоритм взаємодії, алгоритм нарахування, конгрес-центр*, конгрес-хол*], weight: 0.1}

"""#,
    "topics/ai-policy/ur.yaml": #"""
# Urdu. Yeh, kaf and heh forms fold. "اے آئی" and "AI" are both written; plurals and oblique forms are stems where the word
# is long enough.
subject:
  - {terms: [مصنوعی ذہانت, آرٹیفیشل انٹیلیجنس, آرٹیفیشل انٹیلی جنس, آرٹیفشل انٹیلی جنس, آرٹیفیشل انٹلیجنس, اے آئی, اےآئی], concept: artificial-intelligence}
  - {terms: [جنریٹو اے آئی, لینگویج ماڈل, لینگوئج ماڈل, لسانی ماڈل, زبان کے ماڈل, ماڈل کی تربیت, ماڈلز کی تربیت], concept: general-purpose-ai, weight: 0.75}
  - {terms: [چیٹ بوٹ*, چیٹ باٹ*, چیٹ جی پی ٹی, اوپن اے آئی, ڈیپ سیک, گروک], concept: chatbots, weight: 1}
  - {terms: [ڈیپ فیک*, ڈیپفیک*], concept: deepfakes}
  - {terms: [جعلی ویڈیو, جعلی ویڈیوز, جعلی آواز, آواز کی نقل, وائس کلوننگ], concept: synthetic-media, weight: 0.5}
  - {terms: [الگورتھم*, الگورڈم*, الگوردم*, خودکار فیصل*], concept: algorithms, weight: 0.5}
  - {terms: [چہرہ شناس*, چہرے کی شناخت, چہروں کی شناخت, فیشل ریکگنیشن, بائیو میٹرک نگرانی], concept: facial-recognition, weight: 0.75}
  - {terms: [خودکار ہتھیار*, خود مختار ہتھیار*, خودمختار ہتھیار*, قاتل روبوٹ*], concept: autonomous-weapons, weight: 1}
  - {terms: [اے آئی چپ, اے آئی چپس, این ویڈیا, اینویڈیا, جدید چپس], concept: ai-chips, weight: 0.75}
  - {terms: [مشین لرننگ, ڈیپ لرننگ], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [قانون*, قوانین, ضابط*, ضوابط, آرڈیننس*, ایکٹ], concept: law, weight: 1.5}
  - {terms: [بل منظور, بل پیش, بل کی منظوری, ترمیمی بل, مسودہ قانون, مسودۂ قانون, بل کا مسودہ, قانونی مسودہ, آئینی ترمیم], concept: law, weight: 1.75}
  # Also what one pays for electricity.
  - {terms: [بل], concept: law, weight: 0.5}
  - {terms: [ریگولیٹ*, ریگولیشن*, نگرانی کا نظام, ضابطہ کار, ضابطہ اخلاق, ضابطۂ اخلاق], concept: regulation, weight: 1.5}
  - {terms: [صدارتی حکم, صدارتی حکم نامہ, ایگزیکٹو آرڈر, صدارتی فرمان, حکم نامہ, حکم نامے], concept: executive-order, weight: 1.75}
  - {terms: [حکومت*, وفاقی کابینہ, کابینہ, وزیراعظم, وزیر اعظم, وائٹ ہاؤس, صدر مملکت, صوبائی حکومت, سرکاری ادار*, وزیراعلیٰ, وزیر اعلیٰ], concept: government, weight: 1.25}
  - {terms: [وزارت*, وفاقی وزیر, وزیر, وزرا, وزراء, وزیر مملکت, محکمہ تجارت, محکمہ انصاف, محکمہ دفاع], concept: government, weight: 1.25}
  - {terms: [قومی اسمبلی, پارلیمنٹ*, پارلیمان*, سینیٹ, سینیٹر*, قائمہ کمیٹی, پنجاب اسمبلی, سندھ اسمبلی, اسمبلی, کانگریس, لوک سبھا, راجیہ سبھا, ارکان اسمبلی, اراکین پارلیمنٹ], concept: parliaments, weight: 1.25}
  - {terms: [یورپی یونین, یورپی کمیشن, یورپی پارلیمان, یورپی پارلیمنٹ], concept: european-union, weight: 1.5}
  - {terms: [اقوام متحدہ, یونیسکو, سلامتی کونسل, جنرل اسمبلی, جی 20, جی 7, برکس, او ای سی ڈی], concept: international-organisations, weight: 1.5}
  - {terms: [ٹرمپ, بائیڈن, شہباز شریف, مودی], concept: heads-of-government, weight: 1.25}
  - {terms: [پی ٹی اے, پیمرا, اسٹیٹ بینک, سٹیٹ بینک, الیکشن کمیشن, ایس ای سی پی, مسابقتی کمیشن, نادرا, ریگولیٹری اتھارٹی, ایف آئی اے, سائبر کرائم ایجنسی, ڈیٹا پروٹیکشن کمیشن, ڈیٹا پروٹیکشن اتھارٹی, ہائر ایجوکیشن کمیشن], concept: regulators, weight: 1.5}
  - {terms: [اتھارٹی, کمیشن], concept: regulators, weight: 0.75}
  - {terms: [سپریم کورٹ, ہائیکورٹ, ہائی کورٹ, عدالت*, وفاقی شرعی عدالت, جج, ججوں, چیف جسٹس], concept: courts, weight: 1.25}
  - {terms: [مقدمہ, مقدمے, مقدمات, ہرجان*, عدالتی فیصل*, درخواست دائر, قانونی چارہ جوئی], concept: litigation, weight: 1}
  - {terms: [جرمان*, سزا, سزائیں, سزاؤں, قید], concept: penalties, weight: 1.5}
  - {terms: [پابندی*, ممنوع*, روک دیا, معطل*, بلاک کر*], concept: bans, weight: 1}
  - {terms: [پابندی لگا دی, پابندی لگادی, پابندی عائد*, پابندیاں لگا دیں, پابندیاں عائد*], concept: bans, weight: 1.5}
  - {terms: [برآمد پر*, برآمدی پابندی*, برآمدات پر*, برآمدی کنٹرول], concept: export-controls, weight: 1.5}
  - {terms: [تحقیقات, کے خلاف کارروائی, خلاف ورزی], concept: enforcement, weight: 0.5}
  - {terms: [پالیسی, پالیسیاں, پالیسیوں, قومی پالیسی, پالیسی سازی], concept: policy, weight: 1}
  - {terms: [گورننس, حکمرانی, نظم و نسق], concept: governance, weight: 1.25}
  - {terms: [قومی حکمت عملی, لائحہ عمل, روڈ میپ, قومی منصوبہ, حکمت عملی, قومی فریم ورک], concept: plans, weight: 1}
  - {terms: [رہنما اصول, ہدایات جاری, ہدایت نامہ, گائیڈ لائنز, گائیڈلائنز, سفارشات, اخلاقیات, اخلاقی اصول, اخلاقی اصولوں], concept: guidelines, weight: 1}
  - {terms: [کاپی رائٹ*, ذاتی ڈیٹا, ڈیٹا کے تحفظ, ڈیٹا پروٹیکشن, ذاتی معلومات, رازداری, انسانی حقوق, بنیادی حقوق, پرائیویسی, امتیازی سلوک, دانشورانہ املاک], concept: personal-rights, weight: 0.75}
  - {terms: [لازمی قرار, پابند, جوابدہ*, شفافیت, رجسٹریشن لازمی], concept: obligations, weight: 0.75}
  - {terms: [لائسنس*, اجازت نامہ], concept: permits, weight: 0.75}
  - {terms: [معیارات, خطرے والے نظام*, زیادہ خطرے, آڈٹ], concept: standards, weight: 0.5}
  - {terms: [معاہد*, کنونشن, قرارداد*, مشترکہ اعلامیہ, اعلامیہ], concept: treaties, weight: 1}
  - {terms: [سربراہی اجلاس, سربراہ اجلاس, سمٹ, قومی سلامتی], concept: geopolitics, weight: 1}
  - {terms: [عمر کی تصدیق, بچوں کے تحفظ, بچوں کا تحفظ, کم عمر*, نابالغ*], concept: minors, weight: 0.75}
  - {terms: [انتخابات, انتخابی مہم, انتخابی], concept: elections, weight: 0.5}
  - {terms: [مزدور یونین*, ہڑتال*, ٹریڈ یونین*, برطرفی*], concept: labour, weight: 0.75}
  - {terms: [پولیس, فوج, مسلح افواج, پینٹاگون, پینٹاگان], concept: security-services, weight: 0.75}
  - {terms: [امریکی حکومت, چینی حکومت, امریکی محکمہ تجارت, امریکی سینیٹ, امریکی کانگریس, امریکی سپریم کورٹ, امریکی محکمہ], concept: foreign-authorities, weight: 1.5}
  - {terms: [منظوری دے دی, منظوری دیدی, منظور کر لیا, منظور کرلیا, منظوری], concept: adoption, weight: 0.5}
  - {terms: [ڈیجیٹل خودمختاری, ڈیجیٹل خود مختاری], concept: sovereignty, weight: 1.5}
strong:
  - {terms: [اے آئی ایکٹ, اے آئی قانون*, اے آئی قوانین, مصنوعی ذہانت ایکٹ, مصنوعی ذہانت کا قانون, مصنوعی ذہانت کے قوانین, مصنوعی ذہانت کا بل, مصنوعی ذہانت بل, اے آئی بل], concept: ai-law}
  - {terms: [اے آئی پالیسی, مصنوعی ذہانت پالیسی, مصنوعی ذہانت کی پالیسی, مصنوعی ذہانت کی قومی پالیسی, اے آئی گورننس, اے آئی سمٹ, اے آئی سربراہی اجلاس], concept: ai-law, weight: 2}
veto:
  - {terms: [ڈسکاؤنٹ کوڈ, آج کا دن کیسا رہے گا], weight: 1.5}
  # An inspector general of police; rules of games, bills that are paid, law firms, a firm's privacy statement.
  - {terms: [اے آئی جی, کھیل کے اصول, کھیل کے قوانین, لا فرم*, لاء فرم*, بجلی کا بل, بجلی کے بل, گیس کا بل, گیس کے بل, پرائیویسی پالیسی, رازداری کی پالیسی, واپسی کی پالیسی, مور کا قانون, سنہری اصول], weight: 0.1}

"""#,
    "topics/ai-policy/vi.yaml": #"""
# Vietnamese. Marks fold away for comparison, so single syllables ("luật", "cấm") are avoided and phrases are preferred;
# "ai" (who) in small letters is never AI.
subject:
  - {terms: [trí tuệ nhân tạo, trí thông minh nhân tạo], concept: artificial-intelligence}
  - {terms: [AI tạo sinh, mô hình ngôn ngữ lớn, mô hình ngôn ngữ], concept: general-purpose-ai}
  - {terms: [thuật toán], concept: algorithms, weight: 0.5}
  - {terms: [nhận diện khuôn mặt], concept: facial-recognition, weight: 0.75}
  - {terms: [trí tuệ nhân tạo tạo sinh, trí tuệ máy, huấn luyện mô hình, mô hình AI], concept: general-purpose-ai, weight: 0.75}
  - {terms: [trợ lý ảo, trợ lý AI, robot trò chuyện, tác nhân AI, chatbot*], concept: chatbots, weight: 1}
  - {terms: [giọng nói tổng hợp, nội dung tổng hợp, nhân bản giọng nói, nội dung do AI, ghép mặt], concept: synthetic-media, weight: 0.75}
  - {terms: [dữ liệu huấn luyện, dữ liệu đào tạo AI], concept: training-data, weight: 0.75}
  - {terms: [quyết định tự động, hệ thống tự động ra quyết định, chấm điểm tự động, hệ thống gợi ý], concept: automated-decisions, weight: 0.5}
  - {terms: [nhận dạng khuôn mặt], concept: facial-recognition, weight: 0.5}
  - {terms: [vũ khí tự hành, vũ khí tự chủ, robot sát thủ, máy bay không người lái tự hành], concept: autonomous-weapons, weight: 1}
  - {terms: [chip AI, chip tiên tiến, bộ xử lý đồ họa, chip Nvidia, bộ tăng tốc AI], concept: ai-chips, weight: 0.75}
  - {terms: [mô hình học máy, thuật toán học máy, mô hình học sâu, thuật toán học sâu, công nghệ học máy], concept: machine-learning, weight: 0.5}
policy:
  - {terms: [quy định, quy chế, quản lý nhà nước, khung pháp lý, hành lang pháp lý, quản lý rủi ro], concept: regulation, weight: 1.5}
  - {terms: [dự thảo luật, dự án luật, đạo luật, bộ luật, dự luật, luật pháp, pháp luật, nghị định, thông tư, Luật Công nghiệp, ký luật, ký ban hành luật, luật an toàn, luật bảo vệ, ký sắc lệnh, thông qua luật], concept: legislation, weight: 1.5}
  - {terms: [sắc lệnh, sắc lệnh hành pháp], concept: executive-order, weight: 2}
  - {terms: [quản trị AI, chiến lược quốc gia], concept: plans, weight: 1.5}
  - {terms: [chính sách], concept: policy, weight: 1}
  - {terms: [Chính phủ, Quốc hội, Thủ tướng, Bộ Khoa học và Công nghệ, Bộ trưởng, đại biểu Quốc hội, Nhà Trắng, Thượng viện, Hạ viện], concept: government, weight: 1.25}
  - {terms: [Liên minh châu Âu, Ủy ban châu Âu, Liên Hợp Quốc, ASEAN, UNESCO], concept: international-organisations, weight: 1.5}
  - {terms: [cấm sử dụng, lệnh cấm, hạn chế xuất khẩu, kiểm soát xuất khẩu, nghiêm cấm, bị cấm, không được dùng, không được sử dụng, đình chỉ, thu hồi giấy phép, dừng cấp phép, tạm dừng cấp, chặn truy cập, gỡ bỏ, giới hạn sử dụng, hạn chế sử dụng, cấm bán, cấm dùng, cấm nhập, cấm phát tán, giới hạn dùng, cấm trẻ], concept: bans, weight: 1.25}
  - {terms: [bản quyền, dữ liệu cá nhân, quyền con người, đạo đức], concept: rights, weight: 0.75}
  - {terms: [an ninh quốc gia, hội nghị thượng đỉnh], concept: geopolitics, weight: 1}
  - {terms: [ban hành, dự thảo, sửa đổi, nghị quyết, quyết định số, công văn, chỉ thị, văn bản quy phạm, hướng dẫn thi hành, có hiệu lực, luật sửa đổi, sửa đổi luật, quy chuẩn, Luật số, luật mới, Bộ luật Hình sự, Luật Sở hữu trí tuệ, Luật An ninh mạng, Luật Dữ liệu, lấy ý kiến], concept: legal-acts, weight: 1.25}
  - {terms: [quy tắc ứng xử, hướng dẫn sử dụng AI, bộ quy tắc, bộ nguyên tắc, khung đạo đức], concept: guidelines, weight: 1}
  - {terms: [Bộ Công an, Bộ Tài chính, Bộ Y tế, Bộ Công Thương, Bộ Tư pháp, Bộ Nội vụ, Bộ Ngoại giao, Bộ Quốc phòng, Bộ Văn hóa, Bộ Giáo dục, Bộ Giáo dục và Đào tạo, Bộ Thông tin và Truyền thông, Bộ Nông nghiệp, Bộ Xây dựng, Thứ trưởng, Phó Thủ tướng, Chủ tịch nước, Tổng Bí thư, Bộ Chính trị, cơ quan chức năng, cơ quan nhà nước, cơ quan quản lý, quản lý của Nhà nước], concept: ministries, weight: 1.5}
  - {terms: [đại biểu, Ủy ban Thường vụ, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, Nghị viện châu Âu, chất vấn, kỳ họp, Quốc hội Mỹ, nghị viện], concept: parliaments, weight: 1.25}
  - {terms: [UBND, HĐND, Ủy ban nhân dân, Hội đồng nhân dân, chính quyền địa phương, Sở Công Thương, Sở Khoa học, Sở Y tế, chính quyền bang], concept: local-government, weight: 1}
  - {terms: [Ngân hàng Nhà nước, Ủy ban Quốc gia, Ủy ban Cạnh tranh, Kiểm toán Nhà nước, Thanh tra Chính phủ, Ủy ban Chứng khoán, Cục An toàn thông tin, Cục An ninh mạng, Cục Bản quyền, Cục Sở hữu trí tuệ, Cục Viễn thông, Cục Quản lý, cơ quan bảo vệ dữ liệu, cơ quan bảo vệ người tiêu dùng, Ủy ban Thương mại], concept: regulators, weight: 1.5}
  - {terms: [tòa án, TAND, Tòa án nhân dân, thẩm phán, Viện Kiểm sát, tòa tối cao, Tòa án Tối cao, phiên tòa, tòa phúc thẩm, tòa liên bang], concept: courts, weight: 1.25}
  - {terms: [khởi kiện, vụ kiện, thắng kiện, đơn kiện, bồi thường, phán quyết, kháng cáo], concept: litigation, weight: 0.75}
  - {terms: [mức phạt, phạt tù, phạt hành chính, chế tài, khung hình phạt, truy cứu trách nhiệm, khởi tố], concept: penalties, weight: 1.25}
  - {terms: [bắt buộc, nghĩa vụ, phải công bố, phải xác minh, phải giải thích, phải đăng ký, phải xóa, buộc doanh nghiệp, yêu cầu xóa, buộc các, tuân thủ, phải gắn nhãn], concept: obligations, weight: 0.75}
  - {terms: [điều tra về, mở cuộc điều tra, mở điều tra, kiểm tra đột xuất, thanh tra], concept: enforcement, weight: 0.75}
  - {terms: [gắn nhãn, dán nhãn], concept: labelling, weight: 1}
  - {terms: [tiêu chuẩn quốc gia, TCVN, bộ tiêu chuẩn, chứng nhận hợp quy, đánh giá sự phù hợp, rủi ro cao, đánh giá rủi ro, kiểm toán mô hình, đánh giá tác động], concept: standards, weight: 1}
  - {terms: [hiệp ước, công ước, tuyên bố chung, văn kiện ràng buộc, đàm phán, LHQ, G7, G20, BRICS, Hội đồng châu Âu, phê chuẩn, hội nghị bộ trưởng, ngoại giao, APEC, OECD], concept: treaties, weight: 1}
  - {terms: [ngân sách nhà nước, mua sắm công, đấu thầu, hồ sơ mời thầu, nhà thầu, đầu tư công, vốn nhà nước, quỹ quốc gia, giải ngân], concept: public-money, weight: 0.75}
  - {terms: [người lao động, sa thải], concept: labour, weight: 0.5}
  - {terms: [chịu trách nhiệm, trách nhiệm pháp lý, trách nhiệm bồi thường, trách nhiệm dân sự, trách nhiệm hình sự], concept: liability, weight: 0.75}
  - {terms: [bầu cử, ứng cử viên], concept: elections, weight: 0.5}
  - {terms: [vị thành niên, dưới 16 tuổi, dưới 18 tuổi, dưới 13 tuổi, xác minh tuổi, bảo vệ trẻ em, sự đồng ý của cha mẹ], concept: minors, weight: 0.75}
  - {terms: [kiểm soát xuất khẩu chip, cấm xuất khẩu, xuất khẩu chip, giấy phép xuất khẩu, danh sách đen, nới kiểm soát, siết xuất khẩu], concept: export-controls, weight: 1.75}
  - {terms: [thử nghiệm có kiểm soát, khung thử nghiệm, chiến lược AI, kế hoạch hành động, lộ trình quốc gia, chương trình quốc gia, cơ chế thử nghiệm, cơ chế đặc thù, cơ chế quản lý, cơ chế chia sẻ, cơ chế giám sát, cơ chế chính sách], concept: national-plans, weight: 1}
  - {terms: [cấp phép, giấy phép, thẩm định, phê duyệt], concept: permits, weight: 0.75}
  - {terms: [quyền tác giả, sở hữu trí tuệ, bảo vệ dữ liệu, quyền riêng tư, phân biệt đối xử, thù lao], concept: personal-rights, weight: 0.75}
  - {terms: [công an, cảnh sát, quân đội, Lầu Năm Góc], concept: security-services, weight: 0.75}
  - {terms: [chính quyền Mỹ, chính phủ Mỹ, chính phủ Trung Quốc, Tổng thống Mỹ, Tổng thống Trump, ông Trump, thống đốc, Bộ Thương mại, Bộ Tư pháp Mỹ, Thủ tướng Anh, Thượng viện Mỹ, Hạ viện Mỹ, Đại hội đồng, Hội đồng Bảo an], concept: foreign-authorities, weight: 1.5}
  - {terms: [thủ tục hành chính, dịch vụ công, công chức, trợ cấp, an sinh xã hội, trợ cấp xã hội], concept: public-service, weight: 0.75}
  - {terms: [xử phạt, phạt tiền, bị phạt], concept: penalties, weight: 1.5}
  - {terms: [nghiệp đoàn, công đoàn, đình công, thỏa ước lao động], concept: labour, weight: 1.25}
  - {terms: [AI chủ quyền, chủ quyền AI, chủ quyền số], concept: sovereignty, weight: 1.5}
  - {terms: [thông qua], concept: adoption, weight: 0.5}
strong:
  - {terms: [Luật Trí tuệ nhân tạo, Luật AI, dự thảo Luật Trí tuệ nhân tạo, quản lý AI, quản lý trí tuệ nhân tạo, quy định về AI, Đạo luật AI, chiến lược quốc gia về trí tuệ nhân tạo], concept: ai-law}
  - {terms: [Ủy ban Quốc gia về trí tuệ nhân tạo, an toàn AI, an toàn trí tuệ nhân tạo, Luật về trí tuệ nhân tạo, quản trị trí tuệ nhân tạo, đạo đức trí tuệ nhân tạo, khung pháp lý về AI], concept: ai-law, weight: 2}
veto:
  - {terms: [chính sách bảo mật, chính sách bảo hành], weight: 0.25}
  - {terms: [mã giảm giá, tử vi], weight: 1.5}
  # "Ai" (who) at the head of a question; rules of a game, a shop's terms, law offices, boards of firms.
  - {terms: [luật chơi, chính sách hoàn tiền, chính sách đổi trả, văn phòng luật, luật sư dùng AI, hội đồng quản trị, hiến pháp nội bộ, định luật Moore], weight: 0.1}

"""#,
    "topics/ai-policy/zh.yaml": #"""
# Chinese, written in simplified characters; folding covers traditional ones. Words that Taiwan and Hong Kong say
# otherwise stand beside (人工智慧). Terms are found inside words, so single characters (法, 令) are never terms.
subject:
  - {terms: [AI, A.I., AIGC], case: exact, concept: artificial-intelligence}
  - {terms: [人工智能, 人工智慧, 机器智能], concept: artificial-intelligence}
  - {terms: [生成式, 大模型, 大语言模型, 大型语言模型, 基础模型, 通用模型, 语言模型], concept: general-purpose-ai}
  - {terms: [通用人工智能, 超级智能, 超级人工智能, 前沿模型, 前沿AI, 超智慧], concept: advanced-ai}
  - {terms: [深度伪造, 深度合成, 深伪, 换脸, 深假, AI换脸], concept: deepfakes}
  - {terms: [算法, 演算法, 预测模型误判, 算法误判, 模型误判], concept: algorithms, weight: 0.5}
  - {terms: [人脸识别, 人脸辨识, 脸部辨识], concept: facial-recognition, weight: 0.75}
  - {terms: [聊天机器人, 智能体, 智慧体, 虚拟伴侣], concept: chatbots, weight: 0.75}
  - {terms: [自主武器, 致命性自主武器, 杀手机器人], concept: autonomous-weapons}
  - {terms: [AI芯片, AI晶片, 智能芯片, H20, H100, H200], concept: ai-chips, weight: 1}
  - {terms: [机器学习, 深度学习], concept: machine-learning, weight: 0.5}
  - {terms: [聊天机械人, 陪伴聊天, 陪伴型, 陪聊, 对话机器人, 拟人化对话, 拟人化, 虚拟恋人, AI助手, AI代理], concept: chatbots, weight: 1}
  - {terms: [文生图, 文生视频, 语音克隆, 声音克隆, 合成影像, 合成影音, 合成声音, 伪造影片, 伪造视频, AI生成], concept: synthetic-media, weight: 0.75}
  - {terms: [智算], concept: artificial-intelligence, weight: 0.5}
  - {terms: [算力, AI资料中心, AI数据中心, 智算中心], concept: computing, weight: 0.5}
  - {terms: [加速卡, AI加速器, 先进芯片, 先进晶片, 图形处理器, 英伟达, 辉达], concept: ai-chips, weight: 0.5}
  - {terms: [训练数据, 训练资料, 训练语料, 训练模型, 模型参数, 模型训练, 模型安全], concept: training-data, weight: 0.5}
  - {terms: [人脸比对, 刷脸, 人脸信息, 人脸数据], concept: facial-recognition, weight: 0.5}
  - {terms: [自动决策, 自动化决策, 算法推荐, 算法歧视, 大数据杀熟], concept: automated-decisions, weight: 0.5}
  - {terms: [自主武器系统, 自主接战, 武器系统自主, 自主杀伤, 智能武器], concept: autonomous-weapons, weight: 1}
policy:
  - {terms: [监管, 规管, 管制, 管控], concept: regulation, weight: 1.5}
  - {terms: [法规, 规范, 规定, 规则, 新规, 条例, 管理办法, 暂行办法, 实施办法], concept: regulation, weight: 1.25}
  - {terms: [立法, 法案, 法律, 草案, 州法, 基本法, 修法, 三读, 专法, 立法会, 立法院], concept: legislation, weight: 1.5}
  - {terms: [行政命令, 行政令, 总统令, 签署命令], concept: executive-order, weight: 2}
  - {terms: [治理], concept: governance, weight: 1}
  - {terms: [政策, 行动计划, 国家战略, 白皮书, 十五五规划, 五年规划, 指导意见, 实施意见, 征求意见], concept: plans, weight: 1.25}
  - {terms: [国务院, 白宫, 总统, 首相, 国家主席], concept: government, weight: 1.5}
  - {terms: [政府, 总理, 部长, 财长, 州长, 州议会, 省长, 副总理, 内阁], concept: government, weight: 1.25}
  - {terms: [特朗普, 川普, 拜登, 习近平, 李强, 贝森特, 马克龙, 莫迪], concept: heads-of-government, weight: 1.5}
  - {terms: [国会, 参议院, 众议院, 议员, 参议员, 众议员, 议会, 人大常委会, 全国人大, 政协], concept: parliaments, weight: 1.5}
  - {terms: [网信办, 网信部门, 工信部, 发改委, 科技部, 公安部, 市场监管总局, 数位发展部, 国科会, 私隐专员公署, 个人资料保护委员会, 商务部, 司法部, 国防部, 五角大楼, 五角大厦, 战争部, 国务院办公厅, 发展改革委, 教育部, 人社部, 文旅部, 外交部, 卫健委, 卫生健康委, 国家数据局, 药监局, 广电总局, 版权局, 知识产权局, 人民银行, 金融监管总局, 证监会, 交通运输部, 国家能源局, 民政部, 最高检, 公安机关, 国家安全部, 农业农村部, 应急管理部, 国资委, 工信部门, 网安标委, 人力资源社会保障部], concept: ministries, weight: 1.5}
  - {terms: [欧盟, 欧委会, 欧盟委员会, 执委会, 欧洲议会, 布鲁塞尔], concept: european-union, weight: 1.5}
  - {terms: [联合国, 经合组织, 七国集团, 二十国集团, 国际组织, 合作组织, 签署协定, 金砖国家, 联合国大会, 安理会], concept: international-organisations, weight: 1.5}
  - {terms: [数字市场法, 数位市场法, 数字服务法, 数位服务法, DMA], concept: eu-digital-law, weight: 1.5}
  - {terms: [出口管制, 出口限制, 制裁, 实体清单, 黑名单, 禁售, 禁运, 对华出口, 出口许可, 出口禁令, 对华许可, 许可证, 管制清单, 战略性高科技货品, 转运第三地, 断供, 芯片禁令, 晶片禁令, 先进芯片对华, 先进晶片管制, 反制, 输出规定], concept: export-controls, weight: 1.75}
  - {terms: [禁止, 禁令, 封禁, 叫停, 不得向, 限制使用, 禁止使用, 不得使用, 不得独自, 停用], concept: bans, weight: 1}
  - {terms: [指引, 指导方针, 守则, 准则, 问答集, 应用指引, 管理规定, 红头文件], concept: guidelines, weight: 1}
  - {terms: [备案, 许可制, 合规, 审查, 安全评估, 责任主体, 主体责任, 安全主体], concept: compliance, weight: 0.75}
  - {terms: [标识办法, 内容标识, 强制标识, 显式标识, 标识义务, 主动揭露], concept: labelling, weight: 1.25}
  - {terms: [标准机构, 标准监管, 国家标准, 强制性国家标准, 强制性标准, 国际标准], concept: standards, weight: 1}
  - {terms: [护栏, 红线, 问责], concept: guardrails, weight: 0.75}
  - {terms: [伦理, 科技伦理], concept: ethics, weight: 0.75}
  - {terms: [系统性风险, 生存风险, 灾难性风险, AI安全, 人工智能安全, 人工智慧安全], concept: ai-safety, weight: 1}
  - {terms: [安全风险, 失控], concept: ai-safety, weight: 0.5}
  - {terms: [国家安全, 国安], concept: national-security, weight: 1.25}
  - {terms: [著作权法, 版权法, 著作权指引], concept: copyright, weight: 1.25}
  - {terms: [未成年人保护, 未成年人, 个人信息保护, 个资法, 数据保护], concept: rights, weight: 0.75}
  - {terms: [国际合作, 全球合作, 中美对话, 中美两国, 美中, 中美, 峰会, 对话机制, 政府间], concept: international-cooperation, weight: 1}
  - {terms: [最高法院, 最高人民法院, 最高法, 联邦法院, 上诉法院], concept: courts, weight: 1.5}
  - {terms: [拨款, 财政部, 国家队, 主权AI, 专项资金, 中央财政, 政府采购, 公共采购, 政府机关采购, 政府补助, 招标条款, 预算案, 国家基金, 税收优惠], concept: public-money, weight: 1}
  - {terms: [反垄断, 反托拉斯, 公平会, 公平交易委员会], concept: competition, weight: 1}
  - {terms: [数发部, 金管会, 卫福部, 劳动部, 经济部, 内政部, 国发会, 文化部, 法务部, 环境部, 能源署, 标检局, 标准检验局, 智慧财产局, 智财局, 通传会, 中选会, 陆委会, 监察院, 司法院, 个资会, 行政院, 政务委员, 私隐专员, 保安局, 知识产权署, 数字政策办公室, 创科局, 创新科技及工业局, 金管局, 律政司, 行政长官, 施政报告, 财政预算案, 财委会, 警务处, 选管会], concept: authorities, weight: 1.5}
  - {terms: [市政府, 市府, 县政府, 市议会, 县议会, 市人大, 省政府, 区议会, 地方政府], concept: local-government, weight: 1}
  - {terms: [人大代表, 两会, 审议, 初审, 三审, 立委, 立法委员, 朝野, 跨部会, 执政党, 在野党, 表决], concept: parliaments, weight: 1}
  - {terms: [监管部门, 主管部门, 主管机关, 有关部门, 当局, 官员, 消保], concept: regulators, weight: 1}
  - {terms: [修正案, 修订草案, 自治条例, 施行细则, 子法, 司法解释, 意见稿, 公开征求意见, 细则, 实施方案, 法律文书, 若干规定, 专章, 法制], concept: amendments, weight: 1.25}
  - {terms: [印发, 颁布, 出台, 施行, 三读通过, 审议通过, 公开咨询, 公众咨询, 听证, 公听会], concept: rule-making, weight: 0.75}
  - {terms: [网络安全法, 数据安全法, 个人信息保护法, 反不正当竞争法, 反垄断法, 广告法, 民法典, 刑法, 银行法, 劳基法, 版权条例, 消费者权益保护法, 未成年人网络保护条例, 选罢法, 打诈, 儿少权法, 数字综合法案, 国际人道法, 产品责任法], concept: named-laws, weight: 1.25}
  - {terms: [法院, 一审, 二审, 智财法院, 宪法法庭, 检察院, 检察机关, 检方, 仲裁], concept: courts, weight: 1.25}
  - {terms: [裁定, 起诉, 诉讼, 上诉, 合理使用, 侵权, 侵犯, 索赔], concept: litigation, weight: 0.5}
  - {terms: [裁处, 最高可罚, 可处, 徒刑, 刑责], concept: penalties, weight: 1.25}
  - {terms: [责令, 整改, 约谈, 查处, 执法, 依法, 通报, 执行通知, 典型案例, 立案调查, 调查展开, 专项行动, 清朗], concept: enforcement, weight: 1}
  - {terms: [违法, 违规, 违反, 下架, 停止服务, 暂停服务, 封锁], concept: violations, weight: 0.5}
  - {terms: [须经, 须公告, 不得以, 不得强制, 不得输入, 禁止向, 应当征得, 应当提示, 应当取得, 须标示, 应标示, 揭露演算法, 公开算法], concept: obligations, weight: 0.75}
  - {terms: [互认, 安全测试, 影响评估, 风险评估, 独立审计, 第三方审核, 国际验证, 认证制度], concept: assessment, weight: 0.75}
  - {terms: [公约, 条约, 联合声明, 共同声明, 宣言, 协定, 磋商, 裁军, 日内瓦, 亚太经合组织, 金砖, 上合组织, 东盟, 外长, 首脑], concept: treaties, weight: 1}
  - {terms: [劳动者, 劳资, 外送员, 骑手], concept: labour, weight: 0.5}
  - {terms: [侵权责任, 产品责任, 过错责任, 法律责任, 赔偿责任, 过失推定, 无过失, 追责, 谁负责, 谁来负责], concept: liability, weight: 1}
  - {terms: [审批, 核准, 节能审查, 环评, 准入, 特许授权, 频率许可, 用地], concept: permits, weight: 0.75}
  - {terms: [选举, 候选人, 竞选], concept: elections, weight: 0.5}
  - {terms: [青少年模式, 青少年保护, 儿少, 儿童保护, 年龄验证, 验证年龄, 自伤], concept: minors, weight: 0.75}
  - {terms: [公务员, 政府部门, 政府机关, 政务, 警方, 军方, 解放军], concept: public-service, weight: 0.75}
  - {terms: [沙盒, 产业促进, 国家实验室, 总体规划, 示范工程, 战略部署], concept: national-plans, weight: 0.75}
  - {terms: [立院初审, 立院三读, 预告修正, 预告草案, 会同网信, 中央网信, 安全测评, 测评互认, 发展局长], concept: authorities, weight: 1}
  - {terms: [试点, 重点任务], concept: national-plans, weight: 0.5}
  - {terms: [公平竞争], concept: competition, weight: 0.75}
  - {terms: [罚款, 罚锾, 开罚, 罚单, 处罚, 被罚], concept: penalties, weight: 1.5}
  - {terms: [数据保护机构, 竞争监管机构, 监管机构, 监管机关, 隐私监管, 审计署, 审计部, 审计厅, 审计局, 食药署, 药监, 教育厅, 教育局, 监委], concept: regulators, weight: 1.5}
  - {terms: [安全法, 保护法, 促进法, 伴侣法, 管理法, 服务法, 透明法, 透明度法], concept: legislation, weight: 1.25}
  - {terms: [签署, 质询, 宣判, 判令, 判赔, 判决], concept: litigation, weight: 0.75}
  - {terms: [决议], concept: treaties, weight: 1.25}
  - {terms: [低保, 社福, 福利, 社会救助, 民生补助], concept: public-service, weight: 0.5}
  - {terms: [工会, 罢工, 团体协约, 集体协议, 集体合同, 劳资协议], concept: labour, weight: 1.5}
  - {terms: [主权人工智能, 人工智能主权, AI主权, 主权人工智慧], concept: sovereignty, weight: 1.5}
  - {terms: [批准, 采纳, 核定], concept: adoption, weight: 0.5}
  - {terms: [立案, 涉嫌], concept: policing, weight: 0.5}
  - {terms: [经信委, 经信局, 经信厅, 新国标, 强制国标, 国标委], concept: regulators, weight: 1.25}
strong:
  - {terms: [人工智能法, 人工智慧法, AI法案, 人工智能法案, 人工智慧法案, 人工智能基本法, 人工智慧基本法, AI基本法], concept: ai-law}
  - {terms: [AI监管, AI规范, AI法规, 人工智能监管, 人工智慧监管, AI立法, 人工智能立法, 监管AI, 监管人工智能, AI新规], concept: regulation}
  - {terms: [AI治理, 人工智能治理, 人工智慧治理, 全球人工智能治理, 人工智能全球治理], concept: governance}
  - {terms: [生成式人工智能服务管理暂行办法, 人工智能生成合成内容标识办法, 拟人化互动服务管理暂行办法, 互联网信息服务算法推荐管理规定, 互联网信息服务深度合成管理规定], concept: cn-ai-rules}
  - {terms: [AI安全峰会, 人工智能安全峰会, 人工智能行动峰会, 世界人工智能合作组织, 世界人工智慧合作组织], concept: ai-summits}
  - {terms: [AI行动计划, 人工智能行动计划, 人工智能+行动, 人工智能加行动], concept: plans, weight: 2.5}
  - {terms: [生成式人工智能服务管理, 人工智能产业促进条例, 人工智能伦理治理, 智能技术治理], concept: cn-ai-rules, weight: 2.5}
veto:
  - {terms: [优惠券, 折扣价, 促销, 星座运势], weight: 1.5}
  - {terms: [公司治理, 数据治理平台, 流量管制, 交通管制, 规范化, 标准规范], weight: 0.5}
  - {terms: [法律费, 法律服务, 法律科技, 法律事务所, 平台治理, 平台规则, 违规广告, AI治理平台, 数据治理], weight: 0.5}
  # Rules of a game, law offices, returns policies, a robot's policy, bodies of a firm.
  - {terms: [游戏规则, 律师事务所, 规模定律, 缩放定律, 退货政策, 退款政策, 隐私政策, 策略网络, 机器人策略, 法院题材, 综艺节目, 法律顾问, 合规系统, 合规软件], weight: 0.1}
  - {terms: [成立委员, 设立委员, 建立委员, 创立委员, 独立委, 教育部分, 文化部分, 经济部分, 环境部分, 使用指引, 操作指引], weight: 0.1}
  - {terms: [安全法则, 安全法宝], weight: 0.1}
  - {terms: [获药监局批准, 获国家药监局批准, 药监局批准上市], weight: 0.1}
  # Words cut out of others: 员工会使用 (staff will use), 环境部署 (deployment), 实施行动.
  - {terms: [员工会, 人工会, 化工会, 手工会, 加工会, 施工会, 打工会, 分工会, 军工会, 工会议, 工会展, 环境部署, 教育部署, 国防部署, 经济部署, 公司法务部, 法务部门, 实施行动, 统一审, 唯一审, 沙盒游戏], weight: 0.1}

"""#,
    "topics/ai-policy.yaml": #"""
# AI policy: the law, regulation, safety, diplomacy and public governance of artificial intelligence.
#
# Terms stand beside this file, one file a language: ai-policy/<language>.yaml; those of `mul` count in every language.
# Each holds lists under `subject`, `policy`, `strong` and `veto`. An item is a word or phrase, or a mapping:
#   {terms: [X, Y], concept: id, weight: number, case: exact}
# A star at the end makes a stem (`regulat*`). Case, width, accents and hyphens do not matter unless `case: exact`.
# Terms with one concept count once. Weights, when none is given: subject 1, policy 1.5, strong 3, veto 1.5 (taken away).
# A term inside a longer veto does not count, so a veto of little weight shields a phrase ("Mobile World Congress").
#
# A text needs a subject and a policy term, or a strong one. At `accept` it is kept, at `look` its page is fetched first.
id: ai-policy
title: AI policy
accept: 2.5
look: 1.5

"""#,
    "tracking-parameters.yaml": #"""
# Query parameters that tell a publisher who came from where and never change what is shown.
# They are dropped from canonical addresses, so that one text keeps one address.
# Names are compared in lower case. A name that chooses a text anywhere (id, p, ref, source, from, cid …) is never
# listed under `names`; where it is tracking on one site only, it stands under that site in `domains`.

# Whole names, dropped everywhere.
names:
  - __hsfp
  - __hssc
  - __hstc
  - __s
  - __twitter_impression
  - _bhlid
  - _branch_match_id
  - _branch_referrer
  - _bta_c
  - _bta_tid
  - _ga
  - _gl
  - _hsenc
  - _hsmi
  - _ke
  - _kx
  - _openstat
  - action_object_map
  - action_ref_map
  - action_type_map
  - at_bbc_team
  - at_campaign
  - at_campaign_type
  - at_custom1
  - at_custom2
  - at_custom3
  - at_custom4
  - at_format
  - at_link_id
  - at_link_origin
  - at_link_type
  - at_medium
  - at_ptr_name
  - at_recipient_id
  - at_recipient_list
  - ceneo_spo
  - ck_subscriber_id
  - cm_cr
  - cm_me
  - cm_re
  - cm_sp
  - cmpid
  - cmpref
  - cx_click
  - cx_recsorder
  - cx_recswidget
  - dclid
  - dicbo
  - dm_i
  - echobox
  - ef_id
  - epik
  - erid
  - et_rid
  - fb_action_ids
  - fb_action_types
  - fb_comment_id
  - fb_ref
  - fb_source
  - fb_xd_fragment
  - fbadid
  - fbclid
  - ftag
  - ga_campaign
  - ga_medium
  - ga_place
  - ga_source
  - ga_term
  - gad_campaignid
  - gad_source
  - gbraid
  - gcl_au
  - gclid
  - gclsrc
  - gdffi
  - gdfms
  - gdftrk
  - gs_lcrp
  - guccounter
  - guce_referrer
  - guce_referrer_sig
  - hsctatracking
  - hss_channel
  - igsh
  - igshid
  - int_cmp
  - intcmp
  - ir_adid
  - ir_campaignid
  - ir_partnerid
  - ircid
  - irclickid
  - irgwc
  - li_fat_id
  - li_source
  - mc_cid
  - mc_eid
  - mc_tc
  - mibextid
  - mkt_tok
  - mkwid
  - ml_subscriber
  - ml_subscriber_hash
  - msclkid
  - nr_email_referer
  - ns_campaign
  - ns_fee
  - ns_linkname
  - ns_mail_job
  - ns_mail_uid
  - ns_mchannel
  - ns_source
  - obclickid
  - oft_c
  - oft_ck
  - oft_d
  - oft_id
  - oft_ids
  - oft_k
  - oft_lk
  - oft_sk
  - oly_anon_id
  - oly_enc_id
  - os_ehash
  - outbrainclickid
  - pcrid
  - pk_campaign
  - pk_cid
  - pk_content
  - pk_keyword
  - pk_kwd
  - pk_medium
  - pk_source
  - rb_clickid
  - rdt_cid
  - redirect_log_mongo_id
  - redirect_mongo_id
  - s_campaign
  - s_cid
  - s_kwcid
  - sb_referer_host
  - sc_customer
  - sc_eh
  - sc_llid
  - sc_uid
  - sfmc_id
  - sfmc_sub
  - sfnsn
  - sms_click
  - sms_source
  - sms_uph
  - soc_src
  - soc_trk
  - socialshare
  - spjobid
  - spm_id_from
  - spmailingid
  - spreportid
  - spuserid
  - sr_share
  - srsltid
  - taboola_source
  - tblci
  - tpcc
  - tracking_source
  - trk_contact
  - trk_module
  - trk_msg
  - trk_sid
  - trkcampaign
  - trkinfo
  - ttclid
  - tw_adid
  - tw_source
  - twclid
  - unicorn_click_id
  - utm-source
  - utmsource
  - vd_source
  - vero_conv
  - vero_id
  - vgo_ee
  - wbraid
  - wickedid
  - wprov
  - "wt.mc_id"
  - "wt.rss_f"
  - wt_mc
  - wt_zmc
  - wtmc
  - xtcr
  - xtor
  - xtref
  - yclid
  - ymclid
  - ymid
  - ysclid
  - zanpid

# Beginnings of names, dropped everywhere.
prefixes:
  - __cf_chl_
  - _x_tr_
  - gaa_
  - hsa_
  - itm_
  - matomo_
  - mtm_
  - piwik_
  - utm_

# Names that are tracking on one registrable domain, and its subdomains, only.
domains:
  "163.com": [spss, spssid, spsw]
  "alibaba.com": [scm, spm]
  "aliyun.com": [scm, spm]
  "aol.com": [icid, ncid]
  "arstechnica.com": [mbid]
  "baidu.com": [for, wfr]
  "bbc.co.uk": [at_bbc_team, ocid, pinned_post_type]
  "bbc.com": [at_bbc_team, ocid, pinned_post_type]
  "bilibili.com": [
    from_source, from_spmid, share_from, share_medium, share_plat, share_session_id, share_source, share_tag,
    share_times, spmid, timestamp, unique_k]
  "bloomberg.com": [cmpid, leadsource, sref, srnd]
  "cnbc.com": [__source, par]
  "dailymail.co.uk": [ito, ns_mchannel]
  "economist.com": [etear, fsrc]
  "elpais.com": [autoplay, prm, sma, ssm]
  "engadget.com": [ncid]
  "facebook.com": [__tn__, __xts__, fref, hc_ref, rdid, refid, refsrc]
  "forbes.com": [sh, ss]
  "ft.com": [accesstoken, ftcamp, segmentid, sharetype]
  "gq.com": [mbid]
  "huffpost.com": [ncid]
  "instagram.com": [igsh, igshid]
  "lemonde.fr": [lmd_campaign, lmd_creation, lmd_medium, lmd_source]
  "linkedin.com": [licu, lipi, midsig, midtoken, refid, trackingid, trk, trkemail]
  "medium.com": [source]
  "msn.com": [cvid, ei, ocid, pc]
  "newyorker.com": [mbid]
  "nytimes.com": [
    algo, campaign_id, emc, fallback, imp_id, instance_id, mc, nl, partner, referringsource, regi_id, req_id, rref,
    rss, searchresultposition, segment_id, smid, smprod, smtyp, surface, te, unlocked_article_code, user_id, variant]
  "politico.com": [is_magic_link, nname, nrid]
  "reuters.com": [feedname, feedtype, rpc, taid]
  "scmp.com": [campaign, module, pgtype]
  "sohu.com": [pvid, scm, spm]
  "spiegel.de": [sara_ecid, sara_ref]
  "substack.com": [isfreemail, publication_id, "r", showwelcomeonshare, token, triedredirect]
  "taobao.com": [scm, spm]
  "techcrunch.com": [ncid]
  "theguardian.com": [cmp]
  "toutiao.com": [log_from, wid]
  "twitter.com": [cxt, ref_src, ref_url, "s", "t"]
  "vanityfair.com": [mbid]
  "vogue.com": [mbid]
  "washingtonpost.com": [itid, nid, pwapi_token, tid, wpisrc, wpmk, wpmm]
  "weixin.qq.com": [
    ascene, chksm, clicktime, devicetype, enterid, exportkey, from, isappinstalled, key, nettype, pass_ticket, scene,
    sessionid, srcid, subscene, version, wx_header, xtrack]
  "wired.com": [bxid, cndid, esrc, hasha, hashb, hashc, mbid, redirecturl]
  "wsj.com": [mod, reflink]
  "x.com": [cxt, ref_src, ref_url, "s", "t"]
  "yahoo.com": [".tsrc", guccounter, guce_referrer, guce_referrer_sig, ncid, soc_src, soc_trk]
  "youtube.com": [ab_channel, embeds_referring_euri, feature, pp, si, source_ve_path]

"""#,
    "schema/record-1.json": #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:policywire:schema:record:1",
  "title": "PolicyWire archive record, version 1",
  "description": "One line of a PolicyWire archive. Fields may be added within a version; a reader ignores those it does not know. See docs/archive.md.",
  "type": "object",
  "required": [
    "v",
    "seq",
    "kind",
    "recorded_at",
    "story_id",
    "event_id"
  ],
  "properties": {
    "v": {
      "title": "Version",
      "description": "The version of this format.",
      "const": 1
    },
    "seq": {
      "title": "Number",
      "description": "Position in the archive, from 1, without gaps.",
      "type": "integer",
      "minimum": 1
    },
    "kind": {
      "title": "Kind",
      "description": "What the record says.",
      "enum": [
        "story",
        "sighting",
        "update",
        "link",
        "retraction"
      ]
    },
    "recorded_at": {
      "title": "Recorded at",
      "description": "When the record was written, by the wall clock, which may jump; seq never does.",
      "type": "string",
      "format": "date-time",
      "pattern": "Z$"
    },
    "story_id": {
      "title": "Story",
      "description": "The story the record is, or is of. Computed once, then only read.",
      "type": "string",
      "pattern": "^[0-9a-f]{32}$"
    },
    "event_id": {
      "title": "Event",
      "description": "The story that began the event this story belongs to; a story alone is its own event. A later link of that story says which event it was found to be part of.",
      "type": "string",
      "pattern": "^[0-9a-f]{32}$"
    }
  },
  "additionalProperties": true,
  "oneOf": [
    {
      "$ref": "#/$defs/story"
    },
    {
      "$ref": "#/$defs/sighting"
    },
    {
      "$ref": "#/$defs/update"
    },
    {
      "$ref": "#/$defs/link"
    },
    {
      "$ref": "#/$defs/retraction"
    }
  ],
  "$defs": {
    "source": {
      "title": "Source",
      "description": "Where the text was found.",
      "type": "object",
      "required": [
        "id",
        "outlet",
        "url"
      ],
      "properties": {
        "id": {
          "title": "Source identifier",
          "description": "The source's identifier in the configuration.",
          "type": "string",
          "minLength": 1
        },
        "outlet": {
          "title": "Outlet",
          "description": "The publisher's name as readers know it.",
          "type": "string"
        },
        "country": {
          "title": "Country",
          "description": "ISO 3166-1 alpha-2, or EU. Missing when not known.",
          "type": "string"
        },
        "url": {
          "title": "Address",
          "description": "What was polled.",
          "type": "string"
        }
      }
    },
    "match": {
      "title": "Match",
      "description": "A term that was found, and what it counted.",
      "type": "object",
      "required": [
        "term",
        "language",
        "field",
        "weight"
      ],
      "properties": {
        "term": {
          "title": "Term",
          "description": "As the topic lists it.",
          "type": "string"
        },
        "concept": {
          "title": "Concept",
          "description": "What the term stands for. Missing when it stands for none.",
          "type": "string"
        },
        "language": {
          "title": "Language",
          "description": "BCP 47 primary subtag of the term, or mul.",
          "type": "string"
        },
        "field": {
          "title": "Field",
          "description": "title, summary or text.",
          "type": "string"
        },
        "weight": {
          "title": "Weight",
          "description": "After caps; negative for a veto.",
          "type": "number"
        },
        "position": {
          "title": "Position",
          "description": "Unicode scalars from the start of the field, from 0.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "topic": {
      "title": "Topic",
      "description": "A topic that accepted the story, and why.",
      "type": "object",
      "required": [
        "id",
        "score",
        "matches"
      ],
      "properties": {
        "id": {
          "title": "Topic identifier",
          "description": "As configured.",
          "type": "string"
        },
        "score": {
          "title": "Score",
          "description": "What the matches came to.",
          "type": "number"
        },
        "weak": {
          "title": "Weak evidence",
          "description": "True when no strong term was found and the score is hardly enough; else missing.",
          "type": "boolean"
        },
        "matches": {
          "title": "Matches",
          "description": "The evidence.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/match"
          }
        }
      }
    },
    "citation": {
      "title": "Citation",
      "description": "Whom the text names as its origin.",
      "type": "object",
      "properties": {
        "outlet": {
          "title": "Outlet",
          "description": "The outlet named.",
          "type": "string"
        },
        "author": {
          "title": "Author",
          "description": "The author named.",
          "type": "string"
        },
        "url": {
          "title": "Address",
          "description": "A link to the origin.",
          "type": "string"
        },
        "story_id": {
          "title": "Story",
          "description": "The archived story that is meant, when known.",
          "type": "string",
          "pattern": "^[0-9a-f]{32}$"
        }
      }
    },
    "provenance": {
      "title": "Provenance",
      "description": "How the text reached us.",
      "type": "object",
      "required": [
        "fetched_at",
        "status",
        "final_url",
        "reader"
      ],
      "properties": {
        "fetched_at": {
          "title": "Fetched at",
          "description": "When the response came.",
          "type": "string",
          "format": "date-time",
          "pattern": "Z$"
        },
        "status": {
          "title": "Status",
          "description": "HTTP status of the response the text was read from.",
          "type": "integer"
        },
        "final_url": {
          "title": "Final address",
          "description": "After redirects.",
          "type": "string"
        },
        "reader": {
          "title": "Reader",
          "description": "The format it was read as: rss-2.0, atom-1.0, page, ….",
          "type": "string"
        }
      }
    },
    "reason": {
      "title": "Reason",
      "description": "Something both stories name.",
      "type": "object",
      "required": [
        "anchor",
        "weight"
      ],
      "properties": {
        "anchor": {
          "title": "Anchor",
          "description": "law:2024/1689, per:…, url:….",
          "type": "string"
        },
        "weight": {
          "title": "Weight",
          "description": "What it counted.",
          "type": "number"
        }
      }
    },
    "story": {
      "title": "Story",
      "description": "A distinct published text that was accepted into the archive.",
      "type": "object",
      "required": [
        "url",
        "original_url",
        "entry_id",
        "title",
        "summary",
        "content_text",
        "content_hash",
        "content_source",
        "content_status",
        "authors",
        "image",
        "language",
        "language_declared",
        "language_confidence",
        "date_published",
        "date_modified",
        "date_source",
        "date_text",
        "date_precision",
        "backfill",
        "source",
        "topics",
        "concepts",
        "jurisdictions",
        "entities",
        "cites",
        "fingerprint",
        "provenance"
      ],
      "properties": {
        "kind": {
          "const": "story"
        },
        "url": {
          "title": "Address",
          "description": "The canonical address of the entry.",
          "type": [
            "string",
            "null"
          ]
        },
        "original_url": {
          "title": "Original address",
          "description": "As the source gave it.",
          "type": [
            "string",
            "null"
          ]
        },
        "canonical_url": {
          "title": "Page's canonical address",
          "description": "What the page says its own address is. Missing when it says none.",
          "type": "string"
        },
        "entry_id": {
          "title": "Entry identifier",
          "description": "The guid as published.",
          "type": [
            "string",
            "null"
          ]
        },
        "indirect": {
          "title": "Indirect",
          "description": "The address leads through a wrapper, or is that of several entries, and identifies nothing. Missing when it does not.",
          "const": true
        },
        "title": {
          "title": "Title",
          "description": "Plain text.",
          "type": "string"
        },
        "summary": {
          "title": "Summary",
          "description": "Plain text, as the source gave it.",
          "type": [
            "string",
            "null"
          ]
        },
        "content_text": {
          "title": "Text",
          "description": "Plain text: paragraphs separated by one empty line. Null when none was found or none is kept.",
          "type": [
            "string",
            "null"
          ]
        },
        "content_hash": {
          "title": "Content hash",
          "description": "SHA-256 of the text as compared.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "material_hash": {
          "title": "Material hash",
          "description": "As content_hash, without notes of time and counters and with traditional Chinese characters simplified. Missing when that is content_hash.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "content_source": {
          "title": "Content source",
          "description": "Where the text came from.",
          "enum": [
            "page",
            "feed",
            "summary"
          ]
        },
        "content_status": {
          "title": "Content status",
          "description": "How far the text can be trusted to be the article.",
          "enum": [
            "ok",
            "short",
            "truncated",
            "consent",
            "paywall",
            "failed"
          ]
        },
        "authors": {
          "title": "Authors",
          "description": "As published.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "image": {
          "title": "Image",
          "description": "Address of the lead image.",
          "type": [
            "string",
            "null"
          ]
        },
        "language": {
          "title": "Language",
          "description": "BCP 47 as found; und when nothing could be said.",
          "type": "string"
        },
        "language_declared": {
          "title": "Declared language",
          "description": "BCP 47 as the publisher or the operator declared it.",
          "type": [
            "string",
            "null"
          ]
        },
        "language_confidence": {
          "title": "Language confidence",
          "description": "0 to 1.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "date_published": {
          "title": "Published",
          "description": "Null when not stated, or more than a day ahead of the fetch.",
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "pattern": "Z$"
        },
        "date_modified": {
          "title": "Modified",
          "description": "Null when not stated.",
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "pattern": "Z$"
        },
        "date_source": {
          "title": "Date source",
          "description": "Where the date came from.",
          "enum": [
            "feed",
            "page",
            "url",
            "none"
          ]
        },
        "date_text": {
          "title": "Date as printed",
          "description": "The string the date was read from; without a date, one that was not believed.",
          "type": [
            "string",
            "null"
          ]
        },
        "date_precision": {
          "title": "Date precision",
          "description": "The finest unit that was stated.",
          "enum": [
            "second",
            "minute",
            "day",
            "month",
            "year",
            null
          ]
        },
        "backfill": {
          "title": "Backfill",
          "description": "Already there at the first poll of its source.",
          "type": "boolean"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "topics": {
          "title": "Topics",
          "description": "The topics that accepted the story.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/topic"
          }
        },
        "concepts": {
          "title": "Concepts",
          "description": "Identifiers, sorted.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "jurisdictions": {
          "title": "Jurisdictions",
          "description": "ISO 3166-1 alpha-2 or EU, sorted.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "entities": {
          "title": "Entities",
          "description": "Identifiers, sorted.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "cites": {
          "title": "Citations",
          "description": "Whom the text names as its origin.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/citation"
          }
        },
        "fingerprint": {
          "title": "Fingerprint",
          "description": "A sample of the text's shingles; null when there is too little text to know it again by.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[wchs][0-9]+:[A-Za-z0-9+/]*=*$"
        },
        "derived_from": {
          "title": "Derived from",
          "description": "The archived story of which much stands in this one too, too little for the same text. Missing where there is none.",
          "type": "object",
          "required": [
            "story_id",
            "share"
          ],
          "properties": {
            "story_id": {
              "title": "Story",
              "description": "The other story.",
              "type": "string",
              "pattern": "^[0-9a-f]{32}$"
            },
            "share": {
              "title": "Share",
              "description": "The share of the shorter text's passages that stand in the other, 0 to 1.",
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          }
        },
        "anchors": {
          "title": "Anchors",
          "description": "What the text names beside entities, jurisdictions, concepts and citations: num:35000000, pct:30, ord:13, date:02-20, url:…, quote:five words of a quotation, name:чхабра=kbr (after = the consonants it is compared by). Missing when it names nothing.",
          "type": "array",
          "items": {
            "type": "string"
          },
          "maxItems": 96
        },
        "terms": {
          "title": "Terms",
          "description": "A sketch of the text's weightiest words: five bytes a term, a hash and a weight in sixteenths, Base64. Missing when there is no text.",
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]*=*$"
        },
        "event_score": {
          "title": "Event score",
          "description": "How sure it is that the story tells of its event. Missing when it stands alone.",
          "type": "number"
        },
        "event_reasons": {
          "title": "Event reasons",
          "description": "What it shares with a story of its event, the weightiest first. Missing when it stands alone.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/reason"
          },
          "maxItems": 8
        },
        "responds_to": {
          "title": "Responds to",
          "description": "The archived story this one cites as its origin. Missing when it cites none that is archived.",
          "type": "string",
          "pattern": "^[0-9a-f]{32}$"
        },
        "provenance": {
          "$ref": "#/$defs/provenance"
        }
      },
      "additionalProperties": true
    },
    "sighting": {
      "title": "Sighting",
      "description": "The text of a story seen again: at another address, in another feed, by another outlet.",
      "type": "object",
      "required": [
        "url",
        "original_url",
        "entry_id",
        "title",
        "content_hash",
        "source",
        "method",
        "score",
        "date_published",
        "seen_at"
      ],
      "properties": {
        "kind": {
          "const": "sighting"
        },
        "url": {
          "title": "Address",
          "description": "The canonical address of the entry.",
          "type": [
            "string",
            "null"
          ]
        },
        "original_url": {
          "title": "Original address",
          "description": "As the source gave it.",
          "type": [
            "string",
            "null"
          ]
        },
        "canonical_url": {
          "title": "Page's canonical address",
          "description": "What the page says its own address is. Missing when it says none.",
          "type": "string"
        },
        "entry_id": {
          "title": "Entry identifier",
          "description": "The guid as published.",
          "type": [
            "string",
            "null"
          ]
        },
        "indirect": {
          "title": "Indirect",
          "description": "The address leads through a wrapper, or is that of several entries, and identifies nothing. Missing when it does not.",
          "const": true
        },
        "title": {
          "title": "Title",
          "description": "As seen there.",
          "type": "string"
        },
        "content_hash": {
          "title": "Content hash",
          "description": "SHA-256 of the text as compared.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "material_hash": {
          "title": "Material hash",
          "description": "As content_hash, without notes of time and counters and with traditional Chinese characters simplified. Missing when that is content_hash.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "method": {
          "title": "Method",
          "description": "Which key of the story it was known by.",
          "enum": [
            "guid",
            "url",
            "canonical",
            "content",
            "title",
            "near"
          ]
        },
        "score": {
          "title": "Score",
          "description": "1 for an exact key; the share of the smaller text that stands in the other for near.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "date_published": {
          "title": "Published",
          "description": "Null when not stated.",
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "pattern": "Z$"
        },
        "seen_at": {
          "title": "Seen at",
          "description": "When it was fetched.",
          "type": "string",
          "format": "date-time",
          "pattern": "Z$"
        }
      },
      "additionalProperties": true
    },
    "update": {
      "title": "Update",
      "description": "A new version of an archived story.",
      "type": "object",
      "required": [
        "version",
        "changed",
        "url",
        "entry_id",
        "title",
        "content_text",
        "content_hash",
        "fingerprint",
        "source",
        "seen_at"
      ],
      "properties": {
        "kind": {
          "const": "update"
        },
        "version": {
          "title": "Version",
          "description": "2 for the first update.",
          "type": "integer",
          "minimum": 2
        },
        "changed": {
          "title": "Changed",
          "description": "Field name to old and new value; a text is given as its content_hash.",
          "type": "object",
          "additionalProperties": {
            "type": "array",
            "items": {
              "type": [
                "string",
                "null"
              ]
            },
            "minItems": 2,
            "maxItems": 2
          }
        },
        "url": {
          "title": "Address",
          "description": "The canonical address of the entry.",
          "type": [
            "string",
            "null"
          ]
        },
        "entry_id": {
          "title": "Entry identifier",
          "description": "The guid as published.",
          "type": [
            "string",
            "null"
          ]
        },
        "indirect": {
          "title": "Indirect",
          "description": "The address leads through a wrapper, or is that of several entries, and identifies nothing. Missing when it does not.",
          "const": true
        },
        "title": {
          "title": "Title",
          "description": "The new one.",
          "type": "string"
        },
        "summary": {
          "title": "Summary",
          "description": "What the feed says, where there is no other text.",
          "type": "string"
        },
        "content_text": {
          "title": "Text",
          "description": "The new one.",
          "type": [
            "string",
            "null"
          ]
        },
        "content_status": {
          "title": "Content status",
          "description": "As a story's; of a summary it says why there is no more. Missing in records of before this was kept.",
          "enum": ["ok", "short", "truncated", "consent", "paywall", "failed"]
        },
        "content_hash": {
          "title": "Content hash",
          "description": "SHA-256 of the text as compared.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "material_hash": {
          "title": "Material hash",
          "description": "As content_hash, without notes of time and counters and with traditional Chinese characters simplified. Missing when that is content_hash.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "content_source": {
          "title": "Content source",
          "description": "Where the text came from. Missing when the version before came from there too.",
          "enum": [
            "page",
            "feed",
            "summary"
          ]
        },
        "language": {
          "title": "Language",
          "description": "BCP 47 of this version as found. It and what the version names (concepts to terms) are missing where the version says nothing else than the one before, and in records of before this was kept.",
          "type": "string"
        },
        "concepts": {
          "title": "Concepts",
          "description": "As a story's, of this version.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "jurisdictions": {
          "title": "Jurisdictions",
          "description": "As a story's, of this version.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "entities": {
          "title": "Entities",
          "description": "As a story's, of this version.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "cites": {
          "title": "Citations",
          "description": "As a story's, of this version.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/citation"
          }
        },
        "fingerprint": {
          "title": "Fingerprint",
          "description": "A sample of the text's shingles; null when there is too little text to know it again by.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[wchs][0-9]+:[A-Za-z0-9+/]*=*$"
        },
        "anchors": {
          "title": "Anchors",
          "description": "As a story's, of this version. Missing when it names nothing.",
          "type": "array",
          "items": {
            "type": "string"
          },
          "maxItems": 96
        },
        "terms": {
          "title": "Terms",
          "description": "As a story's, of this version. Missing when there is no text.",
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]*=*$"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "seen_at": {
          "title": "Seen at",
          "description": "When it was fetched.",
          "type": "string",
          "format": "date-time",
          "pattern": "Z$"
        }
      },
      "additionalProperties": true
    },
    "link": {
      "title": "Link",
      "description": "A story tied to an event that another story began. When the story began an event itself, that event is part of the other, with all its stories.",
      "type": "object",
      "required": [
        "score",
        "reasons"
      ],
      "properties": {
        "kind": {
          "const": "link"
        },
        "score": {
          "title": "Score",
          "description": "How sure the link is.",
          "type": "number"
        },
        "reasons": {
          "title": "Reasons",
          "description": "What both stories name.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/reason"
          }
        }
      },
      "additionalProperties": true
    },
    "retraction": {
      "title": "Retraction",
      "description": "A story withdrawn from the archive's account; its lines stay.",
      "type": "object",
      "required": [
        "reason"
      ],
      "properties": {
        "kind": {
          "const": "retraction"
        },
        "reason": {
          "title": "Reason",
          "description": "Why the story is withdrawn.",
          "type": "string"
        }
      },
      "additionalProperties": true
    }
  }
}

"""#,
  ]
}
