//! Random and mutated input to query, search and location: a few thousand, or as many as
//! `PROPTEST_CASES` says.
#![cfg(not(target_arch = "wasm32"))]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use status_atlas::facets::{Facet, Filter};
use status_atlas::facts::{Coded, Coder, Dictionary};
use status_atlas::location::View;
use status_atlas::lookup;
use status_atlas::query::{Query, Test};
use status_atlas::search::{holds, search};
use status_atlas::table::TABLE;
use status_atlas::words;

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

/// Text as the table may have it: printable ASCII, tabs, line ends, and words often enough to be coded.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        2 => "[ -~\n\t]{0,3}".boxed(),
        6 => select(vec!["gateway", "Gateway", "GATEWAY", "the", "The", "404", "it's", "a", "A", "nginx's"]).prop_map(str::to_owned).boxed(),
        4 => select(vec![" ", ". ", ", ", ".", ": ", "; ", "\n", "\t", "`", "  ", "-", "? ", "\u{1f}"]).prop_map(str::to_owned).boxed(),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
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
        mutated,
    ]
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

/// How many inputs each property is tried with.
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
    View::read(path, &view.whole_search(), fragment)
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
                prop_assert!(holds(condition, hit.entry()), "{} and {condition:?}", hit.entry().id);
            }
        }
        prop_assert!(found.hits.windows(2).all(|two| two[0].score >= two[1].score));
        if !query.ranks() {
            prop_assert!(found.hits.windows(2).all(|two| two[0].place < two[1].place));
        }
        prop_assert!(query.text.len() <= 4096);
    }

    #[test]
    fn a_word_has_the_hash_of_what_it_folds_to(text in "[a-cX-Z\\x00-\\x03' .\u{2019}\u{201c}\u{e9}]{0,24}") {
        words::split_as_written(text.as_bytes(), |word| {
            assert_eq!(word.hash(), words::hash(&word.folded()));
            assert!(word.folded().chars().all(|letter| words::is_in_word(letter) && !letter.is_ascii_uppercase()));
        });
        let mut folded = String::new();
        words::split(&text, |word| folded.push_str(word));
        let letters = text.replace('\u{2019}', "");
        assert_eq!(folded, words::fold(&letters));
    }

    #[test]
    fn what_an_address_says_survives_being_written(
        path in prop_oneof![any::<String>(), "[0-9]{3}/"], search in any::<String>(), fragment in any::<String>(),
    ) {
        let view = View::read(&path, &search, &fragment);
        prop_assert_eq!(read_again(&view), view);
    }

    #[test]
    fn a_coded_text_reads_as_it_was(texts in vec(prose(), 1..4)) {
        // Said often, words are worth a number.
        let coder = Coder::of(&[(texts.join("\n") + "\n").repeat(40)]);
        let dictionary = Dictionary::of_lines(coder.words().join("\n").leak());
        for text in texts {
            let coded = coder.code(&text);
            prop_assert!(!text.contains(" gateway ") || !coded.is_ascii());
            prop_assert_eq!(Coded::new(coded.leak(), dictionary).text(), text);
        }
    }

    #[test]
    fn a_view_survives_its_address(text in typed(), filter in filters(), place in 0..TABLE.len(), is_open in any::<bool>()) {
        let view = View { query: text, filter, open: is_open.then_some(TABLE[place].id) };
        prop_assert_eq!(read_again(&view), view);
    }

    #[test]
    fn no_secret_gets_into_an_address(text in pasted_secret(), filter in filters(), place in 0..TABLE.len(), is_open in any::<bool>()) {
        let view = View { query: text, filter, open: is_open.then_some(TABLE[place].id) };
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
