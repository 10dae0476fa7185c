//! Lookup, query, search, facets, location and examples, from the outside.

use status_atlas::exchange::{self, Exchange};
use status_atlas::facts::{Content, Kind, Level, TABLE, Wire};
use status_atlas::location::View;
use status_atlas::search::conditions::holds;
use status_atlas::search::facets::{Counts, Facet, Filter};
use status_atlas::search::lookup;
use status_atlas::search::query::{Condition, MAX_PHRASES, Note, Query, Test};
use status_atlas::search::{self, Found};
use status_atlas_text::normalize;

fn find(query: &str) -> Found {
    search(query, &Filter::default())
}

fn search(query: &str, filter: &Filter) -> Found {
    search::install(search::DATA);
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
fn a_number_has_all_its_meanings_the_likeliest_first() {
    let meanings = |code| {
        lookup::by_number(code)
            .iter()
            .map(|entry| entry.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(meanings(404), ["404"]);
    assert_eq!(meanings(499), ["499-nginx", "499-esri"]);
    assert_eq!(
        meanings(530),
        [
            "530-cloudflare",
            "530-shopify",
            "530-pantheon",
            "530-vault",
            "530-gcore",
            "530-edgio"
        ]
    );
    assert_eq!(meanings(103), ["103", "103-checkpoint"]);
    assert_eq!(meanings(451), ["451", "451-exchange"]);
    assert_eq!(meanings(427), [""; 0]);
    assert_eq!(meanings(u16::MAX), [""; 0]);
}

#[test]
fn every_entry_is_found_by_its_id_its_names_and_its_constants() {
    for entry in TABLE.iter() {
        assert_eq!(lookup::by_id(entry.id).unwrap().id, entry.id);
        let named = |name: &str| lookup::by_name(name).iter().any(|found| found.id == entry.id);
        entry
            .phrase
            .iter()
            .for_each(|name| assert!(named(name), "{}: {name}", entry.id));
        entry
            .other_names
            .iter()
            .for_each(|name| assert!(named(name), "{}: {name}", entry.id));
        entry
            .former_names
            .iter()
            .for_each(|name| assert!(named(name.phrase), "{}: {}", entry.id, name.phrase));
        for (library, names) in entry.constants() {
            for name in names {
                assert!(named(&name), "{}: {name} of {}", entry.id, library.label);
            }
        }
    }
}

#[test]
fn odd_names_find_nothing_and_break_nothing() {
    for name in [
        "",
        " ",
        "404",
        "http",
        "status",
        "\u{1F980}",
        "\0",
        "HTTP_",
        "a".repeat(10_000).as_str(),
    ] {
        assert!(lookup::by_name(name).is_empty(), "{name:?}");
    }
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
            .filter(|entry| entry.kind == status_atlas::facts::Kind::Status && test(entry.code))
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
    all("> 599", |code| code > 599);
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
    let every = |query: &str, test: fn(&status_atlas::facts::Entry) -> bool| {
        let found = find(query);
        assert!(!found.hits.is_empty(), "{query}");
        for hit in &found.hits {
            assert!(test(hit.entry()), "{query}: {}", hit.entry().id);
        }
    };
    every("class:5xx", |entry| entry.code / 100 == 5);
    every("origin:nginx", |entry| entry.origin.id() == "nginx");
    every("spec:6585", |entry| [428, 429, 431, 511].contains(&entry.code));
    every("spec:rfc6585", |entry| [428, 429, 431, 511].contains(&entry.code));
    every("header:retry-after class:5xx", |entry| entry.code == 503);
    every("is:cacheable", |entry| {
        entry.caching == status_atlas::facts::Caching::Heuristic
    });
    every("is:internal", |entry| {
        entry.wire == Some(status_atlas::facts::Wire::Internal)
    });
    every("is:obsolete", |entry| {
        entry.standing == status_atlas::facts::Standing::Obsolete
    });
    every("standing:vendor class:4xx", |entry| {
        entry.standing == status_atlas::facts::Standing::Vendor
    });
    every("timeout -origin:iana", |entry| entry.origin.id() != "iana");
    every("class:4xx -50x -origin:nginx", |entry| {
        entry.origin.id() != "nginx"
    });
    every("\"bad gateway\"", |entry| entry.code >= 400);
    assert_eq!(find("is:cacheable").hits.len(), 13);
    assert!(find("class:2xx class:5xx").hits.is_empty());
}

#[test]
fn what_is_no_condition_is_searched_as_words_and_said() {
    let query = Query::read("color:red gateway");
    assert_eq!(query.notes, [Note::NoSuchField("color".to_owned())]);
    assert!(query.words.iter().any(|word| word.text == "red"));
    for field in status_atlas::search::query::FIELDS {
        assert!(
            query.notes[0].to_string().contains(field),
            "the note names {field}:"
        );
    }
    let query = Query::read("class:9xx");
    assert_eq!(
        query.notes,
        [Note::NoSuchValue("class".to_owned(), "9xx".to_owned())]
    );
    for quiet in [
        "http://example.com/a:b",
        "http::status::ok",
        "denied: requested access",
        "12:30",
        ":not_found",
        "-",
        "--",
        "\"",
        "\"\"",
    ] {
        assert!(Query::read(quiet).notes.is_empty(), "{quiet}");
    }
}

#[test]
fn any_input_is_taken_and_only_the_first_4_kb_count() {
    let long = "timeout ".repeat(2_000_000);
    let query = Query::read(&long);
    assert!(query.text.len() <= 4096 && query.notes == [Note::Shortened]);
    assert_eq!(first(&long), first(&long[..4096]));
    for odd in [
        "\u{0}",
        "\u{202e}404",
        "４０４",
        "ошибка",
        "错误 404",
        "🦀🦀🦀",
        "%%%",
        "((((",
        "-----",
        ">=",
        "<",
        "..",
        "9xx",
        "000",
        "99999999999999999999",
    ] {
        let found = find(odd);
        assert!(found.hits.len() <= TABLE.len(), "{odd}");
    }
    assert_eq!(find("   ").hits.len(), TABLE.len());
}

/// The characters of all blocks of Unicode that have white space, format or combining characters.
fn characters() -> impl Iterator<Item = char> {
    let blocks = [
        0..0x3100,
        0xA600..0xAC00,
        0xFB00..0x12000,
        0x13430..0x13460,
        0x16AF0..0x17000,
        0x1BC00..0x1BD00,
        0x1CF00..0x1F000,
        0xE0000..0xE0200,
    ];
    blocks.into_iter().flatten().filter_map(char::from_u32)
}

#[test]
fn every_character_is_read_alone_quoted_and_beside_words() {
    for letter in characters() {
        for text in [
            format!("{letter}"),
            format!("\"{letter}\""),
            format!("\"{letter}{letter}\" {letter}"),
            format!("{letter}\"a{letter}b\"{letter}"),
            format!("-{letter}{letter}{letter} class:{letter} {letter}:{letter}"),
            format!("{letter}404{letter}"),
        ] {
            for condition in Query::read(&text).conditions {
                holds(&condition, &TABLE[0], None);
                if let Test::Phrase(phrase) = condition.test {
                    assert!(phrase.contains(status_atlas_text::is_in_word), "{text:?}");
                    assert_eq!(phrase, phrase.trim(), "{text:?}");
                }
            }
        }
        if letter.is_whitespace() {
            let query = Query::read(&format!("\"bad{letter}gateway\""));
            let phrase = Test::Phrase("bad gateway".to_owned());
            assert_eq!(query.conditions[0].test, phrase, "{letter:?}");
        }
        let says_more = |other: char| other.is_alphanumeric() || matches!(other, '<' | '>');
        if !letter.is_ascii() && !normalize(&letter.to_string()).contains(says_more) {
            for text in [format!("404{letter}"), format!("{letter}404")] {
                let codes: Vec<_> = Query::read(&text)
                    .codes
                    .into_iter()
                    .map(|code| code.range)
                    .collect();
                assert_eq!(codes, [404..=404], "{text:?}");
            }
        }
    }
}

#[test]
fn an_empty_phrase_is_in_no_text() {
    let condition = Condition {
        negated: false,
        test: Test::Phrase(String::new()),
    };
    assert!(!TABLE.iter().any(|entry| holds(&condition, entry, None)));
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
    for line in [
        "exit_status=137",
        "zip_code=404",
        "port=404",
        "took 404ms",
        "10.0.0.1:404 timeout",
        "2025-11-404 timeout",
        "[Errno 104] Connection reset by peer",
        "Connection refused (os error 111)",
    ] {
        assert_eq!(Query::read(line).codes, [], "{line}");
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
    assert!(!Query::read("100,000 requests").is_list);
    assert_eq!(ids(&find("301/302 origin:nginx")), [""; 0]);
}

#[test]
fn phrases_are_looked_for_once_and_only_so_many() {
    let query = Query::read(&"\"to\" ".repeat(1000));
    assert_eq!(query.conditions.len(), 1);
    let many: String = (0..20).map(|number| format!("\"phrase {number}\" ")).collect();
    let query = Query::read(&many);
    assert_eq!(
        (query.conditions.len(), query.notes),
        (MAX_PHRASES, vec![Note::TooManyPhrases])
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
fn what_is_no_status_has_no_best_match() {
    for line in include_str!("fixtures/no-status.txt").lines() {
        if !line.starts_with('#') {
            assert_eq!(find(line).answer().map(|entry| entry.id), None, "{line}");
        }
    }
    for (question, id) in [
        ("csrf token mismatch in laravel form", "419-laravel"),
        ("upstream timed out while reading response header", "504"),
        (
            "connect() failed (111: Connection refused) while connecting to upstream",
            "502",
        ),
        (
            "origin web server refused connections from cloudflare",
            "521-cloudflare",
        ),
        ("client closed request nginx log", "499-nginx"),
        ("rate limit exceeded too many requests", "429"),
        ("the resource has been moved permanently to a new url", "301"),
        ("curl: (22) The requested URL returned error: 503", "503"),
        (
            "curl: (56) Received HTTP code 407 from proxy after CONNECT",
            "407",
        ),
        ("ERROR: upstream timed out while reading response header", "504"),
    ] {
        assert_eq!(
            find(question).answer().map(|entry| entry.id),
            Some(id),
            "{question}"
        );
    }
}

#[test]
fn origins_weigh() {
    assert!(["525-cloudflare", "526-cloudflare"].contains(&first("cloudflare ssl")));
    assert_eq!(first("nginx client certificate missing").get(3..), Some("-nginx"));
}

#[test]
fn results_are_the_same_every_time() {
    for query in ["timeout", "how do i say that a user already exists", "40", ""] {
        assert_eq!(find(query), find(query), "{query}");
    }
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
    assert!(
        found
            .hits
            .iter()
            .all(|hit| hit.entry().origin.id() == "cloudflare")
    );
    assert_eq!(found.hits.len(), 9);
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
fn counts_without_a_choice_count_the_table() {
    let counts = Counts::of(TABLE.iter(), &Filter::default());
    let of = |facet: Facet, id: &str| counts.get(facet, facet.value(id).unwrap());
    assert_eq!(of(Facet::Origin, "iana"), 64);
    assert_eq!(of(Facet::Class, "1xx"), 6);
    assert_eq!(of(Facet::Spec, "rfc6585"), 4);
    assert_eq!(
        (0..Facet::Class.size())
            .map(|value| counts.get(Facet::Class, value))
            .sum::<u16>() as usize,
        TABLE.len()
    );
}

#[test]
fn a_view_reads_as_it_was_written() {
    for (search, path, fragment, open) in [
        ("", "", "", ""),
        (
            "?q=timeout&class=5xx&origin=nginx,cloudflare&spec=rfc9110",
            "504/",
            "iana",
            "504",
        ),
        ("?q=a%26b%3Dc+%2B1", "", "", ""),
        ("?q=%F0%9F%A6%80", "499/", "esri", "499-esri"),
        ("", "110/", "warning", "warn-110"),
        ("?class=none", "", "", ""),
    ] {
        let view = View::read(path, search, fragment);
        assert_eq!(
            (view.search().as_str(), view.open.unwrap_or_default()),
            (search, open)
        );
        let address = if open.is_empty() {
            search.to_owned()
        } else {
            format!("{path}#{fragment}")
        };
        assert_eq!(view.address(), address);
    }
}

#[test]
fn a_page_s_address_opens_its_first_meaning_where_it_names_none() {
    for (path, fragment, open) in [
        ("499/", "", Some("499-nginx")),
        ("499", "#nobody", Some("499-nginx")),
        ("499/index.html", "#esri", Some("499-esri")),
        ("000/", "", Some("000-aws-alb")),
        ("", "#499-esri", Some("499-esri")),
        ("index.html", "#504", Some("504")),
        ("299999/", "", None),
        ("+99/", "", None),
        ("nginx/", "#504", None),
    ] {
        assert_eq!(View::read(path, "", fragment).open, open, "{path}{fragment}");
    }
}

#[test]
fn nonsense_in_an_address_is_ignored() {
    let view = View::read(
        "",
        "?q=%&class=5xx,xyz,,4xx&class=2xx&origin=nobody&spec=&%FF=%FF&q&&=&color=red&origin=NGINX",
        "#no-such-entry",
    );
    assert_eq!(view.search(), "?class=2xx,4xx,5xx&origin=nginx");
    assert_eq!(view.open, None);
    // As in a browser, bytes that are no UTF-8 become replacement characters.
    assert_eq!(View::read("", "?q=%E0%A4%A", "#%FF").query, "\u{fffd}%A");
    assert!(
        View::read("", &format!("?q={}", "x".repeat(10_000_000)), "")
            .query
            .len()
            <= 4100
    );
}

#[test]
fn each_example_is_a_well_formed_exchange_that_shows_the_facts() {
    let content = |message: &str| message.split_once("\n\n").map(|(_, content)| content.to_owned());
    let length = |message: &str| {
        let field = message
            .lines()
            .find_map(|line| line.strip_prefix("Content-Length: "))?;
        field.parse::<usize>().ok()
    };
    let mut seen = 0;
    for entry in TABLE.iter() {
        let id = entry.id;
        let Some(Exchange {
            request,
            response,
            curl,
        }) = exchange::of(entry)
        else {
            assert_ne!((entry.kind, entry.wire), (Kind::Status, Some(Wire::Sent)), "{id}");
            continue;
        };
        seen += 1;
        assert!(request.lines().next().unwrap().ends_with(" HTTP/1.1"), "{id}");
        assert!(request.contains("\nHost: api.example.com"), "{id}");
        assert!(
            curl.starts_with("curl --include ") && curl.ends_with('\''),
            "{id}"
        );
        let phrase = entry
            .phrase
            .filter(|phrase| *phrase != "(Unused)")
            .unwrap_or_default();
        let status = format!("HTTP/1.1 {} {phrase}", entry.number());
        assert_eq!(response.lines().next().unwrap(), status.trim_end(), "{id}");
        for used in entry.headers.iter().filter(|used| used.level == Level::Must) {
            assert!(
                response.contains(&format!("\n{}: ", used.field.name())),
                "{id}: {}",
                used.field.name()
            );
        }
        if entry.content == Some(Content::MustNot) {
            assert_eq!((content(&response), length(&response)), (None, None), "{id}");
        }
        let last = response.rsplit("HTTP/1.1 ").next().unwrap();
        for message in [request.as_str(), last] {
            let content = content(message).unwrap_or_default();
            // In round brackets stands what no text shows.
            if let Some(length) = length(message).filter(|_| !content.starts_with('(')) {
                assert_eq!(content.len(), length, "{id}: {message}");
            }
        }
    }
    assert!(seen > 90, "{seen}");
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
