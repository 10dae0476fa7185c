//! The search over copies of the table, to be timed in a browser by `cargo xtask bench`.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::facets::Filter;
use crate::lookup;
use crate::query::Query;
use crate::search::Searcher;
use crate::table::TABLE;

/// The search over so many copies of the table.
#[wasm_bindgen]
pub struct Bench {
    searcher: Searcher,
}

#[wasm_bindgen]
impl Bench {
    /// Prepares the search; the first time, the names that it knows too.
    #[wasm_bindgen(constructor)]
    pub fn new(copies: usize) -> Bench {
        lookup::by_name("");
        Bench {
            searcher: Searcher::of_copies(copies),
        }
    }

    /// How many entries the table has: unpacks it, as a page that shows it has done.
    pub fn entries() -> usize {
        TABLE.len()
    }

    /// Reads the query, searches, and gives the numbers found, the best first, at most twenty.
    pub fn search(&self, text: &str) -> Vec<u16> {
        const MOST: usize = 20;
        let found = self.searcher.search(&Query::read(text), &Filter::default());
        found.hits.iter().take(MOST).map(|hit| hit.entry().code).collect()
    }
}
