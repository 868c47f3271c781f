package se.lagesbild.citizen.form;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What someone with a code sent from the page of the receipt.
 *
 * @param receipt the code, as written
 * @param draft of the letter, so that a double click stores it once
 * @param sure a second answer to a question that was asked twice
 */
public record LetterForm(String receipt, UUID draft, String text, boolean sure) {
    /**
     * Reads the form from wherever it was sent.
     *
     * @param sent what was sent under a name; null where nothing was
     */
    public static LetterForm of(Function<String, @Nullable String> sent) {
        return new LetterForm(
                or(sent.apply("receipt"), "").strip(),
                DraftKey.read(sent.apply("letter")).orElseGet(UUID::randomUUID),
                // Browsers send every line break as two characters; people count one.
                or(sent.apply("text"), "").replace("\r\n", "\n"),
                sent.apply("sure") != null);
    }

    private static String or(@Nullable String sent, String otherwise) {
        return sent == null ? otherwise : sent;
    }
}
