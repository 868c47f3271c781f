package se.lagesbild.shared.vault;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/**
 * The keys file: made at the first start, shared by all nodes, backed up apart from the database. One key a line,
 * {@code id=base64}; the last one is in use, the earlier ones still open what they once sealed.
 */
@ApplicationScoped
public class Keys {
    private static final int KEY_BYTES = 32;

    @Inject
    Settings settings;

    private Map<String, byte[]> keys = Map.of();
    private String current = "";

    @PostConstruct
    void load() {
        var file = file();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            makeOnce(file);
            var read = new LinkedHashMap<String, byte[]>();
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    current = line.substring(0, equals).strip();
                    read.put(
                            current,
                            Base64.getDecoder()
                                    .decode(line.substring(equals + 1).strip()));
                }
            }
            keys = Map.copyOf(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("keys file " + file, unreadable);
        }
    }

    /** The id of the key in use; rows keep it, so that keys can be changed. */
    public String current() {
        return current;
    }

    /** Whether what was sealed with this key can still be opened. */
    public boolean hold(String id) {
        return keys.containsKey(id);
    }

    /** A neighbour of the keys file, named after it. */
    public Path beside(String ending) {
        var file = file().toAbsolutePath();
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** HMAC-SHA-256 (RFC 2104) under the key; {@code purpose} keeps different uses of one key apart. */
    public byte[] fingerprint(String id, String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(id), "HmacSHA256"));
            mac.update(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret(String id) {
        var secret = keys.get(id);
        if (secret == null) {
            throw new KeyMissing(id);
        }
        return secret;
    }

    private Path file() {
        var set = settings.of(Setting.KEYS_FILE);
        return set.isEmpty() ? settings.dataFolder().resolve("keys") : Path.of(set);
    }

    private static void makeOnce(Path file) throws IOException {
        var random = new SecureRandom();
        var secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        var id = new byte[4];
        random.nextBytes(id);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file,
                    "# Without these keys no receipt and no text can be read. Back them up, apart from the database.\n%s=%s\n"
                            .formatted(
                                    HexFormat.of().formatHex(id),
                                    Base64.getEncoder().encodeToString(secret)),
                    StandardOpenOption.SYNC,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException madeBefore) {
            // The usual case: every start but the first.
        }
    }
}
