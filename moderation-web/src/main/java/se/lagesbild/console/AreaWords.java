package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import se.lagesbild.area.incoming.AreaTerm;

/** The sentences about divisions, with their numbers filled in. */
@Named("areaSay")
@ApplicationScoped
public class AreaWords {
    private static final double HECTARE = 10_000;

    static String say(String key, Object... arguments) {
        var words = ResourceBundle.getBundle("se.lagesbild.console.omraden", Notices.SWEDISH);
        return new MessageFormat(words.getString(key), Notices.SWEDISH).format(arguments);
    }

    /** Square metres where it is little, else hectares. */
    static String size(double squareMetres) {
        return squareMetres < HECTARE
                ? say("size.metres", Math.round(squareMetres))
                : say("size.hectares", Math.round(squareMetres / HECTARE * 10) / 10.0);
    }

    /** From and until when an area counts. */
    static String term(AreaTerm term) {
        var from = term.from();
        var until = term.until();
        if (from == null) {
            return until == null ? say("term.always") : say("term.until", until.toString());
        }
        return until == null ? say("term.from", from.toString()) : say("term.both", from.toString(), until.toString());
    }

    static String degrees(double value) {
        return String.format(java.util.Locale.ROOT, "%.5f", value);
    }

    public String division(String code) {
        return say("division." + code);
    }

    public String version(int revision) {
        return say("version", revision);
    }

    public String question(String division, int revision) {
        return say("takeBack.question", say("division." + division), revision);
    }

    public String takeBackHidden(String division, int revision) {
        return say("takeBack.hidden", say("division." + division), revision);
    }
}
