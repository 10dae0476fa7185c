//! The check that the same source gives the same bytes in another folder, at another time.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use crate::archive::files;
use crate::run::{Failure, printed, root, run, step};

/// Builds here and in a fresh copy of the source elsewhere, and compares the site and the npm package byte for byte.
pub fn check() -> Result<(), Failure> {
    let elsewhere = env::temp_dir()
        .join(format!("status-atlas-{}", process::id()))
        .join("in-another-and-longer-path");
    copy_source(&elsewhere)?;
    let built = [build(&root())?, build(&elsewhere)?];
    let mut different = Vec::new();
    let mut count = 0;
    for (here, there) in built[0].iter().zip(&built[1]) {
        count += compare(here, there, &mut different)?;
    }
    if different.is_empty() {
        fs::remove_dir_all(elsewhere.parent().unwrap_or(&elsewhere))?;
        println!("\n{count} files of the site and of the package are the same, byte for byte.");
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} of {count} files differ; the other build is in {}:\n{}",
        different.len(),
        elsewhere.display(),
        different.join("\n")
    )))
}

/// Copies what Git knows, and what it would add.
pub fn copy_source(to: &Path) -> Result<(), Failure> {
    let mut list = Command::new("git");
    list.current_dir(root())
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    for name in printed(&mut list)?.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (root().join(name), to.join(name));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        // One that was deleted is still listed until that is committed.
        if from.exists() {
            fs::copy(from, to)?;
        }
    }
    Ok(())
}

/// Builds a checkout, and packs its package; the folder of the site and that of the unpacked package's tarball.
fn build(checkout: &Path) -> Result<[PathBuf; 2], Failure> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(checkout)
        // The task's own folder is told to what it runs.
        .env_remove("CARGO_MANIFEST_DIR")
        .args(["xtask", "build"]);
    step(&format!("Building in {}", checkout.display()), &mut cargo)?;
    let packed = checkout.join("target/packed");
    if packed.exists() {
        fs::remove_dir_all(&packed)?;
    }
    fs::create_dir_all(&packed)?;
    let mut pack = Command::new("npm");
    pack.current_dir(checkout.join("pkg")).args([
        "pack",
        "--silent",
        "--ignore-scripts",
        "--pack-destination",
    ]);
    run(pack.arg(&packed))?;
    Ok([checkout.join("dist"), packed])
}

/// Compares two folders; how many files the first has. Names what is different.
fn compare(here: &Path, there: &Path, different: &mut Vec<String>) -> Result<usize, Failure> {
    let inner = |folder: &Path| -> Result<Vec<PathBuf>, Failure> {
        let strip = |path: PathBuf| path.strip_prefix(folder).map(Path::to_owned).unwrap_or(path);
        Ok(files(folder)?.into_iter().map(strip).collect())
    };
    let (mine, other) = (inner(here)?, inner(there)?);
    let missing = other.iter().filter(|path| mine.binary_search(path).is_err());
    different.extend(missing.map(|path| format!("{} is only there", path.display())));
    for path in &mine {
        let read = |folder: &Path| fs::read(folder.join(path)).unwrap_or_default();
        let (one, two) = (read(here), read(there));
        if let Some(at) = (one != two).then(|| one.iter().zip(&two).take_while(|(a, b)| a == b).count()) {
            different.push(format!(
                "{}: {} and {} bytes, different from byte {at} on",
                path.display(),
                one.len(),
                two.len()
            ));
        }
    }
    Ok(mine.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_is_named() {
        let folder = env::temp_dir().join(format!("status-atlas-compare-{}", process::id()));
        let (one, two) = (folder.join("one"), folder.join("two"));
        for place in [&one, &two] {
            fs::create_dir_all(place.join("404")).unwrap();
            fs::write(place.join("404/index.html"), "the same").unwrap();
        }
        let compared = || {
            let mut different = Vec::new();
            let count = compare(&one, &two, &mut different).unwrap_or_else(|failure| panic!("{failure}"));
            (count, different)
        };
        assert_eq!(compared(), (1, vec![]));
        fs::write(one.join("app.wasm"), "abc").unwrap();
        fs::write(two.join("app.wasm"), "abd").unwrap();
        fs::write(two.join("more.txt"), "").unwrap();
        assert_eq!(
            compared(),
            (
                2,
                vec![
                    "more.txt is only there".to_owned(),
                    "app.wasm: 3 and 3 bytes, different from byte 2 on".to_owned()
                ]
            )
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
