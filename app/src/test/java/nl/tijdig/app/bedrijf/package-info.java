/**
 * Tests of the product in operation: real processes that are killed, and several on one database.
 */
@NullMarked
package nl.tijdig.app.bedrijf;

import org.jspecify.annotations.NullMarked;
