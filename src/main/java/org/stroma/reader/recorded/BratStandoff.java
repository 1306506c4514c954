package org.stroma.reader.recorded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.reader.statement.Statement;

/// BRAT standoff (`.ann`, Stenetorp et al. 2012): relations between two things, and events with a theme and a
/// cause, of the text file beside it.
final class BratStandoff {

    private static final Pattern THING = Pattern.compile("(T\\d+)\t(\\S+) (\\d+)(?: \\d+;\\d+)* (\\d+)\t(.*)");
    private static final Pattern RELATION = Pattern.compile("(R\\d+)\t(\\S+) \\w+:(\\S+) \\w+:(\\S+)\\s*");
    private static final Pattern EVENT = Pattern.compile("(E\\d+)\t([^:\\s]+):(T\\d+)((?: \\w+:\\S+)*)\\s*");
    private static final Pattern ROLE = Pattern.compile("([A-Za-z]+)\\d*:(\\S+)");
    private static final Pattern MARK = Pattern.compile("[AM]\\d+\t(\\S+) (\\S+)(?: \\S+)?\\s*");

    private record Thing(String type, Span span) {}

    private record Said(String type, String subject, String object, Optional<String> trigger) {}

    private final Vocabulary vocabulary;
    private final Text text;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final TreeSet<String> negated = new TreeSet<>();
    private final TreeSet<String> hedged = new TreeSet<>();
    private final List<String> broken = new ArrayList<>();

    private BratStandoff(Vocabulary vocabulary, Text text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    /// @param document file name of the text
    /// @param text that the offsets count in, in code points
    static List<Recording> read(String lines, String document, String text, String folder, Vocabulary vocabulary) {
        BratStandoff file = new BratStandoff(vocabulary, Text.of(text));
        lines.lines().filter(line -> !line.isBlank()).forEach(file::line);
        List<Statement> statements = file.statements();
        return List.of(new Recording(document, new ReaderId(folder, ""), statements, file.broken));
    }

    private void line(String line) {
        Matcher thing = THING.matcher(line);
        Matcher relation = RELATION.matcher(line);
        Matcher event = EVENT.matcher(line);
        Matcher mark = MARK.matcher(line);
        if (thing.matches()) {
            span(thing)
                    .ifPresentOrElse(
                            span -> things.put(thing.group(1), new Thing(vocabulary.type(thing.group(2)), span)),
                            () -> broken.add("offsets beyond the text, or other words there: " + line));
        } else if (relation.matches()) {
            said.put(
                    relation.group(1),
                    new Said(relation.group(2), relation.group(3), relation.group(4), Optional.empty()));
        } else if (event.matches()) {
            event(event);
        } else if (mark.matches()) {
            if (mark.group(1).equals("Negation")) {
                negated.add(mark.group(2));
            } else if (mark.group(1).equals("Speculation")) {
                hedged.add(mark.group(2));
            }
        } else if (!line.startsWith("#") && !line.startsWith("*") && !line.startsWith("N")) {
            broken.add("no line of BRAT: " + line);
        }
    }

    /// The offsets, where the words there are those that the line gives.
    private Optional<Span> span(Matcher thing) {
        try {
            Span span = new Span(Integer.parseInt(thing.group(3)), Integer.parseInt(thing.group(4)));
            boolean whole = span.end() <= text.length()
                    && text.at(span)
                            .replaceAll("\\s+", " ")
                            .startsWith(thing.group(5).split(" ")[0]);
            return whole ? Optional.of(span) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The cause acts upon the theme.
    private void event(Matcher event) {
        Map<String, String> roles = new LinkedHashMap<>();
        Matcher role = ROLE.matcher(event.group(4));
        while (role.find()) {
            roles.putIfAbsent(role.group(1), role.group(2));
        }
        String cause = roles.getOrDefault("Cause", "");
        String theme = roles.getOrDefault("Theme", "");
        if (!cause.isEmpty() && !theme.isEmpty()) {
            said.put(event.group(1), new Said(event.group(2), cause, theme, Optional.of(event.group(3))));
        }
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        said.forEach((id, each) -> {
            Optional<Thing> subject = Optional.ofNullable(things.get(each.subject()));
            Optional<Thing> object = Optional.ofNullable(things.get(each.object()));
            if (subject.isEmpty() || object.isEmpty()) {
                broken.add(id + ": not two things but " + each.subject() + " and " + each.object());
            } else {
                statements.add(statement(id, each, subject.get(), object.get()));
            }
        });
        return statements;
    }

    private Statement statement(String id, Said each, Thing subject, Thing object) {
        Span quote = subject.span().to(object.span());
        Optional<Thing> trigger = each.trigger().map(things::get);
        Span whole = trigger.map(found -> quote.to(found.span())).orElse(quote);
        Statement.End one = end(subject);
        Statement.End other = end(object);
        return new Statement(
                one,
                vocabulary.relation(each.type(), one, other),
                other,
                negated.contains(id) ? Polarity.NEGATED : vocabulary.polarity(each.type()),
                hedged.contains(id) ? Certainty.HEDGED : Certainty.ASSERTED,
                "",
                text.at(whole));
    }

    private Statement.End end(Thing thing) {
        String words = text.at(thing.span());
        return Statement.End.of(words.replaceAll("\\s+", " "), words, thing.type());
    }
}
