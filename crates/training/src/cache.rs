//! The results of an earlier build for the same input.

use std::path::Path;
use std::{fs, io, process};

/// Gives what `make` makes, or what it made before for another profile or target of the same build folder: training
/// takes most of a minute, and would run for each of them.
///
/// `name` changes with all that the result depends on. `out` is a build script's folder; where it lies in no build
/// folder, nothing is kept.
///
/// # Errors
///
/// As `make` does, or if the result cannot be written.
pub fn once<E: From<io::Error>>(
    name: &str,
    out: &Path,
    make: impl FnOnce() -> Result<Vec<u8>, E>,
) -> Result<Vec<u8>, E> {
    // Cargo marks the root of a build folder so.
    let root = out
        .ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").exists());
    let Some(kept) = root.map(|root| root.join(name)) else {
        return make();
    };
    if let Ok(data) = fs::read(&kept) {
        return Ok(data);
    }
    let data = make()?;
    // Two builds may do this at once: each writes a file of its own, and the last name stays.
    let written = kept.with_extension(process::id().to_string());
    fs::write(&written, &data)?;
    fs::rename(&written, &kept)?;
    Ok(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_are_made_once_under_a_name() {
        let root = std::env::temp_dir().join(format!("status-atlas-cache-{}", process::id()));
        let out = root.join("debug/build/out");
        fs::create_dir_all(&out).unwrap();
        let made =
            |name: &str, data: &'static [u8]| once(name, &out, || Ok::<_, io::Error>(data.to_vec())).unwrap();
        assert_eq!(
            made("one", b"no build folder, nothing kept"),
            b"no build folder, nothing kept"
        );
        fs::write(root.join("CACHEDIR.TAG"), "").unwrap();
        assert_eq!(made("one", b"first"), b"first");
        assert_eq!(made("one", b"second"), b"first");
        assert_eq!(made("two", b"third"), b"third");
        fs::remove_dir_all(root).unwrap();
    }
}
