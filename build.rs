//! Builds the files of `src/search/`: the search data (`crates/training`) and the names (`crates/names`).

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    const QUESTIONS: &str = "crates/training/questions";
    println!("cargo::rerun-if-changed={QUESTIONS}");
    let data = status_atlas_training::build(Path::new(QUESTIONS))?;
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("search.bin"), data)?;
    fs::write(Path::new(&folder).join("names.txt"), status_atlas_names::encode())?;
    Ok(())
}
