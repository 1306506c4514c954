package org.stroma.assemble.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.claim.Conflict.Voice;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// The doses and times at which a sentence says that something was seen.
final class Circumstances {

    private static final String ROLE = "conditionAmount";
    /// How far a sentence is looked through on either side of what was found.
    private static final int REACH = 300;

    private static final Pattern ENDS = Pattern.compile("[.!?]\\s+(?=[\\p{Lu}\\d“\"(])|\\n\\s*(?=[\\p{Lu}\\n•*-])");

    private final List<Pattern> amounts;
    private final Map<String, Document> documents = new HashMap<>();

    private Circumstances(List<Pattern> amounts, List<Findings> findings) {
        this.amounts = amounts;
        findings.forEach(each -> documents.put(each.document().key(), each.document()));
    }

    static Circumstances of(Lexicon lexicon, List<Findings> findings) {
        List<String> patterns = lexicon.words().getOrDefault(ROLE, List.of());
        return new Circumstances(patterns.stream().map(Pattern::compile).toList(), findings);
    }

    /// Unit to numbers, of all places.
    Map<String, Set<String>> of(List<Voice> voices) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Voice voice : voices) {
            of(voice)
                    .forEach((unit, numbers) ->
                            found.computeIfAbsent(unit, none -> new TreeSet<>()).addAll(numbers));
        }
        return found;
    }

    /// The places whose sentences give an amount in a unit.
    Stream<Voice> naming(String unit, List<Voice> voices) {
        return voices.stream().filter(voice -> of(voice).containsKey(unit));
    }

    private Map<String, Set<String>> of(Voice voice) {
        Map<String, Set<String>> found = new TreeMap<>();
        Document document = documents.get(voice.evidence().document());
        String sentence = document == null || amounts.isEmpty()
                ? ""
                : sentence(document, voice.evidence().span());
        for (Pattern amount : amounts) {
            for (Matcher at = amount.matcher(sentence); at.find(); ) {
                found.computeIfAbsent(unit(at.group(2)), none -> new TreeSet<>())
                        .add(at.group(1));
            }
        }
        return found;
    }

    /// One spelling for each: micro is U+00B5 in one text and U+03BC in another, "24 hours" is "24 h".
    private static String unit(String written) {
        return written.replace('\u03bc', '\u00b5')
                .replaceFirst("^(hours?|hrs?)$", "h")
                .replaceFirst("^(day|week|month)s$", "$1")
                .replaceFirst("/ml$", "/mL");
    }

    private static String sentence(Document document, Span span) {
        String text = document.text().toString();
        int start = document.text().charOffset(span.start());
        int end = document.text().charOffset(span.end());
        String before = text.substring(Math.max(0, start - REACH), start);
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        int from =
                ENDS.matcher(before).results().mapToInt(MatchResult::end).max().orElse(0);
        int to = ENDS.matcher(behind)
                .results()
                .mapToInt(MatchResult::start)
                .min()
                .orElse(behind.length());
        return before.substring(from) + text.substring(start, end) + behind.substring(0, to);
    }
}
