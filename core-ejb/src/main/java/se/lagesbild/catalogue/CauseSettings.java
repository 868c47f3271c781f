package se.lagesbild.catalogue;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.catalogue.settings.CausePlan;
import se.lagesbild.catalogue.settings.Codes;
import se.lagesbild.catalogue.settings.Facts;
import se.lagesbild.catalogue.settings.Flaw;
import se.lagesbild.catalogue.settings.SettingRules;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;

/** The gate of who changes the causes: what makes a place unsafe, or safe. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class CauseSettings {
    private static final String THING = "cause.";

    @Inject
    Rows rows;

    @Resource
    SessionContext caller;

    /** A cause, and the version of it that was seen. */
    public record Setting(String code, long version, CausePlan plan) {}

    /** All in their order, also those that rest. */
    public List<Setting> all() {
        return rows.all(CauseRow.class).stream().map(CauseSettings::setting).toList();
    }

    public Setting named(String code) {
        return setting(rows.found(CauseRow.class, code));
    }

    public List<Flaw> flaws(CausePlan plan) {
        return SettingRules.flaws(plan);
    }

    /**
     * Changes a cause that nobody else has changed meanwhile.
     *
     * @throws CatalogueRefused {@code setting.flawed}, {@code setting.changed-meanwhile}, {@code setting.unknown}
     */
    public void change(String code, long seen, CausePlan plan) {
        var row = rows.locked(CauseRow.class, code, seen);
        CatalogueRefused.ifFlawed(flaws(plan));
        var before = Facts.of(row.asPlan());
        row.become(plan);
        rows.write(who(), THING, code, "changed", before, Facts.of(row.asPlan()));
    }

    /** Adds a cause at the end; answers its code. */
    public String add(CausePlan plan) {
        CatalogueRefused.ifFlawed(flaws(plan));
        var code = Codes.of(plan.words().own(Language.SWEDISH), rows.codes(CauseRow.class));
        var row = new CauseRow(code, rows.next(CauseRow.class), plan);
        rows.keep(row);
        rows.write(who(), THING, code, "added", Map.of(), Facts.of(row.asPlan()));
        return code;
    }

    public void moveUp(String code) {
        rows.moveUp(CauseRow.class, code, THING, who());
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private static Setting setting(CauseRow row) {
        row.speak();
        return new Setting(row.code(), row.version(), row.asPlan());
    }
}
