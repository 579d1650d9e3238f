/** The one line of each child in the worklists: the first of its open actions. */
@NullMarked
package nl.tijdig.app.acties.hoofdregel;

import org.jspecify.annotations.NullMarked;
