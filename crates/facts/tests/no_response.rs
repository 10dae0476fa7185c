//! Messages of clients to which no response came, against the lists that they were collected in.

use std::collections::BTreeSet;

use status_atlas_facts::no_response::{Message, Messages, NO_RESPONSE, Stage};
use status_atlas_facts::{Named, TABLE};

fn list(id: &str) -> &'static Messages {
    Messages::from_id(id).unwrap_or_else(|| panic!("no list {id}"))
}

fn find(list: &Messages, name: &str) -> Option<&'static Message> {
    list.messages
        .iter()
        .find(|message| message.name == name || message.also.contains(&name))
}

fn all() -> impl Iterator<Item = (&'static Messages, &'static Message)> {
    NO_RESPONSE
        .iter()
        .flat_map(|&list| list.messages.iter().map(move |message| (list, message)))
}

#[test]
fn every_collected_message_is_there() {
    let rows: Vec<(String, String, Vec<i16>)> =
        serde_json::from_str(include_str!("../../../tests/fixtures/facts/finer.json")).unwrap();
    let mut seen = 0;
    for (vocabulary, code, _) in &rows {
        let found = match vocabulary.as_str() {
            "chrome-net-error" => find(list("chrome"), code),
            "curl-exit-code" => {
                let printed = match code.parse::<u8>() {
                    Ok(number) => format!("curl: ({number})"),
                    Err(_) => code.clone(),
                };
                find(list("curl"), &printed)
            }
            "client-library-pseudo-status" => NO_RESPONSE.iter().find_map(|list| find(list, code)),
            _ => continue,
        };
        assert!(found.is_some(), "{vocabulary} {code}");
        seen += 1;
    }
    assert_eq!(seen, 68);
}

#[test]
fn each_kind_of_client_has_its_messages() {
    for (id, least) in [("chrome", 45), ("firefox", 20), ("safari", 10), ("curl", 18)] {
        let count = list(id).messages.len();
        assert!(count >= least, "{id} has {count}");
    }
    for (id, name) in [
        ("firefox", "NetworkError when attempting to fetch resource"),
        ("safari", "NSURLErrorDomain -1001"),
        ("developer-tools", "(blocked:mixed-content)"),
        ("developer-tools", "Provisional headers are shown"),
        ("javascript", "status 0"),
        ("system", "DEPTH_ZERO_SELF_SIGNED_CERT"),
        ("windows", "0x80072EE7"),
        ("go", "context deadline exceeded"),
        ("java", "unexpected end of stream"),
        ("python", "Max retries exceeded with url"),
    ] {
        // Firefox's and Safari's words for a failed fetch stand with the other scripts' errors.
        let found = find(list(id), name).or_else(|| find(list("javascript"), name));
        assert!(found.is_some(), "{id} {name}");
    }
    println!("{} messages in {} lists", all().count(), NO_RESPONSE.len());
}

#[test]
fn lists_and_names_are_unique() {
    let ids: BTreeSet<&str> = NO_RESPONSE.iter().map(|list| list.id).collect();
    assert_eq!(ids.len(), NO_RESPONSE.len());
    for list in NO_RESPONSE {
        let mut names = BTreeSet::new();
        for message in list.messages {
            assert!(
                names.insert(message.name),
                "{} twice in {}",
                message.name,
                list.id
            );
            assert!(
                !message.also.contains(&message.name),
                "{} {}",
                list.id,
                message.name
            );
        }
    }
}

#[test]
fn proxies_answer_with_entries_that_exist() {
    for (list, message) in all() {
        let distinct: BTreeSet<&str> = message.proxy.iter().copied().collect();
        assert_eq!(
            distinct.len(),
            message.proxy.len(),
            "{} {}",
            list.id,
            message.name
        );
        for id in message.proxy {
            assert!(
                TABLE.iter().any(|entry| entry.id == *id),
                "{} {}: {id}",
                list.id,
                message.name
            );
        }
    }
    let refused = find(list("chrome"), "net::ERR_CONNECTION_REFUSED").unwrap();
    assert!(
        ["502", "521-cloudflare"]
            .iter()
            .all(|id| refused.proxy.contains(id))
    );
}

#[test]
fn no_proxy_answers_for_what_the_client_refused() {
    for (list, message) in all().filter(|(_, message)| message.stage == Stage::Client) {
        assert!(message.proxy.is_empty(), "{} {}", list.id, message.name);
    }
    for stage in Stage::ALL {
        assert!(all().any(|(_, message)| message.stage == *stage), "{stage:?}");
    }
}

#[test]
fn sentences_are_single_and_short() {
    for (list, message) in all() {
        for text in [message.says, message.check] {
            assert!(
                (10..=140).contains(&text.len()) && text.ends_with('.') && !text.contains(". "),
                "{} {}: {text}",
                list.id,
                message.name
            );
        }
    }
}

#[test]
fn lists_say_where_they_were_read() {
    for list in NO_RESPONSE {
        assert!(list.source.starts_with("https://"), "{}", list.id);
        assert!(list.about.ends_with('.'), "{}", list.id);
        let date: Vec<u16> = list.date.split('-').map(|part| part.parse().unwrap()).collect();
        assert!(
            matches!(date[..], [2000..2100, 1..=12, 1..=31]) && list.date.len() == 10,
            "{}: {}",
            list.id,
            list.date
        );
    }
}
