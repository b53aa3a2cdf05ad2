/** Names by which columns tell what they hold, in the languages of many tables. The list is our own, since CLDR has names
 *  for years, months and days (`guessNames.ts` takes these from it), but no words for an event, a source or a place. */

/** What a column can be guessed to hold. */
export type Guessed =
  | 'event'
  | 'title'
  | 'source'
  | 'affiliation'
  | 'start'
  | 'end'
  | 'occurred'
  | 'time'
  | 'year'
  | 'month'
  | 'day'
  | 'precision'
  | 'reported'
  | 'summary'
  | 'text'
  | 'quote'
  | 'place'
  | 'lat'
  | 'lon'
  | 'coordinates'
  | 'tags'
  | 'via'
  | 'stance'
  | 'url'
  | 'note'

/** In the order in which columns are given away; the likelier names first. */
export const NAMES: Record<Guessed, string> = {
  event: 'event_id eventid id_event battle_id incident_id case_id ereignis_id event_no event_nr id nr no',
  reported:
    'reported posted posted_on date_posted post_date announced article_date date_of_article date_of_report date_of_publication date_of_statement reported_date date_reported report_date reported_on publication_date pub_date date_published published ' +
    'source_date gemeldet veröffentlicht erscheinungsdatum дата_публикации дата_публікації fecha_publicación publicado ' +
    'date_publication publié data_publicação data_pubblicazione pubblicato yayın_tarihi data_publikacji opublikowano تاريخ_النشر 게시일 发布日期 公開日 掲載日 publicatiedatum gepubliceerd publicerad',
  start:
    'start start_date startdate date_start begin begin_date date_begin date_from from from_date von beginn startdatum ' +
    'начало дата_начала початок дата_початку inicio fecha_inicio début date_début início data_início inizio data_inizio ' +
    'başlangıç başlangıç_tarihi początek data_rozpoczęcia البداية تاريخ_البدء 시작 시작일 开始 开始日期 開始 開始日 ' +
    'began begun started starts start_time begin_time t0 t_start born birth birth_date date_of_birth founded established opened ' +
    'anfang ab geboren gegründet desde comienzo nacimiento nacido depuis du naissance né nascimento dal nascita nato ' +
    'od с от з від рождение народження doğum van vanaf begindatum startdatum född från začátek من منذ 从 から 출생 出生',
  end:
    'end end_date enddate date_end to to_date date_to until finish bis ende enddatum конец дата_окончания кінець дата_закінчення ' +
    'fin fecha_fin date_fin fim data_fim término fine data_fine bitiş bitiş_tarihi koniec data_zakończenia النهاية تاريخ_الانتهاء 종료 종료일 结束 结束日期 終了 終了日 ' +
    'ended ends end_time till thru through finished t1 t_end died death_date date_of_death deceased dissolved closed ' +
    'gestorben aufgelöst hasta final fallecimiento muerte jusqu’à jusque au décès mort até falecimento al morte ' +
    'do по до смерть ölüm tot tot_en_met einddatum slut slutdatum död إلى حتى 到 まで 사망 死亡',
  occurred:
    'occurred date event_date eventdate date_of_event date_of_incident date_of_occurrence date_of_attack date_occurred date_happened attack_date incident_date occurred_on happened datum ereignisdatum when ' +
    'дата дата_события дата_події time datetime timestamp zeit время час fecha cuándo data quando tarih kiedy wann quand ' +
    'التاريخ تاريخ متى 날짜 일자 언제 日期 时间 日付 年月日 日時 何時 on ' +
    'zeitpunkt ts period zeitraum periodo período période период період giorno dzień gün ' +
    'коли когда wanneer när kdy πότε ημερομηνία תאריך מתי تاریخ کی 발생일 发生时间 事发时间 発生日 発生日時',
  time: 'time time_of_day clock hour uhrzeit zeit время час hora heure ora saat godzina tijd tid čas الوقت الساعة 시간 시각 时间 時刻 時間',
  year: 'year jahr год рік event_year',
  month: 'month monat месяц місяць event_month',
  day: 'day tag день event_day',
  precision: 'precision date_precision date_prec time_precision prec genauigkeit точность точність',
  title:
    'event_title title event_name eventname event headline name battle incident titel ereignis bezeichnung überschrift ' +
    'название событие заголовок назва подія content what_happened what message título titulo evento acontecimiento suceso hecho titre ' +
    'événement évènement acontecimento titolo avvenimento başlık olay tytuł wydarzenie zdarzenie العنوان عنوان الحدث حدث 제목 사건 标题 事件 タイトル 出来事 label subject ' +
    'story topic was was_geschah was_passierte vorfall meldung qué qué_pasó qué_ocurrió incidente quoi o_que o_que_aconteceu ' +
    'cosa cosa_è_successo fatto ne_oldu co co_się_stało что что_случилось что_произошло що що_сталося инцидент інцидент gebeurtenis wat händelse vad ' +
    'hendelse hændelse událost co_se_stalo eveniment γεγονός τίτλος אירוע כותרת מה رویداد 무엇 什么 何 内容 ماذا',
  source:
    'source source_name sources claimant claimed_by speaker said_by who_says who_said_so who_said_it who says said quelle ' +
    'reported_by stated_by told_by quoted informant witness news_source laut selon según secondo по_данным за_даними quellen источник источники джерело джерела author autor outlet newspaper reporter publication paper media fuente fuentes fonte ' +
    'fontes fonti kaynak kaynaklar źródło źródła المصدر مصدر 출처 来源 信源 出典 情報源 according_to attributed_to ' +
    'user username handle broadcaster channel agency blog account wer wer_sagt_es wer_sagt melder zeitung kanal quién quién_lo_dice medio diario periódico qui journal média ' +
    'quem quem_disse jornal chi chi_lo_dice testata giornale kim gazete kto gazeta кто кто_сказал кто_сообщил хто хто_сказав хто_повідомив сми змі газета ' +
    'bron krant wie källa vem kilde zdroj kdo sursă πηγή ποιος מקור מי منبع 누가 매체 谁 媒体 誰 報道機関 من_قال',
  affiliation:
    'affiliation side party seite partei zugehörigkeit сторона bando camp lado parte taraf strona الطرف 진영 阵营 陣営 faction',
  via: 'via publisher published_by carrier',
  stance:
    'stance haltung position позиция позиція postura posição posizione tutum stanowisko الموقف 입장 立场 立場 verdict says standpunt ståndpunkt postoj',
  quote:
    'quote quotation zitat wortlaut цитата cita citation citação citazione alıntı cytat اقتباس 인용 引用',
  text: 'text claim claim_text statement tweet post aussage',
  summary:
    'summary event_summary zusammenfassung desc description details beschreibung описание опис resumen descripción résumé resumo ' +
    'descrição sommario riassunto descrizione özet açıklama opis streszczenie الوصف وصف ملخص 설명 요약 摘要 描述 要約 説明 ' +
    'dettagli detalles détails detalhes einzelheiten szczegóły ayrıntılar подробности beschrijving beskrivning popis περιγραφή תיאור توضیح body',
  lat: 'lat latitude y breite breitengrad широта latitud latitudine enlem szerokość خط_العرض 위도 纬度 緯度',
  lon: 'lon lng long longitude x länge längengrad долгота довгота longitud longitudine boylam długość خط_الطول 경도 经度 経度',
  coordinates:
    'coordinates coordinate coords latlon lat_lon latlng lat_lng lat_long gps geo geolocation geometry lonlat lon_lat lnglat lng_lat wkt position location koordinaten координаты ' +
    'coordenadas coordonnées coordinate koordinatlar współrzędne الإحداثيات 좌표 坐标 座標',
  place:
    'place location place_name city town village where site region ort stadt place_of_event место место_события город місце місто ' +
    'lugar ubicación dónde lieu endroit où local localização onde luogo località dove yer konum miejsce المكان مكان أين 장소 위치 地点 場所 ' +
    'wo gdzie nerede где де plaats waar plats var sted hvor místo kde τόπος πού מקום איפה مکان 어디 哪里 どこ district county',
  tags:
    'tags tag_list keywords category categories type event_type kategorie schlagworte typ тип категория категорія теги etiquetas ' +
    'étiquettes categoría catégorie categoria etiketler kategori tagi kategoria tipo الوسوم 태그 标签 タグ',
  url: 'url link urls links source_url source_urls href weblink web ссылка посилання enlace lien ligação collegamento bağlantı odnośnik odkaz länk رابط 링크 链接 リンク',
  note:
    'note notes comment comments remark remarks anmerkung bemerkung примечание примітка nota notas remarque observação osservazione ' +
    'not uwagi ملاحظة 비고 备注 備考',
}

