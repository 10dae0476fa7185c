//! Completes what Trunk built: the explorer rendered into `index.html`, a page for each number, and the JSON.
//!
//! Trunk calls it as its one `post_build` hook, with the folder in `TRUNK_STAGING_DIR`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use leptos::prelude::*;
use serde::Serialize;
use status_atlas::export;
use status_atlas::lookup;
use status_atlas::table::TABLE;
use status_atlas::view::{Explorer, Html, heading, number_page};

fn main() -> io::Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| io::Error::other("TRUNK_STAGING_DIR is not set: `site` is run by Trunk"))?;
    let page = folder.join("index.html");
    let template = fs::read_to_string(&page)?;
    fs::write(page, explorer(&template)?)?;
    let numbers: BTreeSet<u16> = TABLE.iter().map(|entry| entry.code).collect();
    for &number in &numbers {
        let folder = folder.join(format!("{number:03}"));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), page_of(number, &template)?)?;
    }
    write_json(&folder.join("v1"), &numbers)
}

/// The page of the explorer, as it is without a query.
fn explorer(template: &str) -> io::Result<String> {
    let (before, after) = cut(template, "<div id=\"app\">", "</div>")?;
    let explorer = Owner::new_root(None).with(|| view! { <Explorer /> }.to_html());
    Ok(format!("{before}<div id=\"app\">{explorer}</div>{after}"))
}

/// A number's page: the explorer's head with words of its own and without the program.
fn page_of(number: u16, template: &str) -> io::Result<String> {
    let meanings = lookup::by_number(number);
    let names: Vec<_> = meanings.iter().map(|entry| heading(entry)).collect();
    let mut title = Html::default();
    title.text(&format!("{}: what it means and what to do", names.join(", ")));
    let mut about = Html::default();
    about.text(&meanings[0].summary().replace('`', ""));
    let (before, after) = cut(template, "<title>", "</title>")?;
    let page = format!("{before}<title>{}</title>{after}", title.0);
    let (before, after) = cut(&page, "<meta name=\"description\" content=\"", "\">")?;
    let page = format!(
        "{before}<meta name=\"description\" content=\"{}\">{after}",
        about.0
    );
    let (before, after) = cut(&page, "<script type=\"module\"", "</script>")?;
    let page = format!("{before}{after}");
    let (before, after) = cut(&page, "<link rel=\"modulepreload\"", "crossorigin=\"anonymous\"")?;
    let page = format!("{before}{}", after.trim_start_matches(['/', '>']));
    let page = page.replace("<script src=\"theme.js\">", "<script src=\"../theme.js\">");
    let (head, _) = cut(&page, "<body>", "</body>")?;
    Ok(format!("{head}<body>{}</body>\n</html>\n", number_page(number)))
}

/// What stands before `begin` and after the next `end`.
fn cut<'a>(text: &'a str, begin: &str, end: &str) -> io::Result<(&'a str, &'a str)> {
    let parts = text
        .split_once(begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    parts.ok_or_else(|| io::Error::other(format!("index.html has no {begin}...{end}")))
}

/// Writes the table, each number's meanings, and their schema.
fn write_json(folder: &Path, numbers: &BTreeSet<u16>) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    write_value(&folder.join("statuses.json"), &export::document(None))?;
    write_value(&folder.join("schema.json"), &export::schema())?;
    numbers.iter().try_for_each(|&number| {
        write_value(
            &folder.join(format!("{number:03}.json")),
            &export::document(Some(number)),
        )
    })
}

fn write_value(path: &Path, value: &impl Serialize) -> io::Result<()> {
    fs::write(path, serde_json::to_vec(value)?)
}
