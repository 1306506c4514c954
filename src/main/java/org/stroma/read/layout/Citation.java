package org.stroma.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Author;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.text.Text;

/// The lines above an abstract as PubMed prints it: journal and date, authors, where they work.
final class Citation {

    private static final Pattern JOURNAL = Pattern.compile(
            "(?<journal>\\p{Lu}[\\p{L}-]+(?:\\.? (?:of|and|the|in|for|&|\\(?\\p{Lu}[\\p{L}-]*\\)?))*\\.?)[,.]?\\s+"
                    + "(?<date>(?:19|20)\\d\\d(?: \\p{Lu}\\p{L}{2,8}(?: \\d{1,2})?)?)[;.:].{0,120}");
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'.-]*|de|van|von|der|la|del|di|al)){1,4}";
    private static final Pattern AUTHORS =
            Pattern.compile("(?<names>" + NAME + "(?:(?:,? (?:and|&) |, )" + NAME + ")*)(?<rest>,? et al\\.?|\\.)?");
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)* \\p{Lu}{1,3}");
    private static final Pattern WORKPLACE = Pattern.compile(
            "\\b(?:Universit\\p{L}+|Hospital|Institut\\p{L}*|Department|Cent(?:er|re)|School|College|Clinic|Division)\\b");

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_LIST = 3000;

    private Citation() {}

    /// Whether the line is a journal with a date.
    static boolean isJournal(String line) {
        return line.length() <= LONGEST_LINE && JOURNAL.matcher(line).matches();
    }

    static Optional<PublicationDate> published(String line) {
        Matcher journal = JOURNAL.matcher(line);
        return isJournal(line) && journal.matches() ? dateOf(journal.group("date")) : Optional.empty();
    }

    /// Whether the line lists people, and at its end perhaps where they work.
    static boolean isAuthors(String line) {
        if (line.length() > LONGEST_LIST) {
            return false;
        }
        String people = line.split(";", 2)[0].strip();
        Matcher authors = AUTHORS.matcher(people);
        if (!authors.matches()) {
            return false;
        }
        String[] names = names(authors.group("names"));
        boolean initials = names.length > 1
                && List.of(names).stream().allMatch(n -> INITIALS.matcher(n).matches());
        return initials || people.contains("et al") || line.contains(";") && isWorkplace(line.split(";", 2)[1]);
    }

    /// Whether the line names an institution and its town.
    static boolean isWorkplace(String line) {
        return WORKPLACE.matcher(line).find() && line.contains(",") && line.split(" ").length <= 40;
    }

    /// What the lines say, with the places of it.
    static Optional<Imprint> imprint(
            Text text, Optional<Block> journal, Optional<Block> people, Optional<Block> place) {
        if (journal.isEmpty() && people.isEmpty()) {
            return Optional.empty();
        }
        Optional<Matcher> cited =
                journal.map(block -> JOURNAL.matcher(block.raw())).filter(Matcher::matches);
        int from = journal.map(Block::start).orElse(0);
        Optional<Located<String>> title = cited.map(m -> new Located<>(
                m.group("journal").replaceAll("\\.$", ""),
                text.ofChars(from + m.start("journal"), from + m.start("journal") + trimmed(m.group("journal")))));
        Optional<Located<PublicationDate>> date = cited.flatMap(m -> dateOf(m.group("date"))
                .map(day -> new Located<>(day, text.ofChars(from + m.start("date"), from + m.end("date")))));
        List<Author> authors = people.map(block -> authors(text, block, place)).orElse(List.of());
        return Optional.of(new Imprint(Optional.empty(), Optional.empty(), title, date, authors));
    }

    private static int trimmed(String journal) {
        return journal.endsWith(".") ? journal.length() - 1 : journal.length();
    }

    private static Optional<PublicationDate> dateOf(String words) {
        return EnglishDate.find(words).or(() -> EnglishDate.of(words.substring(0, 4), "", ""));
    }

    /// One place below the names is everybody's; of several in the same line, the first is the first author's.
    private static List<Author> authors(Text text, Block people, Optional<Block> place) {
        String[] parts = people.raw().split(";");
        Matcher names = AUTHORS.matcher(parts[0].strip());
        if (!names.matches()) {
            return List.of();
        }
        Optional<Located<String>> below = place.map(block -> located(text, block, block.raw()));
        Optional<Located<String>> beside =
                parts.length < 2 ? Optional.empty() : Optional.of(located(text, people, parts[1].strip()));
        List<Author> authors = new ArrayList<>();
        for (String name : names(names.group("names"))) {
            boolean knows = authors.isEmpty() || parts.length == 2;
            authors.add(new Author(located(text, people, name), below.or(() -> knows ? beside : Optional.empty())));
        }
        return authors;
    }

    private static Located<String> located(Text text, Block block, String words) {
        int from = block.start() + block.raw().indexOf(words);
        return new Located<>(words, text.ofChars(from, from + words.length()));
    }

    private static String[] names(String list) {
        return list.split(",? (?:and|&) |, ");
    }
}
