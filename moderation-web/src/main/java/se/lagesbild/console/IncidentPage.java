package se.lagesbild.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.audit.incident.IncidentLine;
import se.lagesbild.audit.incident.Incidents;
import se.lagesbild.shared.DomainException;

/** The log of incidents: writes one down, notes who was told, and closes it after a question. */
@Named
@ViewScoped
public class IncidentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Incidents incidents;

    private @Nullable String discovered;
    private @Nullable String words;
    private @Nullable String assessment;
    private transient @Nullable List<IncidentLine> lines;
    private transient @Nullable IncidentLine closing;

    public void write() {
        moment(discovered)
                .ifPresentOrElse(
                        moment -> attempt("written", () -> {
                            incidents.write(moment, given(words));
                            discovered = null;
                            words = null;
                        }),
                        () -> IncidentWords.WORDS.error("discovered.bad"));
    }

    public void notified(IncidentLine line) {
        attempt("done.notified", () -> incidents.notified(line.id()));
    }

    public void informed(IncidentLine line) {
        attempt("done.informed", () -> incidents.informed(line.id()));
    }

    public void askToClose(IncidentLine line) {
        closing = line;
    }

    public void close(IncidentLine line) {
        attempt("done.closed", () -> {
            incidents.close(line.id(), given(assessment));
            assessment = null;
            closing = null;
        });
    }

    public void cancel() {
        closing = null;
    }

    private void attempt(String done, Runnable act) {
        try {
            act.run();
            IncidentWords.WORDS.done(done);
            lines = null;
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private static Optional<LocalDateTime> moment(@Nullable String written) {
        try {
            return Optional.of(LocalDateTime.parse(given(written).strip().replace(' ', 'T')));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    public List<IncidentLine> getLines() {
        var known = lines;
        if (known == null) {
            known = incidents.all();
            lines = known;
        }
        return known;
    }

    public @Nullable IncidentLine getClosing() {
        return closing;
    }

    public @Nullable String getDiscovered() {
        return discovered;
    }

    public void setDiscovered(@Nullable String discovered) {
        this.discovered = discovered;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getAssessment() {
        return assessment;
    }

    public void setAssessment(@Nullable String assessment) {
        this.assessment = assessment;
    }
}
