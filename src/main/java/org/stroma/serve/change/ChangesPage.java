package org.stroma.serve.change;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.version.BuildChanges;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;

/// `/diff`: what the last build changed.
public record ChangesPage(Site site, BuildChanges changes) implements Page.Answering {

    private static final int MOST = 500;
    private static final String TITLE = "What the last build changed";

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        List<BuildChanges.Change> all = changes.ofLastBuild();
        Map<String, List<BuildChanges.Change>> byKind = new LinkedHashMap<>();
        all.forEach(change ->
                byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change));
        ChangesView view = new ChangesView(
                all.size(),
                byKind.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue()))
                        .toList());
        return site.page(snapshot, "changes", site.frame(snapshot, TITLE), lookup -> view);
    }

    private ChangesView.Group group(String kind, List<BuildChanges.Change> group) {
        return new ChangesView.Group(
                kind,
                group.size(),
                group.stream().limit(MOST).map(this::line).toList(),
                Math.max(0, group.size() - MOST));
    }

    // What is gone has its page all the same: it says so.
    private ChangesView.Line line(BuildChanges.Change change) {
        String address = change.address().isEmpty() ? "" : site.addresses().of(change.address());
        return new ChangesView.Line(change.words(), address);
    }
}
