package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.qr.Qr;
import se.lagesbild.staff.OwnAccount;
import se.lagesbild.staff.door.SecondStepState;

/** The own account: password and second step. Secrets are shown once and stay in this view alone. */
@Named
@ViewScoped
public class OwnPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OwnAccount own;

    @Inject
    HttpServletRequest request;

    @Inject
    OtpAddress otp;

    private @Nullable String present;
    private @Nullable String wanted;
    private @Nullable String again;
    private @Nullable String code;
    private @Nullable String secret;
    private List<String> recovery = List.of();
    private transient @Nullable SecondStepState state;

    @PostConstruct
    void load() {
        state = own.secondStep();
    }

    public void changePassword() {
        if (!given(wanted).equals(given(again))) {
            Notices.own("password.differ");
            return;
        }
        try {
            own.changePassword(given(present), given(wanted))
                    .ifPresentOrElse(
                            login -> {
                                Visit.begin(request, login);
                                Notices.ownDone("password.changed");
                            },
                            () -> Notices.own("password.refused"));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    public void begin() {
        own.beginSecondStep(given(present))
                .ifPresentOrElse(fresh -> secret = fresh, () -> Notices.own("password.refused"));
    }

    public void confirm() {
        told(own.confirmSecondStep(given(code)), "step.on");
    }

    public void renew() {
        told(own.renewRecovery(given(code)), "step.renewed");
    }

    public void end() {
        if (own.endSecondStep(given(code))) {
            recovery = List.of();
            load();
            Notices.ownDone("step.off");
        } else {
            Notices.own("code.refused");
        }
    }

    private void told(List<String> codes, String done) {
        if (codes.isEmpty()) {
            Notices.own("code.refused");
            return;
        }
        recovery = codes;
        secret = null;
        load();
        Notices.ownDone(done);
    }

    /** Whether nothing else can be opened before the second step is there. */
    public boolean isNewcomer() {
        var actor = Visit.actor(request);
        return actor != null && actor.roles().equals(Set.of(Role.NEWCOMER)) && !state().on();
    }

    public SecondStepState state() {
        var known = state;
        if (known == null) {
            known = own.secondStep();
            state = known;
        }
        return known;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public String getSecretInFours() {
        return given(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    public Qr qr() {
        var actor = Visit.actor(request);
        return otp.code(actor == null ? "" : actor.name(), given(secret));
    }

    public List<String> getRecovery() {
        return recovery;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    public @Nullable String getPresent() {
        return null;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }

    public @Nullable String getWanted() {
        return null;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getAgain() {
        return null;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }

    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
