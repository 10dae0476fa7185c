//! Search data that an earlier build made of the same sources.

use std::path::{Path, PathBuf};
use std::{fs, io, process};

use status_atlas_text::hash::{hash, hash_after};

/// The crates whose sources decide what the search data are.
const CRATES: [&str; 4] = ["facts", "text", "regression", "training"];

/// Gives what `make` makes of the crates in the folder `crates`, or what it made for another profile or target of the
/// same build folder: training takes most of a minute, and would run for each of them.
///
/// `out` is a build script's folder. Where it lies in no build folder, nothing is kept.
///
/// # Errors
///
/// If a source cannot be read, or as `make` does.
pub fn once<E: From<io::Error>>(
    crates: &Path,
    out: &Path,
    make: impl FnOnce() -> Result<Vec<u8>, E>,
) -> Result<Vec<u8>, E> {
    let mut key = hash("");
    for name in CRATES {
        key = of_folder(key, &crates.join(name))?;
    }
    let root = out
        .ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").exists());
    let Some(kept) = root.map(|root| root.join(format!("search-{key:08x}.bin"))) else {
        return make();
    };
    if let Ok(data) = fs::read(&kept) {
        return Ok(data);
    }
    let data = make()?;
    // Two builds may do this at once; each writes a file of its own, and the last name stays.
    let written = kept.with_extension(process::id().to_string());
    fs::write(&written, &data)?;
    fs::rename(&written, &kept)?;
    Ok(data)
}

/// A hash that changes with the name or the content of any file in a folder.
fn of_folder(before: u32, folder: &Path) -> io::Result<u32> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    paths.into_iter().try_fold(before, |before, path| {
        if path.is_dir() {
            return of_folder(before, &path);
        }
        let named = hash_after(before, &path.file_name().unwrap_or_default().to_string_lossy());
        Ok(hash_after(named, &String::from_utf8_lossy(&fs::read(&path)?)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_are_made_once_for_the_same_sources() {
        let root = std::env::temp_dir().join(format!("status-atlas-cache-{}", process::id()));
        let out = root.join("target/debug/build/out");
        fs::create_dir_all(&out).unwrap();
        fs::write(root.join("target/CACHEDIR.TAG"), "").unwrap();
        for name in CRATES {
            fs::create_dir_all(root.join(name)).unwrap();
            fs::write(root.join(name).join("lib.rs"), name).unwrap();
        }
        let made = |data: &'static [u8]| once(&root, &out, || Ok::<_, io::Error>(data.to_vec())).unwrap();
        assert_eq!(made(b"first"), b"first");
        assert_eq!(made(b"second"), b"first");
        fs::write(root.join("facts/lib.rs"), "changed").unwrap();
        assert_eq!(made(b"third"), b"third");
        fs::remove_dir_all(root).unwrap();
    }
}
