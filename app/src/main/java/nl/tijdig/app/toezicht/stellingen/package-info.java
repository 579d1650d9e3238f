/** What a report states, held against what its cases add up to. */
@NullMarked
package nl.tijdig.app.toezicht.stellingen;

import org.jspecify.annotations.NullMarked;
