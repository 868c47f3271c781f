package se.lagesbild.citizen.door;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names the files of the pages by what is in them, so that a browser may keep them for ever. */
@ApplicationScoped
public class Assets {
    @Inject
    ServletContext context;

    private final List<String> files = new ArrayList<>();
    private String version = "";

    @PostConstruct
    void read() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest("/resources/", digest);
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException | IOException unreadable) {
            throw new IllegalStateException("the pages' own files cannot be read", unreadable);
        }
    }

    /** One version for all files: modules import each other by relative addresses, and so stay within theirs. */
    public String version() {
        return version;
    }

    public String address(String file) {
        return "/assets/" + version + "/" + file;
    }

    /** The addresses of all files, for a browser that keeps them. */
    public List<String> addresses() {
        return files.stream().map(this::address).toList();
    }

    private void digest(String folder, MessageDigest digest) throws IOException {
        Set<String> paths = context.getResourcePaths(folder);
        for (var path : new TreeSet<>(paths == null ? Set.of() : paths)) {
            if (path.endsWith("/")) {
                digest(path, digest);
                continue;
            }
            try (var content = context.getResourceAsStream(path)) {
                digest.update(content.readAllBytes());
                files.add(path.substring("/resources/".length()));
            }
        }
    }
}
