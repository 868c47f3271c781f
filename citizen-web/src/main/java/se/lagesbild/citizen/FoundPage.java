package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.screening.personal.Finding;

/** Tells the one who writes what seems to point somebody out. Nothing is kept, and nothing is stopped. */
@Named("found")
@RequestScoped
public class FoundPage {
    @Inject
    Visit visit;

    @Inject
    FlagPage flag;

    /**
     * The words about one kind.
     *
     * @param replace the words of the button that puts the mask there
     */
    public record Kind(String code, String name, String mask, String replace) {}

    /** A piece of a text, and what it seems to be. */
    public record Piece(String kind, String text) {}

    /** For the script, which finds by itself. */
    public List<Kind> getKinds() {
        var speech = visit.speech();
        var masks = new Masks(speech);
        return Arrays.stream(Finding.Kind.values())
                .map(kind -> new Kind(
                        kind.name(),
                        speech.say("found.kind." + kind),
                        masks.of(kind),
                        speech.say("found.replace", masks.of(kind))))
                .toList();
    }

    /** In what the form holds. */
    public List<Piece> getPieces() {
        var speech = visit.speech();
        var form = flag.getForm();
        return Stream.of(form.placeText(), form.text())
                .flatMap(text -> Masks.FINDER.find(text).stream()
                        .map(finding -> new Piece(speech.say("found.kind." + finding.kind()), finding.of(text))))
                .distinct()
                .toList();
    }
}
