use status_atlas_facts::TABLE;

use super::state::State;
use crate::search::Found;

/// Dims the numbers of the map of which no meaning was found.
pub fn show_map(state: State, found: &Found) {
    let Some(map) = state.find(".map") else { return };
    let most = TABLE.last().map_or(0, |entry| usize::from(entry.code));
    let mut is_found = vec![false; most + 1];
    for hit in &found.hits {
        is_found[usize::from(hit.entry().code)] = true;
    }
    let cells = map.get_elements_by_tag_name("a");
    for place in 0..cells.length() {
        let Some(cell) = cells.item(place) else { continue };
        let code = cell.get_attribute("data-code").and_then(|code| code.parse().ok());
        let is_dim = !code
            .and_then(|code: usize| is_found.get(code).copied())
            .unwrap_or_default();
        if cell.has_attribute("data-dim") != is_dim {
            let _ = cell.toggle_attribute_with_force("data-dim", is_dim);
        }
    }
}
