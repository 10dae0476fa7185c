//! The targets, each with the properties that have to hold for any input.

use std::sync::OnceLock;

use status_atlas::compare::{self, Comparison};
use status_atlas::facts::TABLE;
use status_atlas::location::View;
use status_atlas::search::behavior::Question;
use status_atlas::search::facets::Filter;
use status_atlas::search::query::{MAX_QUERY_BYTES, Query, truncate};
use status_atlas::search::rank::Searcher;
use status_atlas::search::{self, Found, Named, lookup};
use status_atlas::secrets::holds_secret;
use status_atlas_identify::{Certainty, Evidence, Reader, identify, identify_utf16, secrets, summary};
use status_atlas_names::{Names, Translations, may_have_name, may_have_translation};
use status_atlas_text::{fold, normalize, stem, tokenize_in_place};
use status_atlas_training::SearchData;

use crate::seeds;

/// Something that reads what others wrote.
#[derive(Debug)]
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// Its share of the cases, in thousandths. What decodes a file takes a hundred times as long as what reads a line.
    pub share: u64,
    pub(crate) seeds: fn() -> Vec<Vec<u8>>,
    /// Panics where something does not hold.
    pub(crate) check: fn(&[u8]),
}

const fn target(name: &'static str, share: u64, seeds: fn() -> Vec<Vec<u8>>, check: fn(&[u8])) -> Target {
    Target {
        name,
        share,
        seeds,
        check,
    }
}

/// Every target.
pub static TARGETS: [Target; 11] = [
    target("text", 190, seeds::queries, text),
    target("query", 190, seeds::queries, query),
    target("search", 150, seeds::queries, search),
    target("lookup", 120, seeds::names, lookup),
    target("names", 90, seeds::names, names),
    target("location", 120, seeds::addresses, location),
    target("identify", 90, seeds::pastes, evidence),
    target("log", 40, seeds::pastes, log),
    target("search-data", 4, seeds::search_data, search_data),
    target("names-file", 3, seeds::names_file, names_file),
    target("translations-file", 3, seeds::translations, translations_file),
];

/// Decodes bytes as a browser does: invalid UTF-8 becomes U+FFFD.
fn decoded(input: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(input)
}

fn text(input: &[u8]) {
    let text = &*decoded(input);
    let normal = normalize(text);
    assert_eq!(normalize(&normal), normal, "normalizing twice changes it");
    let mut letters = String::new();
    tokenize_in_place(&normal, |token, place| {
        assert!(!token.is_empty() && normal.get(place).is_some());
        assert!(token.starts_with(stem(token)), "the stem of {token:?}");
        letters.push_str(token);
    });
    assert_eq!(letters, fold(text));
    let _ = holds_secret(text);
}

fn query(input: &[u8]) {
    let text = &*decoded(input);
    let query = Query::read(text);
    assert!(truncate(text).len() <= MAX_QUERY_BYTES);
    for word in &query.words {
        assert!(query.text.len() >= word.stem().len());
    }
    for code in &query.codes {
        assert!(code.range.start() <= code.range.end());
    }
    let again = Query::read(&normalize(truncate(text)));
    assert_eq!(again.text, query.text);
    assert_eq!(again.words.len(), query.words.len());
    let numbers: Vec<u16> = query.codes.iter().map(|code| *code.range.start()).collect();
    if let Some(comparison) = Comparison::of(&numbers) {
        let path = comparison.path();
        let codes = path.split(|letter: char| !letter.is_ascii_digit());
        let again: Vec<u16> = codes.filter_map(|code| code.parse().ok()).collect();
        assert_eq!(
            Comparison::of(&again).map(|again| again.path()),
            Some(path.clone())
        );
        let entries: Vec<_> = comparison.entries().collect();
        let rows = compare::rows(&entries);
        assert!(rows.iter().all(|row| row.values.len() == entries.len()));
        for difference in compare::differences(&entries) {
            assert!(entries.contains(&difference.entry) && entries.contains(&difference.other));
        }
    }
    if let Some(question) = Question::read(&query) {
        assert!(question.entries.iter().all(|entry| numbers.contains(&entry.code)));
    }
}

/// Installs the search data and the names, once.
fn install() {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    INSTALLED.get_or_init(|| assert!(search::install(search::DATA) && search::install_names(search::NAMES)));
}

fn check_found(found: &Found) {
    let mut seen = vec![false; TABLE.len()];
    for hit in &found.hits {
        assert!(
            !std::mem::replace(&mut seen[usize::from(hit.place)], true),
            "{} twice",
            hit.entry().id
        );
        assert!(hit.score.is_finite());
    }
    assert!(
        found.hits.windows(2).all(|two| two[0].score >= two[1].score),
        "out of order"
    );
    if let Some(answer) = found.answer() {
        assert_eq!(answer.id, found.hits[0].entry().id);
    }
}

fn search(input: &[u8]) {
    install();
    let text = &*decoded(input);
    let found = search::search(text, &Filter::default());
    check_found(&found);
    assert_eq!(
        search::search(text, &Filter::default()),
        found,
        "not the same twice"
    );
    if let Some(suggestion) = &found.suggestion {
        check_found(&search::search(suggestion, &Filter::default()));
    }
}

