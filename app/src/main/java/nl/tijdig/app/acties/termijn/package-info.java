/** The norms as actions: opened by their clock, ended by the fact that fulfils them. */
@NullMarked
package nl.tijdig.app.acties.termijn;

import org.jspecify.annotations.NullMarked;
