package se.lagesbild.catalogue.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** One field that is not what it was; empty where there was or is nothing. */
public record Change(String field, String before, String after) {
    /** What differs, in the order of the fields. */
    public static List<Change> between(Map<String, String> before, Map<String, String> after) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Change(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
