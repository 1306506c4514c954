package org.stroma.assemble.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.assemble.corpus.Tokens;
import org.stroma.model.claim.Lineage.Descent;
import org.stroma.model.claim.Lineage.Kinship;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.text.Text;

/// Documents that name their source: a line such as "Materials provided by" or "Source:" that holds the
/// address, the DOI, the PMID or the title of another document of the corpus. A list of references names no source.
final class NamedSources {

    private static final Pattern NAME =
            Pattern.compile("https?://[^\\s<>\"')\\]]+|\\b10\\.\\d{4,9}/[^\\s<>\"')\\]]+|(?i:\\bpmid:?\\s*\\d+)");
    private static final int WORDS_OF_A_TITLE = 5;

    /// A document and the words of its title.
    private record Titled(List<String> title, Document document) {}

    private final Map<String, Document> byName = new HashMap<>();
    private final Map<List<String>, Titled> byTitle = new HashMap<>();

    NamedSources(List<Document> documents) {
        for (Document document : documents) {
            document.source().ifPresent(url -> byName.putIfAbsent(plain(url), document));
            document.imprint().stream()
                    .map(Imprint::identifiers)
                    .flatMap(List::stream)
                    .forEach(name -> byName.putIfAbsent(plain(name), document));
            document.title()
                    .map(Tokens::of)
                    .filter(title -> title.size() >= WORDS_OF_A_TITLE)
                    .ifPresent(title -> byTitle.putIfAbsent(
                            List.copyOf(title.subList(0, WORDS_OF_A_TITLE)), new Titled(title, document)));
        }
    }

    /// @param lines of the document that say that they name a source
    List<Kinship> of(Document document, List<String> lines) {
        return lines.stream()
                .flatMap(line -> named(line)
                        .filter(other -> !other.key().equals(document.key()))
                        .map(other -> kinship(document, other, line))
                        .stream())
                .toList();
    }

    /// The lines of a text that say that they name a source.
    static List<String> lines(Text text, StockPhrases cues) {
        List<String> found = new ArrayList<>();
        String before = "";
        for (String line : text.toString().split("\\R")) {
            if (cues.isIn(line) || before.endsWith(":") && cues.isIn(before)) {
                found.add(line);
            }
            // "Journal reference:" stands alone, and the next line names it.
            before = line.isBlank() ? before : line.strip();
        }
        return found;
    }

    private Optional<Document> named(String line) {
        Matcher matcher = NAME.matcher(line);
        while (matcher.find()) {
            Optional<Document> found = Optional.ofNullable(byName.get(plain(matcher.group())));
            if (found.isPresent()) {
                return found;
            }
        }
        return titled(Tokens.of(line));
    }

    private Optional<Document> titled(List<String> words) {
        for (int i = 0; i + WORDS_OF_A_TITLE <= words.size(); i++) {
            List<String> rest = words.subList(i, words.size());
            Titled titled = byTitle.get(rest.subList(0, WORDS_OF_A_TITLE));
            if (titled != null && startsWith(rest, titled.title())) {
                return Optional.of(titled.document());
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(List<String> words, List<String> title) {
        return words.size() >= title.size() && words.subList(0, title.size()).equals(title);
    }

    private static Kinship kinship(Document document, Document source, String line) {
        String words = line.strip();
        String shown = words.length() <= 200 ? words : words.substring(0, 200) + "…";
        return new Kinship(
                document.key(),
                source.key(),
                Optional.of(Descent.NAMED),
                Lineages.name(document) + " names " + Lineages.name(source) + " as its source: \"" + shown + "\"");
    }

    /// An address or identifier without what varies: scheme, `www.`, blanks, a closing mark.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.|dx\\.)?", "")
                .replaceFirst("^(doi\\.org/|doi:)", "")
                .replaceFirst("^pmid:?\\s*", "pmid:")
                .replaceFirst("[/.,;:]+$", "");
    }
}
