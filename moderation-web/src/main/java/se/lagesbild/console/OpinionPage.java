package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.moderation.opinion.Opinion;
import se.lagesbild.moderation.opinion.OpinionDesk;
import se.lagesbild.shared.DomainException;
import se.lagesbild.staff.Colleague;

/** What moderators ask each other: beside the submission, and on top of the queue of who is asked. */
@Named("opinions")
@RequestScoped
public class OpinionPage {
    @Inject
    OpinionDesk desk;

    @Inject
    QueueStep step;

    private @Nullable String colleague;
    private @Nullable String note;
    private @Nullable String answer;
    private @Nullable List<Opinion> about;
    private @Nullable List<Opinion> forMe;
    private @Nullable List<Opinion> answered;
    private @Nullable List<Colleague> colleagues;

    public @Nullable String ask(Dossier dossier) {
        try {
            desk.ask(dossier.trace(), or(colleague), or(note));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
        return step.onward("handed");
    }

    public @Nullable String reply(Dossier dossier) {
        try {
            desk.answer(dossier.trace(), or(answer));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
        return step.onward("replied");
    }

    public List<Opinion> about(Dossier dossier) {
        var known = about;
        if (known == null) {
            known = desk.about(dossier.trace());
            about = known;
        }
        return known;
    }

    public boolean asked(Dossier dossier) {
        return about(dossier).stream().anyMatch(Opinion::mineToAnswer);
    }

    public List<Opinion> getForMe() {
        var known = forMe;
        if (known == null) {
            known = desk.forMe();
            forMe = known;
        }
        return known;
    }

    public List<Opinion> getAnswered() {
        var known = answered;
        if (known == null) {
            known = desk.answeredToMe();
            answered = known;
        }
        return known;
    }

    public List<Colleague> getColleagues() {
        var known = colleagues;
        if (known == null) {
            known = desk.colleagues();
            colleagues = known;
        }
        return known;
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable String colleague) {
        this.colleague = colleague;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
