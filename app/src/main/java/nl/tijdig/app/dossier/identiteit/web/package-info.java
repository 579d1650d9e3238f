/** The forms that record who a child is and that search by it; neither shows a number. */
@NullMarked
package nl.tijdig.app.dossier.identiteit.web;

import org.jspecify.annotations.NullMarked;
