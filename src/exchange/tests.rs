use status_atlas_facts::{Content, Kind, Level, TABLE, Wire};

use super::{Exchange, of};
use crate::search::lookup;

#[test]
fn each_example_is_a_well_formed_exchange_that_shows_the_facts() {
    let content = |message: &str| message.split_once("\n\n").map(|(_, content)| content.to_owned());
    let length = |message: &str| {
        let field = message
            .lines()
            .find_map(|line| line.strip_prefix("Content-Length: "))?;
        field.parse::<usize>().ok()
    };
    for entry in TABLE.iter() {
        let id = entry.id;
        let Some(Exchange {
            request,
            response,
            curl,
        }) = of(entry)
        else {
            assert_ne!((entry.kind, entry.wire), (Kind::Status, Some(Wire::Sent)), "{id}");
            continue;
        };
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
            // RFC 9110 section 15.3.6 has 205 say that there is none.
            let said = (id == "205").then_some(0);
            assert_eq!((content(&response), length(&response)), (None, said), "{id}");
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
}

#[test]
fn an_example_has_what_its_page_asks_for() {
    let response = |id: &str| of(lookup::by_id(id).unwrap()).unwrap().response;
    let accepted = response("202");
    assert!(
        accepted.contains("\nRetry-After: 120\n") && accepted.contains("\"job\":\"/jobs/7\""),
        "{accepted}"
    );
    assert!(response("300").contains("\n\n[{\"href\":"), "{}", response("300"));
    assert!(response("205").ends_with("\nContent-Length: 0"));
}
