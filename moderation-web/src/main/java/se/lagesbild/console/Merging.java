package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.moderation.merge.MergeDesk;
import se.lagesbild.moderation.near.Neighbour;
import se.lagesbild.observation.Observed;
import se.lagesbild.shared.DomainException;

/** Joins the submission on the desk with what lies near it, and takes it apart again. */
@Named
@RequestScoped
public class Merging {
    @Inject
    MergeDesk desk;

    @Inject
    QueueStep step;

    private @Nullable List<Observed> others;

    public @Nullable String into(Dossier dossier, Neighbour other) {
        try {
            if (other.observation() == 0) {
                desk.merge(dossier.trace(), dossier.version(), Objects.requireNonNull(other.trace()));
            } else {
                desk.merge(dossier.trace(), dossier.version(), other.observation());
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
        return step.onward("merged") + "&of=" + dossier.trace().uuid();
    }

    public @Nullable String split(Dossier dossier) {
        try {
            desk.split(dossier.trace(), dossier.version());
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
        return "/submission.xhtml?trace=" + dossier.trace().uuid() + "&done=split&faces-redirect=true";
    }

    /** What tells of the same; asked once an answer. */
    public List<Observed> others(Dossier dossier) {
        var known = others;
        if (known == null) {
            known = desk.others(dossier.trace());
            others = known;
        }
        return known;
    }
}
