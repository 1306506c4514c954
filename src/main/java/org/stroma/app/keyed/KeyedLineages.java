package org.stroma.app.keyed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.Pieces;
import org.stroma.app.keyed.LineageSteps.Quotation;
import org.stroma.assemble.lineage.Likenesses;
import org.stroma.assemble.lineage.Likenesses.Quoted;
import org.stroma.assemble.lineage.Likenesses.Retold;

/// Compares documents on a cluster: only what they have in common comes here.
///
/// @param documents as they were read, by their numbers
/// @param places the numbers of those that could be read, to their places among these
record KeyedLineages(ClusterTask task, Pieces documents, Map<Integer, Integer> places) {

    private static final int FEWEST_BUCKETS = 16;
    private static final int TEXTS_OF_A_BUCKET = 2000;

    Likenesses find() {
        Pieces stories = documents.each(LineageSteps.stories(task)).held();
        return new Likenesses(sources(stories), retold(stories), quoted(stories));
    }

    private List<List<String>> sources(Pieces stories) {
        Map<Integer, List<String>> found = new HashMap<>();
        stories.each(LineageSteps.sources())
                .take((number, value) -> found.put(
                        place(number), Portable.read(LineageSteps.LINES, value).lines()));
        List<List<String>> all = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            all.add(found.getOrDefault(place, List.of()));
        }
        return all;
    }

    private List<Retold> retold(Pieces stories) {
        List<Retold> found = new ArrayList<>();
        Pieces wanted = stories.each(LineageSteps.phrases(buckets()))
                .together(LineageSteps.shared(places.size()))
                .together(LineageSteps.pairs());
        stories.and(wanted)
                .together(LineageSteps.meeting())
                .together(LineageSteps.comparing())
                .take((pair, value) -> found.add(placed(Portable.read(LineageSteps.RETOLD, value))));
        return found;
    }

    private int buckets() {
        return FEWEST_BUCKETS + places.size() / TEXTS_OF_A_BUCKET;
    }

    private Retold placed(Retold found) {
        return new Retold(
                place(found.shorter()), place(found.longer()), found.share(), found.alike(), found.sentences());
    }

    private List<Quoted> quoted(Pieces stories) {
        List<Quotation> found = new ArrayList<>();
        stories.each(LineageSteps.quotations())
                .together(LineageSteps.quotedBySeveral())
                .take((words, value) -> found.add(Portable.read(LineageSteps.QUOTATION, value)));
        return found.stream()
                .sorted(Comparator.comparing(Quotation::document).thenComparing(Quotation::place))
                .map(each -> new Quoted(place(each.document()), place(each.first()), each.words()))
                .toList();
    }

    private int place(String number) {
        return place(Integer.parseInt(number));
    }

    private int place(int number) {
        return places.getOrDefault(number, 0);
    }
}
