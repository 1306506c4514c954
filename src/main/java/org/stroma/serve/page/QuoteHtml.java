package org.stroma.serve.page;

import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.MarkedStretches;

/// The words of a place, with what names the subject, what names the object, and the words that negate or hedge.
final class QuoteHtml {

    private QuoteHtml() {}

    static Html.Markup of(EvidencePlace place) {
        List<MarkedStretches.Mark<String>> marks = new ArrayList<>();
        mark(marks, place, "subject");
        mark(marks, place, "object");
        place.thing().texts("kg:cue").forEach(cue -> cue(marks, place.quote(), cue));
        List<Html.Markup> parts = MarkedStretches.of(place.quote(), marks).list().stream()
                .map(QuoteHtml::stretch)
                .toList();
        return tag("q", css("words"), Html.join(parts));
    }

    private static Html.Markup stretch(MarkedStretches.Stretch<String> stretch) {
        Html.Markup words = text(stretch.words());
        return stretch.marks().isEmpty()
                ? words
                : tag("span", css(stretch.marks().getLast().meaning()), words);
    }

    private static void mark(List<MarkedStretches.Mark<String>> marks, EvidencePlace place, String end) {
        int from = place.thing().number("kg:" + end + "Start");
        int to = place.thing().number("kg:" + end + "End");
        if (from >= place.start() && to <= place.end()) {
            marks.add(new MarkedStretches.Mark<>(from - place.start(), to - place.start(), end));
        }
    }

    // The graph says which word it is, not where it stands.
    private static void cue(List<MarkedStretches.Mark<String>> marks, String quote, String cue) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(cue) + "(?![\\p{L}\\p{N}])")
                .matcher(quote);
        if (matcher.find()) {
            marks.add(new MarkedStretches.Mark<>(
                    quote.codePointCount(0, matcher.start()), quote.codePointCount(0, matcher.end()), "cue"));
        }
    }
}
