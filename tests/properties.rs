//! Random and mutated input to query, search and location: a few thousand, or as many as
//! `PROPTEST_CASES` says.
#![cfg(not(target_arch = "wasm32"))]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use status_atlas::facts::TABLE;
use status_atlas::location::View;
use status_atlas::search::conditions::holds;
use status_atlas::search::facets::{Facet, Filter};
use status_atlas::search::lookup;
use status_atlas::search::query::{Query, Test, truncate};
use status_atlas::search::{self, Found};
use status_atlas_text::{fold, is_in_word, normalize, tokenize};

/// Pieces that the query language gives a meaning, and some that it nearly does.
const PIECES: [&str; 40] = [
    "404",
    "40",
    "4",
    "000",
    "4xx",
    "52x",
    "500-504",
    "500..504",
    ">=500",
    "<",
    ">",
    "> 599",
    "-",
    "--",
    "\"",
    "\"bad gateway\"",
    "class:5xx",
    "origin:nginx",
    "-origin:iana",
    "spec:9110",
    "header:retry-after",
    "is:cacheable",
    "is:",
    ":is",
    "class:9xx",
    "color:red",
    "HTTP/1.1 502",
    "HTTP/1.1\" 499 0",
    "http/",
    "HTTP/",
    "403.14",
    "1016",
    "teapot",
    "StatusTooManyRequests",
    ":not_found",
    "\u{e9}",
    "\u{1F980}",
    "\u{0}",
    "%",
    "timeout",
];

/// Characters that are easily mistaken for nothing or for others: white space, marks, format characters, quotation
/// marks, digits and letters of other widths.
fn odd() -> impl Strategy<Value = char> {
    let ranges = [
        '\u{7f}'..='\u{bf}',
        '\u{2b0}'..='\u{36f}',
        '\u{600}'..='\u{605}',
        '\u{660}'..='\u{669}',
        '\u{180b}'..='\u{180e}',
        '\u{2000}'..='\u{206f}',
        '\u{20d0}'..='\u{20f0}',
        '\u{3000}'..='\u{303f}',
        '\u{fb00}'..='\u{fb06}',
        '\u{fe00}'..='\u{fe6f}',
        '\u{feff}'..='\u{ff65}',
        '\u{fff0}'..='\u{fffd}',
        '\u{1d400}'..='\u{1d7ff}',
        '\u{e0000}'..='\u{e007f}',
    ];
    let white = [
        '\u{1680}', '\u{85}', '\u{a0}', '\u{2028}', '\u{2029}', '\u{202f}', '\u{205f}', '\u{3000}',
    ];
    prop_oneof![
        proptest::char::ranges(ranges.to_vec().into()),
        select(white.to_vec())
    ]
}

/// Pieces of a query with odd characters around, between and in them, quoted or not.
fn oddly_typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        select(&PIECES[..]).prop_map(str::to_owned),
        vec(odd(), 1..4).prop_map(String::from_iter),
        vec(odd(), 1..4).prop_map(|odd| format!("\"{}\"", String::from_iter(odd))),
    ];
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn typed() -> impl Strategy<Value = String> {
    let questions: Vec<&str> = include_str!("fixtures/questions.jsonl").lines().collect();
    let mutated = (
        select(questions),
        any::<prop::sample::Index>(),
        any::<char>(),
        any::<bool>(),
    )
        .prop_map(|(question, place, letter, insert)| {
            let mut letters: Vec<char> = question.chars().skip(30).take(80).collect();
            let place = place.index(letters.len());
            if insert {
                letters.insert(place, letter)
            } else {
                letters[place] = letter
            }
            letters.into_iter().collect()
        });
    prop_oneof![
        any::<String>(),
        vec(select(&PIECES[..]), 0..8).prop_map(|pieces| pieces.join(" ")),
        vec(select(&PIECES[..]), 0..5).prop_map(|pieces| pieces.concat()),
        oddly_typed(),
        mutated,
    ]
}

fn search(text: &str, filter: &Filter) -> Found {
    search::install(search::DATA);
    search::search(text, filter)
}

fn filters() -> impl Strategy<Value = Filter> {
    vec((select(&Facet::ALL[..]), any::<u8>()), 0..4).prop_map(|choices| {
        let mut filter = Filter::default();
        for (facet, value) in choices {
            filter.choose(facet, value % facet.size());
        }
        filter
    })
}

/// The number of inputs that each property is tried with.
fn cases() -> u32 {
    const FEW: u32 = 3000;
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(FEW)
}

/// The view that the address of a view says, with the query that is kept beside it.
fn read_again(view: &View) -> View {
    let address = view.address();
    let (path, fragment) = address.split_once('#').unwrap_or_default();
    let mut again = View::read(path, &view.search(), fragment);
    if let Some(query) = view.unshareable() {
        query.clone_into(&mut again.query);
    }
    again
}

