package se.lagesbild.shared.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import se.lagesbild.shared.Trace;

/** What of a submission has a key of its own, so that it can be forgotten before the rest. */
public enum Part {
    /** All that has no key of its own: letters, masked texts and photos. Forgetting it forgets the other parts, too. */
    WHOLE,
    /** What was sent, as sent: words, answers, photos. */
    ORIGINAL,
    /** How the sender is reached. */
    CONTACT;

    /** The name of the part's key. */
    UUID of(Trace trace) {
        return this == WHOLE ? trace.uuid() : UUID.nameUUIDFromBytes((trace.uuid() + "/" + name()).getBytes(UTF_8));
    }
}
