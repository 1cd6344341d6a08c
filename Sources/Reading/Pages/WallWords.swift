/// Phrases by which a page says that it shows a wall instead of the article, lower case.
enum WallWords {
  /// What the wall is about: data and cookies.
  static let privacy = PhraseSet([
    "cookie", "consent", "privacy", "gdpr", "datenschutz", "einwilligung", "données personnelles", "consentement",
    "privacidad", "consentimiento", "privacidade", "consentimento", "consenso", "privacybeleid", "toestemming",
    "prywatno", "zgod", "куки", "конфиденциальн", "файлы cookie", "隐私", "隱私", "同意", "プライバシー", "クッキー", "쿠키",
    "개인정보", "çerez", "gizlilik", "ملفات تعريف الارتباط", "الخصوصية", "eväste", "samtycke", "samtykke",
    "soukrom", "súkrom", "ιδιωτικ", "απόρρητο", "adatvéd", "süti", "confidenția", "приватн", "бисквитки",
    "поверителност", "kolačić", "privatnost", "פרטיות", "עוגיות", "कुकी", "गोपनीयता", "quyền riêng tư", "คุกกี้",
    "ความเป็นส่วนตัว", "privasi",
  ])
  /// What it asks for.
  static let accept = PhraseSet([
    "accept", "agree", "allow", "akzeptieren", "zustimmen", "accepter", "aceptar", "acepto", "aceitar", "accetta",
    "accetto", "accepteer", "akceptuj", "zgadzam", "принять", "принима", "соглас", "接受", "同意", "允许", "同意する", "동의", "수락",
    "kabul", "قبول", "أوافق", "hyväksy", "godkänn", "acceptér", "godta",
    "přijmout", "přijímám", "souhlas", "prijať", "súhlas", "αποδοχή", "αποδέχομαι", "συμφων", "elfogad", "прийня",
    "погодж",
    "приемам", "prihvat", "slažem", "מסכים", "מאשר", "אישור", "स्वीकार", "đồng ý", "chấp nhận", "ยอมรับ", "setuju",
  ])
  /// What follows is for those who pay or sign in.
  static let payment = PhraseSet([
    "subscribe to continue", "subscribe to read", "subscription required", "subscribers only", "subscriber-only",
    "already a subscriber", "to continue reading", "continue reading this article", "unlock this article",
    "sign in to read", "register to continue", "for subscribers", "members only", "weiterlesen mit",
    "nur für abonnenten", "jetzt abonnieren", "bereits abonnent", "réservé aux abonnés", "réservée aux abonnés",
    "déjà abonné", "abonnez-vous", "il vous reste", "para suscriptores", "solo para suscriptores", "suscríbete para",
    "exclusivo para assinantes", "assine para", "riservato agli abbonati", "abbonati per", "alleen voor abonnees",
    "dla prenumeratorów", "dla subskrybentów", "только для подписчиков", "оформите подписку", "会员专享", "订阅后", "訂閱後",
    "付费阅读", "付費閱讀", "会員限定", "有料会員", "この記事は有料", "구독자 전용", "유료회원", "للمشتركين فقط", "abonelere özel",
    "för prenumeranter", "for abonnenter", "kun for abonnenter", "vain tilaajille",
    "유료 회원 전용", "구독하고 계속", "για συνδρομητές", "yalnızca aboneler", "sadece aboneler", "pro předplatitele",
    "předplatitelům", "pre predplatiteľov", "csak előfizető", "doar pentru abonați", "для передплатників",
    "למנויים בלבד",
    "केवल सदस्यों के लिए", "สำหรับสมาชิกเท่านั้น", "khusus pelanggan",
  ])
}
