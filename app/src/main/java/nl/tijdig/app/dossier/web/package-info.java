/** The pages of the dossier room. */
@NullMarked
package nl.tijdig.app.dossier.web;

import org.jspecify.annotations.NullMarked;
