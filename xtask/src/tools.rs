//! The tools that the tasks need, found or set up.
//!
//! A tool of the right version on PATH is used. Others are installed once into the user's cache
//! folder, in a folder named after the version, so that nothing that is there is replaced and a fresh
//! checkout builds nothing again.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::run::{Failure, output, root, run, step};

const TRUNK: &str = "0.21.14";
const WASM_BINDGEN: &str = "0.2.130";
const BINARYEN: &str = "132";
pub const ESBUILD: &str = "0.25.12";
const GECKODRIVER: &str = "0.37.1";
/// The packages that draw pictures, and the font of their texts.
const DRAWING: [&str; 2] = ["@resvg/resvg-js@2.6.2", "dejavu-fonts-ttf@2.37.3"];
const LEAST_NODE: u32 = 20;

/// Finds a tool on PATH, or sets it up: then the folder it stands in.
type FindOrInstall = fn() -> Result<Option<PathBuf>, Failure>;

/// The search path with the tools on it.
pub struct Tools {
    path: OsString,
}

impl Tools {
    /// Finds or sets up what building the site needs.
    pub fn for_building() -> Result<Tools, Failure> {
        Tools::with(&[wasm_bindgen, trunk, binaryen, esbuild])
    }

    /// Finds or sets up what building the npm package needs.
    pub fn for_package() -> Result<Tools, Failure> {
        Tools::with(&[wasm_bindgen, binaryen, esbuild])
    }

    fn with(tools: &[FindOrInstall]) -> Result<Tools, Failure> {
        wasm_target()?;
        node()?;
        // Trunk builds without the network, so that all it needs has to be there before.
        run(Command::new("cargo")
            .current_dir(root())
            .args(["fetch", "--quiet", "--locked"]))?;
        let mut folders: Vec<PathBuf> = Vec::new();
        for tool in tools {
            folders.extend(tool()?);
        }
        let found = env::var_os("PATH").unwrap_or_default();
        let folders = folders.into_iter().chain(env::split_paths(&found));
        let path = env::join_paths(folders).map_err(|error| Failure::new(error.to_string()))?;
        Ok(Tools { path })
    }

    /// A command that finds the tools.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(root())
            .env("PATH", &self.path)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", shorter_paths())
            .env("TRUNK_TOOLS_WASM_BINDGEN", WASM_BINDGEN)
            .env("TRUNK_TOOLS_WASM_OPT", format!("version_{BINARYEN}"));
        command
    }
}

/// Flags that keep this machine's paths out of the program, where panic messages would name them: the
/// same source gives the same bytes anywhere.
fn shorter_paths() -> String {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let folders = home
        .map(|home| home.join("registry/src"))
        .into_iter()
        .chain([root()]);
    let flags: Vec<String> = folders
        .map(|folder| format!("--remap-path-prefix={}/=", folder.display()))
        .collect();
    flags.join(" ")
}

/// The folder that tools are kept in: the user's cache.
fn cache() -> Result<PathBuf, Failure> {
    let base = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .ok_or_else(|| Failure::new("There is no home folder to keep tools in: set XDG_CACHE_HOME."))?;
    Ok(base.join("status-atlas"))
}

fn wasm_target() -> Result<(), Failure> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let installed = output("rustup", &["target", "list", "--installed"]).ok_or_else(|| {
        Failure::new("rustup is missing. Get it from https://rustup.rs, then run this again.")
    })?;
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    step(
        "Adding the WebAssembly target to Rust, less than a minute",
        Command::new("rustup").args(["target", "add", TARGET]),
    )
}

fn node() -> Result<(), Failure> {
    let version = output("node", &["--version"]).unwrap_or_default();
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= LEAST_NODE && output("npm", &["--version"]).is_some() => Ok(()),
        Some(major) if major < LEAST_NODE => Err(Failure::new(format!(
            "Node {LEAST_NODE} or later is needed and {} was found. Get it from https://nodejs.org, then run this again.",
            version.trim()
        ))),
        _ => Err(Failure::new(format!(
            "Node {LEAST_NODE} or later with npm is needed. Get it from https://nodejs.org, then run this again."
        ))),
    }
}

