/** Tijdig's own interchange format: dossiers and verdicts as NDJSON (docs/formaten.md). */
@NullMarked
package nl.tijdig.berichten.dossiers;

import org.jspecify.annotations.NullMarked;
