package se.lagesbild.console.measure;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lagesbild.console.Notices;
import se.lagesbild.shared.DomainException;

/** Tries an act and says back what stood in its way. */
final class Acting {
    private Acting() {}

    /** What came of it; empty when it was refused, which the page then says. */
    static <T> Optional<T> attempt(Supplier<T> act) {
        try {
            return Optional.of(act.get());
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        } catch (Unfinished form) {
            MeasureSay.WORDS.error(form.key());
        }
        return Optional.empty();
    }

    /** Does it and says so; whether it was done. */
    static boolean done(String told, Runnable act) {
        var done = attempt(() -> {
            act.run();
            return told;
        });
        done.ifPresent(MeasureSay.WORDS::done);
        return done.isPresent();
    }

    /** The number in an address; 0, which nothing has, when it is none. */
    static long number(@Nullable String written) {
        return written != null && written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
    }

    /** Answers that there is no such page. */
    static void notFound() {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
