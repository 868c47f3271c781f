package se.lagesbild.console.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.staff.organisation.Organisations;

/** What organisations are called, asked once an answer. */
@Named("owners")
@RequestScoped
public class OwnerNames {
    @Inject
    Organisations organisations;

    private @Nullable Map<String, String> byCode;

    public String name(String code) {
        return names().getOrDefault(code, code);
    }

    /** Codes by name, to choose from. */
    public Map<String, String> getChoices() {
        return names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, String> names() {
        var known = byCode;
        if (known == null) {
            known = organisations.names();
            byCode = known;
        }
        return known;
    }
}
