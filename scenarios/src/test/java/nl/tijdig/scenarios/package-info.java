/** Histories with the verdicts a jurist expects, run against the kernel. */
@NullMarked
package nl.tijdig.scenarios;

import org.jspecify.annotations.NullMarked;
