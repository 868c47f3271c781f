package se.lagesbild.citizen.form;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a draft, with which the same thing sent twice is stored once. */
public final class DraftKey {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private DraftKey() {}

    /** The name, when it is one. */
    public static Optional<UUID> read(@Nullable String sent) {
        return sent != null && SHAPE.matcher(sent).matches() ? Optional.of(UUID.fromString(sent)) : Optional.empty();
    }

    /**
     * The name in a program's header {@code Idempotency-Key}.
     *
     * @throws BadBody when there is none
     */
    public static UUID need(@Nullable String header) {
        return read(header).orElseThrow(() -> new BadBody("Idempotency-Key", "draft.wrong"));
    }
}
