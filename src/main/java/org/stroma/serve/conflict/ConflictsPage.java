package org.stroma.serve.conflict;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.PageNumber;
import org.stroma.serve.http.Reply;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.DisputeView;
import org.stroma.serve.view.DisputeViews;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;

/// `/conflicts?kind=&page=`: what documents disagree on, by kind of disagreement.
public record ConflictsPage(Site site) implements Page.Answering {

    public static final String PATH = "/conflicts";

    private static final int FIRST = 10;
    private static final int SIZE = 25;
    private static final String INTRO =
            "Statements that cannot all be right, each side in its own words. Nothing is decided"
                    + " for you; what the documents themselves offer as an explanation stands below.";

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        String asked = Optional.ofNullable(request.getParameter("kind")).orElse("");
        Optional<DisputeView.Kind> kind = Stream.of(DisputeView.Kind.values())
                .filter(known -> known.id().equals(asked))
                .findFirst();
        if (kind.isEmpty() && !asked.isEmpty()) {
            return Reply.failed(
                    Reply.BAD_REQUEST,
                    "kind is one of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(DisputeView.Kind.values())
                                            .map(DisputeView.Kind::id)
                                            .toList()));
        }
        int page = PageNumber.of(request);
        return site.page(
                snapshot,
                "conflicts",
                site.frame(snapshot, "Conflicts", Frame.Place.CONFLICTS),
                lookup -> view(new DisputeViews(site, site.catalog(snapshot), lookup), kind, page));
    }

    /// The page of one conflict of the graph.
    public Reply one(Snapshot snapshot, String iri) {
        return site.page(
                snapshot,
                "conflicts",
                site.frame(snapshot, "Conflict", Frame.Place.CONFLICTS),
                lookup -> single(new DisputeViews(site, site.catalog(snapshot), lookup), iri));
    }

    private static ConflictsView single(DisputeViews disputes, String iri) {
        List<ConflictsView.Section> sections = disputes.conflict(iri).stream()
                .map(dispute -> new ConflictsView.Section(dispute.kind(), List.of(dispute), 1, "", ""))
                .toList();
        return new ConflictsView(
                "Conflict",
                INTRO,
                tabs(
                        disputes,
                        sections.stream().map(ConflictsView.Section::kind).findFirst()),
                sections,
                1);
    }

    private static ConflictsView view(DisputeViews disputes, Optional<DisputeView.Kind> only, int page) {
        List<ConflictsView.Section> sections = Stream.of(DisputeView.Kind.values())
                .filter(kind -> only.isEmpty() || only.get() == kind)
                .filter(kind -> disputes.number(kind) > 0)
                .map(kind -> section(disputes, kind, only.isPresent(), page))
                .toList();
        return new ConflictsView("Conflicts", INTRO, tabs(disputes, only), sections, page);
    }

    private static List<ConflictsView.Tab> tabs(DisputeViews disputes, Optional<DisputeView.Kind> current) {
        return Stream.of(DisputeView.Kind.values())
                .map(kind -> new ConflictsView.Tab(
                        kind,
                        disputes.number(kind),
                        address(kind, 1),
                        current.filter(kind::equals).isPresent()))
                .toList();
    }

    private static ConflictsView.Section section(
            DisputeViews disputes, DisputeView.Kind kind, boolean alone, int page) {
        int from = alone ? (page - 1) * SIZE : 0;
        int most = alone ? SIZE : FIRST;
        int count = disputes.number(kind);
        String more = from + most < count ? address(kind, alone ? page + 1 : 1) : "";
        return new ConflictsView.Section(
                kind, disputes.of(kind, from, most), count, more, alone && page > 1 ? address(kind, page - 1) : "");
    }

    private static String address(DisputeView.Kind kind, int page) {
        return PATH + "?kind=" + kind.id() + (page > 1 ? "&page=" + page : "");
    }
}
