package org.stroma.app.build;

import java.util.List;
import org.stroma.model.document.Document;

/// Is told how far a build is.
public interface BuildWatch {

    /// Nobody watches.
    BuildWatch NOBODY = new BuildWatch() {
        @Override
        public void found(List<Document> documents) {
            // Nobody watches.
        }

        @Override
        public void read(int done, int total) {
            // Nobody watches.
        }

        @Override
        public void failed(String key, String reason) {
            // Nobody watches.
        }
    };

    /// The files are open; the graph will hold these.
    void found(List<Document> documents);

    /// So many of the documents that changed were read. All of them: what is left is to weigh and to write.
    void read(int done, int total);

    /// A document could not be read through.
    void failed(String key, String reason);
}
