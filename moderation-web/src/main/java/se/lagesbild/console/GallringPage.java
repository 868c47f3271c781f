package se.lagesbild.console;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.retention.DisposalLine;
import se.lagesbild.retention.HoldLine;
import se.lagesbild.retention.RuleLine;
import se.lagesbild.retention.Rules;
import se.lagesbild.retention.Rules.Preview;
import se.lagesbild.retention.Term;
import se.lagesbild.shared.DomainException;

/** The rules of retention: what holds, what is proposed, what it would take, what is held back and what has gone. */
@Named
@ViewScoped
public class GallringPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Rules rules;

    private final GallringForm form = new GallringForm();
    private transient @Nullable List<KindLine> kinds;
    private transient @Nullable List<RuleLine> proposed;
    private transient @Nullable Preview preview;
    private transient @Nullable RuleLine approving;

    /** A kind and its rule. */
    public record KindLine(String kind, @Nullable RuleLine rule) {
        public @Nullable Term term() {
            return rule == null ? null : rule.term();
        }

        public String decision() {
            return rule == null ? "" : rule.decision();
        }
    }

    public void previewOf(RuleLine line) {
        var term = line.term();
        preview = term == null ? null : rules.preview(line.kind(), term);
    }

    public void previewForm() {
        form.term().ifPresentOrElse(term -> attempt(() -> show(term)), () -> error("new.bad"));
    }

    private void show(Term term) {
        preview = rules.preview(GallringForm.said(form.getKind()), term);
    }

    public void propose() {
        var term = form.term();
        if (term.isEmpty() && !form.keeps()) {
            error("new.bad");
            return;
        }
        attempt(() -> {
            rules.propose(GallringForm.said(form.getKind()), term.orElse(null), GallringForm.said(form.getDecision()));
            form.clear();
            done("new.done");
        });
    }

    /** Shows first what the rule would take. */
    public void askToApprove(RuleLine line) {
        approving = line;
        previewOf(line);
    }

    public void approve(RuleLine line) {
        attempt(() -> {
            rules.approve(line.id());
            done("approved");
        });
    }

    public void decline(RuleLine line) {
        attempt(() -> {
            rules.decline(line.id());
            done("declined");
        });
    }

    public void cancel() {
        approving = null;
        preview = null;
    }

    public void hold() {
        form.trace()
                .ifPresentOrElse(
                        thing -> attempt(() -> {
                            rules.hold(thing, GallringForm.said(form.getReason()));
                            form.clear();
                            done("holds.added");
                        }),
                        () -> error("holds.badThing"));
    }

    public void release(HoldLine line) {
        attempt(() -> {
            rules.release(line.thing());
            done("holds.released");
        });
    }

    private void attempt(Runnable act) {
        cancel();
        try {
            act.run();
            kinds = null;
            proposed = null;
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private static void done(String key) {
        say(FacesMessage.SEVERITY_INFO, key);
    }

    private static void error(String key) {
        say(FacesMessage.SEVERITY_ERROR, key);
    }

    private static void say(FacesMessage.Severity severity, String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, GallringWords.page(key), null));
    }

    public List<KindLine> getKinds() {
        var known = kinds;
        if (known == null) {
            known = rules.kinds().stream()
                    .map(kind -> new KindLine(kind, rules.inForce(kind).orElse(null)))
                    .toList();
            kinds = known;
        }
        return known;
    }

    public List<RuleLine> getProposed() {
        var known = proposed;
        if (known == null) {
            known = rules.proposed();
            proposed = known;
        }
        return known;
    }

    public List<HoldLine> getHolds() {
        return rules.holds();
    }

    public List<DisposalLine> getProtocol() {
        return rules.protocol();
    }

    public @Nullable Preview getPreview() {
        return preview;
    }

    public @Nullable RuleLine getApproving() {
        return approving;
    }

    public GallringForm getForm() {
        return form;
    }
}
