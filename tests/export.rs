//! The JSON against its schema and the contract.
#![cfg(feature = "export")]

use serde_json::{Value, json};
use status_atlas::export;
use status_atlas::facts::{REGISTRY_DATE, TABLE};

#[test]
fn every_export_fits_the_schema() {
    let schema = serde_json::to_value(export::schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let whole = serde_json::to_value(export::document(None)).unwrap();
    assert!(
        validator.is_valid(&whole),
        "{:?}",
        validator.iter_errors(&whole).next()
    );
    for entry in TABLE.iter() {
        let one = serde_json::to_value(export::document(Some(entry.code))).unwrap();
        assert!(
            validator.is_valid(&one),
            "{}: {:?}",
            entry.id,
            validator.iter_errors(&one).next()
        );
    }
    assert!(!validator.is_valid(&json!({ "version": 1 })));
    let mut broken = whole.clone();
    broken["statuses"][0]["standing"] = json!("fashionable");
    assert!(!validator.is_valid(&broken));
}

#[test]
fn an_entry_has_the_contract_s_fields_and_leaves_none_out() {
    const FIELDS: [&str; 35] = [
        "id",
        "code",
        "origin",
        "phrase",
        "class",
        "kind",
        "standing",
        "wire",
        "confidence",
        "top10",
        "summary",
        "meaning",
        "useWhen",
        "avoidWhen",
        "onReceipt",
        "causes",
        "formerNames",
        "otherNames",
        "specs",
        "cacheable",
        "mustNotStore",
        "content",
        "retry",
        "redirect",
        "headers",
        "constants",
        "grpc",
        "keywords",
        "related",
        "substatuses",
        "behavior",
        "alsoSentBy",
        "errors",
        "links",
        "evidence",
    ];
    let document = serde_json::to_value(export::document(None)).unwrap();
    assert_eq!(document["registryDate"], REGISTRY_DATE);
    assert_eq!(document["version"], env!("CARGO_PKG_VERSION"));
    let statuses = document["statuses"].as_array().unwrap();
    assert_eq!(statuses.len(), TABLE.len());
    for status in statuses {
        for field in FIELDS {
            assert!(status.get(field).is_some(), "{}: {field}", status["id"]);
        }
    }
}

#[test]
fn not_found_is_the_contract_s_example() {
    let document = serde_json::to_value(export::document(Some(404))).unwrap();
    let status = &document["statuses"][0];
    for (field, value) in [
        ("id", json!("404")),
        ("code", json!(404)),
        ("origin", json!("iana")),
        ("phrase", json!("Not Found")),
        ("class", json!("4xx")),
        ("kind", json!("status")),
        ("standing", json!("standard")),
        ("wire", json!("sent")),
        ("confidence", json!("high")),
        ("top10", json!(true)),
        ("cacheable", json!(true)),
        ("content", json!("may")),
        ("redirect", Value::Null),
        (
            "grpc",
            json!({ "toGrpc": "UNIMPLEMENTED", "fromGrpc": ["NOT_FOUND"] }),
        ),
    ] {
        assert_eq!(status[field], value, "{field}");
    }
    assert_eq!(status["specs"][0]["id"], "rfc9110");
    assert_eq!(status["specs"][0]["section"], "15.5.5");
    assert_eq!(status["specs"][0]["title"], "HTTP Semantics");
    assert_eq!(
        status["specs"][0]["url"],
        "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5"
    );
    assert_eq!(status["constants"]["rust_http"], "StatusCode::NOT_FOUND");
    assert_eq!(status["constants"]["go_net_http"], "http.StatusNotFound");
    assert_eq!(status["retry"]["verdict"], "no");
    let finer = json!({ "code": "404.2", "phrase": "ISAPI or CGI restriction.", "group": "IIS", "vocabulary": "iis" });
    assert!(status["substatuses"].as_array().unwrap().contains(&finer));
    let error = json!({ "family": "oci-registry", "name": "MANIFEST_UNKNOWN" });
    assert!(status["errors"].as_array().unwrap().contains(&error));
    let redirect = &serde_json::to_value(export::document(Some(303))).unwrap()["statuses"][0]["redirect"];
    assert_eq!(
        *redirect,
        json!({ "method": "becomes-get", "query": "becomes-get", "permanent": false })
    );
}
