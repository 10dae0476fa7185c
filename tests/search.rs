//! The search as a whole: what is typed or pasted, and the entries that it finds.

use status_atlas::facts::{Caching, Entry, Field, Kind, Standing, TABLE, Wire};
use status_atlas::search::facets::{Facet, Filter};
use status_atlas::search::lookup;
use status_atlas::search::{self, Certainty, Found};

fn find(query: &str) -> Found {
    search(query, &Filter::default())
}

fn search(query: &str, filter: &Filter) -> Found {
    search::install(search::DATA);
    search::install_names(search::NAMES);
    search::install_translations(search::TRANSLATIONS);
    search::search(query, filter)
}

fn ids(found: &Found) -> Vec<&'static str> {
    found.hits.iter().map(|hit| hit.entry().id).collect()
}

fn first(query: &str) -> &'static str {
    ids(&find(query)).first().copied().unwrap_or("nothing")
}

fn filter(choices: &[(Facet, &str)]) -> Filter {
    let mut filter = Filter::default();
    for (facet, id) in choices {
        filter.choose(*facet, facet.value(id).unwrap());
    }
    filter
}

#[test]
fn digits_are_a_beginning_and_patterns_a_range() {
    let all = |query: &str, test: fn(u16) -> bool| {
        let found = find(query);
        assert!(!found.hits.is_empty(), "{query}");
        assert!(
            found.hits.iter().all(|hit| test(hit.entry().code)),
            "{query}: {:?}",
            ids(&found)
        );
        let expected = TABLE
            .iter()
            // A Warning code is in no pattern, and a client's number of four digits or more neither.
            .filter(|entry| entry.kind != Kind::Warning && entry.code < 1000 && test(entry.code))
            .count();
        assert_eq!(found.hits.len(), expected, "{query}");
    };
    all("40", |code| (400..=409).contains(&code));
    all("5", |code| (500..=599).contains(&code));
    all("4xx", |code| (400..=499).contains(&code));
    all("4XX", |code| (400..=499).contains(&code));
    all("52x", |code| (520..=529).contains(&code));
    all("500-504", |code| (500..=504).contains(&code));
    all("500..504", |code| (500..=504).contains(&code));
    all(">=500", |code| code >= 500);
    all("> 599", |code| (600..1000).contains(&code));
    all("<200", |code| code < 200);
}

#[test]
fn exact_code_name_and_constant_come_first() {
    for (query, id) in [
        ("404", "404"),
        ("499", "499-nginx"),
        ("499-esri", "499-esri"),
        ("teapot", "418"),
        ("I'm a teapot", "418"),
        ("not found", "404"),
        ("payload too large", "413"),
        ("Request-URI Too Long", "414"),
        ("413 payload too large", "413"),
        ("HTTP_422_UNPROCESSABLE_ENTITY", "422"),
        ("HttpStatusCode.BadGateway", "502"),
        (":unprocessable_entity", "422"),
        ("StatusTooManyRequests", "429"),
        ("SC_NOT_FOUND", "404"),
        ("http.StatusTeapot", "418"),
        ("NGX_HTTP_CLOSE", "444-nginx"),
        ("HttpStatus.I_AM_A_TEAPOT", "418"),
        ("http::status::continue_", "100"),
        ("Response::HTTP_RESERVED", "306"),
        ("593 Not Found", "593-proxychain"),
        ("403.14", "403"),
        ("401.501", "401"),
        ("1016", "530-cloudflare"),
    ] {
        assert_eq!(first(query), id, "{query}");
    }
}

#[test]
fn an_exact_name_comes_first_whoever_has_it() {
    for entry in TABLE.iter() {
        for name in entry.phrase.into_iter().chain(entry.other_names.iter().copied()) {
            let top = find(name).hits[0].entry();
            let same = lookup::by_name(name);
            assert!(
                same.iter().any(|named| named.id == top.id),
                "{name}: {} before {}",
                top.id,
                entry.id
            );
        }
    }
}

