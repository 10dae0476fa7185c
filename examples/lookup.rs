//! Says what a status code, a name, a constant or a question means.
//!
//! ```sh
//! cargo run --example lookup -- HTTP_413_REQUEST_ENTITY_TOO_LARGE
//! cargo run --example lookup -- upstream timed out
//! ```

use status_atlas::facts::{Entry, Named};
use status_atlas::search::facets::Filter;
use status_atlas::search::{self, lookup};

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let asked = asked.join(" ");
    let meanings: Vec<&Entry> = match asked.parse() {
        Ok(number) => lookup::by_number(number).iter().collect(),
        Err(_) => lookup::by_name(&asked),
    };
    if meanings.is_empty() {
        // Any other text is a question. The search ranks by the index and the model once it has them.
        search::install(search::DATA);
        let found = search::search(&asked, &Filter::default());
        found.hits.iter().take(3).for_each(|hit| print(hit.entry()));
    }
    meanings.into_iter().for_each(print);
}

fn print(entry: &Entry) {
    println!(
        "{} {} ({})",
        entry.number(),
        entry.title().unwrap_or("without a name"),
        entry.origin.label()
    );
    println!("    {}", entry.summary);
    if let Some(retry) = entry.retry {
        println!(
            "    May the request be repeated? {}: {}",
            retry.verdict.id(),
            entry.prose().retry
        );
    }
}
