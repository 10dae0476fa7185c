//! The pictures that are made at build time: icons, and the card that other sites show of a link.

use std::fmt::Write as _;
use std::fs;

use status_atlas::facts::{Class, TABLE};

use crate::run::{Failure, root, run};
use crate::tools::{self, Tools};

/// Draws an SVG at a width: node, with the folder of its packages in the environment.
const DRAW: &str = r#"
const { readFileSync, writeFileSync } = require("node:fs");
const packages = process.env.PACKAGES;
const { Resvg } = require(`${packages}/@resvg/resvg-js`);
const fonts = `${packages}/dejavu-fonts-ttf/ttf/`;
const font = {
  loadSystemFonts: false,
  defaultFontFamily: "DejaVu Sans",
  fontFiles: [`${fonts}DejaVuSans.ttf`, `${fonts}DejaVuSans-Bold.ttf`],
};
for (const task of process.argv.slice(1)) {
  const [from, to, width] = task.split("=");
  const fitTo = { mode: "width", value: Number(width) };
  writeFileSync(to, new Resvg(readFileSync(from, "utf8"), { font, fitTo }).render().asPng());
}
"#;

/// Leaves the pictures in `target/pictures/`, from where Trunk takes them.
pub fn draw(tools: &Tools) -> Result<(), Failure> {
    let packages = tools::drawing_packages()?;
    let drawings = root().join("target/drawings");
    fs::create_dir_all(&drawings)?;
    fs::create_dir_all(root().join("target/pictures"))?;
    let icon = fs::read_to_string(root().join("www/icon.svg"))?;
    fs::write(drawings.join("maskable.svg"), maskable(&icon))?;
    fs::write(drawings.join("card.svg"), card(&icon))?;
    let mut node = tools.command("node");
    node.env("PACKAGES", packages).args(["-e", DRAW, "--"]);
    run(node.args([
        "www/icon.svg=target/pictures/icon-192.png=192",
        "www/icon.svg=target/pictures/icon-512.png=512",
        "target/drawings/maskable.svg=target/pictures/maskable-512.png=512",
        "target/drawings/maskable.svg=target/pictures/touch.png=180",
        "target/drawings/card.svg=target/pictures/card.png=1200",
    ]))
}

/// The icon without round corners, and within the circle that every mask leaves.
fn maskable(icon: &str) -> String {
    let inner = icon.replacen("<svg ", "<svg x=\"8\" y=\"8\" width=\"48\" height=\"48\" ", 1);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\
         <rect width=\"64\" height=\"64\" fill=\"#1d2733\"/>{inner}</svg>"
    )
}

/// The card: what the site is, and every number in the color of its class.
fn card(icon: &str) -> String {
    const COLUMNS: usize = 20;
    let icon = icon.replacen("<svg ", "<svg x=\"56\" y=\"56\" width=\"104\" height=\"104\" ", 1);
    let numbers: Vec<_> = TABLE.chunk_by(|one, next| one.code == next.code).collect();
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\" font-family=\"DejaVu Sans\">\
         <rect width=\"1200\" height=\"630\" fill=\"#14171b\"/>{icon}\
         <text x=\"192\" y=\"106\" font-size=\"58\" font-weight=\"bold\" fill=\"#e6e9ec\">Status Atlas</text>\
         <text x=\"192\" y=\"152\" font-size=\"29\" fill=\"#a3adb8\">Every HTTP status code, vendor codes included</text>\
         <text x=\"56\" y=\"240\" font-size=\"29\" fill=\"#e6e9ec\">{} meanings of {} numbers: who sends them, why, and what to do</text>",
        TABLE.len(),
        numbers.len(),
    );
    for (place, meanings) in numbers.iter().enumerate() {
        let number = meanings[0].number();
        let hue = match meanings[0].class() {
            Some(Class::Informational) => "#82b6f0",
            Some(Class::Successful) => "#6fcf97",
            Some(Class::Redirection) => "#c3a1ee",
            Some(Class::ClientError) => "#f0b060",
            Some(Class::ServerError) => "#f58d8d",
            None => "#a5aeb8",
        };
        let (x, y) = (56 + 55 * (place % COLUMNS), 320 + 48 * (place / COLUMNS));
        let _ = write!(
            out,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"23\" fill=\"{hue}\">{number}</text>"
        );
    }
    out + "</svg>"
}
