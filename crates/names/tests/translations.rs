//! Names of statuses in other languages, found in queries.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use status_atlas_facts::TABLE;
use status_atlas_facts::translations::{LANGUAGES, UNSERVED};
use status_atlas_names::{Translations, encode_translations, may_have_translation};

static TRANSLATIONS: LazyLock<Translations> =
    LazyLock::new(|| Translations::decode(&encode_translations()).expect("what was encoded decodes"));

/// The language, the text in the query and the entries of each phrase found.
fn found(query: &str) -> Vec<(&'static str, String, String)> {
    TRANSLATIONS
        .find_translations(query)
        .into_iter()
        .map(|found| {
            (
                found.language.id,
                query[found.from..found.to].to_owned(),
                found.entries.join(" "),
            )
        })
        .collect()
}

/// The entries of the phrase that is ranked first.
fn first(query: &str) -> Option<String> {
    Some(found(query).into_iter().next()?.2)
}

#[test]
fn every_phrase_is_found_by_itself() {
    let mut missed = Vec::new();
    for language in LANGUAGES {
        for (phrase, ids) in language.phrases() {
            let found = TRANSLATIONS.find_translations(phrase);
            let entries: Vec<&str> = found
                .first()
                .map(|found| found.entries.clone())
                .unwrap_or_default();
            let other_language = found
                .first()
                .is_some_and(|found| found.language.id != language.id);
            if found.is_empty() || !other_language && !ids.iter().all(|id| entries.contains(id)) {
                missed.push((language.id, phrase, entries));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn phrases_without_accents_are_found_too() {
    let mut missed: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for language in LANGUAGES {
        for (phrase, ids) in language.phrases() {
            let bare: String = phrase
                .chars()
                .filter_map(status_atlas_text::accents::without_accent)
                .collect();
            if bare.is_ascii() {
                let found = TRANSLATIONS.find_translations(&bare);
                if !found.iter().any(|found| {
                    found.language.id != language.id || ids.iter().all(|id| found.entries.contains(id))
                }) {
                    missed.entry(language.id).or_default().push(bare);
                }
            }
        }
    }
    // The file is not loaded for words that an English query may have too.
    let count: usize = missed.values().map(Vec::len).sum();
    assert!(count <= 12, "{missed:#?}");
}

#[test]
fn what_browsers_and_servers_show_is_found_inside_a_query() {
    for (query, entries) in [
        ("nginx 报错 502 网关错误 怎么办", "502"),
        ("nginx 504网关超时", "504"),
        ("访问被拒绝", "403"),
        ("页面未找到", "404"),
        ("为什么我的网站显示服务不可用", "503"),
        ("接口返回请求过于频繁", "429"),
        ("404 - 找不到文件或目录。", "404"),
        ("這個網頁無法正常運作 HTTP ERROR 500", "500 502 503"),
        ("閘道逾時 怎麼辦", "504"),
        ("was bedeutet seite nicht gefunden", "404"),
        ("Seite nicht gefunden", "404"),
        ("SEITE NICHT GEFUNDEN!", "404"),
        ("Dienst nicht verfuegbar", "503"),
        ("Dienst nicht verfugbar", "503"),
        ("welcher Code wenn der Benutzer nicht angemeldet ist", "401"),
        ("zu viele anfragen", "429"),
        ("Zeitüberschreitung", "504 408"),
        ("Die Datei ist zu gross", "413"),
        ("Délai d’attente dépassé", "504 408"),
        ("delai d'attente de la passerelle depasse", "504"),
        ("erreur serveur interne", "500"),
        ("page introuvable", "404"),
        ("accès refusé", "403"),
        ("pagina no encontrada", "404"),
        ("¿qué significa puerta de enlace incorrecta?", "502"),
        ("demasiadas peticiones", "429"),
        ("la sesión ha expirado", "401 419-laravel 440-exchange"),
        ("erro interno do servidor", "500"),
        ("requisição inválida", "400"),
        ("servico indisponivel", "503"),
        ("pagina non trovata", "404"),
        ("errore interno del server", "500"),
        ("iç sunucu hatası", "500"),
        ("IC SUNUCU HATASI", "500"),
        ("İÇ SUNUCU HATASI", "500"),
        ("sayfa bulunamadi", "404"),
        ("zaman aşımına uğradı", "504 408"),
        ("доступ запрещен", "403"),
        ("Доступ запрещён", "403"),
        ("внутренняя ошибка сервера 500", "500"),
        ("почему сервер отвечает слишком много запросов", "429"),
        ("страница не найдена", "404"),
        ("клиент закрыл соединение", "499-nginx"),
        ("ページが見つかりません", "404"),
        ("内部サーバ エラー", "500"),
        ("ゲートウェイタイムアウトの原因", "504"),
        ("リクエストが多すぎます", "429"),
        ("페이지를 찾을 수 없습니다", "404"),
        ("페이지를찾을수없습니다", "404"),
        ("게이트웨이 시간 초과", "504"),
        ("서버 내부 오류가 났어요", "500"),
        ("源站连接超时", "522-cloudflare"),
        ("ssl握手失败", "525-cloudflare"),
        ("El servidor web está caído", "521-cloudflare"),
        ("Webサーバーがダウンしています", "521-cloudflare"),
        ("неизвестная ошибка", "520-cloudflare"),
        ("页面已过期", "419-laravel"),
    ] {
        assert_eq!(
            first(query).as_deref(),
            Some(entries),
            "{query}: {:?}",
            found(query)
        );
    }
}

#[test]
fn what_says_that_no_response_came_has_no_entries() {
    for query in [
        "Diese Website ist nicht erreichbar",
        "无法访问此网站",
        "このサイトにアクセスできません",
        "connexion refusée",
        "Не удается получить доступ к сайту",
        "conexion rechazada",
    ] {
        assert_eq!(first(query).as_deref(), Some(""), "{query}: {:?}", found(query));
    }
}

#[test]
fn the_longest_phrase_comes_first_and_what_it_contains_not_at_all() {
    let found = found("超时: 网关超时");
    let texts: Vec<&str> = found.iter().map(|found| found.1.as_str()).collect();
    assert_eq!(texts, ["网关超时", "超时"]);
    assert_eq!(self::found("网关超时").len(), 1);
}

#[test]
fn everyday_words_count_only_alone() {
    assert_eq!(first("Weiter").as_deref(), Some("100"));
    assert_eq!(first("HTTP 302 gefunden").as_deref(), Some("302"));
    assert_eq!(first("ich habe den Fehler gefunden"), None);
    assert_eq!(first("成功").as_deref(), Some("200"));
    assert_eq!(first("如何成功部署网站"), None);
}

#[test]
fn words_that_say_nothing_find_nothing() {
    for query in [
        "",
        " ",
        "404",
        "error",
        "server",
        "Fehler",
        "Serveur",
        "servidor",
        "错误",
        "服务器",
        "エラー",
        "サーバー",
        "오류",
        "сервер",
        "ошибка",
        "hata",
        "sunucu",
        "página",
        "Müller",
        "François Truffaut",
        "Łukasz Nowak",
        "José García",
        "Björn Borg",
        "Citroën",
        "Nestlé",
        "Pokémon GO",
        "Renault",
        "São Paulo",
        "München",
        "腾讯",
        "阿里巴巴",
        "トヨタ自動車",
        "삼성전자",
        "Сбербанк",
        "Яндекс",
        "naïve café",
        "la la land",
        "“smart quotes” — and dashes…",
    ] {
        assert_eq!(found(query), [], "{query}");
    }
}

#[test]
fn english_questions_find_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../training/questions");
    let (mut lines, mut loaded, mut wrong) = (0, Vec::new(), Vec::new());
    for file in fs::read_dir(folder).unwrap() {
        for line in fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            if line.is_ascii() {
                lines += 1;
                if may_have_translation(line) {
                    loaded.push(line.to_owned());
                    let found = found(line);
                    if !found.is_empty() {
                        wrong.push((line.to_owned(), found));
                    }
                }
            }
        }
    }
    assert!(lines > 10_000, "{lines}");
    assert!(
        wrong.len() * 1000 < lines,
        "{} of {lines}: {wrong:#?}",
        wrong.len()
    );
    assert!(
        loaded.len() * 50 < lines,
        "{} of {lines}: {loaded:#?}",
        loaded.len()
    );
}

#[test]
fn names_and_summaries_of_the_table_find_nothing() {
    for entry in &TABLE {
        for text in entry
            .title()
            .into_iter()
            .chain(entry.other_names.iter().copied())
            .chain([entry.summary])
        {
            assert_eq!(found(text), [], "{text}");
        }
    }
}

#[test]
fn a_language_that_is_not_served_is_told() {
    for (query, id) in [
        ("404 nie znaleziono strony", "pl"),
        ("błąd serwera", "pl"),
        ("Wewnętrzny błąd serwera", "pl"),
        ("страницата не е намерена", "bg"),
        ("внутрішня помилка сервера", "uk"),
        ("сторінку не знайдено", "uk"),
        ("الصفحة غير موجودة", "ar"),
        ("صفحه پیدا نشد", "fa"),
        ("पेज नहीं मिला", "hi"),
        ("ไม่พบหน้า", "th"),
        ("η σελίδα δεν βρέθηκε", "el"),
        ("הדף לא נמצא", "he"),
        ("không tìm thấy trang", "vi"),
        ("khong tim thay trang", "vi"),
        ("halaman tidak ditemukan", "id"),
        ("pagina niet gevonden", "nl"),
        ("sidan kunde inte hittas", "sv"),
        ("stránka nenalezena", "cs"),
        ("sivua ei löydy", "fi"),
        ("az oldal nem található", "hu"),
        ("pagina nu a fost găsită", "ro"),
    ] {
        let language = TRANSLATIONS.language_of(query);
        assert!(
            language.is_some_and(|language| language.id == id && !language.is_served),
            "{query}: {language:?}"
        );
    }
}

#[test]
fn a_language_that_is_served_is_not_taken_for_another() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (phrase, _) in language.phrases() {
            if let Some(told) = TRANSLATIONS.language_of(phrase).filter(|told| !told.is_served) {
                wrong.push((language.id, phrase, told.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (query, id) in [
        (
            "wie kann ich die Seite abrufen, ich bekomme nicht was ich will",
            "de",
        ),
        ("日本語の質問です", "ja"),
        ("한국어로 된 질문", "ko"),
        ("как вернуть статус", "ru"),
        ("这是什么意思", "zh"),
    ] {
        assert_eq!(
            TRANSLATIONS.language_of(query).map(|told| told.id),
            Some(id),
            "{query}"
        );
    }
    for query in ["page not found", "Łukasz Nowak", "AWS λ returns 502", "404", ""] {
        assert_eq!(TRANSLATIONS.language_of(query), None, "{query}");
    }
}

#[test]
fn every_language_can_be_named() {
    let served: Vec<&str> = TRANSLATIONS.languages().map(|language| language.id).collect();
    assert_eq!(served, LANGUAGES.map(|language| language.id));
    for language in UNSERVED.iter().filter(|language| !language.words.is_empty()) {
        let told =
            TRANSLATIONS.language_of(&language.words.join(" ")[..].chars().take(150).collect::<String>());
        assert_eq!(told.map(|told| told.id), Some(language.id), "{}", language.id);
    }
}

#[test]
fn what_is_damaged_is_refused() {
    let bytes = encode_translations();
    assert!(Translations::decode(&bytes[..bytes.len() - 1]).is_none());
    assert!(Translations::decode(&bytes[..bytes.len() / 2]).is_none());
    assert!(Translations::decode(b"").is_none());
    for place in (0..bytes.len()).step_by(10_007) {
        for byte in [b'\t', b'\n', b'|', b'='] {
            let mut damaged = bytes.clone();
            damaged[place] = byte;
            if let Some(translations) = Translations::decode(&damaged) {
                translations.find_translations("网关超时 seite nicht gefunden");
                translations.language_of("nie znaleziono");
            }
        }
    }
}

#[test]
fn any_query_is_read_without_a_panic() {
    for query in [
        "ß",
        "ー",
        "ééé",
        "\u{301}",
        "a\u{301}",
        "的",
        "が",
        "Ｆｅｈｌｅｒ",
        "𝐒𝐞𝐢𝐭𝐞 nicht",
        "النص🎉النص",
        "ﬁle nicht",
    ] {
        found(query);
        TRANSLATIONS.language_of(query);
    }
    assert_eq!(found(&"页面未找到".repeat(100)), []);
}

#[test]
fn the_file_stays_small() {
    // 39 kB as brotli, for 155 kB.
    let bytes = encode_translations().len();
    assert!(bytes < 160_000, "{bytes}");
}
