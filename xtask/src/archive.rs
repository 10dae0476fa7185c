//! The site in one file to unzip on any host, and the explorer in one page that needs no server.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::run::{Failure, root, run};
use crate::tools::Tools;

/// Leaves the archive and the page of the built site in `target/archive/`. Links of the page lead to `public_url`, where that is
/// a whole address.
pub fn write(tools: &Tools, public_url: &str) -> Result<(), Failure> {
    let folder = root().join("target/archive");
    fs::create_dir_all(&folder)?;
    let version = env!("CARGO_PKG_VERSION");
    let archive = folder.join(format!("status-atlas-{version}.zip"));
    fs::write(&archive, zipped(&root().join("dist"), "status-atlas")?)?;
    let page = folder.join("status-atlas.html");
    fs::write(&page, single_page(tools, &folder, public_url)?)?;
    println!("\n== Archives");
    for path in [archive, page] {
        let size = fs::metadata(&path)?.len() as f32 / 1e6;
        println!(
            "{} ({size:.1} MB)",
            path.strip_prefix(root()).unwrap_or(&path).display()
        );
    }
    Ok(())
}

/// A folder as a zip archive, below a folder of that name: sorted, and without times, so that the same files give the same
/// archive.
fn zipped(folder: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let failed = |error: zip::result::ZipError| Failure::new(error.to_string());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for path in files(folder)? {
        let inner = path.strip_prefix(folder).unwrap_or(&path).display();
        zip.start_file(format!("{name}/{inner}"), options)
            .map_err(failed)?;
        zip.write_all(&fs::read(&path)?)?;
    }
    Ok(zip.finish().map_err(failed)?.into_inner())
}

/// The files below a folder, sorted by path.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            match path.is_dir() {
                true => folders.push(path),
                false => files.push(path),
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The page: the explorer of the npm package, with all that it loads, in one script within it. A page of `file:` may load
/// nothing, and may not change its address.
fn single_page(tools: &Tools, folder: &Path, public_url: &str) -> Result<String, Failure> {
    let is_whole = public_url.contains("://");
    let base = if is_whole { public_url } else { "#" };
    let entry = folder.join("page.js");
    fs::write(
        &entry,
        format!(
            "import {{ define, HttpStatusExplorer }} from \"{}\";\n\
             HttpStatusExplorer.base = {base:?};\n\
             define();\n",
            root().join("pkg/dist/elements/http-status-explorer.js").display()
        ),
    )?;
    let bundle = folder.join("page.bundle.js");
    let mut esbuild = tools.command("esbuild");
    esbuild
        .arg(&entry)
        .args(["--bundle", "--minify", "--format=iife", "--charset=utf8"])
        .args(["--target=es2022", "--log-level=error"])
        .arg(format!("--outfile={}", bundle.display()));
    run(&mut esbuild)?;
    let script = fs::read_to_string(&bundle)?;
    if script.contains("</script") {
        return Err(Failure::new(
            "the script of the single page would end its element",
        ));
    }
    fs::remove_file(entry)?;
    fs::remove_file(bundle)?;
    let icon = fs::read_to_string(root().join("www/icon.svg"))?;
    // As much of it as an address in quotation marks asks for.
    let icon = icon
        .replace('%', "%25")
        .replace('#', "%23")
        .replace('"', "'")
        .replace('\n', "");
    Ok(document(&script, &icon, is_whole.then_some(public_url)))
}

fn document(script: &str, icon: &str, site: Option<&str>) -> String {
    let site = site.map_or(String::new(), |site| {
        format!(" The site is at <a href=\"{site}\">{site}</a>.")
    });
    format!(
        "<!doctype html>\n\
         <html lang=\"en\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n\
         <title>Status Atlas: every HTTP status code, in one file</title>\n\
         <link rel=\"icon\" href=\"data:image/svg+xml,{icon}\">\n\
         <style>\n\
         html {{ color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fff, #14171b); color: light-dark(#1d2733, #e6e9ec) }}\n\
         body {{ margin: 0 auto; padding: 1rem; max-width: 80rem; box-sizing: border-box }}\n\
         h1 {{ margin: 0; font-size: 1.5rem }}\n\
         p {{ margin: 0.25rem 0 1rem }}\n\
         a {{ color: inherit }}\n\
         </style>\n\
         </head>\n\
         <body>\n\
         <h1>Status Atlas</h1>\n\
         <p>Every HTTP status code, vendor codes included, in one file that needs no server and no network. Version {version}.{site}</p>\n\
         <main>\n\
         <http-status-explorer loading=\"eager\"><noscript>The list needs script, which is off.</noscript></http-status-explorer>\n\
         </main>\n\
         <script>\n{script}</script>\n\
         </body>\n\
         </html>\n",
        version = env!("CARGO_PKG_VERSION"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_archive() {
        let folder = std::env::temp_dir().join(format!("status-atlas-archive-{}", std::process::id()));
        fs::create_dir_all(folder.join("404")).unwrap();
        fs::write(folder.join("index.html"), "<!doctype html>").unwrap();
        fs::write(folder.join("404/index.html"), "404").unwrap();
        let once = zipped(&folder, "site").unwrap_or_else(|failure| panic!("{failure}"));
        // Written anew, and so later.
        fs::write(folder.join("index.html"), "<!doctype html>").unwrap();
        assert!(zipped(&folder, "site").unwrap_or_default() == once);
        let mut archive = zip::ZipArchive::new(Cursor::new(once)).unwrap();
        let names: Vec<String> = (0..archive.len())
            .map(|place| archive.by_index(place).unwrap().name().unwrap().into_owned())
            .collect();
        assert_eq!(names, ["site/404/index.html", "site/index.html"]);
        fs::remove_dir_all(folder).unwrap();
    }
}
