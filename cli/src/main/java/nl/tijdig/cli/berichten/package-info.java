/** {@code tijdig berichten}: reads, checks and writes the messages of the chain. */
@NullMarked
package nl.tijdig.cli.berichten;

import org.jspecify.annotations.NullMarked;
