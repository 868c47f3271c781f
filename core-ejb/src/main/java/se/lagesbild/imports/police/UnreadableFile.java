package se.lagesbild.imports.police;

import java.util.Map;
import se.lagesbild.shared.DomainException;

/** The file is no list of police events; nothing of it was taken in. */
public final class UnreadableFile extends DomainException {
    private static final long serialVersionUID = 1L;
    private final Map<String, String> details;

    private UnreadableFile(String code, Map<String, String> details) {
        super(code, code + " " + details);
        this.details = details;
    }

    static UnreadableFile tooLarge(int bytes) {
        return new UnreadableFile("import.too-large", Map.of("bytes", Integer.toString(bytes)));
    }

    static UnreadableFile tooMany(int events) {
        return new UnreadableFile("import.too-many-events", Map.of("limit", Integer.toString(events)));
    }

    static UnreadableFile notJson(long line, long column) {
        return new UnreadableFile(
                "import.not-json", Map.of("line", Long.toString(line), "column", Long.toString(column)));
    }

    static UnreadableFile noList() {
        return new UnreadableFile("import.no-list", Map.of());
    }

    static UnreadableFile empty() {
        return new UnreadableFile("import.empty", Map.of());
    }

    @Override
    public Map<String, String> details() {
        return details;
    }
}
