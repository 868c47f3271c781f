package se.lagesbild.console;

import java.util.List;

/**
 * One group of choices in the filter.
 *
 * @param parameter its name in the address
 * @param title its heading
 * @param chosen the names of what is chosen, in words
 */
public record PictureFilter(String parameter, String title, String chosen, List<PictureChoice> choices) {

    static PictureFilter of(String parameter, String code, List<PictureChoice> choices) {
        var names = choices.stream()
                .filter(PictureChoice::chosen)
                .map(PictureChoice::name)
                .toList();
        return new PictureFilter(
                parameter,
                PictureWords.say("filter." + code),
                PictureWords.row(names, "filter." + code + ".all", "filter." + code + ".many"),
                choices);
    }
}
