package se.lagesbild.catalogue;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.catalogue.settings.Codes;
import se.lagesbild.catalogue.settings.Facts;
import se.lagesbild.catalogue.settings.Flaw;
import se.lagesbild.catalogue.settings.QuestionPlan;
import se.lagesbild.catalogue.settings.SettingRules;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;

/** The gate of who changes the extra questions of the categories. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class QuestionSettings {
    private static final String THING = "question.";

    @Inject
    Rows rows;

    @Resource
    SessionContext caller;

    /** A question, and the version of it that was seen. */
    public record Setting(String code, String category, long version, QuestionPlan plan) {}

    /** All of all categories in their order, also those that rest. */
    public List<Setting> all() {
        return rows.all(QuestionRow.class).stream()
                .map(QuestionSettings::setting)
                .toList();
    }

    public List<Setting> of(String category) {
        return all().stream()
                .filter(question -> question.category().equals(category))
                .toList();
    }

    public Setting named(String code) {
        return setting(rows.found(QuestionRow.class, code));
    }

    /** The questions whose answers may bring this one: active, of the same category, and before it. */
    public List<Setting> earlier(String code, String category) {
        return of(category).stream()
                .takeWhile(question -> !question.code().equals(code))
                .filter(question -> question.plan().active())
                .toList();
    }

    /** What is wrong with this plan for the question; for a new one the code is empty. */
    public List<Flaw> flaws(String code, String category, QuestionPlan plan) {
        var depending = of(category).stream()
                .filter(question -> question.plan().active())
                .filter(question -> !code.isEmpty() && question.plan().after().equals(code))
                .map(QuestionSettings::question)
                .toList();
        var earlier =
                earlier(code, category).stream().map(QuestionSettings::question).toList();
        return SettingRules.flaws(plan, earlier, depending);
    }

    /**
     * Changes a question that nobody else has changed meanwhile.
     *
     * @throws CatalogueRefused {@code setting.flawed}, {@code setting.changed-meanwhile}, {@code setting.unknown}
     */
    public void change(String code, long seen, QuestionPlan plan) {
        var row = rows.locked(QuestionRow.class, code, seen);
        CatalogueRefused.ifFlawed(flaws(code, row.category(), plan));
        var before = Facts.of(row.asPlan());
        row.become(plan);
        rows.write(who(), THING, code, "changed", before, Facts.of(row.asPlan()));
    }

    /** Adds a question at the end; answers its code. */
    public String add(String category, QuestionPlan plan) {
        rows.found(CategoryRow.class, category);
        CatalogueRefused.ifFlawed(flaws("", category, plan));
        var code = Codes.of(plan.words().own(Language.SWEDISH), rows.codes(QuestionRow.class));
        var row = new QuestionRow(code, category, rows.next(QuestionRow.class), plan);
        rows.keep(row);
        rows.write(who(), THING, code, "added", Map.of(), Facts.of(row.asPlan()));
        return code;
    }

    /**
     * Asks it before the one that is asked before it.
     *
     * @throws CatalogueRefused {@code setting.order} when it would be asked before the one that brings it
     */
    public void moveUp(String code) {
        var row = rows.found(QuestionRow.class, code);
        var before = of(row.category()).stream()
                .takeWhile(question -> !question.code().equals(code))
                .reduce((one, next) -> next);
        if (before.filter(question -> question.code().equals(row.asPlan().after()))
                .isPresent()) {
            throw new CatalogueRefused("setting.order");
        }
        rows.moveUp(QuestionRow.class, code, THING, who());
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private static Question question(Setting setting) {
        var plan = setting.plan();
        return new Question(
                setting.code(),
                setting.category(),
                plan.choices().stream().map(QuestionPlan.Choice::code).toList(),
                plan.after(),
                plan.answered());
    }

    private static Setting setting(QuestionRow row) {
        row.speak();
        return new Setting(row.code(), row.category(), row.version(), row.asPlan());
    }
}
