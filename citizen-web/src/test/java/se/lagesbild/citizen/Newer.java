package se.lagesbild.citizen;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a browser may have that a five-year-old phone has not. The oldest that the pages are written for: Chrome 87
 * (November 2020), Safari 14.1 (April 2021), Firefox 78 (June 2020).
 *
 * @param found how it looks in a file
 * @param since the versions of Chrome, Safari and Firefox that brought it
 * @param instead what to write, or how to do without
 * @param guard how a file shows that it does without; matches nothing where there is no way
 */
record Newer(String name, Pattern found, String since, String instead, Pattern guard) {
    private static final String NEVER = "(?!)";

    static final List<Newer> IN_SCRIPTS = List.of(
            script("structuredClone", "structuredClone\\(", "98, 15.4, 94", "copy the fields by hand"),
            script(
                    "crypto.randomUUID",
                    "randomUUID",
                    "92, 15.4, 95",
                    "getRandomValues; and no page without TLS has it"),
            script("AbortSignal.timeout", "AbortSignal\\.timeout", "103, 16, 100", "setTimeout and abort()"),
            script("AbortSignal.any", "AbortSignal\\.any\\b", "116, 17.4, 124", "one controller, aborted by both"),
            script("navigator.locks", "navigator\\.locks", "69, 15.4, 96", "do without where it is missing"),
            script("BroadcastChannel", "new BroadcastChannel", "54, 15.4, 38", "do without where it is missing"),
            script("navigator.storage", "navigator\\.storage", "55, 15.2, 57", "do without where it is missing"),
            script(
                    "navigator.clipboard",
                    "navigator\\.clipboard",
                    "66, 13.1, 63",
                    "hide the button: no page without TLS has it"),
            script("navigator.share", "navigator\\.share", "89, 12.1, none", "hide the button where it is missing"),
            script(
                    "navigator.serviceWorker",
                    "navigator\\.serviceWorker",
                    "40, 11.1, 44",
                    "do without: no page without TLS has it"),
            script("SyncManager", "\\.sync\\.register", "49, none, none", "send when the page is open and online"),
            script("showModal", "\\.showModal\\(", "37, 15.4, 98", "a part of the page that is shown, with focus set"),
            script("showPopover", "\\.(show|toggle)Popover\\(", "114, 17, 125", "a part of the page that is shown"),
            script("requestIdleCallback", "requestIdleCallback", "47, none, 55", "setTimeout"),
            script("createImageBitmap", "createImageBitmap", "50, 15, 42", "an Image element"),
            script("OffscreenCanvas", "OffscreenCanvas", "69, 16.4, 105", "a canvas element"),
            script("CompressionStream", "CompressionStream", "80, 16.4, 113", "send it as it is"),
            script("requestSubmit", "\\.requestSubmit\\(", "76, 16, 75", "click() on the button"),
            script("submitter", "event\\.submitter", "81, 15.4, 75", "listen to the button"),
            script("Segmenter", "Intl\\.Segmenter", "87, 14.1, 125", "Array.from"),
            script("checkVisibility", "\\.checkVisibility\\(", "105, 17.4, 106", "getClientRects().length"),
            never("at()", "\\.at\\(", "92, 15.4, 90", "an index, or slice(-1)[0]"),
            never("Object.hasOwn", "Object\\.hasOwn\\b", "93, 15.4, 92", "key in object, or a Map"),
            never("findLast", "\\.findLast(Index)?\\(", "97, 15.4, 104", "a loop from the end"),
            never("toSorted and its kin", "\\.(toSorted|toReversed|toSpliced)\\(", "110, 16, 115", "slice() first"),
            never("groupBy", "\\b(Object|Map)\\.groupBy\\(", "117, 17.4, 119", "reduce"),
            never("Promise.withResolvers", "withResolvers", "119, 17.4, 121", "new Promise"),
            never("Array.fromAsync", "fromAsync", "121, 16.4, 115", "a loop"),
            never(
                    "set methods",
                    "\\.(isSubsetOf|isSupersetOf|symmetricDifference|intersection|union)\\(",
                    "122, 17, 127",
                    "filter"),
            never("URL.canParse", "URL\\.canParse", "120, 17, 115", "try new URL"),
            never("Response.json()", "\\bResponse\\.json\\(", "105, 17, 115", "new Response(JSON.stringify(…))"),
            never(
                    "well-formed strings",
                    "\\.(isWellFormed|toWellFormed)\\(",
                    "111, 16.4, 119",
                    "encodeURIComponent in a try"),
            never("a listener's signal", "addEventListener\\([^;]*\\bsignal\\b", "90, 15, 86", "removeEventListener"),
            never(
                    "a worker that is a module",
                    "new Worker\\([^;]*\\bmodule\\b",
                    "80, 15, 114",
                    "a classic worker, one file"),
            never(
                    "a service worker that is a module",
                    "serviceWorker\\.register\\([^;]*\\bmodule\\b",
                    "91, 15, 147",
                    "a classic one"),
            never("looking behind in a pattern", "\\(\\?<[=!]", "62, 16.4, 78", "match what stands before, in a group"),
            never("properties for ARIA", "\\.aria[A-Z]\\w+\\s*=[^=]", "81, 12.1, 119", "setAttribute"),
            never("constructed style sheets", "CSSStyleSheet|adoptedStyleSheets", "73, 16.4, 101", "a file"),
            never(
                    ":has in a selector",
                    "(querySelector(All)?|matches|closest)\\([^)]*:has\\(",
                    "105, 15.4, 121",
                    "a loop: it throws"));

