//! Each text once more with brotli and with gzip, for servers that send what lies beside a file.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::run::Failure;

/// The files that become smaller.
const TEXTS: [&str; 10] = [
    "css",
    "html",
    "js",
    "json",
    "svg",
    "txt",
    "wasm",
    "bin",
    "webmanifest",
    "xml",
];

/// Leaves `FILE.br` and `FILE.gz` beside each text below `folder`.
pub fn beside(folder: &Path) -> Result<(), Failure> {
    println!("\n== Compressing the site");
    let start = Instant::now();
    let mut files = Vec::new();
    texts(folder, &mut files)?;
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let parts: Vec<_> = (0..threads)
            .map(|part| {
                let mine = files.iter().skip(part).step_by(threads);
                scope.spawn(move || mine.into_iter().try_for_each(|file| both(file)))
            })
            .collect();
        parts
            .into_iter()
            .try_for_each(|part| part.join().expect("compressing does not panic"))
    })?;
    println!(
        "== Compressing the site: {} files, {:.0} s",
        files.len(),
        start.elapsed().as_secs_f32()
    );
    Ok(())
}

fn texts(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            texts(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| TEXTS.iter().any(|text| extension == *text))
        {
            files.push(path);
        }
    }
    Ok(())
}

fn both(file: &Path) -> Result<(), Failure> {
    let content = fs::read(file)?;
    let beside = |extension: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(extension);
        PathBuf::from(name)
    };
    fs::write(beside(".br"), brotli(&content)?)?;
    Ok(fs::write(beside(".gz"), gzip(&content)?)?)
}

/// A content after gzip at its best.
pub fn gzip(content: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    Ok(gzip.finish()?)
}

/// A content after brotli at its best.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut out, &parameters)?;
    Ok(out)
}
