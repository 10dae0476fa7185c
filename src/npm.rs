//! What the npm package calls: places in the table for its JavaScript, which `pkg/index.js` makes into
//! the package's API.
//!
//! An entry crosses once, and the package keeps it: a lookup is then as fast as a lookup in a `Map`.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

use crate::export::Status;
use crate::facets::{Facet, Filter};
use crate::lookup;
use crate::search::search;
use crate::table::{Entry, REGISTRY_DATE, TABLE};

fn object(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// How many entries there are.
#[wasm_bindgen]
pub fn count() -> u16 {
    TABLE.len() as u16
}

/// The date of the registry that the table holds.
#[wasm_bindgen(js_name = registryDate)]
pub fn registry_date() -> String {
    REGISTRY_DATE.to_owned()
}

/// The entry at a place, as in `/v1/statuses.json`.
///
/// # Errors
///
/// Where there is no such place.
#[wasm_bindgen]
pub fn status(place: u16) -> Result<JsValue, JsError> {
    let entry: &Entry = TABLE
        .get(usize::from(place))
        .ok_or_else(|| JsError::new("no such place"))?;
    object(&Status::from(entry))
}

/// The places of a number's meanings, the likeliest first.
#[wasm_bindgen]
pub fn meanings(code: u16) -> Vec<u16> {
    places(lookup::by_number(code))
}

/// The places of the entries with that id, or with that name or constant, former ones included.
#[wasm_bindgen]
pub fn named(text: &str) -> Vec<u16> {
    match lookup::by_id(text) {
        Some(entry) => places(&[entry]),
        None => places(&lookup::by_name(text)),
    }
}

fn places(entries: &[&Entry]) -> Vec<u16> {
    entries.iter().map(|entry| lookup::place(entry) as u16).collect()
}

/// What a search found.
#[derive(Serialize)]
struct Results {
    places: Vec<u16>,
    scores: Vec<f32>,
    /// The words of the table that the query matched, as stems.
    matches: Vec<String>,
    /// Per facet, its values with their counts.
    facets: Vec<(&'static str, Vec<(&'static str, u16)>)>,
}

/// Searches for `text` among the entries that have one of the values of each facet, named as `class:5xx`.
///
/// # Errors
///
/// Where a value is none of its facet's: the message names it.
#[wasm_bindgen]
pub fn find(text: &str, values: Vec<String>) -> Result<JsValue, JsError> {
    let mut filter = Filter::default();
    for named in &values {
        let (facet, value) = Facet::named_value(named).ok_or_else(|| JsError::new(named))?;
        filter.choose(facet, value);
    }
    let found = search(text, &filter);
    let counted = |facet: Facet| {
        let values = (0..facet.size()).map(|value| (facet.value_id(value), found.counts.get(facet, value)));
        (facet.id(), values.filter(|(_, count)| *count > 0).collect())
    };
    object(&Results {
        places: found.hits.iter().map(|hit| hit.place).collect(),
        scores: found.hits.iter().map(|hit| hit.score).collect(),
        facets: Facet::ALL.map(counted).into(),
        matches: found.matched,
    })
}
