/// BioC in XML and JSON, and PubTator. Start at {@link org.stroma.read.bioc.BiocRecord}.
@NullMarked
package org.stroma.read.bioc;

import org.jspecify.annotations.NullMarked;
