/** Each connection carries a sealed pass; tasks that return are claimed once. */
@NullMarked
package nl.tijdig.app.databank.verbinding;

import org.jspecify.annotations.NullMarked;
