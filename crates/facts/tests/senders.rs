//! The registered codes that servers, proxies and frameworks send.

use std::collections::BTreeSet;

use status_atlas_facts::senders::{self, SENDINGS};
use status_atlas_facts::{Entry, Origin, TABLE};

/// The entry that a row is about.
fn entry(id: &str) -> &'static Entry {
    let found = TABLE.iter().find(|entry| entry.id == id);
    found.unwrap_or_else(|| panic!("{id} is not in the table"))
}

#[test]
fn rows_are_about_registered_codes() {
    for sending in SENDINGS {
        assert_eq!(entry(sending.entry).origin, Origin::Iana, "{}", sending.entry);
        assert_ne!(sending.origin, Origin::Iana, "{}", sending.entry);
    }
}

#[test]
fn rows_stand_by_origin_and_number() {
    assert!(SENDINGS.is_sorted_by_key(|sending| (sending.origin, entry(sending.entry).code)));
}

#[test]
fn each_product_says_when_once() {
    let mut seen = BTreeSet::new();
    for sending in SENDINGS {
        let when = sending.when;
        assert!(when.len() <= 160, "{} bytes: {when}", when.len());
        assert!(when.ends_with('.') && when.matches(". ").count() == 0, "{when}");
        assert!(when.matches('`').count() % 2 == 0, "{when}");
        assert!(seen.insert((sending.origin, when)), "{:?} {when}", sending.origin);
    }
}

/// Two rows of one product about one code have to name which of its parts sends it.
#[test]
fn two_rows_about_one_code_name_the_part_of_the_product() {
    for pair in SENDINGS.windows(2) {
        if (pair[0].origin, pair[0].entry) == (pair[1].origin, pair[1].entry) {
            for sending in pair {
                assert!(
                    sending.when.contains(": "),
                    "{:?} {}",
                    sending.origin,
                    sending.when
                );
            }
        }
    }
}

#[test]
fn texts_are_as_printed() {
    for sending in SENDINGS {
        for texts in [sending.page, sending.log] {
            let unique: BTreeSet<_> = texts.iter().collect();
            assert_eq!(
                unique.len(),
                texts.len(),
                "{:?} {}",
                sending.origin,
                sending.entry
            );
            for text in texts {
                assert!(!text.is_empty() && text.trim() == *text, "{text:?}");
                // Entities, tags, directives of printf: what a reader would not find in a page or a log.
                let unprinted = ["&quot;", "&lt;", "<p>", "%s", "%V", "%d", "\u{2026}", "\n"];
                assert!(!unprinted.iter().any(|part| text.contains(part)), "{text:?}");
            }
        }
    }
}

#[test]
fn a_row_without_texts_says_when_in_full() {
    for sending in SENDINGS {
        let has_texts = !sending.page.is_empty() || !sending.log.is_empty();
        assert!(
            has_texts || sending.when.len() >= 18,
            "{:?} {}",
            sending.origin,
            sending.entry
        );
    }
}

#[test]
fn sources_are_addresses() {
    for sending in SENDINGS {
        let source = sending.source;
        assert!(
            source.starts_with("https://") && !source.contains(' '),
            "{source}"
        );
    }
}

#[test]
fn those_who_run_a_server_find_their_errors() {
    let codes = |origin| {
        senders::of(origin)
            .map(|sending| sending.entry)
            .collect::<Vec<_>>()
    };
    for id in ["400", "403", "404", "413", "500", "502", "503", "504"] {
        for origin in [Origin::Nginx, Origin::Apache] {
            assert!(codes(origin).contains(&id), "{origin:?} {id}");
        }
    }
    for origin in [
        Origin::Cloudflare,
        Origin::Aws,
        Origin::Iis,
        Origin::Google,
        Origin::Squid,
    ] {
        assert!(codes(origin).contains(&"503"), "{origin:?}");
    }
    let refused = "connect() failed (111: Connection refused) while connecting to upstream";
    assert!(
        senders::of(Origin::Nginx).any(|sending| sending.entry == "502" && sending.log.contains(&refused))
    );
}

#[test]
fn messages_of_causes_are_of_sendings_or_finer_codes() {
    for entry in &TABLE {
        let prose = entry.prose();
        let mut seen = BTreeSet::new();
        for &(number, message) in prose.cause_logs {
            assert!(
                (1..=prose.causes.len()).contains(&number),
                "{} has no cause {number}",
                entry.id
            );
            let mut of_cause = entry.cause_logs(number).map(|(_, message)| message);
            assert!(
                of_cause.any(|known| known == message),
                "{}: nobody prints {message}",
                entry.id
            );
            assert!(seen.insert(message), "{}: two causes leave {message}", entry.id);
        }
        assert!(
            prose.cause_logs.is_sorted_by_key(|(number, _)| *number),
            "{}",
            entry.id
        );
    }
}