/// Texts around a secret, as logs, requests and addresses have it.
fn pasted_secret() -> impl Strategy<Value = String> {
    let carrier = select(vec![
        "Authorization: Bearer {}",
        "Cookie: id={}",
        "GET /a?api_key={} HTTP/1.1",
        "{\"password\": \"{}\"}",
        "https://user:{}@host/",
        "curl -u admin:{} host",
        "first line\nsecond {}",
        "first line\u{2028}second {}",
    ]);
    (typed(), carrier, "[a-zA-Z]{6,12}", typed()).prop_map(|(before, carrier, secret, after)| {
        format!("{before} {} {after}", carrier.replace("{}", &secret))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn results_are_sorted_unlike_and_satisfy_what_was_asked(text in typed(), filter in filters()) {
        let found = search(&text, &filter);
        let query = Query::read(&text);
        let mut seen = vec![false; TABLE.len()];
        for hit in &found.hits {
            prop_assert!(!std::mem::replace(&mut seen[usize::from(hit.place)], true), "{} twice", hit.entry().id);
            prop_assert!(hit.score.is_finite());
            prop_assert!(filter.admits(hit.entry()), "{} is not admitted", hit.entry().id);
            // A phrase that fits nothing is searched as words.
            for condition in query.conditions.iter().filter(|condition| !matches!(condition.test, Test::Phrase(_))) {
                prop_assert!(holds(condition, hit.entry(), None), "{} and {condition:?}", hit.entry().id);
            }
        }
        prop_assert!(found.hits.windows(2).all(|two| two[0].score >= two[1].score));
        if !query.ranks() {
            prop_assert!(found.hits.windows(2).all(|two| two[0].place < two[1].place));
        }
        prop_assert!(query.text.len() <= normalize(truncate(&text)).len());
    }

    #[test]
    fn a_normalized_text_is_normal_and_reads_the_same(text in typed()) {
        let normalized = normalize(&text);
        prop_assert_eq!(normalize(&normalized), &*normalized);
        // Of symbols nothing is left, which are said to be none to search for, while an empty box shows everything.
        prop_assume!(!normalized.trim().is_empty());
        prop_assert_eq!(search(&text, &Filter::default()), search(&normalized, &Filter::default()));
    }

    #[test]
    fn a_list_shows_its_numbers_in_their_order(
        places in vec(0..TABLE.len(), 2..6),
        between in select(vec!["/", ",", ", ", " ", "|", " | ", ";", " vs ", " vs. ", " versus ", " or ", " and ", "、", "，"]),
    ) {
        let mut codes: Vec<u16> = Vec::new();
        for code in places.into_iter().map(|place| TABLE[place].code).filter(|code| (1..1000).contains(code)) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        prop_assume!(codes.len() > 1);
        let numbers: Vec<String> = codes.iter().map(u16::to_string).collect();
        let found = search(&numbers.join(between), &Filter::default());
        let shown: Vec<u16> = found.hits.iter().map(|hit| hit.entry().code).collect();
        let expected = codes.iter().flat_map(|code| lookup::by_number(*code)).map(|entry| entry.code);
        prop_assert_eq!(shown, expected.collect::<Vec<_>>());
    }

    #[test]
    fn a_suggestion_changes_no_piece_but_a_plain_word(
        pieces in vec(select(vec![
            "gatway", "Unathorized,", "unavailble", "cart", "timeout", "2025", "8080", "2025-11-20", "10:22:33", "/gatway",
            "https://example.com/gatway?a=gatway", "a/gatway", "gatway.example", "x86_64", "\"bad gatway\"", "class:5xx", "-gatway",
        ]), 1..8),
    ) {
        let text = pieces.join(" ");
        if let Some(suggestion) = search(&text, &Filter::default()).suggestion {
            prop_assert_ne!(&suggestion, &text);
            let (before, after) = (text.split(' '), suggestion.split(' '));
            prop_assert_eq!(before.clone().count(), after.clone().count());
            for (before, after) in before.zip(after) {
                let is_plain = before.trim_end_matches(',').bytes().all(|byte| byte.is_ascii_alphabetic());
                prop_assert!(before == after || is_plain, "{} became {}", before, after);
            }
            prop_assert_eq!(text.matches("\"bad gatway\"").count(), suggestion.matches("\"bad gatway\"").count());
        }
    }

    #[test]
    fn the_tokens_of_a_text_are_its_letters_and_digits(text in "[a-cX-Z\\x00-\\x03' .\u{e9}]{0,24}") {
        let mut letters = String::new();
        tokenize(&text, |token| {
            assert!(!token.is_empty() && token.chars().all(|letter| is_in_word(letter) && !letter.is_ascii_uppercase()));
            letters.push_str(token);
        });
        prop_assert_eq!(letters, fold(&text));
    }

    #[test]
    fn what_an_address_says_survives_being_written(
        path in prop_oneof![any::<String>(), "[0-9]{3}/"], search in any::<String>(), fragment in any::<String>(),
    ) {
        let view = View::read(&path, &search, &fragment);
        prop_assert_eq!(read_again(&view), view);
    }

    #[test]
    fn a_view_survives_its_address(text in typed(), filter in filters(), place in 0..TABLE.len(), is_open in any::<bool>()) {
        let open = is_open.then_some(TABLE[place].id);
        let view = View { query: text, filter, open, ..View::default() };
        prop_assert_eq!(read_again(&view), view);
    }

    #[test]
    fn no_secret_gets_into_an_address(text in pasted_secret(), filter in filters(), place in 0..TABLE.len(), is_open in any::<bool>()) {
        let open = is_open.then_some(TABLE[place].id);
        let view = View { query: text, filter, open, ..View::default() };
        prop_assert!(view.unshareable().is_some(), "{}", view.query);
        let without_query = View { query: String::new(), ..view.clone() };
        prop_assert_eq!(view.address(), without_query.address());
        prop_assert_eq!(view.search(), without_query.search());
        prop_assert_eq!(read_again(&view), view);
    }

    #[test]
    fn a_name_in_any_case_and_spacing_finds_its_entry(place in 0..TABLE.len(), upper in any::<bool>(), mark in select(vec![" ", "-", "_", ""])) {
        if let Some(name) = TABLE[place].phrase {
            let name = name.replace(' ', mark);
            let name = if upper { name.to_uppercase() } else { name.to_lowercase() };
            let named = lookup::by_name(&name);
            prop_assert!(named.iter().any(|entry| entry.id == TABLE[place].id), "{name}");
            let first = search(&name, &Filter::default()).hits[0].entry();
            prop_assert!(named.iter().any(|entry| entry.id == first.id), "{name} finds {}", first.id);
        }
    }
}
