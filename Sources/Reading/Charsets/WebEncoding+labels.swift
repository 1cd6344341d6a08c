extension WebEncoding {
  /// The labels of the WHATWG Encoding Standard (§4.2 "Names and labels"), lower case, with glibc's name for each decoder.
  ///
  /// `x-user-defined` and the labels of the replacement encoding are left out: no publisher means them. GBK is decoded
  /// as its superset gb18030, as the standard's decoder does, and bears that name here.
  static let standardLabels: [(name: String, converter: String, labels: String)] = [
    (
      "UTF-8", "UTF-8",
      """
      utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8
      """
    ),
    (
      "IBM866", "IBM866",
      """
      ibm866 866 cp866 csibm866
      """
    ),
    (
      "ISO-8859-2", "ISO-8859-2",
      """
      iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
      """
    ),
    (
      "ISO-8859-3", "ISO-8859-3",
      """
      iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
      """
    ),
    (
      "ISO-8859-4", "ISO-8859-4",
      """
      iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
      """
    ),
    (
      "ISO-8859-5", "ISO-8859-5",
      """
      iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5
      iso_8859-5:1988
      """
    ),
    (
      "ISO-8859-6", "ISO-8859-6",
      """
      iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e
      iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
      """
    ),
    (
      "ISO-8859-7", "ISO-8859-7",
      """
      iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597
      iso_8859-7 iso_8859-7:1987 sun_eu_greek
      """
    ),
    (
      "ISO-8859-8", "ISO-8859-8",
      """
      iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598
      iso_8859-8 iso_8859-8:1988 visual
      """
    ),
    (
      "ISO-8859-8-I", "ISO-8859-8",
      """
      iso-8859-8-i csiso88598i logical
      """
    ),
    (
      "ISO-8859-10", "ISO-8859-10",
      """
      iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
      """
    ),
    (
      "ISO-8859-13", "ISO-8859-13",
      """
      iso-8859-13 iso8859-13 iso885913
      """
    ),
    (
      "ISO-8859-14", "ISO-8859-14",
      """
      iso-8859-14 iso8859-14 iso885914
      """
    ),
    (
      "ISO-8859-15", "ISO-8859-15",
      """
      iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9
      """
    ),
    (
      "ISO-8859-16", "ISO-8859-16",
      """
      iso-8859-16
      """
    ),
    (
      "KOI8-R", "KOI8-R",
      """
      koi8-r cskoi8r koi koi8 koi8_r
      """
    ),
    (
      "KOI8-U", "KOI8-U",
      """
      koi8-u
      """
    ),
    (
      "macintosh", "MACINTOSH",
      """
      macintosh csmacintosh mac x-mac-roman
      """
    ),
    (
      "windows-874", "CP874",
      """
      windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
      """
    ),
    (
      "windows-1250", "CP1250",
      """
      windows-1250 cp1250 x-cp1250
      """
    ),
    (
      "windows-1251", "CP1251",
      """
      windows-1251 cp1251 x-cp1251
      """
    ),
    (
      "windows-1252", "CP1252",
      """
      windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100
      iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252
      """
    ),
    (
      "windows-1253", "CP1253",
      """
      windows-1253 cp1253 x-cp1253
      """
    ),
    (
      "windows-1254", "CP1254",
      """
      windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9
      iso_8859-9:1989 l5 latin5 x-cp1254
      """
    ),
    (
      "windows-1255", "CP1255",
      """
      windows-1255 cp1255 x-cp1255
      """
    ),
    (
      "windows-1256", "CP1256",
      """
      windows-1256 cp1256 x-cp1256
      """
    ),
    (
      "windows-1257", "CP1257",
      """
      windows-1257 cp1257 x-cp1257
      """
    ),
    (
      "windows-1258", "CP1258",
      """
      windows-1258 cp1258 x-cp1258
      """
    ),
    (
      "x-mac-cyrillic", "MAC-CYRILLIC",
      """
      x-mac-cyrillic x-mac-ukrainian
      """
    ),
    (
      "gb18030", "GB18030",
      """
      gb18030 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk
      """
    ),
    (
      "Big5", "BIG5-HKSCS",
      """
      big5 big5-hkscs cn-big5 csbig5 x-x-big5
      """
    ),
    (
      "EUC-JP", "EUC-JP-MS",
      """
      euc-jp cseucpkdfmtjapanese x-euc-jp
      """
    ),
    (
      "ISO-2022-JP", "ISO-2022-JP",
      """
      iso-2022-jp csiso2022jp
      """
    ),
    (
      "Shift_JIS", "CP932",
      """
      shift_jis csshiftjis ms_kanji shift-jis sjis windows-31j x-sjis
      """
    ),
    (
      "EUC-KR", "CP949",
      """
      euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601
      ksc_5601 windows-949
      """
    ),
    (
      "ISO-2022-KR", "ISO-2022-KR",
      """
      iso-2022-kr csiso2022kr
      """
    ),
    (
      "UTF-16BE", "UTF-16BE",
      """
      utf-16be unicodefffe
      """
    ),
    (
      "UTF-16LE", "UTF-16LE",
      """
      utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16
      """
    ),
  ]

  /// Encodings browsers dropped and old feeds still declare.
  static let legacyLabels: [(name: String, converter: String, labels: String)] = [
    ("EUC-KR", "CP949", "uhc cp949 ms949"),
    ("gb18030", "GB18030", "cp936 ms936 gb18030-2000"),
    ("Shift_JIS", "CP932", "cp932"),
    ("windows-874", "CP874", "cp874 tis620"),
    ("UTF-32LE", "UTF-32LE", "utf-32 utf-32le ucs-4 iso-10646-ucs-4"),
    ("UTF-32BE", "UTF-32BE", "utf-32be"),
    ("IBM437", "IBM437", "ibm437 cp437 437"),
    ("IBM850", "IBM850", "ibm850 cp850 850"),
    ("IBM852", "IBM852", "ibm852 cp852 852"),
    ("IBM855", "IBM855", "ibm855 cp855 855"),
    ("IBM037", "IBM037", "ibm037 cp037 ebcdic-cp-us"),
    ("TCVN", "TCVN", "tcvn tcvn5712-1 tcvn-5712"),
    ("VISCII", "VISCII", "viscii csviscii"),
  ]
}
