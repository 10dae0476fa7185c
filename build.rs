//! Builds the files of `src/search/`: the search data (`crates/training`), the names and the translations (`crates/names`).

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use status_atlas_training::questions::FOLDER as QUESTIONS;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={QUESTIONS}");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let data = status_atlas_training::build(Path::new(QUESTIONS), &out)?;
    fs::write(out.join("search.bin"), data)?;
    fs::write(out.join("names.txt"), status_atlas_names::encode())?;
    fs::write(
        out.join("translations.txt"),
        status_atlas_names::encode_translations(),
    )?;
    Ok(())
}
