/** The page of one dossier: its timeline, facts and verdicts. */
@NullMarked
package nl.tijdig.app.dossier.blad;

import org.jspecify.annotations.NullMarked;
