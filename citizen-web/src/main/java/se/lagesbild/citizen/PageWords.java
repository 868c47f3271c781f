package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of all bundles for the pages, {@code #{words['form.title']}}, in the language that is spoken now. */
@Named("words")
@RequestScoped
public class PageWords extends AbstractMap<String, String> {
    @Inject
    Visit visit;

    private @Nullable Speech speech;

    @Override
    public String get(Object key) {
        var spoken = speech;
        if (spoken == null) {
            spoken = visit.speech();
            speech = spoken;
        }
        return spoken.say(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return visit.speech().knows(String.valueOf(key));
    }

    /** A page asks for one word at a time. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