#[test]
fn pasted_lines_give_their_code() {
    for (line, id) in [
        ("HTTP/1.1 502 Bad Gateway", "502"),
        (
            "HTTP/2 404\r\ncontent-type: text/html\r\nserver: nginx\r\n",
            "404",
        ),
        (
            r#"10.0.0.7 - - [20/Nov/2026:10:00:00 +0000] "GET /a HTTP/1.1" 499 0 "-" "curl/8.5.0""#,
            "499-nginx",
        ),
        (r#""POST /upload HTTP/2.0" 413 157"#, "413"),
        ("curl: (22) The requested URL returned error: 503", "503"),
        ("Request failed with status code 429", "429"),
        ("error 524", "524-cloudflare"),
    ] {
        assert_eq!(first(line), id, "{line}");
    }
}

#[test]
fn conditions_narrow_and_negate() {
    let all = |query: &str, test: fn(&Entry) -> bool| {
        let expected: Vec<&str> = TABLE
            .iter()
            .filter(|entry| test(entry))
            .map(|entry| entry.id)
            .collect();
        assert!(!expected.is_empty(), "{query}");
        let mut found = ids(&find(query));
        found.sort_by_key(|id| lookup::by_id(id).unwrap().place());
        assert_eq!(found, expected, "{query}");
    };
    all("class:5xx", |entry| entry.code / 100 == 5);
    all("origin:nginx", |entry| entry.origin.id() == "nginx");
    all("spec:6585", |entry| [428, 429, 431, 511].contains(&entry.code));
    all("spec:rfc6585", |entry| [428, 429, 431, 511].contains(&entry.code));
    all("header:retry-after class:5xx", |entry| {
        entry.code / 100 == 5
            && entry
                .headers
                .iter()
                .any(|header| header.field == Field::RetryAfter)
    });
    all("is:cacheable", |entry| entry.caching == Caching::Heuristic);
    all("is:internal", |entry| entry.wire == Some(Wire::Internal));
    all("is:obsolete", |entry| entry.standing == Standing::Obsolete);
    all("standing:vendor class:4xx", |entry| {
        entry.standing == Standing::Vendor && entry.code / 100 == 4
    });
    all("class:4xx -40x -origin:nginx", |entry| {
        entry.code / 100 == 4 && entry.code / 10 != 40 && entry.origin.id() != "nginx"
    });
    all("\"bad gateway\"", |entry| {
        let names = entry.phrase.into_iter().chain(entry.other_names.iter().copied());
        let mut texts = names.chain([entry.summary]);
        texts.any(|text| text.to_lowercase().contains("bad gateway"))
    });
    let found = find("timeout -origin:iana");
    assert!(!found.hits.is_empty());
    assert!(found.hits.iter().all(|hit| hit.entry().origin.id() != "iana"));
    assert!(find("class:2xx class:5xx").hits.is_empty());
}

#[test]
fn a_negated_class_alone_lists_all_others() {
    let found = ids(&find("-class:4xx"));
    let expected: Vec<&str> = TABLE
        .iter()
        .filter(|entry| entry.class().is_none_or(|class| class.id() != "4xx"))
        .map(|entry| entry.id)
        .collect();
    assert!(expected.len() > 100);
    assert_eq!(found, expected);
}

#[test]
fn the_numbers_of_other_protocols_are_no_statuses() {
    for (query, protocol) in [
        ("SIP/2.0 486 Busy Here", "SIP"),
        ("550 5.1.1 user unknown", "SMTP"),
        ("550-5.1.1 <x>: Recipient address rejected", "SMTP"),
        ("the mail server says 421 4.7.0 try again later", "SMTP"),
        ("smtp 550", "SMTP"),
    ] {
        let found = find(query);
        let says = found.notes[0].to_string();
        assert!(
            found.hits.is_empty() && found.names.is_empty(),
            "{query}: {:?}",
            ids(&found)
        );
        assert_eq!(found.notes.len(), 1, "{query}: {:?}", found.notes);
        assert!(
            says.contains(&format!("a status of {protocol}, which is not HTTP")),
            "{query}: {says}"
        );
    }
    for query in [
        "HTTP/1.1 486 Busy",
        "503 from envoy 1.27.2",
        "429 after 2.5.1",
        "403.14",
    ] {
        let notes = find(query).notes;
        assert!(
            !notes.iter().any(|note| note.to_string().contains("not HTTP")),
            "{query}: {notes:?}"
        );
    }
}

#[test]
fn a_query_of_symbols_finds_nothing_and_says_so() {
    for query in ["\u{1f643}", "\u{1f643}\u{1f643} \u{2764}\u{fe0f}"] {
        let found = find(query);
        assert!(found.hits.is_empty(), "{query}");
        assert!(
            found.notes[0].to_string().contains("no word and no number"),
            "{query}"
        );
    }
    // The first letter of a condition empties no list.
    for query in ["\"", ">", " "] {
        assert_eq!(find(query).hits.len(), TABLE.len(), "{query}");
    }
}

#[test]
fn digits_with_spaces_between_are_a_number() {
    assert_eq!(ids(&find("4 0 4")), ids(&find("404")));
    assert_eq!(first("5 0 3"), "503");
    assert!(find("0404").hits.is_empty() && find("04").hits.is_empty());
}

#[test]
fn numbers_in_pasted_prose_are_no_answer() {
    let found = find("the rent went up\nto 404 euros, and 500 from may on\nfor the flat downstairs");
    assert_eq!(found.answer(), None, "{:?}", ids(&found));
    assert_ne!(found.certainty, Certainty::Sure);
}

#[test]
fn clients_errors_are_found_as_they_are_printed() {
    for (query, as_well) in [
        ("ERR_CONNECTION_REFUSED", "net::ERR_CONNECTION_REFUSED"),
        ("ERR_NAME_NOT_RESOLVED", "net::ERR_NAME_NOT_RESOLVED"),
        ("ERR_TIMED_OUT", "net::ERR_TIMED_OUT"),
        ("ERR_TOO_MANY_REDIRECTS", "net::ERR_TOO_MANY_REDIRECTS"),
        ("ERR_SSL_PROTOCOL_ERROR", "net::ERR_SSL_PROTOCOL_ERROR"),
        ("ERR_HTTP2_PROTOCOL_ERROR", "net::ERR_HTTP2_PROTOCOL_ERROR"),
        ("curl exit 28", "curl: (28)"),
        ("exit code 28", "curl: (28)"),
    ] {
        let (found, other) = (find(query), find(as_well));
        assert!(!found.names.is_empty(), "{query}");
        assert_eq!(found.names, other.names, "{query}");
        assert_eq!(
            (found.certainty, found.answer()),
            (Certainty::None, None),
            "{query}"
        );
    }
    for (query, name) in [
        ("SSL_ERROR_SYSCALL", "curl: (35)"),
        ("connect ETIMEDOUT 10.0.0.1:443", "ETIMEDOUT"),
        ("This site can't be reached", "This site can't be reached"),
        ("heroku h12", "H12"),
        ("404.13 file too large", "404.13"),
    ] {
        let found = find(query);
        assert!(
            found.names.iter().any(|found| found.name == name),
            "{query}: {:?}",
            found.names
        );
    }
    assert_eq!(first("404.13 file too large"), "404");
}

#[test]
fn names_in_other_languages_are_found() {
    for (query, id) in [
        ("Seite nicht gefunden", "404"),
        ("SEITE NICHT GEFUNDEN", "404"),
        ("页面未找到", "404"),
        ("nginx 报错 网关错误 怎么办", "502"),
        ("閘道逾時", "504"),
        ("Délai d'attente dépassé", "504"),
        ("delai d'attente depasse", "504"),
        ("página no encontrada", "404"),
        ("pagina no encontrada", "404"),
        ("requisição inválida", "400"),
        ("ページが見つかりません", "404"),
        ("内部サーバーエラーの原因", "500"),
        ("страница не найдена", "404"),
        ("페이지를찾을수없습니다", "404"),
        ("İÇ SUNUCU HATASI", "500"),
        ("ic sunucu hatasi", "500"),
        ("errore interno del server", "500"),
        // A number that is given is the answer, and the name tells which of its meanings.
        ("500 gefunden", "500"),
        ("499 клиент закрыл соединение", "499-nginx"),
    ] {
        let found = find(query);
        assert_eq!(ids(&found).first().copied(), Some(id), "{query}");
        assert!(
            !found.translations.is_empty() && found.suggestion.is_none(),
            "{query}"
        );
    }
    // Several that may be meant come in the order of their likelihood, and none is sure.
    let found = find("Zeitüberschreitung");
    assert_eq!(
        (ids(&found), found.certainty),
        (vec!["504", "408"], Certainty::Close)
    );
    assert_eq!(find("Seite nicht gefunden").certainty, Certainty::Sure);
    assert_eq!(
        find("was bedeutet Seite nicht gefunden").certainty,
        Certainty::Close
    );
}

#[test]
fn a_message_in_another_language_that_no_response_came_finds_no_entry() {
    for query in [
        "Diese Website ist nicht erreichbar",
        "无法访问此网站",
        "connexion refusée",
    ] {
        let found = find(query);
        assert!(found.hits.is_empty() && !found.translations.is_empty(), "{query}");
        assert_eq!(
            (found.answer(), found.certainty),
            (None, Certainty::None),
            "{query}"
        );
    }
}

#[test]
fn a_language_without_names_is_said_and_not_guessed_in() {
    for (query, says) in [
        (
            "nie znaleziono strony",
            "This looks like Polish, which the search does not know. It knows English",
        ),
        ("không tìm thấy trang", "This looks like Vietnamese"),
        ("الصفحة غير موجودة", "This looks like Arabic"),
        (
            "wie kann ich die Seite abrufen",
            "This looks like German, in which names of statuses",
        ),
    ] {
        let found = find(query);
        let notes: Vec<String> = found.notes.iter().map(ToString::to_string).collect();
        assert!(
            matches!(&*notes, [note] if note.starts_with(says)),
            "{query}: {notes:?}"
        );
        assert_eq!(ids(&found), [""; 0], "{query}");
        assert_eq!(
            (found.suggestion, found.certainty),
            (None, Certainty::None),
            "{query}"
        );
    }
    // English words and numbers are searched all the same.
    let found = find("błąd upstream timed out while reading response header");
    assert_eq!((ids(&found)[0], found.answer()), ("504", None));
    assert!(
        found.notes[0]
            .to_string()
            .ends_with("Only its English words were searched.")
    );
    let found = find("404 nie znaleziono strony");
    assert_eq!((ids(&found)[0], found.notes.len()), ("404", 0));
    for english in [
        "Łukasz gets bad gateway",
        "upstream timed out",
        "café menu not found",
    ] {
        assert_eq!(find(english).notes, [], "{english}");
    }
}

#[test]
fn numbers_are_read_as_people_write_them() {
    for (query, codes) in [
        ("http 0", &[0][..]),
        ("returned -1", &[0]),
        ("4O4", &[404]),
        ("2oo OK", &[200]),
        ("401 v 403", &[401, 403]),
        ("sometimes 502 sometimes 504", &[502, 504]),
        ("500~504", &[500, 501, 502, 503, 504]),
        ("500 through 504", &[500, 501, 502, 503, 504]),
    ] {
        let mut shown: Vec<u16> = find(query).hits.iter().map(|hit| hit.entry().code).collect();
        shown.dedup();
        assert_eq!(shown, codes, "{query}");
    }
    for none in ["2024", "1.404", "4 0", "4 0 4 0", "00"] {
        assert_eq!(ids(&find(none)), [""; 0], "{none}");
    }
    for (query, same) in [
        ("http 2xx", "2xx"),
        ("all 4xx errors", "4xx"),
        ("400 to 499", "4xx"),
        ("5xx except 503", "5xx -503"),
        ("4xx but not 40x", "4xx -40x"),
        ("not 404", "-404"),
        ("500+", ">=500"),
        (">= 400 and < 500", ">=400 <500"),
        ("all redirects", "is:redirect"),
        ("which codes have no body", "is:empty"),
        ("which errors can I retry", "is:retryable"),
        ("which 5xx codes should be retried", "5xx is:retryable"),
        ("deprecated codes", "is:deprecated"),
        ("all client errors", "class:4xx"),
        ("success codes", "class:2xx"),
        ("location header", "header:location"),
        ("allow header", "header:allow"),
    ] {
        assert_eq!(ids(&find(query)), ids(&find(same)), "{query}");
    }
}

#[test]
fn compared_names_are_a_list() {
    for (query, codes) in [
        ("unauthorized vs forbidden", [401, 403]),
        ("difference between bad gateway and gateway timeout?", [502, 504]),
        ("not found or gone", [404, 410]),
        ("404 vs gone", [404, 410]),
    ] {
        let mut shown: Vec<u16> = find(query).hits.iter().map(|hit| hit.entry().code).collect();
        shown.dedup();
        assert_eq!(shown, codes, "{query}");
    }
}

#[test]
fn what_should_not_be_sent_does_not_come_first() {
    for (query, id) in [
        ("should not be 500 when the file is too large", "413"),
        ("is 400 wrong for expired tokens?", "401"),
        ("what is better than 400 for a duplicate email", "409"),
        ("replace 403 with 404", "404"),
        (
            "return a not found instead of an internal server error for unknown ids",
            "404",
        ),
        ("should be unprocessable rather than bad request", "422"),
        ("too many requests instead of service unavailable", "429"),
        // Of a test that fails, what came is asked for.
        ("expected 200 but got 404", "404"),
        ("expected 404 but got 200", "404"),
    ] {
        assert_eq!(first(query), id, "{query}");
    }
    // An empty list is content for some, and none for others.
    let query = "don't return 404 for an empty list";
    assert!(["200", "204"].contains(&first(query)), "{}", first(query));
}

#[test]
fn a_word_that_only_libraries_call_a_status_is_a_word() {
    assert_eq!(first("redirect"), "302");
    // It is a whole name, and the beginning of a better known one.
    assert_eq!(first("disconnected"), "474-thetadata");
    for word in ["denied", "illegal", "partial", "close"] {
        assert!(find(word).hits.len() > 2, "{word}: {:?}", ids(&find(word)));
    }
    for (constant, id) in [
        ("ngx.HTTP_ILLEGAL", "451"),
        ("ngx.HTTP_SPECIAL_RESPONSE", "300"),
        ("HTTP_STATUS_DENIED", "401"),
        ("HTTP_CLIENT_TIMEOUT", "408"),
        ("HttpURLConnection.HTTP_BAD_METHOD", "405"),
        ("permanentredirect", "308"),
    ] {
        assert_eq!(
            (first(constant), find(constant).certainty),
            (id, Certainty::Sure),
            "{constant}"
        );
    }
}

#[test]
fn any_input_is_taken_and_only_the_first_4_kb_count() {
    let long = "timeout ".repeat(2_000_000);
    assert_eq!(ids(&find(&long)), ids(&find(&long[..4096])));
    for (odd, first) in [
        ("\u{202e}404", Some("404")),
        ("４０４", Some("404")),
        ("错误 404", Some("404")),
        ("000", Some("000-aws-alb")),
        ("ошибка", None),
        ("9xx", Some("999-linkedin")),
        ("99999999999999999999", None),
    ] {
        assert_eq!(ids(&find(odd)).first().copied(), first, "{odd}");
    }
    // A text that asks for nothing shows everything.
    for nothing in ["", "   ", "\u{0}", "%%%", "((((", "-----", ">=", "<", ".."] {
        assert_eq!(find(nothing).hits.len(), TABLE.len(), "{nothing:?}");
    }
}

#[test]
fn what_is_written_around_words_does_not_count() {
    for (query, id) in [
        ("“bad gateway”", "502"),
        ("„bad gateway“", "502"),
        ("‘not found’", "404"),
        ("«bad gateway»", "502"),
        ("« bad gateway »", "502"),
        ("‹bad gateway›", "502"),
        ("「bad gateway」", "502"),
        ("『bad gateway』", "502"),
        ("＂bad　gateway＂", "502"),
        ("《502》", "502"),
        ("【404】", "404"),
        ("«404»", "404"),
        ("“404”", "404"),
        ("\"404\"", "404"),
        ("“HTTP 502”", "502"),
        ("\"502 Bad Gateway\"", "502"),
        ("404\u{200b}", "404"),
        ("4\u{200b}04", "404"),
        ("\u{200e}404", "404"),
        ("\u{feff}404", "404"),
        ("404\u{ad}", "404"),
        ("40\u{2060}4", "404"),
        ("bad\u{ad} gate\u{ad}way", "502"),
        ("bad\u{a0}gateway", "502"),
        ("bad\u{2028}gateway", "502"),
        ("404…", "404"),
        ("…404", "404"),
        ("404。", "404"),
        ("（404）", "404"),
        ("５０２", "502"),
        ("ＢＡＤ　ＧＡＴＥＷＡＹ", "502"),
        ("４０４ Ｎｏｔ Ｆｏｕｎｄ", "404"),
        ("𝟒𝟎𝟒", "404"),
        ("𝗕𝗮𝗱 𝗚𝗮𝘁𝗲𝘄𝗮𝘆", "502"),
        ("4\u{332}0\u{332}4\u{332}", "404"),
        ("4\u{fe0f}\u{20e3}0\u{fe0f}\u{20e3}4\u{fe0f}\u{20e3}", "404"),
        ("٤٠٤", "404"),
        ("۵۰۲", "502"),
        ("४०४", "404"),
        ("৪০৪", "404"),
        ("๔๐๔", "404"),
        ("Not Modi\u{fb01}ed", "304"),
        ("I’m a teapot", "418"),
        ("404是什么意思", "404"),
        ("HTTP状态码404", "404"),
        ("错误码：404", "404"),
        ("无法访问（404）", "404"),
        ("404오류", "404"),
        ("ошибка404", "404"),
        ("404؟", "404"),
        ("¿qué es 404?", "404"),
        ("HTTP 502：Bad Gateway", "502"),
        ("HTTP 502:Bad Gateway", "502"),
        ("404Not Found", "404"),
        ("410Gone", "410"),
        ("Not Found(404)", "404"),
        ("• 502 Bad Gateway", "502"),
        ("❌ 404", "404"),
        ("│ 502 │ Bad Gateway │", "502"),
    ] {
        assert_eq!(first(query), id, "{query}");
        assert_eq!(find(query).suggestion, None, "{query}");
    }
    for (typed, plain) in [
        ("“bad gateway”", "\"bad gateway\""),
        ("class：5xx　timeout", "class:5xx timeout"),
        ("500–504", "500-504"),
        ("－origin：nginx 499", "-origin:nginx 499"),
        ("404、502", "404,502"),
    ] {
        assert_eq!(find(typed), find(plain), "{typed}");
    }
}

#[test]
fn what_a_field_gives_is_the_status_and_no_other_number_is() {
    for (line, codes) in [
        (r#""status":504"#, &[504][..]),
        (
            r#"{"status": 504, "message": "upstream request timeout"}"#,
            &[504],
        ),
        (r#"{\"statusCode\":404,\"message\":\"Not Found\"}"#, &[404]),
        (
            r#"{"time":"2025-11-20T10:00:00.404Z","port":443,"bytes":500,"duration":403,"status":502}"#,
            &[502],
        ),
        (
            "level=error port=443 size=500 duration=404ms status=502 path=/x/403",
            &[502],
        ),
        ("date=2025-11-404 status=500", &[500]),
        ("10.0.0.1:404 status=500", &[500]),
        ("status=504", &[504]),
        ("status = \"504\"", &[504]),
        ("code:503", &[503]),
        ("code=503", &[503]),
        ("HTTP503", &[503]),
        ("http-503", &[503]),
        ("HTTP_503", &[503]),
        ("TCP_DENIED/407", &[407]),
        ("NONE_NONE/400", &[400]),
        (
            "1286536309.450    404 192.168.0.68 TCP_MISS/502 500 GET http://www.example.com/ - HIER_DIRECT/1.2.3.4 text/html",
            &[502],
        ),
        (r#""elb_status_code":"403""#, &[403]),
        (r#""elb_status_code":"503","target_status_code":"-""#, &[503]),
        ("elb_status_code=502 target_status_code=504", &[502, 504]),
        (r#""DownstreamStatus":503,"OriginStatus":503"#, &[503]),
        ("error-502", &[502]),
        ("error502", &[502]),
        ("/error_404.html", &[404]),
        ("statusCode: 429", &[429]),
        ("sc-status=401", &[401]),
        ("http.response.status_code: 503", &[503]),
        ("upstream_status=\"502\"", &[502]),
        ("'status' => 404", &[404]),
        ("<status>404</status>", &[404]),
        ("<Response [404]>", &[404]),
        ("res.status(404).json({})", &[404]),
        ("if (response.status === 404)", &[404]),
        ("npm ERR! code E404", &[404]),
        (
            "Readiness probe failed: HTTP probe failed with statuscode: 503",
            &[503],
        ),
        (r#"{"error":{"code":404,"message":"x"}}"#, &[404]),
        // A code of the service's own gives way to a status.
        (r#"{"error":{"code":100,"httpStatus":404}}"#, &[404]),
        ("ｓｔａｔｕｓ：５０４", &[504]),
    ] {
        let mut shown: Vec<u16> = find(line).hits.iter().map(|hit| hit.entry().code).collect();
        shown.dedup();
        assert_eq!(shown, codes, "{line}");
        assert_eq!(find(line).notes, [], "{line}");
    }
    // A comparison is a range.
    assert!(
        find("status >= 500")
            .hits
            .iter()
            .all(|hit| hit.entry().code >= 500)
    );
}

#[test]
fn listed_numbers_come_in_the_order_asked() {
    for (query, codes) in [
        ("301/302/303/307/308", &[301, 302, 303, 307, 308][..]),
        ("308/301", &[308, 301]),
        ("301,302", &[301, 302]),
        ("302, 301", &[302, 301]),
        ("301;302", &[301, 302]),
        ("301 302 303", &[301, 302, 303]),
        ("410 404", &[410, 404]),
        ("nginx 504 502", &[504, 502]),
        ("redirects 301 302 307 308", &[301, 302, 307, 308]),
        ("400|422", &[400, 422]),
        ("400 | 422", &[400, 422]),
        ("difference between 400 and 422", &[400, 422]),
        (
            "what is the difference between 502, 503 and 504",
            &[502, 503, 504],
        ),
        ("401 vs 403", &[401, 403]),
        ("403 vs. 401", &[403, 401]),
        ("403 Forbidden vs 401 Unauthorized", &[403, 401]),
        ("502 or 504", &[502, 504]),
        ("409 versus 422", &[409, 422]),
        ("should I use 422 or 400 for validation errors", &[422, 400]),
        ("530 vs 499", &[530, 499]),
        ("110 vs 404", &[110, 404]),
        ("404/404", &[404]),
        ("“401” or “403”", &[401, 403]),
        ("３０１、３０２", &[301, 302]),
        ("401和403的区别", &[401, 403]),
        ("502 oder 504", &[502, 504]),
    ] {
        let found = find(query);
        let mut shown: Vec<u16> = found.hits.iter().map(|hit| hit.entry().code).collect();
        assert_eq!(
            shown.len(),
            codes
                .iter()
                .map(|&code| lookup::by_number(code).len())
                .sum::<usize>(),
            "{query}"
        );
        shown.dedup();
        assert_eq!(shown, codes, "{query}");
        assert_eq!(found.answer(), None, "{query}");
        assert!(
            found.hits.is_sorted_by(|one, next| one.score >= next.score),
            "{query}"
        );
    }
    for code in TABLE.iter().map(|entry| entry.code).filter(|code| *code > 0) {
        let meanings = lookup::by_number(code).iter().map(|entry| entry.id);
        let listed = ids(&find(&format!("{code}/404")));
        assert!(listed.starts_with(&meanings.collect::<Vec<_>>()), "{listed:?}");
    }
    assert_eq!(ids(&find("301/302 origin:nginx")), [""; 0]);
}

#[test]
fn the_entries_of_a_number_stay_together() {
    for (query, codes) in [
        ("598 404", [598, 404]),
        ("404, 599", [404, 599]),
        ("530 vs 420", [530, 420]),
    ] {
        let mut shown: Vec<u16> = find(query).hits.iter().map(|hit| hit.entry().code).collect();
        shown.dedup();
        assert_eq!(shown, codes, "{query}");
    }
}

#[test]
fn a_question_about_a_number_is_answered_by_it() {
    for (query, id) in [
        ("may I retry 503?", "503"),
        ("can a browser cache 404 responses", "404"),
        ("is 301 cached by default in browsers", "301"),
        ("does a client follow 307 with POST?", "307"),
        ("why do I see 524 every night on long requests", "524-cloudflare"),
        ("what does the Retry-After field say with 429 in this api", "429"),
        ("users see 500 errors when they log in", "500"),
    ] {
        assert_eq!(ids(&find(query)).first().copied(), Some(id), "{query}");
    }
    // A size, a port and what is counted are no status.
    for query in [
        "transfer closed with 512 bytes remaining to read",
        "server on port 502 does not start",
        "timeout after 504 seconds of waiting for the job",
        "job with 413 items fails at night",
    ] {
        let number: u16 = query.split(' ').find_map(|word| word.parse().ok()).unwrap();
        let found = find(query);
        assert!(found.hits.len() > 3, "{query}: {:?}", ids(&found));
        assert_ne!(found.hits[0].score, 1000.0 + f32::from(number), "{query}");
    }
}

#[test]
fn what_happens_is_told_from_what_is_asked_for() {
    for (query, id) in [
        ("returns 500 instead of 404", "404"),
        ("should return 404 but returns 500 for unknown ids", "404"),
        ("use 409 rather than 400 for a duplicate name", "409"),
    ] {
        assert_eq!(first(query), id, "{query}");
    }
    for (query, wrong) in [
        (
            "the server returns 500 when the id is malformed, what should it be?",
            500,
        ),
        (
            "what to answer instead of 500 when the user is not logged in",
            500,
        ),
        (
            "our api responds with 200 for a missing record, which code is right",
            200,
        ),
    ] {
        let found = find(query);
        assert_ne!(found.hits[0].entry().code, wrong, "{query}");
    }
    // A question without a wish means the number that it reports.
    assert_eq!(first("server returns 502 when I upload a large file"), "502");
}

#[test]
fn a_number_that_the_words_do_not_lead_to_stands_beside_what_they_lead_to() {
    for (query, expected) in [
        // A general number is what the sentence complains of.
        (
            "the export returns 500 when two editors save the same page at once",
            &["409", "500"][..],
        ),
        ("uploading a huge file returns 500", &["413", "500"]),
        // Another one was chosen on purpose.
        ("429 from openai although quota is left", &["429", "507"]),
        ("api returns 404 for empty search results", &["404", "200"]),
        // The words lead nowhere for sure.
        ("getting 502 after deploying the new container image", &["502"]),
    ] {
        let found = find(query);
        let closest: Vec<_> = found.closest().iter().map(|entry| entry.id).collect();
        assert_eq!(closest, expected, "{query}");
        assert_eq!(found.answer(), None, "{query}");
    }
    for (query, answer) in [
        ("nginx 413 when uploading a file larger than 1mb", "413"),
        ("502 bad gateway nginx php-fpm socket", "502"),
    ] {
        assert_eq!(
            find(query).answer().map(|entry| entry.id),
            Some(answer),
            "{query}"
        );
    }
}

#[test]
fn questions_about_all_codes_with_a_property_list_them() {
    for (query, condition) in [
        ("which codes are cacheable", "is:cacheable"),
        ("which status codes can be cached?", "is:cacheable"),
        ("what codes are retryable", "is:retryable"),
        ("status codes with Retry-After", "header:retry-after"),
    ] {
        assert_eq!(ids(&find(query)), ids(&find(condition)), "{query}");
    }
}

#[test]
fn zero_stands_for_no_response_and_a_minus_excludes() {
    for query in ["0", "000", "status 0", "-1", "status -1"] {
        assert_eq!(find(query).hits[0].entry().code, 0, "{query}");
    }
    let notes = |query| {
        find(query)
            .notes
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert!(
        notes("-1")[0].starts_with("There is no status code -1."),
        "{:?}",
        notes("-1")
    );
    assert!(notes("0").is_empty());
    let without = find("-404");
    assert_eq!(without.hits.len(), TABLE.len() - lookup::by_number(404).len());
    assert!(
        find("not found -404")
            .hits
            .iter()
            .all(|hit| hit.entry().code != 404)
    );
    assert_eq!(first("HTTP503"), "503");
    assert_eq!(first("12002"), "12002-winhttp");
}

#[test]
fn a_name_that_begins_with_what_is_typed_comes_before_a_sender() {
    for (query, id) in [("co", "409"), ("conf", "409"), ("gat", "504"), ("tea", "418")] {
        let shown = ids(&find(query));
        let name = |id: &str| lookup::by_id(id).unwrap().phrase.unwrap().to_lowercase();
        let begins = shown.iter().take_while(|id| {
            lookup::by_id(id)
                .unwrap()
                .phrase
                .is_some_and(|name| name.to_lowercase().starts_with(query))
        });
        assert!(query == "tea" || name(id).starts_with(query));
        assert!(
            query == "tea" || begins.clone().any(|shown| *shown == id),
            "{query}: {shown:?}"
        );
    }
}

#[test]
fn a_filter_that_does_not_exist_is_said_of_filters_only() {
    assert_eq!(find("colour:red").notes.len(), 1);
    assert_eq!(find("class:5xx colour:red upstream is slow").notes.len(), 1);
    assert_eq!(
        find("targets of arn:aws:elasticloadbalancing did not answer in time").notes,
        []
    );
}

#[test]
fn misspelt_words_are_understood_and_put_right() {
    for (query, id) in [
        ("unathorized", "401"),
        ("forbiden", "403"),
        ("bad gatway", "502"),
        ("servise unavailable", "503"),
        ("teapto", "418"),
    ] {
        let found = find(query);
        assert_eq!(ids(&found).first().copied(), Some(id), "{query}");
        assert!(found.suggestion.is_some(), "{query}");
    }
    assert_eq!(find("bad gatway").suggestion.as_deref(), Some("bad gateway"));
    assert_eq!(find("bad gateway").suggestion, None);
}

#[test]
fn a_suggestion_leaves_all_but_misspelt_words_as_they_are() {
    for (query, suggestion) in [
        ("Bad Gatway!", "Bad gateway!"),
        ("gatway 2025-11-20", "gateway 2025-11-20"),
        ("gatway 2025 8080", "gateway 2025 8080"),
        (
            "gatway \"bad gatway\" -origin:nginx",
            "gateway \"bad gatway\" -origin:nginx",
        ),
        ("gatway at /gatway", "gateway at /gatway"),
        ("service unavailble (nginx)", "service unavailable (nginx)"),
        ("length requird", "length required"),
    ] {
        assert_eq!(find(query).suggestion.as_deref(), Some(suggestion), "{query}");
    }
    for query in [
        "2025",
        "2025 report",
        "error 8080",
        "2025-11-20",
        "v2.0.1 relase2",
        "cart",
        "cart is empty",
        "rolling stock",
        "unable to resolve",
        "insufficient funds",
        "archived page",
        "we don't recognize",
        "/cart/gatway",
        "GET /gatway timeout",
        "https://example.com/gatway",
        "gatway.example.com",
        "ops@gatway.example",
        "--gatway",
        "\"gatway\" timeout",
        "‘gatway’ timeout",
        "BAD_GATWAY",
        "badGatway",
        "Seite nicht gefunden",
        "gatway\ntimeout",
        "HTTP/1.1 502 Bad Gatway",
        "status=502 bad gatway",
        &"bad gatway ".repeat(20),
    ] {
        assert_eq!(find(query).suggestion, None, "{query}");
    }
}

#[test]
fn of_what_is_no_status_one_in_fifty_at_most_has_a_best_match() {
    let lines = include_str!("fixtures/no-status.txt").lines();
    let texts: Vec<&str> = lines.filter(|line| !line.starts_with('#')).collect();
    let answered: Vec<_> = texts
        .iter()
        .filter_map(|text| Some((text, find(text).answer()?.id)))
        .collect();
    assert!(answered.len() * 50 <= texts.len(), "{answered:?}");
}

#[test]
fn a_question_whose_answer_is_sure_has_a_best_match() {
    for (question, id) in [
        ("csrf token mismatch in laravel form", "419-laravel"),
        ("upstream timed out while reading response header", "504"),
        ("web server refused the connection cloudflare", "521-cloudflare"),
        ("client closed request nginx log", "499-nginx"),
        ("rate limit exceeded too many requests", "429"),
        (
            "curl: (56) Received HTTP code 407 from proxy after CONNECT",
            "407",
        ),
        ("ERROR: upstream timed out while reading response header", "504"),
    ] {
        let found = find(question);
        assert_eq!(found.certainty, Certainty::Sure, "{question}");
        assert_eq!(found.answer().map(|entry| entry.id), Some(id), "{question}");
    }
    // If a message is known by name, the name is the answer.
    for (message, id) in [
        (
            "connect() failed (111: Connection refused) while connecting to upstream",
            "502",
        ),
        ("curl: (22) The requested URL returned error: 503", "503"),
    ] {
        let found = find(message);
        assert!(!found.names.is_empty() && found.answer().is_none(), "{message}");
        assert_eq!(ids(&found)[0], id, "{message}");
    }
}

#[test]
fn what_is_not_sure_is_close_or_nothing() {
    let found = find("how do I tell the client to slow down");
    assert_eq!((found.certainty, found.answer()), (Certainty::Close, None));
    assert_eq!(found.closest()[0].id, "429");
    for nothing in [
        "chop two onions and fry them in butter",
        "the train to Vienna leaves from platform nine",
    ] {
        let found = find(nothing);
        assert!(found.is_unanswered(), "{nothing}: {:?}", found.certainty);
        assert!(found.closest().is_empty(), "{nothing}");
    }
    for exact in ["404", "499-esri", "not found", "HTTP/1.1 502 Bad Gateway"] {
        assert_eq!(find(exact).certainty, Certainty::Sure, "{exact}");
    }
    assert_eq!(find("").certainty, Certainty::None);
}

#[test]
fn origins_weigh() {
    assert!(["525-cloudflare", "526-cloudflare"].contains(&first("cloudflare ssl")));
    assert_eq!(first("nginx client certificate missing").get(3..), Some("-nginx"));
}

#[test]
fn facets_join_values_by_or_and_each_other_by_and() {
    let found = search(
        "",
        &filter(&[
            (Facet::Origin, "nginx"),
            (Facet::Origin, "cloudflare"),
            (Facet::Class, "5xx"),
        ]),
    );
    let chosen =
        |entry: &&Entry| entry.code / 100 == 5 && ["nginx", "cloudflare"].contains(&entry.origin.id());
    let expected: Vec<&str> = TABLE.iter().filter(chosen).map(|entry| entry.id).collect();
    assert_eq!(ids(&found), expected);
    // Each count is what choosing the value would show, its own facet's other choices aside.
    for facet in Facet::ALL {
        for value in 0..facet.size() {
            let mut alone = filter(&[
                (Facet::Origin, "nginx"),
                (Facet::Origin, "cloudflare"),
                (Facet::Class, "5xx"),
            ]);
            alone.clear(facet);
            alone.choose(facet, value);
            assert_eq!(
                usize::from(found.counts.get(facet, value)),
                search("", &alone).hits.len(),
                "{}",
                facet.value_id(value)
            );
        }
    }
}

#[test]
fn a_word_of_any_length_is_searched_for() {
    for length in [3, 40, 41, 4096, 100_000] {
        let found = search(&"z".repeat(length), &Filter::default());
        assert!(found.hits.is_empty(), "{length}");
    }
    let token = "a".repeat(60);
    let found = search(&format!("csrf token mismatch {token}"), &Filter::default());
    assert_eq!(found.hits[0].entry().id, "419-laravel");
}
