package se.lagesbild.console;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Something that can be ticked in the filter. */
public record PictureChoice(String code, String name, boolean chosen) {

    static List<PictureChoice> of(Collection<String> codes, UnaryOperator<String> name, Set<String> chosen) {
        return codes.stream()
                .map(code -> new PictureChoice(code, name.apply(code), chosen.contains(code)))
                .toList();
    }
}
