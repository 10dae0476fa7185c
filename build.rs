//! Builds the search data of `src/search/`: see `crates/training`.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    const QUESTIONS: &str = "crates/training/questions";
    println!("cargo::rerun-if-changed={QUESTIONS}");
    let data = status_atlas_training::build(Path::new(QUESTIONS))?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("search.bin"), data)?;
    Ok(())
}
