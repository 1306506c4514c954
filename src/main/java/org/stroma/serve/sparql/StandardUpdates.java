package org.stroma.serve.sparql;

import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;

/// Updates in which CLEAR leaves an empty graph behind (SPARQL 1.1 Update, section 3.1.3), and succeeds where there
/// was none: Jena forgets the one and fails at the other, though DROP succeeds there. LOAD SILENT succeeds also
/// where nobody answers (section 3.1.4).
final class StandardUpdates extends UpdateEngineWorker {

    StandardUpdates(DatasetGraph dataset) {
        super(dataset, BindingRoot.create(), Context.setupContextForDataset(ARQ.getContext(), dataset));
    }

    @Override
    protected void execDropClear(UpdateDropClear update, Node graph, boolean isClear) {
        if (graph == null || !isClear) {
            super.execDropClear(update, graph, isClear);
        } else if (datasetGraph.containsGraph(graph)) {
            super.execDropClear(update, graph, true);
            datasetGraph.addGraph(graph, GraphFactory.createDefaultGraph());
        }
    }

    @Override
    public void visit(UpdateLoad update) {
        try {
            super.visit(update);
        } catch (HttpException e) {
            if (!update.isSilent()) {
                throw new UpdateException("cannot LOAD " + update.getSource() + ": " + e.getMessage(), e);
            }
        }
    }
}
