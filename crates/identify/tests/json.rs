//! The shape of evidence in JSON.

#![cfg(feature = "serde")]

use serde_json::json;
use status_atlas_identify::{identify, summary};

#[test]
fn evidence_has_the_names_of_the_contract() {
    let text = "HTTP/1.1 502 Bad Gateway\r\nServer: awselb/2.0\r\n";
    let found = serde_json::to_value(identify(text)).unwrap();
    let expected = json!({
        "form": "head",
        "format": null,
        "status": 502,
        "emitter": "aws-alb",
        "certainty": "certain",
        "path": ["aws-alb"],
        "page": null,
        "fault": "upstream",
        "entries": ["502"],
        "finer": [],
        "retry": "GET, HEAD, PUT and DELETE may be repeated; after a POST or PATCH, look first whether it was carried out.",
        "ids": [],
        "from": 0,
        "to": 44,
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&found[0][name], value, "{name}");
    }
    let reason = &found[0]["reasons"][1];
    assert_eq!(
        (&reason["from"], &reason["to"], &reason["weight"]),
        (&json!(26), &json!(44), &json!("decides"))
    );
    assert!(reason["says"].is_string() && found[0]["next"][0].is_string());
}

#[test]
fn finer_codes_name_their_vocabulary() {
    let found = serde_json::to_value(identify("at=error code=H12 status=503 dyno=web.1")).unwrap();
    assert_eq!(
        found[0]["finer"],
        json!([{ "vocabulary": "heroku-code", "code": "H12" }])
    );
}

#[test]
fn a_summary_has_names_in_camel_case() {
    let line = "10.0.0.1 - - [27/Nov/2026:09:05:41 +0000] \"GET / HTTP/1.1\" 499 0\n";
    let counted = serde_json::to_value(summary(&line.repeat(3))).unwrap();
    let group = &counted["statuses"][0];
    assert_eq!(group["key"], json!({ "status": 499, "entry": "499-nginx" }));
    assert_eq!(
        (&group["count"], &group["firstLine"], &group["lastLine"]),
        (&json!(3), &json!(1), &json!(3))
    );
    assert_eq!(group["firstTime"], json!("27/Nov/2026:09:05:41"));
}
