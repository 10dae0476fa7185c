// The names of statuses in other languages than English, which only a search in one needs.
import text from "built-package/search-translations.txt";

export const searchTranslations = () => new TextEncoder().encode(text);
