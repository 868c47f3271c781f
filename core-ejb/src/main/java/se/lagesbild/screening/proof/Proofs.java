package se.lagesbild.screening.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import se.lagesbild.shared.vault.Keys;

/**
 * Sets browsers a small sum and checks the answer. It is a speed bump: one sender does not notice it, ten thousand
 * submissions cost hours. A sum belongs to one draft, so an answer that is sent again sends nothing new.
 */
@ApplicationScoped
public class Proofs {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final int LONGEST = 2_000;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    private final long largest;

    public Proofs() {
        this(50_000);
    }

    /**
     * @param largest the sum takes half as many digests on average; raised while somebody floods the house
     */
    Proofs(long largest) {
        this.largest = largest;
    }

    /** A sum for this draft, good for some minutes. */
    public Challenge challenge(UUID draft) {
        var wanted = new Altcha.ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setMaxNumber(largest)
                .setSecureRandomNumber(true)
                .setHmacKey(key())
                .setExpires(clock.instant().plus(LIFE).getEpochSecond())
                .addParam("draft", draft.toString());
        try {
            var made = Altcha.createChallenge(wanted);
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether this is the answer to a sum that was set for this draft and is not too old; nonsense is no answer. */
    public boolean holds(String proof, UUID draft) {
        if (proof.isEmpty() || proof.length() > LONGEST) {
            return false;
        }
        try {
            var answer = read(proof);
            var said = Altcha.extractParams(answer.salt);
            var until = Long.parseLong(said.getOrDefault("expires", "0"));
            // The library would take a sum without an end for one that never ends, and mend a salt that was cut.
            return answer.salt.endsWith("&")
                    && clock.instant().getEpochSecond() < until
                    && draft.toString().equals(said.get("draft"))
                    && Altcha.verifySolution(answer, key(), false);
        } catch (Exception nonsense) {
            return false;
        }
    }

    private static Altcha.Payload read(String proof) {
        var bytes = Base64.getDecoder().decode(proof.getBytes(UTF_8));
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            var json = reader.readObject();
            var answer = new Altcha.Payload();
            answer.algorithm = json.getString("algorithm");
            answer.challenge = json.getString("challenge");
            answer.number = json.getJsonNumber("number").longValueExact();
            answer.salt = json.getString("salt");
            answer.signature = json.getString("signature");
            return answer;
        }
    }

    private String key() {
        return HexFormat.of().formatHex(keys.fingerprint(keys.current(), "proof", new byte[0]));
    }
}