    static final List<Newer> IN_STYLES = List.of(
            // Without it the radio button itself still shows which one is chosen.
            never(":has", "(?<!\\.choice):has\\(", "105, 15.4, 121", "a class, or input:checked + span"),
            style(":focus-visible", ":focus-visible", "86, 15.4, 85", "a rule for :focus before it", "(?m)^:focus \\{"),
            never("nesting", "\\{[^{}@]*[;{]\\s*&|^\\s+&", "120, 17.2, 117", "the whole selector"),
            never("layers", "@layer\\b", "99, 15.4, 97", "order"),
            never("container queries", "@container\\b", "105, 16, 110", "@media"),
            never("ranges in @media", "@media[^{]*[<>]=?", "104, 16.4, 63", "min-width"),
            style(
                    "dvh and its kin",
                    "\\d[dsl]v[hw]\\b",
                    "108, 15.4, 101",
                    "the same in vh before it",
                    "\\dv[hw];[^}]*\\d[dsl]v[hw]"),
            never("color-mix", "color-mix\\(", "111, 16.2, 113", "a colour of its own in tokens.css"),
            never("light-dark()", "light-dark\\(", "123, 17.5, 120", "@media (prefers-color-scheme)"),
            never("oklch and its kin", "\\b(ok)?l(ch|ab)\\(", "111, 15.4, 113", "rgb"),
            style("aspect-ratio", "aspect-ratio:", "88, 15, 89", "width and height", "@supports[^{]*aspect-ratio"),
            never(":is and :where", ":(is|where)\\(", "88, 14, 78", "the selectors one by one"),
            never(":not with a list", ":not\\([^)]*,", "88, 9, 84", "one :not after the other"),
            never(":dir", ":dir\\(", "120, 16.4, 49", "[dir=rtl]"),
            never(":user-invalid", ":user-(in)?valid", "119, 16.5, 88", "the server's word"),
            never("subgrid", "subgrid", "117, 16, 71", "widths"),
            never("transforms of their own", "(?m)(^|[{;])\\s*(scale|translate|rotate):", "104, 14.1, 72", "transform"),
            never("overflow: clip", "overflow(-[xy])?:\\s*clip", "90, 16, 81", "hidden"));

    static final List<Newer> IN_PAGES = List.of(
            never("dialog", "<dialog\\b", "37, 15.4, 98", "a part of the page that is shown"),
            never("popover", "\\bpopover(target)?=", "114, 17, 125", "details"),
            never("inert", "\\binert\\b=", "102, 15.5, 112", "hidden"),
            never("import maps", "importmap", "89, 16.4, 108", "relative imports"));

    List<String> complaints(Path file, String text, String guards) {
        return found.matcher(text).find() && !guard.matcher(guards).find()
                ? List.of("%s uses %s, which came with Chrome, Safari, Firefox %s; instead: %s"
                        .formatted(file.getFileName(), name, since, instead))
                : List.of();
    }

    /** A file shows that it does without by asking whether the thing is there. */
    private static Newer script(String name, String found, String since, String instead) {
        var word = Pattern.quote(name.substring(name.lastIndexOf('.') + 1));
        var asked = "typeof\\s+[\\w.]*\\b" + word + "\\b|[\"']" + word + "[\"']\\s+in\\b|!\\s*[\\w.]*\\b" + word
                + "\\b|\\b" + word + "\\s*(\\?[.\\s]|&&|\\)|===|!==)";
        return new Newer(name, Pattern.compile(found), since, instead, Pattern.compile(asked));
    }

    private static Newer style(String name, String found, String since, String instead, String guard) {
        return new Newer(name, Pattern.compile(found), since, instead, Pattern.compile(guard));
    }

    private static Newer never(String name, String found, String since, String instead) {
        return new Newer(name, Pattern.compile(found, Pattern.MULTILINE), since, instead, Pattern.compile(NEVER));
    }
}