/** Beginnings and parts of names of columns that count something. */
export const FIGURES =
  /killed|dead|death|died|fatal|wounded|injur|casualt|loss|victim|arrest|detain|displac|missing|captur|destroy|damag|cost|troops|soldiers|attend|participant|protest|crowd|population|affected|rescued|evacuat|hostage|prisoner|houses|amount|total|number|count|^num_|_num$|^no_of|^n_|(?:^|_)(?:[kwm]ia|pow)(?:_|$)|toll|vessels|ships|tanks|vehicles|drones|missiles|rockets|people|persons|refugees|(?:^|_)cases|tote|verletzt|verwundet|getotet|opfer|schaden|kosten|teilnehmer|vermisst|muert|fallecid|herid|mort|(?:^|_)tues(?:_|$)|blesse|ferid|ferit|victime|vittim|(?:^|_)olu(?:_|$)|yarali|zabic|zabit|(?:^|_)rann|убит|погиб|ранен|жертв|загинул|поранен|вбит|قتلى|جرحى|ضحايا|사망|부상|死亡|死者|受伤|受傷|負傷|伤亡/u

/** Names of columns whose numbers count nothing. */
export const NO_FIGURES =
  /(?:^|_)(?:id|no|nr|code|year|month|day|lat|lon|lng|rank|page|index|zip|phone|priority|version|prec|precision|order)(?:_|$)/

/** Names of columns whose clock times are lengths of time. */
export const DURATIONS =
  /durat|length|elapsed|runtime|(?:^|_)last(?:ed|s)(?:_|$)|how_long|dauer|duree|duracion|durata|длительн|тривал/
