package se.lagesbild.shared;

/**
 * Every setting of the house, its default and what a good value looks like. A value comes from the environment variable
 * {@code LAGESBILD_<NAME>}, or for a secret from the file that {@code LAGESBILD_<NAME>_FILE} names.
 */
public enum Setting {
    /** Folder for the embedded database, the keys and the tile cache. */
    DATA("", ".*", "a folder"),
    DB_URL("", "|jdbc:(h2|mysql):.+", "a jdbc:h2: or jdbc:mysql: address"),
    DB_USER("", ".*", "a user name"),
    DB_PASSWORD("", ".*", "a password"),
    /** A user with the right to change tables, used by the migration alone. */
    DB_MIGRATION_USER("", ".*", "a user name"),
    DB_MIGRATION_PASSWORD("", ".*", "a password"),
    /** The keys of receipts and sealed text; made at the first start. Back it up apart from the database. */
    KEYS_FILE("", ".*", "a file"),
    DEMO("off", "on|off", "on or off"),
    /** Pages kept in the browser by a service worker; off takes away the one that earlier visits left. */
    OFFLINE("on", "on|off", "on or off"),
    ADMIN_PASSWORD("", "|.{12,}", "at least 12 characters"),
    /** Who must have a second step at login. */
    SECOND_STEP_ROLES(
            "admin",
            "none|(moderator|coordinator|analyst|reporter|partner|auditor|admin)(,(moderator|coordinator|analyst|reporter|partner|auditor|admin))*",
            "none, or roles with commas between: moderator, coordinator, analyst, reporter, partner, auditor, admin"),
    MUNICIPALITY("Demostad", ".*\\S.*", "the municipality's name"),
    /** Folder with the municipality's own way to say a sentence: {@code words_sv.properties} and so on. */
    TEXTS("", ".*", "a folder"),
    /** Where people reach those who run the service, as the page of contact tells it. */
    CONTACT_EMAIL("", "|[^@\\s]+@[^@\\s]+", "an e-mail address"),
    CONTACT_PHONE("", "|[0-9+() -]{3,40}", "a phone number"),
    CONTACT_ADDRESS("", ".{0,200}", "an address on one line"),
    /** The data protection officer. */
    DPO_EMAIL("", "|[^@\\s]+@[^@\\s]+", "an e-mail address"),
    /** Who handles personal data on the municipality's behalf. */
    PROCESSORS("", ".{0,300}", "names on one line"),
    /** The service's own address, for links in mail. */
    PUBLIC_URL("http://localhost:8080", "https?://.+", "an address that begins with http:// or https://"),
    /** Tiles of the municipality's own base map. Fetched by the server, so that no resident's address leaves the house. */
    BASEMAP_URL(
            "",
            "|https?://(?=.*\\{z\\})(?=.*\\{x\\})(?=.*\\{y\\}).+",
            "an http(s) address with {z}, {x} and {y} in it"),
    BASEMAP_ATTRIBUTION("", ".*", "the words that the map's owner asks for"),
    /** Where the map opens, when no area has been imported. */
    MAP_CENTRE("58.9500,13.4000", "-?\\d{1,2}(\\.\\d+)?,-?\\d{1,3}(\\.\\d+)?", "latitude,longitude in degrees"),
    /** Days that a resident's e-mail address is kept after the case is closed; without it no address is asked for. */
    EMAIL_RETENTION_DAYS("", "|[1-9]\\d{0,3}", "a number of days, 1 to 9999"),
    /** The decision that the days stand in, as the municipality names it. */
    EMAIL_RETENTION_DECISION("", ".*", "the name of a decision"),
    /** So long a verdict can be undone, and so long the sender is not told. */
    UNDO_MINUTES("10", "\\d{1,4}", "a number of minutes, 0 to 9999"),
    /** Days after a question when its sender is reminded. */
    ANSWER_REMIND_DAYS("7", "[1-9]\\d{0,2}", "a number of days, 1 to 999"),
    /** Days after a question when the case is closed for want of an answer. */
    ANSWER_CLOSE_DAYS("21", "[1-9]\\d{0,2}", "a number of days, 1 to 999"),
    /** Where the record's daily checkpoint is sent: out of reach of those who run this house. */
    AUDIT_EMAIL("", "|[^@\\s]+@[^@\\s]+", "an e-mail address"),
    SMTP_HOST("", ".*", "a mail server's name"),
    SMTP_PORT("25", "\\d{1,5}", "a port number"),
    MAIL_FROM("", "|.+@.+", "an e-mail address"),
    /** Off lifts flood limits and proof of work, for load tests on this machine. */
    INTAKE_LIMITS("on", "on|off", "on or off"),
    /** Whose word about an address behind them is taken; nobody's unless set. */
    TRUSTED_PROXIES("", "[0-9A-Fa-f.:/,\\s]*", "addresses or networks such as 10.0.0.0/8, with commas between");

    private final String fallback;
    private final String good;
    private final String wanted;

    Setting(String fallback, String good, String wanted) {
        this.fallback = fallback;
        this.good = good;
        this.wanted = wanted;
    }

    public String variable() {
        return "LAGESBILD_" + name();
    }

    String fallback() {
        return fallback;
    }

    boolean accepts(String value) {
        return value.matches(good);
    }

    String wanted() {
        return wanted;
    }
}
