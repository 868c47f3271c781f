package se.lagesbild.screening.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID DRAFT = UUID.fromString("8d1f8ef4-5d2f-4d92-a8c5-6b0a8a7d2a01");

    private final FixedKeys keys = new FixedKeys("ours");
    private final Proofs proofs = at(NOW, keys);

    @Test
    void the_answer_to_the_sum_holds() {
        var challenge = proofs.challenge(DRAFT);
        assertThat(challenge.algorithm()).isEqualTo("SHA-256");
        assertThat(challenge.largest()).isEqualTo(200);
        assertThat(proofs.holds(solved(challenge), DRAFT)).isTrue();
    }

    @Test
    void it_holds_every_time_since_the_draft_is_stored_once_whatever_is_sent() {
        var proof = solved(proofs.challenge(DRAFT));
        for (var again = 0; again < 100; again++) {
            assertThat(proofs.holds(proof, DRAFT)).isTrue();
        }
    }

    @Test
    void an_answer_for_another_draft_is_none() {
        assertThat(proofs.holds(solved(proofs.challenge(DRAFT)), UUID.randomUUID()))
                .isFalse();
    }

    @Test
    void after_ten_minutes_it_is_none() {
        var proof = solved(proofs.challenge(DRAFT));
        assertThat(at(NOW.plus(Duration.ofMinutes(10)).minusSeconds(1), keys).holds(proof, DRAFT))
                .isTrue();
        assertThat(at(NOW.plus(Duration.ofMinutes(10)), keys).holds(proof, DRAFT))
                .isFalse();
    }

    @Test
    void a_sum_without_an_end_is_none_of_ours_though_the_library_takes_it() throws Exception {
        var options = new Altcha.ChallengeOptions()
                .setMaxNumber(200L)
                .setHmacKey(HexFormat.of().formatHex(keys.fingerprint("test", "proof", new byte[0])))
                .addParam("draft", DRAFT.toString());
        var endless = Altcha.createChallenge(options);
        var proof = solved(new Challenge(
                endless.algorithm, endless.challenge, endless.maxnumber, endless.salt, endless.signature));
        assertThat(Altcha.verifySolution(proof, options.hmacKey, true)).isTrue();
        assertThat(proofs.holds(proof, DRAFT)).isFalse();
    }

    @Test
    void a_sum_that_somebody_else_set_is_none() {
        var foreign = at(NOW, new FixedKeys("theirs")).challenge(DRAFT);
        assertThat(proofs.holds(solved(foreign), DRAFT)).isFalse();
    }

    @Test
    void the_salt_cannot_be_cut_or_lengthened() {
        var challenge = proofs.challenge(DRAFT);
        var number = number(challenge);
        var salt = challenge.salt();
        assertThat(proofs.holds(json(challenge, salt, String.valueOf(number)), DRAFT))
                .isTrue();
        for (var bent : new String[] {
            salt.substring(0, salt.length() - 1),
            salt + "&expires=9999999999",
            salt.replaceFirst("expires=\\d+", "expires=9999999999"),
            salt.replaceFirst("expires=\\d+&?", ""),
            salt + number
        }) {
            assertThat(proofs.holds(json(challenge, bent, String.valueOf(number)), DRAFT))
                    .as(bent)
                    .isFalse();
        }
        // CVE-2025-68113: part of the number moved into the salt.
        if (number > 9) {
            var digits = String.valueOf(number);
            assertThat(proofs.holds(json(challenge, salt + digits.charAt(0), digits.substring(1)), DRAFT))
                    .isFalse();
        }
    }

    @Test
    void a_number_in_another_shape_is_none() {
        var challenge = proofs.challenge(DRAFT);
        var number = number(challenge);
        for (var shape :
                new String[] {"\"" + number + "\"", number + ".5", "null", "[]", "-1", "1e400", "" + (number + 1)}) {
            assertThat(proofs.holds(json(challenge, challenge.salt(), shape), DRAFT))
                    .as(shape)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "proof", "????", "e30=", "W10=", "bnVsbA==", "eyJhbGdvcml0aG0iOjF9", "\u0000\uFFFD"})
    void nonsense_is_no_answer_and_no_failure(String proof) {
        assertThat(proofs.holds(proof, DRAFT)).isFalse();
        assertThat(proofs.holds(proof.repeat(5_000), DRAFT)).isFalse();
    }

    @SuppressWarnings("UnnecessaryAssignment") // here is no container to fill the fields
    private static Proofs at(Instant now, FixedKeys keys) {
        var proofs = new Proofs(200);
        proofs.keys = keys;
        proofs.clock = Clock.fixed(now, ZoneOffset.UTC);
        return proofs;
    }

    private static long number(Challenge challenge) {
        try {
            return Altcha.solveChallenge(
                            challenge.digest(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.largest(), 0)
                    .number;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String solved(Challenge challenge) {
        return json(challenge, challenge.salt(), String.valueOf(number(challenge)));
    }

    private static String json(Challenge challenge, String salt, String number) {
        var answer = """
                {"algorithm":"%s","challenge":"%s","number":%s,"salt":"%s","signature":"%s"}"""
                .formatted(challenge.algorithm(), challenge.digest(), number, salt, challenge.signature());
        return Base64.getEncoder().encodeToString(answer.getBytes(UTF_8));
    }
}
