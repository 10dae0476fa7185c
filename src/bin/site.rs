//! Completes what Trunk built: the page rendered into `index.html`, and the JSON beside it.
//!
//! Trunk calls it as its one `post_build` hook, with the folder in `TRUNK_STAGING_DIR`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use leptos::prelude::*;
use serde::Serialize;
use status_atlas::export;
use status_atlas::table::TABLE;
use status_atlas::view::Explorer;

fn main() -> io::Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| io::Error::other("TRUNK_STAGING_DIR is not set: `site` is run by Trunk"))?;
    render_explorer(&folder.join("index.html"))?;
    write_json(&folder.join("v1"))
}

/// Puts the explorer, as it is without a query, into the page.
fn render_explorer(page: &Path) -> io::Result<()> {
    const PLACE: &str = "<div id=\"app\"></div>";
    let html = fs::read_to_string(page)?;
    let Some((before, after)) = html.split_once(PLACE) else {
        return Err(io::Error::other(format!("{} has no {PLACE}", page.display())));
    };
    let explorer = Owner::new_root(None).with(|| view! { <Explorer /> }.to_html());
    fs::write(page, format!("{before}<div id=\"app\">{explorer}</div>{after}"))
}

/// Writes the table, each number's meanings, and their schema.
fn write_json(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    write_value(&folder.join("statuses.json"), &export::document(None))?;
    write_value(&folder.join("schema.json"), &export::schema())?;
    let codes: BTreeSet<u16> = TABLE.iter().map(|entry| entry.code).collect();
    codes.into_iter().try_for_each(|code| {
        write_value(
            &folder.join(format!("{code:03}.json")),
            &export::document(Some(code)),
        )
    })
}

fn write_value(path: &Path, value: &impl Serialize) -> io::Result<()> {
    fs::write(path, serde_json::to_vec(value)?)
}
