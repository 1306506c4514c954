package org.stroma.serve.page;

import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.MarkedStretches;

/// A text in which each place is marked by the colour of its status and the number of its note. Places may overlap.
final class MarkedText {

    private MarkedText() {}

    /// @param places the first has number 1
    static Html.Markup of(String text, List<EvidencePlace> places) {
        List<MarkedStretches.Mark<Integer>> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            marks.add(new MarkedStretches.Mark<>(
                    places.get(i).start(), places.get(i).end(), i + 1));
        }
        return Html.join(MarkedStretches.of(text, marks).list().stream()
                .map(stretch -> stretch(stretch, places))
                .toList());
    }

    private static Html.Markup stretch(MarkedStretches.Stretch<Integer> stretch, List<EvidencePlace> places) {
        if (stretch.marks().isEmpty()) {
            return text(stretch.words());
        }
        List<Html.Markup> numbers = stretch.marks().stream()
                .filter(mark -> mark.start() == stretch.start())
                .map(mark -> number(mark.meaning(), places.get(mark.meaning() - 1)))
                .toList();
        return Html.join(numbers)
                .and(tag(
                        "mark",
                        css(statuses(stretch, places)),
                        at(
                                "data-notes",
                                stretch.marks().stream()
                                        .map(mark -> Integer.toString(mark.meaning()))
                                        .collect(Collectors.joining(" "))),
                        text(stretch.words())));
    }

    private static Html.Markup number(int number, EvidencePlace place) {
        return tag(
                "a",
                css("ref " + place.status().word()),
                at("id", "e-" + place.id()),
                at("href", "#n-" + number),
                at("aria-label", "note " + number + ", " + place.status().word()),
                text(Integer.toString(number)));
    }

    private static String statuses(MarkedStretches.Stretch<Integer> stretch, List<EvidencePlace> places) {
        TreeSet<EvidencePlace.Status> statuses = stretch.marks().stream()
                .map(mark -> places.get(mark.meaning() - 1).status())
                .collect(Collectors.toCollection(TreeSet::new));
        return statuses.stream().map(EvidencePlace.Status::word).collect(Collectors.joining(" "));
    }
}
