package se.lagesbild.imports.police;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * From the police's types to our categories, by how a type begins: "Trafikolycka, vilt" is a "Trafikolycka". Crimes go to
 * the nearest category of the kind CRIME (fraud stands with theft, a knife with violence); the police's own type is kept
 * beside it. What tells of the police's work, or of a whole night, is no event and is refused.
 */
final class PoliceTypes {
    static final String OTHER = "OTHER";

    private static final Map<String, String> NO_EVENT = Map.of(
            "sammanfattning", "import.reason.summary",
            "uppdatering", "import.reason.update",
            "polisinsats", "import.reason.police-work",
            "kontroll", "import.reason.police-work",
            "trafikkontroll", "import.reason.police-work",
            "hastighetskontroll", "import.reason.police-work",
            "gränskontroll", "import.reason.police-work",
            "tillfälligt obemannat", "import.reason.police-work");

    private static final Map<String, List<String>> BEGINNINGS = Map.of(
            "VIOLENCE",
            List.of(
                    "misshandel",
                    "mord",
                    "rån",
                    "våld",
                    "olaga hot",
                    "olaga frihetsberövande",
                    "människorov",
                    "sexual",
                    "sedlighetsbrott",
                    "skottlossning",
                    "detonation",
                    "explosion",
                    "bombhot",
                    "farligt föremål",
                    "knivlagen",
                    "vapenlagen",
                    "bråk",
                    "larm överfall"),
            "THEFT",
            List.of(
                    "stöld",
                    "inbrott",
                    "häleri",
                    "motorfordon",
                    "larm inbrott",
                    "bedrägeri",
                    "förfalskning",
                    "ekobrott",
                    "åldringsbrott",
                    "olaga intrång",
                    "hemfridsbrott",
                    "missbruk av urkund"),
            "VANDALISM",
            List.of("skadegörelse"),
            "GRAFFITI",
            List.of("klotter"),
            "FIRE",
            List.of("brand", "mordbrand"),
            "DRUG_DEALING",
            List.of("narkotika"),
            "HARASSMENT",
            List.of("ofredande", "hets mot folkgrupp"),
            "ALCOHOL_DRUGS",
            List.of("fylleri", "alkohollagen"),
            "GATHERING",
            List.of("ordningslagen", "ofog"),
            "UNSAFE_TRAFFIC",
            List.of("trafik", "rattfylleri", "olovlig körning"));

    /** Known, and none of our other categories: taken in without a remark. */
    private static final List<String> OTHER_BEGINNINGS = List.of(
            "övrigt",
            "arbetsplatsolycka",
            "djur",
            "räddningsinsats",
            "smällar",
            "vållande",
            "skyddslagen",
            "varningslarm",
            "sjukdom",
            "miljöbrott",
            "anträffa",
            "spridning",
            "lagen om hundar",
            "försvunnen",
            "fjällräddning",
            "naturkatastrof",
            "utlänningslagen",
            "sjölagen",
            "luftfartslagen");

    private static final Map<String, String> CATEGORIES = new LinkedHashMap<>();

    static {
        BEGINNINGS.forEach((category, beginnings) -> beginnings.forEach(one -> CATEGORIES.put(one, category)));
        OTHER_BEGINNINGS.forEach(one -> CATEGORIES.put(one, OTHER));
    }

    private PoliceTypes() {}

    /** Why a type is no event; empty when it is one. */
    static Optional<String> refusal(String type) {
        return longestBeginning(type, NO_EVENT);
    }

    /** Our category; empty when the type is new to us. */
    static Optional<String> category(String type) {
        return longestBeginning(type, CATEGORIES);
    }

    private static Optional<String> longestBeginning(String type, Map<String, String> table) {
        var small = type.toLowerCase(Locale.ROOT);
        return table.entrySet().stream()
                .filter(entry -> small.startsWith(entry.getKey()))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
