/** Where a complaint goes: a decision table and the few questions that it asks; nothing is kept. */
@NullMarked
package nl.tijdig.app.gezin.klacht;

import org.jspecify.annotations.NullMarked;
