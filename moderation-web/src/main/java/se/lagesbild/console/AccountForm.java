package se.lagesbild.console;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.staff.NewAccount;

/** What the administrator fills in; passwords are taken in and never shown again. */
public class AccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String displayName;
    private @Nullable String organisation;
    private @Nullable String password;
    private @Nullable String newPassword;
    private String[] roles = {};

    NewAccount wanted() {
        return new NewAccount(said(name), said(displayName), said(organisation), Set.of(roles), given(password));
    }

    String newPassword() {
        return given(newPassword);
    }

    void clear() {
        name = null;
        displayName = null;
        organisation = null;
        roles = new String[] {};
    }

    private static String said(@Nullable String text) {
        return given(text).strip();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getNewPassword() {
        return null;
    }

    public void setNewPassword(@Nullable String newPassword) {
        this.newPassword = newPassword;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