fn lookup(input: &[u8]) {
    let text = &*decoded(input);
    if let Some(entry) = lookup::by_id(text) {
        assert!(entry.id.eq_ignore_ascii_case(text), "{}", entry.id);
    }
    let named = lookup::by_name(text);
    for (place, entry) in named.iter().enumerate() {
        assert!(
            named[..place].iter().all(|other| other.id != entry.id),
            "{} twice",
            entry.id
        );
    }
    let _ = lookup::by_misspelt_name(text);
    for number in text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
    {
        assert!(lookup::by_number(number).iter().all(|entry| entry.code == number));
    }
}

fn names(input: &[u8]) {
    static NAMES: OnceLock<(Names, Translations)> = OnceLock::new();
    let (names, translations) = NAMES.get_or_init(|| {
        let translations = Translations::decode(&status_atlas_names::encode_translations());
        Option::zip(Names::decode(search::NAMES), translations).expect("what the build encoded decodes")
    });
    let text = &*decoded(input);
    let _ = (may_have_name(text), may_have_translation(text));
    for name in names.in_query(text).iter().chain(&names.find(text)) {
        assert!(name.entries.iter().all(|id| lookup::by_id(id).is_some()));
    }
    for translation in translations.find_translations(text) {
        assert!(
            text.get(translation.from..translation.to)
                .is_some_and(|part| !part.is_empty())
        );
    }
    let _ = translations.language_of(text);
}

/// The input is a path, a query string and a fragment, with a line end between each two.
fn location(input: &[u8]) {
    let text = &*decoded(input);
    let mut parts = text.splitn(3, '\n');
    let [path, query, fragment] = std::array::from_fn(|_| parts.next().unwrap_or_default());
    let view = View::read(path, query, fragment);
    let address = view.address();
    assert!(!address.contains(['\n', '"', '<', '>', ' ']), "{address:?}");
    assert!(
        view.unshareable().is_none() || !view.search().contains("q="),
        "{address:?}"
    );
    let (path, fragment) = address.split_once('#').unwrap_or_default();
    let mut again = View::read(path, &view.search(), fragment);
    if let Some(query) = view.unshareable() {
        query.clone_into(&mut again.query);
    }
    assert_eq!(again, view);
}

fn check_evidence(text: &str, found: &[Evidence]) {
    for evidence in found {
        let spans = evidence.reasons.iter().map(|reason| (reason.from, reason.to));
        let spans = spans.chain(evidence.ids.iter().map(|id| (id.from, id.to)));
        for (from, to) in spans.chain([(evidence.from, evidence.to)]) {
            assert!(
                text.get(from..to).is_some(),
                "{from}..{to} is no part of the text"
            );
        }
        assert!(!evidence.next.is_empty(), "nothing to check next");
        assert!(evidence.entries.iter().all(|id| lookup::by_id(id).is_some()));
        assert_eq!(
            evidence.emitter.is_some(),
            evidence.certainty != Certainty::Unknown
        );
    }
}

fn evidence(input: &[u8]) {
    let text = &*decoded(input);
    let found = identify(text);
    check_evidence(text, &found);
    let units = identify_utf16(text);
    assert_eq!(units.len(), found.len());
    let length = text.encode_utf16().count();
    assert!(
        units
            .iter()
            .all(|evidence| evidence.from <= evidence.to && evidence.to <= length)
    );
    let mut end = 0;
    for (from, to) in secrets(text) {
        assert!(
            end <= from && from < to && text.get(from..to).is_some(),
            "{from}..{to} of the secrets"
        );
        end = to;
    }
}

fn log(input: &[u8]) {
    let text = &*decoded(input);
    let whole = summary(text);
    assert!(whole.read <= whole.lines);
    // A piece ends where its length, of a size that the input says, does.
    let length = input.first().map_or(1, |byte| usize::from(*byte) + 1);
    let mut reader = Reader::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.ceil_char_boundary(length.min(rest.len())));
        reader.read(piece);
        rest = after;
    }
    assert_eq!(reader.finish(), whole, "read in pieces it is another log");
}

/// Half of the inputs get a right checksum, so that what lies behind it is decoded.
fn search_data(input: &[u8]) {
    const HEAD: usize = 12;
    let mut bytes = input.to_vec();
    if bytes.len() > HEAD && bytes[bytes.len() - 1].is_multiple_of(2) {
        bytes[..8].copy_from_slice(&search::DATA[..8]);
        let (mut low, mut high) = (1_u32, 0_u32);
        for byte in &bytes[HEAD..] {
            low = (low + u32::from(*byte)) % 65_521;
            high = (high + low) % 65_521;
        }
        bytes[8..HEAD].copy_from_slice(&(high << 16 | low).to_le_bytes());
    }
    let Some(data) = SearchData::decode(&bytes) else {
        assert_ne!(input, search::DATA);
        return;
    };
    let searcher = Searcher::new(data);
    for query in [
        "upstream timed out",
        "tokn expired",
        "gat",
        "\"bad gateway\" class:5xx",
        "which code when it is full",
    ] {
        check_found(&searcher.search(&Query::read(query), &Filter::default(), Named::default()));
    }
}

fn names_file(input: &[u8]) {
    if let Some(names) = Names::decode(input) {
        for query in [
            "error 1020",
            "invalid_grant",
            "FLOOD_WAIT_23",
            "IIS 404.13",
            "curl: (52)",
        ] {
            let _ = (names.in_query(query), names.find(query));
        }
    }
}

fn translations_file(input: &[u8]) {
    if let Some(translations) = Translations::decode(input) {
        for query in [
            "erreur du serveur",
            "seite nicht gefunden",
            "页面找不到",
            "error interno",
        ] {
            let _ = (
                translations.find_translations(query),
                translations.language_of(query),
            );
        }
    }
}
