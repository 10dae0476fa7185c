//! The search over copies of the table, to be timed in a browser by `cargo xtask bench`.

use status_atlas_training::SearchData;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Named;
use super::facets::Filter;
use super::lookup;
use super::query::Query;
use super::rank::Searcher;

/// A search over copies of the table.
#[wasm_bindgen]
pub struct Bench {
    searcher: Searcher,
}

#[wasm_bindgen]
impl Bench {
    /// Decodes the search data, for so many copies of the table, and builds the table of names if it is not there yet.
    /// Data that is damaged is left out.
    #[wasm_bindgen(constructor)]
    pub fn new(data: &[u8], copies: usize) -> Bench {
        lookup::by_name("");
        let searcher = match SearchData::decode(data) {
            Some(data) if copies == 1 => Searcher::new(data),
            Some(data) => Searcher::new(SearchData {
                index: data.index.repeat(copies),
                model: data.model,
            }),
            None => Searcher::without_data(),
        };
        Bench { searcher }
    }

    /// Reads the query, searches, and gives the numbers found, the best first, at most twenty.
    pub fn search(&self, text: &str) -> Vec<u16> {
        const MAX_RESULTS: usize = 20;
        let found = self
            .searcher
            .search(&Query::read(text), &Filter::default(), Named::default());
        found
            .hits
            .iter()
            .take(MAX_RESULTS)
            .map(|hit| hit.entry().code)
            .collect()
    }
}
