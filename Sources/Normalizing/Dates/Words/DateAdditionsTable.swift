/// Words of dates that CLDR doesn't hold: other spellings, cases, usage of newsrooms. Rows as in `DateLexicon`.
enum DateAdditionsTable {
  /// The languages PolicyWire reads news in.
  static let preferred = """
    en ar bn cs da de el es fa fi fr he hi hu id it ja ko nl nb pl pt ro ru sv th tr uk ur vi zh
    """

  static let rows = """
    m1 jan:en;ene:es;gen:it;janv:fr;janr:en;jaen:de;jänner:de;كانون الثاني:ar;جانفي:ar;ديس ينار:ar;янв:ru
    m1 enero:es,fil;ян:ru,be;січ:uk;styczeń:pl;stycznia:pl;jaanuar:et;siječ:hr;ιαν:el;ιανουάριος:el
    m1 tháng giêng:vi;ม ค:th;জানু:bn;জানুয়ারী:bn;jan uary:en;januar:de;inwariunu:mi;студз:be;tháng một:vi
    m2 febr:en,nl,de,es,hu;févr:fr;fev:fr,pt;feb:en;feber:de;شباط:ar;فيفري:ar;فبراير:ar;лют:uk;лютого:uk;фев:ru
    m2 фев р:ru;φεβ:el;ก พ:th;กุมภา:th;únor:cs;unr:cs;veljače:hr;pebrero:fil;ফেব্রুয়ারী:bn;ফেব্রুয়ারি:bn
    m2 फरवरी:hi;tháng hai:vi
    m3 mrz:de;mrt:nl;märz:de;maerz:de;mär:de;mars:fr;آذار:ar;اذار:ar;берез:uk;бер:uk;марта:ru;μαρ:el;มี ค:th
    m3 bre:cs;marzo:it,es;ožujka:hr;marso:fil;marc:en;tháng ba:vi
    m4 apr:en,de;avr:fr;abr:es,pt;نيسان:ar;أفريل:ar;افريل:ar;квіт:uk;кві:uk;απρ:el;เม ย:th;abril:fil;travnja:hr
    m4 ni:tr;nis:tr;nisan:tr;tháng tư:vi
    m5 may:en,es;mai:de,fr;maj:sv,da,pl;أيار:ar;ايار:ar;ماي:ar;трав:uk;тра:uk;мая:ru;μαΐ:el;μάι:el;พ ค:th
    m5 mayo:fil;mag:it;svibnja:hr;svibanj:hr;mei:nl,id;mayıs:tr;tháng năm:vi
    m6 jun:en;juin:fr;juni:de;حزيران:ar;جوان:ar;черв:uk;чер:uk,cs;чвн:uk;июн:ru;ιούν:el;มิ ย:th;čer:cs;giu:it
    m6 hunyo:fil;iun:ro;lipnja:hr;hazi̇ran:tr;tháng sáu:vi
    m7 jul:en;juil:fr;juli:de;تموز:ar;جويلية:ar;липн:uk;лип:uk;июл:ru;ιούλ:el;ก ค:th;čvc:cs;lug:it;hulyo:fil
    m7 iul:ro;srpnja:hr;tháng bảy:vi
    m8 aug:en;août:fr;aout:fr;ago:es,it,pt;آب:ar;أوت:ar;اوت:ar;серп:uk;сер:uk;авг:ru;αύγ:el;ส ค:th;agosto:fil
    m8 ağu:tr;kolovoza:hr;жн:be;अग॰:hi;agu:id;agt:id;tháng tám:vi
    m9 sept:en,fr,de;set:it,pt,es;sep:en;setiembre:es;सितम्बर:hi;أيلول:ar;ايلول:ar;верес:uk;вер:uk;сент:ru;сен:ru;σεπ:el
    m9 ก ย:th;setyembre:fil;rujna:hr;সেপ্টে:bn;सितम्बर:hi;सितंबर:hi;tháng chín:vi
    m10 oct:en,fr,es;okt:de;out:pt;ott:it;تشرين الأول:ar;تشرين الاول:ar;жовт:uk;жов:uk;окт:ru;οκτ:el;ต ค:th
    m10 oktubre:fil;listopada:hr;अक्तूबर:hi;अक्टूबर:hi;vij:cs;tháng mười:vi
    m11 nov:en;تشرين الثاني:ar;листоп:uk;лис:uk;ноя:ru;нояб:ru;νοέ:el;พ ย:th;nobyembre:fil;studenoga:hr
    m11 studenog:hr;studeni:hr;नवम्बर:hi;नवंबर:hi;novem:en;noviembre:es;novembre:fr;tháng mười một:vi
    m12 dec:en;dez:de,pt;déc:fr;dic:es,it;كانون الأول:ar;كانون الاول:ar;груд:uk;гру:uk;дек:ru;δεκ:el;ธ ค:th
    m12 disyembre:fil;des:id,nb;prosinca:hr;दिसम्बर:hi;दिसंबर:hi;dis:fil;снеж:be;tháng mười hai:vi;tháng chạp:vi
    m1 كانون ثاني:ar;জানুয়ারি:bn;γενάρη:el;γενάρης:el;tammikuun:fi;tammi:fi;genn:it;มค:th;جنوری:fa,ur
    m2 ফেব্রু:bn;φλεβάρη:el;φλεβάρης:el;φεβρ:el;helmikuun:fi;helmi:fi;फर:hi;फ़र:hi;pebruari:id;peb:id;febbr:it;กพ:th
    m2 فبروری:fa,ur
    m3 μάρτη:el;μάρτης:el;μαρτ:el;maaliskuun:fi;maalis:fi;mar:fr;מרס:he;maa:nl;мар:ru;มีค:th;مارچ:fa,ur
    m4 απρίλη:el;απρίλης:el;huhtikuun:fi;huhti:fi;अप्रेल:hi;เมย:th;اپریل:fa,ur
    m5 μάη:el;μάης:el;می:fa;toukokuun:fi;touko:fi;magg:it;mai:pt,ro;พค:th
    m6 يونيه:ar;ιούνη:el;ιούνης:el;kesäkuun:fi;kesä:fi;jui:fr;יונ:he;มิย:th;giugn:it;جون:fa,ur
    m7 يوليه:ar;ιούλη:el;ιούλης:el;heinäkuun:fi;heinä:fi;יול:he;lugl:it;กค:th;جولای:fa;جولائی:fa,ur
    m8 অগাস্ট:bn;আগষ্ট:bn;αυγούστου:el;elokuun:fi;elo:fi;aoû:fr;ags:id;ag:it;สค:th;آگوست:fa;اگست:fa,ur
    m9 σεπτέμβρη:el;σεπτέμβρης:el;σεπτ:el;syyskuun:fi;syys:fi;sett:it;szep:hu;กย:th;سپتمبر:fa;ستمبر:fa,ur
    m10 تشرين أول:ar;οκτώβρη:el;οκτώβρης:el;lokakuun:fi;loka:fi;अक्टू:hi;ตค:th;اکتوبر:fa,ur
    m11 تشرين ثاني:ar;νοέμβρη:el;νοέμβρης:el;νοεμ:el;marraskuun:fi;marras:fi;nopember:id;nop:id;noi:ro;พย:th;نومبر:fa,ur
    m12 كانون أول:ar;δεκέμβρη:el;δεκέμβρης:el;joulukuun:fi;joulu:fi;ธค:th;دسمبر:fa,ur
    d1 mon:en;lun:fr,es,it,ro;пнд:ru;пн:ru,uk;周一:zh;週一:zh;星期一:zh;礼拜一:zh;月曜:ja;월:ko;mo:de;सोम:hi;thứ hai:vi
    d1 ma:fi,nl,da,nb;maa:nl;lu:es
    d2 ma:es;din:nl
    d3 mi:es
    d4 ju:es;don:nl
    d5 vi:es
    d6 sa:es
    d7 do:es
    d1 بير:ur;پیر:ur;دوشنبه:fa;دو شنبه:fa;شنبه دو:fa
    d2 tue:en;tues:en;mar:fr,es,it,ro;втр:ru;вт:ru,uk;周二:zh;週二:zh;星期二:zh;礼拜二:zh;火曜:ja;di:de;thứ ba:vi;سه شنبه:fa
    d3 wed:en;weds:en;wednes:en;mer:fr,it;mie:es,ro;срд:ru;ср:ru,uk;周三:zh;週三:zh;星期三:zh;水曜:ja;mi:de;thứ tư:vi
    d3 چهار شنبه:fa
    d4 thu:en;thur:en;thurs:en;jeu:fr;jue:es;gio:it;чтв:ru;чт:ru,uk;周四:zh;週四:zh;星期四:zh;木曜:ja;do:de,nl;čtv:cs
    d1 maanantaina:fi;måndagen:sv;segunda:pt;pzt:tr;pts:tr;سوموار:ur;禮拜一:zh;จันทร์:th;poniedziałek:pl
    d2 tiistaina:fi;ti:da,nb,fi;tisdagen:sv;terça:pt;sal:tr;礼拜二:zh;禮拜二:zh;อังคาร:th;wto:pl;wtorek:pl
    d3 keskiviikkona:fi;onsdagen:sv;woe:nl;śro:pl;środę:pl;quarta:pt;çrş:tr;среду:ru;середу:uk;středu:cs;礼拜三:zh;禮拜三:zh;พุธ:th
    d4 torstaina:fi;to:da,nb,fi;torsdagen:sv;quinta:pt;बृहस्पतिवार:hi;गुरूवार:hi;वीरवार:hi;礼拜四:zh;禮拜四:zh;พฤหัสบดี:th;พฤหัส:th
    d5 fr:da,nb;perjantaina:fi;fredagen:sv;vri:nl;pią:pl;sexta:pt;ששי:he;שישי:he;пятницу:ru;п'ятницю:uk;礼拜五:zh;禮拜五:zh;ศุกร์:th;الجمعه:ar
    d6 lauantaina:fi;lördagen:sv;lø:da,nb;sonnabend:de;zat:nl;sobotę:pl;sîmbătă:ro;cts:tr;cmt:tr;سنیچر:ur;субботу:ru;суботу:uk;sobotu:cs;礼拜六:zh;禮拜六:zh;เสาร์:th
    d7 sunnuntaina:fi;söndagen:sv;sø:da,nb;রোববার:bn;zon:nl;nie:pl;niedzielę:pl;इतवार:hi;neděli:cs;неділю:uk;礼拜天:zh;礼拜日:zh;禮拜天:zh;禮拜日:zh;อาทิตย์:th
    d4 thứ năm:vi;پنج شنبه:fa
    d5 fri:en;ven:fr,it;vie:es;птн:ru;пт:ru,uk;周五:zh;週五:zh;星期五:zh;金曜:ja;fr:de;vr:nl;thứ sáu:vi
    d6 sat:en;sam:fr;sab:es,it;сбт:ru;сб:ru,uk;周六:zh;週六:zh;星期六:zh;土曜:ja;sa:de;thứ bảy:vi
    d7 sun:en;dim:fr;dom:es,it,pt;вск:ru;вс:ru;нд:uk,be;周日:zh;週日:zh;周天:zh;星期日:zh;星期天:zh;日曜:ja;so:de;chủ nhật:vi
    d7 cn:vi
    h0 am:en;a m:en,es;a:en;上午:zh;早上:zh;早:zh;凌晨:zh;清晨:zh;午前:ja;오전:ko;새벽:ko;아침:ko;ص:ar;صباحا:ar;صباحًا:ar;ق ظ:fa
    h0 πμ:el;π μ:el;sáng:vi;sa:vi;ap:fi;fm:sv;de:hu;vorm:de;vormittags:de;morgens:de;du matin:fr;matin:fr
    h0 de la mañana:es;da manhã:pt;утра:ru;ранку:uk;rano:pl,cs;dop:cs;öö:tr;ö ö:tr;öo:tr;पूर्वाह्न:hi;सुबह:hi
    h0 সকাল:bn;قبل از ظهر:fa;صبح:fa;del mattino:it;di mattina:it;ก่อนเที่ยง:th;เช้า:th;in the morning:en
    h0 kl fm:sv;এএম:bn;পূর্বাহ্ন:bn
    h1 pm:en;p m:en,es;p:en;下午:zh;晚上:zh;晚:zh;傍晚:zh;中午:zh;午后:zh;午後:ja;夕方:ja;오후:ko;저녁:ko;م:ar;مساء:ar;مساءً:ar
    h1 trưa:vi;পিএম:bn;낮:ko;দুপুর:bn;ب ظ:fa;μμ:el;μ μ:el;chiều:vi;tối:vi;ch:vi;ip:fi;em:sv;du:hu;nachm:de;nachmittags:de;abends:de;du soir:fr
    h1 soir:fr;de la tarde:es;de la noche:es;da tarde:pt;da noite:pt;дня:ru,uk;вечера:ru;вечора:uk;odp:cs,pl
    h1 ös:tr;ö s:tr;öğleden sonra:tr;अपराह्न:hi;शाम:hi;بعد از ظهر:fa;عصر:fa;del pomeriggio:it;di sera:it
    h1 หลังเที่ยง:th;in the afternoon:en;বিকাল:bn;বিকেল:bn;in the evening:en;অপরাহ্ন:bn;সন্ধ্যা:bn
    h1 de l après midi:fr;de laprès midi:fr
    h2 夜:zh,ja;深夜:zh;夜间:zh;밤:ko;رات:ur;रात:hi;রাত:bn;đêm:vi;ночи:ru;ночі:uk
    k12 noon:en;midday:en;midi:fr;mittag:de;mittags:de;mediodía:es;mezzogiorno:it;meio dia:pt;полдень:ru
    k12 опівдні:uk;podne:hr;południe:pl;poledne:cs;正午:zh,ja;정오:ko;12 uur s middags:nl
    k0 midnight:en;minuit:fr;mitternacht:de;medianoche:es;mezzanotte:it;meia noite:pt;полночь:ru;ponoć:hr
    k0 północ:pl;午夜:zh;자정:ko
    us s:en;sec:en;secs:en;second:en;seconds:en;sek:de;сек:ru;с:ru;秒:zh,ja;秒钟:zh;秒鐘:zh;초:ko;วินาที:th;วิ:th
    us ثواني:ar;ثوان:ar;ثانية:ar;saniye:tr;sn:tr;vteřin:cs;vteřinami:cs;vteřiny:cs;sekund:pl,sv;sekundy:pl
    us sekundę:pl;δευτερόλεπτα:el;δευτ:el;секунд:ru,uk,be;секунды:ru,be;секунду:ru;секунди:uk;সেকেন্ড:bn
    us सेकंड:hi;सेकेंड:hi;giây:vi;detik:id;ثانیه:fa;سیکنڈ:ur;שניות:he;שנייה:he
    ui நிமிடங்களுக்கு:ta
    ui perckor:hu;মিনিট:bn;m:en;min:en,fr,de,es,it,pt,sv,nl,pl,cs,ro;mins:en;minute:en,fr,de;minutes:en,fr;mn:fr;minuten:de,nl
    ui minuto:es,it,pt;minutos:es,pt;minuti:it;мин:ru;минуту:ru;минута:ru;минуты:ru;минут:ru;хв:uk;хвилин:uk
    ui хвилини:uk;хвилину:uk;хвіліну:be;хвілін:be;хвіліны:be;分:zh,ja;分钟:zh;分鐘:zh;分间:zh;分間:ja;분:ko;นาที:th;น:th
    ui دقائق:ar;دقيقة:ar;دقيقه:ar;dakika:tr;dk:tr;minut:pl,sv,cs;minuty:pl,cs;minutę:pl;minuut:nl;minuter:sv
    ui minutter:da,nb;λεπτά:el;λεπτό:el;মিনিট:bn;मिनट:hi;phút:vi;دقیقه:fa;منٹ:ur;דקות:he;דקה:he;perc:hu
    ui perccel:hu;menit:id;minuuttia:fi;minutu:cs;minutt:fo;minit:ms
    uh hs:es;hrs:es;hodin:cs;óra:hu;h:en,fr,es,pt,it,de,nl;hr:en;hrs:en;hour:en;heure:fr;heures:fr;std:de;stunde:de;stunden:de
    uh uur:nl;uren:nl;hora:es,pt;horas:es,pt;ora:it;ore:it;ч:ru;час:ru;часа:ru;часов:ru;год:uk;година:uk
    uh години:uk;годин:uk;годину:uk;гадзін:be;гадзіны:be;гадзіну:be;小时:zh;小時:zh;个小时:zh;個小時:zh;钟头:zh;時間:ja;시간:ko
    uh ชั่วโมง:th;ชม:th;ساعة:ar;ساعات:ar;ساعه:ar;saat:tr;sa:tr;godz:pl;godziny:pl;godzin:pl;godzinę:pl;hodin:cs
    uh hodiny:cs;hodinu:cs;hodinami:cs,sk;hodinou:cs,sk;timer:da,nb;time:da,nb;timme:sv;timmar:sv;tim:sv;t:da,nb
    uh tími:fo;ώρες:el;ώρα:el;ঘন্টা:bn;ঘণ্টা:bn;घंटे:hi;घंटा:hi;घण्टे:hi;giờ:vi;tiếng:vi;jam:id;ساعت:fa;گھنٹے:ur;گھنٹہ:ur
    uh שעות:he;שעה:he;óra:hu;órája:hu;órával:hu;tuntia:fi;tunti:fi;oră:ro;ceasuri:ro;sati:hr
    ud d:en;day:en;days:en;jour:fr;jours:fr;j:fr;tag:de;tage:de;tagen:de;dag:nl,da,sv,nb;dagen:nl;dage:da
    ud dagar:sv;dager:nb;día:es;dia:pt,es;días:es;dias:pt;giorno:it;giorni:it;gg:it;дн:ru;день:ru,uk;дня:ru
    ud дней:ru;дні:uk,be;днів:uk;дзень:be;дзён:be;ден:bg;дена:bg;дни:bg;天:zh;日:ja;日間:ja;일:ko;วัน:th;يوم:ar
    ud أيام:ar;ايام:ar;gün:tr;dzień:pl;dni:pl,cs,sl;den:cs;dny:cs;dnů:cs;μέρα:el;ημέρα:el;μέρες:el;ημέρες:el
    ud দিন:bn;दिन:hi;ngày:vi;hari:id;روز:fa;دن:ur;ימים:he;יום:he;nap:hu;napja:hu;nappal:hu;päivää:fi;päivä:fi
    ud zi:ro;zile:ro;dies:ca;díes:ast
    ud วันที่แล้ว:th;ມື້ກ່ອນ:lo
    uw w:en;wk:en;wks:en;week:en,nl;weeks:en;semaine:fr;semaines:fr;sem:fr,es;woche:de;wochen:de;weken:nl
    uw semana:es,pt;semanas:es,pt;settimana:it;settimane:it;нед:ru;неделя:ru;недели:ru;неделю:ru;недель:ru
    uw тиждень:uk;тижні:uk;тижнів:uk;тыдзень:be;тыдні:be;тыдняў:be;周:zh;週:zh;个星期:zh;個星期:zh;星期:zh;週間:ja;주:ko
    uw 주일:ko;สัปดาห์:th;อาทิตย์:th;أسبوع:ar;اسبوع:ar;أسابيع:ar;اسابيع:ar;hafta:tr;tydzień:pl;tygodnie:pl
    uw tygodni:pl;týden:cs;týdny:cs;týdnů:cs;týždňom:sk;uge:da;uger:da;uke:nb;uker:nb;vecka:sv;veckor:sv
    uw εβδομάδα:el;εβδομάδες:el;সপ্তাহ:bn;सप्ताह:hi;हफ्ते:hi;tuần:vi;minggu:id;هفته:fa;ہفتے:ur;ہفتہ:ur;שבועות:he
    uw שבוע:he;hét:hu;hete:hu;héttel:hu;viikkoa:fi;viikko:fi;săptămână:ro;săptămâni:ro;setmanes:ca;selmanes:ast
    um mo:en;mos:en;mth:en;month:en;months:en;mois:fr;monat:de;monate:de;monaten:de;maand:nl;maanden:nl;mes:es
    um meses:es,pt;mês:pt;mese:it;mesi:it;мес:ru;месяц:ru;месяца:ru;месяцев:ru;місяць:uk;місяці:uk;місяців:uk
    um месяцаў:be;месяцы:be;个月:zh,ja;個月:zh;月:zh;ヶ月:ja;か月:ja;カ月:ja;ケ月:ja;개월:ko;달:ko;เดือน:th;شهر:ar;أشهر:ar
    um اشهر:ar;شهور:ar;ay:tr;miesiąc:pl;miesiące:pl;miesięcy:pl;měsíc:cs;měsíce:cs;měsíců:cs;měsíci:cs
    um måned:da,nb;måneder:da,nb;månad:sv;månader:sv;μήνα:el;μήνες:el;μήνας:el;মাস:bn;महीने:hi;महीना:hi;माह:hi
    um tháng:vi;bulan:id;bln:id;ماه:fa;مہینے:ur;مہینہ:ur;חודשים:he;חודש:he;hónap:hu;hónapja:hu;hónappal:hu
    um kuukautta:fi;kuukausi:fi;lună:ro;luni:ro
    uy y:en;yr:en;yrs:en;year:en;years:en;an:fr,ro;ans:fr;année:fr;années:fr;jahr:de;jahre:de;jahren:de;jaar:nl
    uy jaren:nl;año:es;años:es;ano:pt;anos:pt;anno:it;anni:it;г:ru;год:ru,be;года:ru;лет:ru;рік:uk;роки:uk
    uy років:uk;року:uk;гадоў:be;гады:be;年:zh,ja;年間:ja;년:ko;ปี:th;سنة:ar;سنوات:ar;عام:ar;أعوام:ar;اعوام:ar
    uy yıl:tr;sene:tr;rok:pl,cs;lata:pl;lat:pl;roky:cs;let:cs,sl;roků:cs;år:da,nb,sv;χρόνο:el;χρόνια:el;έτος:el
    uy έτη:el;বছর:bn;वर्ष:hi;साल:hi;năm:vi;tahun:id;thn:id;سال:fa,ur;שנים:he;שנה:he;év:hu;éve:hu;évvel:hu
    uy vuotta:fi;vuosi:fi;ani:ro;ári:is
    p ago:en;earlier:en;il y a:fr;il ya:fr;ya:fr;depuis:fr;il y:fr;vor:de;hace:es;atrás:es,pt;há:pt;fa:it,ca
    p geleden:nl;назад:ru;таму:be;таму назад:be;тому:uk;тому назад:uk;преди:bg;前:zh,ja;以前:zh,ja;之前:zh;전:ko
    p ที่แล้ว:th;ที่ผ่านมา:th;منذ:ar;قبل:ar,fa,ur;önce:tr;evvel:tr;temu:pl;před:cs;pred:sk;siden:da,nb;for:da,nb
    p sedan:sv;för:sv;πριν:el;πριν από:el;আগে:bn;पहले:hi;पूर्व:hi;trước:vi;lalu:id,ms;yang lalu:id;پیش:fa
    p پہلے:ur;לפני:he;ezelőtt:hu;sitten:fi;în urmă cu:ro;acum:ro;prije:hr;пре:sr;back:en;cách đây:vi;síðan:fo,is
    p fyrir:is
    q sau:vi;nữa:vi;in:en;from now:en;later:en;dans:fr;через:ru;dentro de:es;daqui a:pt;tra:it;fra:it;over:nl;后:zh;後:zh,ja
    q 후:ko;sonra:tr
    n now:en;just now:en;right now:en;moments ago:en;a moment ago:en;just:en;刚刚:zh;剛剛:zh;刚才:zh;剛才:zh;たった今:ja
    n 방금:ko;방금 전:ko;à linstant:fr;à l instant:fr;maintenant:fr;gerade eben:de;jetzt:de;ahora:es;ahora mismo:es
    n adesso:it;ora:it;agora:pt;agora mesmo:pt;только что:ru;сейчас:ru;щойно:uk;зараз:uk;теперь:ru;şimdi:tr
    n az önce:tr;الآن:ar;الان:ar;zojuist:nl;nu:nl,sv,da;nyss:sv;lige nu:da;akkurat nå:nb;teraz:pl
    n przed chwilą:pl;právě teď:cs;teď:cs;nyt:fi;juuri nyt:fi;most:hu;acum:ro;baru saja:id;sekarang:id
    n vừa xong:vi;bây giờ:vi;เมื่อสักครู่:th;ตอนนี้:th;เดี๋ยวนี้:th;अभी:hi;এখন:bn;এইমাত্র:bn;اکنون:fa;ابھی:ur
    n עכשיו:he;כעת:he;μόλις τώρα:el;τώρα:el;今:ja
    o0 today:en;aujourdhui:fr;aujourd hui:fr;heute:de;hoy:es;oggi:it;hoje:pt;vandaag:nl;сегодня:ru;сьогодні:uk
    o0 今天:zh;今日:ja,zh;本日:ja;오늘:ko;금일:ko;اليوم:ar;bugün:tr;dziś:pl;dzisiaj:pl;dnes:cs,sk;i dag:da,nb,sv;idag:sv
    o0 σήμερα:el;আজ:bn;আজকে:bn;आज:hi;hôm nay:vi;hari ini:id;امروز:fa;آج:ur;היום:he;ma:hu;tänään:fi;astăzi:ro
    o0 azi:ro;วันนี้:th;днес:bg;сёння:be;danas:hr;avui:ca
    o1 yesterday:en;hier:fr;gestern:de;ayer:es;ieri:it,ro;ontem:pt;gisteren:nl;вчера:ru,bg;вчора:uk;учора:uk,be
    o1 昨天:zh;昨日:ja,zh;昨夜:zh;昨晚:zh;어제:ko;أمس:ar;امس:ar;البارحة:ar;dün:tr;wczoraj:pl;včera:cs,sk;i går:da,nb,sv
    o1 igår:sv;χθες:el;χτες:el;গতকাল:bn;कल:hi;hôm qua:vi;kemarin:id;دیروز:fa;אתמול:he;tegnap:hu;eilen:fi
    o1 เมื่อวาน:th;เมื่อวานนี้:th;ўчора:be;jučer:hr;ahir:ca;昨:zh;yday:en
    o2 day before yesterday:en;the day before yesterday:en;avant hier:fr;vorgestern:de;anteayer:es;antier:es
    o2 antes de ayer:es;anteontem:pt;laltro ieri:it;l altro ieri:it;altro ieri:it;eergisteren:nl;позавчера:ru
    o2 позавчора:uk;前天:zh;一昨日:ja;おととい:ja;그저께:ko;엊그제:ko;أول أمس:ar;evvelsi gün:tr;przedwczoraj:pl;předevčírem:cs
    o2 předvčerem:cs;i forgårs:da,nb;i förrgår:sv;προχθές:el;পরশু:bn;परसों:hi;hôm kia:vi;پریروز:fa;שלשום:he
    o2 tegnapelőtt:hu;toissapäivänä:fi;alaltăieri:ro;เมื่อวานซืน:th;dua hari lalu:id;kemarin dulu:id
    o2 пазаўчора:be;prekjučer:hr
    o-1 tomorrow:en;demain:fr;morgen:de,nl;mañana:es;domani:it;amanhã:pt;завтра:ru,uk;明天:zh;明日:ja;내일:ko;غدا:ar
    o-1 yarın:tr;jutro:pl;zítra:cs;imorgon:sv;i morgen:da,nb;αύριο:el;ngày mai:vi;besok:id;فردا:fa;מחר:he
    o-1 holnap:hu;huomenna:fi;mâine:ro
    fw1 last week:en;la semaine dernière:fr;semaine dernière:fr;letzte woche:de;vorige woche:de
    fw1 la semana pasada:es;semana pasada:es;上周:zh;上週:zh;на прошлой неделе:ru;прошлая неделя:ru;先週:ja;지난주:ko
    fw1 geçen hafta:tr;semana passada:pt;la settimana scorsa:it;settimana scorsa:it;vorige week:nl
    fw1 verleden week:nl;förra veckan:sv;minulý týden:cs;zeszły tydzień:pl;w zeszłym tygodniu:pl
    fw1 الأسبوع الماضي:ar;الاسبوع الماضي:ar;minggu lalu:id;tuần trước:vi;هفته گذشته:fa
    fm1 last month:en;le mois dernier:fr;mois dernier:fr;letzten monat:de;letzter monat:de;vorigen monat:de
    fm1 el mes pasado:es;mes pasado:es;上个月:zh;上個月:zh;先月:ja;지난달:ko;geçen ay:tr;mês passado:pt;il mese scorso:it
    fm1 mese scorso:it;vorige maand:nl;verleden maand:nl;verlede maand:af;прошлый месяц:ru;в прошлом месяце:ru
    fm1 förra månaden:sv;minulý měsíc:cs;zeszły miesiąc:pl;الشهر الماضي:ar;bulan lalu:id;tháng trước:vi
    fm1 προηγούμενος μήνας:el
    fy1 last year:en;lannée dernière:fr;l année dernière:fr;année dernière:fr;letztes jahr:de;voriges jahr:de
    fy1 el año pasado:es;año pasado:es;去年:zh,ja;昨年:ja;작년:ko;지난해:ko;geçen yıl:tr;ano passado:pt;lanno scorso:it
    fy1 anno scorso:it;vorig jaar:nl;прошлый год:ru;в прошлом году:ru;rok temu:pl;förra året:sv;minulý rok:cs
    fy1 zeszły rok:pl;العام الماضي:ar;السنة الماضية:ar;tahun lalu:id;năm ngoái:vi;năm trước:vi
    sh1 ساعة واحدة:ar
    sh2 ساعتين:ar;ساعتان:ar;שעתיים:he
    ss1 ثانية واحدة:ar
    ss2 ثانيتين:ar;שתי שניות:he
    si1 دقيقة واحدة:ar
    si2 دقيقتين:ar;دقيقتان:ar;שתי דקות:he
    sd1 يوم واحد:ar
    sd2 يومين:ar;يومان:ar;יומיים:he;이틀:ko
    sd3 사흘:ko
    sd4 나흘:ko
    sw1 أسبوع واحد:ar
    sw2 أسبوعين:ar;اسبوعين:ar;fortnight:en;שבועיים:he
    sm1 شهر واحد:ar
    sm2 شهرين:ar;חודשיים:he
    sy1 سنة واحدة:ar
    sy2 سنتين:ar;عامين:ar;שנתיים:he
    sy10 decade:en
    si30 half an hour:en;半小时:zh;半小時:zh;半个小时:zh;半個小時:zh;半時間:ja;полчаса:ru;une demi heure:fr;media hora:es
    si30 demi heure:fr;mezz ora:it;mezzora:it;meia hora:pt;halvtimme:sv;halvtime:nb,da;halv time:da,nb;halvtime:da
    si30 halbe stunde:de;halben stunde:de;half uur:nl;puoli tuntia:fi;půl hodinou:cs;půl hodiny:cs;půlhodinou:cs
    si30 pół godziny:pl;fél órával:hu;jumătate de oră:ro;пів години:uk;півгодини:uk;μισή ώρα:el
    si30 yarım saat:tr;setengah jam:id;nửa giờ:vi;nửa tiếng:vi;نصف ساعة:ar;نیم ساعت:fa;חצי שעה:he;आधे घंटे:hi
    si30 आधा घंटा:hi;আধা ঘণ্টা:bn;আধ ঘণ্টা:bn;آدھا گھنٹہ:ur;آدھے گھنٹے:ur;ครึ่งชั่วโมง:th;반 시간:ko;반시간:ko
    sm6 half a year:en;half year:en;半年:zh,ja;半年間:ja;полгода:ru;пів року:uk;pół roku:pl;půl rokem:cs;halbes jahr:de
    sm6 halben jahr:de;half jaar:nl;nửa năm:vi;medio año:es;meio ano:pt;yarım yıl:tr
    vs second:en;sec:en;секунду:ru,uk;sekundę:pl;vteřinou:cs;sekundou:cs;sekunti:fi;ثانية:ar;שנייה:he
    vi minute:en;min:en;минуту:ru;хвилину:uk;minutę:pl;minutou:cs;minuutti:fi;دقيقة:ar;דקה:he
    vh hour:en;hr:en;час:ru;годину:uk;godzinę:pl;hodinou:cs;tunti:fi;ساعة:ar;ساعه:ar;שעה:he;sejam:id;unora:it
    vh un ora:it
    vd day:en;день:ru,uk;dzień:pl;dnem:cs;päivä:fi;يوم:ar;יום:he;sehari:id
    vw week:en;неделю:ru;тиждень:uk;tydzień:pl;týdnem:cs;viikko:fi;أسبوع:ar;اسبوع:ar;שבוע:he;seminggu:id
    vm month:en;месяц:ru;місяць:uk;miesiąc:pl;měsícem:cs;kuukausi:fi;شهر:ar;חודש:he;sebulan:id
    vy year:en;год:ru;рік:uk;rok:pl,cs;rokem:cs;vuosi:fi;سنة:ar;عام:ar;שנה:he;setahun:id
    c1 a:en,pt;an:en;one:en;un:fr,es,it,ro,ca;une:fr;una:es,it,ca;uno:it,es;um:pt;uma:pt;ein:de;eine:de;einem:de
    c1 einer:de;einen:de;een:nl;één:nl;один:ru,uk;одну:ru,uk;одна:ru,uk;един:bg;една:bg;едно:bg;адзін:be
    c1 jeden:pl,cs;jedną:pl;jedna:pl,cs;jednu:cs;jedním:cs;bir:tr;en:da,nb,sv;et:da,nb;ett:sv;ένα:el;μία:el
    c1 μια:el;egy:hu;yksi:fi;o:ro;satu:id;một:vi;एक:hi;এক:bn;یک:fa;ایک:ur;واحد:ar;한:ko;หนึ่ง:th
    c2 two:en;a couple of:en;couple of:en;deux:fr;dos:es;due:it;dois:pt;duas:pt;zwei:de;twee:nl;два:ru,uk,bg
    c2 две:ru,bg;дві:uk;dwa:pl;dwie:pl;dva:cs;dvě:cs;iki:tr;to:da,nb;två:sv;δύο:el;két:hu;kettő:hu;kaksi:fi
    c2 doi:ro;două:ro;dua:id;hai:vi;दो:hi;দুই:bn;দু:bn;دو:fa,ur;두:ko;สอง:th
    c3 three:en;trois:fr;tres:es;tre:it,da,sv,nb;três:pt;drei:de;drie:nl;три:ru,uk,bg;trzy:pl;tři:cs;üç:tr
    c3 τρεις:el;τρία:el;három:hu;kolme:fi;trei:ro;tiga:id;ba:vi;तीन:hi;তিন:bn;سه:fa;تین:ur;세:ko;ثلاث:ar;ثلاثة:ar
    c3 สาม:th
    c4 four:en;quatre:fr;cuatro:es;quattro:it;quatro:pt;vier:de,nl;четыре:ru;чотири:uk;четири:bg;cztery:pl
    c4 čtyři:cs;dört:tr;fire:da,nb;fyra:sv;τέσσερις:el;τέσσερα:el;négy:hu;neljä:fi;patru:ro;empat:id;bốn:vi
    c4 चार:hi;চার:bn;چهار:fa;چار:ur;네:ko;أربع:ar;أربعة:ar;สี่:th
    c5 five:en;cinq:fr;cinco:es,pt;cinque:it;fünf:de;vijf:nl;пять:ru,uk;пет:bg;pięć:pl;pět:cs;beş:tr
    c5 fem:da,nb,sv;πέντε:el;öt:hu;viisi:fi;cinci:ro;lima:id;năm:vi;पांच:hi;पाँच:hi;পাঁচ:bn;پنج:fa;پانچ:ur
    c5 خمس:ar;خمسة:ar;ห้า:th
    c6 six:en,fr;seis:es,pt;sei:it;sechs:de;zes:nl;шесть:ru;шість:uk;шест:bg;sześć:pl;šest:cs;altı:tr;seks:da,nb
    c6 sex:sv;έξι:el;hat:hu;kuusi:fi;șase:ro;enam:id;sáu:vi;छह:hi;ছয়:bn;شش:fa;چھ:ur;ست:ar;ستة:ar;หก:th
    c7 seven:en;sept:fr;siete:es;sette:it;sete:pt;sieben:de;zeven:nl;семь:ru;сім:uk;седем:bg;siedem:pl;sedm:cs
    c7 yedi:tr;syv:da,nb;sju:sv;επτά:el;εφτά:el;hét:hu;seitsemän:fi;șapte:ro;tujuh:id;bảy:vi;सात:hi;সাত:bn
    c7 هفت:fa;سات:ur;سبع:ar;سبعة:ar
    c8 eight:en;huit:fr;ocho:es;otto:it;oito:pt;acht:de,nl;восемь:ru;вісім:uk;осем:bg;osiem:pl;osm:cs;sekiz:tr
    c8 otte:da;åtte:nb;åtta:sv;οκτώ:el;οχτώ:el;nyolc:hu;kahdeksan:fi;opt:ro;delapan:id;tám:vi;आठ:hi;আট:bn;هشت:fa
    c8 آٹھ:ur;ثماني:ar;ثمانية:ar
    c9 nine:en;neuf:fr;nueve:es;nove:it,pt;neun:de;negen:nl;девять:ru,uk;девет:bg;dziewięć:pl;devět:cs;dokuz:tr
    c9 ni:da,nb;nio:sv;εννέα:el;εννιά:el;kilenc:hu;yhdeksän:fi;nouă:ro;sembilan:id;chín:vi;नौ:hi;নয়:bn;نه:fa
    c9 نو:ur;تسع:ar;تسعة:ar
    c10 ten:en;dix:fr;diez:es;dieci:it;dez:pt;zehn:de;tien:nl;десять:ru,uk;десет:bg;dziesięć:pl;deset:cs;on:tr
    c10 ti:da,nb;tio:sv;δέκα:el;tíz:hu;kymmenen:fi;zece:ro;sepuluh:id;mười:vi;दस:hi;দশ:bn;ده:fa;دس:ur;عشر:ar
    c10 عشرة:ar
    c11 eleven:en;onze:fr,pt;once:es;undici:it;elf:de,nl;одиннадцать:ru
    c12 twelve:en;douze:fr;doce:es;dodici:it;doze:pt;zwölf:de;twaalf:nl;двенадцать:ru
    x st:en;nd:en;rd:en;th:en;of:en;at:en;on:en,de;the:en;and:en;o:es,pl,cs;a:es;year:en;about:en;around:en
    x approximately:en;almost:en;over:en;nearly:en;less than:en;more than:en;er:fr;ème:fr;e:fr,nl,pt,it
    x le:fr;du:fr;à:fr;et:fr;environ:fr;moins de:fr;plus de:fr;de:fr,es,pt,ca,tr,hu;del:es,it;el:es;la:es,ro
    x las:es;los:es;al:es,it;a las:es,pt;a la:es;y:es;cerca de:es,pt;unos:es;unas:es;às:pt;as:pt;em:pt;no:pt
    x na:pt;alle:it;alle ore:it;ore:it;ora:it,ro,ca;il:it;circa:it,de,nl,ro;dell:it;dello:it;da:it,pt,tr
    x ca:de,sv,da,nb;etwa:de;rund:de;und:de;am:de;um:de;den:de,sv,da,nb;der:de;uhr:de;vom:de;im:de;ab:de;op:nl
    x om:nl;uur:nl;en:nl,es;ongeveer:nl;kl:da,sv,nb;klo:fi;klokken:da,nb;klokka:nb;klockan:sv;d:sv,da;og:da,nb
    x och:sv;cirka:sv,da,nb;omkring:da;noin:fi;ja:fi;в:ru;во:ru;и:ru;около:ru,bg;примерно:ru;почти:ru;на:uk,bg
    x о:uk;об:uk;у:uk,be,hr,sr;та:uk;і:uk,be;близько:uk;каля:be;от:ru,bg;godz:pl;godzina:pl;ok:pl;około:pl
    x i:pl,hr,sl,da,nb,sv;w:pl;dnia:pl;v:cs,sk,sl;ve:cs,tr;dne:cs;asi:cs;přibližně:cs;hod:cs;h:cs,en;u:hr,sr
    x sati:hr;oko:hr;yaklaşık:tr;saat:tr;tarihinde:tr;günü:tr;και:el;στις:el;στισ:el;την:el;περίπου:el;του:el
    x της:el;η:el;ην:el;órakor:hu;óra:hu;kb:hu;án:hu;én:hu;és:hu;data de:ro;din:ro;și:ro;aproximativ:ro;pada:id
    x pukul:id;pkl:id;jam:id;tanggal:id;tgl:id;sekitar:id;dan:id;wib:id;lúc:vi;vào:vi;vào lúc:vi;khoảng:vi;và:vi
    x hồi:vi;শে:bn;ই:bn;লা:bn;রা:bn;ঠা:bn;এ:bn;প্রায়:bn;এবং:bn;সাল:bn;तारीख:hi;को:hi;लगभग:hi;और:hi;बजे:hi
    x करीब:hi;টায়:bn;টা:bn;খ্রি:bn;ই স:hi;في:ar;و:ar,fa;يوم:ar;الساعة:ar;حوالي:ar;بتاريخ:ar;الموافق:ar;عام:ar
    x سنة:ar;ميلادي:ar;لعام:ar;ساعت:fa;در:fa;مورخ:fa;تاريخ:fa;حدود:fa;روز:fa;بجے:ur;کو:ur;تقریبا:ur;اور:ur;ء:ur
    x ב:he;בשעה:he;ה:he;בתאריך:he;יום:he;ו:he;כ:he;ที่:th;เวลา:th;น:th;วันที่:th;วัน:th;เมื่อ:th;ประมาณ:th
    x และ:th;約:ja;约:zh;大约:zh;大約:zh;にち:ja;に:ja;付:ja;の:ja;于:zh;於:zh;约莫:zh;整:zh;약:ko;에:ko;및:ko;წლის:ka
    x გამოქვეყნდა:ka;ə:az;ci:az;les:ca;godine:hr,sr,bs;god:hr,sr;ad:en;ce:en;t:en;hrs:en;o clock:en;oclock:en
    x ce:fr;do:pt;dia:pt;do dia:pt;许:zh;許:zh;左右:zh;頃:ja;ごろ:ja;쯤:ko;경:ko;ইং:bn;খ্রিষ্টাব্দ:bn;খ্রিস্টাব্দ:bn
    x pe:ro;tarihli:tr;tarihinde:tr;dniu:pl;w dniu:pl;від:uk;päivänä:fi
    x local time:en;го:ru;ого:ru;е:ru;го числа:ru;ª:es;й:ru;th of:en;º:es
    l published:en;publication date:en;date published:en;posted:en;posted on:en;published on:en;published at:en
    l updated:en;updated on:en;last updated:en;last modified:en;modified:en;date:en;on:en;released:en;issued:en
    l created:en;first published:en;written:en;pubdate:en;released on:en;publié:fr;publié le:fr;publiée le:fr
    l mis à jour:fr;mis à jour le:fr;mise à jour:fr;le:fr;paru le:fr;posté le:fr;modifié le:fr
    l date de publication:fr;stand:de;veröffentlicht:de;veröffentlicht am:de;aktualisiert:de;aktualisiert am:de
    l erschienen am:de;erstellt am:de;datum:de,sv,nl;zuletzt aktualisiert:de;erstellt:de;vom:de;publicado:es,pt
    l publicado el:es;publicado em:pt;publicada el:es;actualizado:es;actualizado el:es;atualizado:pt
    l atualizado em:pt;fecha:es;fecha de publicación:es;data:it,pt;pubblicato:it;pubblicato il:it;aggiornato:it
    l aggiornato il:it;ultimo aggiornamento:it;postado em:pt;gepubliceerd:nl;gepubliceerd op:nl;geplaatst:nl
    l geplaatst op:nl;bijgewerkt:nl;bijgewerkt op:nl;laatst bijgewerkt:nl;publicerad:sv;publicerades:sv
    l uppdaterad:sv;publiceret:da;udgivet:da;opdateret:da;publisert:nb;oppdatert:nb;julkaistu:fi;päivitetty:fi
    l опубликовано:ru;опубликован:ru;дата:ru,uk;дата публикации:ru;обновлено:ru;обновлен:ru;опубліковано:uk
    l оновлено:uk;дата публікації:uk;добавлено:ru;размещено:ru;створено:uk;создано:ru;opublikowano:pl
    l data publikacji:pl;dodano:pl;utworzono:pl;aktualizacja:pl;zaktualizowano:pl;publikováno:cs;vydáno:cs
    l aktualizováno:cs;zveřejněno:cs;vytvořeno:cs;megjelent:hu;közzétéve:hu;publikálva:hu;frissítve:hu
    l publicat:ro;publicat la:ro;actualizat:ro;actualizat la:ro;data publicării:ro;δημοσιεύτηκε:el
    l δημοσιεύθηκε:el;δημοσίευση:el;ημερομηνία:el;ενημερώθηκε:el;τελευταία ενημέρωση:el;yayınlanma:tr
    l yayınlanma tarihi:tr;yayın tarihi:tr;güncelleme:tr;güncellenme:tr;güncelleme tarihi:tr;tarih:tr
    l eklenme tarihi:tr;giriş:tr;son güncelleme:tr;发布:zh;发布时间:zh;发布日期:zh;发布于:zh;发表于:zh;发表:zh;发表时间:zh;时间:zh;日期:zh
    l 更新时间:zh;更新于:zh;更新:zh;最后更新:zh;來源:zh;来源:zh;作者:zh,ja;编辑:zh;責任編輯:zh;责编:zh;记者:zh;記者:zh,ja;發布:zh;發布時間:zh;發佈:zh;發佈時間:zh;發布日期:zh;發佈日期:zh;發表於:zh;時間:zh;更新時間:zh
    l 最後更新:zh;刊登:zh;编辑:zh;公開日:ja;公開:ja;投稿日:ja;投稿:ja;更新日:ja;最終更新:ja;最終更新日:ja;掲載日:ja;掲載:ja;配信:ja;発表:ja;日付:ja;発行:ja
    l 作成日:ja;입력:ko;등록:ko;수정:ko;작성:ko;게시:ko;기사입력:ko;최종수정:ko;등록일:ko;작성일:ko;게시일:ko;발행일:ko;승인:ko;업데이트:ko;최종:ko;송고:ko
    l 날짜:ko;نشر:ar;نشر في:ar;نشرت في:ar;تاريخ النشر:ar;تاريخ:ar;آخر تحديث:ar;اخر تحديث:ar;تحديث:ar;تم النشر:ar
    l تم النشر في:ar;تاريخ انتشار:fa;انتشار:fa;منتشر شده:fa;به روز رسانی:fa;تاریخ:fa;شائع:ur;تاریخ اشاعت:ur
    l اشاعت:ur;פורסם:he;פורסם ב:he;עודכן:he;תאריך:he;עודכן ב:he;פורסם בתאריך:he;प्रकाशित:hi;प्रकाशन तिथि:hi
    l अपडेट:hi;अद्यतन:hi;दिनांक:hi;पर प्रकाशित:hi;প্রকাশিত:bn;প্রকাশ:bn;আপডেট:bn;তারিখ:bn;প্রকাশের তারিখ:bn
    l เผยแพร่:th;เผยแพร่เมื่อ:th;อัปเดต:th;อัพเดต:th;อัปเดตล่าสุด:th;วันที่เผยแพร่:th;โพสต์เมื่อ:th
    l diterbitkan:id;dipublikasikan:id;diperbarui:id;terbit:id;ditulis:id;tayang:id;đăng:vi;đăng lúc:vi
    l đăng ngày:vi;cập nhật:vi;cập nhật lúc:vi;cập nhật lần cuối:vi;ngày đăng:vi;xuất bản:vi;objavljeno:hr,sr
    l ažurirano:hr
    ay 年:zh,ja;년:ko;年度:ja;г:ru;года:ru,be;год:ru;році:uk;року:uk;р:uk;годзе:be;წელი:ka;roku:pl,cs;r:pl;év:hu
    am 月:zh,ja;월:ko;月份:zh
    ad 日:zh,ja;号:zh;號:zh;일:ko
    ah बजे:hi;بجے:ur;টা:bn;টায়:bn;u:nl;時:ja,zh;时:zh;点:zh;點:zh;시:ko;点钟:zh;點鐘:zh;นาฬิกา:th;uhr:de;giờ:vi;g:vi
    ai 分:zh,ja;분:ko;phút:vi
    as 秒:zh,ja;초:ko;giây:vi
    bm tháng:vi;thg:vi;th:vi;bulan:id;เดือน:th;חודש:he
    bd ngày:vi;วันที่:th
    by năm:vi;tahun:id;année:fr;year:en;año:es;سنة:ar;عام:ar
    e2018 令和:ja
    e1988 平成:ja
    e1925 昭和:ja
    e1867 明治:ja
    e1911 大正:ja;民國:zh;民国:zh;中華民國:zh;中华民国:zh
    e-543 พ ศ:th;พ ศ ที่:th;ปี พ ศ:th;พศ:th;พุทธศักราช:th
    e0 ad:en;a d:en;ce:en;c e:en;d c:es,it,pt;n e:pl;н э:ru;н е:uk;n chr:de;西暦:ja;公元:zh;公历:zh;公曆:zh;西元:zh;서기:ko;ค ศ:th
    j1 فروردین:fa;فروردين:fa
    j2 اردیبهشت:fa
    j3 خرداد:fa
    j4 تیر:fa
    j5 مرداد:fa;امرداد:fa
    j6 شهریور:fa
    j7 مهر:fa
    j8 آبان:fa
    j9 آذر:fa
    j10 دی:fa
    j11 بهمن:fa
    j12 اسفند:fa
    i محرم:ar;صفر:ar;ربيع الأول:ar;ربيع الاول:ar;ربيع الثاني:ar;ربيع الآخر:ar;جمادى الأولى:ar;جمادى الاولى:ar
    i جمادى الآخرة:ar;جمادى الثانية:ar;رجب:ar;شعبان:ar;رمضان:ar;شوال:ar;ذو القعدة:ar;ذي القعدة:ar;ذو الحجة:ar
    i ذي الحجة:ar;هـ:ar;ه:ar;هجري:ar;هجرية:ar
    c0 half:en;demi:fr;demie:fr;media:es;medio:es;mezza:it;mezzo:it;meia:pt;meio:pt;halb:de;halbe:de;halben:de
    c0 halbes:de;half:nl;halve:nl;halv:da,nb,sv;halvt:da,nb,sv;puoli:fi;půl:cs;pół:pl;fél:hu;jumătate:ro
    c0 jumatate de:ro;пів:uk;пол:ru;половина:ru;μισή:el;μισό:el;yarım:tr;setengah:id;nửa:vi;نصف:ar;نیم:fa;חצי:he
    c0 आधे:hi;आधा:hi;আধা:bn;آدھا:ur;آدھے:ur;ครึ่ง:th
    c1 één:nl;ena:el;έναν:el;μιας:el;una:ro;un:ro;אחד:he;אחת:he;jednou:cs;jedné:cs;jednym:pl;واحدة:ar;하나:ko;นึง:th
    c1 egyetlen:hu;один:uk
    c2 dvěma:cs;dwoma:pl;שתי:he;שני:he;שתיים:he;שניים:he;δυο:el;둘:ko;اثنين:ar;दो:hi;hai:vi
    c3 třemi:cs;שלוש:he;שלושה:he;셋:ko
    c4 čtyřmi:cs;ארבע:he;ארבעה:he;넷:ko
    c5 pěti:cs;חמש:he;חמישה:he;다섯:ko;п'ять:uk
    c6 šesti:cs;שש:he;שישה:he;여섯:ko;छः:hi;छे:hi;ছ:bn;şase:ro;şaşe:ro
    c7 sedmi:cs;שבע:he;שבעה:he;일곱:ko;เจ็ด:th;şapte:ro
    c8 osmi:cs;שמונה:he;여덟:ko;แปด:th;ثمان:ar;oito:pt;åtta:sv
    c9 devíti:cs;תשע:he;תשעה:he;아홉:ko;เก้า:th;дев'ять:uk
    c10 deseti:cs;עשר:he;עשרה:he;열:ko;สิบ:th
    c11 jedenácti:cs;jedenáct:cs;jedenaście:pl;tizenegy:hu;yksitoista:fi;elleve:da,nb;elva:sv;одинадцять:uk;έντεκα:el
    c11 on bir:tr;sebelas:id;mười một:vi;unsprezece:ro;ग्यारह:hi;এগারো:bn;یازده:fa;گیارہ:ur;สิบเอ็ด:th;אחת עשרה:he
    c11 열한:ko
    c12 dvanácti:cs;dvanáct:cs;dwanaście:pl;tizenkettő:hu;tizenkét:hu;kaksitoista:fi;tolv:da,nb,sv;дванадцять:uk
    c12 δώδεκα:el;on iki:tr;dua belas:id;mười hai:vi;doisprezece:ro;douăsprezece:ro;बारह:hi;বারো:bn;دوازده:fa;بارہ:ur
    c12 สิบสอง:th;שתים עשרה:he;열두:ko
    c13 thirteen:en;treize:fr;trece:es;tredici:it;treze:pt;dreizehn:de;dertien:nl;tretten:da,nb;tretton:sv
    c13 kolmetoista:fi;třinácti:cs;třináct:cs;trzynaście:pl;tizenhárom:hu;treisprezece:ro;тринадцать:ru;тринадцять:uk
    c13 δεκατρείς:el;δεκατρία:el;on üç:tr;tiga belas:id;mười ba:vi;तेरह:hi;তেরো:bn;سیزده:fa;تیرہ:ur;สิบสาม:th
    c14 fourteen:en;quatorze:fr,pt;catorze:pt;catorce:es;quattordici:it;vierzehn:de;veertien:nl;fjorten:da,nb
    c14 fjorton:sv;neljätoista:fi;čtrnácti:cs;čtrnáct:cs;czternaście:pl;tizennégy:hu;paisprezece:ro;четырнадцать:ru
    c14 чотирнадцять:uk;δεκατέσσερις:el;δεκατέσσερα:el;on dört:tr;empat belas:id;mười bốn:vi;चौदह:hi;চৌদ্দ:bn
    c14 چهارده:fa;چودہ:ur;สิบสี่:th
    c15 fifteen:en;quinze:fr,pt;quince:es;quindici:it;fünfzehn:de;vijftien:nl;femten:da,nb;femton:sv;viisitoista:fi
    c15 patnácti:cs;patnáct:cs;piętnaście:pl;tizenöt:hu;cincisprezece:ro;пятнадцать:ru;п'ятнадцять:uk;δεκαπέντε:el
    c15 on beş:tr;lima belas:id;mười lăm:vi;पंद्रह:hi;पन्द्रह:hi;পনেরো:bn;پانزده:fa;پندرہ:ur;สิบห้า:th
    c16 sixteen:en;seize:fr;dieciséis:es;sedici:it;dezesseis:pt;dezasseis:pt;sechzehn:de;zestien:nl;seksten:da,nb
    c16 sexton:sv;kuusitoista:fi;šestnácti:cs;šestnáct:cs;szesnaście:pl;tizenhat:hu;șaisprezece:ro;шестнадцать:ru
    c16 шістнадцять:uk;δεκαέξι:el;on altı:tr;enam belas:id;mười sáu:vi;सोलह:hi;ষোলো:bn;شانزده:fa;سولہ:ur;สิบหก:th
    c17 seventeen:en;dix sept:fr;diecisiete:es;diciassette:it;dezessete:pt;dezassete:pt;siebzehn:de;zeventien:nl
    c17 sytten:da,nb;sjutton:sv;seitsemäntoista:fi;sedmnácti:cs;sedmnáct:cs;siedemnaście:pl;tizenhét:hu
    c17 șaptesprezece:ro;семнадцать:ru;сімнадцять:uk;δεκαεπτά:el;on yedi:tr;tujuh belas:id;mười bảy:vi;सत्रह:hi
    c17 সতেরো:bn;هفده:fa;سترہ:ur;สิบเจ็ด:th
    c18 eighteen:en;dix huit:fr;dieciocho:es;diciotto:it;dezoito:pt;achtzehn:de;achttien:nl;atten:da,nb;arton:sv
    c18 kahdeksantoista:fi;osmnácti:cs;osmnáct:cs;osiemnaście:pl;tizennyolc:hu;optsprezece:ro;восемнадцать:ru
    c18 вісімнадцять:uk;δεκαοκτώ:el;on sekiz:tr;delapan belas:id;mười tám:vi;अठारह:hi;আঠারো:bn;هجده:fa;اٹھارہ:ur
    c18 สิบแปด:th
    c19 nineteen:en;dix neuf:fr;diecinueve:es;diciannove:it;dezenove:pt;dezanove:pt;neunzehn:de;negentien:nl
    c19 nitten:da,nb;nitton:sv;yhdeksäntoista:fi;devatenácti:cs;devatenáct:cs;dziewiętnaście:pl;tizenkilenc:hu
    c19 nouăsprezece:ro;девятнадцать:ru;дев'ятнадцять:uk;δεκαεννέα:el;on dokuz:tr;sembilan belas:id;mười chín:vi
    c19 उन्नीस:hi;উনিশ:bn;نوزده:fa;انیس:ur;สิบเก้า:th
    c20 twenty:en;vingt:fr;veinte:es;venti:it;vinte:pt;zwanzig:de;twintig:nl;tyve:da,nb;tjue:nb;tjugo:sv
    c20 kaksikymmentä:fi;dvaceti:cs;dvacet:cs;dwadzieścia:pl;húsz:hu;douăzeci:ro;douăzeci de:ro;двадцать:ru
    c20 двадцять:uk;είκοσι:el;yirmi:tr;dua puluh:id;hai mươi:vi;عشرين:ar;عشرون:ar;بیست:fa;עשרים:he;बीस:hi;বিশ:bn
    c20 কুড়ি:bn;بیس:ur;ยี่สิบ:th;스무:ko
    c30 thirty:en;trente:fr;treinta:es;trenta:it;trinta:pt;dreißig:de;dreissig:de;dertig:nl;tredive:da;tretti:nb
    c30 trettio:sv;kolmekymmentä:fi;třiceti:cs;třicet:cs;trzydzieści:pl;harminc:hu;treizeci:ro;treizeci de:ro
    c30 тридцать:ru;тридцять:uk;τριάντα:el;otuz:tr;tiga puluh:id;ba mươi:vi;ثلاثين:ar;ثلاثون:ar;سی:fa;שלושים:he
    c30 तीस:hi;ত্রিশ:bn;تیس:ur;สามสิบ:th
    c40 forty:en;quarante:fr;cuarenta:es;quaranta:it;quarenta:pt;vierzig:de;veertig:nl;fyrre:da;førti:nb;fyrtio:sv
    c40 neljäkymmentä:fi;čtyřiceti:cs;čtyřicet:cs;czterdzieści:pl;negyven:hu;patruzeci:ro;patruzeci de:ro;сорок:ru,uk
    c40 σαράντα:el;kırk:tr;empat puluh:id;bốn mươi:vi;أربعين:ar;أربعون:ar;چهل:fa;ארבעים:he;चालीस:hi;চল্লিশ:bn
    c40 چالیس:ur;สี่สิบ:th
    c50 fifty:en;cinquante:fr;cincuenta:es;cinquanta:it;cinquenta:pt;fünfzig:de;vijftig:nl;halvtreds:da;femti:nb
    c50 femtio:sv;viisikymmentä:fi;padesáti:cs;padesát:cs;pięćdziesiąt:pl;ötven:hu;cincizeci:ro;cincizeci de:ro
    c50 пятьдесят:ru;п'ятдесят:uk;πενήντα:el;elli:tr;lima puluh:id;năm mươi:vi;خمسين:ar;خمسون:ar;پنجاه:fa;חמישים:he
    c50 पचास:hi;পঞ্চাশ:bn;پچاس:ur;ห้าสิบ:th
    c60 sixty:en;soixante:fr;sesenta:es;sessanta:it;sessenta:pt;sechzig:de;zestig:nl;tres:da;seksti:nb;sextio:sv
    c60 kuusikymmentä:fi;šedesáti:cs;šedesát:cs;sześćdziesiąt:pl;hatvan:hu;șaizeci:ro;șaizeci de:ro;шестьдесят:ru
    c60 шістдесят:uk;εξήντα:el;altmış:tr;enam puluh:id;sáu mươi:vi;ستين:ar;ستون:ar;شصت:fa;שישים:he;साठ:hi;ষাট:bn
    c60 ساٹھ:ur;หกสิบ:th
    p órája:hu;perce:hu;hete:hu;napja:hu;hónapja:hu;éve:hu;másodperce:hu;în urmă:ro;ก่อน:th
    ui perce:hu
    us másodperce:hu
    fi30 fél órája:hu
    o1 گزشتہ روز:ur
    o2 그제:ko
    um か月:ja;ヶ月:ja
    m1 มกรา:th
    m3 มีนา:th
    m4 เมษา:th
    m5 พฤษภา:th
    m6 มิถุนา:th
    m7 กรกฎา:th
    m8 สิงหา:th
    m9 กันยา:th
    m10 ตุลา:th
    m11 พฤศจิกา:th
    m12 ธันวา:th
    d1 måndag:nb
    d2 tysdag:nb
    d6 laurdag:nb
    d7 sundag:nb
    e0 م:ar;ميلادية:ar;ميلادي:ar
    j1 فروردین ماه:fa;فروردینماه:fa
    j2 اردیبهشت ماه:fa;اردیبهشتماه:fa
    j3 خرداد ماه:fa;خردادماه:fa
    j4 تیر ماه:fa;تیرماه:fa
    j5 مرداد ماه:fa;مردادماه:fa
    j6 شهریور ماه:fa;شهریورماه:fa
    j7 مهر ماه:fa;مهرماه:fa
    j8 آبان ماه:fa;آبانماه:fa
    j9 آذر ماه:fa;آذرماه:fa
    j10 دی ماه:fa;دیماه:fa
    j11 بهمن ماه:fa;بهمنماه:fa
    j12 اسفند ماه:fa;اسفندماه:fa
    l offentliggjort:da;senest opdateret:da;pressemeddelelse:da;publicerat:sv;senast ändrad:sv;senast uppdaterad:sv
    l pressmeddelande:sv;pressemelding:nb;julkaisuaika:fi;julkaistu:fi;päivitetty viimeksi:fi;viimeksi päivitetty:fi
    l tiedote:fi;erscheinungsdatum:de;meldung vom:de;pressemitteilung:de;pressemitteilung vom:de;press release:en
    l news release:en;communiqué:fr;communiqué de presse:fr;comunicato stampa:it;nota de prensa:es;persbericht:nl
    l nieuwsbericht:nl;publicado a:pt;publicat în:ro;publicat pe:ro;اپ ڈیٹ:ur;اپڈیٹ:ur;अपडेटेड:hi;기사등록:ko;송고시간:ko
    l 작성일자:ko;tisková zpráva:cs;komunikat prasowy:pl;пресс релиз:ru;basın açıklaması:tr;siaran pers:id
    l thông cáo báo chí:vi
    """
}
