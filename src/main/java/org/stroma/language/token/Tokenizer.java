package org.stroma.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/// Words, numbers and marks. The model decides; what is one way in every text is decided by rule: hyphens, dashes,
/// slashes and plus signs are tokens of their own, web addresses are one token, clitics ("n't", "'s") stand alone.
/// Names with hyphens are put together again where names are looked up.
public final class Tokenizer {

    /// Always tokens of their own, wherever they stand.
    private static final String MARKS = "-‐‑‒–—―−/+()[]{}\"“”„«»;…<>=≥≤±×~∼|•";

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|ftp://|www\\.)[^\\s<>\"“”]*[\\w/]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\p{L}\\.)+|\\.+|(?i:al|etc|inc|ltd|corp|co|jr|sr|dr|mr|mrs|ms|prof|ph\\.d|vs|figs?|nos?|spp?|a\\.m|p\\.m)\\.");
    private static final Pattern CLITIC = Pattern.compile("(?i)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");

    private final TokenizerME model;

    /// Not to be shared between threads.
    public Tokenizer(TokenizerModel model) {
        this.model = new TokenizerME(model);
    }

    /// The tokens of a sentence, in characters.
    public List<Stretch> split(String sentence) {
        List<Stretch> addresses = addresses(sentence);
        List<Stretch> tokens = new ArrayList<>();
        for (Stretch token : proposed(sentence)) {
            if (addresses.stream().noneMatch(address -> address.overlaps(token))) {
                refine(sentence, token, tokens);
            } else {
                outside(sentence, token, addresses, tokens);
            }
        }
        endAtPeriod(sentence, tokens);
        return tokens;
    }

    /// The last full stop ends the sentence, unless it belongs to an abbreviation: "MAX." is two tokens, "U.S." one.
    private static void endAtPeriod(String sentence, List<Stretch> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        Stretch last = tokens.getLast();
        String word = last.in(sentence);
        if (word.length() > 1
                && word.endsWith(".")
                && !ABBREVIATION.matcher(word).matches()) {
            tokens.removeLast();
            tokens.add(new Stretch(last.start(), last.end() - 1));
            tokens.add(new Stretch(last.end() - 1, last.end()));
        }
    }

    /// What the model proposes, but that it may cut what is one: a character outside the basic plane, "1,234", or the
    /// number of "Ptpn22(-/-)".
    private List<Stretch> proposed(String sentence) {
        List<Stretch> proposed = new ArrayList<>();
        for (opennlp.tools.util.Span found : model.tokenizePos(sentence)) {
            int at = found.getStart();
            boolean adjoins = !proposed.isEmpty() && proposed.getLast().end() == at;
            boolean cut = adjoins
                    && (Character.isLowSurrogate(sentence.charAt(at))
                            || isDigit(sentence, at - 1) && isDigit(sentence, at)
                            || isThousands(sentence, at)
                            || isThousands(sentence, at - 1));
            int from = cut ? proposed.removeLast().start() : found.getStart();
            proposed.add(new Stretch(from, found.getEnd()));
        }
        return proposed;
    }

    /// A comma with a digit before it and just three behind it, not in a list of numbers such as "[120,121,122]".
    private static boolean isThousands(String sentence, int comma) {
        return sentence.charAt(comma) == ','
                && isDigit(sentence, comma - 1)
                && isDigit(sentence, comma + 1)
                && isDigit(sentence, comma + 2)
                && isDigit(sentence, comma + 3)
                && !isDigit(sentence, comma + 4)
                && !isInSquareBrackets(sentence, comma);
    }

    private static boolean isDigit(String sentence, int at) {
        return at >= 0 && at < sentence.length() && Character.isDigit(sentence.charAt(at));
    }

    private static boolean isInSquareBrackets(String sentence, int at) {
        return sentence.lastIndexOf('[', at) > sentence.lastIndexOf(']', at);
    }

    private static List<Stretch> addresses(String sentence) {
        if (!sentence.contains("://") && !sentence.contains("www.") && sentence.indexOf('@') < 0) {
            return List.of();
        }
        return ADDRESS.matcher(sentence)
                .results()
                .map(found -> new Stretch(found.start(), found.end()))
                .toList();
    }

    /// What stands before and behind an address, and the address once.
    private static void outside(String sentence, Stretch token, List<Stretch> addresses, List<Stretch> into) {
        int from = token.start();
        for (Stretch address : addresses) {
            if (address.overlaps(token)) {
                if (from < address.start()) {
                    refine(sentence, new Stretch(from, address.start()), into);
                }
                if (into.isEmpty() || into.getLast().end() <= address.start()) {
                    into.add(address);
                }
                from = Math.max(from, address.end());
            }
        }
        if (from < token.end()) {
            refine(sentence, new Stretch(from, token.end()), into);
        }
    }

    /// Splits what the model left together: "AMD3100—a", "(CXCL12)", "FDA-approved", "cannot".
    private static void refine(String sentence, Stretch token, List<Stretch> into) {
        int from = token.start();
        for (int i = token.start(); i < token.end(); i++) {
            if (MARKS.indexOf(sentence.charAt(i)) >= 0 || isSeparator(sentence, i, token)) {
                word(sentence, from, i, into);
                into.add(new Stretch(i, i + 1));
                from = i + 1;
            }
        }
        word(sentence, from, token.end(), into);
    }

    /// A comma or colon between anything but digits.
    private static boolean isSeparator(String sentence, int i, Stretch token) {
        char c = sentence.charAt(i);
        boolean inside = i > token.start() && i + 1 < token.end();
        return (c == ',' || c == ':')
                && !(inside && Character.isDigit(sentence.charAt(i - 1)) && Character.isDigit(sentence.charAt(i + 1)));
    }

    private static void word(String sentence, int from, int to, List<Stretch> into) {
        if (from >= to) {
            return;
        }
        String word = sentence.substring(from, to);
        int cut = word.equalsIgnoreCase("cannot") ? 3 : clitic(word);
        if (cut > 0) {
            into.add(new Stretch(from, from + cut));
        }
        into.add(new Stretch(from + cut, to));
    }

    /// Where the clitic of a word begins; 0 where it has none.
    private static int clitic(String word) {
        if (word.indexOf('\'') < 0 && word.indexOf('’') < 0) {
            return 0;
        }
        Matcher clitic = CLITIC.matcher(word);
        return clitic.find() ? clitic.start() : 0;
    }
}
