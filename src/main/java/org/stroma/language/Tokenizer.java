package org.stroma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;

/// Words, numbers and marks. One convention: hyphens, dashes and slashes are tokens of their own, as in the corpus
/// that the published models were trained on; names with hyphens are put together again where names are looked up.
final class Tokenizer {

    private static final Pattern PIECE = Pattern.compile(
            // a number with its separators and per cent; a word with apostrophe or combining letters; a marker such as
            // CD8+; one mark
            "\\d+(?:[.,]\\d+)*%?|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:\\.(?=\\p{L}\\.)\\p{L}(?:\\.\\p{L})*\\.?)?|\\p{N}+|\\.{2,}|[^\\s]");

    private static final Pattern CLITIC = Pattern.compile("(?i)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");

    private final TokenizerME model;

    Tokenizer(TokenizerME model) {
        this.model = model;
    }

    List<Stretch> split(String sentence) {
        List<Stretch> tokens = new ArrayList<>();
        for (opennlp.tools.util.Span found : model.tokenizePos(sentence)) {
            refine(sentence, new Stretch(found.getStart(), found.getEnd()), tokens);
        }
        return tokens;
    }

    /// Splits what the model left together: "AMD3100—a", "(CXCL12).", "FDA-approved".
    private static void refine(String sentence, Stretch token, List<Stretch> into) {
        String word = token.in(sentence);
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.matches()) {
            into.add(token);
            return;
        }
        if (clitic.find() && clitic.start() > 0) {
            refine(sentence, new Stretch(token.start(), token.start() + clitic.start()), into);
            into.add(new Stretch(token.start() + clitic.start(), token.end()));
            return;
        }
        Matcher piece = PIECE.matcher(word);
        while (piece.find()) {
            into.add(new Stretch(token.start() + piece.start(), token.start() + piece.end()));
        }
    }
}
