package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which commands are looked at changes nothing of what people see.
class CommandsTest {

    @Test
    void eachCommandHelpsAlikeHoweverItIsAsked() {
        String all = Ran.stroma("--help").out();
        assertThat(all).contains("up ", "build", "serve", "why-name", "diff", "help");
        for (String command :
                new String[] {"up", "build", "serve", "query", "trace", "text", "why", "why-name", "diff"}) {
            assertThat(all).contains("\n  " + command + " ");
            assertThat(Ran.stroma(command, "--help").out())
                    .contains("--stacktrace")
                    .isEqualTo(Ran.stroma("--stacktrace", command, "--help").out())
                    .isEqualTo(Ran.stroma("help", command).out());
        }
    }
}
