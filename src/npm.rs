//! The exports of the npm package's program: places in the table, which `pkg/index.js` makes into the package's API.
//!
//! An entry crosses once, and the package keeps it: a lookup is then as fast as a lookup in a `Map`.

use serde::Serialize;
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use status_atlas_facts::{Entry, TABLE};

use crate::export::Status;
use crate::search::facets::{Facet, Filter};
use crate::search::{self, Found, Hit, lookup};

/// Two kilobytes smaller than the standard library's, of a hundred.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn object(value: &impl Serialize) -> Result<JsValue, Error> {
    value.serialize(&Serializer::json_compatible())
}

/// Installs the search data, as the build encoded it; false where it is damaged. Until then, a search ranks by names and
/// summaries alone.
#[wasm_bindgen]
pub fn install(data: &[u8]) -> bool {
    search::install(data)
}

/// How many entries there are.
#[wasm_bindgen]
pub fn count() -> u16 {
    TABLE.len() as u16
}

/// The entry at a place, as in `/v1/statuses.json`.
///
/// # Errors
///
/// Where the object cannot be made, as when JavaScript has no memory left.
#[wasm_bindgen]
pub fn status(place: u16) -> Result<JsValue, Error> {
    object(&Status::from(Hit { place, score: 0.0 }.entry()))
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
        Some(entry) => places([entry]),
        None => places(lookup::by_name(text)),
    }
}

fn places<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<u16> {
    let place = |entry: &Entry| entry.place() as u16;
    entries.into_iter().map(place).collect()
}

/// The results of a search.
#[derive(Serialize)]
struct Results {
    places: Vec<u16>,
    scores: Vec<f32>,
    /// The words of the table that the query matched, as stems.
    matches: Vec<String>,
    /// How sure it is that the first result is what the query means: `sure`, `close` or `none`.
    certainty: &'static str,
}

/// Searches for `text` among the entries that have one of the values of each facet, named as
/// `class:5xx`; undefined where a value is none of its facet's.
///
/// # Errors
///
/// As for [`status`].
#[wasm_bindgen]
pub fn find(text: &str, values: Vec<String>) -> Result<JsValue, Error> {
    let Some(found) = found(text, &values) else {
        return Ok(JsValue::UNDEFINED);
    };
    object(&Results {
        places: found.hits.iter().map(|hit| hit.place).collect(),
        scores: found.hits.iter().map(|hit| hit.score).collect(),
        matches: found.matched,
        certainty: found.certainty.id(),
    })
}

/// How many entries each value of a facet would show.
#[derive(Serialize)]
struct Counts {
    class: Vec<Count>,
    origin: Vec<Count>,
    spec: Vec<Count>,
}

#[derive(Serialize)]
struct Count {
    value: &'static str,
    count: u16,
}

/// The counts of the facets' values, as [`find`] finds entries; those of nothing are left out.
///
/// # Errors
///
/// As for [`status`].
#[wasm_bindgen]
pub fn counts(text: &str, values: Vec<String>) -> Result<JsValue, Error> {
    let Some(found) = found(text, &values) else {
        return Ok(JsValue::UNDEFINED);
    };
    let of = |facet: Facet| {
        (0..facet.size())
            .map(|value| Count {
                value: facet.value_id(value),
                count: found.counts.get(facet, value),
            })
            .filter(|count| count.count > 0)
            .collect()
    };
    object(&Counts {
        class: of(Facet::Class),
        origin: of(Facet::Origin),
        spec: of(Facet::Spec),
    })
}

fn found(text: &str, values: &[String]) -> Option<Found> {
    let mut filter = Filter::default();
    for named in values {
        let (facet, value) = Facet::named_value(named)?;
        filter.choose(facet, value);
    }
    Some(search::search(text, &filter))
}
