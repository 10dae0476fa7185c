use super::{View, is_shareable};

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
        ("0404/", "", None),
        ("nginx/", "#504", None),
    ] {
        assert_eq!(View::read(path, "", fragment).open, open, "{path}{fragment}");
    }
}

#[test]
fn a_line_of_a_log_stands_in_no_address_and_a_question_does() {
    for line in [
        "10.0.0.7 - - [27/Nov/2026:09:05:41 +0000] \"GET /pay HTTP/1.1\" 502 157",
        "\"GET /orders/7 HTTP/1.1\" 502 157",
        "connect ETIMEDOUT 10.0.0.1:443",
        "502 from http://192.0.2.1/",
        "client=192.0.2.1 status=499",
    ] {
        assert!(!is_shareable(line), "{line}");
    }
    for question in [
        "404",
        "HTTP/1.1 502 Bad Gateway",
        "502 on HTTP/2",
        "nginx 1.25.3 gives 499",
        "404.13 file too large",
        "why is /api/orders answered with 405",
        "what does 429 mean",
        "401 vs 403",
        "net::ERR_CONNECTION_REFUSED",
    ] {
        assert!(is_shareable(question), "{question}");
    }
}

#[test]
fn a_number_is_opened_where_it_is_written_as_one() {
    let exact = |search: &str| View::read("", search, "").exact().map(|entry| entry.id);
    assert_eq!(exact("?q=404"), Some("404"));
    assert_eq!(exact("?q=000"), Some("000-aws-alb"));
    assert_eq!(exact("?q=0404"), None);
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