fn wasm_bindgen() -> Result<Option<PathBuf>, Failure> {
    if output("wasm-bindgen", &["--version"])
        .is_some_and(|said| said.trim() == format!("wasm-bindgen {WASM_BINDGEN}"))
    {
        return Ok(None);
    }
    cargo_installed(&Built {
        name: "wasm-bindgen-cli",
        version: WASM_BINDGEN,
        program: "wasm-bindgen",
        // Its lock file may name crates newer than an index has; the version itself is what counts.
        flags: &["--no-default-features"],
        // Without any it would take a minute for each program.
        opt_level: "1",
        how_long: "about a minute and a half",
    })
    .map(Some)
}

fn trunk() -> Result<Option<PathBuf>, Failure> {
    if output("trunk", &["--version"]).is_some_and(|said| said.trim() == format!("trunk {TRUNK}")) {
        return Ok(None);
    }
    cargo_installed(&Built {
        name: "trunk",
        version: TRUNK,
        program: "trunk",
        // It is told not to use the network, and needs no TLS.
        flags: &["--locked", "--no-default-features"],
        // It copies files and runs other programs.
        opt_level: "0",
        how_long: "about 2 minutes",
    })
    .map(Some)
}

/// A Rust program that is built from its source where nobody has it built.
struct Built {
    name: &'static str,
    version: &'static str,
    program: &'static str,
    flags: &'static [&'static str],
    opt_level: &'static str,
    how_long: &'static str,
}

/// Installs a Rust program into the cache, unless it is there; the folder it stands in. Its project's own build of it is taken
/// where `cargo binstall` is installed and can have it.
fn cargo_installed(tool: &Built) -> Result<PathBuf, Failure> {
    let Built { name, version, .. } = tool;
    let folder = cache()?.join(format!("{name}-{version}"));
    let programs = folder.join("bin");
    if programs.join(tool.program).exists() {
        return Ok(programs);
    }
    if output("cargo", &["binstall", "-V"]).is_some() {
        let mut command = Command::new("cargo");
        command
            .args([
                "binstall",
                "--no-confirm",
                "--disable-strategies",
                "compile",
                "--root",
            ])
            .arg(&folder)
            .arg(format!("{name}@{version}"));
        let what = format!("Installing {name} {version}, less than a minute");
        if step(&what, &mut command).is_ok() {
            return Ok(programs);
        }
    }
    let mut command = Command::new("cargo");
    command
        .args(["install", "--quiet", "--version", version, "--root"])
        .arg(&folder)
        .args(tool.flags)
        .arg(name)
        // Quick to build: nobody waits for these programs.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.opt_level)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
    step(
        &format!("Building {name} {version} once, {}", tool.how_long),
        &mut command,
    )?;
    Ok(programs)
}

fn binaryen() -> Result<Option<PathBuf>, Failure> {
    if output("wasm-opt", &["--version"]).is_some_and(|said| said.split_whitespace().nth(2) == Some(BINARYEN))
    {
        return Ok(None);
    }
    npm_installed("binaryen", BINARYEN, "wasm-opt").map(Some)
}

fn esbuild() -> Result<Option<PathBuf>, Failure> {
    if output("esbuild", &["--version"]).is_some_and(|said| said.trim() == ESBUILD) {
        return Ok(None);
    }
    npm_installed("esbuild", ESBUILD, "esbuild").map(Some)
}

/// Installs a program of an npm package into the cache, unless it is there; the folder it stands in.
fn npm_installed(name: &str, version: &str, program: &str) -> Result<PathBuf, Failure> {
    let folder = cache()?.join(format!("{name}-{version}"));
    let programs = folder.join("node_modules/.bin");
    if !programs.join(program).exists() {
        fs::create_dir_all(&folder)?;
        let mut command = npm(&folder);
        command
            .args(["install", "--no-save", "--no-package-lock"])
            .arg(format!("{name}@{version}"));
        step(
            &format!("Installing {name} {version}, less than a minute"),
            &mut command,
        )?;
    }
    Ok(programs)
}

/// Installs what draws pictures into the cache, unless it is there; the folder of the packages.
pub fn drawing_packages() -> Result<PathBuf, Failure> {
    let folder = cache()?.join("drawing-2.6.2-2.37.3");
    let packages = folder.join("node_modules");
    if !packages.join("dejavu-fonts-ttf").exists() {
        fs::create_dir_all(&folder)?;
        let mut command = npm(&folder);
        command
            .args(["install", "--no-save", "--no-package-lock"])
            .args(DRAWING);
        step(
            "Installing what draws the pictures, less than a minute",
            &mut command,
        )?;
    }
    Ok(packages)
}

