package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.shared.DomainException;
import se.lagesbild.walk.WalkLine;
import se.lagesbild.walk.WalkPlanning;

/** The walks, and the form that plans a new one. */
@Named
@ViewScoped
public class WalksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WalkPlanning planning;

    @Inject
    Areas areas;

    private final WalkForm form = new WalkForm();
    private List<WalkLine> walks = List.of();

    @PostConstruct
    void load() {
        walks = planning.walks();
    }

    public @Nullable String plan() {
        var plan = form.plan();
        if (plan.isEmpty()) {
            WalkWords.error("plan.dayMissing");
            return null;
        }
        try {
            var code = planning.plan(plan.get());
            return "/walk.xhtml?kod=" + code.text() + "&done=planned&faces-redirect=true";
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
    }

    public List<WalkLine> getWalks() {
        return walks;
    }

    public List<AreaName> getDistricts() {
        return areas.districts();
    }

    public WalkForm getForm() {
        return form;
    }
}
