package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.subject.Extract;
import se.lagesbild.moderation.subject.SubjectExtracts;
import se.lagesbild.shared.DomainException;

/** Shows and gives senders what the house holds about them, by the code on their receipt. Nothing is kept between requests. */
@Named
@RequestScoped
public class UtdragPage {
    private static final String BUNDLE = "se.lagesbild.console.utdrag";

    @Inject
    SubjectExtracts extracts;

    private @Nullable String code;
    private @Nullable Extract extract;

    public void show() {
        extract = behind(extracts::read).orElse(null);
    }

    public void fetch() {
        behind(extracts::file).ifPresent(file -> Download.send("registerutdrag.zip", "application/zip", file));
    }

    private <T> Optional<T> behind(Function<String, Optional<T>> gate) {
        try {
            var found = gate.apply(code == null ? "" : code);
            if (found.isEmpty()) {
                Notices.problem(
                        ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString("wrong"));
            }
            return found;
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return Optional.empty();
        }
    }

    public @Nullable Extract getExtract() {
        return extract;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