fn npm(folder: &Path) -> Command {
    let mut command = Command::new("npm");
    command
        .current_dir(folder)
        .args(["--no-audit", "--no-fund", "--loglevel=error"]);
    command
}

/// Installs the npm packages that the tests use, and the runtimes and bundlers to test the npm package in.
pub fn test_packages() -> Result<(), Failure> {
    node()?;
    packages("tests")?;
    packages("tests/npm")
}

/// Installs the npm packages of a folder, unless those of its lock file are there.
pub fn packages(folder: &str) -> Result<(), Failure> {
    let what = format!("Installing the npm packages of {folder}/, about a minute");
    let folder = root().join(folder);
    let lock = fs::read(folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed");
    if fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    step(&what, npm(&folder).arg("ci"))?;
    Ok(fs::write(installed, lock)?)
}

/// Chromium and the program that drives it.
pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

impl Chromium {
    /// Finds them (by `CHROMIUM` and `CHROMEDRIVER`, then on PATH), or installs Debian's packages.
    pub fn find() -> Result<Chromium, Failure> {
        found_or_installed(
            "Chromium and chromedriver",
            "chromium chromium-driver fonts-dejavu-core",
            "CHROMIUM and CHROMEDRIVER",
            || {
                Some(Chromium {
                    browser: program("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?,
                    driver: program("CHROMEDRIVER", &["chromedriver"])?,
                })
            },
        )
    }
}

/// Firefox and WebKitGTK, and the programs that drive them.
pub struct OtherEngines {
    pub firefox: PathBuf,
    pub geckodriver: PathBuf,
    pub webkit_driver: PathBuf,
}

impl OtherEngines {
    /// Finds them (by `FIREFOX`, `GECKODRIVER` and `WEBKITDRIVER`, then on PATH), or installs Debian's packages, and geckodriver,
    /// which Debian has not.
    pub fn find() -> Result<OtherEngines, Failure> {
        let (firefox, webkit_driver) = found_or_installed(
            "Firefox, WebKitGTK with its driver, and Xvfb, the display that WebKitGTK draws to",
            "firefox-esr webkit2gtk-driver xvfb",
            "FIREFOX and WEBKITDRIVER",
            || {
                on_path("Xvfb")?;
                Some((
                    program("FIREFOX", &["firefox-esr", "firefox"])?,
                    program("WEBKITDRIVER", &["WebKitWebDriver"])?,
                ))
            },
        )?;
        let geckodriver = match program("GECKODRIVER", &["geckodriver"]) {
            Some(found) => found,
            None => cargo_installed(&Built {
                name: "geckodriver",
                version: GECKODRIVER,
                program: "geckodriver",
                flags: &["--locked"],
                // It only hands on what a test says.
                opt_level: "0",
                how_long: "about 2 minutes",
            })?
            .join("geckodriver"),
        };
        Ok(OtherEngines {
            firefox,
            geckodriver,
            webkit_driver,
        })
    }
}

/// Finds programs, or installs the Debian `packages` that have them, which needs root.
fn found_or_installed<T>(
    what: &str,
    packages: &str,
    variables: &str,
    find: fn() -> Option<T>,
) -> Result<T, Failure> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let install = format!("apt-get install --yes --no-install-recommends {packages}");
    let is_root = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !is_root || output("apt-get", &["--version"]).is_none() {
        return Err(Failure::new(format!(
            "{what} are needed. As root: {install}\n\
             Elsewhere, install them and set {variables} to their paths."
        )));
    }
    println!("\n== Installing {what} from Debian, about a minute");
    run(Command::new("apt-get").args(["--quiet=2", "update"]))?;
    run(Command::new("apt-get")
        .arg("--quiet=2")
        .args(install.split(' ').skip(1))
        .env("DEBIAN_FRONTEND", "noninteractive"))?;
    find().ok_or_else(|| Failure::new(format!("{what} were installed and cannot be found.")))
}

/// The path of a program: what an environment variable says, or the first of these names on PATH.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let named = env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.exists());
    named.or_else(|| names.iter().find_map(|name| on_path(name)))
}

fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}
