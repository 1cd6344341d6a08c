/// Words of which notes of time and counters are made, beside numbers: what pages write when they say when they were
/// changed, or how often they were read. In lower case; Chinese in simplified characters. Our own list.
enum StampWordTable {
  static let words = """
    updated update last latest modified published publish posted edited revised first created at on the of by in to am
    pm a.m p.m min mins minute minutes sec hour hours hr hrs day days week weeks month months read reading time views
    view viewed times comments comment replies shares share likes ago gmt utc est edt et bst cet cest pst pdt pt ist jst
    kst hkt sgt aest aedt local today yesterday date st nd rd th january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday
    thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun

    aktualisiert aktualisierung zuletzt letzte stand veröffentlicht erstellt geändert bearbeitet am um uhr vom den der
    von vor lesezeit lesedauer minuten stunde stunden tagen aufrufe kommentare kommentar januar jänner februar märz
    april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
    sonntag heute gestern

    mis mise à jour le la publié publiée modifié modifiée dernière actualisé actualisation créé h heure heures lecture
    vues commentaires commentaire par il y temps de janvier février mars avril juin juillet août septembre octobre
    novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche

    actualizado actualizada actualización última ultima último publicado publicada modificado modificada el a las los
    del hace horas hora hs minutos lectura tiempo visitas vistas comentarios comentario enero febrero marzo abril mayo
    junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado
    domingo

    atualizado atualizada atualização em às as do da há leitura tempo visualizações comentários janeiro fevereiro março
    maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta feira

    aggiornato aggiornata aggiornamento ultimo pubblicato pubblicata modificato il alle ore di lettura minuti
    visualizzazioni commenti gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì
    mercoledì giovedì venerdì sabato domenica

    bijgewerkt laatst gewijzigd gepubliceerd op om uur leestijd minuut geplaatst reacties januari februari maart mei juni
    juli augustus oktober maandag dinsdag woensdag donderdag vrijdag zaterdag zondag

    обновлено обновлён обновлен обновлена обновление опубликовано опубликована изменено последнее последнего дата время
    в на от г года часов час мин минут минуты назад чтения просмотров просмотра просмотры комментариев комментарии
    комментария мск января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник
    вторник среда четверг пятница суббота воскресенье сегодня вчера

    оновлено опубліковано останнє оновлення змінено о хв тому переглядів січня лютого березня квітня травня червня липня
    серпня вересня жовтня листопада грудня

    aktualizacja zaktualizowano opublikowano ostatnia o godz dnia r wyświetleń komentarzy czytania stycznia lutego marca
    kwietnia maja czerwca lipca sierpnia września października listopada grudnia

    تحديث آخر تم التحديث نشر نشرت في منذ الساعة ساعة ساعات بتوقيت غرينتش مشاهدة مشاهدات تعليق تعليقات دقيقة دقائق قراءة
    يوم بتاريخ صباحا مساء ص م يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون الثاني
    شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد

    अपडेट अपडेटेड अद्यतन अंतिम आखिरी बार प्रकाशित संशोधित किया गया पर को समय बजे आईएसटी मिनट घंटे पहले में पढ़ें व्यूज
    टिप्पणियां टिप्पणी तारीख जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार
    गुरुवार शुक्रवार शनिवार रविवार

    güncelleme güncellendi son yayınlanma yayın tarihi saat dakika okuma önce yorum ocak şubat mart nisan mayıs haziran
    temmuz ağustos eylül ekim kasım aralık

    diperbarui terakhir diterbitkan pukul pada tanggal wib menit baca komentar senin selasa rabu kamis jumat sabtu minggu
    januari februari maret mei juni juli agustus oktober desember

    cập nhật lần cuối đăng lúc ngày giờ phút đọc bình luận tháng năm thứ
    """

  /// Words of scripts that run on without spaces, or with endings: a run of letters is taken apart into them.
  static let pieces = """
    更新 更新于 最后 最近 发布 发布于 发表 发表于 刊登 修改 时间 日期 年 月 日 号 时 点 分 秒 上午 下午 星期 周 一 二 三 四 五 六 日 天 阅读
    阅读量 浏览 浏览量 次 点击 评论 条 分钟 前 小时 北京 于 约 量 数 读完 需 需要 人 今天 昨天 来源

    最終 公開 掲載 投稿 配信 日時 時刻 午前 午後 曜日 曜 閲覧 回 コメント 件 読了 読む 分で読めます 時間 終 発表 発行 作成 の に

    업데이트 수정 입력 최종 게시 등록 발행 작성 일시 년 월 일 시 분 초 오전 오후 요일 월요일 화요일 수요일 목요일 금요일 토요일 일요일 조회 조회수
    댓글 개 읽기 전 승인 기사 시간 회
    """
}
