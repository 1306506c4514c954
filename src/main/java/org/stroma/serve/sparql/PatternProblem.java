package org.stroma.serve.sparql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong with a regular expression, for the person who wrote it. Jena hands on Java's words with the name of
/// Java's class.
final class PatternProblem {

    private static final Pattern SAID = Pattern.compile(
            "PatternSyntaxException: (.+?)(?: near index (\\d+))?(?:\\R(.*?)(?:\\R.*)?)?$", Pattern.DOTALL);

    /// Of a giant pattern the beginning is enough.
    private static final int LONGEST = 1_000;

    private PatternProblem() {}

    /// The sentence, if that is what an error is about.
    static Optional<String> of(Throwable error) {
        String message = String.valueOf(error.getMessage());
        Matcher said = SAID.matcher(message.substring(0, Math.min(LONGEST, message.length())));
        return said.find() ? Optional.of(sentence(said)) : Optional.empty();
    }

    private static String sentence(Matcher said) {
        String pattern = said.group(3) == null ? "" : " " + said.group(3);
        String place = said.group(2) == null ? "" : " at character " + (Integer.parseInt(said.group(2)) + 1);
        return "the regular expression" + pattern + " is wrong" + place + ": " + said.group(1);
    }
}
