/// Studies that two documents report and that may be one. Start at {@link org.stroma.assemble.study.SameStudy}.
@NullMarked
package org.stroma.assemble.study;

import org.jspecify.annotations.NullMarked;
