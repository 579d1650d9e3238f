/** The command toets: a stream of dossiers in, verdicts or a summary out. */
@NullMarked
package nl.tijdig.cli.toets;

import org.jspecify.annotations.NullMarked;
