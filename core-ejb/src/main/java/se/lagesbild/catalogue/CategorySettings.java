package se.lagesbild.catalogue;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.catalogue.settings.CategoryPlan;
import se.lagesbild.catalogue.settings.Codes;
import se.lagesbild.catalogue.settings.Facts;
import se.lagesbild.catalogue.settings.Flaw;
import se.lagesbild.catalogue.settings.SettingRules;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;

/** The gate of who changes the categories. A category is never deleted: it rests, and what stands under it stays. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class CategorySettings {
    private static final String THING = "category.";

    @Inject
    Rows rows;

    @Resource
    SessionContext caller;

    /** A category, and the version of it that was seen. */
    public record Setting(String code, long version, CategoryPlan plan) {}

    /** All in their order, also those that rest. */
    public List<Setting> all() {
        return rows.all(CategoryRow.class).stream()
                .map(CategorySettings::setting)
                .toList();
    }

    public Setting named(String code) {
        return setting(rows.found(CategoryRow.class, code));
    }

    /** What is wrong with this plan for the category; for a new one the code is empty. */
    public List<Flaw> flaws(String code, CategoryPlan plan) {
        var flaws = new ArrayList<>(SettingRules.flaws(plan));
        var others = all().stream().filter(other -> !other.code().equals(code)).toList();
        var name = plan.name().own(Language.SWEDISH);
        if (others.stream()
                .anyMatch(other -> other.plan().name().own(Language.SWEDISH).equalsIgnoreCase(name))) {
            flaws.add(new Flaw("name", 0, Language.SWEDISH, "name-taken"));
        }
        if (!plan.active() && others.stream().noneMatch(other -> other.plan().active())) {
            flaws.add(new Flaw("active", 0, null, "last-category"));
        }
        return flaws;
    }

    /**
     * Changes a category that nobody else has changed meanwhile.
     *
     * @throws CatalogueRefused {@code setting.flawed}, {@code setting.changed-meanwhile}, {@code setting.unknown}
     */
    public void change(String code, long seen, CategoryPlan plan) {
        var row = rows.locked(CategoryRow.class, code, seen);
        CatalogueRefused.ifFlawed(flaws(code, plan));
        var before = Facts.of(row.asPlan());
        row.become(plan);
        rows.write(who(), THING, code, "changed", before, Facts.of(row.asPlan()));
    }

    /** Adds a category at the end; answers its code. */
    public String add(CategoryPlan plan) {
        CatalogueRefused.ifFlawed(flaws("", plan));
        var code = Codes.of(plan.name().own(Language.SWEDISH), rows.codes(CategoryRow.class));
        var row = new CategoryRow(code, rows.next(CategoryRow.class), plan);
        rows.keep(row);
        rows.write(who(), THING, code, "added", Map.of(), Facts.of(row.asPlan()));
        return code;
    }

    public void moveUp(String code) {
        rows.moveUp(CategoryRow.class, code, THING, who());
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private static Setting setting(CategoryRow row) {
        row.speak();
        return new Setting(row.code(), row.version(), row.asPlan());
    }
}
