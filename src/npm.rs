//! The exports of the npm package's program: the search, in places of the table. `pkg/search.js` makes them into entries.

use serde::Serialize;
use serde_wasm_bindgen::Error;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::object::object;
use crate::search::facets::{Facet, Filter};
use crate::search::{self, Found};

/// Installs the search data, as the build encoded it; false where it is damaged. Until then, a search ranks by names and
/// summaries alone.
#[wasm_bindgen]
pub fn install(data: &[u8]) -> bool {
    search::install(data)
}

/// Installs the names of finer codes, errors and clients' messages, likewise.
#[wasm_bindgen]
pub fn install_names(data: &[u8]) -> bool {
    search::install_names(data)
}

/// Installs the names of statuses in other languages than English, likewise.
#[wasm_bindgen]
pub fn install_translations(data: &[u8]) -> bool {
    search::install_translations(data)
}

/// Checks if a query may have a name, and the names are not installed.
#[wasm_bindgen]
pub fn needs_names(text: &str) -> bool {
    search::needs_names(text)
}

/// Checks if a query may be in another language than English, and the translations are not installed.
#[wasm_bindgen]
pub fn needs_translations(text: &str) -> bool {
    search::needs_translations(text)
}

/// Every response or line of a log in a text, in its order: an array of `Evidence`. Offsets are UTF-16 code units.
///
/// # Errors
///
/// As for [`find`].
#[wasm_bindgen]
pub fn identify(text: &str) -> Result<JsValue, Error> {
    object(&status_atlas_identify::identify_utf16(text))
}

/// The results of a search.
#[derive(Serialize)]
struct Results {
    places: Vec<u16>,
    scores: Vec<f32>,
    /// The words of the table that the query matched, as stems.
    matches: Vec<String>,
    /// The certainty that the first result answers the query: `sure`, `close` or `none`.
    certainty: &'static str,
}

/// Searches for `text` among the entries that have one of the values of each facet, named as
/// `class:5xx`; undefined where a value is none of its facet's.
///
/// # Errors
///
/// Fails if the object cannot be made, as when JavaScript has no memory left.
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

/// The number of entries that each value of each facet would show.
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
/// As for [`find`].
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
